#include "engine/channels.hpp"

#include <algorithm>

namespace meedoen {
namespace {

constexpr std::int64_t parts_per_week = 8;  // several values of one channel for one subject in one week
constexpr double weeks_a_year = 52.0;

std::int64_t moment(int week, int part = 0) { return static_cast<std::int64_t>(week) * parts_per_week + part; }

FtePerTenThousand extra_fte(const Levers& levers, Organisation organisation) {
    switch (organisation) {
        case Organisation::sociaal_team:
            return levers.sociaal_team_extra_fte;
        case Organisation::werk_en_inkomen:
            return levers.werk_en_inkomen_extra_fte;
        case Organisation::uwv:
            break;
    }
    return levers.uwv_extra_fte;
}

double fte_of(const Scenario& scenario, Organisation organisation) {
    const double density = scenario.place.fte[at(organisation)].value + extra_fte(scenario.levers, organisation).value;
    return std::max(0.0, density * scenario.place.inhabitants.value / 10'000.0);
}

}  // namespace

std::size_t Tape::Hash::operator()(const Key& key) const {
    std::uint64_t mixed = key.subject * 0x9E3779B97F4A7C15ULL ^ (key.moment + 0x632BE59BD9B4E019ULL);
    mixed ^= mixed >> 29U;
    return static_cast<std::size_t>(mixed * 0xBF58476D1CE4E5B9ULL);
}

Tape::Key Tape::key_of(Channel channel, std::uint64_t subject, std::int64_t when) {
    return {subject, static_cast<std::uint64_t>(when) * channel_names.size() + static_cast<std::uint64_t>(channel)};
}

void Tape::put(Channel channel, std::uint64_t subject, std::int64_t when, double value) {
    values_[key_of(channel, subject, when)] = value;
}

bool Tape::get(Channel channel, std::uint64_t subject, std::int64_t when, double& value) const {
    const auto found = values_.find(key_of(channel, subject, when));
    if (found == values_.end()) return false;
    value = found->second;
    return true;
}

Channels::Channels(const Scenario& scenario)
    : scenario_{scenario}, practice_{practice_of(scenario.levers.cooperation_level.value)} {}

double Channels::taped(Channel channel, std::uint64_t subject, std::int64_t when, double computed) {
    double value = computed;
    const Tape* tape = frozen_[static_cast<std::size_t>(channel)];
    if (tape != nullptr && !tape->get(channel, subject, when, value)) ++misses_;
    if (record_ != nullptr) record_->put(channel, subject, when, value);
    return value;
}

int Channels::posts(Organisation organisation) {
    const double hours = fte_of(scenario_, organisation) * scenario_.staff.full_time.value;
    const double posts =
        hours <= 0.0 ? 0.0
                     : std::max(1.0, static_cast<double>(static_cast<int>(hours / scenario_.staff.post.value + 0.5)));
    return static_cast<int>(through(Channel::hours_available, at(organisation), -1, posts));
}

int Channels::weekly_minutes(Organisation organisation, int post, int week) {
    const double posts = std::max(
        1.0,
        static_cast<double>(static_cast<int>(
            fte_of(scenario_, organisation) * scenario_.staff.full_time.value / scenario_.staff.post.value + 0.5)));
    const double minutes =
        fte_of(scenario_, organisation) * scenario_.staff.net_hours.value * 60.0 / weeks_a_year / posts;
    const std::uint64_t subject =
        (static_cast<std::uint64_t>(at(organisation) + 1) << 32U) | static_cast<std::uint64_t>(post);
    return static_cast<int>(
        through(Channel::hours_available, subject, moment(week), static_cast<double>(static_cast<int>(minutes))));
}

Allotment Channels::allotment(ResidentKey resident, Organisation organisation, RegieStage stage, int week) {
    const int part = 2 * static_cast<int>(at(organisation));
    const double ordinary = scenario_.organisation[at(organisation)].case_hours.value;
    const double hours = ordinary + (stage == RegieStage::none ? 0.0 : scenario_.levers.regie_hours.value);
    const double start = stage == RegieStage::starting ? scenario_.levers.intensive_start_hours.value : 0.0;
    return {through(Channel::regie_minutes, resident.value, moment(week, part), hours),
            through(Channel::regie_minutes, resident.value, moment(week, part + 1), start)};
}

int Channels::intensive_weeks(ResidentKey resident, int week) {
    return static_cast<int>(
        through(Channel::regie_minutes, resident.value, moment(week, 6), scenario_.levers.intensive_start_weeks.value));
}

bool Channels::placed_later(ResidentKey resident, RouteKind kind, const SequenceFacts& facts, int week) {
    const auto sequence = static_cast<Sequence>(scenario_.levers.sequence.value);
    const bool later = meedoen::placed_later(sequence, kind, facts, scenario_.planning.treatment_until.value);
    return through(Channel::order_of_steps, resident.value, moment(week, static_cast<int>(at(kind))),
                   later ? 1.0 : 0.0) > 0.5;
}

bool Channels::both_sides_at_once(ResidentKey resident, int week) {
    const bool both = meedoen::both_sides_at_once(static_cast<Sequence>(scenario_.levers.sequence.value));
    return through(Channel::order_of_steps, resident.value, moment(week, 7), both ? 1.0 : 0.0) > 0.5;
}

FollowUp Channels::follow_up(ResidentKey resident, int week) {
    FollowUp follow_up;
    const auto policy = static_cast<NoShowPolicy>(scenario_.levers.no_show_policy.value);
    if (policy == NoShowPolicy::call) follow_up = {scenario_.regie.call.value, scenario_.regie.call_answered.value};
    if (policy == NoShowPolicy::visit) follow_up = {scenario_.regie.visit.value, scenario_.regie.visit_answered.value};
    follow_up.minutes =
        static_cast<int>(through(Channel::follow_up_minutes, resident.value, moment(week), follow_up.minutes));
    follow_up.answered = through(Channel::follow_up_minutes, resident.value, moment(week, 1), follow_up.answered);
    return follow_up;
}

bool Channels::meeting_held(int week) {
    const int interval = scenario_.levers.casusoverleg_interval.value;
    return through(Channel::meeting_held, 0, moment(week), week % interval == interval - 1 ? 1.0 : 0.0) > 0.5;
}

int Channels::agenda(int week) {
    return static_cast<int>(
        through(Channel::meeting_agenda, 0, moment(week), scenario_.levers.casusoverleg_agenda.value));
}

double Channels::minutes_at_table(int week) {
    const Casusoverleg& table = scenario_.casusoverleg;
    const double minutes =
        meeting_minutes(scenario_.levers.cooperation_level.value, table.per_case.value, table.per_level.value);
    return through(Channel::meeting_minutes, 0, moment(week), minutes);
}

bool Channels::facts_merged(ResidentKey resident, int week) {
    return through(Channel::facts_merged, resident.value, moment(week), practice_.facts_merged ? 1.0 : 0.0) > 0.5;
}

bool Channels::owner_named(ResidentKey resident, int week) {
    return through(Channel::owner_named, resident.value, moment(week), practice_.owner_named ? 1.0 : 0.0) > 0.5;
}

bool Channels::decided_jointly(ResidentKey resident, int week) {
    return through(Channel::decided_jointly, resident.value, moment(week), practice_.decided_jointly ? 1.0 : 0.0) > 0.5;
}

double Channels::handover_lost(ResidentKey resident, int week) {
    const double lost = scenario_.casusoverleg.handover_lost.value * (1.0 - practice_.handover_arrives);
    return through(Channel::handover_lost, resident.value, moment(week), lost);
}

bool Channels::one_intake(ResidentKey resident, int week) {
    return through(Channel::double_intake, resident.value, moment(week), practice_.one_intake ? 1.0 : 0.0) > 0.5;
}

}  // namespace meedoen
