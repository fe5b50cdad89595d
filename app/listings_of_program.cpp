#include <string>

#include "listings.hpp"
#include "observe/outcomes.hpp"
#include "observe/strata.hpp"
#include "world/events.hpp"

namespace meedoen {
namespace {

std::string measure_text(Measure measure) {
    switch (measure) {
        case Measure::stock:
            return "stock";
        case Measure::count:
            return "count";
        case Measure::amount:
            break;
    }
    return "amount";
}

std::string text(std::string_view words) { return std::string{words}; }

}  // namespace

Listing list_outcomes() {
    Listing listing{{{"name", true}, {"unit", true}, {"measure", true}, {"meaning_nl", false}, {"meaning_en", true}},
                    {}};
    for (const Outcome& outcome : outcomes())
        listing.rows.push_back({text(outcome.name), text(outcome.unit), measure_text(outcome.measure),
                                text(outcome.meaning_nl), text(outcome.meaning_en)});
    return listing;
}

Listing list_strata() {
    Listing listing{{{"name", true}, {"meaning_nl", false}, {"meaning_en", true}}, {}};
    for (const Stratum& stratum : strata())
        listing.rows.push_back({text(stratum.name), text(stratum.meaning_nl), text(stratum.meaning_en)});
    return listing;
}

Listing list_events() {
    Listing listing{
        {{"number", true}, {"name", true}, {"subject", true}, {"actor", true}, {"cause", true}, {"amount", true}}, {}};
    for (std::size_t i = 0; i < event_descriptions.size(); ++i) {
        const EventDescription& event = event_descriptions[i];
        listing.rows.push_back({NumberText{std::to_string(i)}, text(event.name), text(event.subject), text(event.actor),
                                text(event.cause), text(event.amount)});
    }
    return listing;
}

}  // namespace meedoen
