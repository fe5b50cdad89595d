// `meedoen help`, and the help of every subcommand.
#include <algorithm>
#include <array>

#include "arguments.hpp"
#include "command.hpp"
#include "failures.hpp"
#include "options.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

constexpr std::array all_commands{&run_command,  &compare_command, &income_command, &validate_command, &show_command,
                                  &diff_command, &list_command,    &schema_command, &version_command,  &help_command};

constexpr std::string_view exit_codes =
    "Exit codes\n"
    "  0    fine\n"
    "  2    a mistake in a scenario or on the command line; nothing was run or written\n"
    "  3    the output or the machine refuses: exists, locked, read-only, disk full, plan too large\n"
    "  4    part of the work failed or is missing; the rest is usable\n"
    "  5    a damaged or foreign results file\n"
    "  70   a fault of the program\n"
    "  130  stopped by Ctrl-C, 143 by SIGTERM; finished runs are kept and --resume goes on\n";

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(text.size() + 2, width), ' ');
    return text;
}

std::string option_line(const Option& option) {
    std::string left = option.letter == 0 ? "      " : std::string{"  -"} + option.letter + ", ";
    left += written(option.name);
    if (!option.value.empty()) left += " " + std::string{option.value};
    return padded(left, 31) + std::string{option.meaning} + "\n";
}

int run_help(const Arguments& arguments) {
    if (arguments.operands().empty()) {
        print(short_help());
        return ExitCode::fine;
    }
    const std::string& name = arguments.operands().front();
    const auto found = std::ranges::find_if(all_commands, [&](const Command* c) { return c->name == name; });
    if (found != all_commands.end()) {
        print(help_of(**found));
        return ExitCode::fine;
    }
    std::vector<std::string> names;
    for (const Command* command : all_commands) names.emplace_back(command->name);
    Issues issues;
    issues.error({{}, "", "unknown command " + quoted(name), "allowed: " + alternatives(names), nearest(name, names)});
    return refused(issues);
}

constexpr std::array examples{Example{"How does compare work?", "meedoen help compare"}};
constexpr std::array options{help_option};

}  // namespace

std::span<const Command* const> commands() { return all_commands; }

std::string help_of(const Command& command) {
    std::string text = std::string{command.summary} + "\n\nUsage\n  meedoen " + std::string{command.name};
    if (!command.operands.empty()) text += " " + std::string{command.operands};
    text += " [options]\n\nExamples\n";
    for (const Example& example : command.examples)
        text += "  " + std::string{example.what} + "\n    " + std::string{example.command} + "\n";
    if (!command.about.empty()) text += "\n" + std::string{command.about};
    text += "\nOptions\n";
    for (const Option& option : command.options) text += option_line(option);
    return text + "\n" + std::string{exit_codes};
}

std::string short_help() {
    std::string text =
        "meedoen: how do people with several support needs find their way to taking part?\n\n"
        "For a memo: what does working first do in an average town, against going on as now?\n"
        "  meedoen compare scenarios/base.toml scenarios/questions/werk-eerst.toml\n"
        "For research: the same, kept in one file for Python and R\n"
        "  meedoen compare scenarios/base.toml scenarios/questions/werk-eerst.toml -o results.h5\n"
        "For a workshop: which rules, amounts and assumptions stand behind it, and where do they come from?\n"
        "  meedoen show scenarios/questions/werk-eerst.toml\n\n"
        "Commands\n";
    for (const Command* command : all_commands)
        text += "  " + padded(std::string{command->name}, 11) + std::string{command->summary} + "\n";
    return text + "\nEvery command explains itself: meedoen compare --help\n";
}

constexpr Command help_command{"help", "[COMMAND]", "Explain a command", "", examples, options, 0, 1, run_help};

}  // namespace meedoen
