// The purse of one adult in one calendar month: wage, tax, one benefit, and who pays. First form, law of 2026; the
// articles stand with each rule. All amounts in whole cents a month, none below zero.
//
// One convention for holiday allowance: every amount contains what is built up in the month, as if paid at once. The
// wages handed in and the maandloon of WW and WIA therefore include it, the Wajong grondslag is raised by it here, and
// the bijstand norm contains it by law. When it is really paid (May, June) is left out.
// Bijstand is net: the tax that the gemeente pays over it and gets back from the Rijk is on neither side of the books.
// Bijstand sets off the net wage of the month before; UWV benefits settle the wage of the month itself.
//
// Always: paid_by_employer + paid_by_uwv + paid_by_gemeente_buig == net_total + received_by_rijk.
//
// More wage never lowers net_total, but for named rules: ends_ww (above 87.5% of the maandloon all WW stops), and the
// steps of the wage tax table with its whole euros, which may take back up to 3 euros a month at a step.
//
// Left out, to come: toeslagen, kinderbijslag and child credits, the Toeslagenwet, bijstand on top of another benefit,
// kostendelersnorm, a partner with income, loonkostensubsidie, employer's premiums and Zvw, beslag and own
// contributions, and what each rule's header leaves out.
#pragma once

#include "base/quantities.hpp"
#include "rules/income/arbeidsvermogen.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// The facts of one month. A partner has no income and is of the same age class.
struct HouseholdMonth {
    Benefit benefit{};
    Household household{};
    Years age{};
    CentsPerMonth gross_wage{};
    CentsPerMonth previous_gross_wage{};  // of the month before, as far as it fell under bijstand; else zero
    CentsPerMonth benefit_base{};         // maandloon behind WW or WIA, not yet capped
    Count months_on_benefit{};            // whole months received before this one
    Count vrijlating_months_left{};
    Arbeidsvermogen arbeidsvermogen{};  // for Wajong and WIA
    Share loonwaarde{1.0};              // below 1: Wajong with loondispensatie, gross_wage is then what is paid
};

struct PurseMonth {
    CentsPerMonth gross_wage{};
    CentsPerMonth wage_tax{};
    CentsPerMonth net_wage{};
    CentsPerMonth benefit_gross{};  // WW, Wajong or WIA
    CentsPerMonth benefit_tax{};    // what the benefit adds to the tax
    CentsPerMonth benefit_net{};
    CentsPerMonth bijstand{};      // net
    CentsPerMonth holiday_part{};  // of bijstand: kept back until the holiday month
    CentsPerMonth set_off{};       // what own wage took off: bijstand net, UWV benefits gross
    CentsPerMonth freed{};         // wage left free by the vrijlating
    CentsPerMonth net_total{};     // net_wage + benefit_net + bijstand
    CentsPerMonth paid_by_employer{};
    CentsPerMonth paid_by_uwv{};
    CentsPerMonth paid_by_gemeente_buig{};
    CentsPerMonth received_by_rijk{};
};

PurseMonth purse_of(const HouseholdMonth& month, const Law& law);

}  // namespace meedoen
