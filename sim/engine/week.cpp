// The week: the table of contents of the model. The order of the phases is the order of this list.
//
//   phase          owns                          reads of this week            appends requests to
//   arrivals       rows, person                  -                             intake
//   life           needs, capacity               routes, jobs of last week     regie
//   entry          claim                         needs                         intake
//   intake         case files                    needs, hours of last week     entry, planning, regie, wellbeing
//   casusoverleg   table                         case files                    intake, planning, regie
//   planning       plans                         case files only               routes, casusoverleg
//   regie          owners, contacts, hours       case files                    intake, planning, routes, wellbeing
//   routes         enrolments, places            needs, mind of last week      planning, regie, wellbeing
//   work           jobs                          needs, enrolments             entry, routes, wellbeing
//   income         purse                         claim, jobs                   entry
//   wellbeing      mind                          all                           -
//   staff          staff                         hours                         intake
#include "engine/week.hpp"

#include <array>
#include <cstdint>

#include "engine/phases.hpp"
#include "engine/start.hpp"

namespace meedoen {
namespace {

enum class Emits : std::uint8_t { little, much };

struct Phase {
    std::string_view name;
    void (*run)(World& world, const WeekContext& now);  // hands out what the phase owns
    Emits emits{Emits::little};
};

constexpr std::array order{
    Phase{"arrivals", run_arrivals},
    Phase{"life", [](World& w, const WeekContext& now) { run_life(w.needs, w, now); }},
    Phase{"entry", [](World& w, const WeekContext& now) { run_entry(w.claim, w, now); }},
    Phase{"intake", [](World& w, const WeekContext& now) { run_intake(w.files, w, now); }},
    Phase{"casusoverleg", [](World& w, const WeekContext& now) { run_casusoverleg(w.table, w, now); }},
    Phase{"planning", [](World& w, const WeekContext& now) { run_planning(w.plans, w, now); }},
    Phase{"regie", [](World& w, const WeekContext& now) { run_regie(w.regie, w.hours, w, now); }},
    Phase{"routes", [](World& w, const WeekContext& now) { run_routes(w.enrolments, w.places, w, now); }},
    Phase{"work", [](World& w, const WeekContext& now) { run_work(w.jobs, w, now); }},
    Phase{"income", [](World& w, const WeekContext& now) { run_income(w.purse, w, now); }, Emits::much},
    Phase{"wellbeing", [](World& w, const WeekContext& now) { run_wellbeing(w.mind, w, now); }},
    Phase{"staff", [](World& w, const WeekContext& now) { run_staff(w.staff, w, now); }},
};

}  // namespace

Simulation::Simulation(const Scenario& scenario, Luck luck)
    : scenario_{scenario}, luck_{luck}, calendar_{scenario.run.first_day}, channels_{scenario} {}

WeekContext Simulation::context() {
    WeekContext context{scenario_, luck_, calendar_, channels_, emit_, room_, week_};
    context.people = people_;
    return context;
}

void Simulation::start() { start_world(world_, context()); }

void Simulation::start(const People& people) {
    people_ = &people;
    world_ = people.first_population();
    settle_first_population(world_, context());
}

void Simulation::live_week(const PhaseWatch& watch, const EventSink& sink) {
    emit_.events.clear();
    WeekContext now = context();
    for (const Phase& phase : order) {
        if (watch) watch(phase.name);
        now.sink = sink && phase.emits == Emits::much ? &sink : nullptr;
        phase.run(world_, now);
    }
    ++week_;
}

}  // namespace meedoen
