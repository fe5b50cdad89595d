#include "read/comparison_rows.hpp"

namespace meedoen {
namespace {

constexpr double euros = 0.01;
constexpr double hours = 1.0 / 60.0;

// Studies measured effects on work; on all else the model's effects are its own deductions.
constexpr std::string_view published = "published";
constexpr std::string_view deduction = "deduction";

Parts at_end(std::string_view column) { return {{column, Over::last_month}}; }
Parts in_run(std::string_view column, double times = 1.0) { return {{column, Over::all_months, times}}; }

/// Who works lastingly leaves the model after a year and is still at work: without them, more success would show as
/// fewer people in work.
Parts at_end_and_settled(std::string_view column) {
    return {{column, Over::last_month}, {"settled", Over::all_months}};
}

Parts asked_and_not_given() {
    Parts parts;
    for (const std::string_view asked :
         {"minutes_asked_sociaal_team", "minutes_asked_werk_en_inkomen", "minutes_asked_uwv"})
        parts.push_back({asked, Over::all_months, hours});
    for (const std::string_view given :
         {"minutes_given_sociaal_team", "minutes_given_werk_en_inkomen", "minutes_given_uwv"})
        parts.push_back({given, Over::all_months, -hours});
    return parts;
}

Parts intakes() {
    return {{"intakes_sociaal_team", Over::all_months},
            {"intakes_werk_en_inkomen", Over::all_months},
            {"intakes_uwv", Over::all_months}};
}

Parts paid_by_gemeente() {
    return {{"paid_gemeente_buig", Over::all_months, euros},
            {"paid_gemeente_wmo", Over::all_months, euros},
            {"paid_gemeente_reintegratie", Over::all_months, euros}};
}

Parts stopped_routes() { return {{"dropped_out", Over::all_months}, {"closed_after_no_show", Over::all_months}}; }

Worthwhile one_in_a_thousand_people() {
    return {1.0, 0.001, at_end("residents"), "choice: one in a thousand residents; counts of people are no finer"};
}
/// Salaries are not paid by any payer in the model, so a post is a yardstick here, not a cost.
Worthwhile one_post() {
    return {80'000.0, 0.0, {}, "choice: what one post costs in a year (sources.toml, kosten-per-fte)"};
}
Worthwhile one_percent() { return {1.0, 0.01, {}, "choice: one in a hundred; workloads move more within a year"}; }
Worthwhile half_a_week() { return {0.5, 0.0, {}, "choice: half a week; terms in law and practice are in whole weeks"}; }
Worthwhile five_euros() { return {5.0, 0.0, {}, "choice: 5 euros a month"}; }
Worthwhile one_in_a_thousand_compared() {
    return {1.0, 0.001, {{"persons_compared", Over::once}}, "choice: one in a thousand of those compared"};
}

std::vector<ComparisonRow> work_rows() {
    return {
        {"in_work",
         "mensen met betaald werk, ook wie het model niet meer volgt",
         "people in paid work, also those no longer followed",
         "persons",
         Rank::primary,
         published,
         at_end_and_settled("in_work"),
         {},
         one_in_a_thousand_people(),
         "In scenario {scenario} hebben na {period} ongeveer {number} {more_less} mensen betaald werk dan als alles "
         "blijft zoals het is",
         "In scenario {scenario} about {number} {more_less} people are in paid work after {period} than if everything "
         "stays as it is"},
        {"in_lasting_work",
         "mensen die 26 weken of langer in dezelfde baan werken, ook wie het model niet meer volgt",
         "people who have worked 26 weeks or more in the same job, also those no longer followed",
         "persons",
         Rank::primary,
         published,
         at_end_and_settled("in_lasting_work"),
         {},
         one_in_a_thousand_people(),
         "In scenario {scenario} werken na {period} ongeveer {number} {more_less} mensen 26 weken of langer in "
         "dezelfde baan dan als alles blijft zoals het is",
         "In scenario {scenario} about {number} {more_less} people have worked 26 weeks or more in the same job after "
         "{period} than if everything stays as it is"},
        {"on_bijstand",
         "mensen met bijstand",
         "people on bijstand",
         "persons",
         Rank::secondary,
         published,
         at_end("on_bijstand"),
         {},
         one_in_a_thousand_people(),
         "",
         ""},
    };
}

std::vector<ComparisonRow> people_rows() {
    return {
        {"out_of_sight",
         "mensen die uit beeld zijn bij de instanties",
         "people whom the organisations have lost sight of",
         "persons",
         Rank::primary,
         deduction,
         at_end("out_of_sight"),
         {},
         one_in_a_thousand_people(),
         "In scenario {scenario} zijn na {period} ongeveer {number} {more_less} mensen uit beeld bij de instanties dan "
         "als alles blijft zoals het is",
         "In scenario {scenario} the organisations have lost sight of about {number} {more_less} people after {period} "
         "than if everything stays as it is"},
        {"lost_from_sight",
         "keren dat mensen uit beeld raken bij de instanties",
         "times that the organisations lose sight of people",
         "events",
         Rank::detail,
         deduction,
         in_run("lost_from_sight"),
         {},
         one_percent(),
         "",
         ""},
        {"with_owner",
         "mensen voor wie iemand de regie heeft",
         "people for whom somebody holds the regie",
         "persons",
         Rank::detail,
         deduction,
         at_end("with_owner"),
         {},
         one_in_a_thousand_people(),
         "",
         ""},
        {"net_income", "gemiddeld netto inkomen per persoon per maand", "mean net income of a person in a month", "EUR",
         Rank::detail, deduction, in_run("net_income", euros), in_run("residents"), five_euros(), "", ""},
    };
}

std::vector<ComparisonRow> service_rows() {
    return {
        {"weeks_to_intake", "gemiddeld aantal weken wachten op een intake", "mean weeks waited for an intake", "weeks",
         Rank::primary, deduction, in_run("intake_weeks_waited"), intakes(), half_a_week(),
         "In scenario {scenario} wachten mensen in {period} gemiddeld {amount} {more_less:langer|korter} op een intake "
         "dan als alles blijft zoals het is",
         "In scenario {scenario} people wait on average {amount} {more_less:longer|shorter} for an intake in {period} "
         "than if everything stays as it is"},
        {"weeks_to_route", "gemiddeld aantal weken wachten op een plek", "mean weeks waited for a place", "weeks",
         Rank::secondary, deduction, in_run("route_weeks_waited"), in_run("routes_started"), half_a_week(),
         "In scenario {scenario} wachten mensen in {period} gemiddeld {amount} {more_less:langer|korter} op een plek "
         "dan als alles blijft zoals het is",
         "In scenario {scenario} people wait on average {amount} {more_less:longer|shorter} for a place in {period} "
         "than if everything stays as it is"},
        {"stopped_routes",
         "trajecten die voor het einde stoppen",
         "routes that stop before their end",
         "events",
         Rank::detail,
         deduction,
         stopped_routes(),
         {},
         one_percent(),
         "",
         ""},
        {"contacts",
         "contacten tussen mensen en hun werkers",
         "contacts between people and their workers",
         "events",
         Rank::detail,
         deduction,
         in_run("contacts"),
         {},
         one_percent(),
         "",
         ""},
        {"hours_lacking",
         "uren die gevraagd werden en er die week niet waren",
         "hours that were asked and not there in that week",
         "hours",
         Rank::detail,
         deduction,
         asked_and_not_given(),
         {},
         one_percent(),
         "",
         ""},
    };
}

/// Benefits and routes only: what workers earn is in no column.
std::vector<ComparisonRow> money_rows() {
    const auto row = [](std::string_view column, Rank rank, std::string_view label_nl, std::string_view label_en) {
        return ComparisonRow{column, label_nl,   label_en, "EUR", rank, deduction, in_run(column, euros),
                             {},     one_post(), "",       ""};
    };
    return {
        {"paid_gemeente",
         "kosten van de gemeente aan uitkeringen en trajecten, zonder salarissen",
         "cost to the municipality of benefits and routes, without salaries",
         "EUR",
         Rank::primary,
         deduction,
         paid_by_gemeente(),
         {},
         one_post(),
         "In scenario {scenario} betaalt de gemeente in {period} ongeveer {amount} {more_less} aan uitkeringen en "
         "trajecten dan als alles blijft zoals het is",
         "In scenario {scenario} the municipality pays about {amount} {more_less} for benefits and routes in {period} "
         "than if everything stays as it is"},
        row("paid_gemeente_buig", Rank::detail, "kosten van de gemeente: bijstand (BUIG)",
            "cost to the municipality: bijstand (BUIG)"),
        row("paid_gemeente_wmo", Rank::detail, "kosten van de gemeente: Wmo", "cost to the municipality: Wmo"),
        row("paid_gemeente_reintegratie", Rank::detail, "kosten van de gemeente: re-integratie",
            "cost to the municipality: reintegration"),
        row("paid_uwv", Rank::secondary, "kosten van UWV aan uitkeringen en trajecten",
            "cost to UWV of benefits and routes"),
        row("paid_rijk", Rank::detail,
            "kosten van het Rijk aan toeslagen en kinderbijslag, zonder wat wordt terugbetaald",
            "cost to the State of toeslagen and kinderbijslag, before what is paid back"),
    };
}

/// What there is in hand, and what an income rule does: counted, never in one amount.
std::vector<ComparisonRow> income_rows() {
    const auto row = [](std::string_view column, std::string_view label_nl, std::string_view label_en) {
        return ComparisonRow{column, label_nl,      label_en, "events", Rank::detail, deduction, in_run(column),
                             {},     one_percent(), "",       ""};
    };
    return {
        row("months_below_minimum", "maanden met minder dan het sociaal minimum, van alle mensen samen",
            "months with less than the social minimum, of all people together"),
        row("cliffs_met", "keren dat mensen met een baan minder overhouden dan zonder",
            "times that people have less in hand with a job than without"),
        row("recovery_debts", "keren dat mensen over een jaar toeslagen moeten terugbetalen",
            "times that people have to pay back toeslagen of a year"),
        row("advice_lowers_income", "keren dat werk wordt geadviseerd waarmee iemand minder overhoudt",
            "times that work is advised that leaves somebody with less"),
    };
}

ComparisonRow change_row(std::string_view column, std::string_view label_nl, std::string_view label_en) {
    return {column,
            label_nl,
            label_en,
            "persons",
            Rank::detail,
            deduction,
            {{column, Over::once}},
            {},
            one_in_a_thousand_compared(),
            "",
            ""};
}

/// The same person in both scenarios; behind a small average many may gain and many may lose.
std::vector<ComparisonRow> change_rows() {
    return {
        change_row("persons_gained_work", "mensen die vier weken of meer extra werken",
                   "people who work four weeks or more extra"),
        change_row("persons_lost_work", "mensen die vier weken of meer minder werken",
                   "people who work four weeks or more less"),
        change_row("persons_gained_income", "mensen die er 50 euro of meer per maand op vooruitgaan",
                   "people who gain 50 euros a month or more"),
        change_row("persons_lost_income", "mensen die er 50 euro of meer per maand op achteruitgaan",
                   "people who lose 50 euros a month or more"),
    };
}

std::vector<ComparisonRow> all_rows() {
    std::vector<ComparisonRow> rows;
    for (const auto& group : {work_rows(), people_rows(), service_rows(), money_rows(), income_rows(), change_rows()})
        rows.insert(rows.end(), group.begin(), group.end());
    return rows;
}

}  // namespace

const std::vector<ComparisonRow>& comparison_rows() {
    static const std::vector<ComparisonRow> rows = all_rows();
    return rows;
}

}  // namespace meedoen
