// The purse over months as it is paid: the set-off a month later, advances and their settlement, holiday allowance in
// its month, a wage every four weeks. What must hold is worked out from the year of months alike.
#include "rules/purse/path.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <vector>

#include "law_2026.hpp"
#include "random_household.hpp"
#include "rules/income/aanslag.hpp"
#include "rules/purse/later.hpp"

namespace meedoen::cases {
namespace {

constexpr int january = 0;
constexpr int a_year = 12;
const HouseholdFacts& single_on_bijstand() {
    static const HouseholdFacts household = [] {
        HouseholdFacts h;
        h.persons[0].age = Years{40};
        h.rent = CentsPerMonth{70000};
        return h;
    }();
    return household;
}

HouseholdFacts with_job(HouseholdFacts h, std::int64_t month) {
    h.persons[0].gross_month = CentsPerMonth{month};
    return h;
}

HouseholdFacts drawn(std::uint64_t seed) {
    Dice dice{seed};
    return random_household(dice);
}

std::vector<HouseholdPurse> lived(Path& path, const HouseholdFacts& h, int months) {
    std::vector<HouseholdPurse> purses;
    for (int k = 0; k < months; ++k) purses.push_back(path.next(h));
    return purses;
}

std::int64_t sum_of(const std::vector<HouseholdPurse>& purses, std::size_t from, Component c) {
    std::int64_t sum = 0;
    for (std::size_t k = from; k < from + a_year; ++k) sum += purses[k].of(c);
    return sum;
}

std::int64_t net_of_year(const std::vector<HouseholdPurse>& purses, std::size_t from) {
    std::int64_t sum = 0;
    for (std::size_t k = from; k < from + a_year; ++k) sum += purses[k].net();
    return sum;
}

TEST(Path, BijstandSetsOffTheWageAMonthLater) {
    const HouseholdFacts before = single_on_bijstand();
    const HouseholdFacts after = with_job(before, 80000);
    const std::int64_t whole = purse_of(before, law_2026()).of(Component::bijstand);
    const std::int64_t less = purse_of(after, law_2026()).of(Component::bijstand);
    ASSERT_LT(less, whole);
    Path path{before, january, HolidayPay::averaged, law_2026()};
    EXPECT_EQ(path.next(before).of(Component::bijstand), whole);
    EXPECT_EQ(path.next(after).of(Component::bijstand), whole) << "the first wage is not set off yet";
    EXPECT_EQ(path.next(after).of(Component::bijstand), less);
    const HouseholdPurse gap = path.next(before);
    EXPECT_EQ(gap.of(Component::bijstand), less) << "no wage any more, and the last one set off";
    EXPECT_LT(means_of_living(gap), gap.of(SharedBasis::norm)) << "that is a month below the social minimum";
    EXPECT_EQ(path.next(before).of(Component::bijstand), whole);
}

/// From January to June bijstand, of which the gemeente bears the tax with the credit for everybody; from July a job of
/// 2,200 a month. Gross bijstand is half of 21,327.00, so 10,663.50, of which 2,254.50 tax; wages are 6 x 2,376 =
/// 14,256, of which 6 x 143.75 was withheld. The tax of 24,919.50 is 8,909, less 3,115 and 1,706 (8.324% of 11,965 and
/// 31.009% of what is above): 4,088. So 970.
TEST(Path, BijstandOfHalfAYearHasUsedItsCredit) {
    Law law = law_2026();
    law.payment.set_off_delay = Count{0};
    Path path{single_on_bijstand(), 6, HolidayPay::averaged, law};
    std::int64_t paid = 0;
    for (int k = 0; k <= a_year; ++k)
        paid -= path.next(with_job(single_on_bijstand(), 220000)).of(Component::tax_settlement);
    EXPECT_NEAR(static_cast<double>(path.owed_tax().value + paid), 97000.0, 200.0);
}

/// Somebody on bijstand with a second job has the tax of it back month by month, and nothing is left to settle.
TEST(Path, WhoHasBijstandHasTheTaxBackMonthByMonth) {
    HouseholdFacts h = with_job(single_on_bijstand(), 60000);
    h.persons[0].second_job = CentsPerMonth{30000};
    const HouseholdPurse alike = purse_of(h, law_2026());
    Path path{h, january, HolidayPay::averaged, law_2026()};
    for (const HouseholdPurse& month : lived(path, h, 2 * a_year)) {
        EXPECT_EQ(month.of(Basis::back_ahead, 0), 10883);
        EXPECT_LE(std::abs(month.of(Component::tax_settlement) - 10883), 4) << "12 x 108.83 is 4 cents short";
        EXPECT_EQ(month.of(Component::bijstand), alike.of(Component::bijstand));
    }
}

/// Participatiewet art. 32 lid 1 b: income belongs to a month for which bijstand is claimed.
TEST(Path, WhatWasEarnedBeforeBijstandIsNotSetOff) {
    Path path{with_job(single_on_bijstand(), 220000), january, HolidayPay::averaged, law_2026()};
    for (int k = 0; k < 3; ++k)
        EXPECT_EQ(path.next(single_on_bijstand()).of(Component::bijstand), path.minimum().value) << k;
}

/// Holiday allowance comes once, and is not taken for the income of every month to come.
TEST(Path, WhoReportsASteadyIncomeKeepsItsToeslagen) {
    HouseholdFacts h = with_job(single_on_bijstand(), 200000);
    h.reports_changes = YesNo{1};
    const HouseholdPurse alike = purse_of(h, law_2026());
    Path path{h, january, HolidayPay::in_may, law_2026()};
    for (const HouseholdPurse& month : lived(path, h, a_year))
        for (const Component c : {Component::zorgtoeslag, Component::huurtoeslag})
            EXPECT_EQ(month.of(c), alike.of(c)) << text_of(c).name;
}

TEST(Path, TheDelayIsThatOfTheGemeente) {
    const HouseholdFacts before = single_on_bijstand();
    const HouseholdFacts after = with_job(before, 80000);
    const std::int64_t less = purse_of(after, law_2026()).of(Component::bijstand);
    for (const int delay : {0, 1}) {
        Law law = law_2026();
        law.payment.set_off_delay = Count{delay};
        Path path{before, january, HolidayPay::averaged, law};
        for (int k = 0; k < 4; ++k)
            EXPECT_EQ(path.next(after).of(Component::bijstand) == less, k >= delay) << delay << " " << k;
    }
}

/// The law of 2026 where every cent of a year is settled.
Law law_without_limits() {
    Law law = law_2026();
    law.payment.aanslaggrens = law.payment.teruggaafgrens = law.payment.terugvorderingsgrens = CentsPerYear{0};
    return law;
}

/// Whether an adult had less withheld than the tax of the year.
bool owes_tax(const HouseholdPurse& purse) {
    const auto owes = [&](std::size_t p) {
        return a_year * purse.of(Basis::withheld, p) < purse.of(Basis::tax_year, p);
    };
    return owes(0) || owes(1);
}

/// From the second year on the settlement of the first is in it, so a year holds what twelve months alike hold.
TEST(Path, AYearOfTheSameMonthsIsTwelveOfThem) {
    const Law law = law_without_limits();
    std::uint64_t checked = 0;
    for (std::uint64_t seed = 1; seed <= 2200; ++seed) {
        const HouseholdFacts h = drawn(seed);
        const HouseholdPurse alike = purse_of(h, law);
        Path path{h, january, HolidayPay::averaged, law};
        const std::vector<HouseholdPurse> months = lived(path, h, 2 * a_year);
        EXPECT_EQ(path.estimate(), CentsPerYear{alike.of(SharedBasis::toetsingsinkomen)}) << seed;
        EXPECT_EQ(sum_of(months, a_year, Component::toeslagen_settlement), 0) << seed;
        if (owes_tax(alike)) continue;  // what is due is paid in more than a year
        // a twelfth of the settlement is rounded to the cent, for each adult
        EXPECT_LE(std::abs(net_of_year(months, a_year) - a_year * alike.net()), 12) << seed;
        ++checked;
    }
    EXPECT_GT(checked, 1000U);
}

/// With the limits the same year differs by what is too small to be settled, and by nothing else.
TEST(Path, TheLimitsKeepNoMoreThanTheySay) {
    const Law& law = law_2026();
    std::uint64_t kept = 0;
    for (std::uint64_t seed = 1; seed <= 10000; ++seed) {
        const HouseholdFacts h = drawn(seed);
        const std::int64_t alike = purse_of(h, law).of(Component::tax_settlement);
        if (h.adults() == 2 || h.attachment.value != 0 || alike < 0) continue;
        Path path{h, january, HolidayPay::averaged, law};
        const std::int64_t back = sum_of(lived(path, h, 2 * a_year), a_year, Component::tax_settlement);
        if (a_year * alike > law.payment.teruggaafgrens.value + 12) {
            EXPECT_LE(std::abs(back - a_year * alike), 12) << seed;
        } else {
            EXPECT_EQ(back, 0) << seed;
        }
        kept += back == 0 && alike > 0 ? 1 : 0;
    }
    EXPECT_GT(kept, 20U);
}

TEST(Path, WhoLivedOnAlikeOwesNoToeslagen) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const HouseholdFacts h = drawn(seed);
        for (const int recovery : {1, 24, 60}) {
            Law law = law_2026();
            law.payment.recovery_months = Count{recovery};
            Path path{h, static_cast<int>(seed % a_year), HolidayPay::in_may, law};
            EXPECT_EQ(path.owed_toeslagen(), Cents{0}) << seed << " " << recovery;
            for (const HouseholdPurse& month : lived(path, h, a_year))
                EXPECT_EQ(month.of(Component::toeslagen_settlement), 0) << seed << " " << recovery;
        }
    }
}

TEST(Path, HolidayAllowanceMovesMoneyWithinTheYearOnly) {
    std::uint64_t checked = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const HouseholdFacts h = drawn(seed);
        if (h.attachment.value != 0) continue;
        Path spread{h, january, HolidayPay::averaged, law_2026()};
        Path in_may{h, january, HolidayPay::in_may, law_2026()};
        const std::vector<HouseholdPurse> a = lived(spread, h, 3 * a_year);
        const std::vector<HouseholdPurse> b = lived(in_may, h, 3 * a_year);
        for (const Component c :
             {Component::wage, Component::holiday_allowance, Component::ww, Component::wia, Component::wajong,
              Component::ziektewet, Component::toeslagenwet, Component::bijstand, Component::huurtoeslag})
            EXPECT_EQ(sum_of(a, 2 * a_year, c), sum_of(b, 2 * a_year, c)) << seed << text_of(c).name;
        for (std::size_t k = 0; k < b.size(); ++k) {
            if (k % a_year != 4) {
                EXPECT_EQ(b[k].of(Component::holiday_allowance), 0) << seed << " " << k;
            }
        }
        ++checked;
    }
    EXPECT_GT(checked, 100U);
}

TEST(Path, WhatIsNotReportedIsOwedAYearLater) {
    const HouseholdFacts before = single_on_bijstand();
    HouseholdFacts after = with_job(before, 250000);
    Path silent{before, january, HolidayPay::averaged, law_2026()};
    const std::vector<HouseholdPurse> months = lived(silent, after, 3 * a_year + 7);
    const HouseholdPurse old = purse_of(before, law_2026());
    const HouseholdPurse now = purse_of(after, law_2026());
    EXPECT_EQ(months[0].of(Component::huurtoeslag), old.of(Component::huurtoeslag)) << "the advance of before";
    EXPECT_EQ(months[17].of(Component::huurtoeslag), old.of(Component::huurtoeslag));
    EXPECT_EQ(months[18].of(Component::huurtoeslag), old.of(Component::huurtoeslag));
    EXPECT_LE(months[19].of(Component::huurtoeslag), now.of(Component::huurtoeslag)) << "settled in July";
    const std::int64_t monthly = -months[18].of(Component::toeslagen_settlement);
    const std::int64_t too_much = old.of(Component::huurtoeslag) + old.of(Component::zorgtoeslag) -
                                  now.of(Component::huurtoeslag) - now.of(Component::zorgtoeslag);
    EXPECT_GE(monthly, a_year * too_much / 24) << "in 24 months";
    // in the first month bijstand still came beside the wage, and counts in the year
    EXPECT_LE(monthly, (a_year * too_much + old.of(Component::bijstand)) / 24);
    after.reports_changes = YesNo{1};
    Path open{before, january, HolidayPay::averaged, law_2026()};
    const std::vector<HouseholdPurse> told = lived(open, after, a_year + 8);
    EXPECT_EQ(told[0].of(Component::huurtoeslag), old.of(Component::huurtoeslag)) << "told after the first wage";
    EXPECT_LT(told[1].of(Component::huurtoeslag), old.of(Component::huurtoeslag));
    EXPECT_GT(told[18].of(Component::toeslagen_settlement), -monthly / 4) << "much less to pay back";
}

TEST(Path, WhatIsOwedIsPaidInFullAndNoMore) {
    const HouseholdFacts before = single_on_bijstand();
    const HouseholdFacts after = with_job(before, 250000);
    Path path{before, january, HolidayPay::averaged, law_2026()};
    lived(path, after, a_year);
    std::int64_t owed = 0;
    std::int64_t paid = 0;
    for (int k = 0; k < 5 * a_year; ++k) {
        const std::int64_t had = path.owed().value;
        const std::int64_t month = path.next(after).of(Component::toeslagen_settlement);
        paid -= month;
        owed += path.owed().value - had - month;
    }
    EXPECT_GT(owed, 0);
    EXPECT_EQ(paid, owed);
    EXPECT_EQ(path.owed(), Cents{0});
}

TEST(Path, AYearWithoutIncomeIsSettledToo) {
    HouseholdFacts h = single_on_bijstand();
    h.bijstand = YesNo{0};
    h.estimated_income = CentsPerYear{9'000'000};
    Path path{h, january, HolidayPay::averaged, law_2026()};
    const std::vector<HouseholdPurse> months = lived(path, h, a_year + 8);
    EXPECT_EQ(months[0].of(Component::huurtoeslag), 0) << "nothing is advanced on 90,000 a year";
    const std::int64_t right = purse_of(h, law_2026()).of(Component::huurtoeslag);
    ASSERT_GT(right, 0);
    EXPECT_GT(months[a_year + 6].of(Component::toeslagen_settlement), 6 * right) << "paid in July";
    EXPECT_EQ(months[a_year + 7].of(Component::huurtoeslag), right);
}

TEST(Path, AttachmentTakesHolidayAllowanceInItsMonth) {
    HouseholdFacts h = with_job(single_on_bijstand(), 230000);
    h.attachment = YesNo{1};
    Path path{h, january, HolidayPay::in_may, law_2026()};
    const std::vector<HouseholdPurse> months = lived(path, h, a_year);
    const std::int64_t april = means_of_living(months[3]);
    EXPECT_NEAR(static_cast<double>(means_of_living(months[4])), static_cast<double>(april), 1.0)
        << "what is left is the beslagvrije voet, also in May";
    EXPECT_LT(months[4].of(Component::attachment), months[3].of(Component::attachment) - 100000);
}

TEST(Path, FourWeeksComeThirteenTimesAYear) {
    HouseholdFacts h = with_job(single_on_bijstand(), 130000);
    h.persons[0].paid_every = Choice{static_cast<std::int32_t>(PayPeriod::four_weeks)};
    Path path{h, january, HolidayPay::averaged, law_2026()};
    const std::vector<HouseholdPurse> months = lived(path, h, 2 * a_year);
    EXPECT_EQ(months[0].of(Component::wage), 120000) << "1,300 x 12/13";
    EXPECT_EQ(months[11].of(Component::wage), 240000);
    EXPECT_EQ(sum_of(months, 0, Component::wage), a_year * 130000);
    HouseholdFacts by_month = h;
    by_month.persons[0].paid_every = Choice{};
    const std::int64_t tax = purse_of(by_month, law_2026()).of(Component::wage_tax);
    EXPECT_NEAR(static_cast<double>(sum_of(months, 0, Component::wage_tax)), static_cast<double>(a_year * tax), 13.0);
    EXPECT_EQ(months[12].of(Component::bijstand), 0) << "two wages of December are set off in January";
    EXPECT_GT(months[13].of(Component::bijstand), 0);
    EXPECT_LT(means_of_living(months[12]), months[12].of(SharedBasis::norm));
}

TEST(Path, TheMinimumIsTheNormAsItIsPaid) {
    const HouseholdFacts h = single_on_bijstand();
    const std::int64_t norm = purse_of(h, law_2026()).of(SharedBasis::norm);
    const std::int64_t paid =
        norm - std::llround(static_cast<double>(norm) * law_2026().bijstand.vakantietoeslag.value);
    ASSERT_LT(paid, norm);
    Path spread{h, january, HolidayPay::averaged, law_2026()};
    Path in_june{h, january, HolidayPay::in_may, law_2026()};
    for (int k = 0; k < a_year; ++k) {
        EXPECT_EQ(means_of_living(spread.next(h)), norm);
        EXPECT_EQ(spread.minimum(), CentsPerMonth{norm});
        const std::int64_t means = means_of_living(in_june.next(h));
        EXPECT_EQ(in_june.minimum(), CentsPerMonth{paid}) << "the holiday allowance comes later";
        EXPECT_EQ(means == paid, k != 5) << "in June it comes";
    }
}

/// What a job keeps back is a larger part of it than bijstand does: still nobody is below the minimum by that.
TEST(Path, HolidayAllowanceThatIsKeptBackPutsNobodyBelowTheMinimum) {
    std::uint64_t checked = 0;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        const HouseholdFacts h = drawn(seed);
        const HouseholdPurse alike = purse_of(h, law_2026());
        if (alike.of(Component::bijstand) <= 0 || h.attachment.value != 0 || h.maatregel.value > 0) continue;
        Path path{h, january, HolidayPay::in_may, law_2026()};
        for (const HouseholdPurse& month : lived(path, h, 4)) {
            const std::int64_t tax =
                month.of(Component::tax_settlement) - month.of(Basis::back_ahead, 0) - month.of(Basis::back_ahead, 1);
            if (tax < 0 || month.of(Component::toeslagen_settlement) < 0) continue;
            EXPECT_GE(means_of_living(month), path.minimum().value - 2) << seed;
            ++checked;
        }
    }
    EXPECT_GT(checked, 100U);
}

TEST(Path, AMonthWithMuchWageDoesNotLowerTheMinimum) {
    HouseholdFacts h = with_job(single_on_bijstand(), 400000);
    h.persons[0].paid_every = Choice{static_cast<std::int32_t>(PayPeriod::four_weeks)};
    Path path{h, january, HolidayPay::in_may, law_2026()};
    for (const HouseholdPurse& month : lived(path, h, a_year)) {
        const std::int64_t norm = month.of(SharedBasis::norm);
        EXPECT_NEAR(static_cast<double>(path.minimum().value), static_cast<double>(norm) / 1.08, 1.0);
    }
}

TEST(Path, WhatAMonthBuiltUpHoldsNothingOfOtherMonths) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const HouseholdFacts h = drawn(seed);
        Path path{h, january, HolidayPay::in_may, law_2026()};
        const HouseholdPurse first = (path.next(h), path.built_up());
        for (int k = 1; k < a_year; ++k) {
            path.next(h);
            for (const Component c : {Component::bijstand, Component::ww, Component::wia, Component::toeslagenwet,
                                      Component::holiday_allowance, Component::tax_settlement})
                EXPECT_EQ(path.built_up().of(c), first.of(c)) << seed << " " << k << text_of(c).name;
        }
    }
}

TEST(Path, AMonthOfVrijlatingIsUsedWhenAWageIsSetOff) {
    const HouseholdFacts before = single_on_bijstand();
    HouseholdFacts h = with_job(before, 80000);
    EXPECT_EQ(month_later(h, law_2026()).persons[0].months_n, Count{1}) << "in a year of months alike at once";
    Path path{before, january, HolidayPay::in_may, law_2026()};
    for (const int used : {0, 1, 2}) {
        path.next(h);
        h = month_later(h, path.built_up(), law_2026());
        EXPECT_EQ(h.persons[0].months_n, Count{used});
    }
}

/// Beside a second job the months without holiday allowance are withheld on without it, of both jobs: 1,000 in its row
/// of the table, 500 in its own (499.50: 35.75% of 5,994 is 2,142.86, down 2,142, a twelfth 178.50).
TEST(Path, HolidayAllowanceOfASecondJobIsKeptBackToo) {
    HouseholdFacts h = with_job(single_on_bijstand(), 100000);
    h.bijstand = YesNo{0};
    h.persons[0].second_job = CentsPerMonth{50000};
    Path path{h, january, HolidayPay::in_may, law_2026()};
    const std::int64_t of_first =
        tax_withheld({CentsPerMonth{100000}, CentsPerMonth{0}, {}, {}}, law_2026().wage_tax).value;
    EXPECT_EQ(-path.next(h).of(Component::wage_tax), of_first + 17850);
}

/// 200 a month in a second job are 192 of holiday pay in May: 35.75% of 2,592 and of 2,400 in whole euros, 926 less
/// 858.
TEST(Path, HolidayPayOfASecondJobIsWithheldOnWithoutCredits) {
    const auto taxes = [](std::int64_t second_job) {
        HouseholdFacts h = with_job(single_on_bijstand(), 100000);
        h.bijstand = YesNo{0};
        h.persons[0].second_job = CentsPerMonth{second_job};
        Path path{h, january, HolidayPay::in_may, law_2026()};
        const std::vector<HouseholdPurse> year = lived(path, h, a_year);
        EXPECT_EQ(year[4].of(Basis::second_job, 0), second_job + second_job * 12 * 8 / 100);
        return std::pair{year[3].of(Component::wage_tax), year[4].of(Component::wage_tax)};
    };
    const auto [april_one, may_one] = taxes(0);
    const auto [april_two, may_two] = taxes(20000);
    EXPECT_EQ((may_one - may_two) - (april_one - april_two), 6800);
}

TEST(Path, AStudentLivesOnTheGrant) {
    HouseholdFacts h;
    h.persons[0].age = Years{22};
    h.bijstand = YesNo{0};
    h.persons[0].studiefinanciering = Choice{2};
    h.persons[0].parents_pay = CentsPerMonth{10000};
    h.persons[0].studietoeslag = YesNo{1};
    Path path{h, january, HolidayPay::in_may, law_2026()};
    EXPECT_EQ(means_of_living(path.next(h)), 71560 + 38514);
}

/// Art. 34b: the month in which the last wage is set off is filled to the norm, until the budget of the year is used.
TEST(Path, ABufferbudgetFillsAMonthThatLacksAWageOfBefore) {
    const HouseholdFacts before = with_job(single_on_bijstand(), 80000);
    HouseholdFacts after = single_on_bijstand();
    Path bare{before, january, HolidayPay::averaged, law_2026()};
    const HouseholdPurse gap = bare.next(after);
    const std::int64_t lacks = bare.minimum().value - means_of_living(gap);
    ASSERT_GT(lacks, 10000);
    after.bufferbudget = YesNo{1};
    Path filled{before, january, HolidayPay::averaged, law_2026()};
    const HouseholdPurse month = filled.next(after);
    EXPECT_EQ(month.of(Component::bufferbudget), lacks);
    EXPECT_EQ(means_of_living(month), filled.minimum().value);
    EXPECT_EQ(filled.next(after).of(Component::bufferbudget), 0) << "nothing is lacking any more";
    HouseholdFacts rich = after;
    rich.assets = Cents{10'000'000};
    Path without_right{before, january, HolidayPay::averaged, law_2026()};
    EXPECT_EQ(without_right.next(rich).of(Component::bufferbudget), 0) << "no right to bijstand";
}

TEST(Path, ABufferbudgetEndsWithItsYear) {
    HouseholdFacts with = with_job(single_on_bijstand(), 80000);
    HouseholdFacts without = single_on_bijstand();
    with.bufferbudget = without.bufferbudget = YesNo{1};
    Path path{with, january, HolidayPay::averaged, law_2026()};
    std::int64_t in_year = 0;
    for (int k = 0; k < a_year; ++k) in_year += path.next(k % 2 == 0 ? without : with).of(Component::bufferbudget);
    EXPECT_EQ(in_year, law_2026().bijstand_means.bufferbudget_most.value);
    EXPECT_GT(path.next(without).of(Component::bufferbudget), 0) << "a new year, a new budget";
}

/// Wet IB art. 9.4: 57.00 is not asked and 57.01 is; 18.00 does not come back. Awir art. 26a: the same of 116.00.
TEST(Path, SmallAmountsOfAYearAreNotSettled) {
    const PaymentLaw& law = law_2026().payment;
    EXPECT_EQ(assessed(CentsPerYear{-5700}, law), CentsPerYear{0});
    EXPECT_EQ(assessed(CentsPerYear{-5701}, law), CentsPerYear{-5701});
    EXPECT_EQ(assessed(CentsPerYear{1800}, law), CentsPerYear{0});
    EXPECT_EQ(assessed(CentsPerYear{1801}, law), CentsPerYear{1801});
    EXPECT_EQ(settled(CentsPerYear{-11600}, law), CentsPerYear{0});
    EXPECT_EQ(settled(CentsPerYear{-11601}, law), CentsPerYear{-11601});
    EXPECT_EQ(settled(CentsPerYear{100}, law), CentsPerYear{100});
    HouseholdFacts h = with_job(single_on_bijstand(), 250300);  // below its row of the table: a few euros to pay
    h.bijstand = YesNo{0};
    for (const bool limits : {false, true}) {
        const Law of_limits = limits ? law_2026() : law_without_limits();
        Path path{h, january, HolidayPay::averaged, of_limits};
        lived(path, h, 2 * a_year);
        EXPECT_EQ(path.owed_tax() == Cents{0}, limits);
    }
}

TEST(Path, EveryCentHasAPayer) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const HouseholdFacts h = drawn(seed);
        Path path{drawn(seed + 1000000), static_cast<int>(seed % a_year), HolidayPay::in_may, law_2026()};
        for (const HouseholdPurse& month : lived(path, h, 2 * a_year)) {
            std::int64_t paid = 0;
            for (std::size_t party = 0; party < purse_party_names.size(); ++party)
                paid += month.paid_by(static_cast<PurseParty>(party));
            ASSERT_EQ(paid, month.net()) << seed;
        }
    }
}

}  // namespace
}  // namespace meedoen::cases
