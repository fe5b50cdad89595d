// Phase 6, planning: the next step for cases that are due. A random-utility choice of one worker over the routes that
// are eligible on what is SEEN; planning never reads the true state. What is chosen is a request.
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/distributions.hpp"
#include "base/elementary.hpp"
#include "engine/household.hpp"
#include "engine/phases.hpp"
#include "rules/purse/household_purse.hpp"
#include "rules/service/choice.hpp"
#include "world/facts.hpp"

namespace meedoen {
namespace {

constexpr int nothing_planned = 255;

Side side_of(const Route& route) {
    return static_cast<RouteKind>(route.kind.value) == RouteKind::work ? Side::work : Side::care;
}

class Desk {
public:
    Desk(Plans& plans, const World& world, const WeekContext& context)
        : plans_{plans}, world_{world}, context_{context} {
        for (const Route& route : context.scenario.routes)
            options_.push_back({route, weights_of(route, context.scenario.planning), side_of(route)});
    }

    void remember_failures() {
        for (const RouteFailed& failure : context_.emit.requests.failures) {
            plans_.failed_route[static_cast<std::size_t>(failure.slot)] = failure.route;
            plans_.failed_week[static_cast<std::size_t>(failure.slot)] = context_.now();
        }
        context_.emit.requests.failures.clear();
    }

    void decide(const PlanDue& due, Emit& emit) {
        const auto i = static_cast<std::size_t>(due.slot);
        const CaseFile& file = world_.files.file[i][at(due.organisation)];
        if (file.state != FileState::open || file.worker < 0) return;
        if (all_sides_taken(i)) return;
        const std::uint8_t decision = ++plans_.decisions[i];
        plans_.decided[i] = context_.now();
        const Facts seen = facts_of(world_, i, due.organisation, context_.ages.of(world_.person.birth_day[i]));
        const bool both = due.joint || context_.channels.both_sides_at_once(world_.person.key[i], context_.week);
        if (both) {
            for (std::size_t side = 0; side < sides; ++side) choose(due, seen, decision, static_cast<Side>(side), emit);
        } else {
            choose(due, seen, decision, std::nullopt, emit);
        }
        bring_to_table(due, seen, file, emit);
    }

private:
    /// A route as every choice asks about it.
    struct Option {
        const Route& route;
        RouteWeights weights;
        Side side;
    };

    struct Best {
        int route{-1};
        double utility{};
    };

    bool all_sides_taken(std::size_t i) const {
        const auto& side = world_.enrolments.side[i];
        return std::none_of(side.begin(), side.end(),
                            [](const Enrolment& e) { return e.state == EnrolmentState::none; });
    }

    double luck_of(std::size_t i, int number, std::uint8_t decision) const {
        return context_.uniform(world_.person.key[i], Purpose::planning_taste, number, decision);
    }

    /// On which sides a step can be chosen, and which route waits after a failure (-1: none).
    struct Openings {
        std::array<bool, sides> side;
        int paused;
    };

    Openings openings(std::size_t i, std::optional<Side> only) const {
        Openings open{{}, -1};
        for (std::size_t side = 0; side < sides; ++side)
            open.side[side] =
                (!only || at(*only) == side) && world_.enrolments.side[i][side].state == EnrolmentState::none;
        if (plans_.failed_week[i] + context_.scenario.planning.pause_after_failure.value > context_.week)
            open.paused = plans_.failed_route[i];
        return open;
    }

    static bool is_open(const Openings& open, const Option& option, std::size_t r, const Facts& seen) {
        return open.side[at(option.side)] && static_cast<int>(r) != open.paused && holds(option.route.conditions, seen);
    }

    /// What holds for every route of a decision, and per kind whether the policy places it later.
    struct Setting {
        ChoiceFacts facts;
        std::array<bool, route_kind_names.size()> placed_later;
    };

    Setting setting(const PlanDue& due, const Facts& seen) const {
        const auto i = static_cast<std::size_t>(due.slot);
        const auto worker = static_cast<std::size_t>(world_.files.file[i][at(due.organisation)].worker);
        const double care = static_cast<double>(std::max(
            {seen[at(Fact::seen_wonen)], seen[at(Fact::seen_financien)], seen[at(Fact::seen_psychische_gezondheid)]}));
        const bool work_done = world_.enrolments.side[i][at(Side::work)].ordinal > 0 || world_.jobs.working[i] != 0;
        Setting c{{world_.mind.wish[i], static_cast<double>(world_.staff.vision[worker]),
                   static_cast<double>(world_.staff.load[worker]), false, false, 0.0},
                  {}};
        for (std::size_t kind = 0; kind < c.placed_later.size(); ++kind)
            c.placed_later[kind] = context_.channels.placed_later(world_.person.key[i], static_cast<RouteKind>(kind),
                                                                  {care, work_done}, context_.week);
        return c;
    }

    /// What a job does to the purse of a month: a year with one at the minimum wage, for the hours that are seen to be
    /// carried, against what was in hand in the last month.
    struct IncomeOfWork {
        std::int64_t more{};  // cents; below zero: less in hand
        std::int64_t norm{1};

        double of_norm() const { return static_cast<double>(more) / static_cast<double>(norm); }
    };

    IncomeOfWork income_of_work(std::size_t i, const Facts& seen) const {
        const PurseRow& row = world_.purse.row[i];
        if (world_.jobs.working[i] != 0) return {};
        const Work& work = context_.scenario.work;
        const Law& law = context_.scenario.law;
        const auto carried = static_cast<double>(seen[at(Fact::seen_belastbaarheid)]);
        Circumstances c = circumstances_of(world_, context_, i);
        c.carries_work = carried >= work.carries_work_from.value ? 1 : 0;
        const std::int64_t now = row.had_income() ? row.in_hand() + kinderbijslag_of(c, context_.scenario)
                                                  : purse_of(household_of(c, context_.scenario.homes), law).net();
        const double hours = std::clamp(5.0 * carried, work.least_hours.value, work.full_time.value);
        c.gross_month = minimum_wage_of_month(c.age, hours, law);
        const HouseholdPurse then = purse_of(household_of(c, context_.scenario.homes), law);
        return {then.net() - now, then.of(SharedBasis::norm)};
    }

    void tell_of_less(const PlanDue& due, int route, const std::optional<IncomeOfWork>& known, const Facts& seen,
                      Emit& emit) const {
        if (options_[static_cast<std::size_t>(route)].side != Side::work) return;
        const auto i = static_cast<std::size_t>(due.slot);
        const IncomeOfWork income = known ? *known : income_of_work(i, seen);
        if (income.more < 0)
            emit.event(i, EventKind::advice_lowers_income, at(due.organisation), static_cast<std::size_t>(route),
                       static_cast<std::int32_t>(-income.more));
    }

    void choose(const PlanDue& due, const Facts& seen, std::uint8_t decision, std::optional<Side> only, Emit& emit) {
        const auto i = static_cast<std::size_t>(due.slot);
        const int part = only ? 1 + static_cast<int>(at(*only)) : 0;
        Best best{-1, context_.scenario.planning.nothing.value +
                          standard_gumbel(luck_of(i, nothing_planned - part, decision))};
        Setting c = setting(due, seen);
        const auto worker = static_cast<std::size_t>(world_.files.file[i][at(due.organisation)].worker);
        std::optional<IncomeOfWork> income;
        const Openings open = openings(i, only);
        for (std::size_t r = 0; r < options_.size(); ++r) {
            const Option& option = options_[r];
            if (!is_open(open, option, r, seen)) continue;
            if (!income && option.side == Side::work && world_.staff.income_aware[worker] != 0) {
                income = income_of_work(i, seen);
                c.facts.income = income->of_norm();
            }
            c.facts.own_payer_pays = is_own_payer(due.organisation, static_cast<Payer>(option.route.payer.value));
            c.facts.placed_later = c.placed_later[at(option.weights.kind)];
            const double without_taste = utility_of(option.weights, seen, c.facts, context_.scenario.planning,
                                                    context_.scenario.organisation[at(due.organisation)]);
            const double u = luck_of(i, option.route.number.value, decision);
            if (without_taste + gumbel_at_most(u) <= best.utility) continue;  // cannot win: spares two logarithms
            const double utility = without_taste + standard_gumbel(u);
            if (utility > best.utility) best = {static_cast<int>(r), utility};
        }
        emit.event(i, EventKind::planned, at(due.organisation),
                   static_cast<std::size_t>(best.route < 0 ? nothing_planned : best.route), due.joint ? 1 : 0);
        if (best.route >= 0) tell_of_less(due, best.route, income, seen, emit);
        if (best.route >= 0)
            emit.requests.enrolments.push_back({due.slot, static_cast<std::int8_t>(best.route), due.organisation});
    }

    /// A case is ambiguous when the rules of several organisations claim it; only those can come to the table [L1].
    void bring_to_table(const PlanDue& due, const Facts& seen, const CaseFile& file, Emit& emit) {
        const auto i = static_cast<std::size_t>(due.slot);
        if (due.joint || world_.regie.owner[i] >= 0) return;
        const Casusoverleg& rules = context_.scenario.casusoverleg;
        const int claims = organisations_that_claim(i, seen);
        if (claims < rules.claims_that_count.value) return;
        const double overload =
            std::max(0.0, static_cast<double>(world_.staff.load[static_cast<std::size_t>(file.worker)]) - 1.0);
        const double chance = rules.brought.value * exp_of(-rules.brought_by_load.value * overload);
        if (context_.uniform(world_.person.key[i], Purpose::submission, 0, plans_.decisions[i]) < chance)
            emit.requests.submissions.push_back({due.slot, due.organisation, static_cast<std::uint8_t>(claims)});
    }

    int organisations_that_claim(std::size_t i, const Facts& seen) const {
        const double counts = context_.scenario.departures.need_that_counts.value;
        bool care = world_.files.file[i][at(Organisation::sociaal_team)].state == FileState::open;
        for (std::size_t d = 0; d < leefgebieden; ++d) {
            if (d == at(Leefgebied::werk) || d == at(Leefgebied::activiteiten)) continue;
            care = care || static_cast<double>(seen[at(Fact::seen_zingeving) + d]) > counts;
        }
        const Benefit benefit = world_.claim.benefit[i];
        const bool wi = benefit == Benefit::bijstand ||
                        world_.files.file[i][at(Organisation::werk_en_inkomen)].state == FileState::open;
        const bool uwv = benefit == Benefit::ww || benefit == Benefit::wajong || benefit == Benefit::wia;
        return (care ? 1 : 0) + (wi ? 1 : 0) + (uwv ? 1 : 0);
    }

    Plans& plans_;
    const World& world_;
    const WeekContext& context_;
    std::vector<Option> options_;  // by route
};

/// A resident is planned for once a week; what was decided jointly goes first, then the order of organisations.
void one_for_each_resident(std::vector<PlanDue>& due) {
    std::sort(due.begin(), due.end(), [&](const PlanDue& a, const PlanDue& b) {
        return a.slot != b.slot ? a.slot < b.slot : a.joint != b.joint ? a.joint : a.organisation < b.organisation;
    });
    const auto same = [](const PlanDue& a, const PlanDue& b) { return a.slot == b.slot; };
    due.erase(std::unique(due.begin(), due.end(), same), due.end());
}

}  // namespace

void run_planning(Plans& plans, const World& world, const WeekContext& context) {
    Desk desk{plans, world, context};
    desk.remember_failures();
    std::vector<PlanDue>& due = context.emit.requests.plans;
    one_for_each_resident(due);
    for_requests(world, context, due, [&](const PlanDue& plan, Emit& emit) { desk.decide(plan, emit); });
    due.clear();
}

}  // namespace meedoen
