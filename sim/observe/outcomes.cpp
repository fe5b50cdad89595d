#include "observe/outcomes.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "world/facts.hpp"

namespace meedoen {
namespace {

using Value = std::int64_t;

bool working(const Glance& g) { return g.world.jobs.working[g.i] != 0; }
bool on(const Glance& g, Benefit benefit) { return g.world.claim.benefit[g.i] == benefit; }
Doing doing(const Glance& g) { return g.world.enrolments.doing[g.i]; }

/// What professionals feel that a case needs, by its needs; what it is given is another number [seed 5.136].
Value minutes_felt(const Glance& g) {
    if (g.world.files.standing[g.i].none()) return 0;
    const double hours_a_year =
        g.scenario.regie.felt_at_full_need.value * static_cast<double>(sum_of(g.world.needs.level[g.i])) / 8.0;
    return static_cast<Value>(hours_a_year * 60.0 / 12.0 + 0.5);
}

template <Rung rung>
Value on_rung(const Glance& g) {
    return g.rung == rung ? 1 : 0;
}

template <Benefit benefit>
Value on_benefit(const Glance& g) {
    return on(g, benefit) ? 1 : 0;
}

template <Organisation organisation>
Value open_case(const Glance& g) {
    return g.world.files.standing[g.i].is_open(at(organisation)) ? 1 : 0;
}

template <int months>
Value in_work_after(const Glance& g) {
    return g.months_since_arrival == months && working(g) ? 1 : 0;
}

template <auto rule>
inline Value value_of(const Glance& g) {
    return static_cast<Value>(rule(g));
}

template <auto rule>
constexpr Outcome stock(std::string_view name, std::string_view unit, std::string_view nl, std::string_view en) {
    return {name, unit, nl, en, Measure::stock, value_of<rule>, {}};
}
constexpr Outcome count(std::string_view name, std::string_view nl, std::string_view en, EventFilter filter) {
    return {name, "events", nl, en, Measure::count, nullptr, filter};
}
constexpr Outcome amount(std::string_view name, std::string_view unit, std::string_view nl, std::string_view en,
                         EventFilter filter) {
    return {name, unit, nl, en, Measure::amount, nullptr, filter};
}
constexpr EventFilter by(EventKind kind, int actor = -1, int cause = -1) {
    return {kind, static_cast<std::int16_t>(actor), static_cast<std::int16_t>(cause), -1};
}
constexpr EventFilter by(EventKind kind, Organisation o) { return by(kind, static_cast<int>(at(o))); }
constexpr EventFilter by(EventKind kind, Payer payer) { return by(kind, -1, static_cast<int>(at(payer))); }

constexpr auto sociaal_team = Organisation::sociaal_team;
constexpr auto werk_en_inkomen = Organisation::werk_en_inkomen;
constexpr auto uwv = Organisation::uwv;

constexpr std::array table{
    // people
    stock<[](const Glance&) -> Value { return 1; }>("residents", "persons", "mensen in het model",
                                                    "people in the model"),
    stock<[](const Glance& g) -> Value { return working(g) ? 1 : 0; }>("in_work", "persons", "mensen met betaald werk",
                                                                       "people in paid work"),
    stock<[](const Glance& g) -> Value {
        return working(g) && g.week - g.world.jobs.started[g.i] >= g.scenario.work.lasting.value ? 1 : 0;
    }>("in_lasting_work", "persons", "mensen die 26 weken of langer in dezelfde baan werken",
       "people who have worked 26 weeks or more in the same job"),
    stock<on_benefit<Benefit::bijstand>>("on_bijstand", "persons", "mensen met bijstand", "people on bijstand"),
    stock<on_benefit<Benefit::ww>>("on_ww", "persons", "mensen met WW", "people on WW"),
    stock<on_benefit<Benefit::wajong>>("on_wajong", "persons", "mensen met Wajong", "people on Wajong"),
    stock<on_benefit<Benefit::wia>>("on_wia", "persons", "mensen met WIA", "people on WIA"),
    stock<[](const Glance& g) -> Value { return on(g, Benefit::none) && !working(g) ? 1 : 0; }>(
        "no_income", "persons", "mensen zonder uitkering en zonder werk", "people without benefit and without work"),
    stock<[](const Glance& g) -> Value { return g.world.regie.out_of_sight[g.i]; }>(
        "out_of_sight", "persons", "mensen die uit beeld zijn bij de instanties",
        "people out of sight of the organisations"),
    stock<[](const Glance& g) -> Value { return g.needs >= 2 ? 1 : 0; }>(
        "several_needs", "persons", "mensen met twee of meer ondersteuningsbehoeften",
        "people with two or more support needs"),
    stock<on_rung<Rung::isolated>>("rung_isolated", "persons", "participatieladder: geïsoleerd",
                                   "participation ladder: isolated"),
    stock<on_rung<Rung::contacts_outdoors>>("rung_contacts_outdoors", "persons",
                                            "participatieladder: sociale contacten buitenshuis",
                                            "participation ladder: contacts outdoors"),
    stock<on_rung<Rung::organised_activities>>("rung_organised_activities", "persons",
                                               "participatieladder: georganiseerde activiteiten",
                                               "participation ladder: organised activities"),
    stock<on_rung<Rung::unpaid_work>>("rung_unpaid_work", "persons", "participatieladder: onbetaald werk",
                                      "participation ladder: unpaid work"),
    stock<on_rung<Rung::paid_with_support>>("rung_paid_with_support", "persons",
                                            "participatieladder: betaald werk met ondersteuning",
                                            "participation ladder: paid work with support"),
    stock<on_rung<Rung::paid>>("rung_paid", "persons", "participatieladder: betaald werk",
                               "participation ladder: paid work"),
    stock<in_work_after<6>>("in_work_after_6_months", "persons", "mensen met werk 6 maanden na hun komst",
                            "people in work 6 months after they came"),
    stock<in_work_after<12>>("in_work_after_12_months", "persons", "mensen met werk 12 maanden na hun komst",
                             "people in work 12 months after they came"),
    stock<in_work_after<24>>("in_work_after_24_months", "persons", "mensen met werk 24 maanden na hun komst",
                             "people in work 24 months after they came"),
    stock<in_work_after<30>>("in_work_after_30_months", "persons", "mensen met werk 30 maanden na hun komst",
                             "people in work 30 months after they came"),
    stock<[](const Glance& g) -> Value { return static_cast<Value>(sum_of(g.world.needs.level[g.i]) * 1000.0F); }>(
        "need_sum", "thousandths", "som van de acht behoeften", "sum of the eight needs"),
    stock<[](const Glance& g) -> Value { return static_cast<Value>(g.world.mind.stress[g.i] * 1000.0F); }>(
        "stress_sum", "thousandths", "som van de stress", "sum of stress"),
    stock<[](const Glance& g) -> Value { return static_cast<Value>(g.world.mind.motivation[g.i] * 1000.0F); }>(
        "motivation_sum", "thousandths", "som van de motivatie", "sum of motivation"),
    stock<[](const Glance& g) -> Value { return static_cast<Value>(g.world.mind.trust[g.i] * 1000.0F); }>(
        "trust_sum", "thousandths", "som van het vertrouwen", "sum of trust"),
    // cases and routes
    stock<open_case<sociaal_team>>("cases_sociaal_team", "persons", "lopende dossiers bij het sociaal team",
                                   "open cases at the sociaal team"),
    stock<open_case<werk_en_inkomen>>("cases_werk_en_inkomen", "persons", "lopende dossiers bij W&I",
                                      "open cases at W&I"),
    stock<open_case<uwv>>("cases_uwv", "persons", "lopende dossiers bij UWV", "open cases at UWV"),
    stock<[](const Glance& g) -> Value { return g.world.regie.owner[g.i] >= 0 ? 1 : 0; }>(
        "with_owner", "persons", "mensen voor wie iemand de regie heeft", "people for whom somebody holds the regie"),
    stock<[](const Glance& g) -> Value { return g.world.files.standing[g.i].any_waiting() ? 1 : 0; }>(
        "waiting_for_intake", "persons", "mensen die op een intake wachten", "people waiting for an intake"),
    stock<[](const Glance& g) -> Value { return doing(g).waits() ? 1 : 0; }>(
        "waiting_for_route", "persons", "mensen die op een plek wachten", "people waiting for a place"),
    stock<[](const Glance& g) -> Value { return doing(g).runs(RouteKind::care) ? 1 : 0; }>(
        "in_care", "persons", "mensen in behandeling of begeleiding", "people in treatment or support"),
    stock<[](const Glance& g) -> Value { return doing(g).runs(RouteKind::activity) ? 1 : 0; }>(
        "in_activity", "persons", "mensen in een activiteit", "people in an activity"),
    stock<[](const Glance& g) -> Value { return doing(g).runs(RouteKind::work) ? 1 : 0; }>(
        "in_work_route", "persons", "mensen in een traject naar werk", "people on a route to work"),
    // what happened in the month
    count("arrived", "mensen die erbij kwamen", "people who came", by(EventKind::arrived)),
    count("departed", "mensen die weggingen", "people who left", by(EventKind::departed)),
    count("settled", "mensen die blijvend aan het werk zijn en uit het model gaan",
          "people lastingly in work who leave the model", by(EventKind::departed, -1, 2)),
    count("hired", "mensen die een baan kregen", "people who were hired", by(EventKind::hired)),
    count("jobs_lost", "banen die eindigden", "jobs that ended", by(EventKind::job_lost)),
    count("reached_lasting_work", "mensen die 26 weken werk haalden", "people who reached 26 weeks of work",
          by(EventKind::lasting_work)),
    count("vacancy_offers", "passende aanbiedingen van werk", "fitting offers of work", by(EventKind::offer)),
    count("bijstand_started", "begonnen uitkeringen bijstand", "bijstand benefits that began",
          by(EventKind::benefit_started, -1, static_cast<int>(at(Benefit::bijstand)))),
    count("bijstand_to_work", "mensen die uit de bijstand gaan door werk", "people who leave bijstand for work",
          by(EventKind::benefit_ended, static_cast<int>(at(Benefit::bijstand)), 0)),
    count("ww_to_work", "mensen die uit de WW gaan door werk", "people who leave WW for work",
          by(EventKind::benefit_ended, static_cast<int>(at(Benefit::ww)), 0)),
    count("ww_ran_out", "mensen bij wie de WW afloopt", "people whose WW runs out",
          by(EventKind::benefit_ended, static_cast<int>(at(Benefit::ww)), 1)),
    count("asked_for_help", "vragen om hulp", "questions for help", by(EventKind::asked)),
    count("turned_away", "mensen die aan het loket worden weggestuurd", "people turned away at the desk",
          by(EventKind::turned_away)),
    count("gave_up", "mensen die na de zoektermijn niet terugkomen",
          "people who do not come back after the search period", by(EventKind::gave_up)),
    count("intakes_sociaal_team", "intakes bij het sociaal team", "intakes at the sociaal team",
          by(EventKind::intake_held, sociaal_team)),
    count("intakes_werk_en_inkomen", "intakes bij W&I", "intakes at W&I", by(EventKind::intake_held, werk_en_inkomen)),
    count("intakes_uwv", "intakes bij UWV", "intakes at UWV", by(EventKind::intake_held, uwv)),
    amount("intake_weeks_waited", "weeks", "weken gewacht op een intake", "weeks waited for an intake",
           by(EventKind::intake_held)),
    count("double_intakes", "intakes waar het verhaal opnieuw moest", "intakes where the story had to be told again",
          by(EventKind::double_intake)),
    count("contacts", "contacten met een werker", "contacts with a worker", by(EventKind::contact_held)),
    amount("contact_weeks_between", "weeks", "weken tussen twee contacten, opgeteld",
           "weeks between two contacts, summed", by(EventKind::contact_held)),
    count("lost_from_sight", "mensen die uit beeld raken bij de instanties",
          "people whom the organisations lose sight of", by(EventKind::out_of_sight)),
    count("back_in_sight", "mensen die weer in beeld komen", "people who come back into sight",
          by(EventKind::back_in_sight)),
    count("brought_to_table", "casussen die worden ingebracht", "cases brought to the table", by(EventKind::submitted)),
    count("discussed_at_table", "casussen die in het casusoverleg komen", "cases discussed at the table",
          by(EventKind::discussed)),
    amount("facts_learned", "leefgebieden", "leefgebieden die een organisatie van een ander leerde",
           "leefgebieden that one organisation learned from another", by(EventKind::facts_merged)),
    count("owners_named", "keren dat iemand de regie kreeg", "times that somebody got the regie",
          by(EventKind::owner_named)),
    count("steps_planned", "geplande stappen", "steps planned", EventFilter{EventKind::planned, -1, -1, 255}),
    count("handovers_lost", "overdrachten die niet aankwamen", "handovers that did not arrive",
          by(EventKind::handover_lost)),
    count("routes_started", "begonnen trajecten", "routes started", by(EventKind::started)),
    amount("route_weeks_waited", "weeks", "weken gewacht op een plek", "weeks waited for a place",
           by(EventKind::started)),
    count("routes_completed", "afgeronde trajecten", "routes completed", by(EventKind::completed)),
    count("left_queue", "mensen die van een wachtlijst gaan door werk", "people who leave a waiting list for work",
          by(EventKind::left_queue)),
    count("dropped_out", "trajecten die mensen afbraken", "routes that people broke off", by(EventKind::dropped_out)),
    count("no_shows", "gemiste afspraken", "missed appointments", by(EventKind::no_show)),
    count("closed_after_no_show", "trajecten die stoppen na een gemiste afspraak",
          "routes closed after a missed appointment", by(EventKind::closed_after_no_show)),
    count("reached_after_no_show", "mensen die na een gemiste afspraak weer bereikt zijn",
          "people reached again after a missed appointment", by(EventKind::called, -1, 1)),
    count("reviews", "herbeoordelingen van een voorziening", "reviews of a provision", by(EventKind::reviewed)),
    count("workers_left", "werkers die vertrokken", "workers who left", by(EventKind::worker_left)),
    // hours
    amount("minutes_asked_sociaal_team", "minutes", "gevraagde minuten, sociaal team", "minutes asked, sociaal team",
           by(EventKind::hours_asked, sociaal_team)),
    amount("minutes_asked_werk_en_inkomen", "minutes", "gevraagde minuten, W&I", "minutes asked, W&I",
           by(EventKind::hours_asked, werk_en_inkomen)),
    amount("minutes_asked_uwv", "minutes", "gevraagde minuten, UWV", "minutes asked, UWV",
           by(EventKind::hours_asked, uwv)),
    amount("minutes_given_sociaal_team", "minutes", "bestede minuten, sociaal team", "minutes given, sociaal team",
           by(EventKind::hours_granted, sociaal_team)),
    amount("minutes_given_werk_en_inkomen", "minutes", "bestede minuten, W&I", "minutes given, W&I",
           by(EventKind::hours_granted, werk_en_inkomen)),
    amount("minutes_given_uwv", "minutes", "bestede minuten, UWV", "minutes given, UWV",
           by(EventKind::hours_granted, uwv)),
    stock<minutes_felt>("minutes_felt_needed", "minutes",
                        "minuten per maand die werkers voor lopende dossiers nodig vinden",
                        "minutes a month that professionals feel open cases need"),
    // money by payer
    amount("paid_gemeente_wmo", "cents", "betaald door de gemeente, Wmo", "paid by the municipality, Wmo",
           by(EventKind::paid, Payer::gemeente_wmo)),
    amount("paid_gemeente_buig", "cents", "betaald door de gemeente, bijstand (BUIG)",
           "paid by the municipality, bijstand (BUIG)", by(EventKind::paid, Payer::gemeente_buig)),
    amount("paid_gemeente_reintegratie", "cents", "betaald door de gemeente, re-integratie",
           "paid by the municipality, reintegration", by(EventKind::paid, Payer::gemeente_reintegratie)),
    amount("paid_uwv", "cents", "betaald door UWV", "paid by UWV", by(EventKind::paid, Payer::uwv)),
    amount("paid_zorgverzekeraar", "cents", "betaald door de zorgverzekeraar", "paid by the health insurer",
           by(EventKind::paid, Payer::zorgverzekeraar)),
    amount("paid_employer", "cents", "betaald door werkgevers aan loon", "paid by employers in wages",
           by(EventKind::paid, Payer::employer)),
    amount("tax_received", "cents", "ontvangen door het Rijk aan loonheffing", "received by the State in wage tax",
           by(EventKind::received_tax)),
    amount("paid_rijk", "cents", "betaald door het Rijk: toeslagen en kinderbijslag",
           "paid by the State: toeslagen and kinderbijslag", by(EventKind::paid, Payer::rijk)),
    amount("paid_back_to_rijk", "cents", "terugbetaald aan het Rijk door bewoners",
           "paid back to the State by residents", by(EventKind::paid_back)),
    count("recovery_debts", "mensen die over het jaar toeslagen moeten terugbetalen",
          "people who have to pay back toeslagen of the year", by(EventKind::owes, -1, 1)),
    count("tax_debts", "mensen die over het jaar nog belasting moeten betalen",
          "people who still have to pay tax of the year", by(EventKind::owes, -1, 0)),
    amount("recovery_debt_amount", "cents", "wat aan toeslagen en belasting moet worden terugbetaald",
           "toeslagen and tax to be paid back", by(EventKind::owes)),
    count("months_below_minimum", "maanden met minder dan het sociaal minimum",
          "months with less than the social minimum", by(EventKind::below_minimum)),
    amount("short_of_minimum", "cents", "wat er in die maanden aan het sociaal minimum ontbreekt",
           "what is short of the social minimum in those months", by(EventKind::below_minimum)),
    count("cliffs_met", "mensen die met een baan minder overhouden dan zonder",
          "people who have less in hand with a job than without", by(EventKind::cliff_met)),
    count("rights_lost", "rechten die door een baan wegvallen", "rights that a job ends", by(EventKind::right_lost)),
    count("advice_lowers_income", "adviezen voor werk waardoor iemand minder overhoudt",
          "advice towards work that leaves somebody with less", by(EventKind::advice_lowers_income)),
    amount("net_income", "cents", "netto inkomen van bewoners", "net income of residents", by(EventKind::net_income)),
};

static_assert(std::count_if(table.begin(), table.end(), [](const Outcome& o) { return o.measure == Measure::stock; }) ==
              stock_count);

/// Where the stocks stand in the table.
constexpr std::array<std::size_t, stock_count> stocks = [] {
    std::array<std::size_t, stock_count> places{};
    std::size_t s = 0;
    for (std::size_t o = 0; o < table.size(); ++o)
        if (table[o].measure == Measure::stock) places[s++] = o;
    return places;
}();

template <std::int64_t (*rule)(const Glance&)>
inline Value value_by(const Glance& g) {
    return rule(g);
}

/// All stocks of one resident at once: the compiler sees every rule and looks up each fact once.
template <std::size_t... S>
void add_all(const Glance& g, std::array<std::int32_t, stock_count>& sums, std::index_sequence<S...>) {
    const std::array<std::int32_t, stock_count> values{static_cast<std::int32_t>(value_by<table[stocks[S]].of>(g))...};
    ((sums[S] += values[S]), ...);
}

}  // namespace

std::span<const Outcome> outcomes() { return table; }

void StockSums::add(const Glance& glance) {
    add_all(glance, by_group_[glance.group], std::make_index_sequence<stock_count>{});
}

void StockSums::tell(std::span<GroupSums> sums) {
    for (std::size_t s = 0; s < stock_count; ++s)
        for (std::size_t group = 0; group < group_count; ++group) sums[stocks[s]][group] += by_group_[group][s];
    by_group_ = {};
}

int outcome_index(std::string_view name) {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].name == name) return static_cast<int>(i);
    return -1;
}

}  // namespace meedoen
