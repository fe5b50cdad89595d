// Bijstandsnorm: Participatiewet art. 19a to 24a (and 13 lid 1 f and lid 2 a: no right below 18, nor at 18 to 20 in an
// institution). In force 2024 to 2026. Net cents a month, holiday allowance included.
//   kostendelersnorm = ((40% + A x 30%) / A) x norm of gehuwden, A those who share, the belanghebbende among them
// The amounts are given in cents. No rounding is prescribed for what is reckoned with them: each kostendelersnorm goes
// to the nearest cent, gehuwden get the sum of two; half a norm and the twelfth of art. 24a are rounded once, together.
// Choices the law leaves open: the supplement of art. 20 lid 3 counts for each of a couple who is 18 to 20 and has
// parents who cannot pay; its limit is the norm of the same household from 21, without kostendelers.
// Left out: AOW age (art. 22); lower norms for dwelling or school-leavers (art. 27, 28); a carer who lives elsewhere
// for a time (art. 22a lid 4); people deprived of their liberty and others without a right (art. 13): the caller says
// so.
#pragma once

#include <cstdint>
#include <span>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// Whether somebody pays a commercial price under a written contract, as tenant, landlord or boarder (art. 19a lid 1 b,
/// c); a relative in the first or second degree never counts as one beside the belanghebbende.
enum class CommercialTenant : std::uint8_t { no, yes };

/// Whether somebody is in education for which there can be studiefinanciering at some time in it, or in a
/// beroepsbegeleidende leerweg (art. 19a lid 1 d).
enum class Student : std::uint8_t { no, yes };

/// Somebody with the same dwelling as main residence, not the spouse.
struct Housemate {
    Years age{};
    CommercialTenant commercial_tenant{};
    Student student{};
};

Count kostendelers_among(std::span<const Housemate> housemates, const BijstandLaw& law);

/// The kostendelersnorm of one person when `sharing` people share costs, that person among them (art. 22a lid 1).
CentsPerMonth kostendelersnorm_of(Count sharing, const BijstandLaw& law);

enum class Stay : std::uint8_t { at_home, in_institution };

/// Whether somebody has a right to bijstand, as far as age and stay do not say so: residence, study, detention.
enum class Right : std::uint8_t { yes, no };

/// The second half of a couple.
struct BijstandPartner {
    Years age{};
    Stay stay{};
    Right right{};
};

/// The household of one month. Of a couple with one right, the belanghebbende is the one who has it.
/// `children` are those who depend on the household; a single parent has one or more.
struct BijstandHousehold {
    Household household{};
    Years age{};
    Stay stay{};
    BijstandPartner partner{};
    Count children{};
    Count kostendelers{};
    Count young_without_parents{};  // aged 18 to 20 whose parents cannot pay: 0, 1 or 2
};

CentsPerMonth bijstandsnorm_of(const BijstandHousehold& household, const BijstandLaw& law,
                               const KindgebondenBudgetLaw& kindgebonden_budget);

/// The norm of a household whose adults are of one age class, without kostendelers; nothing below 18.
CentsPerMonth bijstandsnorm_of(Household household, Years age, const BijstandLaw& law);

}  // namespace meedoen
