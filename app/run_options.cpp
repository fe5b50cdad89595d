#include "run_options.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <thread>

#include "options.hpp"
#include "terminal.hpp"

namespace meedoen {
namespace {

constexpr std::array table{
    place_option,
    Option{"years", 0, "N", "years to live, 1 to 20 (else what the base says)"},
    Option{"replications", 0, "N", "runs of every scenario, 1 to 100000 (else what the base says)"},
    Option{"seed", 0, "S", "number that fixes all chance, 0 to 4294967295 (else 1)"},
    Option{"threads", 0, "T", "threads, 1 to 256 (else one per processor); never changes a result"},
    set_option,
    Option{"output", 'o', "FILE.h5", "keep all counts in this file"},
    Option{"force", 0, "", "replace the file that stands there"},
    Option{"resume", 0, "", "go on with the file that stands there"},
    Option{"save-every", 0, "SECONDS", "save finished runs this often while computing, 0 to 86400 (else 60)"},
    Option{"reproducible", 0, "", "leave times, host, command and threads out of the file: equal bytes each time"},
    Option{"language", 0, "nl|en", "language of the results (else nl)"},
    json_option,
    Option{"csv", 0, "", "CSV on the standard output"},
    Option{"all", 0, "", "every outcome in the table, not only the main ones (--json and --csv have all)"},
    Option{"color", 0, "auto|always|never", "bold and grey in the table (auto: on a terminal, without NO_COLOR)"},
    Option{"width", 0, "N", "columns of the text, 32 to 400 (else the terminal's)"},
    scenarios_option,
    help_option};

constexpr std::uint32_t usual_seed = 1;
constexpr int usual_save_every = 60;

int usual_threads() { return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 256U)); }

void refuse_pair(const Arguments& arguments, std::string_view a, std::string_view b, Issues& issues) {
    if (arguments.has(a) && arguments.has(b))
        issues.error({{}, written(a), "cannot go together with " + written(b), "give one of the two", ""});
}

/// These options say what is done with a file.
void need_output(const Arguments& arguments, Issues& issues) {
    for (const std::string_view option : {"force", "resume", "save-every"})
        if (arguments.has(option) && !arguments.has("output"))
            issues.error({{}, written(option), "needs a file", "add -o FILE.h5", ""});
}

void read_output(const Arguments& arguments, RunOptions& options, Issues& issues) {
    options.output = arguments.text("output").value_or("");
    if (options.output.starts_with('-') || options.output.starts_with('='))
        issues.error(
            {{}, "--output", "found " + quoted(options.output), "expected a file name, as in -o results.h5", ""});
    if (options.output.ends_with(".toml"))
        issues.error({{},
                      "--output",
                      "found " + quoted(options.output),
                      "names in .toml are scenarios; results end in .h5",
                      ""});
    need_output(arguments, issues);
    refuse_pair(arguments, "force", "resume", issues);
    if (arguments.has("force")) options.existing = Existing::replace;
    if (arguments.has("resume")) options.existing = Existing::resume;
    options.reproducible = arguments.has("reproducible");
}

void read_form(const Arguments& arguments, RunOptions& options, Issues& issues) {
    refuse_pair(arguments, "json", "csv", issues);
    if (arguments.has("json")) options.form = Form::json;
    if (arguments.has("csv")) options.form = Form::csv;
    if (word_option(arguments, "language", {"nl", "en"}, issues).value_or("nl") == "en")
        options.language = Language::en;
    const std::string colour = word_option(arguments, "color", {"auto", "always", "never"}, issues).value_or("auto");
    if (colour == "always" || (colour == "auto" && colours_by_default())) options.colour = Colour::on;
    if (arguments.has("all")) options.rows = Rows::all;
    const auto width = whole_option(arguments, "width", {narrowest_table, 400}, issues);
    options.width = width ? static_cast<int>(*width) : columns_by_default();
}

std::optional<int> as_int(std::optional<std::int64_t> value) {
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

/// A word as a shell reads it back.
std::string for_shell(const std::string& word) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,+@%";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
    std::string text = "'";
    for (const char c : word) text += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return text + "'";
}

}  // namespace

std::span<const Option> run_option_table() { return table; }

RunOptions run_options_of(const Arguments& arguments, Issues& issues) {
    RunOptions options;
    options.years = as_int(whole_option(arguments, "years", {1, 20}, issues));
    options.replications = as_int(whole_option(arguments, "replications", {1, 100'000}, issues));
    const auto seed = whole_option(arguments, "seed", {0, std::numeric_limits<std::uint32_t>::max()}, issues);
    options.seed = static_cast<std::uint32_t>(seed.value_or(usual_seed));
    options.threads = as_int(whole_option(arguments, "threads", {1, 256}, issues)).value_or(usual_threads());
    options.save_every = as_int(whole_option(arguments, "save-every", {0, 86'400}, issues)).value_or(usual_save_every);
    read_output(arguments, options, issues);
    read_form(arguments, options, issues);
    return options;
}

std::string given_command(const Arguments& arguments) {
    std::string text = "meedoen " + std::string{arguments.command().name};
    for (const std::string& word : arguments.words()) text += " " + for_shell(word);
    return text;
}

std::string resume_command(const Arguments& arguments) {
    std::string text = "meedoen " + std::string{arguments.command().name};
    const auto& words = arguments.words();
    const auto dashes = std::ranges::find(words, "--");
    const auto tell = [&](auto first, auto last) {
        for (auto word = first; word != last; ++word)
            if (*word != "--force" && *word != "--force=yes" && *word != "--resume") text += " " + for_shell(*word);
    };
    tell(words.begin(), dashes);
    text += " --resume";
    for (auto word = dashes; word != words.end(); ++word) text += " " + for_shell(*word);
    return text;
}

}  // namespace meedoen
