// Local schemes: a table of named examples, each a scheme of one gemeente. All are off; a scenario switches one on or
// changes its amounts. The amounts stand in scenarios/law/local_schemes.toml.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// The order is that of the table; a new example is a name here and a part of the file.
inline constexpr std::array<std::string_view, 3> local_scheme_names{"amsterdam", "rotterdam", "iasz"};
inline constexpr std::size_t local_schemes = local_scheme_names.size();

/// A scheme for low incomes, such as the individuele inkomenstoeslag (Participatiewet art. 36).
struct LocalSchemeLaw {
    YesNo on{};
    CentsPerYear single{};
    CentsPerYear single_parent{};
    CentsPerYear couple{};
    CentsPerYear couple_children{};
    CentsPerYear per_child{};
    Share limit_before{};
    Share limit_now{};
    CentsPerMonth margin{};
    Count months{};
    Years from_age{};
    Share taper{};
};
inline constexpr std::array local_scheme_fields{
    field<&LocalSchemeLaw::on>("on", 0, 1, "whether the scheme holds"),
    field<&LocalSchemeLaw::single>("single", 0, 1e7, "amount alone"),
    field<&LocalSchemeLaw::single_parent>("single_parent", 0, 1e7, "amount of a single parent"),
    field<&LocalSchemeLaw::couple>("couple", 0, 1e7, "amount of gehuwden"),
    field<&LocalSchemeLaw::couple_children>("couple_children", 0, 1e7, "amount of gehuwden with children"),
    field<&LocalSchemeLaw::per_child>("per_child", 0, 1e7, "more for each child"),
    field<&LocalSchemeLaw::limit_before>("limit_before", 0, 5,
                                         "most income in the months before, as part of the bijstandsnorm"),
    field<&LocalSchemeLaw::limit_now>("limit_now", 0, 5,
                                      "most income when it is asked for, as part of the bijstandsnorm"),
    field<&LocalSchemeLaw::margin>("margin", 0, 1e5, "how far above a limit still counts as below"),
    field<&LocalSchemeLaw::months>("months", 0, 1200, "months of low income that are asked"),
    field<&LocalSchemeLaw::from_age>("from_age", 0, 120, "age from which there is a right"),
    field<&LocalSchemeLaw::taper>("taper", 0, 12,
                                  "part of a year's income above the limit that is taken off; zero: all or nothing"),
};

using LocalSchemesLaw = std::array<LocalSchemeLaw, local_schemes>;

}  // namespace meedoen
