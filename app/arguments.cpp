#include "arguments.hpp"

#include <algorithm>
#include <charconv>
#include <cxxopts.hpp>

namespace meedoen {
namespace {

// cxxopts matches every word with a regular expression that needs stack for each character of it.
constexpr std::size_t longest_word = 4096;

void problem(Issues& issues, const std::string& key, const std::string& what, const std::string& why,
             const std::string& suggestion = "") {
    issues.error({{}, key, what, why, suggestion});
}

cxxopts::Options options_of(const Command& command) {
    cxxopts::Options options{"meedoen " + std::string{command.name}};
    options.allow_unrecognised_options();
    for (const Option& option : command.options) {
        std::string names{option.name};
        if (option.letter != 0) names = std::string{option.letter} + "," + names;
        auto value = cxxopts::value<std::string>();
        if (option.value.empty()) value = value->implicit_value("yes");
        options.add_options()(names, std::string{option.meaning}, value);
    }
    return options;
}

std::vector<std::string> option_names(const Command& command) {
    std::vector<std::string> names;
    for (const Option& option : command.options) names.push_back(written(option.name));
    return names;
}

std::string allowed_options(const Command& command) {
    std::string text = "allowed:";
    for (const std::string& name : option_names(command)) text += " " + name;
    return text;
}

void unknown_option(const Command& command, const std::string& word, Issues& issues) {
    const std::string name = word.substr(0, word.find('='));
    problem(issues, "", "unknown option " + quoted(name), allowed_options(command),
            nearest(name, option_names(command)));
}

const Option* find_option(const Command& command, std::string_view name) {
    const auto found = std::ranges::find(command.options, name, &Option::name);
    return found == command.options.end() ? nullptr : &*found;
}

std::string operand_count(const Command& command, std::size_t given) {
    if (command.most_operands == 0) return "takes no files or words, " + std::to_string(given) + " given";
    return "takes " + std::string{command.operands} + ", " + std::to_string(given) + " given";
}

}  // namespace

std::string written(std::string_view option) { return "--" + std::string{option}; }

std::string alternatives(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return text;
}

Arguments::Arguments(const Command& command, std::vector<std::string> words, Issues& issues)
    : command_{&command}, words_{std::move(words)} {
    const auto too_long =
        std::ranges::find_if(words_, [](const std::string& word) { return word.size() > longest_word; });
    if (too_long != words_.end()) {
        problem(issues, "", "the word " + quoted(*too_long) + " has " + std::to_string(too_long->size()) + " bytes",
                "at most " + std::to_string(longest_word));
        return;
    }
    const auto dashes = std::ranges::find(words_, "--");
    read_options({words_.begin(), dashes}, issues);
    if (dashes != words_.end()) operands_.insert(operands_.end(), dashes + 1, words_.end());
    if (has("help")) return;
    check_given(issues);
    if (!issues.any_error()) check_operands(issues);
}

void Arguments::read_options(const std::vector<std::string>& before_dashes, Issues& issues) {
    std::vector<const char*> argv{"meedoen"};
    for (const std::string& word : before_dashes) argv.push_back(word.c_str());
    try {
        const auto result = options_of(*command_).parse(static_cast<int>(argv.size()), argv.data());
        for (const auto& pair : result.arguments()) given_.emplace_back(pair.key(), pair.value());
        for (const std::string& word : result.unmatched()) {
            if (word.size() > 1 && word.front() == '-')
                unknown_option(*command_, word, issues);
            else
                operands_.push_back(word);
        }
    } catch (const cxxopts::exceptions::exception&) {
        // With unknown options let through, only an option at the very end that misses its value is left.
        problem(issues, before_dashes.empty() ? "" : before_dashes.back(), "a value is missing",
                "see: meedoen " + std::string{command_->name} + " --help");
    }
}

void Arguments::check_given(Issues& issues) const {
    std::vector<std::string> seen;
    for (const auto& [name, text] : given_) {
        const Option* option = find_option(*command_, name);
        if (option == nullptr) continue;
        if (option->value.empty() && text != "yes")
            problem(issues, written(name), "found " + quoted(text), "this switch takes no value");
        else if (text.empty())
            problem(issues, written(name), "found an empty text", "expected " + std::string{option->value});
        if (!option->repeatable && std::ranges::find(seen, name) != seen.end())
            problem(issues, written(name), "is given more than once, last as " + quoted(text), "give it once");
        seen.push_back(name);
    }
}

void Arguments::check_operands(Issues& issues) const {
    if (operands_.size() >= command_->least_operands && operands_.size() <= command_->most_operands) return;
    problem(issues, "meedoen " + std::string{command_->name}, operand_count(*command_, operands_.size()),
            "see: meedoen " + std::string{command_->name} + " --help");
}

bool Arguments::has(std::string_view option) const {
    return std::ranges::any_of(given_, [&](const auto& pair) { return pair.first == option; });
}

std::optional<std::string> Arguments::text(std::string_view option) const {
    for (const auto& [name, text] : given_)
        if (name == option) return text;
    return std::nullopt;
}

std::vector<std::string> Arguments::texts(std::string_view option) const {
    std::vector<std::string> all;
    for (const auto& [name, text] : given_)
        if (name == option) all.push_back(text);
    return all;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    const bool digits = !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || (text.size() > 1 && text.front() == '0')) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::int64_t> whole_option(const Arguments& arguments, std::string_view option, WholeRange range,
                                         Issues& issues) {
    const std::optional<std::string> text = arguments.text(option);
    if (!text || text->empty()) return std::nullopt;  // an empty text has been told already
    const std::optional<std::int64_t> value = whole_number(*text);
    if (value && *value >= range.low && *value <= range.high) return value;
    problem(
        issues, written(option), "found " + quoted(*text),
        "expected a whole number in plain digits, " + std::to_string(range.low) + " to " + std::to_string(range.high));
    return std::nullopt;
}

std::optional<std::string> word_option(const Arguments& arguments, std::string_view option,
                                       const std::vector<std::string>& allowed, Issues& issues) {
    const std::optional<std::string> text = arguments.text(option);
    if (!text || text->empty()) return std::nullopt;
    if (std::ranges::find(allowed, *text) != allowed.end()) return text;
    problem(issues, written(option), "found " + quoted(*text), "allowed: " + alternatives(allowed),
            nearest(*text, allowed));
    return std::nullopt;
}

}  // namespace meedoen
