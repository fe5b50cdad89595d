#include "output/memory_file.hpp"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace meedoen {
namespace {

using Memory = MemoryFile::Memory;

constexpr std::size_t growth = 4U << 20U;  // bytes by which the file grows
constexpr std::size_t end_field = 28;      // where a superblock of version 2 or 3 keeps the end of the file, 8 bytes

// HDF5 has a call that copies a file's memory (H5Fget_file_image), but in version 1.10.8 what it gives cannot be opened
// in the 1.10 format: it clears a flag in the superblock and leaves the checksum. So the memory is taken over when HDF5
// has closed the file, with the functions that the library lets its callers put in place of malloc and free.
void* allocate(size_t size, H5FD_file_image_op_t, void*) { return std::malloc(size); }

void* copy(void* to, const void* from, size_t size, H5FD_file_image_op_t, void*) { return std::memcpy(to, from, size); }

void* resize(void* start, size_t size, H5FD_file_image_op_t, void* data) {
    void* moved = std::realloc(start, size);
    if (moved == nullptr) return nullptr;
    auto* memory = static_cast<Memory*>(data);
    memory->start = moved;
    memory->size = size;
    return moved;
}

herr_t release(void* start, H5FD_file_image_op_t occasion, void* data) {
    auto* memory = static_cast<Memory*>(data);
    if (occasion == H5FD_FILE_IMAGE_OP_FILE_CLOSE && start == memory->start)
        memory->ours = true;
    else
        std::free(start);
    return 0;
}

void* share(void* data) { return data; }

herr_t forget(void*) { return 0; }

// For reading, HDF5 gets the caller's bytes each time it asks for memory, so that its copies copy nothing. (HDF5's own
// H5LTopen_file_image does the same, but leaks a little each time.)
void* lend(size_t, H5FD_file_image_op_t, void* data) { return data; }

void* copy_nothing(void* to, const void* from, size_t, H5FD_file_image_op_t, void*) {
    return to == from ? to : nullptr;
}

void* never_grow(void*, size_t, H5FD_file_image_op_t, void*) { return nullptr; }

herr_t keep(void*, H5FD_file_image_op_t, void*) { return 0; }

// The name is never opened: nothing can stand below /dev/null, and the address makes it unique among open files.
std::string name_for(const void* address) {
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "/dev/null/%p", address);
    return name.data();
}

void work_in_memory(const Handle& access, H5FD_file_image_callbacks_t callbacks) {
    require_done(H5Pset_fapl_core(access.id(), growth, false), "work in memory");
    require_done(H5Pset_file_image_callbacks(access.id(), &callbacks), "lend memory");
}

Handle make_file(const Handle& creation, const Handle& access, Memory& memory) {
    work_in_memory(access, {allocate, copy, resize, release, share, forget, &memory});
    return Handle{H5Fcreate(name_for(&memory).c_str(), H5F_ACC_TRUNC, creation.id(), access.id()), H5Fclose,
                  "make a file"};
}

}  // namespace

MemoryFile::Memory::~Memory() {
    if (ours) std::free(start);
}

MemoryFile::MemoryFile(const Handle& creation, const Handle& access) : file_{make_file(creation, access, memory_)} {}

Bytes MemoryFile::close() {
    file_.close();
    if (!memory_.ours || memory_.size < end_field + 8) throw Hdf5Error{"HDF5 gave back no file"};
    const auto* first = static_cast<const std::byte*>(memory_.start);
    std::uint64_t end{0};
    for (std::size_t i = 8; i-- > 0;) end = end << 8U | std::to_integer<std::uint64_t>(first[end_field + i]);
    if (end > memory_.size) throw Hdf5Error{"HDF5 gave back half a file"};
    return Bytes(first, first + end);
}

Handle open_in_memory(Bytes& bytes) {
    const Handle access{H5Pcreate(H5P_FILE_ACCESS), H5Pclose, "make a property list"};
    work_in_memory(access, {lend, copy_nothing, never_grow, keep, share, forget, bytes.data()});
    require_done(H5Pset_file_image(access.id(), bytes.data(), bytes.size()), "lend bytes");
    return Handle{H5Fopen(name_for(bytes.data()).c_str(), H5F_ACC_RDONLY, access.id()), H5Fclose, "open it"};
}

}  // namespace meedoen
