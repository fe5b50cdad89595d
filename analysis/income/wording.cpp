#include "income/wording.hpp"

#include <algorithm>
#include <cstdlib>

#include "income/texts.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t told_cents = 50;      // smaller changes are not named
constexpr std::int64_t narrow_cents = 1000;  // a cliff within so much wage is told as one place

std::string words(Language language, std::string_view nl, std::string_view en) {
    return std::string{either(language, nl, en)};
}

const CurvePoint& first_of(const CurveText& text, const Stretch& stretch) { return text.curve.points[stretch.from]; }
const CurvePoint& last_of(const CurveText& text, const Stretch& stretch) { return text.curve.points[stretch.to]; }

std::vector<Cause> takers(const std::vector<Cause>& causes) {
    std::vector<Cause> found;
    std::copy_if(causes.begin(), causes.end(), std::back_inserter(found), [](const Cause& c) { return c.change < 0; });
    return found;
}

std::vector<Cause> givers(const std::vector<Cause>& causes) {
    std::vector<Cause> found;
    std::copy_if(causes.begin(), causes.end(), std::back_inserter(found), [](const Cause& c) { return c.change > 0; });
    return found;
}

/// ` Dat komt door: ... Daar staat tegenover: ...`
std::string reasons(const CurveText& text, const Stretch& stretch) {
    const std::vector<Cause> causes = causes_between(first_of(text, stretch).purse, last_of(text, stretch).purse);
    std::string told;
    if (const auto taking = takers(causes); !taking.empty())
        told += words(text.language, " Dat komt door: ", " The cause: ") + causes_text(taking, text.language) + ".";
    if (const auto giving = givers(causes); !giving.empty())
        told += words(text.language, " Daar staat tegenover: ", " Against that stands: ") +
                causes_text(giving, text.language) + ".";
    return told;
}

/// ` Dat komt vooral door: huurtoeslag (−€ 61).`
std::string main_reason(const CurveText& text, const Stretch& stretch) {
    auto taking = takers(causes_between(first_of(text, stretch).purse, last_of(text, stretch).purse));
    if (taking.empty()) return "";
    const std::string_view mainly = taking.size() > 1
                                        ? either(text.language, " Dat komt vooral door: ", " The main cause: ")
                                        : either(text.language, " Dat komt door: ", " The cause: ");
    taking.resize(1);
    return std::string{mainly} + causes_text(taking, text.language) + ".";
}

bool is_narrow(const CurveText& text, const Stretch& stretch) {
    return last_of(text, stretch).wage - first_of(text, stretch).wage <= narrow_cents;
}

/// The cliff without what causes it.
std::string fall(const CurveText& text, const Stretch& cliff) {
    const Language language = text.language;
    const std::string lost = euro_of_cents(lost_over(text.curve, cliff), language);
    const std::string grows = what_grows(text.axis, language);
    if (is_narrow(text, cliff))
        return words(language, "Bij ", "At ") + place_text(text.axis, last_of(text, cliff).wage, language) +
               words(language, " houdt het huishouden ", " the household keeps ") + lost +
               words(language, " per maand minder over dan bij iets minder ", " a month less than at slightly less ") +
               (grows == "hours" ? "work" : grows) + ".";
    return words(language, "Van ", "From ") +
           places_text(text.axis, first_of(text, cliff).wage, last_of(text, cliff).wage, language) +
           words(language, " daalt het inkomen van het huishouden met ", " the income of the household falls by ") +
           lost + words(language, " per maand, terwijl het loon stijgt.", " a month, while the wage rises.");
}

std::string recovery(const CurveText& text, const Stretch& cliff) {
    const auto point = recovered_after(text.curve, cliff);
    if (point == text.curve.points.end())
        return words(text.language, " In deze grafiek komt het inkomen niet meer op de oude hoogte.",
                     " In this chart income does not get back to where it was.");
    return words(text.language, " Pas bij ", " Only at ") + place_text(text.axis, point->wage, text.language) +
           words(text.language, " is het inkomen weer even hoog.", " is income back to where it was.");
}

/// What is kept of a euro over a flat stretch; by how much it falls when nothing is.
std::string kept_on(const CurveText& text, const Stretch& flat) {
    const Language language = text.language;
    const std::int64_t net = -lost_over(text.curve, flat);
    const std::int64_t gross = last_of(text, flat).purse.gross() - first_of(text, flat).purse.gross();
    if (net <= -cliff_cents)
        return words(language, " houdt het huishouden van meer loon niets over: het inkomen is aan het eind ",
                     " the household keeps nothing of more wage: at the end income is ") +
               euro_of_cents(-net, language) + words(language, " per maand lager.", " a month lower.");
    const std::int64_t cents = gross > 0 ? rounded_quotient(net * 100, gross) : 0;
    if (cents <= 0)
        return words(language, " houdt het huishouden van elke extra euro niets over.",
                     " the household keeps nothing of each extra euro.");
    return words(language, " houdt het huishouden van elke extra euro gemiddeld minder dan 10 cent over.",
                 " the household keeps less than 10 cents of each extra euro on average.");
}

std::string flatness(const CurveText& text, const Stretch& flat) {
    return words(text.language, "Van ", "From ") +
           places_text(text.axis, first_of(text, flat).wage, last_of(text, flat).wage, text.language) +
           kept_on(text, flat);
}

const Stretch& deepest(const Curve& curve) {
    return *std::max_element(curve.cliffs.begin(), curve.cliffs.end(), [&](const Stretch& a, const Stretch& b) {
        return lost_over(curve, a) < lost_over(curve, b);
    });
}

const Stretch& longest(const Curve& curve) {
    const auto length = [&](const Stretch& s) { return curve.points[s.to].wage - curve.points[s.from].wage; };
    return *std::max_element(curve.flat.begin(), curve.flat.end(),
                             [&](const Stretch& a, const Stretch& b) { return length(a) < length(b); });
}

}  // namespace

std::int64_t lost_over(const Curve& curve, const Stretch& stretch) {
    return curve.points[stretch.from].purse.net() - curve.points[stretch.to].purse.net();
}

std::vector<CurvePoint>::const_iterator recovered_after(const Curve& curve, const Stretch& cliff) {
    const std::int64_t before = curve.points[cliff.from].purse.net();
    return std::find_if(curve.points.begin() + static_cast<std::ptrdiff_t>(cliff.to), curve.points.end(),
                        [before](const CurvePoint& point) { return point.purse.net() >= before; });
}

std::vector<Cause> causes_between(const HouseholdPurse& before, const HouseholdPurse& after) {
    std::vector<Cause> causes;
    for (std::size_t c = 0; c < components; ++c) {
        const auto component = static_cast<Component>(c);
        if (component == Component::wage || component == Component::holiday_allowance) continue;
        if (component == Component::tax_settlement) continue;
        std::int64_t change = after.part[c] - before.part[c];
        if (component == Component::wage_tax)
            change += after.of(Component::tax_settlement) - before.of(Component::tax_settlement);
        if (std::abs(change) >= told_cents) causes.push_back({component, change});
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [](const Cause& a, const Cause& b) { return std::abs(a.change) > std::abs(b.change); });
    return causes;
}

std::string_view cause_title(Component component, Language language) {
    return component == Component::wage_tax ? either(language, "belasting", "tax") : title_of(component, language);
}

std::string causes_text(const std::vector<Cause>& causes, Language language) {
    std::string told;
    for (const Cause& cause : causes)
        told += (told.empty() ? "" : ", ") + std::string{cause_title(cause.component, language)} + " (" +
                euro_of_cents(cause.change, language, Sign::always) + ")";
    return told;
}

std::string cliff_sentence(const CurveText& text, const Stretch& cliff) {
    return fall(text, cliff) + reasons(text, cliff) + recovery(text, cliff);
}

std::string flat_sentence(const CurveText& text, const Stretch& flat) {
    return flatness(text, flat) + reasons(text, flat);
}

std::string no_trap_sentence(Language language) {
    return words(language, "Er is hier geen val. Nergens daalt het inkomen met ",
                 "There is no trap here. Nowhere does income fall by ") +
           euro_of_cents(cliff_cents, language) +
           words(language, " per maand of meer als het loon stijgt.", " a month or more while the wage rises.");
}

std::vector<std::string> curve_sentences(const CurveText& text) {
    std::vector<std::string> told;
    for (const Stretch& cliff : text.curve.cliffs) told.push_back(cliff_sentence(text, cliff));
    if (told.empty()) told.push_back(no_trap_sentence(text.language));
    for (const Stretch& flat : text.curve.flat) told.push_back(flat_sentence(text, flat));
    return told;
}

std::vector<std::string> headline_of(const CurveText& text) {
    const Curve& curve = text.curve;
    std::vector<std::string> told;
    if (curve.cliffs.size() > 1)
        told.push_back(words(text.language, "Er zijn ", "There are ") + std::to_string(curve.cliffs.size()) +
                       words(text.language, " plekken waar meer loon minder inkomen geeft. Dit is de grootste.",
                             " places where more wage gives less income. This is the largest."));
    if (!curve.cliffs.empty()) told.push_back(fall(text, deepest(curve)) + main_reason(text, deepest(curve)));
    if (!curve.flat.empty()) told.push_back(flatness(text, longest(curve)) + main_reason(text, longest(curve)));
    if (curve.cliffs.empty()) told.push_back(no_trap_sentence(text.language));
    return told;
}

std::optional<std::int64_t> kept_cents_after(const Curve& curve, std::size_t point) {
    const CurvePoint& here = curve.points[point];
    const std::int64_t step = (curve.points.back().wage - curve.points.front().wage) / 100;
    const auto next = std::find_if(curve.points.begin() + static_cast<std::ptrdiff_t>(point) + 1, curve.points.end(),
                                   [&](const CurvePoint& p) { return p.wage - here.wage >= step; });
    if (next == curve.points.end() || next->purse.gross() <= here.purse.gross()) return std::nullopt;
    return rounded_quotient((next->purse.net() - here.purse.net()) * 100, next->purse.gross() - here.purse.gross());
}

std::string point_sentence(const CurveText& text, std::size_t point) {
    const CurvePoint& here = text.curve.points[point];
    const Language language = text.language;
    const std::string place = here.wage == 0
                                  ? words(language, "Zonder dit loon", "Without this wage")
                                  : words(language, "Bij ", "At ") + place_text(text.axis, here.wage, language);
    const std::string told = place + words(language, " is het inkomen netto ", " net income is ") +
                             euro_of_cents(here.purse.net(), language) + words(language, " per maand.", " a month.");
    const auto kept = kept_cents_after(text.curve, point);
    if (!kept) return told;
    if (*kept < 0)
        return told + words(language, " Van de volgende euro blijft niets over: het inkomen daalt.",
                            " Nothing of the next euro is kept: income falls.");
    return told + words(language, " Van de volgende euro blijft ", " Of the next euro ") + cent_text(*kept, language) +
           words(language, " over.", *kept == 1 ? " is kept." : " are kept.");
}

}  // namespace meedoen
