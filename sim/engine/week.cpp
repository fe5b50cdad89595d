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
//   routes         enrolments, places            needs, mind of last week      life, planning, regie, wellbeing
//   work           jobs                          needs, enrolments             entry, routes, wellbeing
//   income         purse                         claim, jobs                   entry
//   wellbeing      mind                          all                           -
//   staff          staff                         hours                         intake
#include "engine/week.hpp"

#include "engine/phases.hpp"
#include "engine/start.hpp"

namespace meedoen {

Simulation::Simulation(const Scenario& scenario, Luck luck)
    : scenario_{scenario}, luck_{luck}, calendar_{scenario.run.first_day}, channels_{scenario} {}

void Simulation::start() { start_world(world_, context()); }

void Simulation::live_week() {
    emit_.events.clear();
    const WeekContext now = context();
    run_arrivals(world_, now);
    run_life(world_.needs, world_, now);
    run_entry(world_.claim, world_, now);
    run_intake(world_.files, world_, now);
    run_casusoverleg(world_.table, world_, now);
    run_planning(world_.plans, world_, now);
    run_regie(world_.regie, world_.hours, world_, now);
    run_routes(world_.enrolments, world_.places, world_, now);
    run_work(world_.jobs, world_, now);
    run_income(world_.purse, world_, now);
    run_wellbeing(world_.mind, world_, now);
    run_staff(world_.staff, world_, now);
    ++week_;
}

}  // namespace meedoen
