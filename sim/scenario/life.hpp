// Life outside the offices: how needs drift, what shocks come, how leefgebieden pull at each other.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct LeefgebiedParameters {
    Score loading{};
    Score shock_weight{};
};

inline constexpr std::array leefgebied_fields{
    field<&LeefgebiedParameters::loading>("loading", 0, 1, "loading of this need on the shared vulnerability factor"),
    field<&LeefgebiedParameters::shock_weight>("shock_weight", 0, 100,
                                               "how often a shock falls in this leefgebied, relative to the others"),
};

struct Life {
    Score spread{};
    PerWeek drift{};
    Score coupling{};
    PerWeek shock{};
    Score shock_by_vulnerability{};
    Score shock_size{};
    Score shock_sigma{};
    Score crisis_size{};
    Share need_while_working{};
    Share need_while_active{};
};

inline constexpr std::array life_fields{
    field<&Life::spread>("spread", 0.1, 5,
                         "steepness of the need level in the latent score; 1.7 makes it close to a normal share"),
    field<&Life::drift>("drift", 0, 1, "share of the distance to a person's own level that a need closes in a week"),
    field<&Life::coupling>("coupling", 0, 0.9, "how far the other needs above their own level pull a need up"),
    field<&Life::shock>("shock", 0, 1, "hazard of a shock (loss, conflict, bill, illness)"),
    field<&Life::shock_by_vulnerability>("shock_by_vulnerability", 0, 3,
                                         "log hazard of a shock per standard deviation of vulnerability"),
    field<&Life::shock_size>("shock_size", 0, 1, "median rise of a need by a shock"),
    field<&Life::shock_sigma>("shock_sigma", 0, 3, "sigma of the log size of a shock"),
    field<&Life::crisis_size>("crisis_size", 0, 2, "a shock above this size is a crisis and asks hours at once"),
    field<&Life::need_while_working>(
        "need_while_working", 0, 1,
        "level of the needs werk and activiteiten while in a job, as a share of the person's own level"),
    field<&Life::need_while_active>(
        "need_while_active", 0, 1,
        "level of the need activiteiten while in an activity, as a share of the person's own level"),
};

}  // namespace meedoen
