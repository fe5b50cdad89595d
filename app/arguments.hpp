// The words after a subcommand. cxxopts only cuts them into options and operands: its own conversions take "0,3" for 0
// and keep the last of two equal options without a word, so every value is text here and is converted strictly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/issues.hpp"
#include "command.hpp"

namespace meedoen {

class Arguments {
public:
    /// `words`: what stands after the subcommand. Problems go to `issues`; they belong to the command line.
    Arguments(const Command& command, std::vector<std::string> words, Issues& issues);

    const Command& command() const { return *command_; }
    const std::vector<std::string>& words() const { return words_; }
    const std::vector<std::string>& operands() const { return operands_; }

    bool has(std::string_view option) const;
    /// The text given for an option, or nothing.
    std::optional<std::string> text(std::string_view option) const;
    /// All texts given for a repeatable option, in order.
    std::vector<std::string> texts(std::string_view option) const;

private:
    void read_options(const std::vector<std::string>& before_dashes, Issues& issues);
    void check_given(Issues& issues) const;
    void check_operands(Issues& issues) const;

    const Command* command_;
    std::vector<std::string> words_;
    std::vector<std::string> operands_;
    std::vector<std::pair<std::string, std::string>> given_;  // option and text, in order
};

struct WholeRange {
    std::int64_t low{};
    std::int64_t high{};
};

/// Digits and nothing else, without a leading zero: nothing for "0,3", "3x", "0x10", "+5", "1_000", " 3" or "".
std::optional<std::int64_t> whole_number(std::string_view text);

/// The value of an option; nothing when it was not given or, with an issue, when it is not a number of that range.
std::optional<std::int64_t> whole_option(const Arguments& arguments, std::string_view option, WholeRange range,
                                         Issues& issues);

/// One of the words; nothing when it was not given or, with an issue, when it is none of them.
std::optional<std::string> word_option(const Arguments& arguments, std::string_view option,
                                       const std::vector<std::string>& allowed, Issues& issues);

/// `"a", "b" or "c"` of a list, for messages.
std::string alternatives(const std::vector<std::string>& words);

/// The option as it is written: `--seed`.
std::string written(std::string_view option);

}  // namespace meedoen
