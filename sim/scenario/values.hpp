// One setting checked against its row: form, type, range, kind, source. Says what is wrong with the value shown.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "scenario/registry.hpp"
#include "scenario/scenario.hpp"
#include "scenario/settings.hpp"

namespace meedoen {

/// What the checks need to know besides the setting: which sources exist and the date of the law.
struct Context {
    const std::map<std::string, std::string>& source_kinds;  // source key -> kind
    bool sources_read{true};
    Date law_date;
    bool law_date_fits{true};  // false when it was told already that the law knows no amounts on that date
};

/// What a number of the model may be; a `choice` alone needs no source.
inline constexpr std::array<std::string_view, 5> number_kinds{"law", "published", "estimate", "assumption", "choice"};

struct Checked {
    double value{};
    Origin origin;
};

/// The value and where it came from; nothing when the setting is wrong (issues say why).
std::optional<Checked> check_setting(const ParameterRow& row, const Setting& setting, const Context& context,
                                     Issues& issues);

}  // namespace meedoen
