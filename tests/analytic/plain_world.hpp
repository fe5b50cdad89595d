// The plain world: the shipped baseline with heterogeneity off. Everybody is alike, no need moves, no shock comes,
// nobody leaves, hours are plentiful, there are no jobs, no clock runs; a test switches on what it looks at. The engine
// is the shipped one: only numbers of the scenario are changed.
#pragma once

#include <stdexcept>
#include <vector>

#include "engine/week.hpp"
#include "scenario/choice_of.hpp"
#include "scenario/load_or_throw.hpp"

namespace meedoen {

inline constexpr int for_good = 30000;  // weeks; longer than any run here

/// With 52,000 inhabitants a rate per 1,000 a year is a mean per week.
inline constexpr int inhabitants = 52000;

inline const Scenario& shipped_baseline() {
    static const Scenario loaded = load_or_throw({MEEDOEN_SOURCE_DIR "/scenarios/base.toml", "", "", {}});
    return loaded;
}

inline void make_people_alike(Scenario& s) {
    for (Profile& profile : s.residents) {
        profile.single = Share{1.0};
        profile.lvb = profile.working = Share{0.0};
        profile.belastbaarheid = HoursPerDay{8.0};
        profile.belastbaarheid_spread = HoursPerDay{0.0};
        profile.skills_spread = Score{0.0};
        profile.earlier_wage = CentsPerMonth{0};
    }
    s.traits.motivation = Score{1.0};
    s.traits.motivation_spread = s.traits.trust_spread = Score{0.0};
    s.traits.facade = HoursPerDay{0.0};
    s.life.spread = Score{0.0};  // every need is one half, and stays there
    s.life.shock = PerWeek{0.0};
    s.life.need_while_working = s.life.need_while_active = Share{1.0};
    s.wellbeing.motivation_by_progress = s.wellbeing.motivation_by_waiting = Score{0.0};
    s.wellbeing.motivation_by_failure = Score{0.0};
}

inline void let_nobody_come_or_go(Scenario& s) {
    s.place.inhabitants = Count{inhabitants};
    for (PerThousand& density : s.place.density) density = PerThousand{0.0};
    for (ArrivalFlow& flow : s.arrivals) {
        flow.rate = PerThousandYear{0.0};
        flow.age_low = flow.age_high = Years{30};
    }
    s.departures.elsewhere = PerYear{0.0};
    s.departures.aow_age = Years{600};
    s.departures.followed_after_work = s.departures.followed_without_need = Weeks{for_good};
    s.entry.asks = s.entry.claims = PerWeek{0.0};
    s.entry.claims_after_ww = s.entry.claims_after_job = Share{0.0};
    s.law.ww.weeks_worked = Weeks{for_good};
}

/// One professional per organisation, who never leaves and has hours for everybody.
inline void give_plenty_of_hours(Scenario& s) {
    s.staff.full_time = HoursPerWeek{0.001};
    s.staff.turnover = PerYear{0.0};
    s.staff.vision_spread = Score{0.0};
    for (FtePerTenThousand& fte : s.place.fte) fte = FtePerTenThousand{1000.0};
    for (OrganisationParameters& organisation : s.organisation) {
        organisation.intake = organisation.contact = Minutes{60};
        organisation.case_hours = HoursPerYear{0.0};
    }
    s.regie.hours_stretched = Share{1.0};
    s.regie.regie_taken = Share{0.0};
    s.casusoverleg.brought = Share{0.0};
}

inline void stop_all_clocks(Scenario& s) {
    s.attendance = {};
    s.work.offers_per_hour = Score{0.0};
    s.work.match_constant = Score{40.0};  // every vacancy fits everybody
    s.work.match_by_skills = s.work.match_by_belastbaarheid = Score{0.0};
    s.work.match_by_psychische_gezondheid = s.work.match_by_needs = Score{0.0};
    for (HoursPerWeek& hours : s.work.own_search) hours = HoursPerWeek{1.0};
    s.work.loss = PerWeek{0.0};
    s.work.loss_by_misfit = s.work.loss_by_psychische_gezondheid = Score{0.0};
    s.work.permanent = Share{1.0};
    s.work.renewed = Share{0.0};
    s.work.lasting = Weeks{for_good};
    s.place.vacancies = PerThousandYear{0.0};
    s.levers.no_show_policy = choice_of(NoShowPolicy::stop);
}

inline Scenario plain_town() {
    Scenario s = shipped_baseline();
    make_people_alike(s);
    let_nobody_come_or_go(s);
    give_plenty_of_hours(s);
    stop_all_clocks(s);
    s.routes.clear();
    return s;
}

/// A mean number of people each week who come with bijstand: an intake is asked on arrival and held in the next week.
inline void let_come_with_bijstand(Scenario& s, double per_week) {
    s.arrivals[at(ArrivalCause::permit)].rate = PerThousandYear{per_week};
    s.arrivals[at(ArrivalCause::permit)].profile = choice_of(Benefit::bijstand);
}

/// A mean number of people each week without benefit, need for help or case: they only search for work.
inline void let_come_to_search(Scenario& s, double per_week) {
    s.arrivals[at(ArrivalCause::inactivity)].rate = PerThousandYear{per_week};
    s.arrivals[at(ArrivalCause::inactivity)].profile = choice_of(Benefit::none);
}

struct RouteShape {
    int places{};
    int weeks{};
};

/// The one route there is; the intake always plans it, once, so that whoever arrives joins its list a week later.
inline void offer_one_route(Scenario& s, const RouteShape& shape) {
    Route route = shipped_baseline().routes.front();
    route.conditions.clear();
    route.kind = choice_of(RouteKind::work);
    route.executed_by = choice_of(Organisation::werk_en_inkomen);
    route.ends_by_review = route.supports_work = YesNo{0};
    route.places = PerTenThousand{shape.places * 10'000.0 / inhabitants};
    route.weeks = Weeks{shape.weeks};
    route.asks_hours_per_day = HoursPerDay{0.0};
    route.price_per_week = Cents{0};
    route.search_hours = HoursPerWeek{0.0};
    route.skills_per_week = Score{0.0};
    route.relief = {};
    s.routes = {route};
    s.planning.nothing = Score{-1e6};
    s.planning.pause = Weeks{for_good};
}

/// Vacancies for everybody, about 16,000 a week, and a hazard of an offer: whoever gets one starts in the same week.
inline void let_find_work(Scenario& s, double per_week) {
    s.work.offers_per_hour = Score{per_week};
    s.place.vacancies = PerThousandYear{16000.0};
}

/// A hazard per week of leaving the world, the same for everybody.
inline void let_leave(Scenario& s, double per_week) { s.departures.elsewhere = PerYear{52.0 * per_week}; }

struct Runs {
    std::uint32_t seed{};
    int replications{};
    int weeks{};
};

/// Lives every replication and shows the simulation after each week: `watch(simulation, week, replication)`.
template <class Watch>
void live(const Scenario& scenario, const Runs& runs, const Watch& watch) {
    for (int replication = 0; replication < runs.replications; ++replication) {
        Simulation simulation{scenario, Luck{runs.seed, static_cast<std::uint32_t>(replication)}};
        simulation.start();
        for (int week = 0; week < runs.weeks; ++week) {
            simulation.live_week();
            watch(simulation, week, replication);
        }
    }
}

inline int count_enrolled(const World& world, EnrolmentState state) {
    int count = 0;
    for (std::size_t i = 0; i < world.size(); ++i) {
        if (world.person.present[i] == 0) continue;
        for (const Enrolment& e : world.enrolments.side[i]) count += e.state == state ? 1 : 0;
    }
    return count;
}

}  // namespace meedoen
