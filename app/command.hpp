// A subcommand as a row: what it is called, what it takes, what it shows as help, what it does. Every option is taken
// as text; arguments.hpp converts.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace meedoen {

class Arguments;

/// How a command ends (the whole table stands in every --help).
struct ExitCode {
    static constexpr int fine = 0;
    static constexpr int usage = 2;
    static constexpr int output = 3;
    static constexpr int partly = 4;
    static constexpr int damaged_input = 5;
    static constexpr int internal_error = 70;
};

struct Option {
    std::string_view name;
    char letter{};               // 0: no short form
    std::string_view value{};    // what to write after it; empty: a switch
    std::string_view meaning{};  // in the help
    bool repeatable{};
};

struct Example {
    std::string_view what;
    std::string_view command;
};

struct Command {
    std::string_view name;
    std::string_view operands;  // as in the help: "BASE OTHER..."
    std::string_view summary;   // one line
    std::string_view about;     // further lines of its help; may be empty
    std::span<const Example> examples;
    std::span<const Option> options;
    std::size_t least_operands{};
    std::size_t most_operands{};
    int (*run)(const Arguments&);
};

/// All subcommands, in the order of the help.
std::span<const Command* const> commands();

/// The help of one subcommand, with its options and the exit codes.
std::string help_of(const Command& command);

/// The help of the program: three examples first.
std::string short_help();

extern const Command run_command;
extern const Command compare_command;
extern const Command income_command;
extern const Command validate_command;
extern const Command show_command;
extern const Command diff_command;
extern const Command list_command;
extern const Command schema_command;
extern const Command version_command;
extern const Command help_command;

}  // namespace meedoen
