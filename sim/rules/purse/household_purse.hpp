// The purse of a household in a month: every rule under rules/income, in the order of the calculation. Amounts in whole
// cents a month, with the holiday allowance that is built up in the month as if paid at once.
//   wages -> benefits of the UWV -> Toeslagenwet -> tax -> bijstand -> toeslagen and child benefits
// Steady state: the month is taken as one of twelve alike. So the bijstand sets off the wage of this very month, the
// settlement of tax after the year is a twelfth of that of such a year, and the toeslagen rest on its income.
//
// Choices: wage and benefit are withheld on together (rules/income/wage_tax); bijstand is net, what the gemeente pays
// over it is on neither side; its gross amount, which counts for the toeslagen, is the one that leaves this net with
// the algemene heffingskorting alone, halved over a couple; of the settlement bijstand sets off what comes back.
// Of a couple the first is the debtor whose income is attached; the combinatiekorting at equal income and age, and the
// toeslag of the Toeslagenwet at equal benefits, go to the first.
// Left out: partners who are no household for every rule, income of housemates, AOW age, self-employment, box 2 and 3,
// and what each rule leaves out.
#pragma once

#include <array>
#include <cstdint>

#include "rules/purse/bases.hpp"
#include "rules/purse/components.hpp"
#include "scenario/household.hpp"
#include "scenario/law.hpp"

namespace meedoen {

struct HouseholdPurse {
    std::array<std::int64_t, components> part{};  // cents; below zero goes out
    std::array<std::array<std::int64_t, bases>, most_persons> basis{};
    std::array<std::int64_t, shared_bases> shared{};

    std::int64_t of(Component c) const { return part[static_cast<std::size_t>(c)]; }
    std::int64_t of(Basis b, std::size_t person) const { return basis[person][static_cast<std::size_t>(b)]; }
    std::int64_t of(SharedBasis b) const { return shared[static_cast<std::size_t>(b)]; }
    /// What the household has in the month: all parts together.
    std::int64_t net() const;
    /// Gross wages with holiday allowance, as far as they stand in the parts.
    std::int64_t gross() const { return of(Component::wage) + of(Component::holiday_allowance); }
    /// What a party pays on balance; over all parties together this is net().
    std::int64_t paid_by(PurseParty party) const;
};

/// Gross wage of a month without holiday allowance: as given, or from hours and wage.
CentsPerMonth gross_wage_of(const PersonFacts& person);

HouseholdPurse purse_of(const HouseholdFacts& household, const Law& law);

/// Which wage bijstand sets off.
enum class SetOff : std::uint8_t { of_before, of_this_month };

/// What a month on a path has from the months before it, where a year of months alike has it from itself.
struct Carried {
    SetOff set_off{};
    int month{};                                             // of the calendar, from 0
    std::array<CentsPerMonth, most_persons> set_off_wage{};  // net wage that bijstand sets off in this month
    CentsPerYear toetsingsinkomen{};                         // estimate on which toeslagen are advanced
    std::array<Count, most_persons> payments{};              // of a wage for four weeks; 0: a wage by the month
};

/// One month on a path (rules/purse/path): nothing is settled in it.
HouseholdPurse purse_of(const HouseholdFacts& household, const Carried& before, const Law& law);

}  // namespace meedoen
