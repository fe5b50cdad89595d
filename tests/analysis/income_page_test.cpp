// The page and its drawings: whole, in both languages, with every cliff and its amount, and nothing from outside.
#include "income/income_page.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "income/curve_svg.hpp"
#include "income/softening.hpp"
#include "income/wording.hpp"
#include "income_households.hpp"
#include "marked_up.hpp"

namespace meedoen {
namespace {

const WageAxis by_month{};
const WageAxis by_hours{AxisKind::hours, CentsPerHour{1500}, {}};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

IncomePage page_with_cliffs() {
    IncomePage page = page_of(saver(), by_hours);
    page.curve = made_up_curve();
    return page;
}

std::vector<IncomePage> pages() {
    return {page_of(renter(), by_hours), page_of(renter_on_ww(), by_month), page_of(saver(), by_month),
            page_with_cliffs()};
}

CurveChart chart_of(const IncomePage& page, Language language) {
    return {"chart", page.title, page.curve, page.axis, language, page.wage_now};
}

TEST(IncomePage, EveryCliffStandsInThePageAndTheDrawingWithItsAmount) {
    for (const IncomePage& page : {page_of(renter_on_ww(), by_month), page_with_cliffs()}) {
        ASSERT_FALSE(page.curve.cliffs.empty());
        const std::string html = income_page(page);
        for (const Language language : {Language::nl, Language::en}) {
            const std::string svg = curve_svg(chart_of(page, language));
            for (const Stretch& cliff : page.curve.cliffs) {
                EXPECT_TRUE(holds(html, markup_of(cliff_sentence({page.curve, page.axis, language}, cliff))));
                EXPECT_TRUE(holds(svg, ">" + markup_of(euro_of_cents(-lost_over(page.curve, cliff), language))));
                EXPECT_TRUE(holds(svg, markup_of(cliff_sentence({page.curve, page.axis, language}, cliff))));
            }
            EXPECT_EQ(count_of(svg, "class=\"fall\""), static_cast<int>(page.curve.cliffs.size()));
        }
    }
}

TEST(IncomePage, IsWholeMarkup) {
    for (const IncomePage& page : pages()) {
        const std::string html = income_page(page);
        EXPECT_EQ(MarkupReader{html}.problem(), "");
        for (const Language language : {Language::nl, Language::en}) {
            const CurveChart chart = chart_of(page, language);
            for (const std::string& svg : {curve_svg(chart), parts_svg(chart), pressure_svg(chart)})
                EXPECT_EQ(MarkupReader{svg}.problem(), "");
        }
    }
}

TEST(IncomePage, TheReaderOfMarkupSeesFaults) {
    for (const char* faulty : {"<p>", "<p></b>", "<p>a & b</p>", "<p a=1></p>", "<p><b id=\"x\"/><b id=\"x\"/></p>"})
        EXPECT_NE(MarkupReader{faulty}.problem(), "") << faulty;
    EXPECT_EQ(MarkupReader{"<p a=\"1\">a &amp; b<br/></p>"}.problem(), "");
}

TEST(IncomePage, AsksNothingFromOutsideAndStoresNothing) {
    for (const IncomePage& page : pages()) {
        std::string html = income_page(page);
        html = replaced(html, "xmlns=\"http://www.w3.org/2000/svg\"", "");
        for (const char* outside : {"http:", "https:", "//", "src=", "@import", "url(\"", "<link", "fetch(", "XMLHttp",
                                    "localStorage", "sessionStorage", "cookie", "indexedDB"})
            EXPECT_FALSE(holds(html, outside)) << outside;
    }
}

TEST(IncomePage, BothLanguagesStandInIt) {
    const std::string html = income_page(page_of(renter_on_ww(), by_month));
    EXPECT_TRUE(holds(html, "<html lang=\"nl\">"));
    const std::size_t dutch = html.find("<article id=\"nl\" lang=\"nl\">");
    const std::size_t english = html.find("<article id=\"en\" lang=\"en\">");
    ASSERT_NE(dutch, std::string::npos);
    ASSERT_NE(english, std::string::npos);
    EXPECT_LT(dutch, english);
    for (const char* text :
         {"Een huishouden &amp; werk", "A household &amp; work", "Een &lt;bedacht&gt; verhaal.",
          "De huur is een aanname.", "The rent is an assumption.", "geen rechten aan ontlenen",
          "No rights can be derived", "Werkloosheidswet art. 21", "Werkloosheidswet art. 20, 42 en 47"})
        EXPECT_TRUE(holds(html, text)) << text;
    EXPECT_EQ(count_of(html, "<details"), 6);
    EXPECT_EQ(count_of(html, "role=\"img\""), 6);
}

TEST(IncomePage, EveryTakerThatCanBeSoftenedSaysByWhom) {
    const IncomePage page = page_with_cliffs();
    const std::string html = income_page(page);
    for (const Component component : {Component::bijstand, Component::huurtoeslag})
        for (const Softening& row : softenings_of(component, page.law_year)) {
            EXPECT_TRUE(holds(html, markup_of(row.nl)));
            EXPECT_TRUE(holds(html, markup_of(row.en)));
        }
    EXPECT_FALSE(holds(html, markup_of(softenings_of(Component::wia, page.law_year).front().nl)));
}

TEST(IncomePage, WithoutACliffThereIsNoTrap) {
    const IncomePage page = page_of(saver(), by_month);
    ASSERT_TRUE(page.curve.cliffs.empty());
    const std::string html = income_page(page);
    EXPECT_TRUE(holds(html, "Er is hier geen val."));
    EXPECT_TRUE(holds(html, "There is no trap here."));
    EXPECT_FALSE(holds(html, "Dat komt door"));
    EXPECT_FALSE(holds(html, "Wie kan dit vandaag verzachten?"));
    EXPECT_FALSE(holds(html, "class=\"fall\""));
    EXPECT_FALSE(holds(html, "class=\"soften\""));
}

TEST(IncomePage, ThePointerStopsAtBothEndsOfEveryCliff) {
    const IncomePage page = page_with_cliffs();
    const auto places = pointer_places(chart_of(page, Language::nl));
    for (const Stretch& cliff : page.curve.cliffs)
        for (const std::size_t end : {cliff.from, cliff.to})
            EXPECT_TRUE(
                std::any_of(places.begin(), places.end(), [&](const PointerPlace& p) { return p.point == end; }));
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end(),
                               [](const PointerPlace& a, const PointerPlace& b) { return a.x < b.x; }));
}

TEST(IncomePage, EveryPartIsNamedAndNoneThatIsAbsent) {
    const IncomePage page = page_of(renter_on_ww(), by_month);
    const std::string svg = parts_svg(chart_of(page, Language::nl));
    for (const char* part : {">loon<", ">WW-uitkering<", ">loonheffing<", ">zorgtoeslag<", ">huurtoeslag<"})
        EXPECT_TRUE(holds(svg, part)) << part;
    EXPECT_FALSE(holds(svg, ">bijstand<"));
}

TEST(IncomePage, WorkWithoutWageGivesNoShares) {
    HouseholdFacts household = renter();
    household.persons[0].work_form = Choice{static_cast<int>(WorkForm::dagbesteding)};
    const IncomePage page = page_of(household, by_hours);
    const std::string html = income_page(page);
    EXPECT_EQ(MarkupReader{html}.problem(), "");
    EXPECT_TRUE(holds(html, "Er is hier geen val."));
    EXPECT_FALSE(holds(html, "Van de volgende euro blijft"));
}

TEST(IncomePage, ACurveWithoutPointsIsRefused) {
    IncomePage page = page_of(saver(), by_month);
    page.curve = {};
    EXPECT_THROW(income_page(page), std::invalid_argument);
    const CurveChart chart = chart_of(page, Language::nl);
    EXPECT_THROW(curve_svg(chart), std::invalid_argument);
    EXPECT_THROW(parts_svg(chart), std::invalid_argument);
    EXPECT_THROW(pressure_svg(chart), std::invalid_argument);
}

TEST(IncomePage, OneWageIsDrawnToo) {
    IncomePage page = page_of(saver(), by_month);
    page.curve.points.resize(1);
    page.curve.flat.clear();
    EXPECT_EQ(MarkupReader{income_page(page)}.problem(), "");
}

}  // namespace
}  // namespace meedoen
