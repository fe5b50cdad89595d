// Weights of planning: what a worker weighs when choosing the next step. All are scores in a random-utility choice.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

struct Planning {
    Score fit{};
    Score work_outlook{};
    Score income{};
    Score wish{};
    Score effort{};
    Score effort_by_load{};
    Score price{};
    Score nothing{};
    Score sequence{};
    Score treatment_until{};
    Weeks pause{};
    Weeks pause_after_failure{};
};

inline constexpr std::array planning_fields{
    field<&Planning::fit>("fit", 0, 20, "weight of the seen needs that a route addresses"),
    field<&Planning::income>("income", 0, 20, "utility of an income higher by the bijstandsnorm, to who reckons it"),
    field<&Planning::work_outlook>("work_outlook", -5, 5,
                                   "pull of a view to work (stip op de horizon) for routes to work"),
    field<&Planning::wish>("wish", 0, 10, "weight of the resident's own wish"),
    field<&Planning::effort>("effort", 0, 10, "weight of the effort a route costs the worker"),
    field<&Planning::effort_by_load>("effort_by_load", 0, 10,
                                     "how much heavier effort weighs per unit of load above 1"),
    field<&Planning::price>("price", 0, 10, "weight of the price to the own payer, per 1,000 euro"),
    field<&Planning::nothing>("nothing", -10, 10, "utility of planning nothing for now"),
    field<&Planning::sequence>("sequence", 0, 20, "penalty on routes that the sequence policy puts later"),
    field<&Planning::treatment_until>("treatment_until", 0, 1,
                                      "treatment first: seen need above which work waits for treatment"),
    field<&Planning::pause>("pause", 0, 104,
                            "weeks before a case is planned again at a contact; after an intake, an end or a talk at "
                            "the table it is planned at once"),
    field<&Planning::pause_after_failure>("pause_after_failure", 0, 104,
                                          "weeks before a route that ended early is offered again"),
};

/// Attendance, drop-out and what a running route does to people.
struct Attendance {
    PerWeek no_show{};
    Score no_show_by_stress{};
    PerWeek drop_out{};
    Score drop_out_by_misfit{};
    Score drop_out_by_motivation{};
};

inline constexpr std::array attendance_fields{
    field<&Attendance::no_show>("no_show", 0, 1, "hazard per week of not coming, at middling stress and trust"),
    field<&Attendance::no_show_by_stress>("no_show_by_stress", 0, 5,
                                          "log hazard of not coming per unit of stress above one half"),
    field<&Attendance::drop_out>("drop_out", 0, 1, "hazard per week of breaking off a fitting route"),
    field<&Attendance::drop_out_by_misfit>(
        "drop_out_by_misfit", 0, 5, "log hazard of breaking off per hour a day that a route asks above belastbaarheid"),
    field<&Attendance::drop_out_by_motivation>("drop_out_by_motivation", 0, 5,
                                               "log hazard of breaking off per unit of motivation below one half"),
};

struct Wellbeing {
    PerWeek relaxation{};
    Score stress_by_need{};
    Score stress_by_money{};
    Score stress_by_obligation{};
    Score stress_by_double_intake{};
    Score motivation_by_progress{};
    Score motivation_by_waiting{};
    Score motivation_by_failure{};
    Score trust_by_contact{};
    Score trust_by_closing{};
    Score stress_by_job_loss{};
    Score obligation_from{};
};

inline constexpr std::array wellbeing_fields{
    field<&Wellbeing::relaxation>(
        "relaxation", 0, 1, "share of the distance to its level that stress, motivation and trust close in a week"),
    field<&Wellbeing::stress_by_need>("stress_by_need", 0, 2, "stress per unit of the mean need"),
    field<&Wellbeing::stress_by_money>("stress_by_money", 0, 2, "stress per unit of the need financien"),
    field<&Wellbeing::stress_by_obligation>("stress_by_obligation", 0, 1,
                                            "stress of an obligation to work or apply that somebody cannot meet"),
    field<&Wellbeing::stress_by_double_intake>("stress_by_double_intake", 0, 1,
                                               "rise of stress by telling the same story again at an intake"),
    field<&Wellbeing::motivation_by_progress>("motivation_by_progress", 0, 1, "motivation while a route or job runs"),
    field<&Wellbeing::motivation_by_waiting>("motivation_by_waiting", 0, 1,
                                             "loss of motivation while waiting for a place"),
    field<&Wellbeing::motivation_by_failure>("motivation_by_failure", 0, 1,
                                             "drop of motivation and trust when a route is broken off"),
    field<&Wellbeing::trust_by_contact>("trust_by_contact", 0, 1, "rise of trust by a contact"),
    field<&Wellbeing::trust_by_closing>("trust_by_closing", 0, 1,
                                        "drop of trust when a route is closed after a no-show"),
    field<&Wellbeing::stress_by_job_loss>("stress_by_job_loss", 0, 1, "rise of stress by losing a job"),
    field<&Wellbeing::obligation_from>("obligation_from", 0, 8,
                                       "belastbaarheid in hours a day below which an obligation cannot be met"),
};

}  // namespace meedoen
