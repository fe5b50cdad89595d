// Phase 12, staff: load, turnover, empty posts. With a leaver goes what was not written down.
#include "engine/staff.hpp"

#include <algorithm>

#include "base/distributions.hpp"
#include "base/elementary.hpp"
#include "engine/phases.hpp"

namespace meedoen {
namespace {

constexpr float load_memory =
    0.75F;  // load is a moving average over about a month, so that one busy week is no overload

std::uint64_t post_key(const Staff& staff, std::size_t p) {
    return (static_cast<std::uint64_t>(at(staff.organisation[p])) << 32U) | static_cast<std::uint64_t>(staff.number[p]);
}

double draw(const Staff& staff, const WeekContext& context, std::size_t p, Purpose purpose, std::uint8_t ordinal = 0) {
    return context.luck.uniform({post_key(staff, p), purpose, SubjectKind::professional, ordinal, staff.holder[p]});
}

void new_holder(Staff& staff, const WeekContext& context, std::size_t p) {
    staff.vision[p] = static_cast<float>(context.scenario.staff.vision_spread.value *
                                         standard_normal(draw(staff, context, p, Purpose::professional_traits)));
    const double aware = context.scenario.organisation[at(staff.organisation[p])].income_aware.value;
    staff.income_aware[p] = draw(staff, context, p, Purpose::professional_traits, 1) < aware ? 1 : 0;
    staff.turnover_clock[p] = static_cast<float>(unit_exponential(draw(staff, context, p, Purpose::turnover_clock)));
}

void leave(Staff& staff, const World& world, const WeekContext& context, std::size_t p) {
    ++staff.holder[p];
    new_holder(staff, context, p);
    staff.empty_until[p] = static_cast<WeekNumber>(context.week + 1 + context.scenario.staff.vacancy.value);
    context.emit.requests.notes.push_back({static_cast<std::int16_t>(p), staff.holder[p]});
    context.emit.events.push_back(
        {-1, static_cast<std::int16_t>(at(staff.organisation[p])), EventKind::worker_left, 0, world.files.cases[p]});
}

}  // namespace

void set_minutes(Staff& staff, Channels& channels, int week) {
    for (std::size_t p = 0; p < staff.organisation.size(); ++p)
        staff.minutes[p] =
            staff.empty_until[p] > week ? 0 : channels.weekly_minutes(staff.organisation[p], staff.number[p], week);
}

void appoint_staff(Staff& staff, const WeekContext& context) {
    for (std::size_t o = 0; o < organisations; ++o) {
        const int posts = context.channels.posts(static_cast<Organisation>(o));
        for (int n = 0; n < posts; ++n) {
            staff.organisation.push_back(static_cast<Organisation>(o));
            staff.number.push_back(n);
            staff.minutes.push_back(0);
            staff.empty_until.push_back(-1);
            staff.holder.push_back(0);
            staff.turnover_clock.push_back(0.0F);
            staff.income_aware.push_back(0);
            staff.vision.push_back(0.0F);
            staff.load.push_back(1.0F);
            new_holder(staff, context, staff.organisation.size() - 1);
        }
    }
    set_minutes(staff, context.channels, 0);
}

void run_staff(Staff& staff, const World& world, const WeekContext& context) {
    const StaffParameters& rules = context.scenario.staff;
    for (std::size_t p = 0; p < staff.organisation.size(); ++p) {
        if (staff.minutes[p] > 0) {
            const float now = static_cast<float>(world.hours.asked_minutes[p]) / static_cast<float>(staff.minutes[p]);
            staff.load[p] = load_memory * staff.load[p] + (1.0F - load_memory) * std::min(now, 10.0F);
        }
        const double overload = std::max(0.0, std::min(3.0, static_cast<double>(staff.load[p]) - 1.0));
        const double hazard = rules.turnover.value / 52.0 * exp_of(rules.turnover_by_load.value * overload);
        if (staff.empty_until[p] <= context.week && strikes(staff.turnover_clock[p], static_cast<float>(hazard)))
            leave(staff, world, context, p);
    }
    set_minutes(staff, context.channels, context.week + 1);
}

}  // namespace meedoen
