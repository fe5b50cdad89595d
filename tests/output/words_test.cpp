// Small parts of the room: digests, texts, sizes in words.
#include <gtest/gtest.h>

#include <cerrno>

#include "output/digest.hpp"
#include "output/errors.hpp"
#include "output/text.hpp"

namespace meedoen {
namespace {

TEST(Digest, GivesTheKnownAnswersOfFips180) {
    EXPECT_EQ(Digest{}.hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Digest digest;
    digest.add_bytes(std::as_bytes(std::span{std::string_view{"abc"}}));
    EXPECT_EQ(digest.hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, TellsWhereOneTextEnds) {
    Digest one, other;
    one.add_text("ab"), one.add_text("c");
    other.add_text("a"), other.add_text("bc");
    EXPECT_NE(one.hex(), other.hex());
}

TEST(Digest, ListsOfNumbersAreTheirNumbersInOrder) {
    Digest one, other;
    const std::vector<std::int64_t> numbers{-1, 0, 1LL << 40U};
    one.add_numbers(numbers);
    for (const std::int64_t number : numbers) other.add_number(static_cast<std::uint64_t>(number));
    EXPECT_EQ(one.hex(), other.hex());
}

TEST(Text, IsUtf8WithoutZeroBytes) {
    for (const char* text : {"", "abc\n", "één", "€", "\xf0\x9f\x98\x80"}) EXPECT_TRUE(is_text(text)) << text;
    for (const char* text : {"\xe9", "\xc0\x80", "\xed\xa0\x80", "\xe2\x82", "\xf4\x90\x80\x80", "\x80", "\xff"})
        EXPECT_FALSE(is_text(text));
    EXPECT_FALSE(is_text(std::string_view{"a\0b", 3}));
}

TEST(Text, NamesAreGoodInEveryLanguage) {
    for (const char* name : {"a", "people_in_work", "scenario.toml", "X-1"}) EXPECT_TRUE(is_name(name)) << name;
    for (const char* name : {"", "1a", "_a", "a b", "a/b", "é", "."}) EXPECT_FALSE(is_name(name)) << name;
    EXPECT_FALSE(is_name(std::string(121, 'a')));
}

TEST(Words, SizesAreReadable) {
    EXPECT_EQ(size_text(812), "812 bytes");
    EXPECT_EQ(size_text(14'290), "14.2 kB");
    EXPECT_EQ(size_text(12'300'000), "12.3 MB");
    EXPECT_EQ(size_text(1'000'000'000), "1.0 GB");
}

TEST(Words, ErrorsSayWhatIsTheMatter) {
    EXPECT_EQ(reason_of(ENOSPC), "no space left on the disk");
    EXPECT_NE(reason_of(EBUSY), "");
    EXPECT_EQ(shown("a\tb\x7f"
                    "é"),
              "a\\x09b\\x7fé");
    EXPECT_EQ(shown("a\xff\xe2\x80\xae\xc2\x9b"),
              "a\\xff\\xe2\\x80\\xae\\xc2\\x9b");  // no UTF-8; turns the text; starts a command
    EXPECT_THROW(refuse_input("x", "y"), DamagedFile);
}

}  // namespace
}  // namespace meedoen
