// HDF5 files that are made and read in memory and never touch a disk.
#pragma once

#include <cstddef>

#include "output/handle.hpp"
#include "output/seal.hpp"

namespace meedoen {

class MemoryFile {
public:
    /// Open and empty. Throws Hdf5Error. `creation` and `access` are property lists of HDF5; `access` is changed.
    MemoryFile(const Handle& creation, const Handle& access);
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const Handle& file() const { return file_; }

    /// Closes the file, which writes what HDF5 still held back, and gives its bytes. Throws Hdf5Error.
    Bytes close();

    /// The memory of the file, handed over by HDF5 when it closes it.
    struct Memory {
        Memory() = default;
        Memory(const Memory&) = delete;
        Memory& operator=(const Memory&) = delete;
        ~Memory();

        void* start{nullptr};
        std::size_t size{0};
        bool ours{false};  // HDF5 gave it up
    };

private:
    Memory memory_;  // outlives file_, whose closing hands over to it
    Handle file_;
};

/// The HDF5 file that `bytes` are, for reading; they must outlive it and are not copied. Throws Hdf5Error.
Handle open_in_memory(Bytes& bytes);

}  // namespace meedoen
