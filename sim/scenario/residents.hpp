// Who the residents are: a profile per benefit for the first population and for those who arrive, and the weekly
// arrivals by cause.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// How people with one benefit are spread. Shares of leefgebieden: the share whose need is above 0.5.
struct Profile {
    Years age_low{};
    Years age_high{};
    Years elapsed_mean{};
    Share single{};
    Share single_parent{};
    Share lvb{};
    Share working{};
    HoursPerDay belastbaarheid{};
    HoursPerDay belastbaarheid_spread{};
    Score skills{};
    Score skills_spread{};
    CentsPerMonth earlier_wage{};
    std::array<Share, leefgebieden> need{};
};

inline constexpr std::array profile_fields{
    field<&Profile::age_low>("age_low", 16, 66, "youngest age, first population"),
    field<&Profile::age_high>("age_high", 17, 67, "oldest age, first population; ages are spread evenly"),
    field<&Profile::elapsed_mean>("elapsed_mean", 0, 40, "mean years on the benefit at the start, exponential"),
    field<&Profile::single>("single", 0, 1, "share living alone"),
    field<&Profile::single_parent>("single_parent", 0, 1, "share of single parents"),
    field<&Profile::lvb>("lvb", 0, 1, "share with a light intellectual disability (IQ 50-85 with low self-reliance)"),
    field<&Profile::working>("working", 0, 1, "share in a job at the start, first population"),
    field<&Profile::belastbaarheid>("belastbaarheid", 0, 8, "median hours a day somebody can carry work"),
    field<&Profile::belastbaarheid_spread>("belastbaarheid_spread", 0, 8, "standard deviation of belastbaarheid"),
    field<&Profile::skills>("skills", 0, 1, "median work skills, 0 to 1"),
    field<&Profile::skills_spread>("skills_spread", 0, 1, "standard deviation of work skills"),
    field<&Profile::earlier_wage>("earlier_wage", 0, 1e6,
                                  "gross monthly wage before the benefit, the base of WW and WIA"),
};

struct ArrivalFlow {
    PerThousandYear rate{};
    Years age_low{};
    Years age_high{};
    Choice profile{};
};

inline constexpr std::array arrival_fields{
    field<&ArrivalFlow::rate>("rate", 0, 200, "arrivals, the same in every scenario"),
    field<&ArrivalFlow::age_low>("age_low", 16, 66, "youngest age on arrival"),
    field<&ArrivalFlow::age_high>("age_high", 17, 67, "oldest age on arrival; ages are spread evenly"),
    choice_field<&ArrivalFlow::profile>(
        "profile", benefit_names, "whose profile those who arrive have; none means that a claim must still be made"),
};

struct Departures {
    Years aow_age{};
    PerYear elsewhere{};
    Weeks followed_after_work{};
    Weeks followed_without_need{};
    Score need_that_counts{};
};

inline constexpr std::array departure_fields{
    field<&Departures::aow_age>("aow_age", 60, 75, "age at which bijstand, WW and WIA end and AOW begins"),
    field<&Departures::elsewhere>("elsewhere", 0, 2, "leaving by death, moving away or a partner with means"),
    field<&Departures::followed_after_work>(
        "followed_after_work", 1, 520,
        "weeks in work without benefit or open case after which somebody leaves the world as settled"),
    field<&Departures::followed_without_need>(
        "followed_without_need", 1, 520,
        "weeks without benefit, job, case or need after which somebody leaves the world"),
    field<&Departures::need_that_counts>("need_that_counts", 0, 1, "a need above this level counts as a support need"),
};

/// The homes of residents, as far as taxes and benefits ask.
struct Homes {
    Share couple_with_children{};
    Probability second_child{};
    Probability third_child{};
    Years between_children{};
    Share renting{};
    CentsPerMonth rent_alone{};
    CentsPerMonth rent_more{};
    Share reports_changes{};
    Share change_reported{};
};

inline constexpr std::array home_fields{
    field<&Homes::couple_with_children>("couple_with_children", 0, 1, "share of couples with children below 18"),
    field<&Homes::second_child>("second_child", 0, 1, "chance of a second child where there is one"),
    field<&Homes::third_child>("third_child", 0, 1, "chance of a third child where there are two"),
    field<&Homes::between_children>("between_children", 1, 10, "years between one child and the next"),
    field<&Homes::renting>("renting", 0, 1, "share in a rented self-contained dwelling"),
    field<&Homes::rent_alone>("rent_alone", 0, 2e5, "bare rent of who lives alone"),
    field<&Homes::rent_more>("rent_more", 0, 2e5, "bare rent of a household of more persons"),
    field<&Homes::reports_changes>("reports_changes", 0, 1,
                                   "share who report a change of income for their toeslagen at once"),
    field<&Homes::change_reported>("change_reported", 0, 1,
                                   "least change of the income of the year that they report, as a share of it"),
};

/// What people bring whatever their benefit: mind, wish, first impression.
struct Traits {
    Score motivation{};
    Score motivation_spread{};
    Score trust{};
    Score trust_spread{};
    Share wishes_work{};
    Share wishes_activity{};
    Share lvb_skills{};
    HoursPerDay facade{};
};

inline constexpr std::array trait_fields{
    field<&Traits::motivation>("motivation", 0, 1, "mean motivation to take part; most residents are motivated"),
    field<&Traits::motivation_spread>("motivation_spread", 0, 1, "standard deviation of motivation"),
    field<&Traits::trust>("trust", 0, 1, "mean trust in help"),
    field<&Traits::trust_spread>("trust_spread", 0, 1, "standard deviation of trust"),
    field<&Traits::wishes_work>("wishes_work", 0, 1, "share whose own wish is work"),
    field<&Traits::wishes_activity>("wishes_activity", 0, 1,
                                    "share whose own wish is an activity; the others wish care first"),
    field<&Traits::lvb_skills>(
        "lvb_skills", 0, 1,
        "work skills of people with a light intellectual disability, as a share of those of others"),
    field<&Traits::facade>(
        "facade", 0, 8,
        "spread of how much more somebody seems able to carry at first sight (half of the people seem no better)"),
};

}  // namespace meedoen
