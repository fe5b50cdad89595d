#include "output/seal.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "output/digest.hpp"
#include "output/errors.hpp"
#include "output/source_file.hpp"

namespace meedoen {
namespace {

constexpr std::string_view seal_start{"\nmeedoen seal 1, sha256 "};
constexpr std::size_t seal_size = seal_start.size() + 64 + 1;
constexpr std::string_view hdf5_signature{"\x89HDF\r\n\x1a\n"};

std::string seal_of(std::span<const std::byte> bytes) {
    Digest digest;
    digest.add_bytes(bytes);
    return std::string{seal_start} + digest.hex() + "\n";
}

bool equal(std::span<const std::byte> bytes, std::string_view text) {
    return bytes.size() == text.size() && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

bool has_signature(const SourceFile& file) {
    std::array<std::byte, hdf5_signature.size()> start{};
    return file.read_at(0, start) == start.size() && equal(start, hdf5_signature);
}

void require_signature(const SourceFile& file, const std::string& path) {
    if (!has_signature(file)) refuse_input(path, "it is not an HDF5 file (its first bytes differ)");
}

void require_seal_line(const SourceFile& file, const std::string& path) {
    std::array<std::byte, seal_size> end{};
    const std::size_t at = file.size() - seal_size;
    if (file.read_at(at, end) != end.size() || !equal(std::span{end}.first(seal_start.size()), seal_start))
        refuse_input(path, "its last bytes are not the seal of meedoen (it was cut, or another program wrote to it)");
}

}  // namespace

void add_seal(Bytes& bytes) {
    const std::string seal = seal_of(bytes);
    const auto text = std::as_bytes(std::span{seal});
    bytes.insert(bytes.end(), text.begin(), text.end());
}

void require_replaceable(const std::string& path) {
    const SourceFile file{path};
    if (file.size() != 0 && !has_signature(file))
        refuse_output(path, "what stands there is no HDF5 file, so it is not replaced; remove it or give another name");
}

Bytes read_sealed(const std::string& path) {
    const SourceFile file{path};
    if (file.size() == 0) refuse_input(path, "it is empty");
    require_signature(file, path);
    if (file.size() < hdf5_signature.size() + seal_size) refuse_input(path, "it is too short to be one");
    require_seal_line(file, path);
    Bytes bytes(file.size());
    if (file.read_at(0, bytes) != bytes.size()) refuse_input(path, "it became shorter while it was read");
    const auto all = std::span<const std::byte>{bytes};
    const std::size_t content = bytes.size() - seal_size;
    if (!equal(all.subspan(content), seal_of(all.first(content))))
        refuse_input(path, "its SHA-256 is not the one in its seal (bytes changed after it was written)");
    bytes.resize(content);
    return bytes;
}

}  // namespace meedoen
