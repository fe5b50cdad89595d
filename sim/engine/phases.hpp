// The twelve phases of the week. Each gets the groups it owns to write, the whole world to read, and the context to
// append events and requests to. Arrivals makes and frees rows and so gets the world; it never changes who lives there.
#pragma once

#include "engine/context.hpp"

namespace meedoen {

void run_arrivals(World& world, const WeekContext& context);
void run_life(Needs& needs, const World& world, const WeekContext& context);
void run_entry(Claim& claim, const World& world, const WeekContext& context);
void run_intake(CaseFiles& files, const World& world, const WeekContext& context);
void run_casusoverleg(Table& table, const World& world, const WeekContext& context);
void run_planning(Plans& plans, const World& world, const WeekContext& context);
void run_regie(Regie& regie, Hours& hours, const World& world, const WeekContext& context);
void run_routes(Enrolments& enrolments, Places& places, const World& world, const WeekContext& context);
void run_work(Jobs& jobs, const World& world, const WeekContext& context);
void run_income(Purse& purse, const World& world, const WeekContext& context);
void run_wellbeing(Mind& mind, const World& world, const WeekContext& context);
void run_staff(Staff& staff, const World& world, const WeekContext& context);

}  // namespace meedoen
