// Options that several subcommands share.
#pragma once

#include "command.hpp"

namespace meedoen {

inline constexpr Option help_option{"help", 'h', "", "this explanation"};
inline constexpr Option json_option{"json", 0, "", "JSON on the standard output"};
inline constexpr Option place_option{"place", 0, "NAME", "type of place, instead of the scenario's own"};
inline constexpr Option set_option{"set", 0, "ADDRESS=VALUE", "another value for a parameter or lever; repeatable",
                                   true};
inline constexpr Option scenarios_option{
    "scenarios", 0, "FOLDER", "the folder with base.toml and sources.toml (else ./scenarios, or beside the program)"};

}  // namespace meedoen
