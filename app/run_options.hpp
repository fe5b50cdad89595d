// The options of `run` and `compare`, converted.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "arguments.hpp"
#include "compare/number_format.hpp"
#include "report/table.hpp"

namespace meedoen {

enum class Form : std::uint8_t { text, json, csv };

/// What may be done with a file that stands where the results go.
enum class Existing : std::uint8_t { refuse, replace, resume };

struct RunOptions {
    std::optional<int> years;
    std::optional<int> replications;
    std::uint32_t seed{};
    int threads{};
    std::string output;  // empty: no file
    Existing existing{Existing::refuse};
    bool reproducible{};
    int save_every{};  // seconds between two savings of what is finished
    Language language{Language::nl};
    Form form{Form::text};
    Colour colour{Colour::off};
    Rows rows{Rows::chosen};
    int width{};
};

std::span<const Option> run_option_table();

RunOptions run_options_of(const Arguments& arguments, Issues& issues);

/// The command that goes on with this one after a stop, ready to be pasted in a shell.
std::string resume_command(const Arguments& arguments);

/// The command as it was given, the same way.
std::string given_command(const Arguments& arguments);

}  // namespace meedoen
