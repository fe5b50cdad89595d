// What a curve says in words, and who can soften what.
#include <gtest/gtest.h>

#include "income/softening.hpp"
#include "income/texts.hpp"
#include "income/wording.hpp"
#include "income_households.hpp"
#include "marked_up.hpp"

namespace meedoen {
namespace {

const WageAxis by_month{};
const WageAxis by_hours{AxisKind::hours, CentsPerHour{1500}, {}};
const WageAxis by_hourly_wage{AxisKind::hourly_wage, {}, HoursPerWeek{24.0}};

TEST(IncomeWording, ACliffByHours) {
    const Curve curve = made_up_curve();
    EXPECT_EQ(
        cliff_sentence({curve, by_hours, Language::nl}, curve.cliffs[0]),
        "Bij 15,4 uur per week (bruto € 1.000 per maand) houdt het huishouden € 161 per maand minder over dan bij "
        "iets minder uren. Dat komt door: bijstand (−€ 100), huurtoeslag (−€ 61). Pas bij 23,1 uur per week "
        "(bruto € 1.500 per maand) is het inkomen weer even hoog.");
    EXPECT_EQ(cliff_sentence({curve, by_hours, Language::en}, curve.cliffs[1]),
              "At 23.1 hours a week (gross €1,500 a month) the household keeps €84 a month less than at slightly less "
              "work. The cause: huurtoeslag (rent) (−€84). Only at 30.8 hours a week (gross €2,000 a month) is income "
              "back to where it was.");
}

TEST(IncomeWording, PlacesOnEveryAxis) {
    EXPECT_EQ(place_text(by_month, 135000, Language::nl), "€ 1.350 bruto per maand");
    EXPECT_EQ(place_text(by_hours, 136500, Language::nl), "21 uur per week (bruto € 1.365 per maand)");
    EXPECT_EQ(place_text(by_hourly_wage, 156000, Language::nl), "€ 15,00 bruto per uur (bruto € 1.560 per maand)");
    EXPECT_EQ(place_text({AxisKind::hours, {}, {}}, 135000, Language::en), "€1,350 gross a month");
}

TEST(IncomeWording, AFlatStretch) {
    const Curve curve = curve_up_to(renter(), 300000);
    ASSERT_EQ(curve.flat.size(), 1U);
    const std::string told = flat_sentence({curve, by_month, Language::nl}, curve.flat[0]);
    EXPECT_NE(told.find("bruto per maand houdt het huishouden van elke extra euro"), std::string::npos) << told;
    EXPECT_NE(told.find("Dat komt door: bijstand (−€ "), std::string::npos);
}

TEST(IncomeWording, OneSentencePerCliffWithItsAmount) {
    const Curve curve = curve_up_to(renter_on_ww(), 400000);
    ASSERT_FALSE(curve.cliffs.empty());
    for (const Language language : {Language::nl, Language::en}) {
        const auto told = curve_sentences({curve, by_month, language});
        ASSERT_EQ(told.size(), curve.cliffs.size() + curve.flat.size());
        for (std::size_t k = 0; k < curve.cliffs.size(); ++k)
            EXPECT_NE(told[k].find(euro_of_cents(lost_over(curve, curve.cliffs[k]), language)), std::string::npos);
    }
}

TEST(IncomeWording, TaxWithheldAndSettledIsOneCause) {
    HouseholdPurse before;
    HouseholdPurse after;
    after.part[static_cast<std::size_t>(Component::wage_tax)] = -10000;
    after.part[static_cast<std::size_t>(Component::tax_settlement)] = 9000;
    after.part[static_cast<std::size_t>(Component::zorgtoeslag)] = -49;
    EXPECT_EQ(causes_text(causes_between(before, after), Language::nl), "belasting (−€ 10)");
}

TEST(IncomeWording, NoCliffIsToldAndNothingElse) {
    const Curve curve = curve_up_to(saver(), 400000);
    const auto told = curve_sentences({curve, by_month, Language::nl});
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told.front().starts_with("Er is hier geen val."));
    EXPECT_EQ(headline_of({curve, by_month, Language::nl}), told);
}

TEST(IncomeWording, WhatAPointSays) {
    const Curve curve = made_up_curve();
    EXPECT_EQ(point_sentence({curve, by_hours, Language::nl}, 1),
              "Bij 15,4 uur per week (bruto € 1.000 per maand) is het inkomen netto € 1.600 per maand. Van de volgende "
              "euro blijft 68 cent over.");
    EXPECT_EQ(kept_cents_after(curve, 5), std::nullopt);
}

TEST(IncomeWording, SofteningNamesADeskAndAnArticle) {
    for (const Softening& row : softenings()) {
        for (const std::string_view text : {row.desk_nl, row.desk_en, row.nl, row.en, row.articles_nl, row.articles_en})
            EXPECT_FALSE(text.empty());
        EXPECT_NE(row.articles_nl.find("art. "), std::string_view::npos);
    }
}

TEST(IncomeWording, SofteningWaitsForItsLaw) {
    EXPECT_EQ(softenings_of(Component::bijstand, 2026).size(), softenings_of(Component::bijstand, 2025).size() + 2);
    EXPECT_TRUE(softenings_of(Component::kinderbijslag, 2026).empty());
    for (const Component toeslag : {Component::zorgtoeslag, Component::huurtoeslag, Component::kindgebonden_budget,
                                    Component::kinderopvangtoeslag})
        EXPECT_EQ(softenings_of(toeslag, 2026).size(), 2U) << "a new estimate, and paying back in parts";
}

TEST(IncomeWording, SentencesAreShort) {
    for (const Softening& row : softenings())
        for (const std::string_view text : {row.nl, row.en})
            for (std::size_t from = 0, to = 0; from < text.size(); from = to + 1) {
                to = std::min(text.find('.', from), text.size());
                EXPECT_LE(count_of(text.substr(from, to - from), " "), 26) << text;
            }
}

}  // namespace
}  // namespace meedoen
