#include "engine/start.hpp"

#include <algorithm>

#include "engine/intake.hpp"
#include "engine/staff.hpp"
#include "engine/work.hpp"
#include "rules/service/contact.hpp"
#include "world/facts.hpp"
#include "world/population.hpp"

namespace meedoen {
namespace {

RouteEffect effect_of(const Route& route) {
    RouteEffect effect{{}, {}, static_cast<float>(share_in_a_turn(route.skills_per_week.value))};
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        effect.kept[d] = static_cast<float>(1.0 - share_in_a_turn(route.relief[d].value));
        effect.own_kept[d] = static_cast<float>(1.0 - share_in_a_turn(route.relief[d].value * route.lasting.value));
    }
    return effect;
}

class Start {
public:
    Start(World& world, const WeekContext& context)
        : world_{world}, context_{context}, desks_{world.staff, world.files.cases} {}

    void run() {
        appoint_staff(world_.staff, context_);
        world_.files.cases.assign(world_.staff.organisation.size(), 0);
        world_.hours.asked_minutes.assign(world_.staff.organisation.size(), 0);
        desks_.open();
        open_places();
        for (const std::int32_t slot : in_order_of_key()) settle_in(static_cast<std::size_t>(slot));
        context_.emit.events.clear();
    }

private:
    void open_places() {
        const std::size_t routes = context_.scenario.routes.size();
        world_.places.waiting.resize(routes);
        world_.places.running.assign(routes, 0);
        for (const Route& route : context_.scenario.routes) {
            world_.places.places.push_back(static_cast<std::int32_t>(
                route.places.value * context_.scenario.place.inhabitants.value / 10'000.0 + 0.5));
            world_.places.effect.push_back(effect_of(route));
        }
    }

    std::vector<std::int32_t> in_order_of_key() const {
        std::vector<std::int32_t> slots;
        for (std::size_t i = 0; i < world_.size(); ++i)
            if (world_.person.present[i] != 0) slots.push_back(static_cast<std::int32_t>(i));
        std::sort(slots.begin(), slots.end(), [&](std::int32_t a, std::int32_t b) {
            return world_.person.key[static_cast<std::size_t>(a)] < world_.person.key[static_cast<std::size_t>(b)];
        });
        return slots;
    }

    double uniform(std::size_t i, int ordinal) const {
        return context_.uniform(world_.person.key[i], Purpose::start_traits, ordinal, 0);
    }

    void settle_in(std::size_t i) {
        const Benefit benefit = world_.claim.benefit[i];
        if (uniform(i, 0) < context_.scenario.residents[at(benefit)].working.value) start_in_job(i);
        if (benefit == Benefit::bijstand)
            open_case(i, Organisation::werk_en_inkomen, 1);
        else if (benefit != Benefit::none)
            open_case(i, Organisation::uwv, 1);
        const bool several =
            needs_above(world_, i, static_cast<float>(context_.scenario.departures.need_that_counts.value)) >= 2;
        if (several && uniform(i, 2) < context_.scenario.entry.start_with_sociaal_team.value)
            open_case(i, Organisation::sociaal_team, 3);
    }

    /// A job that began somewhere in the two years before.
    void start_in_job(std::size_t i) {
        give_job(world_.jobs, world_, context_, i);
        world_.jobs.started[i] = static_cast<WeekNumber>(-104.0 * uniform(i, 4));
    }

    void open_case(std::size_t i, Organisation organisation, int ordinal) {
        CaseFile& file = world_.files.file[i][at(organisation)];
        const int worker = desks_.next(organisation);
        if (worker < 0) return;
        file.worker = static_cast<std::int16_t>(worker);
        file.state = FileState::open;
        file.since = -1;
        world_.files.standing[i] = standing_of(world_.files.file[i]);
        see_at_intake(file, {world_, context_, i, organisation}, 1.0);
        spread_contacts(i, organisation, uniform(i, ordinal));
    }

    /// Contacts fall evenly over the time between two of them, so that the first week is no flood.
    void spread_contacts(std::size_t i, Organisation organisation, double where) {
        const OrganisationParameters& rules = context_.scenario.organisation[at(organisation)];
        const int weeks = weeks_between_contacts({rules.case_hours.value, 0.0}, rules.contact.value);
        const int ahead = static_cast<int>(where * weeks);
        world_.regie.next_contact[i][at(organisation)] = static_cast<WeekNumber>(ahead);
        world_.regie.last_contact[i][at(organisation)] = static_cast<WeekNumber>(ahead - weeks);
        world_.regie.seen_last[i] = latest(world_.regie.last_contact[i]);
    }

    World& world_;
    const WeekContext& context_;
    Desks desks_;
};

}  // namespace

void start_world(World& world, const WeekContext& context) {
    admit_first_population(world, context.scenario, context.luck);
    settle_first_population(world, context);
}

void settle_first_population(World& world, const WeekContext& context) { Start{world, context}.run(); }

}  // namespace meedoen
