// What every phase gets besides its own groups: the scenario, the luck, the week, the channels, and where to append.
#pragma once

#include <vector>

#include "base/calendar.hpp"
#include "base/chance.hpp"
#include "base/parallel.hpp"
#include "engine/channels.hpp"
#include "engine/requests.hpp"
#include "world/world.hpp"

namespace meedoen {

struct WeekContext {
    const Scenario& scenario;
    const Luck& luck;
    const Calendar& calendar;
    Channels& channels;
    Emit& emit;                 // events and requests of the week
    std::vector<Emit>& blocks;  // room for the blocks, kept between weeks
    int week{};
    std::uint8_t turn{static_cast<std::uint8_t>(week % weeks_a_turn)};
    Ages ages{calendar.first_day_of(week)};  // of everybody in this week

    /// Whether slow changes of this resident are taken in this week.
    bool is_turn(const Person& person, std::size_t i) const { return person.turn[i] == turn; }

    std::int32_t today() const { return calendar.first_day_of(week); }
    WeekNumber now() const { return static_cast<WeekNumber>(week); }

    /// The uniform of a resident's decision; `occasion` is the ordinal of the spell.
    double uniform(ResidentKey key, Purpose purpose, int ordinal, std::uint32_t occasion) const {
        return luck.uniform({key.value, purpose, SubjectKind::resident, static_cast<std::uint8_t>(ordinal), occasion});
    }
};

/// The share of a distance that is closed in one turn, when `a_week` of it is closed in a week.
constexpr double share_in_a_turn(double a_week) {
    double left = 1.0;
    for (int week = 0; week < weeks_a_turn; ++week) left *= 1.0 - a_week;
    return 1.0 - left;
}

/// A clock runs down by this week's hazard; true when it strikes. One clock per cause; no cause wins by running first.
inline bool strikes(float& clock, double hazard) {
    clock -= static_cast<float>(hazard);
    return clock <= 0.0F;
}

/// Calls `work(i, emit)` for everybody present, block by block, and gathers what they emit in the order of blocks.
template <class Work>
void for_residents(const World& world, const WeekContext& context, const Work& work) {
    const std::size_t size = world.size();
    std::vector<Emit>& blocks = context.blocks;
    if (blocks.size() < block_count(size)) blocks.resize(block_count(size));
    for_blocks(size, [&](std::size_t block, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            if (world.person.present[i] != 0) work(i, blocks[block]);
    });
    for (std::size_t b = 0; b < block_count(size); ++b) gather(context.emit, blocks[b]);
}

}  // namespace meedoen
