// Requests: how one phase asks the owner of a column to change it. The owner applies them in the order stated in
// MODEL.md and empties the list; per resident the order is that of the phases, so memory order does not matter.
#pragma once

#include <cstdint>
#include <tuple>
#include <vector>

#include "world/events.hpp"
#include "world/groups.hpp"

namespace meedoen {

struct MindChange {  // to wellbeing
    std::int32_t slot;
    float stress;
    float motivation;
    float trust;
};
enum class ClaimCause : std::uint8_t { granted, job_started, job_lost, above_norm };
struct ClaimChange {  // to entry
    std::int32_t slot;
    ClaimCause cause;
    std::int16_t weeks;  // job_lost: weeks in the job
};
struct IntakeAsk {  // to intake
    std::int32_t slot;
    Organisation organisation;
    bool for_claim;
};
struct FileChange {  // to intake: close a file, look again, or learn what a partner has seen
    enum class Kind : std::uint8_t { close, refresh, learn };
    std::int32_t slot;
    Organisation organisation;
    Kind kind;
    Organisation from;
};
struct NotesLost {  // to intake: a worker left
    std::int16_t worker;
    std::uint16_t holder;
};
struct OwnerNamed {  // to regie
    std::int32_t slot;
    Organisation organisation;
    bool by_table;
};
struct Submission {  // to casusoverleg
    std::int32_t slot;
    Organisation organisation;
    std::uint8_t claims;
};
struct PlanDue {  // to planning
    std::int32_t slot;
    Organisation organisation;
    bool joint;
};
struct RouteFailed {  // to planning
    std::int32_t slot;
    std::int8_t route;
};
struct Enrol {  // to routes
    std::int32_t slot;
    std::int8_t route;
    Organisation by;
};
enum class EndCause : std::uint8_t { not_reached, nobody_called, reviewed, hired, kept };
struct RouteEnd {  // to routes; `kept` means that the call after a no-show reached the resident
    std::int32_t slot;
    Side side;
    EndCause cause;
    std::uint8_t ordinal;  // of the enrolment; a late answer does not end the next one
};

struct Candidate {  // to work itself: who has an offer and waits for a vacancy
    std::int32_t slot;
};

struct Requests {
    std::vector<MindChange> mind;
    std::vector<ClaimChange> claims;
    std::vector<IntakeAsk> intakes;
    std::vector<FileChange> files;
    std::vector<NotesLost> notes;
    std::vector<OwnerNamed> owners;
    std::vector<Submission> submissions;
    std::vector<PlanDue> plans;
    std::vector<RouteFailed> failures;
    std::vector<Enrol> enrolments;
    std::vector<RouteEnd> route_ends;
    std::vector<HoursAsked> hours;  // to regie: meetings, crises, calls, reviews
    std::vector<Candidate> candidates;

    auto lists() {
        return std::tie(mind, claims, intakes, files, notes, owners, submissions, plans, failures, enrolments,
                        route_ends, hours, candidates);
    }
};

/// What one block of residents emits; gathered in the order of blocks.
struct Emit {
    std::vector<Event> events;
    Requests requests;

    void event(std::size_t slot, EventKind kind, std::size_t actor, std::size_t cause, std::int32_t amount) {
        events.push_back({static_cast<std::int32_t>(slot), static_cast<std::int16_t>(actor), kind,
                          static_cast<std::uint8_t>(cause), amount});
    }
};

/// Moves everything in `from` to the end of `to` and leaves `from` empty with its room kept.
void gather(Emit& to, Emit& from);

}  // namespace meedoen
