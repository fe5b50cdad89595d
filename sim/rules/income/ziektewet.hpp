// Ziektewet: art. 29 (height and duration), 29a (pregnancy), 29b (no-risk), 31 (income). In force 2024 to 2026. Gross
// cents a month of 21.75 days, holiday allowance included as in the dagloon; to the nearest cent.
//   share x (A - B x C/D): A the capped maandloon, B income from work in the month, C/D capped over earned;
//   share 0.70, and 1 for who is ill because of pregnancy. Nothing after 104 weeks.
// Of who is employed the wage goes on (BW 7:629) and the ziekengeld goes to the employer, never above the wage.
// Choice: income is settled as in the WW (art. 31 was not read).
// Left out: waiting days, organ donors, refusals, the Toeslagenwet on top (rules/income/toeslagenwet).
#pragma once

#include <cstdint>

#include "base/quantities.hpp"
#include "rules/income/maandloon.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Why somebody is ill, as far as the height depends on it.
enum class IllnessCause : std::uint8_t { other, pregnancy };

/// Whether somebody has an employer who pays on: then a no-risk gives the ziekengeld to that employer.
enum class Employer : std::uint8_t { none, pays_on };

/// `work` is income from other work in the month, `paid_on` the wage that the employer pays on.
struct ZiektewetFacts {
    Maandloon maandloon{};
    CentsPerMonth work{};
    CentsPerMonth paid_on{};
    Weeks weeks_before{};
    IllnessCause cause{};
    Employer employer{};
};

struct ZiektewetMonth {
    CentsPerMonth to_person{};
    CentsPerMonth to_employer{};
};

ZiektewetMonth ziektewet_of(const ZiektewetFacts& facts, const ZiektewetLaw& law);

}  // namespace meedoen
