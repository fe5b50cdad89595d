#include "income_request.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

#include "failures.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/vrijlating.hpp"
#include "rules/purse/ground_of.hpp"
#include "run/disk.hpp"
#include "scenario_files.hpp"

namespace meedoen {
namespace {

// `meedoen::quoted` by its whole name: <filesystem> brings std::quoted along.
namespace fs = std::filesystem;

constexpr std::array years{"2024", "2025", "2026", "2027"};
constexpr std::string_view formal_start{"2027"};  // the rules of that year on the amounts of 2026
constexpr std::string_view first_day{"2024-01-01"};
constexpr std::string_view last_day{"2026-12-31"};

/// Options that do nothing beside each other.
struct Clash {
    std::string_view one;
    std::string_view other;
};
constexpr std::array clashes{
    Clash{"over", "batch"},     Clash{"route", "batch"},  Clash{"compare", "batch"},  Clash{"explain", "batch"},
    Clash{"csv", "batch"},      Clash{"json", "batch"},   Clash{"svg", "batch"},      Clash{"html", "batch"},
    Clash{"language", "batch"}, Clash{"law", "date"},     Clash{"csv", "json"},       Clash{"explain", "json"},
    Clash{"explain", "csv"},    Clash{"explain", "over"}, Clash{"compare", "over"},   Clash{"compare", "csv"},
    Clash{"compare", "svg"},    Clash{"compare", "html"}, Clash{"compare", "explain"}};

void error(Issues& issues, std::string key, std::string problem, std::string why = "") {
    issues.error({{}, std::move(key), std::move(problem), std::move(why), ""});
}

void check_options(const Arguments& arguments, Issues& issues) {
    for (const Clash& clash : clashes)
        if (arguments.has(clash.one) && arguments.has(clash.other))
            error(issues, written(clash.one), "does nothing beside " + written(clash.other), "give one of both");
    const bool drawn = arguments.has("svg") || arguments.has("html");
    if (arguments.has("force") && !drawn)
        error(issues, "--force", "no file is written", "it stands beside --svg or --html");
    if (arguments.has("csv") && !arguments.has("over")) error(issues, "--csv", "a month is no table", "add --over");
    if (drawn && arguments.text("over") == "time")
        error(issues, "--over", "a drawing over time does not exist", "hours, wage or gross");
    if (arguments.has("batch") && !arguments.operands().empty())
        error(issues, arguments.operands().front(), "is not read beside --batch",
              "a batch comes from the standard input");
}

bool is_same_file(const std::string& a, const std::string& b) {
    std::error_code failed;
    return a == b || fs::path{a}.lexically_normal() == fs::path{b}.lexically_normal() || fs::equivalent(a, b, failed);
}

/// No output may be an input or another output, and none may exist unless --force says so.
void check_files(const Arguments& arguments, Issues& issues) {
    std::vector<std::string> taken = arguments.operands();
    if (const auto other = arguments.text("compare")) taken.push_back(*other);
    for (const char* option : {"svg", "html"}) {
        const auto path = arguments.text(option);
        if (!path) continue;
        if (std::ranges::any_of(taken, [&](const std::string& t) { return is_same_file(t, *path); }))
            error(issues, written(option), meedoen::quoted(*path) + " is another file of this command",
                  "give another name");
        taken.push_back(*path);
    }
}

std::string date_in(const std::string& text, Issues& issues) {
    constexpr std::array days_in_month{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool shaped = text.size() == first_day.size() && std::ranges::all_of(text, [&](const char& c) {
                            const auto at = static_cast<std::size_t>(&c - text.data());
                            return first_day[at] == '-' ? c == '-' : c >= '0' && c <= '9';
                        });
    const int year = shaped ? std::stoi(text.substr(0, 4)) : 0;
    const int month = shaped ? std::stoi(text.substr(5, 2)) : 0;
    const int day = shaped ? std::stoi(text.substr(8, 2)) : 0;
    const bool leap = year % 4 == 0;  // of 1901 to 2099
    const bool fine = month >= 1 && month <= 12 && day >= 1 &&
                      day <= days_in_month[static_cast<std::size_t>(month - 1)] - (month == 2 && !leap ? 1 : 0);
    if (!fine)
        error(issues, "--date", "found " + meedoen::quoted(text), "expected a day as 2026-01-01");
    else if (text < first_day || text > last_day)
        error(issues, "--date", "found " + meedoen::quoted(text),
              "the law is known from " + std::string{first_day} + " to " + std::string{last_day} +
                  "; --law 2027 takes the rules of 2027 on the amounts of 2026");
    return text;
}

std::string law_date_of(const Arguments& arguments, Issues& issues) {
    const auto year = word_option(arguments, "law", {years.begin(), years.end()}, issues);
    if (const auto date = arguments.text("date")) return date_in(*date, issues);
    return (year && *year != formal_start ? *year : std::string{"2026"}) + "-01-01";
}

Scenario law_scenario(const Arguments& arguments, Issues& issues) {
    LoadRequest request;
    const std::string root = required_scenarios(arguments, issues);
    const std::string date = law_date_of(arguments, issues);
    if (issues.any_error()) return {};
    request.file = root + "base.toml";
    request.shipped_root = root;
    request.set.emplace_back("run.law_date", date);
    return load_scenario(request, files_on_disk(), issues);
}

constexpr std::array<std::string_view, 10> refusals{"",
                                                    "this benefit has no such arrangement, or another in its place",
                                                    "there is no benefit beside which it could stand",
                                                    "too young for it",
                                                    "nobody has found that it is needed",
                                                    "nobody asked for it",
                                                    "asked for too late",
                                                    "not in a job of the Wsw",
                                                    "care under the Wlz goes before",
                                                    "the gemeente has no place left"};

/// What only the law can say about a household: the ground of the work, and the minimum wage.
void check_by_law(const HouseholdFile& file, const std::string& path, const Law& law, Issues& issues) {
    for (std::size_t p = 0; p < file.facts.adults(); ++p) {
        const PersonFacts& person = file.facts.persons[p];
        const std::string address = "person[" + std::to_string(p + 1) + "].";
        if (const Refusal refusal = refusal_of(file.facts, p, law); refusal != Refusal::none)
            issues.error({{path, 1, 1},
                          address + "work_form",
                          "there is no ground in the law for " +
                              meedoen::quoted(work_form_names[static_cast<std::size_t>(person.work_form.value)]),
                          std::string{refusals[static_cast<std::size_t>(refusal)]},
                          ""});
        const CentsPerHour least = hourly_minimum_wage(person.age, law.minimum_wage);
        if (person.hourly_wage.value > 0 && person.hourly_wage < least)
            issues.warning({{path, 1, 1},
                            address + "hourly_wage",
                            "below the minimum wage at this age",
                            "it is " + std::to_string(least.value) + " cents an hour then",
                            ""});
    }
}

HouseholdFile household_in(const std::string& path, const Arguments& arguments, const Law& law, Issues& issues) {
    Issues found;
    HouseholdFile file = load_household(tidy_path(path), files_on_disk(), found);
    if (arguments.text("law") == formal_start)
        file.facts.vrijlating_rules = Choice{static_cast<std::int32_t>(VrijlatingRules::article_34a)};
    const std::vector<std::string> forms{work_form_names.begin(), work_form_names.end()};
    if (const auto form = word_option(arguments, "route", forms, issues)) {
        file.facts.persons[0].work_form =
            Choice{static_cast<std::int32_t>(std::ranges::find(forms, *form) - forms.begin())};
        if (!found.any_error()) check_household(file.facts, {path, 1, 1}, found);
    }
    if (!found.any_error()) check_by_law(file, path, law, found);
    add_new(found, issues);
    if (file.title_nl.empty()) file.title_nl = file.title_en.empty() ? path : file.title_en;
    if (file.title_en.empty()) file.title_en = file.title_nl;
    return file;
}

}  // namespace

IncomeRequest income_request(const Arguments& arguments, Issues& issues) {
    IncomeRequest request;
    check_options(arguments, issues);
    check_files(arguments, issues);
    request.as_json = arguments.has("json");
    request.as_csv = arguments.has("csv");
    if (word_option(arguments, "language", {"nl", "en"}, issues).value_or("nl") == "en")
        request.language = Language::en;
    request.over = word_option(arguments, "over", {"hours", "wage", "gross", "time"}, issues).value_or("");
    request.scenario = law_scenario(arguments, issues);
    request.rule_year = arguments.text("law") == formal_start ? 2027 : request.scenario.run.law_date.year;
    if (arguments.has("batch") || issues.any_error()) return request;
    if (arguments.operands().empty()) {
        error(issues, "", "no household is given", "for instance scenarios/households/afwasser.toml");
        return request;
    }
    const Law& law = request.scenario.law;
    request.household = household_in(arguments.operands().front(), arguments, law, issues);
    if (const auto other = arguments.text("compare")) request.other = household_in(*other, arguments, law, issues);
    const WorkForm form = static_cast<WorkForm>(request.household.facts.persons[0].work_form.value);
    const bool paid = form == WorkForm::ordinary || form == WorkForm::loonkostensubsidie ||
                      form == WorkForm::loondispensatie || form == WorkForm::beschut_werk;
    const bool over_wage = request.over == "hours" || request.over == "wage" || request.over == "gross";
    if (!paid && (over_wage || arguments.has("svg") || arguments.has("html")))
        error(issues, "work_form",
              "no wage belongs to " + meedoen::quoted(work_form_names[static_cast<std::size_t>(form)]),
              "a curve over wages needs paid work; --over time and the plain table do not");
    return request;
}

}  // namespace meedoen
