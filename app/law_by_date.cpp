#include "law_by_date.hpp"

#include <algorithm>
#include <array>

#include "run/disk.hpp"
#include "scenario/loader.hpp"

namespace meedoen {
namespace {

constexpr std::string_view first_day{"2024-01-01"};
constexpr std::string_view last_day{"2026-12-31"};
constexpr std::size_t month_size = 7;

bool is_shaped(const std::string& day) {
    if (day.size() != first_day.size()) return false;
    for (std::size_t at = 0; at < day.size(); ++at)
        if (first_day[at] == '-' ? day[at] != '-' : day[at] < '0' || day[at] > '9') return false;
    return true;
}

bool is_of_the_calendar(const std::string& day) {
    constexpr std::array days_in_month{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int year = std::stoi(day.substr(0, 4));
    const int month = std::stoi(day.substr(5, 2));
    const int of_month = std::stoi(day.substr(8, 2));
    const bool leap = year % 4 == 0;  // of 1901 to 2099
    return month >= 1 && month <= 12 && of_month >= 1 &&
           of_month <= days_in_month[static_cast<std::size_t>(month - 1)] - (month == 2 && !leap ? 1 : 0);
}

}  // namespace

std::optional<std::string> law_day(const std::string& text, const std::string& key, const Position& where,
                                   Issues& issues) {
    const std::string day = text.size() == month_size ? text + "-01" : text;
    const std::string found = "found " + meedoen::quoted(text);
    if (!is_shaped(day) || !is_of_the_calendar(day)) {
        issues.error({where, key, found, "expected a day as 2026-01-01, or a month as 2026-01", ""});
        return std::nullopt;
    }
    if (day < first_day || day > last_day) {
        issues.error({where, key, found,
                      "the law is known from " + std::string{first_day} + " to " + std::string{last_day} +
                          (key == "--date" ? "; --law 2027 takes the rules of 2027 on the amounts of 2026" : ""),
                      ""});
        return std::nullopt;
    }
    return day;
}

Scenario scenario_on(const std::string& root, const std::string& day, Issues& issues) {
    LoadRequest request;
    request.file = root + "base.toml";
    request.shipped_root = root;
    request.set.emplace_back("run.law_date", day);
    return load_scenario(request, files_on_disk(), issues);
}

const Scenario* LawByDate::on(const std::string& day, Issues& issues) {
    const auto known = loaded_.find(day);
    if (known != loaded_.end()) return &known->second;
    Issues found;
    Scenario scenario = scenario_on(root_, day, found);
    for (const Issue& issue : found.errors()) issues.error(issue);
    return found.any_error() ? nullptr : &loaded_.emplace(day, std::move(scenario)).first->second;
}

}  // namespace meedoen
