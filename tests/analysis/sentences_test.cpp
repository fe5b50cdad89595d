#include "report/sentences.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "made_up.hpp"

namespace meedoen {
namespace {

const std::string dutch_first_line = "Dit is een rekenmodel. Het voorspelt niet.\n";

std::string dutch(OutcomeRow row) { return headline_sentences(made_up_comparison({std::move(row)}), Language::nl); }
std::string english(OutcomeRow row) { return headline_sentences(made_up_comparison({std::move(row)}), Language::en); }

TEST(Sentences, OwnTemplate) {
    OutcomeRow row = thirty_more("persons");
    row.sentence_nl =
        "In scenario {scenario} hebben na {period} ongeveer {amount} {more_less} werk dan als alles blijft zoals het "
        "is";
    EXPECT_EQ(dutch(row),
              dutch_first_line +
                  "In scenario ‘Meer jobcoaching’ hebben na 5 jaar ongeveer 30 mensen meer werk dan als alles "
                  "blijft zoals het is (tussen 20 en 40).\n");
}

TEST(Sentences, PlainTemplates) {
    EXPECT_EQ(dutch(thirty_more("persons")),
              dutch_first_line +
                  "In scenario ‘Meer jobcoaching’ zijn er na 5 jaar ongeveer 30 meer mensen met betaald werk dan als "
                  "alles blijft zoals het is (tussen 20 en 40).\n");
    EXPECT_EQ(english(thirty_more("persons")),
              "This is a model. It does not predict.\n"
              "In scenario ‘More job coaching’ there are about 30 more people in paid work after 5 years than if "
              "everything stays as it is (between 20 and 40).\n");
}

TEST(Sentences, WordsOfItsOwnAndFewer) {
    OutcomeRow row = made_up_row("weeks", {{12, 13, 14}, {10, 11, 12}});
    row.sentence_nl = "In scenario {scenario} wachten mensen {amount} {more_less:langer|korter}, {range}";
    row.sentence_en = "People wait {amount} {more_less}";
    EXPECT_EQ(dutch(row),
              dutch_first_line + "In scenario ‘Meer jobcoaching’ wachten mensen 2,0 weken korter, in elke run.\n");
    EXPECT_NE(english(row).find("People wait 2.0 weeks less (in every run)."), std::string::npos);
}

TEST(Sentences, LessIsToldBySizeSmallestFirst) {
    OutcomeRow row = made_up_row("persons", {{125, 145, 145, 165}, {100, 110, 120, 130}});
    EXPECT_NE(dutch(row).find("ongeveer 30 minder mensen met betaald werk"), std::string::npos);
    EXPECT_NE(dutch(row).find("(tussen 20 en 40)"), std::string::npos);
    EXPECT_NE(english(row).find("about 30 fewer people"), std::string::npos);
}

TEST(Sentences, MillionsOfEuros) {
    OutcomeRow row = made_up_row("EUR", {{0, 0, 0, 0}, {1'150'000, 1'250'000, 1'200'000, 1'200'000}});
    row.sentence_nl = "De gemeente betaalt {amount} {more_less}";
    EXPECT_EQ(dutch(row), dutch_first_line +
                              "De gemeente betaalt € 1,20 miljoen meer (tussen € 1,13 miljoen en € 1,27 miljoen).\n");
}

TEST(Sentences, PercentPoints) {
    OutcomeRow row = made_up_row("share", {{0.30, 0.31, 0.32}, {0.32, 0.33, 0.34}});
    row.sentence_nl = "Dat is {amount} {more_less:hoger|lager}";
    EXPECT_NE(dutch(row).find("Dat is 2,0 procentpunt hoger (in elke run)."), std::string::npos);
}

TEST(Sentences, TooSmallToTell) {
    const OutcomeRow row = made_up_row("persons", {{100, 100, 100, 100}, {90, 110, 120, 95}});
    EXPECT_EQ(dutch(row),
              dutch_first_line +
                  "Mensen met betaald werk in scenario ‘Meer jobcoaching’, na 5 jaar: het verschil is te klein "
                  "om te noemen (tussen 20 minder en 30 meer).\n");
    EXPECT_NE(english(row).find("the difference is too small to tell (between 20 fewer and 30 more)."),
              std::string::npos);
}

TEST(Sentences, NoDifferenceAndOneRun) {
    EXPECT_NE(dutch(made_up_row("persons", {{7, 8}, {7, 8}})).find("er is geen verschil."), std::string::npos);
    EXPECT_NE(dutch(made_up_row("persons", {{7}, {9}})).find("is met 1 run niet te zeggen of er een verschil is."),
              std::string::npos);
}

OutcomeRow small_row(std::string label, Columns columns) {
    OutcomeRow row = made_up_row("persons", std::move(columns));
    row.label_nl = std::move(label);
    row.smallest_worthwhile = 100.0;
    return row;
}

// What can be told, then all that is too small in one sentence, then the remark: one scenario after the other.
TEST(Sentences, OneScenarioAfterTheOther) {
    const Columns chance{{100, 100, 100, 100}, {90, 110, 120, 95}, {90, 110, 120, 95}};
    OutcomeRow clear = thirty_more("persons");
    clear.by_arm_and_replication.push_back(clear.by_arm_and_replication.front());
    Comparison three =
        made_up_comparison({small_row("mensen met zorg, ook thuis", chance), clear,
                            small_row("mensen op reis", {{7, 8, 7, 8}, {7, 8, 7, 8}, {10, 11, 10, 11}})});
    three.arm_names.emplace_back("derde");
    three.remarks_nl = {"", "Let op: er komt iets bij."};
    EXPECT_EQ(headline_sentences(three, Language::nl),
              dutch_first_line +
                  "In scenario ‘Meer jobcoaching’ zijn er na 5 jaar ongeveer 30 meer mensen met betaald werk dan als "
                  "alles blijft zoals het is (tussen 20 en 40).\n"
                  "In scenario ‘Meer jobcoaching’ zijn deze verschillen na 5 jaar te klein om te noemen: mensen met "
                  "zorg (tussen 20 minder en 30 meer); mensen op reis (geen verschil).\n"
                  "Let op: er komt iets bij.\n"
                  "In scenario ‘derde’ zijn deze verschillen na 5 jaar te klein om te noemen: mensen met zorg (tussen "
                  "20 minder en 30 meer); mensen met betaald werk (geen verschil); mensen op reis (in elke run 3 "
                  "meer).\n");
}

TEST(Sentences, OnlyHeadlinesAndOnePerScenario) {
    OutcomeRow side = thirty_more("persons");
    side.headline = false;
    EXPECT_EQ(dutch(side), dutch_first_line);
    Comparison three = made_up_comparison({made_up_row("persons", {{1, 2}, {5, 6}, {7, 8}})});
    three.arm_names.emplace_back("lagere-caseload");
    const std::string text = headline_sentences(three, Language::nl);
    EXPECT_NE(text.find("In scenario ‘Meer jobcoaching’"), std::string::npos);
    EXPECT_NE(text.find("In scenario ‘lagere-caseload’"),
              std::string::npos);  // a missing title is replaced by the name
}

TEST(Sentences, UnknownPlaceholderIsAnError) {
    OutcomeRow row = thirty_more("persons");
    row.sentence_nl = "Ongeveer {amuont} meer";
    EXPECT_THROW(dutch(row), std::invalid_argument);
    row.sentence_nl = "Een { zonder einde";
    EXPECT_NE(dutch(row).find("Een { zonder einde (tussen 20 en 40)."), std::string::npos);
}

}  // namespace
}  // namespace meedoen
