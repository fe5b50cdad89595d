// Vrijlating of earnings under bijstand: Participatiewet art. 31 lid 2 n, r, y, z, aa and lid 5, art. 34a. In force
// 2024 to 2026; art. 34a stands in the text of 2026, is tolerated in that year and takes the place of the letters from
// 2027. Cents a month of net earnings, to the nearest cent (no rounding is prescribed).
//   n   25%, 6 months, from 27, when the college finds that it helps towards work
//   y   15% without end, medically limited in hours, unless n applies
//   z   15%, 12 months, in a job with loonkostensubsidie, once the months of n are over, unless y applies
//   aa  15% without end, as z, after it, when hours cannot grow
//   r   12.5%, 30 months, from 27, single parent of a child below 12, once the months of n are over, when it helps,
//       unless y, z or aa applies
//   34a 15% without a cap, at any age: 12 months when it helps, longer by extension; without end when hours are limited
// Choices the law leaves open: the share is taken of the net wage including holiday allowance; who is below 27 has no
// months of n, so they count as over from the start; y goes before aa, which no letter says. The months of r and art.
// 34a run on without a break: the caller counts calendar months since the first, and counts again from zero where art.
// 34a lid 3 gives a new period with a new job.
// Left out: AOW age (n without end, art. 34a lid 1 c); whether a job was lost on purpose.
#pragma once

#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// Which rules the gemeente applies: the letters of art. 31, or art. 34a (tolerated in 2026, law from 2027).
enum class VrijlatingRules : std::uint8_t { letters, article_34a };

/// The rule under which earnings are left free in a month.
enum class Vrijlating : std::uint8_t { none, n, r, y, z, aa, article_34a };

/// Whether the college finds that a vrijlating helps towards work.
enum class HelpsTowardsWork : std::uint8_t { no, yes };

/// Whether hours are limited for medical reasons, on advice of the UWV (art. 6b).
enum class HoursLimited : std::uint8_t { no, medically };

/// A job with loonkostensubsidie (art. 10d); `cannot_grow` when the college finds that its hours cannot.
enum class SubsidisedJob : std::uint8_t { no, yes, cannot_grow };

/// Months in which a vrijlating held before this one.
struct VrijlatingMonths {
    Count n{};
    Count r{};
    Count z{};
    Count article_34a{};
};

/// The earnings of one person in the month whose wage is set off. `extended`: the college lengthened art. 34a.
struct VrijlatingFacts {
    CentsPerMonth earnings{};  // net, holiday allowance over it included
    Years age{};
    Household household{};
    Years youngest_child{};  // in full care of a single parent
    HelpsTowardsWork helps{};
    HoursLimited hours_limited{};
    SubsidisedJob subsidised_job{};
    YesNo extended{};
    VrijlatingMonths before{};
    VrijlatingRules rules{};
};

Vrijlating vrijlating_that_applies(const VrijlatingFacts& facts, const BijstandLaw& law, const BijstandMeansLaw& means);

/// What of the earnings is left free.
CentsPerMonth freed_of(const VrijlatingFacts& facts, const BijstandLaw& law, const BijstandMeansLaw& means);

/// Earnings of a month at which the vrijlating reaches its cap, to the nearest cent; zero where there is no cap.
CentsPerMonth earnings_at_cap(Vrijlating vrijlating, const BijstandLaw& law, const BijstandMeansLaw& means);

}  // namespace meedoen
