// One setting checked against its row: form, type, range, kind, source. Says what is wrong with the value shown.
#pragma once

#include <map>
#include <string>

#include "scenario/registry.hpp"
#include "scenario/settings.hpp"

namespace meedoen {

/// What the checks need to know besides the setting: which sources exist and the date of the law.
struct Context {
    const std::map<std::string, std::string>& source_kinds;  // source key -> kind
    Date law_date;
    bool law_frozen{true};
};

/// The origin of a checked value; `value` receives it. False when the setting is wrong (issues say why).
bool check_setting(const ParameterRow& row, const Setting& setting, const Context& context, Origin& origin,
                   double& value, Issues& issues);

}  // namespace meedoen
