// Chance: addresses, not streams. A draw is a pure function of who, why and when; nothing is "next", so no scenario
// and no thread can shift anybody's luck. Philox 4x32-10 of Salmon et al. (SC 2011), proved by known answers below.
#pragma once

#include <array>
#include <cstdint>

namespace meedoen {

using Block = std::array<std::uint32_t, 4>;

/// Philox 4x32 with 10 rounds: counter and key in, 128 bits out. Written with the rounds one by one and without arrays,
/// because compilers keep that in registers: it takes little more than half the time of a loop over a block.
constexpr Block philox(Block counter, std::array<std::uint32_t, 2> key) {
    std::uint32_t c0 = counter[0], c1 = counter[1], c2 = counter[2], c3 = counter[3];
    std::uint32_t k0 = key[0], k1 = key[1];
    const auto round = [&] {
        const std::uint64_t first = 0xD2511F53ULL * c0;
        const std::uint64_t second = 0xCD9E8D57ULL * c2;
        c0 = static_cast<std::uint32_t>(second >> 32U) ^ c1 ^ k0;
        c1 = static_cast<std::uint32_t>(second);
        c2 = static_cast<std::uint32_t>(first >> 32U) ^ c3 ^ k1;
        c3 = static_cast<std::uint32_t>(first);
        k0 += 0x9E3779B9U;
        k1 += 0xBB67AE85U;
    };
    round(), round(), round(), round(), round();
    round(), round(), round(), round(), round();
    return {c0, c1, c2, c3};
}

/// The address book of chance. Numbers are permanent: a purpose that is no longer used keeps its number.
enum class Purpose : std::uint16_t {
    arrivals = 1,             // how many arrive: subject place, occasion week, ordinal cause and part
    vulnerability = 2,        // subject resident
    person_traits = 3,        // age, household, schooling, ...; ordinal trait
    need_level = 4,           // ordinal leefgebied
    capacity_traits = 5,      // ordinal trait
    mind_traits = 6,          // ordinal trait
    benefit_at_start = 7,     // benefit, its elapsed time
    departure_clock = 8,      // threshold; occasion 0
    shock_clock = 9,          // threshold; occasion: which shock
    shock_domain = 10,        // race of leefgebieden; ordinal leefgebied, occasion: which shock
    shock_size = 11,          // occasion: which shock
    help_seeking_clock = 12,  // threshold; occasion: which request
    entry_point = 13,         // where a request enters; occasion: which request
    facade = 14,              // how capable a person seems; occasion 0
    intake_depth = 15,     // whether a leefgebied is seen; ordinal leefgebied and organisation, occasion: which intake
    planning_taste = 16,   // taste for a route; ordinal route, occasion: which decision
    no_show_clock = 17,    // threshold; occasion: which missed appointment
    call_answered = 18,    // whether the call after a no-show reaches the resident; occasion: which call
    drop_out_clock = 19,   // threshold; occasion: which enrolment
    job_offer_clock = 20,  // threshold; occasion: which search
    job_loss_clock = 21,   // threshold; occasion: which job
    job_traits = 22,       // hours, contract length, wage; ordinal trait, occasion: which job
    vacancies = 23,        // subject region, occasion week
    vacancy_order = 24,    // keyed priority among equal candidates; occasion week
    professional_traits = 25,
    turnover_clock = 26,   // subject professional, occasion: which holder of the post
    submission = 27,       // whether a worker brings a case to the table; occasion: which decision
    handover = 28,         // whether a handover arrives; occasion: which decision
    benefit_end = 29,      // what follows a benefit that ends; occasion: which spell
    notes_kept = 30,       // what is written down when a worker leaves; ordinal leefgebied, occasion: which worker
    search_wait = 31,      // comes back after the search period (ordinal 0), is turned away (1); occasion: which claim
    owner_taken = 33,      // whether a worker takes the regie of a severe case; occasion: which intake
    start_traits = 34,     // who has a job or a case in the first population; ordinal trait
    household_traits = 35,  // children, rent, what is reported; ordinal trait
    flexible_hours = 36,    // hours of a month in a flexible job; occasion: the month of the run
    advice_followed = 32,  // advice of the table (ordinal 250), each fact that crosses there; occasion: the week
};

enum class SubjectKind : std::uint8_t { resident = 0, place = 1, region = 2, professional = 3, organisation = 4 };

/// Who, why, when. `occasion` is the calendar week for what the calendar drives, else the ordinal of the spell.
struct Address {
    std::uint64_t subject{};
    Purpose purpose{};
    SubjectKind kind{};
    std::uint8_t ordinal{};
    std::uint32_t occasion{};
};

/// The luck of one replication. The scenario is not part of it: same people, same luck.
struct Luck {
    std::uint32_t seed{};
    std::uint32_t replication{};

    constexpr Block block(const Address& a) const {
        const std::uint32_t why =
            (static_cast<std::uint32_t>(a.purpose) << 16U) | (static_cast<std::uint32_t>(a.kind) << 8U) | a.ordinal;
        return philox(
            {static_cast<std::uint32_t>(a.subject), static_cast<std::uint32_t>(a.subject >> 32U), why, a.occasion},
            {seed, replication});
    }

    /// One uniform per variate, strictly between 0 and 1, from the upper 52 bits of the block's first 64.
    constexpr double uniform(const Address& a) const {
        const Block b = block(a);
        const std::uint64_t word = (static_cast<std::uint64_t>(b[0]) << 32U) | b[1];
        return (static_cast<double>(word >> 12U) + 0.5) * 0x1p-52;
    }
};

static_assert(philox({0, 0, 0, 0}, {0, 0}) == Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
static_assert(philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}) ==
              Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
static_assert(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
              Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});

}  // namespace meedoen
