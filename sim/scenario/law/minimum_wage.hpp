// The minimum wage. It does not contain its holiday allowance (Wml art. 15), as the bijstand norm does. The amounts
// stand in scenarios/law/minimum_wage.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet minimumloon en minimumvakantiebijslag (Wml) art. 8 and 15; Besluit minimumjeugdloon art. 2.
struct MinimumWageLaw {
    CentsPerHour hourly{};
    CentsPerMonth monthly{};
    Share share_at_20{};
    Share share_at_19{};
    Share share_at_18{};
    Share share_at_17{};
    Share share_at_16{};
    Share share_at_15{};
    Share vakantiebijslag{};
};
inline constexpr std::array minimum_wage_fields{
    field<&MinimumWageLaw::hourly>("hourly", 100, 10000, "minimumloon per uur from 21 years, Wml art. 8 lid 1 a"),
    field<&MinimumWageLaw::monthly>("monthly", 10000, 2000000,
                                    "minimumloon per month on which benefits build, Wml art. 8 lid 1 b"),
    field<&MinimumWageLaw::share_at_20>("share_at_20", 0, 1, "part of the minimumloon at 20 years"),
    field<&MinimumWageLaw::share_at_19>("share_at_19", 0, 1, "part of the minimumloon at 19 years"),
    field<&MinimumWageLaw::share_at_18>("share_at_18", 0, 1, "part of the minimumloon at 18 years"),
    field<&MinimumWageLaw::share_at_17>("share_at_17", 0, 1, "part of the minimumloon at 17 years"),
    field<&MinimumWageLaw::share_at_16>("share_at_16", 0, 1, "part of the minimumloon at 16 years"),
    field<&MinimumWageLaw::share_at_15>("share_at_15", 0, 1, "part of the minimumloon at 15 years"),
    field<&MinimumWageLaw::vakantiebijslag>("vakantiebijslag", 0, 0.5,
                                            "holiday allowance over wage, Wml art. 15 lid 1"),
};

}  // namespace meedoen
