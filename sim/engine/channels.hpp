// Channels: the one place that reads levers. A lever acts only by what these functions return: hours, order, meetings,
// facts that cross, follow-up. A tape can record every value and play it back; a lever whose channels are all played
// back from the baseline has no effect left, and a test holds us to that.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "base/ids.hpp"
#include "rules/service/contact.hpp"
#include "rules/service/cooperation.hpp"
#include "rules/service/sequence.hpp"
#include "scenario/scenario.hpp"

namespace meedoen {

enum class Channel : std::uint8_t {
    hours_available,
    regie_minutes,
    order_of_steps,
    follow_up_minutes,
    meeting_held,
    meeting_agenda,
    meeting_minutes,
    facts_merged,
    owner_named,
    decided_jointly,
    handover_lost,
    double_intake,
};
inline constexpr std::array<std::string_view, 12> channel_names{
    "hours_available", "regie_minutes", "order_of_steps", "follow_up_minutes", "meeting_held",  "meeting_agenda",
    "meeting_minutes", "facts_merged",  "owner_named",    "decided_jointly",   "handover_lost", "double_intake"};

/// The values that passed through the channels, by channel, subject and week.
class Tape {
public:
    void put(Channel channel, std::uint64_t subject, std::int64_t moment, double value);
    /// False when nothing was recorded there.
    bool get(Channel channel, std::uint64_t subject, std::int64_t moment, double& value) const;

private:
    struct Key {
        std::uint64_t subject;
        std::uint64_t moment;
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };
    static Key key_of(Channel channel, std::uint64_t subject, std::int64_t moment);
    std::unordered_map<Key, double, Hash> values_;
};

struct FollowUp {
    int minutes{};      // 0: the route is closed at once
    double answered{};  // chance that the resident is reached
};

/// Whether an organisation holds the regie of a case, and whether its intensive start still runs.
enum class RegieStage : std::uint8_t { none, held, starting };

class Channels {
public:
    explicit Channels(const Scenario& scenario);
    explicit Channels(Scenario&&) = delete;

    /// Records every value from now on. For tests; not for blocks in several threads.
    void record_to(Tape* tape) { record_ = tape; }
    /// Plays back one channel; a value that is not on the tape counts as a miss and passes as computed.
    void play_back(Channel channel, const Tape* tape) { frozen_[static_cast<std::size_t>(channel)] = tape; }
    int misses() const { return misses_; }

    int posts(Organisation organisation);
    int weekly_minutes(Organisation organisation, int post, int week);
    Allotment allotment(ResidentKey resident, Organisation organisation, RegieStage stage, int week);
    int intensive_weeks(ResidentKey resident, int week);
    bool placed_later(ResidentKey resident, RouteKind kind, const SequenceFacts& facts, int week);
    bool both_sides_at_once(ResidentKey resident, int week);
    FollowUp follow_up(ResidentKey resident, int week);
    bool meeting_held(int week);
    int agenda(int week);
    double minutes_at_table(int week);
    bool facts_merged(ResidentKey resident, int week);
    bool owner_named(ResidentKey resident, int week);
    bool decided_jointly(ResidentKey resident, int week);
    double handover_lost(ResidentKey resident, int week);
    bool one_intake(ResidentKey resident, int week);

private:
    double through(Channel channel, std::uint64_t subject, std::int64_t moment, double computed) {
        if (record_ == nullptr && frozen_[static_cast<std::size_t>(channel)] == nullptr) return computed;
        return taped(channel, subject, moment, computed);
    }
    double taped(Channel channel, std::uint64_t subject, std::int64_t moment, double computed);

    const Scenario& scenario_;
    CooperationPractice practice_;
    Tape* record_{nullptr};
    std::array<const Tape*, channel_names.size()> frozen_{};
    int misses_{0};
};

}  // namespace meedoen
