#include "income/page_sections.hpp"

#include <algorithm>

#include "income/page_frame.hpp"
#include "income/page_tables.hpp"
#include "income/softening.hpp"
#include "income/wording.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

CurveText words_of(const PageText& text) { return {text.page.curve, text.page.axis, text.language}; }

std::string anchor_of(const PageText& text, std::string_view name) {
    return std::string{name} + "-" + std::string{code_of(text.language)};
}

/// The read-out below the first chart. It is shown once a script can move it.
std::string read_out(const PageText& text) {
    const std::string slider = anchor_of(text, "slider");
    const std::string label{text("Schuif langs de lijn, of gebruik de pijltjes van het toetsenbord",
                                 "Move along the line, or use the arrow keys")};
    return "<div class=\"readout\" hidden=\"hidden\"><label for=\"" + slider + "\">" + markup_of(label) +
           "</label>\n<div class=\"moves\"><button type=\"button\" class=\"less\" aria-label=\"" +
           markup_of(text("Een stap terug", "One step back")) +
           "\">−</button><input type=\"range\" min=\"0\" step=\"1\" id=\"" + slider +
           "\"/><button type=\"button\" class=\"more\" aria-label=\"" +
           markup_of(text("Een stap verder", "One step on")) +
           "\">+</button></div>\n<p class=\"told\" aria-live=\"polite\"></p></div>\n";
}

std::string softening_row(const PageText& text, const Softening& row) {
    return "<li>" + markup_of(text(row.nl, row.en)) + " <span class=\"article\">" +
           markup_of(text(row.articles_nl, row.articles_en)) + "</span></li>\n";
}

/// Those who take anywhere in a cliff or on a flat stretch, the largest of all first.
std::vector<Component> takers_of(const Curve& curve) {
    std::vector<Cause> found;
    for (const auto* stretches : {&curve.cliffs, &curve.flat})
        for (const Stretch& stretch : *stretches)
            for (const Cause& cause : causes_between(curve.points[stretch.from].purse, curve.points[stretch.to].purse))
                if (cause.change < 0) found.push_back(cause);
    std::stable_sort(found.begin(), found.end(), [](const Cause& a, const Cause& b) { return a.change < b.change; });
    std::vector<Component> takers;
    for (const Cause& cause : found)
        if (std::find(takers.begin(), takers.end(), cause.component) == takers.end()) takers.push_back(cause.component);
    return takers;
}

std::string softened(const PageText& text) {
    std::string list;
    for (const Component component : takers_of(text.page.curve)) {
        const std::vector<Softening> rows = softenings_of(component, text.page.law_year);
        if (rows.empty()) continue;
        const std::string_view desk = text(rows.front().desk_nl, rows.front().desk_en);
        list += element("h3", capital(cause_title(component, text.language)) + " · " + std::string{desk}) +
                "<ul class=\"soften\">\n";
        for (const Softening& row : rows) list += softening_row(text, row);
        list += "</ul>\n";
    }
    if (list.empty()) return list;
    return element("h2", text("Wie kan dit vandaag verzachten?", "Who can soften this today?")) +
           element("p", text("De regels zijn de oorzaak. Deze loketten mogen er van de wet iets aan doen.",
                             "The rules are the cause. By law these desks may do something about it.")) +
           list;
}

std::string assumptions(const PageText& text) {
    if (text.page.assumptions.empty()) return "";
    std::vector<std::string> told;
    for (const BothLanguages& note : text.page.assumptions) told.push_back(note.in(text.language));
    return element("h2", text("Wat hier op een aanname rust", "What rests on an assumption here")) +
           list_of(told, "notes");
}

std::vector<std::string> reading_notes(const PageText& text) {
    return {
        std::string{text("Een val: het inkomen daalt met ", "A trap: income falls by ")} +
            euro_of_cents(cliff_cents, text.language) +
            std::string{
                text(" per maand of meer, terwijl het loon stijgt.", " a month or more, while the wage rises.")},
        std::string{text("Een vlak stuk: van ", "A flat stretch: of ")} + euro_of_cents(flat_cents, text.language) +
            std::string{text(" extra loon of meer blijft minder dan een tiende over. In de grafiek is het gestreept.",
                             " more wage or more, less than a tenth is kept. It is hatched in the chart.")},
        std::string{
            text("Alle maanden zijn gelijk: zo ziet een jaar eruit waarin niets verandert. De eerste maanden na "
                 "een verandering kunnen anders zijn.",
                 "All months are alike: this is a year in which nothing changes. The first months after a "
                 "change can be different.")},
        std::string{text("Het vakantiegeld telt mee in de maand waarin het wordt opgebouwd. Bedragen in zinnen zijn "
                         "afgerond op hele euro's.",
                         "Holiday pay counts in the month in which it is built up. Amounts in sentences are in whole "
                         "euros.")},
        std::string{
            text("Andere regelingen van de gemeente zijn niet meegerekend, zoals kwijtschelding van belastingen.",
                 "Other schemes of the gemeente are not counted, such as remission of local taxes.")},
        std::string{text("Werk kan meer brengen dan geld. Wat zou dat in dit huishouden zijn?",
                         "Work can bring more than money. What could that be in this household?")},
    };
}

std::string sources(const PageText& text) {
    std::string list = element("h2", text("Bronnen", "Sources")) +
                       element("p", std::string{text("Gerekend met de regels van ", "Worked out by the rules of ")} +
                                        std::to_string(text.page.law_year) + ".") +
                       "<dl class=\"sources\">\n";
    for (std::size_t c = 0; c < components; ++c) {
        const bool present = std::any_of(text.page.curve.points.begin(), text.page.curve.points.end(),
                                         [c](const CurvePoint& point) { return point.purse.part[c] != 0; });
        if (!present) continue;
        const auto component = static_cast<Component>(c);
        list += "<div>" + element("dt", capital(title_of(component, text.language))) +
                element("dd", articles_of(component, text.language)) + "</div>";
    }
    return list + "</dl>\n";
}

}  // namespace

std::string_view PageText::operator()(std::string_view nl, std::string_view en) const {
    return either(language, nl, en);
}

CurveChart chart_of(const PageText& text, std::string_view name) {
    return {anchor_of(text, name), text.page.title, text.page.curve, text.page.axis, text.language, text.page.wage_now};
}

std::string opening_section(const PageText& text) {
    std::string opening = "<header>\n<p class=\"kind\">" +
                          markup_of(text("Inkomen en werk · regels van ", "Income and work · rules of ")) +
                          std::to_string(text.page.law_year) + "</p>\n" +
                          element("h1", text.page.title.in(text.language));
    if (const std::string& story = text.page.story.in(text.language); !story.empty())
        opening += "<p class=\"story\">" + markup_of(story) + "</p>\n";
    const bool calm = text.page.curve.cliffs.empty() && text.page.curve.flat.empty();
    opening += calm ? "<div class=\"finding calm\">\n" : "<div class=\"finding\">\n";
    for (const std::string& sentence : headline_of(words_of(text))) opening += element("p", sentence);
    return opening + "</div>\n<p class=\"caution\">" +
           markup_of(text("Dit is een rekenmodel met een bedacht huishouden. U kunt hier geen rechten aan ontlenen.",
                          "This is a model with an invented household. No rights can be derived from it.")) +
           "</p>\n</header>\n";
}

std::string charts_section(const PageText& text) {
    return figure_of(
               {text("Wat blijft er over?", "What is kept?"),
                text(
                    "De lijn is het netto inkomen van het hele huishouden: loon, uitkering en toeslagen, na belasting.",
                    "The line is the net income of the whole household: wage, benefit and allowances, after tax."),
                curve_svg(chart_of(text, "net")), read_out(text) + net_table(text)}) +
           figure_of({text("Waar bestaat het inkomen uit?", "What is income made of?"),
                      text("Elke laag is een deel van het inkomen. Onder nul staat wat eruit gaat.",
                           "Every layer is a part of income. Below zero stands what goes out."),
                      parts_svg(chart_of(text, "parts")), parts_table(text)}) +
           figure_of(
               {text("Hoeveel verdwijnt er van een extra euro?", "How much of an extra euro is lost?"),
                text("Dit deel van elke extra euro loon gaat weg: aan belasting, en doordat uitkering en toeslagen "
                     "dalen.",
                     "This part of each extra euro of wage goes: to tax, and because benefit and allowances fall."),
                pressure_svg(chart_of(text, "pressure")), pressure_table(text)});
}

std::string trap_section(const PageText& text) {
    const Curve& curve = text.page.curve;
    const std::string heading{
        !curve.cliffs.empty() ? text("Waar zit de val, en waardoor komt die?", "Where is the trap, and what causes it?")
        : !curve.flat.empty()
            ? text("Waar blijft weinig over, en waardoor komt dat?", "Where is little kept, and what causes that?")
            : text("Is er een val?", "Is there a trap?")};
    return section_of("trap",
                      element("h2", heading) + list_of(curve_sentences(words_of(text)), "sentences") + softened(text));
}

std::string closing_section(const PageText& text) {
    return section_of(
        "closing",
        assumptions(text) + element("h2", text("Zo leest u dit", "How to read this")) +
            list_of(reading_notes(text), "notes") + sources(text) + "<p class=\"rights\">" +
            markup_of(text("U kunt aan deze pagina geen rechten ontlenen. Voor een eigen berekening kunt u "
                           "terecht bij de gemeente, UWV, Dienst Toeslagen of een cliëntondersteuner. Deze "
                           "pagina haalt niets op van internet en bewaart niets.",
                           "No rights can be derived from this page. For a calculation of your own, ask the "
                           "gemeente, UWV, Dienst Toeslagen or a client supporter. This page fetches nothing "
                           "from the internet and stores nothing.")) +
            "</p>\n");
}

}  // namespace meedoen
