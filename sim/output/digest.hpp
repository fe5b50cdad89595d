// SHA-256, fed in order. Texts and lists go in with their length before them, so that no two different contents
// give the same stream of bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace meedoen {

class Digest {
public:
    Digest();

    void add_bytes(std::span<const std::byte> bytes);
    /// As eight bytes, the lowest first.
    void add_number(std::uint64_t number);
    /// Each as add_number does, without their count.
    void add_numbers(std::span<const std::int64_t> numbers);
    /// Its length and its bytes.
    void add_text(std::string_view text);

    /// 64 lower-case hexadecimal digits. The digest is spent afterwards: add nothing more.
    std::string hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
};

}  // namespace meedoen
