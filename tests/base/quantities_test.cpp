#include "base/quantities.hpp"

#include <gtest/gtest.h>

#include <concepts>
#include <string>
#include <type_traits>

namespace meedoen {
namespace {

template <class A, class B>
concept Adds = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept Compares = requires(A a, B b) {
    a < b;
};

static_assert(Adds<Cents, Cents>);
static_assert(!Adds<Cents, CentsPerMonth>);
static_assert(!Adds<Cents, std::int64_t>);
static_assert(!Adds<PerWeek, Probability>);
static_assert(Compares<Weeks, Weeks>);
static_assert(!Compares<Weeks, Minutes>);
static_assert(!Compares<Share, double>);
static_assert(!std::is_convertible_v<double, Share>);
static_assert(!std::is_convertible_v<Share, double>);
static_assert(!std::is_convertible_v<Cents, CentsPerMonth>);
static_assert(std::is_trivially_copyable_v<Cents> && sizeof(Cents) == sizeof(std::int64_t));

TEST(Quantities, StartAtZero) {
    EXPECT_EQ(Cents{}.value, 0);
    EXPECT_EQ(Share{}.value, 0.0);
}

TEST(Quantities, AddSubtractAndCompareWithTheirOwnKind) {
    EXPECT_EQ(Cents{125} + Cents{75}, Cents{200});
    EXPECT_EQ(Minutes{30} - Minutes{45}, Minutes{-15});
    Weeks w{3};
    w += Weeks{4};
    w -= Weeks{2};
    EXPECT_EQ(w, Weeks{5});
    EXPECT_LT(PerWeek{0.01}, PerWeek{0.02});
    EXPECT_GE(Cents{5}, Cents{5});
}

TEST(Quantities, HoldTheMoneyOfACountryForACentury) {
    const Cents year{40'000'000'000'00};
    Cents total{};
    for (int i = 0; i < 100; ++i) total += year;
    EXPECT_EQ(total.value, 400'000'000'000'000);
}

TEST(Quantities, KnowTheNameOfTheirUnit) {
    EXPECT_EQ(std::string{Cents::unit_type::name}, "EUR cent");
    EXPECT_EQ(std::string{CentsPerMonth::unit_type::name}, "EUR cent per month");
    EXPECT_EQ(std::string{PerWeek::unit_type::name}, "per week");
    EXPECT_EQ(std::string{HoursPerWeek::unit_type::name}, "hours per week");
}

}  // namespace
}  // namespace meedoen
