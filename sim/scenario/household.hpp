// One household in one month: what the tax-benefit rules ask about it. Household files (TOML), lines of a batch (JSON)
// and their schema all follow from the field tables here. Amounts in whole cents, ages in whole years.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/law/local_schemes.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// The ground on which somebody works or takes part.
enum class WorkForm : std::uint8_t {
    ordinary,
    loonkostensubsidie,
    loondispensatie,
    beschut_werk,
    dagbesteding,
    vrijwilligerswerk,
    proefplaatsing
};
inline constexpr std::array<std::string_view, 7> work_form_names{
    "ordinary",     "loonkostensubsidie", "loondispensatie", "beschut_werk",
    "dagbesteding", "vrijwilligerswerk",  "proefplaatsing"};

/// Work in which somebody's part of ordinary output counts.
constexpr bool asks_loonwaarde(WorkForm form) {
    return form == WorkForm::loonkostensubsidie || form == WorkForm::loondispensatie || form == WorkForm::beschut_werk;
}

/// Whether a wage belongs to the work.
constexpr bool is_paid(WorkForm form) { return form == WorkForm::ordinary || asks_loonwaarde(form); }

/// What the UWV pays somebody.
enum class UwvBenefit : std::uint8_t { none, ww, wajong, wia, ziektewet };
inline constexpr std::array<std::string_view, 5> uwv_benefit_names{"none", "ww", "wajong", "wia", "ziektewet"};

/// Where a child is cared for.
enum class CarePlace : std::uint8_t { none, dagopvang, buitenschools, gastouder };
inline constexpr std::array<std::string_view, 4> care_place_names{"none", "dagopvang", "buitenschools", "gastouder"};

inline constexpr std::array<std::string_view, 2> arbeidsvermogen_names{"present", "lastingly_none"};
inline constexpr std::array<std::string_view, 2> hours_limited_names{"no", "medically"};
inline constexpr std::array<std::string_view, 3> student_home_names{"none", "with_parents", "away"};
inline constexpr std::array<std::string_view, 2> vrijlating_rules_names{"letters", "article_34a"};

/// How often a wage is paid; of importance on a path of months only.
enum class PayPeriod : std::uint8_t { month, four_weeks };
inline constexpr std::array<std::string_view, 2> pay_period_names{"month", "four_weeks"};

struct PersonFacts {
    Years age{30};
    Count months_to_birthday{};
    Years grown{};  // birthdays since the month that a file describes; not in a file
    HoursPerWeek hours{};
    CentsPerHour hourly_wage{};
    CentsPerMonth gross_month{};  // hours x wage when the file gives none
    Choice paid_every{};
    Choice work_form{};
    Share loonwaarde{1.0};
    Share pension_premium{};
    CentsPerMonth second_job{};
    CentsPerMonth volunteer_allowance{};
    CentsPerYear premium{};
    Choice studiefinanciering{};
    CentsPerMonth parents_pay{};
    YesNo studietoeslag{};
    CentsPerYear care_costs{};
    Choice uwv_benefit{};
    CentsPerMonth maandloon{};
    Count months_on_benefit{};
    Count ww_months{};
    Years work_years{};
    Years work_years_before_2016{};
    Choice arbeidsvermogen{};
    CentsPerMonth maatman{};
    CentsPerMonth earning_capacity{};
    Count wga_months{};
    Count months_with_work{};
    YesNo no_right{};
    YesNo parents_cannot_pay{};
    YesNo vrijlating_helps{1};
    Count months_n{};
    Count months_r{};
    Count months_z{};
    Count months_34a{};
    YesNo extended_34a{};
    YesNo hours_cannot_grow{};
    Choice hours_limited{};
};

inline constexpr std::array person_fields{
    field<&PersonFacts::age>("age", 18, 66, "age in whole years; below 18 and from AOW age on other rules hold"),
    field<&PersonFacts::months_to_birthday>("months_to_birthday", 0, 12,
                                            "months until the next birthday; 0: not known, no birthday is shown"),
    field<&PersonFacts::hours>("hours", 0, 60, "paid hours a week"),
    field<&PersonFacts::hourly_wage>("hourly_wage", 0, 20000, "gross wage an hour without holiday allowance"),
    field<&PersonFacts::gross_month>(
        "gross_month", 0, 2e6,
        "gross wage a month without holiday allowance, instead of hours and hourly_wage; with "
        "loondispensatie the wage before it"),
    choice_field<&PersonFacts::paid_every>("paid_every", pay_period_names,
                                           "as paid: a wage by the month, or every four weeks (12/13 of it, 13 times)"),
    choice_field<&PersonFacts::work_form>("work_form", work_form_names, "the ground on which somebody works"),
    field<&PersonFacts::loonwaarde>("loonwaarde", 0.01, 1,
                                    "part of ordinary output, with loondispensatie or loonkostensubsidie"),
    field<&PersonFacts::pension_premium>("pension_premium", 0, 0.3, "own part of the pension premium, of the wage"),
    field<&PersonFacts::second_job>("second_job", 0, 2e6,
                                    "gross wage a month of other jobs together, without holiday allowance; their tax "
                                    "is withheld without credits"),
    field<&PersonFacts::volunteer_allowance>("volunteer_allowance", 0, 1e5, "allowance for volunteers, a month"),
    field<&PersonFacts::premium>("premium", 0, 1e6,
                                 "bijstand: premium of the gemeente for steps towards work, in a year"),
    choice_field<&PersonFacts::studiefinanciering>("studiefinanciering", student_home_names,
                                                   "studiefinanciering of a student in hbo or university, by home"),
    field<&PersonFacts::parents_pay>(
        "parents_pay", 0, 1e6,
        "studiefinanciering: what parents are held to pay a month; 0: the whole aanvullende beurs"),
    field<&PersonFacts::studietoeslag>(
        "studietoeslag", 0, 1, "1 when a medical limitation keeps a student from earning beside the study (art. 36b)"),
    field<&PersonFacts::care_costs>("care_costs", 0, 1e7,
                                    "costs of care in a year that fall under the own risk of the health insurance"),
    choice_field<&PersonFacts::uwv_benefit>("uwv_benefit", uwv_benefit_names, "benefit of the UWV"),
    field<&PersonFacts::maandloon>("maandloon", 0, 2e6,
                                   "maandloon behind WW, Ziektewet or WIA, with holiday allowance, before the maximum"),
    field<&PersonFacts::months_on_benefit>("months_on_benefit", 0, 600, "whole months of it received before this one"),
    field<&PersonFacts::ww_months>("ww_months", 0, 60,
                                   "WW: months of it in all; 0: as work_years gives, without them no end is shown"),
    field<&PersonFacts::work_years>("work_years", 0, 50, "WW: years worked, which give its months; 0: not known"),
    field<&PersonFacts::work_years_before_2016>("work_years_before_2016", 0, 50, "those of them before 2016"),
    choice_field<&PersonFacts::arbeidsvermogen>("arbeidsvermogen", arbeidsvermogen_names,
                                                "Wajong and WIA: what the UWV found"),
    field<&PersonFacts::maatman>("maatman", 0, 2e6,
                                 "WIA: wage a month of somebody alike in good health; 0: the maandloon"),
    field<&PersonFacts::earning_capacity>("earning_capacity", 0, 2e6,
                                          "WIA: what somebody can still earn a month; counts in the degree"),
    field<&PersonFacts::wga_months>("wga_months", 0, 60, "WIA: months of the loongerelateerde WGA in all"),
    field<&PersonFacts::months_with_work>("months_with_work", 0, 600,
                                          "Toeslagenwet: whole months with work and toeslag before this one"),
    field<&PersonFacts::no_right>(
        "no_right", 0, 1, "bijstand: 1 when somebody has no right to it (residence, detention), of a couple one"),
    field<&PersonFacts::parents_cannot_pay>(
        "parents_cannot_pay", 0, 1,
        "bijstand at 18 to 20: 1 when parents cannot be asked to pay, so that the norm is raised (from 2026)"),
    field<&PersonFacts::vrijlating_helps>("vrijlating_helps", 0, 1,
                                          "bijstand: 1 when the college finds that a vrijlating helps towards work"),
    field<&PersonFacts::months_n>("months_n", 0, 600, "bijstand: months of vrijlating n (25%) used before this one"),
    field<&PersonFacts::months_r>("months_r", 0, 600, "bijstand: months of vrijlating r (single parents) used before"),
    field<&PersonFacts::months_z>("months_z", 0, 600,
                                  "bijstand: months of vrijlating z (loonkostensubsidie) used before"),
    field<&PersonFacts::months_34a>("months_34a", 0, 600, "bijstand: months of the vrijlating of art. 34a used before"),
    field<&PersonFacts::extended_34a>("extended_34a", 0, 1, "bijstand: 1 when the college lengthened art. 34a"),
    field<&PersonFacts::hours_cannot_grow>("hours_cannot_grow", 0, 1,
                                           "bijstand: 1 when the hours of a job with loonkostensubsidie cannot grow"),
    choice_field<&PersonFacts::hours_limited>("hours_limited", hours_limited_names,
                                              "bijstand: hours limited for medical reasons on advice of the UWV"),
};

struct ChildFacts {
    Years age{};
    Count months_to_birthday{};
    Choice care{};
    Minutes care_minutes{};
    CentsPerHour care_price{};
};

inline constexpr std::array child_fields{
    field<&ChildFacts::age>("age", 0, 17, "age in whole years"),
    field<&ChildFacts::months_to_birthday>("months_to_birthday", 0, 12,
                                           "months until the next birthday; 0: not known, no birthday is shown"),
    choice_field<&ChildFacts::care>("care", care_place_names, "registered childcare"),
    field<&ChildFacts::care_minutes>("care_minutes", 0, 20000, "minutes of childcare a month"),
    field<&ChildFacts::care_price>("care_price", 0, 5000, "price of childcare an hour"),
};

inline constexpr std::size_t most_persons = 2;
inline constexpr std::size_t most_children = 10;

/// None, or one of the examples in scenario/law/local_schemes.
inline constexpr std::array<std::string_view, local_schemes + 1> local_scheme_choices{
    "none", local_scheme_names[0], local_scheme_names[1], local_scheme_names[2]};

struct HouseholdFacts {
    Choice household{};
    std::array<PersonFacts, most_persons> persons{};
    std::array<ChildFacts, most_children> children{};
    Count child_count{};
    YesNo bijstand{1};
    Choice vrijlating_rules{};
    YesNo in_institution{};
    Count kostendelers{};
    Count kostendeler_in{};
    Share maatregel{};
    Cents assets{};
    CentsPerMonth gifts{};
    YesNo bufferbudget{};
    CentsPerMonth rent{};
    CentsPerMonth service_costs{};
    YesNo on_route_to_work{};
    YesNo attachment{};
    YesNo wmo{};
    YesNo health_premium{};
    Choice local_scheme{};
    Count months_low_income{};
    CentsPerYear estimated_income{};
    YesNo reports_changes{};

    Household kind() const { return static_cast<Household>(household.value); }
    std::size_t adults() const { return kind() == Household::couple ? 2 : 1; }
    std::size_t child_total() const { return static_cast<std::size_t>(child_count.value); }
};

inline constexpr std::array household_fields{
    choice_field<&HouseholdFacts::household>("household", household_names, "who live together as one household"),
    field<&HouseholdFacts::bijstand>("bijstand", 0, 1, "1 when bijstand is claimed where there is a right"),
    choice_field<&HouseholdFacts::vrijlating_rules>("vrijlating_rules", vrijlating_rules_names,
                                                    "bijstand: the letters of art. 31, or art. 34a"),
    field<&HouseholdFacts::in_institution>("in_institution", 0, 1, "1 when all adults live in an institution"),
    field<&HouseholdFacts::kostendelers>("kostendelers", 0, 20,
                                         "others of 27 or older at the address who share costs (art. 19a)"),
    field<&HouseholdFacts::kostendeler_in>("kostendeler_in", 0, 120,
                                           "months until somebody more counts as such (turns 27); 0: nobody"),
    field<&HouseholdFacts::maatregel>("maatregel", 0, 1, "part of the bijstand of this month that a maatregel takes"),
    field<&HouseholdFacts::assets>("assets", 0, 1e9, "savings and other assets of the household, less debts"),
    field<&HouseholdFacts::gifts>("gifts", 0, 1e6, "gifts a month, all through the year"),
    field<&HouseholdFacts::bufferbudget>(
        "bufferbudget", 0, 1, "as paid: 1 when the college fills months below the norm from a bufferbudget (art. 34b)"),
    field<&HouseholdFacts::rent>("rent", 0, 1e6, "bare rent a month of a self-contained dwelling; 0: no huurtoeslag"),
    field<&HouseholdFacts::service_costs>("service_costs", 0, 1e5,
                                          "service costs that count for huurtoeslag, a month (until 2025)"),
    field<&HouseholdFacts::on_route_to_work>("on_route_to_work", 0, 1,
                                             "childcare: 1 when parents without work are on a route to it or study"),
    field<&HouseholdFacts::attachment>("attachment", 0, 1,
                                       "1 when creditors attach what is above the beslagvrije voet"),
    field<&HouseholdFacts::wmo>("wmo", 0, 1, "1 when support of the Wmo is received for which a contribution is due"),
    field<&HouseholdFacts::health_premium>("health_premium", 0, 1,
                                           "1 when the premium of the health insurance of each adult counts as paid"),
    choice_field<&HouseholdFacts::local_scheme>("local_scheme", local_scheme_choices,
                                                "example of a local scheme that holds here"),
    field<&HouseholdFacts::months_low_income>("months_low_income", 0, 600,
                                              "months in a row with an income below the limit of that scheme"),
    field<&HouseholdFacts::estimated_income>("estimated_income", 0, 1e8,
                                             "as paid: income of the year on which toeslagen are advanced at first; 0: "
                                             "twelve times the month before"),
    field<&HouseholdFacts::reports_changes>("reports_changes", 0, 1,
                                            "as paid: 1 when every change of income is reported for the toeslagen"),
};

}  // namespace meedoen
