// Box 1 and its credits: amounts of wage tax and income tax. The amounts stand in scenarios/law/wage_tax.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Box 1 and its credits below AOW age, national insurance included: Wet IB 2001 art. 2.10, 8.10, 8.11, 8.16a.
struct WageTaxLaw {
    Share rate_1{};
    CentsPerYear bracket_2_from{};
    Share rate_2{};
    CentsPerYear bracket_3_from{};
    Share rate_3{};
    CentsPerYear algemene_heffingskorting{};
    CentsPerYear algemene_heffingskorting_falls_from{};
    Share algemene_heffingskorting_fall{};
    Share arbeidskorting_rise_1{};
    CentsPerYear arbeidskorting_2_from{};
    CentsPerYear arbeidskorting_2_base{};
    Share arbeidskorting_rise_2{};
    CentsPerYear arbeidskorting_3_from{};
    CentsPerYear arbeidskorting_3_base{};
    Share arbeidskorting_rise_3{};
    CentsPerYear arbeidskorting_falls_from{};
    CentsPerYear arbeidskorting{};
    Share arbeidskorting_fall{};
    CentsPerYear jonggehandicaptenkorting{};
    CentsPerMonth table_step{};
};
inline constexpr std::array wage_tax_fields{
    field<&WageTaxLaw::rate_1>("rate_1", 0, 1, "tax and premiums in the first bracket"),
    field<&WageTaxLaw::bracket_2_from>("bracket_2_from", 0, 1e8, "income where the second bracket begins"),
    field<&WageTaxLaw::rate_2>("rate_2", 0, 1, "tax in the second bracket"),
    field<&WageTaxLaw::bracket_3_from>("bracket_3_from", 0, 1e8, "income where the third bracket begins"),
    field<&WageTaxLaw::rate_3>("rate_3", 0, 1, "tax in the third bracket"),
    field<&WageTaxLaw::algemene_heffingskorting>("algemene_heffingskorting", 0, 1e6, "credit for everybody, at most"),
    field<&WageTaxLaw::algemene_heffingskorting_falls_from>("algemene_heffingskorting_falls_from", 0, 1e8,
                                                            "income above which that credit falls"),
    field<&WageTaxLaw::algemene_heffingskorting_fall>("algemene_heffingskorting_fall", 0, 1,
                                                      "fall of that credit per euro above"),
    field<&WageTaxLaw::arbeidskorting_rise_1>("arbeidskorting_rise_1", 0, 1, "work credit per euro of the first part"),
    field<&WageTaxLaw::arbeidskorting_2_from>("arbeidskorting_2_from", 0, 1e8, "wage where its second part begins"),
    field<&WageTaxLaw::arbeidskorting_2_base>("arbeidskorting_2_base", 0, 1e6, "work credit at that wage"),
    field<&WageTaxLaw::arbeidskorting_rise_2>("arbeidskorting_rise_2", 0, 1, "work credit per euro of the second part"),
    field<&WageTaxLaw::arbeidskorting_3_from>("arbeidskorting_3_from", 0, 1e8, "wage where its third part begins"),
    field<&WageTaxLaw::arbeidskorting_3_base>("arbeidskorting_3_base", 0, 1e6, "work credit at that wage"),
    field<&WageTaxLaw::arbeidskorting_rise_3>("arbeidskorting_rise_3", 0, 1, "work credit per euro of the third part"),
    field<&WageTaxLaw::arbeidskorting_falls_from>("arbeidskorting_falls_from", 0, 1e8, "wage above which it falls"),
    field<&WageTaxLaw::arbeidskorting>("arbeidskorting", 0, 1e6, "work credit, at most"),
    field<&WageTaxLaw::arbeidskorting_fall>("arbeidskorting_fall", 0, 1, "fall of the work credit per euro above"),
    field<&WageTaxLaw::jonggehandicaptenkorting>("jonggehandicaptenkorting", 0, 1e6,
                                                 "credit for who has a right to Wajong"),
    field<&WageTaxLaw::table_step>("table_step", 1, 10000, "steps of monthly wage in the white monthly table"),
};

}  // namespace meedoen
