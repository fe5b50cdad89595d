// Names of verdicts in files.
#pragma once

#include <string_view>

#include "compare/rounded.hpp"

namespace meedoen {

constexpr std::string_view name_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::more:
            return "more";
        case Verdict::less:
            return "less";
        case Verdict::too_small_to_tell:
            return "too_small_to_tell";
        case Verdict::not_known:
            break;
    }
    return "not_known";
}

}  // namespace meedoen
