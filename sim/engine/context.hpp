// What every phase gets besides its own groups: the scenario, the luck, the week, the channels, and where to append.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
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

/// The clocks of many run down at once, each by its own hazard; with a hazard of 0 a clock stands still.
inline void run_down(float* __restrict clocks, const float* __restrict hazards, std::size_t count) {
    for (std::size_t k = 0; k < count; ++k) clocks[k] -= hazards[k];
}

/// A clock that ran down by one hazard and should have by another.
inline void correct(float& clock, float ran, float hazard) { clock += ran - hazard; }

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

/// Calls `work(place)` for the places of the bytes that are 1, of bytes that are 0 or 1.
template <std::size_t size, class Work>
void for_ones(const std::array<std::uint8_t, size>& bytes, const Work& work) {
    static_assert(size % sizeof(std::uint64_t) == 0 && std::endian::native == std::endian::little);
    for (std::size_t k = 0; k < size; k += sizeof(std::uint64_t)) {
        std::uint64_t eight{};
        std::memcpy(&eight, &bytes[k], sizeof eight);
        for (; eight != 0; eight &= eight - 1) work(k + static_cast<std::size_t>(std::countr_zero(eight)) / 8);
    }
}

inline constexpr std::size_t taken_at_once = 256;  // fixed, so that the compiler takes several in one step

/// The same for those of whom `wakes(i)` is 1 and not 0, which reads and does not change. Who wakes is asked of many at
/// once first, without a branch, because a processor cannot foresee it; most sleep. Before that `tick(begin, count)`
/// does what is done for all of them.
template <class Wakes, class Work, class Tick>
void for_residents_where(const World& world, const WeekContext& context, const Wakes& wakes, const Work& work,
                         const Tick& tick) {
    in_blocks(context, world.size(), [&](std::size_t begin, std::size_t end, Emit& emit) {
        const std::uint8_t* const present = world.person.present.data();
        std::array<std::uint8_t, taken_at_once> awake{};
        const auto see = [&](std::size_t k) {
            awake[k] = static_cast<std::uint8_t>(present[begin + k] & wakes(begin + k));
        };
        for (; begin + taken_at_once <= end; begin += taken_at_once) {
            tick(begin, taken_at_once);
            for (std::size_t k = 0; k < taken_at_once; ++k) see(k);
            for_ones(awake, [&](std::size_t k) { work(begin + k, emit); });
        }
        awake = {};
        tick(begin, end - begin);
        for (std::size_t k = 0; begin + k < end; ++k) see(k);
        for_ones(awake, [&](std::size_t k) { work(begin + k, emit); });
    });
}

template <class Wakes, class Work>
void for_residents_where(const World& world, const WeekContext& context, const Wakes& wakes, const Work& work) {
    for_residents_where(world, context, wakes, work, [](std::size_t, std::size_t) {});
}

/// Calls `work(i, emit)` for everybody present whose slow changes are taken in this week.
template <class Work>
void for_turn(const World& world, const WeekContext& context, const Work& work) {
    for_residents_where(
        world, context,
        [turn = context.turn, turns = world.person.turn.data()](std::size_t i) -> std::uint8_t {
            return turns[i] == turn;
        },
        work);
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
