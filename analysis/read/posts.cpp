#include "read/posts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "read/columns.hpp"
#include "report/wording.hpp"
#include "run/results.hpp"

namespace meedoen {
namespace {

constexpr double per_inhabitants = 10'000.0;
constexpr double finest = 0.1;  // of a post

struct Employer {
    std::string_view name;  // as in addresses
    std::string_view nl;
    std::string_view en;
};
constexpr std::array employers{Employer{"sociaal_team", "bij het sociaal team", "at the sociaal team"},
                               Employer{"werk_en_inkomen", "bij W&I", "at W&I"}, Employer{"uwv", "bij UWV", "at UWV"}};
using Posts = std::array<double, employers.size()>;

/// Zero when the file does not name it: then no arm has it.
double number_at(const std::vector<ParameterText>& parameters, const std::string& address) {
    const auto found = std::ranges::find(parameters, address, &ParameterText::address);
    double number = 0.0;
    if (found != parameters.end())
        std::from_chars(found->value.data(), found->value.data() + found->value.size(), number);
    return number;
}

Posts posts_in(const std::vector<ParameterText>& parameters) {
    Posts posts{};
    const double tens_of_thousands = number_at(parameters, "place.inhabitants") / per_inhabitants;
    for (std::size_t e = 0; e < employers.size(); ++e) {
        const std::string name{employers[e].name};
        const double density =
            number_at(parameters, "place.fte." + name) + number_at(parameters, "levers." + name + "_extra_fte");
        posts[e] = std::max(0.0, density * tens_of_thousands);
    }
    return posts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? std::string{last} : std::string{", "}) + parts[i];
    return text;
}

/// `7 voltijdbanen meer bij W&I`, `7 more full-time posts at W&I`.
std::string change_text(double change, const Employer& employer, Language language) {
    const double size = nearest_multiple(std::fabs(change), finest);
    const RoundedNumber shown{size, size == std::round(size) ? 1.0 : finest};
    const std::string number = plain_text(shown, language);
    if (language == Language::nl)
        return number + (number == "1" ? " voltijdbaan" : " voltijdbanen") + (change > 0.0 ? " meer " : " minder ") +
               std::string{employer.nl};
    return number + (change > 0.0 ? " more" : " fewer") + (number == "1" ? " full-time post " : " full-time posts ") +
           std::string{employer.en};
}

/// With posts on one side only it is plain which way the amounts mislead; with both it is not.
std::string_view how_it_misleads(bool more, bool fewer, Language language) {
    if (more && fewer) return "";
    if (more) return either(language, ", dus het lijkt goedkoper dan het is", ", so it looks cheaper than it is");
    return either(language, ", dus het lijkt duurder dan het is", ", so it looks dearer than it is");
}

std::string remark(const Posts& base, const Posts& arm, const std::string& title, Language language) {
    std::vector<std::string> changes;
    bool more = false;
    bool fewer = false;
    for (std::size_t e = 0; e < employers.size(); ++e) {
        const double change = arm[e] - base[e];
        if (std::fabs(change) < finest / 2.0) continue;
        changes.push_back(change_text(change, employers[e], language));
        (change > 0.0 ? more : fewer) = true;
    }
    if (changes.empty()) return "";
    return std::string{either(language, "Let op: scenario ", "Note: scenario ")} + title +
           std::string{either(language, " heeft ", " has ")} + joined(changes, either(language, " en ", " and ")) +
           std::string{either(language, "; de salarissen daarvan staan in geen enkel bedrag",
                              "; their salaries are in none of the amounts")} +
           std::string{how_it_misleads(more, fewer, language)} + ".";
}

}  // namespace

std::vector<std::string> remarks_about_posts(const ResultsFile& results, const Comparison& comparison,
                                             Language language) {
    std::vector<std::string> remarks(comparison.arm_names.size());
    const Posts base = posts_in(parameters_in(results, 0));
    for (std::size_t a = 1; a < remarks.size(); ++a)
        remarks[a] =
            remark(base, posts_in(parameters_in(results, a)), quoted_title_of(comparison, a, language), language);
    return remarks;
}

}  // namespace meedoen
