#include "income/softening.hpp"

#include <array>

namespace meedoen {
namespace {

constexpr std::string_view w_and_i_nl = "Gemeente, Werk en Inkomen";
constexpr std::string_view w_and_i_en = "Gemeente, Work and Income";
constexpr std::string_view uwv = "UWV";
constexpr std::string_view toeslagen_desk = "Dienst Toeslagen";
constexpr std::string_view tax_desk = "Belastingdienst";

constexpr std::string_view new_estimate_nl =
    "Dienst Toeslagen past het voorschot aan zodra het huishouden een nieuw geschat inkomen doorgeeft. Dan hoeft er "
    "later minder terug.";
constexpr std::string_view new_estimate_en =
    "Dienst Toeslagen changes the advance as soon as the household passes on a new estimate of its income. Then less "
    "has to be paid back later.";
constexpr std::string_view in_parts_nl = "Is er toch te veel betaald? Terugbetalen kan in delen.";
constexpr std::string_view in_parts_en = "Was too much paid after all? It can be paid back in parts.";
constexpr std::string_view report_nl = "Algemene wet inkomensafhankelijke regelingen art. 17 lid 1 en 16 lid 5";
constexpr std::string_view report_en = "Algemene wet inkomensafhankelijke regelingen art. 17 lid 1 and 16 lid 5";
constexpr std::string_view postponed = "Algemene wet inkomensafhankelijke regelingen art. 31";

constexpr Softening new_estimate(Component component) {
    return {component, 0, toeslagen_desk, toeslagen_desk, new_estimate_nl, new_estimate_en, report_nl, report_en};
}

constexpr Softening in_parts(Component component) {
    return {component, 0, toeslagen_desk, toeslagen_desk, in_parts_nl, in_parts_en, postponed, postponed};
}

constexpr Softening assessment(Component component) {
    return {component,
            0,
            tax_desk,
            tax_desk,
            "Met een voorlopige aanslag komt de verrekening al tijdens het jaar, elke maand een deel.",
            "With a provisional assessment the settlement already comes during the year, a part each month.",
            "Algemene wet inzake rijksbelastingen art. 13",
            "Algemene wet inzake rijksbelastingen art. 13"};
}

constexpr std::array rows{
    Softening{Component::ww, 0, uwv, uwv,
              "Als het werk weer stopt, kan het recht op WW herleven. UWV kan vooraf zeggen of dat hier zo is.",
              "When the work stops again, the right to WW can revive. UWV can say beforehand whether it does here.",
              "Werkloosheidswet art. 21", "Werkloosheidswet art. 21"},
    Softening{
        Component::wajong, 0, uwv, uwv,
        "Een Wajong-recht dat is gestopt, kan later herleven. UWV kan vooraf zeggen wat het loon met de uitkering "
        "doet.",
        "A right to Wajong that has ended can revive later. UWV can say beforehand what the wage does to the "
        "benefit.",
        "Wajong art. 3:21 en 8:10d", "Wajong art. 3:21 and 8:10d"},
    Softening{Component::wia, 0, uwv, uwv,
              "Een WIA-recht dat is gestopt, kan binnen vijf jaar herleven als iemand door dezelfde oorzaak minder kan "
              "werken. UWV kan vooraf zeggen wat het loon met de uitkering doet.",
              "A right to WIA that has ended can revive within five years when somebody can work less from the same "
              "cause. UWV can say beforehand what the wage does to the benefit.",
              "WIA art. 50 en 57", "WIA art. 50 and 57"},
    Softening{Component::toeslagenwet, 0, uwv, uwv,
              "In de eerste twee jaar met werk laat UWV een deel van het loon buiten de aanvulling.",
              "In the first two years with work UWV leaves a part of the wage out of the top-up.",
              "Toeslagenwet art. 7", "Toeslagenwet art. 7"},
    assessment(Component::wage_tax),
    assessment(Component::tax_settlement),
    Softening{Component::bijstand, 0, w_and_i_nl, w_and_i_en,
              "Vrijlating: de gemeente kan een deel van het loon een tijd niet aftrekken van de bijstand.",
              "Vrijlating: the gemeente can leave part of the wage out of the bijstand for a time.",
              "Participatiewet art. 31 lid 2 n, r, y, z en aa", "Participatiewet art. 31 lid 2 n, r, y, z and aa"},
    Softening{Component::bijstand, 2026, w_and_i_nl, w_and_i_en,
              "Nieuwe vrijlating van 15% van het loon. Dit is de regel vanaf 2027; een gemeente mag er in 2026 al mee "
              "werken.",
              "New vrijlating of 15% of the wage. This is the rule from 2027; a gemeente may already use it in 2026.",
              "Participatiewet art. 34a", "Participatiewet art. 34a"},
    Softening{Component::bijstand, 0, w_and_i_nl, w_and_i_en,
              "Premie: de gemeente kan een of twee keer per jaar een premie geven die de bijstand niet lager maakt.",
              "Premium: once or twice a year the gemeente can give a premium that does not lower the bijstand.",
              "Participatiewet art. 31 lid 2 j", "Participatiewet art. 31 lid 2 j"},
    Softening{Component::bijstand, 2026, w_and_i_nl, w_and_i_en,
              "Bufferbudget: de gemeente kan een tekort aanvullen als loon en bijstand door de verrekening niet op "
              "elkaar aansluiten. Dit is de regel vanaf 2027; het mag in 2026 al.",
              "Bufferbudget: the gemeente can fill a gap when wage and bijstand do not join up because of the set-off. "
              "This is the rule from 2027; it is allowed in 2026 already.",
              "Participatiewet art. 34b", "Participatiewet art. 34b"},
    Softening{Component::bijstand, 0, w_and_i_nl, w_and_i_en,
              "Bijzondere bijstand: de gemeente kan noodzakelijke kosten betalen die iemand door bijzondere "
              "omstandigheden heeft.",
              "Bijzondere bijstand: the gemeente can pay necessary costs that somebody has through special "
              "circumstances.",
              "Participatiewet art. 35 lid 1", "Participatiewet art. 35 lid 1"},
    new_estimate(Component::zorgtoeslag),
    in_parts(Component::zorgtoeslag),
    new_estimate(Component::huurtoeslag),
    in_parts(Component::huurtoeslag),
    new_estimate(Component::kindgebonden_budget),
    in_parts(Component::kindgebonden_budget),
    new_estimate(Component::kinderopvangtoeslag),
    in_parts(Component::kinderopvangtoeslag),
};

}  // namespace

std::span<const Softening> softenings() { return rows; }

std::vector<Softening> softenings_of(Component component, int law_year) {
    std::vector<Softening> found;
    for (const Softening& row : rows)
        if (row.component == component && row.from_year <= law_year) found.push_back(row);
    return found;
}

}  // namespace meedoen
