#include "income/months_text.hpp"

#include <algorithm>

#include "income/purse_text.hpp"
#include "income/texts.hpp"
#include "income/wording.hpp"
#include "report/json_text.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"
#include "rules/purse/bijstand_facts.hpp"
#include "rules/purse/facts_of.hpp"
#include "rules/purse/later.hpp"

namespace meedoen {
namespace {

constexpr int month_width = 8;
constexpr int amount_width = 14;

/// Collects the words in the language asked for.
class Events {
public:
    Events(const HouseholdAt& before, const HouseholdAt& after, const Law& law, Language language)
        : before_{before}, after_{after}, law_{law}, language_{language} {}

    std::vector<std::string> all() {
        for (std::size_t p = 0; p < after_.facts.adults(); ++p) person(p);
        children();
        if (after_.facts.kostendelers > before_.facts.kostendelers)
            say("een huisgenoot telt nu mee als kostendeler", "a housemate now counts as kostendeler");
        return std::move(words_);
    }

private:
    void say(std::string_view nl, std::string_view en) { words_.emplace_back(either(language_, nl, en)); }

    void age(std::string_view who_nl, std::string_view who_en, Years years) {
        words_.push_back(std::string{either(language_, who_nl, who_en)} + " " + std::to_string(years.value));
    }

    void person(std::size_t p) {
        const PersonFacts& then = before_.facts.persons[p];
        const PersonFacts& now = after_.facts.persons[p];
        if (now.age > then.age) age("wordt", "turns", now.age);
        if (then.uwv_benefit.value == static_cast<int>(UwvBenefit::ww) && now.uwv_benefit.value == 0 &&
            before_.purse.of(Component::ww) > 0)
            say("de WW loopt af", "the WW runs out");
        if (now.uwv_benefit.value == static_cast<int>(UwvBenefit::wia) &&
            wga_phase_of(then.months_on_benefit, then.wga_months) !=
                wga_phase_of(now.months_on_benefit, now.wga_months))
            say("de loongerelateerde WGA loopt af", "the loongerelateerde WGA runs out");
        if (before_.purse.of(Component::ziektewet) > 0 && after_.purse.of(Component::ziektewet) == 0)
            say("het ziekengeld loopt af", "the sick pay runs out");
        if (freed_by_toeslagenwet(before_, p) && !freed_by_toeslagenwet(after_, p) &&
            after_.purse.of(Component::toeslagenwet) < before_.purse.of(Component::toeslagenwet))
            say("het loon telt nu helemaal mee voor de Toeslagenwet",
                "the wage now counts in full for the Toeslagenwet");
        vrijlating(p);
    }

    bool freed_by_toeslagenwet(const HouseholdAt& at, std::size_t p) const {
        if (at.purse.of(Basis::benefit, p) == 0 || at.purse.of(Basis::uwv_income, p) == 0) return false;
        return toeslagenwet_freed_of(toeslagenwet_facts_of(at.facts, at.purse, p, law_), law_).value > 0;
    }

    Vrijlating which(const HouseholdAt& at, std::size_t p) const {
        return vrijlating_that_applies(vrijlating_facts_of(at.facts, at.purse, p), law_.bijstand, law_.bijstand_means);
    }

    static bool is_set_off(const HouseholdAt& at, std::size_t p) { return at.purse.of(Basis::set_off_wage, p) > 0; }

    /// A month without bijstand between two others is no end of a vrijlating.
    void vrijlating(std::size_t p) {
        if (!is_set_off(before_, p) || !is_set_off(after_, p)) return;
        if (before_.purse.of(Component::bijstand) <= 0 && after_.purse.of(Component::bijstand) <= 0) return;
        const Vrijlating then = which(before_, p);
        const Vrijlating now = which(after_, p);
        if (then == now) return;
        if (then != Vrijlating::none)
            say("een vrijlating van loon in de bijstand loopt af", "a vrijlating of wages under bijstand runs out");
        if (now != Vrijlating::none) say("een andere vrijlating van loon begint", "another vrijlating of wages begins");
    }

    void children() {
        const HouseholdFacts& then = before_.facts;
        const HouseholdFacts& now = after_.facts;
        if (now.child_total() < then.child_total()) say("een kind wordt 18", "a child turns 18");
        for (std::size_t c = 0; c < std::min(now.child_total(), then.child_total()); ++c)
            if (now.child_total() == then.child_total() && now.children[c].age > then.children[c].age)
                age("een kind wordt", "a child turns", now.children[c].age);
    }

    const HouseholdAt& before_;
    const HouseholdAt& after_;
    const Law& law_;
    Language language_;
    std::vector<std::string> words_;
};

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : "; ") + word;
    return text;
}

}  // namespace

std::vector<HouseholdAt> months_of(HouseholdFacts household, int count, const Law& law) {
    std::vector<HouseholdAt> months;
    for (int k = 0; k < count; ++k) {
        months.push_back({household, purse_of(household, law)});
        household = month_later(household, law);
    }
    return months;
}

std::vector<std::string> events_between(const HouseholdAt& before, const HouseholdAt& after, const Law& law,
                                        Language language) {
    return Events{before, after, law, language}.all();
}

std::string months_table(const std::vector<HouseholdAt>& months, const Law& law, Language language) {
    std::string text = right_aligned(either(language, "maand", "month"), month_width) +
                       right_aligned(either(language, "over", "in hand"), amount_width) +
                       right_aligned(either(language, "verschil", "change"), amount_width) + "  " +
                       std::string{either(language, "wat er gebeurt", "what happens")} + "\n";
    int changes = 0;
    for (std::size_t k = 0; k < months.size(); ++k) {
        const std::int64_t change = k == 0 ? 0 : months[k].purse.net() - months[k - 1].purse.net();
        const std::string events = k == 0 ? "" : joined(events_between(months[k - 1], months[k], law, language));
        if (k > 0 && change == 0 && events.empty()) continue;
        text += right_aligned(std::to_string(k + 1), month_width) +
                right_aligned(cents_text(months[k].purse.net(), language), amount_width) +
                right_aligned(change == 0 ? "" : cents_text(change, language), amount_width) + "  " + events + "\n";
        if (change == 0) continue;
        text += std::string(month_width + 2 * amount_width + 2, ' ') +
                causes_text(causes_between(months[k - 1].purse, months[k].purse), language) + "\n";
        ++changes;
    }
    if (changes == 0)
        text += std::string{either(language, "Verder verandert er niets in ", "Nothing else changes in ")} +
                std::to_string(months.size()) + std::string{either(language, " maanden.", " months.")} + "\n";
    return text;
}

std::string months_csv(const std::vector<HouseholdAt>& months) {
    std::string text = csv_head("month") + "\n";
    for (std::size_t k = 0; k < months.size(); ++k) text += csv_row(std::to_string(k + 1), months[k].purse) + "\n";
    return text;
}

std::string months_json(const std::vector<HouseholdAt>& months) {
    std::vector<std::string> items;
    for (const HouseholdAt& month : months) items.push_back(purse_json(month.purse));
    return json_object({{"months", json_array(items)}});
}

}  // namespace meedoen
