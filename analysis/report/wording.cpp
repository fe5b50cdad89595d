#include "report/wording.hpp"

#include <array>

#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

struct Status {
    std::string_view name;
    std::string_view nl;
    std::string_view en;
};

constexpr std::array statuses{
    Status{"published", "afleiding, er zijn proeven", "deduction, trials exist"},
    Status{"deduction", "afleiding", "deduction"},
    Status{"assumption", "aanname", "assumption"},
};

}  // namespace

std::string_view either(Language language, std::string_view nl, std::string_view en) {
    return language == Language::nl ? nl : en;
}

std::string_view disclaimer(Language language) {
    return either(language, "Dit is een rekenmodel. Het voorspelt niet.", "This is a model. It does not predict.");
}

std::string title_of(const Comparison& comparison, std::size_t arm, Language language) {
    const auto& titles = language == Language::nl ? comparison.titles_nl : comparison.titles_en;
    const bool titled = arm < titles.size() && !titles[arm].empty();
    return clean_text(titled ? titles[arm] : comparison.arm_names[arm]);
}

std::string quoted_title_of(const Comparison& comparison, std::size_t arm, Language language) {
    return "‘" + title_of(comparison, arm, language) + "’";
}

std::string place_of(const Comparison& comparison, Language language) {
    const std::string& title = language == Language::nl ? comparison.place_title_nl : comparison.place_title_en;
    return clean_text(title.empty() ? comparison.place : title);
}

std::string label_of(const OutcomeRow& row, Language language) {
    const std::string& label = language == Language::nl ? row.label_nl : row.label_en;
    return clean_text(label.empty() ? row.name : label);
}

std::string period_of(int years, Language language) {
    const std::string number = std::to_string(years);
    if (language == Language::nl) return number + " jaar";
    return number + (years == 1 ? " year" : " years");
}

std::string status_text(const std::string& status, Language language) {
    for (const Status& known : statuses)
        if (known.name == status) return std::string{either(language, known.nl, known.en)};
    return clean_text(status);
}

std::string_view too_small_text(Language language) {
    return either(language, "te klein om te noemen", "too small to tell");
}

}  // namespace meedoen
