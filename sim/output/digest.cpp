#include "output/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <bit>
#include <stdexcept>

namespace meedoen {
namespace {

void require(int done) {
    if (done != 1) throw std::runtime_error{"libcrypto cannot compute SHA-256"};
}

}  // namespace

void Digest::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Digest::Digest() : context_{EVP_MD_CTX_new()} {
    require(context_ ? 1 : 0);
    require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr));
}

void Digest::add_bytes(std::span<const std::byte> bytes) {
    require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()));
}

void Digest::add_number(std::uint64_t number) {
    std::array<std::byte, 8> bytes{};
    for (std::byte& byte : bytes) {
        byte = static_cast<std::byte>(number & 0xffU);
        number >>= 8U;
    }
    add_bytes(bytes);
}

void Digest::add_numbers(std::span<const std::int64_t> numbers) {
    if constexpr (std::endian::native == std::endian::little) {
        add_bytes(std::as_bytes(numbers));
    } else {
        for (const std::int64_t number : numbers) add_number(static_cast<std::uint64_t>(number));
    }
}

void Digest::add_text(std::string_view text) {
    add_number(text.size());
    add_bytes(std::as_bytes(std::span{text}));
}

std::string Digest::hex() {
    constexpr std::string_view digits{"0123456789abcdef"};
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size{0};
    require(EVP_DigestFinal_ex(context_.get(), bytes.data(), &size));
    std::string text;
    for (const unsigned char byte : std::span{bytes}.first(size)) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

}  // namespace meedoen
