// Means under bijstand: what of earnings and other means is left free, and which assets are. The amounts stand in
// scenarios/law/bijstand_means.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Participatiewet art. 31, 34, 34a and 34b. The letters are those of art. 31 lid 2.
struct BijstandMeansLaw {
    Share single_parent_share{};
    CentsPerMonth single_parent_cap{};
    Count single_parent_months{};
    Years youngest_child_below{};
    Share medical_share{};
    CentsPerMonth medical_cap{};
    Share loonkostensubsidie_share{};
    CentsPerMonth loonkostensubsidie_cap{};
    Count loonkostensubsidie_months{};
    Share article_34a_share{};
    Count article_34a_months{};
    CentsPerYear bufferbudget_most{};
    CentsPerYear premium_most{};
    Count premium_times{};
    Years freed_from_age{};
    CentsPerYear gifts_most{};
    CentsPerMonth volunteer_most_month{};
    CentsPerYear volunteer_most_year{};
    Cents assets_single{};
    Cents assets_single_parent{};
    Cents assets_couple{};
    Cents assets_in_home{};
};
inline constexpr std::array bijstand_means_fields{
    field<&BijstandMeansLaw::single_parent_share>("single_parent_share", 0, 1,
                                                  "part of earnings of a single parent left free, letter r"),
    field<&BijstandMeansLaw::single_parent_cap>("single_parent_cap", 0, 1e6, "most of that in a month, letter r"),
    field<&BijstandMeansLaw::single_parent_months>("single_parent_months", 0, 1200, "months of letter r"),
    field<&BijstandMeansLaw::youngest_child_below>("youngest_child_below", 0, 120,
                                                   "age of a child below which letter r holds"),
    field<&BijstandMeansLaw::medical_share>("medical_share", 0, 1,
                                            "part of earnings left free when hours are limited medically, letter y"),
    field<&BijstandMeansLaw::medical_cap>("medical_cap", 0, 1e6, "most of that in a month, letter y"),
    field<&BijstandMeansLaw::loonkostensubsidie_share>(
        "loonkostensubsidie_share", 0, 1, "part of earnings left free in a job with loonkostensubsidie, letters z, aa"),
    field<&BijstandMeansLaw::loonkostensubsidie_cap>("loonkostensubsidie_cap", 0, 1e6,
                                                     "most of that in a month, letters z and aa"),
    field<&BijstandMeansLaw::loonkostensubsidie_months>("loonkostensubsidie_months", 0, 1200,
                                                        "months of letter z; letter aa follows"),
    field<&BijstandMeansLaw::article_34a_share>("article_34a_share", 0, 1,
                                                "part of earnings left free under art. 34a lid 1 a and b"),
    field<&BijstandMeansLaw::article_34a_months>("article_34a_months", 0, 1200,
                                                 "months of art. 34a lid 1 a before an extension"),
    field<&BijstandMeansLaw::bufferbudget_most>("bufferbudget_most", 0, 1e6,
                                                "most bufferbudget in a calendar year, art. 34b"),
    field<&BijstandMeansLaw::premium_most>("premium_most", 0, 1e6,
                                           "most premium in a calendar year that does not count, letter j"),
    field<&BijstandMeansLaw::premium_times>("premium_times", 0, 12, "payments of a premium in a year, letter j"),
    field<&BijstandMeansLaw::freed_from_age>(
        "freed_from_age", 0, 120,
        "age from which credit, premium and volunteer's allowance do not count, art. 31 lid 5"),
    field<&BijstandMeansLaw::gifts_most>("gifts_most", 0, 1e7,
                                         "most gifts in a calendar year that do not count, letter m"),
    field<&BijstandMeansLaw::volunteer_most_month>("volunteer_most_month", 0, 1e6,
                                                   "volunteer's allowance that does not count, a month, letter k"),
    field<&BijstandMeansLaw::volunteer_most_year>("volunteer_most_year", 0, 1e7,
                                                  "volunteer's allowance that does not count, a year, letter k"),
    field<&BijstandMeansLaw::assets_single>("assets_single", 0, 1e8, "most assets, alone, art. 34 lid 3 a"),
    field<&BijstandMeansLaw::assets_single_parent>("assets_single_parent", 0, 1e8,
                                                   "most assets, single parent, art. 34 lid 3 b"),
    field<&BijstandMeansLaw::assets_couple>("assets_couple", 0, 1e8, "most assets, gehuwden, art. 34 lid 3 c"),
    field<&BijstandMeansLaw::assets_in_home>("assets_in_home", 0, 1e9,
                                             "assets in the own dwelling that do not count, art. 34 lid 2 d"),
};

}  // namespace meedoen
