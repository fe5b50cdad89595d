#include "world/people.hpp"

namespace meedoen {
namespace {

std::size_t place_of(ArrivalCause cause, int week) {
    return static_cast<std::size_t>(week) * arrival_causes + at(cause);
}

}  // namespace

double newcomers_a_year(const Scenario& scenario) {
    double rate = 0.0;
    for (const ArrivalFlow& flow : scenario.arrivals) rate += flow.rate.value;
    return rate * scenario.place.inhabitants.value / 1000.0;
}

People::People(const Scenario& scenario, const Luck& luck, int weeks) : weeks_{weeks} {
    admit_first_population(first_, scenario, luck);
    begin_.reserve(place_of(ArrivalCause{}, weeks));
    for (int week = 0; week < weeks; ++week)
        for (std::size_t c = 0; c < arrival_causes; ++c) {
            const auto cause = static_cast<ArrivalCause>(c);
            begin_.push_back(static_cast<std::int32_t>(row_.size()));
            const std::int32_t count = arrivals_of(scenario, luck, cause, week);
            for (std::int32_t n = 0; n < count; ++n)
                row_.push_back(admit(newcomers_, scenario, luck, admission_of(scenario, cause, week, n)));
        }
}

std::int32_t People::place(World& world, ArrivalCause cause, int week, std::int32_t n) const {
    const std::int32_t row = row_[static_cast<std::size_t>(begin_[place_of(cause, week)] + n)];
    const std::int32_t slot = take_row(world, newcomers_.person.turn[static_cast<std::size_t>(row)]);
    copy_row(newcomers_, row, world, slot);
    return slot;
}

}  // namespace meedoen
