#include "income/paid_page.hpp"

#include <algorithm>

#include "income/page_frame.hpp"
#include "income/paid_svg.hpp"
#include "income/paid_wording.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

/// A page in one of its languages.
class Article {
public:
    Article(const PaidPage& page, Language language) : page_{page}, path_{page.path}, language_{language} {}

    std::string text() const { return article_in(language_, opening() + drawing() + happenings() + closing()); }

private:
    std::string words(std::string_view nl, std::string_view en) const { return std::string{either(language_, nl, en)}; }
    std::string amount(std::int64_t cents) const { return cents_text(cents, language_); }

    std::string opening() const {
        std::string head = "<header>\n<p class=\"kind\">" +
                           markup_of(words("Inkomen per maand · regels van ", "Income month by month · rules of ")) +
                           std::to_string(page_.law_year) + "</p>\n" + element("h1", page_.title.in(language_));
        const std::string& before = page_.title_before.in(language_);
        const std::string first = before.empty() ? "" : words("Eerst: ", "Before: ") + before + ". ";
        const std::string story = first + page_.story.in(language_);
        if (!story.empty()) head += "<p class=\"story\">" + markup_of(story) + "</p>\n";
        head += months_below(path_).empty() ? "<div class=\"finding calm\">\n" : "<div class=\"finding\">\n";
        for (const std::string& sentence : paid_sentences(path_, language_)) head += element("p", sentence);
        return head + "</div>\n<p class=\"caution\">" +
               markup_of(
                   words("Dit is een rekenmodel met een bedacht huishouden. U kunt hier geen rechten aan ontlenen.",
                         "This is a model with an invented household. No rights can be derived from it.")) +
               "</p>\n</header>\n";
    }

    std::string drawing() const {
        const std::string heading = words("Hoeveel is er elke maand?", "How much is there each month?");
        const std::string lead = words(
            "Elke balk is een maand: alles wat het huishouden in handen krijgt. De lijn is het sociaal minimum. "
            "Vergelijk de lijn met het gekleurde deel van de balk: toeslagen tellen daarvoor niet mee.",
            "Every bar is a month: all that the household has in hand. The line is the social minimum. Compare "
            "the line with the coloured part of the bar: toeslagen do not count for it.");
        const std::string id = "months-" + std::string{code_of(language_)};
        return figure_of({heading, lead, paid_svg({id, page_.title, path_, language_}), amounts()});
    }

    std::string amounts() const {
        PageTable table;
        const std::string caption = words("Elke maand, in euro", "Every month, in euros");
        table.caption = caption;
        table.head = {words("Maand", "Month"), words("In handen", "In hand"),
                      words("Loon, uitkering en bijstand", "Wage, benefit and bijstand"),
                      words("Sociaal minimum", "Social minimum"), words("Nog terug te betalen", "Still owed")};
        for (const PaidMonth& month : path_.months)
            table.rows.push_back({short_month(month.at, language_), amount(month.purse.net()), amount(month.to_live_on),
                                  amount(month.minimum.value), amount(month.owed().value)});
        return folded_table(table, language_);
    }

    /// Months in which something happens or changes.
    std::string happenings() const {
        PageTable table;
        const std::string caption =
            words("Alleen maanden waarin iets verandert", "Only months in which something changes");
        table.caption = caption;
        table.head = {words("Maand", "Month"), words("In handen", "In hand"), words("Wat er gebeurt", "What happens"),
                      words("Wat het meest verandert", "What changes most")};
        for (std::size_t k = 0; k < path_.months.size(); ++k) {
            std::string events;
            for (const std::string& event : paid_events(path_, k, page_.law, language_))
                events += (events.empty() ? "" : "; ") + event;
            const std::string changes = paid_changes(path_, k, language_);
            if (events.empty() && changes.empty()) continue;
            table.rows.push_back({short_month(path_.months[k].at, language_), amount(path_.months[k].purse.net()),
                                  capital(events), changes});
        }
        return section_of("happens",
                          element("h2", words("Wat gebeurt er wanneer?", "What happens when?")) + table_of(table));
    }

    std::string closing() const {
        std::vector<std::string> notes = paid_notes(page_.law, language_);
        notes.push_back(words(
            "Is er in een maand te weinig geld? Bespreek het met de gemeente. Dienst Toeslagen kan een persoonlijke "
            "betalingsregeling geven.",
            "Is there too little money in a month? Talk about it with the gemeente. Dienst Toeslagen can give a "
            "personal arrangement to pay."));
        std::string text = element("h2", words("Zo leest u dit", "How to read this")) + list_of(notes, "notes");
        if (!page_.assumptions.empty()) {
            std::vector<std::string> told;
            for (const BothLanguages& note : page_.assumptions) told.push_back(note.in(language_));
            text += element("h2", words("Wat hier op een aanname rust", "What rests on an assumption here")) +
                    list_of(told, "notes");
        }
        return section_of(
            "closing", text + "<p class=\"rights\">" +
                           markup_of(words("U kunt aan deze pagina geen rechten ontlenen. Deze pagina haalt niets op "
                                           "van internet en bewaart niets.",
                                           "No rights can be derived from this page. This page fetches nothing from "
                                           "the internet and stores nothing.")) +
                           "</p>\n");
    }

    const PaidPage& page_;
    const PaidPath& path_;
    Language language_;
};

}  // namespace

std::string paid_page(const PaidPage& page) {
    return page_around(page.title, {Article{page, Language::nl}.text(), Article{page, Language::en}.text()},
                       page.first);
}

}  // namespace meedoen
