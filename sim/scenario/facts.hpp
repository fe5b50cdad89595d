// Names of the facts that conditions of routes may use. The world computes them (world/facts); files name them.
// A fact that begins with `seen_` comes from the case file of the organisation that plans, never from the true state.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/vocabulary.hpp"

namespace meedoen {

enum class Fact : std::uint8_t {
    age,
    has_bijstand,
    has_ww,
    has_wajong,
    has_wia,
    has_job,
    seen_zingeving,
    seen_wonen,
    seen_financien,
    seen_sociale_relaties,
    seen_lichamelijke_gezondheid,
    seen_psychische_gezondheid,
    seen_werk,
    seen_activiteiten,
    seen_belastbaarheid,
};
inline constexpr std::array<std::string_view, 15> fact_names{"age",
                                                             "has_bijstand",
                                                             "has_ww",
                                                             "has_wajong",
                                                             "has_wia",
                                                             "has_job",
                                                             "seen_zingeving",
                                                             "seen_wonen",
                                                             "seen_financien",
                                                             "seen_sociale_relaties",
                                                             "seen_lichamelijke_gezondheid",
                                                             "seen_psychische_gezondheid",
                                                             "seen_werk",
                                                             "seen_activiteiten",
                                                             "seen_belastbaarheid"};
inline constexpr std::size_t fact_count = fact_names.size();

/// The facts of one resident as one organisation sees them. Truths are 0 or 1, needs 0..1, age in years.
using Facts = std::array<float, fact_count>;

enum class Relation : std::uint8_t { at_least, at_most };

/// One condition: `fact at_least bound`. All conditions of a route must hold.
struct Condition {
    Fact fact{};
    Relation relation{};
    double bound{};
};

bool holds(const std::vector<Condition>& conditions, const Facts& facts);

/// Reads "seen_financien >= 0.5"; false when the text is not a condition (`problem` then says why).
bool parse_condition(std::string_view text, Condition& condition, std::string& problem);

std::string text_of(const Condition& condition);

}  // namespace meedoen
