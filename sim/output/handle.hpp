// HDF5 objects as values that close themselves. Only the files of this room that speak HDF5 include this.
#pragma once

#include <hdf5.h>

#include <stdexcept>
#include <string>

namespace meedoen {

/// A call of HDF5 failed; the message says which and why. The doors of this room turn it into their own errors.
struct Hdf5Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// No messages of HDF5 on the terminal, no filters loaded from plug-ins. To be called before anything else.
void quiet_hdf5();

/// Throws Hdf5Error with `what` and HDF5's own reason if `result`, of any of HDF5's result types, is negative.
void require_done(long long result, const char* what);

/// One open object. Move only; closes itself, unchecked, if nobody called close().
class Handle {
public:
    using Closer = herr_t (*)(hid_t);

    /// Takes what an opening call returned. Throws Hdf5Error if that is an error.
    Handle(hid_t id, Closer closer, const char* what);
    Handle(Handle&& other) noexcept;
    Handle& operator=(Handle&& other) noexcept;
    ~Handle();

    hid_t id() const { return id_; }

    /// Throws Hdf5Error if closing fails. What a file lost may be told only here.
    void close();

private:
    hid_t id_;
    Closer closer_;
    const char* what_;
};

}  // namespace meedoen
