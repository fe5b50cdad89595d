// Which facts of a household file each part of the purse asks itself. What was worked out before it (a wage, an income
// of the year) it asks too: that stands in bases.hpp. Of a year of months alike: what matters over time or as paid only
// (birthdays, months of WW, how often a wage is paid) is not here.
#pragma once

#include <array>
#include <string_view>

#include "rules/purse/components.hpp"

namespace meedoen {

/// Names of fields in scenario/household.hpp, separated by spaces.
struct ComponentInputs {
    Component component;
    std::string_view household;
    std::string_view person;
    std::string_view child{};
};

inline constexpr std::array component_inputs{
    ComponentInputs{Component::wage, "", "hours hourly_wage gross_month work_form loonwaarde second_job"},
    ComponentInputs{Component::pension_premium, "", "pension_premium"},
    ComponentInputs{Component::volunteer_allowance, "", "volunteer_allowance"},
    ComponentInputs{Component::gifts, "gifts", ""},
    ComponentInputs{Component::ww, "", "uwv_benefit maandloon months_on_benefit"},
    ComponentInputs{Component::ziektewet, "", "uwv_benefit maandloon"},
    ComponentInputs{Component::wajong, "", "uwv_benefit age arbeidsvermogen work_form loonwaarde"},
    ComponentInputs{Component::wia, "",
                    "uwv_benefit maandloon months_on_benefit arbeidsvermogen maatman earning_capacity wga_months"},
    ComponentInputs{Component::toeslagenwet, "household kostendelers", "age months_with_work"},
    ComponentInputs{Component::wage_tax, "", "uwv_benefit second_job"},
    ComponentInputs{Component::tax_settlement, "", "uwv_benefit", "age"},
    ComponentInputs{Component::bijstand,
                    "household bijstand in_institution kostendelers vrijlating_rules maatregel assets gifts",
                    "age no_right parents_cannot_pay premium volunteer_allowance work_form vrijlating_helps months_n "
                    "months_r months_z months_34a "
                    "extended_34a hours_cannot_grow hours_limited",
                    "age"},
    ComponentInputs{Component::premium, "", "premium"},
    ComponentInputs{Component::studiefinanciering, "", "studiefinanciering parents_pay"},
    ComponentInputs{Component::studietoeslag, "", "studietoeslag age uwv_benefit"},
    ComponentInputs{Component::zorgtoeslag, "household assets", ""},
    ComponentInputs{Component::huurtoeslag, "rent service_costs household kostendelers assets", "", "age"},
    ComponentInputs{Component::kindgebonden_budget, "household assets", "", "age"},
    ComponentInputs{Component::kinderopvangtoeslag, "on_route_to_work", "", "care care_minutes care_price"},
    ComponentInputs{Component::kinderbijslag, "", "", "age"},
    ComponentInputs{Component::local_scheme, "local_scheme months_low_income household assets", "age"},
    ComponentInputs{Component::childcare_costs, "", "", "care_minutes care_price"},
    ComponentInputs{Component::wmo_contribution, "wmo household", ""},
    ComponentInputs{Component::own_risk, "", "care_costs"},
    ComponentInputs{Component::health_premium, "health_premium", ""},
    ComponentInputs{Component::attachment, "attachment household", "", "age"},
};

}  // namespace meedoen
