#include "world/population.hpp"

#include <algorithm>

#include "base/distributions.hpp"
#include "base/elementary.hpp"

namespace meedoen {
namespace {

/// The draws of one new resident; traits are numbered for good.
class Draws {
public:
    Draws(const Luck& luck, ResidentKey key) : luck_{luck}, key_{key} {}

    double uniform(Purpose purpose, int ordinal) const {
        return luck_.uniform({key_.value, purpose, SubjectKind::resident, static_cast<std::uint8_t>(ordinal), 0});
    }
    double normal(Purpose purpose, int ordinal) const { return standard_normal(uniform(purpose, ordinal)); }
    double threshold(Purpose purpose) const { return unit_exponential(uniform(purpose, 0)); }

private:
    const Luck& luck_;
    ResidentKey key_;
};

double clamped(double x, double low, double high) { return std::min(high, std::max(low, x)); }

std::uint8_t turn_of(ResidentKey key) { return static_cast<std::uint8_t>(share_of(key, weeks_a_turn)); }

WeekNumber week_number(double week) { return static_cast<WeekNumber>(clamped(week, -32000.0, never)); }

/// Of a single parent at least one child, of a couple in some.
Home home_of(Household household, const Homes& homes, const Draws& draws) {
    constexpr int adult = 18;
    Home home;
    const bool rents = draws.uniform(Purpose::household_traits, 0) < homes.renting.value;
    const bool reports = draws.uniform(Purpose::household_traits, 1) < homes.reports_changes.value;
    unsigned bits = (rents ? Home::rents_bit : 0U) | (reports ? Home::reports_bit : 0U);
    const bool with_children = household == Household::single_parent ||
                               (household == Household::couple &&
                                draws.uniform(Purpose::household_traits, 2) < homes.couple_with_children.value);
    if (with_children) {
        const double more = draws.uniform(Purpose::household_traits, 3);
        const double third = homes.second_child.value * homes.third_child.value;
        bits |= more < third ? 3U : more < homes.second_child.value ? 2U : 1U;
        home.youngest = static_cast<std::uint8_t>(draws.uniform(Purpose::household_traits, 4) * adult);
    }
    home.bits = static_cast<std::uint8_t>(bits);
    return home;
}

void fill_person(World& world, std::size_t i, const Scenario& scenario, const Admission& a, const Draws& draws) {
    Person& p = world.person;
    const Calendar calendar{scenario.run.first_day};
    const double years =
        a.age_low.value + draws.uniform(Purpose::person_traits, 0) * (a.age_high.value - a.age_low.value + 1);
    const std::int32_t day = calendar.first_day_of(std::max(a.week, 0));
    const Profile& profile = scenario.residents[at(a.profile)];
    p.present[i] = 1;
    p.key[i] = a.key;
    p.turn[i] = turn_of(a.key);
    p.birth_day[i] = day - static_cast<std::int32_t>(years * 365.25);
    p.arrived[i] = static_cast<WeekNumber>(a.week);
    p.quiet_since[i] = never;
    p.cause[i] = a.cause;
    const double household = draws.uniform(Purpose::person_traits, 1);
    p.household[i] = household < profile.single.value                                 ? Household::single
                     : household < profile.single.value + profile.single_parent.value ? Household::single_parent
                                                                                      : Household::couple;
    p.home[i] = home_of(p.household[i], scenario.homes, draws);
    p.lvb[i] = draws.uniform(Purpose::person_traits, 2) < profile.lvb.value ? 1 : 0;
    const double weeks_to_aow = (scenario.departures.aow_age.value - years) * 365.25 / 7.0;
    const double elsewhere =
        draws.threshold(Purpose::departure_clock) / (scenario.departures.elsewhere.value / 52.0 + 1e-12);
    p.aow_first[i] = weeks_to_aow < elsewhere ? 1 : 0;
    p.leaves[i] = week_number(std::max(a.week, 0) + 1 + std::min(weeks_to_aow, elsewhere));
}

NeedScores scores_of(const Scenario& scenario) {
    NeedScores scores;
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const double loading = scenario.needs[d].loading.value;
        scores.alone[d] = __builtin_sqrt(1.0 - loading * loading);
        for (std::size_t b = 0; b < benefits; ++b)
            scores.cut[b][d] = standard_normal(clamped(scenario.residents[b].need[d].value, 1e-6, 1.0 - 1e-6));
    }
    scores.reckoned = true;
    return scores;
}

/// One vulnerability factor ties the needs; each share becomes a threshold on the normal score.
void fill_needs(World& world, std::size_t i, const Scenario& scenario, Benefit profile, const Draws& draws) {
    Needs& n = world.needs;
    const double vulnerability = draws.normal(Purpose::vulnerability, 0);
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const double score = scenario.needs[d].loading.value * vulnerability +
                             world.scores.alone[d] * draws.normal(Purpose::need_level, static_cast<int>(d));
        n.own[i][d] =
            static_cast<float>(logistic(scenario.life.spread.value * (score + world.scores.cut[at(profile)][d])));
    }
    n.level[i] = n.own[i];
    n.shock_hazard[i] = static_cast<float>(scenario.life.shock.value *
                                           exp_of(scenario.life.shock_by_vulnerability.value * vulnerability));
    n.shock_clock[i] = static_cast<float>(draws.threshold(Purpose::shock_clock));
    n.shocks[i] = 0;
}

void fill_capacity(World& world, std::size_t i, const Traits& traits, const Profile& profile, const Draws& draws) {
    Needs& n = world.needs;
    const double hours =
        profile.belastbaarheid.value + profile.belastbaarheid_spread.value * draws.normal(Purpose::capacity_traits, 0);
    const double skills =
        profile.skills.value + profile.skills_spread.value * draws.normal(Purpose::capacity_traits, 1);
    const bool lvb = world.person.lvb[i] != 0;
    n.belastbaarheid[i] = static_cast<float>(clamped(hours, 0.0, 8.0));
    n.skills[i] = static_cast<float>(clamped(lvb ? traits.lvb_skills.value * skills : skills, 0.0, 1.0));
    n.facade[i] = static_cast<float>(std::max(0.0, traits.facade.value * draws.normal(Purpose::facade, 0)));
}

void fill_mind(World& world, std::size_t i, const Traits& traits, const Draws& draws) {
    Mind& m = world.mind;
    const double motivation = clamped(
        traits.motivation.value + traits.motivation_spread.value * draws.normal(Purpose::mind_traits, 0), 0.0, 1.0);
    m.own_motivation[i] = static_cast<float>(motivation);
    m.motivation[i] = static_cast<float>(motivation);
    m.trust[i] = static_cast<float>(
        clamped(traits.trust.value + traits.trust_spread.value * draws.normal(Purpose::mind_traits, 1), 0.0, 1.0));
    m.stress[i] = sum_of(world.needs.level[i]) / static_cast<float>(leefgebieden);
    const double wish = draws.uniform(Purpose::mind_traits, 2);
    m.wish[i] = wish < traits.wishes_work.value                                  ? RouteKind::work
                : wish < traits.wishes_work.value + traits.wishes_activity.value ? RouteKind::activity
                                                                                 : RouteKind::care;
}

void fill_claim(World& world, std::size_t i, const Scenario& scenario, const Admission& a, const Draws& draws) {
    Claim& c = world.claim;
    const Profile& profile = scenario.residents[at(a.profile)];
    const double elapsed =
        a.week < 0 ? draws.threshold(Purpose::benefit_at_start) * profile.elapsed_mean.value * 52.0 : 0.0;
    c.benefit[i] = a.benefit;
    c.since[i] = week_number(std::max(a.week, 0) - elapsed);
    const double right = scenario.entry.ww_at_arrival.value;
    const double left = a.week < 0 ? right * draws.uniform(Purpose::benefit_at_start, 1) : right;
    c.ends[i] = a.benefit == Benefit::ww ? week_number(std::max(a.week, 0) + 1 + left) : never;
    c.state[i] = ClaimState::nothing;
    c.search_until[i] = never;
    c.earlier_wage[i] = static_cast<std::int32_t>(profile.earlier_wage.value);
    c.claim_clock[i] = static_cast<float>(unit_exponential(draws.uniform(Purpose::help_seeking_clock, 1)));
    c.ask_clock[i] = static_cast<float>(draws.threshold(Purpose::help_seeking_clock));
    c.ask_hazard[i] = to_be_reckoned;
    c.claims[i] = 0;
    c.asks[i] = 0;
}

void clear_the_rest(World& world, std::size_t i, const Draws& draws) {
    world.files.file[i] = {};
    world.files.standing[i] = {};
    world.table.waits[i] = 0;
    world.regie.owner[i] = -1;
    world.regie.owner_since[i] = never;
    world.regie.last_contact[i].fill(world.person.arrived[i]);
    world.regie.next_contact[i].fill(never);
    world.regie.out_of_sight[i] = 0;
    world.regie.known[i] = {};
    world.regie.due[i] = never;
    world.regie.seen_last[i] = world.person.arrived[i];
    world.plans.decisions[i] = 0;
    world.plans.decided[i] = -never;
    world.plans.failed_route[i] = -1;
    world.plans.failed_week[i] = never;
    world.enrolments.side[i] = {};
    world.enrolments.doing[i] = {};
    Jobs& j = world.jobs;
    j.working[i] = j.asking[i] = 0;
    j.hours[i] = j.match[i] = 0.0F;
    j.wage[i] = 0;
    j.started[i] = j.ends[i] = j.support_until[i] = never;
    j.clock[i] = static_cast<float>(draws.threshold(Purpose::job_offer_clock));
    j.hazard[i] = stands_still;
    j.searched_as[i] = nobody_searched;
    j.jobs[i] = j.searches[i] = 0;
    world.purse.row[i] = {};
}

}  // namespace

std::int32_t row_for(World& world, const Scenario& scenario, const Admission& admission) {
    if (!world.scores.reckoned) world.scores = scores_of(scenario);
    return take_row(world, turn_of(admission.key));
}

void fill_row(World& world, std::int32_t slot, const Scenario& scenario, const Luck& luck, const Admission& admission) {
    const auto i = static_cast<std::size_t>(slot);
    const Draws draws{luck, admission.key};
    const Profile& profile = scenario.residents[at(admission.profile)];
    fill_person(world, i, scenario, admission, draws);
    fill_needs(world, i, scenario, admission.profile, draws);
    fill_capacity(world, i, scenario.traits, profile, draws);
    fill_mind(world, i, scenario.traits, draws);
    fill_claim(world, i, scenario, admission, draws);
    clear_the_rest(world, i, draws);
}

std::int32_t admit(World& world, const Scenario& scenario, const Luck& luck, const Admission& admission) {
    const std::int32_t slot = row_for(world, scenario, admission);
    fill_row(world, slot, scenario, luck, admission);
    return slot;
}

std::int32_t arrivals_of(const Scenario& scenario, const Luck& luck, ArrivalCause cause, int week) {
    if (cause == ArrivalCause::first_population) return 0;
    const double mean = scenario.arrivals[at(cause)].rate.value * scenario.place.inhabitants.value / 1000.0 / 52.0;
    return poisson_in_parts(
        luck, {at(cause), Purpose::arrivals, SubjectKind::place, 0, static_cast<std::uint32_t>(week)}, mean);
}

Admission admission_of(const Scenario& scenario, ArrivalCause cause, int week, std::int32_t n) {
    const ArrivalFlow& flow = scenario.arrivals[at(cause)];
    const auto benefit = static_cast<Benefit>(flow.profile.value);
    const ResidentKey key = resident_key(static_cast<int>(cause), week, static_cast<std::uint32_t>(n));
    return {key, cause, benefit, benefit, flow.age_low, flow.age_high, week};
}

std::array<std::int32_t, benefits> first_population_size(const Scenario& scenario) {
    std::array<std::int32_t, benefits> size{};
    for (std::size_t b = 0; b < benefits; ++b)
        size[b] = static_cast<std::int32_t>(
            scenario.place.density[b].value * scenario.place.inhabitants.value / 1000.0 + 0.5);
    return size;
}

void admit_first_population(World& world, const Scenario& scenario, const Luck& luck) {
    const auto sizes = first_population_size(scenario);
    std::int32_t total = 0;
    for (const std::int32_t size : sizes) total += size;
    add_rows(world, static_cast<std::size_t>(total) + static_cast<std::size_t>(total) / 16 + 16);
    std::uint32_t number = 0;
    for (std::size_t b = 0; b < benefits; ++b) {
        const Profile& profile = scenario.residents[b];
        for (std::int32_t n = 0; n < sizes[b]; ++n)
            admit(world, scenario, luck,
                  {resident_key(static_cast<int>(ArrivalCause::first_population), -1, number++),
                   ArrivalCause::first_population, static_cast<Benefit>(b), static_cast<Benefit>(b), profile.age_low,
                   profile.age_high, -1});
    }
}

}  // namespace meedoen
