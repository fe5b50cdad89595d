// The events of the week: what happened, to whom, by whom, why, how much. Every phase appends, watched or not;
// outcomes, stories and payers' accounts are read from them. Kinds and numbers are permanent (sim/CONTRACTS.md).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace meedoen {

enum class EventKind : std::uint8_t {
    arrived,
    departed,
    shock,
    asked,
    turned_away,
    search_period,
    gave_up,
    benefit_started,
    benefit_ended,
    intake_asked,
    intake_held,
    double_intake,
    case_closed,
    contact_held,
    hours_granted,
    hours_asked,
    owner_named,
    out_of_sight,
    back_in_sight,
    submitted,
    meeting_held,
    discussed,
    facts_merged,
    planned,
    handover_lost,
    waiting,
    started,
    no_show,
    called,
    closed_after_no_show,
    dropped_out,
    completed,
    reviewed,
    offer,
    vacancies,
    hired,
    job_lost,
    lasting_work,
    paid,
    received_tax,
    worker_left,
    net_income,
    left_queue,
    paid_back,
    below_minimum,
    cliff_met,
    right_lost,
    owes,
    received_afterwards,
    advice_lowers_income,
};

/// Causes of benefit_ended.
enum class BenefitEnd : std::uint8_t { work, time, aow, other };

/// Name and meaning of `subject`, `actor`, `cause` and `amount` per kind.
struct EventDescription {
    std::string_view name;
    std::string_view subject;
    std::string_view actor;
    std::string_view cause;
    std::string_view amount;
};

inline constexpr std::array event_descriptions{
    EventDescription{"arrived", "resident", "-", "cause of arrival", "-"},
    EventDescription{"departed", "resident", "-", "aow, elsewhere, settled, no_need", "weeks since arrival"},
    EventDescription{"shock", "resident", "-", "leefgebied", "rise of the need, in thousandths"},
    EventDescription{"asked", "resident", "organisation asked", "-", "-"},
    EventDescription{"turned_away", "resident", "organisation", "-", "-"},
    EventDescription{"search_period", "resident", "organisation", "-", "weeks"},
    EventDescription{"gave_up", "resident", "organisation", "-", "-"},
    EventDescription{"benefit_started", "resident", "-", "benefit", "weeks since the claim"},
    EventDescription{"benefit_ended", "resident", "benefit", "work, time, aow, other", "weeks on the benefit"},
    EventDescription{"intake_asked", "resident", "organisation", "1 when a claim hangs on it", "-"},
    EventDescription{"intake_held", "resident", "organisation", "leefgebieden seen", "weeks waited"},
    EventDescription{"double_intake", "resident", "organisation", "-", "-"},
    EventDescription{"case_closed", "resident", "organisation", "-", "weeks open"},
    EventDescription{"contact_held", "resident", "organisation", "1 when the holder of the regie",
                     "weeks since the last contact"},
    EventDescription{"hours_granted", "resident", "organisation", "task", "minutes"},
    EventDescription{"hours_asked", "-", "organisation", "task",
                     "minutes asked in the week, one event per organisation and task"},
    EventDescription{"owner_named", "resident", "organisation", "0 by a worker, 1 by the table", "-"},
    EventDescription{"out_of_sight", "resident", "-", "benefit", "weeks without contact"},
    EventDescription{"back_in_sight", "resident", "organisation", "-", "-"},
    EventDescription{"submitted", "resident", "organisation that brings it", "organisations that claim the case", "-"},
    EventDescription{"meeting_held", "-", "-", "-", "cases on the agenda"},
    EventDescription{"discussed", "resident", "organisation that brought it", "-", "weeks waited"},
    EventDescription{"facts_merged", "resident", "organisation that learns", "-", "leefgebieden learned"},
    EventDescription{"planned", "resident", "organisation", "route, 255 for nothing", "1 when decided jointly"},
    EventDescription{"handover_lost", "resident", "organisation that sent", "route", "-"},
    EventDescription{"waiting", "resident", "organisation that executes", "route", "-"},
    EventDescription{"started", "resident", "organisation that executes", "route", "weeks waited"},
    EventDescription{"no_show", "resident", "organisation that executes", "route", "-"},
    EventDescription{"called", "resident", "organisation", "1 when the resident was reached", "-"},
    EventDescription{"closed_after_no_show", "resident", "organisation that executes", "route",
                     "0 at once, 1 not reached, 2 nobody called"},
    EventDescription{"dropped_out", "resident", "organisation that executes", "route", "weeks in the route"},
    EventDescription{"completed", "resident", "organisation that executes", "route", "weeks in the route"},
    EventDescription{"reviewed", "resident", "organisation", "route", "weeks in the route"},
    EventDescription{"offer", "resident", "-", "-", "-"},
    EventDescription{"vacancies", "-", "region", "-", "vacancies of the week"},
    EventDescription{"hired", "resident", "region", "benefit", "hours a week, in tenths"},
    EventDescription{"job_lost", "resident", "-", "0 misfit or chance, 1 contract ended", "weeks in the job"},
    EventDescription{"lasting_work", "resident", "-", "benefit", "-"},
    EventDescription{"paid", "resident", "-", "payer", "cents"},
    EventDescription{"received_tax", "resident", "-", "-", "cents"},
    EventDescription{"worker_left", "-", "organisation", "-", "cases handed over"},
    EventDescription{"net_income", "resident", "-", "benefit", "cents of the month"},
    EventDescription{"left_queue", "resident", "organisation that executes", "route", "weeks waited; found work first"},
    EventDescription{"paid_back", "resident", "-", "-", "cents, to the Rijk"},
    EventDescription{"below_minimum", "resident", "-", "benefit", "cents of the month below the bijstandsnorm"},
    EventDescription{"cliff_met", "resident", "-", "part of the purse that takes most",
                     "cents a month less in hand with a job than without"},
    EventDescription{"right_lost", "resident", "-", "part of the purse that a job ended", "cents a month"},
    EventDescription{"owes", "resident", "-", "0 tax, 1 toeslagen",
                     "cents of the year before, to be paid back in months"},
    EventDescription{"received_afterwards", "resident", "-", "0 tax, 1 toeslagen", "cents of the year before"},
    EventDescription{"advice_lowers_income", "resident", "organisation", "route", "cents a month less in hand"},
};
static_assert(event_descriptions.size() == static_cast<std::size_t>(EventKind::advice_lowers_income) + 1);

struct Event {
    std::int32_t subject{-1};  // slot, or -1
    std::int16_t actor{-1};
    EventKind kind{};
    std::uint8_t cause{};
    std::int32_t amount{};
};

}  // namespace meedoen
