#include "scenario/facts.hpp"

#include <gtest/gtest.h>

namespace meedoen {
namespace {

TEST(Condition, IsReadAndWrittenBack) {
    for (const std::string text :
         {"age >= 18", "seen_financien <= 0.5", "has_job <= 0", "seen_belastbaarheid >= 7.5"}) {
        Condition condition;
        std::string problem;
        ASSERT_TRUE(parse_condition(text, condition, problem)) << problem;
        EXPECT_EQ(text_of(condition), text);
    }
    Condition tight;
    std::string problem;
    EXPECT_TRUE(parse_condition("  age>=18 ", tight, problem));
    EXPECT_EQ(text_of(tight), "age >= 18");
}

TEST(Condition, SaysWhyItIsNone) {
    Condition condition;
    for (const auto& [text, words] : {std::pair<std::string, std::string>{"age > 18", "a condition is written"},
                                      {"age", "a condition is written"},
                                      {"", "a condition is written"},
                                      {"leeftijd >= 18", "there is no fact \"leeftijd\""},
                                      {"age >= ", "is a number"},
                                      {"age >= 1e2", "is a number"},
                                      {"age >= 18 jaar", "is a number"},
                                      {"age >= nan", "is a number"},
                                      {"age >= -1", "is a number"},
                                      {"age >= 0x10", "is a number"},
                                      {"age >= 1.2.3", "is a number"},
                                      {"age >= 121", "above the maximum"},
                                      {"seen_wonen >= 30", "above the maximum of this fact, 1"},
                                      {"seen_belastbaarheid <= 9", "maximum"}}) {
        std::string problem;
        EXPECT_FALSE(parse_condition(text, condition, problem)) << text;
        EXPECT_NE(problem.find(words), std::string::npos) << text << ": " << problem;
    }
}

TEST(Condition, HoldsAtItsBoundAndAllMustHold) {
    Facts facts{};
    facts[at(Fact::age)] = 18.0F;
    facts[at(Fact::has_job)] = 1.0F;
    EXPECT_TRUE(holds({}, facts));
    EXPECT_TRUE(holds({{Fact::age, Relation::at_least, 18.0}, {Fact::age, Relation::at_most, 18.0}}, facts));
    EXPECT_FALSE(holds({{Fact::age, Relation::at_least, 18.0}, {Fact::has_job, Relation::at_most, 0.0}}, facts));
    EXPECT_FALSE(holds({{Fact::age, Relation::at_least, 18.5}}, facts));
}

}  // namespace
}  // namespace meedoen
