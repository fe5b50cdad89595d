#include "base/chance.hpp"

#include <Random123/philox.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/distributions.hpp"

namespace meedoen {
namespace {

using Key = std::array<std::uint32_t, 2>;

constexpr double smallest_uniform = 0x1p-53;
constexpr double largest_uniform = 1.0 - 0x1p-53;

template <std::size_t Size>
std::array<std::uint32_t, Size> words_of(const std::string& text) {
    std::array<std::uint32_t, Size> words{};
    std::istringstream in{text};
    for (auto& word : words) in >> std::hex >> word;
    return words;
}

TEST(Chance, KnownAnswers) {
    const std::filesystem::path here{__FILE__};
    std::ifstream file{here.parent_path() / "philox_known_answers.csv"};
    std::string line;
    int rows = 0;
    while (std::getline(file, line)) {
        if (line.starts_with('#') || line.starts_with("counter")) continue;
        std::istringstream in{line};
        std::string counter, key, output;
        std::getline(std::getline(std::getline(in, counter, ','), key, ','), output);
        EXPECT_EQ(philox(words_of<4>(counter), words_of<2>(key)), words_of<4>(output)) << line;
        ++rows;
    }
    EXPECT_EQ(rows, 3);
}

TEST(Chance, AgreesWithRandom123OnAMillionCounters) {
    Block counter{1, 2, 3, 4};
    Key key{5, 6};
    for (int i = 0; i < 1'000'000; ++i) {
        const auto theirs = r123::Philox4x32{}({{counter[0], counter[1], counter[2], counter[3]}}, {{key[0], key[1]}});
        const Block ours = philox(counter, key);
        ASSERT_EQ(ours, (Block{theirs[0], theirs[1], theirs[2], theirs[3]})) << i;
        key = {ours[0] ^ counter[3], ours[1] + counter[2]};
        counter = ours;
    }
}

TEST(Chance, TheCounterHasTheLayoutThatIsPromised) {
    const Address a{0x0123456789abcdefULL, Purpose{0x1122}, SubjectKind{0x33}, 0x44, 0x55667788};
    const Luck luck{0xdeadbeef, 0xfeedcafe};
    EXPECT_EQ(luck.block(a), philox({0x89abcdef, 0x01234567, 0x11223344, 0x55667788}, {0xdeadbeef, 0xfeedcafe}));
}

TEST(Chance, EveryBitOfEveryFieldChangesTheBlock) {
    const Address base{77, Purpose::shock_clock, SubjectKind::resident, 3, 52};
    std::vector<Block> blocks{Luck{1, 2}.block(base)};
    const auto add = [&](Luck luck, const Address& a) { blocks.push_back(luck.block(a)); };
    for (unsigned bit = 0; bit < 64; ++bit) {
        Address a = base;
        a.subject ^= std::uint64_t{1} << bit;
        add({1, 2}, a);
    }
    for (unsigned bit = 0; bit < 32; ++bit) {
        Address a = base;
        a.occasion ^= 1U << bit;
        add({1, 2}, a);
        add({1U ^ (1U << bit), 2}, base);
        add({1, 2U ^ (1U << bit)}, base);
    }
    for (unsigned bit = 0; bit < 16; ++bit) {
        Address a = base;
        a.purpose = static_cast<Purpose>(static_cast<unsigned>(base.purpose) ^ (1U << bit));
        add({1, 2}, a);
    }
    for (unsigned bit = 0; bit < 8; ++bit) {
        Address a = base;
        a.kind = static_cast<SubjectKind>(1U << bit);
        add({1, 2}, a);
        a = base;
        a.ordinal = static_cast<std::uint8_t>(base.ordinal ^ (1U << bit));
        add({1, 2}, a);
    }
    ASSERT_EQ(blocks.size(), 1U + 64U + 3U * 32U + 16U + 2U * 8U);
    std::sort(blocks.begin(), blocks.end());
    EXPECT_EQ(std::adjacent_find(blocks.begin(), blocks.end()), blocks.end());
}

TEST(Chance, NoTwoAddressesOfASampleCollide) {
    std::vector<Block> blocks;
    for (std::uint64_t subject = 0; subject < 64; ++subject)
        for (std::uint16_t purpose = 1; purpose <= 32; ++purpose)
            for (std::uint8_t kind = 0; kind < 5; ++kind)
                for (std::uint8_t ordinal = 0; ordinal < 8; ++ordinal)
                    for (std::uint32_t occasion = 0; occasion < 12; ++occasion)
                        blocks.push_back(Luck{1, 1}.block(
                            {subject | (subject << 40U), Purpose{purpose}, SubjectKind{kind}, ordinal, occasion * 7}));
    std::sort(blocks.begin(), blocks.end());
    EXPECT_EQ(std::adjacent_find(blocks.begin(), blocks.end()), blocks.end());
}

/// Philox backwards: the counter that gives this block. It lets a test ask for the rarest words.
Block counter_of(Block output, Key key) {
    const auto inverse = [](std::uint32_t odd) {
        std::uint32_t x = odd;
        for (int i = 0; i < 5; ++i) x *= 2U - odd * x;
        return x;
    };
    for (std::uint32_t round = 10; round-- > 0;) {
        const Key k{key[0] + round * 0x9E3779B9U, key[1] + round * 0xBB67AE85U};
        const std::uint32_t c0 = output[3] * inverse(0xD2511F53U);
        const std::uint32_t c2 = output[1] * inverse(0xCD9E8D57U);
        const auto high = [](std::uint64_t a, std::uint32_t b) { return static_cast<std::uint32_t>((a * b) >> 32U); };
        output = {c0, output[0] ^ high(0xCD9E8D57U, c2) ^ k[0], c2, output[2] ^ high(0xD2511F53U, c0) ^ k[1]};
    }
    return output;
}

double uniform_from(std::uint64_t word) {
    const Luck luck{42, 7};
    const Block c =
        counter_of({static_cast<std::uint32_t>(word >> 32U), static_cast<std::uint32_t>(word), 1, 2}, {42, 7});
    const Address a{(static_cast<std::uint64_t>(c[1]) << 32U) | c[0], static_cast<Purpose>(c[2] >> 16U),
                    static_cast<SubjectKind>((c[2] >> 8U) & 0xffU), static_cast<std::uint8_t>(c[2]), c[3]};
    EXPECT_EQ(luck.block(a)[0], static_cast<std::uint32_t>(word >> 32U));
    return luck.uniform(a);
}

TEST(Chance, UniformIsStrictlyInsideAtTheExtremeWords) {
    EXPECT_EQ(uniform_from(0), smallest_uniform);
    EXPECT_EQ(uniform_from(0xfff), smallest_uniform);
    EXPECT_EQ(uniform_from(0x1000), 3 * smallest_uniform);
    EXPECT_EQ(uniform_from(0x7fffffffffffffff), 0.5 - 0x1p-53);
    EXPECT_EQ(uniform_from(0x8000000000000000), 0.5 + 0x1p-53);
    EXPECT_EQ(uniform_from(0xffffffffffffffff), largest_uniform);
    EXPECT_EQ(uniform_from(0xfffffffffffff000), largest_uniform);
    EXPECT_LT(uniform_from(0xffffffffffffefff), largest_uniform);
}

TEST(Chance, EveryTransformIsFiniteAtTheExtremes) {
    for (const double u : {smallest_uniform, largest_uniform}) {
        EXPECT_TRUE(std::isfinite(unit_exponential(u)));
        EXPECT_GT(unit_exponential(u), 0.0);
        EXPECT_TRUE(std::isfinite(standard_normal(u)));
        EXPECT_LT(std::fabs(standard_normal(u)), 8.3);
        EXPECT_TRUE(std::isfinite(standard_gumbel(u)));
        EXPECT_TRUE(std::isfinite(lognormal(u, 1000.0, 2.0)));
        EXPECT_GT(lognormal(u, 1000.0, 2.0), 0.0);
        for (const double mean : {0.0, 1e-9, 0.5, 8.0, 64.0}) {
            EXPECT_GE(poisson(u, mean), 0);
            EXPECT_LE(poisson(u, mean), mean + 10.0 * std::sqrt(mean) + 10.0);
        }
        const std::vector<double> shares{0.0, 0.3, 0.7, 0.0};
        EXPECT_EQ(pick(u, shares), u < 0.5 ? 1U : 2U);
    }
}

TEST(Chance, ADrawHasNoMemory) {
    const Address a{1, Purpose::shock_clock, SubjectKind::resident, 0, 5};
    const double first = Luck{1, 1}.uniform(a);
    for (std::uint32_t i = 0; i < 100; ++i) (void)Luck{1, 1}.uniform({i, Purpose::facade, SubjectKind::place, 0, i});
    EXPECT_EQ((Luck{1, 1}.uniform(a)), first);
}

}  // namespace
}  // namespace meedoen
