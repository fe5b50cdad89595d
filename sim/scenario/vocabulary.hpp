// The words of the model: every enumeration that files, rules and the world share, each with its names in order.
// Names in files are these names; the order is permanent because strata and addresses of chance use it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meedoen {

enum class Leefgebied : std::uint8_t {
    zingeving,
    wonen,
    financien,
    sociale_relaties,
    lichamelijke_gezondheid,
    psychische_gezondheid,
    werk,
    activiteiten
};
inline constexpr std::array<std::string_view, 8> leefgebied_names{
    "zingeving", "wonen",       "financien", "sociale_relaties", "lichamelijke_gezondheid", "psychische_gezondheid",
    "werk",      "activiteiten"};
inline constexpr std::size_t leefgebieden = leefgebied_names.size();

enum class Organisation : std::uint8_t { sociaal_team, werk_en_inkomen, uwv };
inline constexpr std::array<std::string_view, 3> organisation_names{"sociaal_team", "werk_en_inkomen", "uwv"};
inline constexpr std::size_t organisations = organisation_names.size();

enum class Benefit : std::uint8_t { none, bijstand, ww, wajong, wia };
inline constexpr std::array<std::string_view, 5> benefit_names{"none", "bijstand", "ww", "wajong", "wia"};
inline constexpr std::size_t benefits = benefit_names.size();

/// Why somebody enters the world. `first_population` is not drawn weekly.
enum class ArrivalCause : std::uint8_t {
    first_population,
    job_lost,
    illness,
    school_left,
    permit,
    separation,
    inactivity
};
inline constexpr std::array<std::string_view, 7> arrival_cause_names{
    "first_population", "job_lost", "illness", "school_left", "permit", "separation", "inactivity"};
inline constexpr std::size_t arrival_causes = arrival_cause_names.size();

enum class Household : std::uint8_t { single, single_parent, couple };
inline constexpr std::array<std::string_view, 3> household_names{"single", "single_parent", "couple"};
inline constexpr std::size_t households = household_names.size();

/// What a route is for. Care and work are the two sides between which the sequence is chosen.
enum class RouteKind : std::uint8_t { care, work, activity };
inline constexpr std::array<std::string_view, 3> route_kind_names{"care", "work", "activity"};

/// Sequence policy of planning: who comes first, work or treatment.
enum class Sequence : std::uint8_t { by_worker, work_first, treatment_first, both };
inline constexpr std::array<std::string_view, 4> sequence_names{"by_worker", "work_first", "treatment_first", "both"};

/// What is done when somebody does not come.
enum class NoShowPolicy : std::uint8_t { stop, call, visit };
inline constexpr std::array<std::string_view, 3> no_show_policy_names{"stop", "call", "visit"};

/// Seven models of cooperation after Boon et al. (2004); the level is their rank, from 1.
inline constexpr std::array<std::string_view, 7> cooperation_names{
    "parallel",          "consultatief",      "collaboratief", "gecoordineerd",
    "multidisciplinair", "interdisciplinair", "integratief"};

/// Who pays. A provider's revenue is what others pay it.
enum class Payer : std::uint8_t {
    gemeente_wmo,
    gemeente_buig,
    gemeente_reintegratie,
    uwv,
    zorgverzekeraar,
    rijk,
    employer
};
inline constexpr std::array<std::string_view, 7> payer_names{
    "gemeente_wmo", "gemeente_buig", "gemeente_reintegratie", "uwv", "zorgverzekeraar", "rijk", "employer"};
inline constexpr std::size_t payers = payer_names.size();

/// Rungs of the participation ladder, derived from the state and never stored.
enum class Rung : std::uint8_t {
    isolated,
    contacts_outdoors,
    organised_activities,
    unpaid_work,
    paid_with_support,
    paid
};
inline constexpr std::array<std::string_view, 6> rung_names{"isolated",    "contacts_outdoors", "organised_activities",
                                                            "unpaid_work", "paid_with_support", "paid"};

template <class Enum>
constexpr std::size_t at(Enum e) {
    return static_cast<std::size_t>(e);
}

}  // namespace meedoen
