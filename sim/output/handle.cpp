#include "output/handle.hpp"

#include <utility>

namespace meedoen {
namespace {

// Called for each message of the error stack, the innermost first; the first with words is kept.
herr_t keep_reason(unsigned, const H5E_error2_t* error, void* data) noexcept {
    auto* reason = static_cast<std::string*>(data);
    if (!reason->empty() || error == nullptr || error->desc == nullptr) return 0;
    try {
        *reason = error->desc;
    } catch (...) {
        return -1;
    }
    return 0;
}

}  // namespace

void quiet_hdf5() {
    require_done(H5open(), "start HDF5");
    require_done(H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr), "silence HDF5");
    require_done(H5PLset_loading_state(0), "switch off plug-ins");
}

void require_done(long long result, const char* what) {
    if (result >= 0) return;
    std::string reason;
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keep_reason, &reason);
    throw Hdf5Error{std::string{"HDF5 cannot "} + what + (reason.empty() ? "" : " (" + reason + ")")};
}

Handle::Handle(hid_t id, Closer closer, const char* what) : id_{id}, closer_{closer}, what_{what} {
    require_done(id, what);
}

Handle::Handle(Handle&& other) noexcept
    : id_{std::exchange(other.id_, H5I_INVALID_HID)}, closer_{other.closer_}, what_{other.what_} {}

Handle& Handle::operator=(Handle&& other) noexcept {
    if (this == &other) return *this;
    if (id_ >= 0) closer_(id_);
    id_ = std::exchange(other.id_, H5I_INVALID_HID);
    closer_ = other.closer_;
    what_ = other.what_;
    return *this;
}

Handle::~Handle() {
    if (id_ >= 0) closer_(id_);
}

void Handle::close() {
    const hid_t id = std::exchange(id_, H5I_INVALID_HID);
    if (id >= 0) require_done(closer_(id), what_);
}

}  // namespace meedoen
