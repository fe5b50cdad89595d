#include "report/table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "base/lines_of.hpp"
#include "made_up.hpp"
#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

/// Leaves out every sequence from escape to `m`.
std::string without_weight(const std::string& text) {
    std::string plain;
    bool inside = false;
    for (const char c : text) {
        inside = inside || c == '\x1b';
        if (!inside) plain += c;
        inside = inside && c != 'm';
    }
    return plain;
}

/// Arms with long names, and amounts up to hundreds of millions of euros.
Comparison wide_comparison(std::size_t arms, std::size_t runs) {
    Columns people, euros;
    for (std::size_t arm = 0; arm < arms; ++arm) {
        people.emplace_back();
        euros.emplace_back();
        for (std::size_t run = 0; run < runs; ++run) {
            const double luck = static_cast<double>(run * 7 % 5) + static_cast<double>(arm * run % 3);
            people.back().push_back(4312.0 + luck + 40.0 * static_cast<double>(arm));
            euros.back().push_back(9'112'345.0 + 1000.0 * luck - 345'678.0 * static_cast<double>(arm));
        }
    }
    OutcomeRow cost = made_up_row("EUR", euros);
    cost.label_nl = "uitgaven van de gemeente aan re-integratie en aan de begeleiding van mensen thuis";
    Comparison comparison = made_up_comparison({made_up_row("persons", people), cost});
    comparison.arm_names.resize(std::min<std::size_t>(arms, 2));
    for (std::size_t arm = 2; arm < arms; ++arm)
        comparison.arm_names.push_back("lagere-caseload-sociaal-team-zelfde-geld-" + std::to_string(arm));
    comparison.warnings = {"Twaalf van de veertig aannames zijn niet gemeten, en dat staat hier in een lange zin."};
    return comparison;
}

TEST(Table, Golden) {
    OutcomeRow money = made_up_row(
        "EUR", {{3'100'000, 3'140'000, 3'060'000, 3'100'000}, {3'090'000, 3'160'000, 3'050'000, 3'105'000}});
    money.label_nl = "uitgaven van de gemeente";
    money.status = "assumption";
    Comparison comparison = made_up_comparison({thirty_more("persons"), money});
    comparison.warnings = {"Dit is een voorbeeld."};
    const std::string rule = "────────────────────────────────────────────────────────────\n";
    EXPECT_EQ(comparison_table(comparison, Language::nl, 60, Colour::off),
              "Dit is een rekenmodel. Het voorspelt niet.\n"
              "Rekenstad, na 5 jaar, 4 runs, regels van 2026\n" +
                  rule +
                  "                  Zoals nu         Meer jobcoaching\n"
                  "                  uitkomst                 verschil\n" +
                  rule +
                  "* mensen met betaald werk (aantal; afleiding, er zijn\n"
                  "proeven)\n"
                  "                       120                      +30\n"
                  "                90 tot 140                20 tot 40\n"
                  "\n"
                  "* uitgaven van de gemeente (euro; aanname)\n"
                  "               € 3.100.000    te klein om te noemen\n"
                  "   3.040.000 tot 3.160.000       −30.000 tot 30.000\n" +
                  rule +
                  "* hoofduitkomst. Onder elk getal staat het bereik: zo ver\n"
                  "kan het toeval in de berekening het getal verschuiven (95%).\n"
                  "Elke run is een keer doorrekenen; meer runs maken het bereik\n"
                  "kleiner. De onzekerheid van de aannames zit er niet in. Te\n"
                  "klein om te noemen: het kan toeval zijn, of het is te weinig\n"
                  "om iets uit te maken.\n"
                  "Afleiding: het effect volgt uit de regels van het model, het\n"
                  "is niet gemeten. Er zijn proeven: ergens is dit onderzocht,\n"
                  "maar die cijfers zijn niet ingevoerd. Aanname: een getal\n"
                  "waarop dit rust, is niet gemeten.\n"
                  "Alle 2 verschillen in hoofduitkomsten tegelijk bekeken\n"
                  "(samen 95%, Bonferroni): 1 van de 2 groot genoeg om te\n"
                  "noemen.\n"
                  "Let op: Dit is een voorbeeld.\n"
                  "Deze 4 gekoppelde runs zijn evenveel waard als ongeveer 52\n"
                  "losse.\n");
}

TEST(Table, ShortTableSaysWhatItLeavesOut) {
    OutcomeRow clear = thirty_more("hours");
    clear.label_nl = "uren in de lange tabel";
    clear.headline = false;
    clear.detail = true;
    OutcomeRow equal = made_up_row("persons", {{1, 2, 3, 4}, {1, 2, 3, 4}});
    equal.detail = true;
    const Comparison comparison = made_up_comparison({thirty_more("persons"), clear, equal});
    const std::string chosen = comparison_table(comparison, Language::nl, 120, Colour::off, Rows::chosen);
    EXPECT_EQ(chosen.find("uren in de lange tabel"), std::string::npos);
    EXPECT_NE(chosen.find("De lange tabel heeft nog 2 uitkomsten: geef --all. Bij 1 daarvan is een verschil groot "
                          "genoeg om te noemen.\n"),
              std::string::npos)
        << chosen;
    const std::string all = comparison_table(comparison, Language::nl, 120, Colour::off, Rows::all);
    EXPECT_NE(all.find("uren in de lange tabel"), std::string::npos);
    EXPECT_EQ(all.find("--all"), std::string::npos);
}

TEST(Table, TitleOfThePlaceStandsAbove) {
    Comparison comparison = made_up_comparison({thirty_more("persons")});
    comparison.place_title_en = "A town of sums";
    EXPECT_NE(comparison_table(comparison, Language::en, 120, Colour::off).find("\nA town of sums, after 5 years"),
              std::string::npos);
    EXPECT_NE(comparison_table(comparison, Language::nl, 120, Colour::off).find("\nRekenstad, na 5 jaar"),
              std::string::npos);
}

TEST(Table, FitsItsWidth) {
    for (const std::size_t arms : {1U, 2U, 3U, 5U, 6U, 9U})
        for (const int width : {32, 40, 60, 80, 120})
            for (const std::size_t runs : {1U, 2U, 30U})
                for (const std::string& line :
                     lines_of(comparison_table(wide_comparison(arms, runs), Language::nl, width, Colour::off)))
                    EXPECT_LE(display_width(line), width) << line;
}

TEST(Table, FiveArmsStandBesideEachOtherInEighty) {
    const auto headings = [](std::size_t arms, int width) {
        const std::string text = comparison_table(wide_comparison(arms, 30), Language::nl, width, Colour::off);
        std::size_t count = 0;
        for (const std::string& line : lines_of(text)) count += line.find("Zoals nu") != std::string::npos ? 1U : 0U;
        return count;
    };
    EXPECT_EQ(headings(5, 80), 1U);
    EXPECT_EQ(headings(6, 80), 2U);  // base with four, base with one
    EXPECT_EQ(headings(9, 80), 2U);  // base with four, twice
    EXPECT_EQ(headings(10, 80), 3U);
    EXPECT_EQ(headings(3, 40), 2U);
}

TEST(Table, ColourAddsOnlyWeight) {
    const Comparison comparison = wide_comparison(4, 30);
    const std::string plain = comparison_table(comparison, Language::en, 80, Colour::off);
    const std::string coloured = comparison_table(comparison, Language::en, 80, Colour::on);
    EXPECT_EQ(plain.find('\x1b'), std::string::npos);
    EXPECT_NE(coloured, plain);
    EXPECT_EQ(without_weight(coloured), plain);
}

TEST(Table, OneRunTellsNoDifference) {
    const std::string text =
        comparison_table(made_up_comparison({made_up_row("persons", {{100}, {130}})}), Language::en, 80, Colour::off);
    EXPECT_NE(text.find("1 run: cannot tell"), std::string::npos);
    EXPECT_EQ(text.find("+30"), std::string::npos);
}

TEST(Table, PairingIsWorthWhatTheVariancesSay) {
    const auto last_line = [](Columns columns) {
        const Comparison comparison = made_up_comparison({made_up_row("persons", std::move(columns))});
        return lines_of(comparison_table(comparison, Language::nl, 200, Colour::off)).back();
    };
    EXPECT_EQ(last_line({{1, 2, 3}, {5, 8, 11}}), "Deze 3 gekoppelde runs zijn evenveel waard als ongeveer 8 losse.");
    EXPECT_EQ(
        last_line({{1, 2, 3}, {3, 2, 1}}),
        "Let op: deze 3 gekoppelde runs zijn maar evenveel waard als ongeveer 2 losse. Koppelen hielp hier niet.");
    EXPECT_EQ(last_line({{1, 2, 3}, {2, 3, 4}}),
              "Deze 3 gekoppelde runs geven bijna overal hetzelfde verschil. Losse runs kunnen dat niet.");
}

TEST(Table, NamesCannotSteerTheTerminal) {
    Comparison comparison = made_up_comparison({thirty_more("persons")});
    comparison.titles_nl[1] = "Meer\x1b[2J \xff";
    const std::string text = comparison_table(comparison, Language::nl, 80, Colour::off);
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_NE(text.find("[2J \uFFFD"), std::string::npos);
}

TEST(Table, RefusesRowsThatDoNotMatch) {
    Comparison comparison = made_up_comparison({made_up_row("persons", {{1, 2}})});
    EXPECT_THROW(comparison_table(comparison, Language::nl, 80, Colour::off), std::invalid_argument);
    comparison.rows = {made_up_row("persons", {{1, 2}, {1, 2}}), made_up_row("persons", {{1, 2}, {1}})};
    EXPECT_THROW(comparison_table(comparison, Language::nl, 80, Colour::off), std::invalid_argument);
    comparison.rows = {made_up_row("persons", {{}, {}})};
    EXPECT_THROW(comparison_table(comparison, Language::nl, 80, Colour::off), std::invalid_argument);
}

TEST(TerminalText, WidthsAndWrapping) {
    EXPECT_EQ(display_width("€ 1.234"), 7);
    EXPECT_EQ(display_width("−5"), 2);
    EXPECT_EQ(display_width("cafe\u0301"), 4);
    EXPECT_EQ(right_aligned("€ 5", 5), "  € 5");
    EXPECT_EQ(left_aligned("€ 5", 5), "€ 5  ");
    EXPECT_EQ(wrapped("een twee drie", 8), (std::vector<std::string>{"een twee", "drie"}));
    EXPECT_EQ(wrapped("lagere-caseload-wi", 10), (std::vector<std::string>{"lagere-", "caseload-", "wi"}));
    EXPECT_EQ(wrapped("€€€€€", 2), (std::vector<std::string>{"€€", "€€", "€"}));
    EXPECT_EQ(wrapped("日本語日本", 5), (std::vector<std::string>{"日本", "語日", "本"}));
    EXPECT_EQ(wrapped("", 5), (std::vector<std::string>{""}));
    EXPECT_EQ(evenly_wrapped("te klein om te noemen", 14), (std::vector<std::string>{"te klein om", "te noemen"}));
    EXPECT_EQ(evenly_wrapped("Behandeling eerst", 14), (std::vector<std::string>{"Behandeling", "eerst"}));
}

}  // namespace
}  // namespace meedoen
