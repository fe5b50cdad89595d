// The Wajong: shares of the grondslag. The amounts stand in scenarios/law/wajong.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten art. 1a:4, 2:40, 2:46, 2:46a, 3:8, 3:8b.
struct WajongLaw {
    Share share_with_arbeidsvermogen{};
    Share share_without_arbeidsvermogen{};
    Share loonwaarde_least{};
    Share vakantie_uitkering{};
    Share review_above{};
    Count review_after_months{};
};
inline constexpr std::array wajong_fields{
    field<&WajongLaw::share_with_arbeidsvermogen>("share_with_arbeidsvermogen", 0, 1,
                                                  "part of the grondslag with arbeidsvermogen"),
    field<&WajongLaw::share_without_arbeidsvermogen>("share_without_arbeidsvermogen", 0, 1,
                                                     "part of the grondslag lastingly without arbeidsvermogen"),
    field<&WajongLaw::loonwaarde_least>("loonwaarde_least", 0.01, 1,
                                        "loonwaarde at which loondispensatie settles nothing"),
    field<&WajongLaw::vakantie_uitkering>("vakantie_uitkering", 0, 0.5, "holiday allowance over the Wajong"),
    field<&WajongLaw::review_above>("review_above", 0, 1,
                                    "part of the maatman wage above which income is looked at again, art. 2:46a"),
    field<&WajongLaw::review_after_months>("review_after_months", 0, 120, "after so many months above it, art. 2:46a"),
};

}  // namespace meedoen
