#include "income/purse_text.hpp"

#include <algorithm>

#include "income/inputs_text.hpp"
#include "income/texts.hpp"
#include "report/json_text.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr int title_width = 36;
constexpr int amount_width = 14;

class Table {
public:
    Table(const std::vector<TitledPurse>& purses, Language language) : purses_{purses}, language_{language} {}

    std::string text() {
        head();
        for (std::size_t c = 0; c < components; ++c) part(c);
        rule();
        total();
        return std::move(text_);
    }

private:
    bool has_difference() const { return purses_.size() == 2; }

    void head() {
        std::string titles;
        for (const TitledPurse& p : purses_)
            titles += std::string{purses_.size() == 1 ? "" : "  "} + clean_text(p.title) + "\n";
        text_ += titles;
        line(either(language_, "per maand", "a month"), std::vector<std::string>(purses_.size(), "euro"),
             std::string{either(language_, "verschil", "difference")});
        rule();
    }

    void rule() {
        const std::size_t columns = purses_.size() + (has_difference() ? 1 : 0);
        for (std::size_t k = 0; k < title_width + columns * amount_width; ++k) text_ += "─";
        text_ += "\n";
    }

    void line(std::string_view title, const std::vector<std::string>& amounts, const std::string& difference) {
        text_ += left_aligned(title, title_width);
        for (const std::string& amount : amounts) text_ += right_aligned(amount, amount_width);
        if (has_difference()) text_ += right_aligned(difference, amount_width);
        text_ += "\n";
    }

    template <class Amount>
    void amounts(std::string_view title, const Amount& amount) {
        std::vector<std::string> texts;
        for (const TitledPurse& p : purses_) texts.push_back(cents_text(amount(p.purse), language_));
        const std::int64_t difference = has_difference() ? amount(purses_[1].purse) - amount(purses_[0].purse) : 0;
        line(title, texts, cents_text(difference, language_));
    }

    void part(std::size_t c) {
        const auto of = [c](const HouseholdPurse& purse) { return purse.part[c]; };
        if (std::ranges::all_of(purses_, [&](const TitledPurse& p) { return of(p.purse) == 0; })) return;
        amounts(title_of(static_cast<Component>(c), language_), of);
    }

    void total() {
        amounts(either(language_, "over per maand", "in hand a month"),
                [](const HouseholdPurse& purse) { return purse.net(); });
    }

    const std::vector<TitledPurse>& purses_;
    Language language_;
    std::string text_;
};

class Explanation {
public:
    Explanation(const HouseholdFacts& household, const HouseholdPurse& purse, Language language)
        : household_{household}, purse_{purse}, language_{language} {}

    std::string text() {
        for (std::size_t c = 0; c < components; ++c)
            if (purse_.part[c] != 0) part(static_cast<Component>(c));
        text_ += std::string{either(language_, "over per maand", "in hand a month")} + "  " + "€ " +
                 cents_text(purse_.net(), language_) + "\n";
        return std::move(text_);
    }

private:
    void part(Component component) {
        text_ +=
            std::string{title_of(component, language_)} + "  € " + cents_text(purse_.of(component), language_) + "\n";
        text_ += "    " + articles_of(component, language_) + "\n";
        for (const std::string& line : inputs_of(household_, component, language_)) text_ += "    " + line + "\n";
        for (std::size_t p = 0; p < household_.adults(); ++p)
            for (std::size_t b = 0; b < bases; ++b)
                if (basis_texts[b].component == component) amount(basis_texts[b], purse_.basis[p][b], who(p));
        for (std::size_t b = 0; b < shared_bases; ++b)
            if (belongs(shared_basis_texts[b].component, component))
                amount(shared_basis_texts[b], purse_.shared[b], "");
    }

    /// All toeslagen rest on the same income.
    static bool belongs(Component basis, Component component) {
        return basis == component || (basis == Component::zorgtoeslag && (component == Component::huurtoeslag ||
                                                                          component == Component::kindgebonden_budget ||
                                                                          component == Component::kinderopvangtoeslag));
    }

    std::string who(std::size_t p) const {
        if (household_.adults() == 1) return "";
        return std::string{either(language_, " (persoon ", " (person ")} + std::to_string(p + 1) + ")";
    }

    void amount(const BasisText& basis, std::int64_t cents, const std::string& whose) {
        if (cents == 0) return;
        text_ += "    " + left_aligned(std::string{either(language_, basis.title_nl, basis.title_en)} + whose, 44) +
                 right_aligned(cents_text(cents, language_), amount_width) + "\n";
    }

    const HouseholdFacts& household_;
    const HouseholdPurse& purse_;
    Language language_;
    std::string text_;
};

std::string named_cents(std::string_view name, std::int64_t cents) {
    return json_string(name) + ":" + std::to_string(cents);
}

}  // namespace

std::string purse_table(const std::vector<TitledPurse>& purses, Language language) {
    return Table{purses, language}.text();
}

std::string explanation(const HouseholdFacts& household, const HouseholdPurse& purse, Language language) {
    return Explanation{household, purse, language}.text();
}

std::string csv_head(std::string_view first) {
    std::string text{first};
    for (const ComponentText& component : component_texts) text += "," + std::string{component.name};
    return text + ",gross,net";
}

std::string csv_row(const std::string& first, const HouseholdPurse& purse) {
    std::string text = first;
    for (const std::int64_t cents : purse.part) text += "," + std::to_string(cents);
    return text + "," + std::to_string(purse.gross()) + "," + std::to_string(purse.net());
}

/// On one line, and for a spreadsheet a text: what begins like a formula gets an apostrophe before it.
std::string csv_title(const std::string& title) {
    const std::string clean = replaced(clean_text(title), "\n", " ");
    const bool is_formula = !clean.empty() && std::string_view{"=+-@"}.find(clean.front()) != std::string_view::npos;
    return "\"" + std::string{is_formula ? "'" : ""} + replaced(clean, "\"", "\"\"") + "\"";
}

std::string purses_csv(const std::vector<TitledPurse>& purses) {
    std::string text = csv_head("household") + "\n";
    for (const TitledPurse& p : purses) text += csv_row(csv_title(p.title), p.purse) + "\n";
    return text;
}

std::string purse_json(const HouseholdPurse& purse) {
    std::string text = "{";
    for (std::size_t c = 0; c < components; ++c) text += named_cents(component_texts[c].name, purse.part[c]) + ",";
    for (std::size_t b = 0; b < shared_bases; ++b)
        text += named_cents(shared_basis_texts[b].name, purse.shared[b]) + ",";
    return text + named_cents("gross", purse.gross()) + "," + named_cents("net", purse.net()) + "}";
}

}  // namespace meedoen
