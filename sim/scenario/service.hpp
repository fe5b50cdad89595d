// How people enter, what an intake sees, how hours are spent on cases, and how the table (casusoverleg) works.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct Entry {
    PerWeek asks{};
    Score asks_from{};
    PerWeek claims{};
    Share turned_away{};
    Weeks search_period{};
    Years search_period_below{};
    Share returns_after_search{};
    Share claims_after_ww{};
    Share claims_after_job{};
    Weeks ww_after_job{};
    Weeks ww_at_arrival{};
    Count months_above_norm{};
    Share start_with_sociaal_team{};
    std::array<Share, organisations> entry_point{};
};

inline constexpr std::array entry_fields{
    field<&Entry::asks>("asks", 0, 1, "hazard of asking for help at full need and full trust, without a case"),
    field<&Entry::asks_from>("asks_from", 0, 1, "highest need from which somebody asks for help at all"),
    field<&Entry::claims>("claims", 0, 1,
                          "hazard of claiming bijstand without benefit or job; low because many do not claim"),
    field<&Entry::turned_away>("turned_away", 0, 1, "share turned away at the desk without an application"),
    field<&Entry::search_period>("search_period", 0, 12,
                                 "four-week search period before an application (Participatiewet 41)"),
    field<&Entry::search_period_below>("search_period_below", 16, 67, "age below which the search period holds"),
    field<&Entry::returns_after_search>("returns_after_search", 0, 1, "share that comes back after the search period"),
    field<&Entry::claims_after_ww>("claims_after_ww", 0, 1, "share claiming bijstand when WW ends without a job"),
    field<&Entry::claims_after_job>("claims_after_job", 0, 1,
                                    "share claiming bijstand when a job ends without a right to WW"),
    field<&Entry::ww_after_job>("ww_after_job", 0, 104, "weeks of WW after a job that gave a right to it"),
    field<&Entry::start_with_sociaal_team>(
        "start_with_sociaal_team", 0, 1,
        "share of the first population with several needs that has an open case with the sociaal team"),
    field<&Entry::months_above_norm>("months_above_norm", 1, 12,
                                     "months in a row with wages above the norm after which bijstand ends"),
    field<&Entry::ww_at_arrival>("ww_at_arrival", 1, 104, "weeks of WW of those who arrive by losing a job"),
};

struct OrganisationParameters {
    Minutes intake{};
    Minutes contact{};
    std::array<Probability, leefgebieden> depth{};
    Probability depth_belastbaarheid{};
    HoursPerYear case_hours{};
    Score remit_care{};
    Score remit_work{};
    Share income_aware{};
};

inline constexpr std::array organisation_fields{
    field<&OrganisationParameters::intake>("intake", 10, 1200, "minutes of one intake with its report"),
    field<&OrganisationParameters::contact>("contact", 5, 600,
                                            "minutes of one contact in a running case, with its notes"),
    field<&OrganisationParameters::depth_belastbaarheid>(
        "depth_belastbaarheid", 0, 1,
        "how far an intake looks through the first impression of what somebody can carry"),
    field<&OrganisationParameters::case_hours>("case_hours", 0, 200,
                                               "hours a year for an ordinary case without a holder of the regie"),
    field<&OrganisationParameters::remit_care>("remit_care", -3, 3,
                                               "pull of the own assignment towards routes of care"),
    field<&OrganisationParameters::remit_work>("remit_work", -3, 3,
                                               "pull of the own assignment towards routes to work"),
    field<&OrganisationParameters::income_aware>("income_aware", 0, 1,
                                                 "share of professionals who reckon what a route does to the income"),
};

struct Casusoverleg {
    Share brought{};
    Score brought_by_load{};
    Count claims_that_count{};
    Minutes per_case{};
    Score per_level{};
    Share facts_lawful{};
    Share facts_caution{};
    Share advice_followed{};
    Share handover_lost{};
};

inline constexpr std::array casusoverleg_fields{
    field<&Casusoverleg::brought>(
        "brought", 0, 1, "chance that a worker without overload brings a case that several organisations could hold"),
    field<&Casusoverleg::brought_by_load>("brought_by_load", 0, 10, "how fast that chance falls with load above 1"),
    field<&Casusoverleg::claims_that_count>(
        "claims_that_count", 1, 3, "number of organisations whose rules claim a case from which it is ambiguous"),
    field<&Casusoverleg::per_case>("per_case", 1, 240,
                                   "minutes per case for each organisation at the table, at cooperation level 1"),
    field<&Casusoverleg::per_level>("per_level", 0, 2, "share by which these minutes rise with each level"),
    field<&Casusoverleg::facts_lawful>(
        "facts_lawful", 0, 1, "share of facts that may lawfully cross between sociaal team and W&I or UWV (consent)"),
    field<&Casusoverleg::facts_caution>("facts_caution", 0, 1, "share of lawful facts held back out of caution"),
    field<&Casusoverleg::advice_followed>(
        "advice_followed", 0, 1, "share of advice from the table that is followed when nobody decides jointly"),
    field<&Casusoverleg::handover_lost>("handover_lost", 0, 1,
                                        "share of handovers to another organisation that do not arrive, at level 1"),
};

struct RegieParameters {
    Count severe_from{};
    Share regie_taken{};
    Minutes call{};
    Minutes visit{};
    Minutes crisis{};
    Minutes review{};
    Probability call_answered{};
    Probability visit_answered{};
    Weeks call_lapses{};
    Weeks out_of_sight{};
    HoursPerYear felt_at_full_need{};
    Share hours_stretched{};
    Score hours_widened{};
    Score close_below{};
    Share learns_capacity{};
};

inline constexpr std::array regie_fields{
    field<&RegieParameters::severe_from>("severe_from", 0, 8,
                                         "number of seen needs above one half from which a case is severe"),
    field<&RegieParameters::regie_taken>(
        "regie_taken", 0, 1,
        "share of severe cases of which a worker takes the regie at the intake without being told to"),
    field<&RegieParameters::call>("call", 1, 240, "minutes of calling after a no-show"),
    field<&RegieParameters::visit>("visit", 1, 600, "minutes of a visit after a no-show, with travel"),
    field<&RegieParameters::crisis>("crisis", 1, 1200, "minutes asked by a crisis in an open case"),
    field<&RegieParameters::review>("review", 1, 600, "minutes of a review of a running provision"),
    field<&RegieParameters::call_answered>("call_answered", 0, 1, "chance that a call after a no-show keeps the route"),
    field<&RegieParameters::visit_answered>("visit_answered", 0, 1,
                                            "chance that a visit after a no-show keeps the route"),
    field<&RegieParameters::call_lapses>(
        "call_lapses", 1, 12, "weeks after which a call that nobody made is no longer made and the route is closed"),
    field<&RegieParameters::out_of_sight>("out_of_sight", 4, 260,
                                          "weeks without contact after which somebody with a need is out of sight"),
    field<&RegieParameters::felt_at_full_need>(
        "felt_at_full_need", 0, 2000,
        "hours a year that professionals feel a case needs when all eight needs are full"),
    field<&RegieParameters::hours_stretched>(
        "hours_stretched", 0.1, 1, "the shortest an intake may become under load, as a share of its full time"),
    field<&RegieParameters::hours_widened>(
        "hours_widened", 1, 10,
        "the most that a case may get above its allotment when its worker has room, as a factor"),
    field<&RegieParameters::learns_capacity>("learns_capacity", 0, 1,
                                             "share of the façade that one contact looks through"),
    field<&RegieParameters::close_below>("close_below", 0, 1, "a case is closed when no seen need is above this level"),
};

struct StaffParameters {
    HoursPerYear net_hours{};
    HoursPerWeek full_time{};
    HoursPerWeek post{};
    PerYear turnover{};
    Score turnover_by_load{};
    Weeks vacancy{};
    Share written_down{};
    Score vision_spread{};
};

inline constexpr std::array staff_fields{
    field<&StaffParameters::net_hours>("net_hours", 500, 2000,
                                       "net hours a year of one full-time post that go to residents"),
    field<&StaffParameters::full_time>("full_time", 30, 40, "contract hours a week of a full-time post"),
    field<&StaffParameters::post>("post", 8, 40,
                                  "contract hours a week of one professional; the number of professionals follows"),
    field<&StaffParameters::turnover>("turnover", 0, 5, "hazard that a professional leaves, at a load of 1"),
    field<&StaffParameters::turnover_by_load>("turnover_by_load", 0, 5,
                                              "log hazard of leaving per unit of load above 1"),
    field<&StaffParameters::vacancy>("vacancy", 0, 104, "weeks a post stays empty"),
    field<&StaffParameters::written_down>("written_down", 0, 1,
                                          "share of seen facts that are written down and survive a change of worker"),
    field<&StaffParameters::vision_spread>("vision_spread", 0, 3,
                                           "standard deviation between professionals of their pull to work or to care"),
};

}  // namespace meedoen
