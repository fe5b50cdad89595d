// Cases of the Ziektewet, 2024 to 2026. Ids are those of worked_out/cases.jsonl; a month is 21.75 days.
#include "rules/income/ziektewet.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

struct SickCase {
    std::int64_t earned;
    std::int64_t work;
    std::int64_t paid_on;
    int weeks_before;
    IllnessCause cause;
    Employer employer;
    std::int64_t to_person;
    std::int64_t to_employer;
    const char* steps;
};

TEST(Ziektewet, January2026) {
    using enum IllnessCause;
    using enum Employer;
    constexpr SickCase cases[]{
        {261000, 0, 0, 0, other, none, 182700, 0, "ZW-2026-70: art. 29 lid 7, 70% x 120 x 21.75"},
        {261000, 0, 0, 0, pregnancy, none, 261000, 0, "ZW-2026-PREG: art. 29a lid 1, the whole dagloon"},
        {195750, 0, 0, 20, other, none, 137025, 0, "ZW-2026-TW: 63.00 a day; the toeslag stands with its rule"},
        {783000, 0, 0, 20, other, none, 463221, 0, "ZW-2026-MAX: 70% x 304.25 x 21.75 = 4,632.21"},
        {120000, 0, 120000, 20, other, pays_on, 0, 84000, "ZW-2026-NORISK: art. 29b, to the employer; wage goes on"},
        {120000, 0, 120000, 20, pregnancy, pays_on, 0, 120000, "in pregnancy all of it"},
        {120000, 0, 70000, 20, other, pays_on, 0, 70000, "never above the wage that is paid"},
        {261000, 0, 0, 103, other, none, 182700, 0, "the 104th week"},
        {261000, 0, 0, 104, other, none, 0, 0, "art. 29 lid 5: not after 104 weeks"},
        {261000, 0, 0, 104, pregnancy, none, 0, 0, "nor in pregnancy"},
        {261000, 61000, 0, 10, other, none, 140000, 0, "70% x (2,610 - 610)"},
        {261000, 261000, 0, 10, other, none, 0, 0, "nothing lost"},
        {261000, 300000, 0, 10, other, none, 0, 0, "never below nothing"},
        {783000, 100000, 0, 10, other, none, 404061, 0, "1,000 x 6,617.44 / 7,830 = 845.14; 70% x 5,772.30"},
    };
    for (const SickCase& c : cases) {
        const Maandloon maandloon = maandloon_of(CentsPerMonth{c.earned}, law_2026().ww.maandloon_most);
        const ZiektewetMonth month = ziektewet_of(
            {maandloon, CentsPerMonth{c.work}, CentsPerMonth{c.paid_on}, Weeks{c.weeks_before}, c.cause, c.employer},
            law_2026().ziektewet);
        EXPECT_EQ(month.to_person.value, c.to_person) << c.steps;
        EXPECT_EQ(month.to_employer.value, c.to_employer) << c.steps;
    }
}

TEST(Ziektewet, SharesHoldEveryYear) {
    for (const int year : {2024, 2025, 2026}) {
        const auto law = scheme_on<ZiektewetLaw>({year, 1, 1}, "ziektewet", ziektewet_fields);
        const ZiektewetFacts facts{{CentsPerMonth{217500}, CentsPerMonth{217500}}, {}, {}, {}, {}, {}};
        EXPECT_EQ(ziektewet_of(facts, law).to_person.value, 152250) << year;
    }
}

}  // namespace
}  // namespace meedoen::cases
