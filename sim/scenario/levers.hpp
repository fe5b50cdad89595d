// Levers: what policy may pull. A lever never touches an outcome; engine/channels.cpp is the one place that reads
// levers and turns them into hours, information, waiting, eligibility, order or money.
#pragma once

#include <array>
#include <string_view>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct Levers {
    FtePerTenThousand sociaal_team_extra_fte{};
    FtePerTenThousand werk_en_inkomen_extra_fte{};
    FtePerTenThousand uwv_extra_fte{};
    HoursPerYear regie_hours{};
    Weeks intensive_start_weeks{};
    HoursPerWeek intensive_start_hours{};
    Choice sequence{};
    Choice no_show_policy{};
    Weeks casusoverleg_interval{};
    Count casusoverleg_agenda{};
    Count cooperation_level{};
};

inline constexpr std::array lever_fields{
    field<&Levers::sociaal_team_extra_fte>(
        "sociaal_team_extra_fte", -10, 50,
        "professionals of the sociaal team on top of the place's own; below zero: taken away"),
    field<&Levers::werk_en_inkomen_extra_fte>("werk_en_inkomen_extra_fte", -10, 50,
                                              "klantmanagers of W&I on top of the place's own; below zero: taken away"),
    field<&Levers::uwv_extra_fte>("uwv_extra_fte", -10, 50,
                                  "professionals of UWV for this place on top of its own; below zero: taken away"),
    field<&Levers::regie_hours>(
        "regie_hours", 0, 500,
        "hours a year of regie on top of the ordinary hours, for a case that has a holder of the regie"),
    field<&Levers::intensive_start_weeks>("intensive_start_weeks", 0, 52,
                                          "length of an intensive start of regie in severe cases"),
    field<&Levers::intensive_start_hours>("intensive_start_hours", 0, 40, "hours a week in that start"),
    choice_field<&Levers::sequence>("sequence", sequence_names, "order of work and treatment in planning"),
    choice_field<&Levers::no_show_policy>("no_show_policy", no_show_policy_names,
                                          "what is done when somebody does not come"),
    field<&Levers::casusoverleg_interval>("casusoverleg_interval", 1, 52, "weeks between two meetings of the table"),
    field<&Levers::casusoverleg_agenda>("casusoverleg_agenda", 0, 50, "cases on one agenda"),
    field<&Levers::cooperation_level>("cooperation_level", 1, 7,
                                      "level of cooperation, from parallel (1) to integratief (7)"),
};

/// What a lever does and who may pull it. `status` says what kind of knowledge stands behind its effect.
struct LeverDescription {
    std::string_view lever;
    std::string_view channels;
    std::string_view who;
    std::string_view lawful_today;
    std::string_view status;
};

inline constexpr std::array lever_descriptions{
    LeverDescription{"sociaal_team_extra_fte", "hours_available", "gemeenteraad and college", "yes", "deduction"},
    LeverDescription{"werk_en_inkomen_extra_fte", "hours_available",
                     "gemeenteraad, or the board of the regional W&I body", "yes", "published"},
    LeverDescription{"uwv_extra_fte", "hours_available", "UWV and the minister; a municipality only by agreement",
                     "yes", "published"},
    LeverDescription{"regie_hours", "regie_minutes", "college and management", "yes", "deduction"},
    LeverDescription{"intensive_start_weeks", "regie_minutes", "college and management", "yes", "deduction"},
    LeverDescription{"intensive_start_hours", "regie_minutes", "college and management", "yes", "deduction"},
    LeverDescription{"sequence", "order_of_steps",
                     "college; treatment always needs the huisarts and the resident's consent", "yes", "published"},
    LeverDescription{"no_show_policy", "follow_up_minutes", "management of W&I, UWV and the sociaal team", "yes",
                     "deduction"},
    LeverDescription{"casusoverleg_interval", "meeting_held", "the partners at the table", "yes", "deduction"},
    LeverDescription{"casusoverleg_agenda", "meeting_agenda", "the partners at the table", "yes", "deduction"},
    LeverDescription{"cooperation_level",
                     "facts_merged, owner_named, decided_jointly, handover_lost, meeting_minutes, double_intake",
                     "the partners; facts cross only as far as law and consent allow", "yes, within consent",
                     "deduction"},
};

}  // namespace meedoen
