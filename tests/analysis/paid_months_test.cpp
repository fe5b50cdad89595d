// Months as they are paid: what the table, the data, the drawing and the page say of them.
#include "income/paid_months.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "cases/random_household.hpp"
#include "income/months_text.hpp"
#include "income/paid_page.hpp"
#include "income/paid_svg.hpp"
#include "income/paid_text.hpp"
#include "income/paid_wording.hpp"
#include "income_households.hpp"
#include "marked_up.hpp"
#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t small_wage = 80000;

HouseholdFacts with_wage(std::int64_t month, PayPeriod paid_every = PayPeriod::month) {
    HouseholdFacts household = renter();
    household.persons[0].gross_month = CentsPerMonth{month};
    household.persons[0].paid_every = Choice{static_cast<int>(paid_every)};
    return household;
}

PaidPath path_of(const HouseholdFacts& household, CalendarMonth first = {2026, 0}, int months = 36) {
    return paid_path({household, renter(), first, months}, cases::law_2026());
}

PaidPath every_four_weeks() { return path_of(with_wage(small_wage, PayPeriod::four_weeks)); }

bool happens(const PaidPath& path, std::size_t k, const std::string& event, Language language = Language::nl) {
    for (const std::string& told : paid_events(path, k, cases::law_2026(), language))
        if (told.find(event) != std::string::npos) return true;
    return false;
}

TEST(PaidMonths, FollowTheCalendarFromTheFirst) {
    const PaidPath path = path_of(with_wage(small_wage), {2026, 10}, 4);
    EXPECT_EQ(path.before.at, (CalendarMonth{2026, 9}));
    EXPECT_EQ(path.months[0].at, (CalendarMonth{2026, 10}));
    EXPECT_EQ(path.months[2].at, (CalendarMonth{2027, 0}));
    EXPECT_EQ(month_code(path.months[2].at), "2027-01");
    EXPECT_EQ(short_month(path.months[3].at, Language::nl), "feb 2027");
}

TEST(PaidMonths, TheMonthBeforeIsThatOfTheHouseholdBefore) {
    const PaidPath path = path_of(with_wage(small_wage));
    EXPECT_EQ(path.before.purse.gross(), 0);
    EXPECT_EQ(path.before.purse.of(Component::bijstand), path.months[0].purse.of(Component::bijstand))
        << "the first wage is not set off yet";
    EXPECT_EQ(path.before.purse.of(Component::huurtoeslag),
              purse_of(renter(), cases::law_2026()).of(Component::huurtoeslag));
}

TEST(PaidMonths, WithoutAChangeNothingHappensButHolidayPay) {
    const PaidPath path = paid_path({renter(), {}, {2026, 0}, 24}, cases::law_2026());
    EXPECT_FALSE(path.changed);
    for (std::size_t k = 0; k < path.months.size(); ++k) {
        EXPECT_FALSE(path.months[k].is_below()) << k;
        const auto events = paid_events(path, k, cases::law_2026(), Language::nl);
        EXPECT_EQ(events.size(), k % 12 == 5 ? 1U : 0U) << k;
        EXPECT_TRUE(events.empty() || events.front() == "vakantiegeld over de bijstand") << k;
    }
}

TEST(PaidMonths, AVrijlatingCountsFromTheFirstWageThatIsSetOff) {
    const PaidPath path = path_of(with_wage(small_wage));
    EXPECT_EQ(path.months[1].facts.persons[0].months_n, Count{0});
    EXPECT_EQ(path.months[7].facts.persons[0].months_n, Count{6});
    for (std::size_t k = 0; k < path.months.size(); ++k)
        EXPECT_EQ(happens(path, k, "een vrijlating van loon in de bijstand loopt af"), k == 7) << k;
}

TEST(PaidMonths, TwoWagesOfDecemberAreSetOffInJanuary) {
    const PaidPath path = every_four_weeks();
    EXPECT_EQ(path.months[12].to_live_on, path.months[12].purse.gross() + path.months[12].purse.of(Component::wage_tax))
        << "a wage and nothing else";
    EXPECT_TRUE(happens(path, 11, "twee keer loon"));
    EXPECT_TRUE(happens(path, 12, "twee lonen worden verrekend"));
    EXPECT_TRUE(happens(path, 12, "geen bijstand deze maand"));
    EXPECT_TRUE(happens(path, 12, "onder het sociaal minimum: € "));
    EXPECT_TRUE(happens(path, 13, "deze maand wel bijstand"));
    EXPECT_TRUE(happens(path, 12, "two wages are set off", Language::en));
    EXPECT_EQ(months_below(path).front(), 12U);
    EXPECT_EQ(lowest_month(path), 24U) << "by then toeslagen are paid back as well";
}

TEST(PaidMonths, WhatHappensInOrder) {
    const PaidPath path = path_of(with_wage(250000));
    EXPECT_TRUE(happens(path, 0, "de nieuwe situatie begint"));
    EXPECT_TRUE(happens(path, 0, "het loon wordt nog niet verrekend"));
    EXPECT_TRUE(happens(path, 1, "geen bijstand deze maand"));
    EXPECT_TRUE(happens(path, 4, "vakantiegeld over het loon"));
    EXPECT_TRUE(happens(path, 5, "vakantiegeld over de bijstand")) << "of the months before the job";
    EXPECT_FALSE(happens(path, 5, "wel bijstand")) << "holiday allowance alone is no bijstand";
    EXPECT_TRUE(happens(path, 18, "te veel toeslagen over vorig jaar: € "));
    EXPECT_TRUE(happens(path, 18, "in 24 maanden"));
    EXPECT_TRUE(happens(path, 19, "toeslagen terugbetalen: nog € "));
    EXPECT_TRUE(happens(path, 19, "toeslagen bij een inkomen van € "));
    EXPECT_FALSE(happens(path, 17, "terug"));
}

TEST(PaidMonths, AJobThatEnds) {
    const PaidPath path = paid_path({renter(), with_wage(small_wage), {2026, 0}, 12}, cases::law_2026());
    EXPECT_TRUE(happens(path, 0, "het vorige loon wordt nog verrekend"));
    EXPECT_TRUE(path.months[0].is_below()) << "no wage, and bijstand for who has one";
    EXPECT_TRUE(happens(path, 4, "vakantiegeld over het loon")) << "that was built up";
    for (std::size_t k = 1; k < path.months.size(); ++k)
        EXPECT_FALSE(happens(path, k, "verrekend")) << k << ": holiday pay is no wage that begins";
}

TEST(PaidMonths, TheSettlementThatIsToldIsWhatIsOwed) {
    const PaidPath path = path_of(with_wage(250000));
    const std::int64_t paid = -path.months[18].purse.of(Component::toeslagen_settlement);
    const std::int64_t settled = path.months[18].owed_toeslagen.value + paid;
    EXPECT_TRUE(happens(path, 18, "jaar: " + euro_of_cents(settled, Language::nl)));
    EXPECT_TRUE(happens(path, 19, "nog " + euro_of_cents(path.months[19].owed_toeslagen.value, Language::nl)));
}

TEST(PaidMonths, BijstandThatBeginsInJuneHasNoHolidayPayYet) {
    const PaidPath path = paid_path({renter(), with_wage(250000), {2026, 5}, 3}, cases::law_2026());
    EXPECT_TRUE(happens(path, 0, "deze maand wel bijstand"));
    EXPECT_FALSE(happens(path, 0, "vakantiegeld"));
}

TEST(PaidMonths, WithoutAWageNoVrijlatingEnds) {
    HouseholdFacts later = renter();
    later.persons[0].months_n = Count{6};
    const HouseholdAt then{renter(), purse_of(renter(), cases::law_2026())};
    const HouseholdAt now{later, purse_of(later, cases::law_2026())};
    EXPECT_TRUE(events_between(then, now, cases::law_2026(), Language::nl).empty());
}

/// Also of the first month, whose month before is one of the years before.
TEST(PaidMonths, AYearIsSettledInItsMonthOnly) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        cases::Dice dice{seed};
        HouseholdFacts before = cases::random_household(dice);
        HouseholdFacts household = before;
        household.persons[0].gross_month = CentsPerMonth{before.persons[0].gross_month.value / 2};
        const PaidPath path =
            paid_path({household, before, {2026, static_cast<int>(seed % 12)}, 24}, cases::law_2026());
        for (std::size_t k = 0; k < path.months.size(); ++k)
            if (path.months[k].at.month != 6) {
                EXPECT_FALSE(happens(path, k, "vorig jaar")) << seed << " " << k;
            }
    }
}

TEST(PaidMonths, ThePartsThatChangedMost) {
    HouseholdFacts household = with_wage(250000);
    household.reports_changes = YesNo{1};
    const PaidPath path = path_of(household);
    EXPECT_TRUE(paid_changes(path, 0, Language::nl).starts_with("loon (+€ 2.500), loonheffing (−€ "));
    EXPECT_NE(paid_changes(path, 4, Language::nl).find("vakantiegeld (+€ "), std::string::npos);
    int most = 0;
    for (std::size_t k = 0; k < path.months.size(); ++k)
        most = std::max(most, count_of(paid_changes(path, k, Language::nl), "("));
    EXPECT_EQ(most, 3);
}

TEST(PaidMonths, TheTableHasALineForEveryMonth) {
    const PaidPath path = every_four_weeks();
    for (const Language language : {Language::nl, Language::en})
        for (const int columns : {60, 80, 120}) {
            const std::string table = paid_table(path, cases::law_2026(), language, columns);
            for (const PaidMonth& month : path.months)
                EXPECT_EQ(count_of(table, "\n" + left_aligned(short_month(month.at, language), 10) +
                                              right_aligned(cents_text(month.purse.net(), language), 11)),
                          1);
            EXPECT_EQ(count_of(table, " \n"), 0) << "no spaces at the end of a line";
            EXPECT_EQ(count_of(table, "€\n"), 0) << "no amount is broken";
        }
}

TEST(PaidMonths, WhatTheMonthsComeTo) {
    const std::vector<std::string> told = paid_sentences(every_four_weeks(), Language::nl);
    ASSERT_EQ(told.size(), 3U);
    EXPECT_NE(told[0].find(" van de 36 maanden zijn onder het sociaal minimum: jan 2027, "), std::string::npos)
        << told[0];
    EXPECT_NE(told[0].find(". Het meest in jan 2027: € "), std::string::npos) << told[0];
    EXPECT_TRUE(told[1].starts_with("De laagste maand is jan 2028 met € ")) << told[1];
    EXPECT_TRUE(told[2].starts_with("Na dec 2028 moet het huishouden nog € ")) << told[2];
    EXPECT_TRUE(told[2].ends_with("Het jaar 2028 is dan nog niet afgerekend.")) << told[2];
    const PaidPath short_path = path_of(with_wage(small_wage), {2026, 0}, 14);
    EXPECT_TRUE(
        paid_sentences(short_path, Language::nl)[2].ends_with("De jaren 2026 en 2027 zijn dan nog niet afgerekend."));
    EXPECT_TRUE(
        paid_sentences(short_path, Language::en)[2].ends_with("The years 2026 and 2027 are not settled by then."));
}

TEST(PaidMonths, WithoutDebtOrShortageThatIsTold) {
    const std::vector<std::string> told = paid_sentences(path_of(renter(), {2026, 0}, 12), Language::nl);
    EXPECT_EQ(told[0], "Geen enkele maand is onder het sociaal minimum.");
    EXPECT_EQ(
        told[2],
        "Na dec 2026 hoeft het huishouden niets meer terug te betalen. Het jaar 2026 is dan nog niet afgerekend.");
    const std::vector<std::string> one =
        paid_sentences(path_of(with_wage(small_wage, PayPeriod::four_weeks), {2026, 0}, 13), Language::en);
    EXPECT_TRUE(one[0].starts_with("1 of 13 months is below the social minimum: Jan 2027. Most in Jan 2027: €"));
}

TEST(PaidMonths, DataHoldWhatTheMonthsHold) {
    const PaidPath path = every_four_weeks();
    const std::string csv = paid_csv(path);
    EXPECT_EQ(count_of(csv, "\n"), 37);
    EXPECT_EQ(count_of(csv, ",1\n"), static_cast<int>(months_below(path).size()));
    const std::string json = paid_json(path);
    EXPECT_EQ(count_of(json, "\"below_minimum\":true"), static_cast<int>(months_below(path).size()));
    EXPECT_NE(json.find("\"owed\":" + std::to_string(path.months[20].owed().value)), std::string::npos);
}

TEST(PaidMonths, DrawingAndPageAreWholeMarkup) {
    HouseholdFacts with_costs = with_wage(small_wage);
    with_costs.household = Choice{static_cast<int>(Household::single_parent)};
    with_costs.child_count = Count{1};
    with_costs.children[0].age = Years{2};
    with_costs.children[0].care = Choice{static_cast<int>(CarePlace::dagopvang)};
    with_costs.children[0].care_minutes = Minutes{15000};
    with_costs.children[0].care_price = CentsPerHour{3000};
    for (const PaidPath& path : {every_four_weeks(), path_of(renter(), {2026, 10}, 1), path_of(with_costs),
                                 path_of(with_wage(250000), {2025, 11}, 120)}) {
        for (const Language language : {Language::nl, Language::en}) {
            const std::string svg = paid_svg({"months", {"Een & twee", "One & two"}, path, language});
            EXPECT_EQ(MarkupReader{svg}.problem(), "");
            EXPECT_NE(svg.find(markup_of(paid_sentences(path, language)[0])), std::string::npos);
        }
        const std::string page = paid_page({{"Een & twee", "One & two"},
                                            {"Een <verhaal>.", "A <story>."},
                                            {"Eerst", "First"},
                                            path,
                                            cases::law_2026(),
                                            2026,
                                            {{"Een aanname.", "An assumption."}}});
        EXPECT_EQ(MarkupReader{page}.problem(), "");
        EXPECT_EQ(count_of(replaced(page, "http://www.w3.org/2000/svg", ""), "//"), 0) << "nothing from outside";
    }
}

TEST(PaidMonths, AMonthBelowTheMinimumHasAMarkInTheDrawing) {
    const PaidPath path = every_four_weeks();
    const std::string svg = paid_svg({"months", {"Een", "One"}, path, Language::nl});
    EXPECT_EQ(count_of(svg, "class=\"mark\""), static_cast<int>(months_below(path).size()) + 1) << "and its name";
    const PaidPath calm = path_of(renter());
    EXPECT_EQ(count_of(paid_svg({"months", {"Een", "One"}, calm, Language::nl}), "class=\"mark\""), 0);
}

TEST(PaidMonths, WithoutMonthsThereIsNoDrawing) {
    const PaidPath none;
    EXPECT_THROW(paid_svg({"months", {"Een", "One"}, none, Language::nl}), std::invalid_argument);
}

TEST(PaidMonths, EventsAreShort) {
    const PaidPath path = path_of(with_wage(250000));
    for (std::size_t k = 0; k < path.months.size(); ++k)
        for (const Language language : {Language::nl, Language::en})
            for (const std::string& event : paid_events(path, k, cases::law_2026(), language))
                EXPECT_LE(count_of(event, " "), 14) << event;
}

}  // namespace
}  // namespace meedoen
