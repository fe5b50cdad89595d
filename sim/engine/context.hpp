// What every phase gets besides its own groups: the scenario, the luck, the week, the channels, and where to append.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <vector>

#include "base/calendar.hpp"
#include "base/chance.hpp"
#include "base/parallel.hpp"
#include "engine/channels.hpp"
#include "engine/requests.hpp"
#include "world/people.hpp"
#include "world/world.hpp"

namespace meedoen {

/// Room for work in blocks, kept between weeks.
struct Room {
    std::vector<Emit> blocks;         // what each of the blocks at work emits
    std::vector<std::int32_t> first;  // of each block: where its requests begin in `order`
    std::vector<std::int32_t> order;  // places of requests, block by block
};

/// Takes events that are not kept until the end of the week.
using EventSink = std::function<void(std::span<const Event> events)>;

struct WeekContext {
    const Scenario& scenario;
    const Luck& luck;
    const Calendar& calendar;
    Channels& channels;
    Emit& emit;  // events and requests of the week
    Room& room;
    int week{};
    std::uint8_t turn{static_cast<std::uint8_t>(week % weeks_a_turn)};
    Ages ages{calendar.first_day_of(week)};  // of everybody in this week
    const People* people{};                  // who comes, where it was worked out before
    const EventSink* sink{};                 // who takes the events of this phase as they are gathered; or nobody

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
inline bool strikes(float& clock, float hazard) {
    clock -= hazard;
    return clock <= 0.0F;
}

/// What is done with the rows of one block.
using EmittingWork = std::function<void(std::size_t begin, std::size_t end, Emit& emit)>;

/// Calls `work` for the blocks of [0, size), several at once, and gathers what they emit in the order of blocks; a sink
/// takes it while it is still in the cache. A small world is one block, and keeps all.
void in_blocks(const WeekContext& context, std::size_t size, const EmittingWork& work);

inline bool is_one_block(std::size_t size) { return block_count(size) < worth_sharing; }

/// Calls `work(i, emit)` for everybody present, block by block.
template <class Work>
void for_residents(const World& world, const WeekContext& context, const Work& work) {
    in_blocks(context, world.size(), [&](std::size_t begin, std::size_t end, Emit& emit) {
        const std::uint8_t* const present = world.person.present.data();
        for (std::size_t i = begin; i < end; ++i)
            if (present[i] != 0) work(i, emit);
    });
}

/// The same for those of whom `wakes(i)` holds, which reads and does not change. Who wakes is listed first, without a
/// branch, because a processor cannot foresee it.
template <class Wakes, class Work>
void for_residents_where(const World& world, const WeekContext& context, const Wakes& wakes, const Work& work) {
    constexpr std::size_t listed = 1024;
    in_blocks(context, world.size(), [&](std::size_t begin, std::size_t end, Emit& emit) {
        const std::uint8_t* const present = world.person.present.data();
        std::array<std::uint32_t, listed> awake;
        while (begin < end) {
            const std::size_t until = std::min(end, begin + listed);
            std::size_t count = 0;
            for (std::size_t i = begin; i < until; ++i) {
                awake[count] = static_cast<std::uint32_t>(i);
                count += static_cast<std::size_t>(present[i] != 0) & static_cast<std::size_t>(wakes(i));
            }
            for (std::size_t k = 0; k < count; ++k) work(awake[k], emit);
            begin = until;
        }
    });
}

/// Lists for each block the places of the requests about its residents, in the order of the list.
template <class Request>
void sort_by_block(Room& room, std::size_t blocks, const std::vector<Request>& list) {
    room.first.assign(blocks + 1, 0);
    room.order.resize(list.size());
    const auto block_of = [](const Request& request) { return static_cast<std::size_t>(request.slot) / block_size; };
    for (const Request& request : list) ++room.first[block_of(request)];
    std::int32_t end = 0;
    for (std::int32_t& first : room.first) end += first, first = end;
    for (std::size_t k = list.size(); k-- > 0;)
        room.order[static_cast<std::size_t>(--room.first[block_of(list[k])])] = static_cast<std::int32_t>(k);
}

/// Calls `work(request, emit)` for every request about somebody present, those about one resident in the order of the
/// list. `work` writes to the row of that resident only and does not add to the list.
template <class Request, class Work>
void for_requests(const World& world, const WeekContext& context, const std::vector<Request>& list, const Work& work) {
    const bool undivided = is_one_block(world.size());
    Room& room = context.room;
    if (!undivided) sort_by_block(room, block_count(world.size()), list);
    in_blocks(context, world.size(), [&](std::size_t begin, std::size_t, Emit& emit) {
        const std::size_t block = begin / block_size;
        std::size_t k = undivided ? 0 : static_cast<std::size_t>(room.first[block]);
        const std::size_t end = undivided ? list.size() : static_cast<std::size_t>(room.first[block + 1]);
        for (; k < end; ++k) {
            const Request& request = list[undivided ? k : static_cast<std::size_t>(room.order[k])];
            if (world.person.present[static_cast<std::size_t>(request.slot)] != 0) work(request, emit);
        }
    });
}

}  // namespace meedoen
