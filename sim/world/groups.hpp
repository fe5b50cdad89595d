// The state, in columns: one group per owner. A column has one writer, the phase named at its group; every other
// phase reads it, or posts a request. A slot is a row; a row whose `present` is 0 holds nobody.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "base/ids.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

using WeekNumber = std::int16_t;
inline constexpr WeekNumber never = 32767;

/// Slow changes (drift of needs and mind, hazards of work and attendance) are taken every fourth week, four weeks at
/// once, a quarter of the residents each week.
inline constexpr int weeks_a_turn = 4;

template <class Value>
using Column = std::vector<Value>;

/// What taxes and benefits ask about a home, as drawn on arrival; in two bytes.
struct Home {
    std::uint8_t youngest{};  // age of the youngest child on arrival
    std::uint8_t bits{};

    static constexpr unsigned children_bits = 0x03U;  // below 18 on arrival
    static constexpr unsigned rents_bit = 0x04U;
    static constexpr unsigned reports_bit = 0x08U;

    constexpr int children() const { return static_cast<int>(bits & children_bits); }
    constexpr bool rents() const { return (bits & rents_bit) != 0U; }
    /// Tells every change of income for the toeslagen.
    constexpr bool reports() const { return (bits & reports_bit) != 0U; }
};

/// Owner: arrivals.
struct Person {
    Column<std::uint8_t> present;
    Column<ResidentKey> key;
    Column<std::int32_t> birth_day;  // days since 1970-01-01
    Column<WeekNumber> arrived;      // -1 in the first population
    Column<WeekNumber> leaves;       // week of AOW or departure elsewhere, whichever is first
    Column<WeekNumber> quiet_since;  // first week without benefit, job, case or need; never when there is one
    Column<ArrivalCause> cause;
    Column<Household> household;
    Column<Home> home;
    Column<std::uint8_t> lvb;
    Column<std::uint8_t> aow_first;  // 1 when `leaves` is the week of AOW
    Column<std::uint8_t> turn;       // in which week of four slow changes are taken, by key
};

using NeedVector = std::array<float, leefgebieden>;

/// In a fixed order that a processor can take four at a time.
constexpr float sum_of(const NeedVector& n) {
    return ((n[0] + n[4]) + (n[2] + n[6])) + ((n[1] + n[5]) + (n[3] + n[7]));
}

/// Owner: life.
struct Needs {
    Column<NeedVector> level;    // 0..1, what is so
    Column<NeedVector> own;      // the level a need drifts to
    Column<float> shock_hazard;  // per week, by vulnerability
    Column<float> shock_clock;   // what is left of the threshold
    Column<std::uint16_t> shocks;
    Column<float> belastbaarheid;  // hours a day
    Column<float> skills;          // 0..1
    Column<float> facade;          // hours a day that somebody seems able to do more
};

/// Owner: wellbeing.
struct Mind {
    Column<float> stress;
    Column<float> motivation;
    Column<float> trust;
    Column<float> own_motivation;
    Column<RouteKind> wish;
};

/// `no_right`: means of one's own or a partner's, so that no claim is made until a job has ended again.
enum class ClaimState : std::uint8_t { nothing, search_period, applied, no_right };

/// Owner: entry.
struct Claim {
    Column<Benefit> benefit;
    Column<WeekNumber> since;  // week the benefit began; negative when before the run
    Column<WeekNumber> ends;   // WW: week it ends; never otherwise
    Column<ClaimState> state;
    Column<WeekNumber> search_until;
    Column<std::int32_t> earlier_wage;  // cents a month, gross
    Column<float> claim_clock;
    Column<float> ask_clock;
    Column<float> ask_hazard;     // as last reckoned; below zero: to be reckoned
    Column<std::uint8_t> claims;  // ordinals of the clocks
    Column<std::uint8_t> asks;
};

enum class FileState : std::uint8_t { none, waiting, open };

using NeedBytes = std::array<std::uint8_t, leefgebieden>;  // 0..250 for 0..1

/// `where_set` where the bit of a leefgebied is set and `elsewhere` where not: all eight at once, without a branch.
inline NeedBytes chosen_by(std::uint8_t bits, const NeedBytes& where_set, const NeedBytes& elsewhere) {
    static_assert(leefgebieden == sizeof(std::uint64_t) && std::endian::native == std::endian::little);
    const std::uint64_t spread = (bits * 0x0101010101010101ULL) & 0x8040201008040201ULL;  // bit k in byte k
    const std::uint64_t mask = (((spread + 0x7F7F7F7F7F7F7F7FULL) & 0x8080808080808080ULL) >> 7U) * 0xFFU;
    const auto word = [](const NeedBytes& bytes) { return __builtin_bit_cast(std::uint64_t, bytes); };
    return __builtin_bit_cast(NeedBytes, (word(where_set) & mask) | (word(elsewhere) & ~mask));
}

/// What one organisation knows of one resident.
struct CaseFile {
    FileState state : 4 {FileState::none};
    std::uint8_t for_claim : 1 {};       // waiting: this intake decides on a claim
    std::uint8_t seen_mask{};            // bit per leefgebied
    NeedBytes seen{};                    // need as seen
    std::uint8_t seen_belastbaarheid{};  // tenths of hours a day, as seen
    std::uint8_t intakes{};
    std::int16_t worker{-1};
    WeekNumber since{never};  // waiting: asked in this week; open: opened in this week
};
static_assert(sizeof(CaseFile) == 16);

/// Which organisations have a case, waiting or open, in one byte: most questions need no more.
struct Standing {
    std::uint8_t bits{};

    static constexpr unsigned waiting_bits = 0x07U;
    static constexpr unsigned open_shift = 4U;

    constexpr bool none() const { return bits == 0; }
    constexpr bool any_waiting() const { return (bits & waiting_bits) != 0U; }
    constexpr bool is_open(std::size_t organisation) const { return ((bits >> open_shift >> organisation) & 1U) != 0U; }
    constexpr bool operator==(const Standing&) const = default;
};

/// Owner: intake.
struct CaseFiles {
    Column<std::array<CaseFile, organisations>> file;
    Column<Standing> standing;        // follows from `file`
    std::vector<std::int32_t> cases;  // waiting or open, per professional
};

/// What `standing` must be for these files.
constexpr Standing standing_of(const std::array<CaseFile, organisations>& files) {
    unsigned bits = 0;
    for (std::size_t o = 0; o < organisations; ++o) {
        if (files[o].state == FileState::waiting) bits |= 1U << o;
        if (files[o].state == FileState::open) bits |= 1U << Standing::open_shift << o;
    }
    return {static_cast<std::uint8_t>(bits)};
}

using WeekByOrganisation = std::array<WeekNumber, organisations>;

constexpr WeekNumber earliest(const WeekByOrganisation& weeks) { return std::min({weeks[0], weeks[1], weeks[2]}); }
constexpr WeekNumber latest(const WeekByOrganisation& weeks) { return std::max({weeks[0], weeks[1], weeks[2]}); }

/// Owner: regie.
struct Regie {
    Column<std::int8_t> owner;  // organisation that holds the regie, or -1
    Column<WeekNumber> owner_since;
    Column<WeekByOrganisation> last_contact;
    Column<WeekByOrganisation> next_contact;  // never: no open case
    Column<std::uint8_t> out_of_sight;        // 1 while out of sight
    Column<Standing> known;                   // standing for which `due` was reckoned
    Column<WeekNumber> due;                   // earliest of next_contact
    Column<WeekNumber> seen_last;             // latest of last_contact
};

/// Owner: planning.
struct Plans {
    Column<std::uint8_t> decisions;
    Column<WeekNumber> decided;  // week of the last decision
    Column<std::int8_t> failed_route;
    Column<WeekNumber> failed_week;
};

enum class EnrolmentState : std::uint8_t { none, waiting, running };
enum class Side : std::uint8_t { care, work };  // a resident can have one route on each side at a time
inline constexpr std::size_t sides = 2;

struct Enrolment {
    std::int8_t route{-1};
    EnrolmentState state : 4 {EnrolmentState::none};
    std::uint8_t review_asked : 1 {};  // 1 while a review waits for hours
    std::uint8_t call_asked : 1 {};    // 1 while a no-show waits for a call
    std::uint8_t ordinal{};            // which enrolment of this side
    std::uint8_t missed{};             // appointments missed in this enrolment
    WeekNumber since{never};           // waiting since, or running since
    WeekNumber ends{never};
    float no_show_clock{};
    float drop_out_clock{};
    float no_show_hazard{};  // as last reckoned
    float drop_out_hazard{};
};
static_assert(sizeof(Enrolment) == 24);

/// What runs and whether something is waited for, in one byte.
struct Doing {
    std::uint8_t bits{};

    static constexpr unsigned waiting_bit = 0x08U;

    constexpr bool runs(RouteKind kind) const { return ((bits >> at(kind)) & 1U) != 0U; }
    constexpr bool runs_any() const { return (bits & ~waiting_bit) != 0U; }
    constexpr bool waits() const { return (bits & waiting_bit) != 0U; }
};

/// Owner: routes.
struct Enrolments {
    Column<std::array<Enrolment, sides>> side;
    Column<Doing> doing;  // follows from `side`
};

inline constexpr float to_be_reckoned = -1.0F;
inline constexpr float stands_still = 0.0F;  // a clock with this hazard
inline constexpr std::uint8_t nobody_searched = 255;

/// Owner: work.
struct Jobs {
    Column<std::uint8_t> working;  // 1 in a job
    Column<std::uint8_t> asking;   // 1 when an offer fits and a vacancy is waited for
    Column<float> hours;           // a week, as agreed
    Column<std::int32_t> wage;     // cents an hour, gross
    Column<WeekNumber> started;
    Column<WeekNumber> ends;  // never: no end date
    Column<WeekNumber> support_until;
    Column<float> clock;   // without a job of the next offer, in one of its loss
    Column<float> hazard;  // as last reckoned; stands still while nothing can strike, and until it is reckoned
    Column<float> match;   // 0..1, how well vacancies fit; refreshed every four weeks
    Column<std::uint8_t> jobs;
    Column<std::uint8_t> searches;
    Column<std::uint8_t> searched_as;  // without a job: what `hazard` was reckoned for
};

/// The money of a household: the last month, the calendar year so far, and what is not settled yet. Cents.
struct PurseRow {
    std::int32_t wage{};            // gross, with holiday allowance
    std::int32_t benefit_paid{};    // gross of the UWV, net of bijstand
    std::int32_t bijstand_gross{};  // of the first adult's part of it, by the year
    std::int32_t tax{};             // less what comes back month by month
    std::int32_t toeslagen{};       // advances
    std::int32_t norm{};            // bijstandsnorm: the social minimum
    std::int32_t earned{};          // net wage, which bijstand sets off a month later
    std::int32_t year_work{};
    std::int32_t year_benefit{};  // of the UWV
    std::int32_t year_withheld{};
    std::int32_t year_bijstand{};        // of each adult
    std::int32_t year_bijstand_gross{};  // of the first adult, every month by the year
    std::int32_t year_toeslagen{};
    std::int32_t estimate{-1};  // of the income of the year, on which toeslagen are advanced; -1: none yet
    std::int32_t due_tax{};     // of the year before, not settled yet; below zero: to be paid
    std::int32_t due_toeslagen{};
    std::int32_t owed{};  // to be paid back, and how much a month
    std::int32_t monthly{};
    std::array<std::uint16_t, 3> asked{};  // mark of what the rules were asked; the same mark, the same month
    std::uint8_t year_months : 4 {};
    std::uint8_t bijstand_months : 4 {};  // of the year
    std::uint8_t above_norm{};            // months in a row with wages above the bijstand norm
    std::uint8_t months_n{};              // months of vrijlating used
    std::uint8_t months_r{};
    std::uint8_t vrijlating{};  // which one held in the last month
    Benefit benefit{};          // of the last month

    bool had_income() const { return wage > 0 || benefit_paid > 0; }
    /// In the last month, without child benefit and settlements.
    std::int32_t in_hand() const { return wage + benefit_paid - tax + toeslagen; }
    std::int32_t bijstand() const { return benefit == Benefit::bijstand ? benefit_paid : 0; }
    std::int32_t uwv() const { return benefit == Benefit::bijstand ? 0 : benefit_paid; }
};

/// Owner: income.
struct Purse {
    Column<PurseRow> row;
};

/// Owner: staff. One row per post; `holder` counts who has held it.
struct Staff {
    Column<Organisation> organisation;
    Column<std::int32_t> number;   // number of the post within its organisation
    Column<std::int32_t> minutes;  // available this week, before meetings
    Column<WeekNumber> empty_until;
    Column<std::uint16_t> holder;
    Column<float> turnover_clock;
    Column<std::uint8_t> income_aware;  // 1: reckons what a route does to the income
    Column<float> vision;               // pull to work (above 0) or to care (below 0)
    Column<float> load;                 // minutes asked last week per minute available, smoothed
};

struct Waiting {
    std::int32_t slot;
    WeekNumber since;
    std::uint8_t side;
};

/// What the weeks of one turn in a route do, as factors on the levels.
struct RouteEffect {
    NeedVector kept;
    NeedVector own_kept;
    float skills;
};

/// Owner: routes. Who waits and how many run, per route.
struct Places {
    std::vector<std::vector<Waiting>> waiting;
    std::vector<std::int32_t> running;
    std::vector<RouteEffect> effect;  // follows from the scenario
    std::vector<std::int32_t> places;
};

struct Submitted {
    std::int32_t slot;
    WeekNumber since;
    std::uint8_t claims;        // organisations whose rules claim the case
    std::uint8_t organisation;  // who brings it
};

/// Owner: casusoverleg.
struct Table {
    std::vector<Submitted> submitted;
    Column<std::uint8_t> waits;  // 1 while among the submitted
};

/// What hours go to, in the order of priority in which they are given. A deadline is an intake that decides on a claim;
/// a start is the intensive start of regie, for which hours are reserved.
enum class Task : std::uint8_t { meeting, crisis, deadline, intake, start, call, review, contact };
inline constexpr std::array<std::string_view, 8> task_names{"meeting", "crisis", "deadline", "intake",
                                                            "start",   "call",   "review",   "contact"};
inline constexpr std::size_t tasks = task_names.size();

/// Hours asked for one case, and later granted.
struct HoursAsked {
    ResidentKey key;
    std::int32_t slot;
    std::int16_t worker;
    Task task;
    Organisation organisation;
    WeekNumber since;
    std::uint8_t side;
    std::int32_t minutes;
    std::uint8_t ordinal{};   // call, review: of the enrolment that it is about
    bool granted{};           // filled by the settlement
    std::int32_t listed{-1};  // its place in `open`, when it comes from there
};

/// Owner: regie. What was granted this week; the intakes among it are held next week.
struct Hours {
    std::vector<HoursAsked> open;   // meetings, crises, calls and reviews that still wait for hours
    std::vector<HoursAsked> asked;  // all that was asked this week
    std::vector<HoursAsked> granted;
    std::vector<std::int32_t> last_of_worker;  // room for sorting, kept between weeks
    std::vector<std::int32_t> asked_minutes;   // per professional, this week
    std::vector<std::int32_t> used_minutes;
};

}  // namespace meedoen
