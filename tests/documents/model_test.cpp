// MODEL.md against the code of the phases: their order, what they own, what they apply and append, rules, sources.
#include <map>
#include <regex>

#include "engine/channels.hpp"
#include "engine/week.hpp"
#include "page.hpp"
#include "rules/service/cooperation.hpp"
#include "scenario_of.hpp"
#include "world/events.hpp"

namespace meedoen::documents {
namespace {

const std::vector<std::string> phases{"arrivals", "life",   "entry", "intake", "casusoverleg", "planning",
                                      "regie",    "routes", "work",  "income", "wellbeing",    "staff"};

const std::string& model() {
    static const std::string text = contents_of("sim/MODEL.md");
    return text;
}

std::string code_of(const std::string& phase) { return contents_of("sim/engine/" + phase + ".cpp"); }

std::set<std::string> found_in(const std::string& text, const std::string& pattern) {
    const std::regex expression{pattern};
    std::set<std::string> found;
    for (std::sregex_iterator i{text.begin(), text.end(), expression}, end; i != end; ++i) found.insert((*i)[1]);
    return found;
}

std::string of_phase(const std::string& phase) { return section(model(), "### " + phase); }

std::set<std::string> items(const std::string& phase, const std::string& name) {
    return set_of(listed(item(of_phase(phase), name)));
}

TEST(Model, PhasesStandInTheOrderOfTheWeek) {
    Scenario small = base();
    small.place.inhabitants.value = 1000;
    Simulation simulation{small, {1, 0}};
    simulation.start();
    std::vector<std::string> order;
    simulation.live_week([&](std::string_view phase) { order.emplace_back(phase); });
    EXPECT_EQ(order, phases);
    EXPECT_EQ(column(table(section(model(), "## Process overview and scheduling")), 0), phases);
    std::vector<std::string> headings;
    for (const std::string& line : lines_of(section(model(), "## Submodels")))
        if (line.starts_with("### ")) headings.push_back(line.substr(4));
    EXPECT_EQ(headings, phases);
}

TEST(Model, AppendedRequestsAreThoseInTheCode) {
    for (const std::string& phase : phases)
        EXPECT_EQ(items(phase, "Requests"), found_in(code_of(phase), "requests\\.([a-z_]+)\\.push_back")) << phase;
}

TEST(Model, AppliedRequestsAreThoseInTheCode) {
    const std::vector<Row> week = table(section(model(), "## Process overview and scheduling"));
    for (std::size_t p = 0; p < phases.size(); ++p) {
        const auto in_code = found_in(code_of(phases[p]), "requests\\.([a-z_]+)(?!\\.push_back)\\b(?!\\.push_back)");
        EXPECT_EQ(items(phases[p], "Applies"), in_code) << phases[p];
        EXPECT_EQ(set_of(listed(week[p].at(4))), in_code) << phases[p];
    }
}

/// The table of requests and the twelve sections say the same.
TEST(Model, RequestsHaveOneOwner) {
    std::map<std::string, std::string> owner;
    for (const std::string& phase : phases)
        for (const std::string& request : items(phase, "Applies")) EXPECT_TRUE(owner.emplace(request, phase).second);
    const std::vector<Row> rows = table(section(model(), "## Process overview and scheduling"), 1);
    EXPECT_EQ(rows.size(), owner.size());
    for (const Row& row : rows) {
        EXPECT_EQ(owner[row.at(0)], row.at(1)) << row.at(0);
        std::set<std::string> posters;
        for (const std::string& phase : phases)
            if (items(phase, "Requests").contains(row.at(0))) posters.insert(phase);
        EXPECT_EQ(set_of(listed(row.at(2))), posters) << row.at(0);
    }
    const auto lists = found_in(contents_of("sim/engine/requests.hpp"), "std::vector<[A-Za-z]+> ([a-z_]+);");
    for (const auto& [request, phase] : owner) EXPECT_TRUE(lists.contains(request)) << request;
    EXPECT_EQ(lists.size(), owner.size() + 1);  // and `events`
}

/// Column "appends requests to" follows from who applies what is appended.
TEST(Model, RequestsGoToTheirOwners) {
    std::map<std::string, std::string> owner;
    for (const std::string& phase : phases)
        for (const std::string& request : items(phase, "Applies")) owner[request] = phase;
    for (const Row& row : table(section(model(), "## Process overview and scheduling"))) {
        std::set<std::string> to;
        for (const std::string& request : items(row.at(0), "Requests"))
            if (owner[request] != row.at(0)) to.insert(owner[request]);
        EXPECT_EQ(set_of(listed(row.at(5))), to) << row.at(0);
    }
}

TEST(Model, EventsAreThoseInTheCode) {
    std::set<std::string> all;
    for (const std::string& phase : phases) {
        const std::set<std::string> told = items(phase, "Events");
        EXPECT_EQ(told, found_in(code_of(phase), "EventKind::([a-z_]+)")) << phase;
        all.insert(told.begin(), told.end());
    }
    std::set<std::string> kinds;
    for (const EventDescription& e : event_descriptions) kinds.emplace(e.name);
    EXPECT_EQ(all, kinds);
}

TEST(Model, GroupsAreThoseThatThePhasesGetToWrite) {
    const std::string calls = contents_of("sim/engine/week.cpp");
    std::set<std::string> owned;
    for (const Row& row : table(section(model(), "## Process overview and scheduling"))) {
        std::smatch call;
        ASSERT_TRUE(
            std::regex_search(calls, call, std::regex{"run_" + row.at(0) + "\\(([^;]*);|run_" + row.at(0) + "\\}"}));
        const std::string arguments = call[1];
        const std::set<std::string> told = set_of(listed(row.at(1)));
        const bool writes_rows = row.at(0) == "arrivals";  // gets the whole world, to make and free rows
        EXPECT_EQ(told, writes_rows ? told : found_in(arguments, "w\\.([a-z_]+)")) << row.at(0);
        owned.insert(told.begin(), told.end());
    }
    EXPECT_EQ(set_of(column(table(section(model(), "## Entities, state variables and scales"), 1), 0)), owned);
}

TEST(Model, OwnersAreTheSameInBothTables) {
    std::map<std::string, std::string> owner;
    for (const Row& row : table(section(model(), "## Process overview and scheduling")))
        for (const std::string& group : listed(row.at(1))) owner[group] = row.at(0);
    for (const std::string& phase : phases)
        for (const std::string& group : items(phase, "Owns")) EXPECT_EQ(owner[group], phase) << group;
    for (const Row& row : table(section(model(), "## Entities, state variables and scales"), 1))
        EXPECT_EQ(row.at(3), owner[row.at(0)]) << row.at(0);
    for (const Row& row : table(section(model(), "## Entities, state variables and scales")))
        EXPECT_TRUE(row.at(0) != "route" || row.at(2) == std::to_string(base().routes.size()));
}

/// A group is read as of this week when its owner has had its turn, as of last week when not.
TEST(Model, ReadsAreOfTheWeekThatTheOrderGives) {
    const std::vector<Row> rows = table(section(model(), "## Process overview and scheduling"));
    std::map<std::string, std::size_t> turn;
    for (std::size_t p = 0; p < rows.size(); ++p)
        for (const std::string& group : listed(rows[p].at(1))) turn[group] = p;
    for (std::size_t p = 0; p < rows.size(); ++p) {
        for (const std::string& group : listed(rows[p].at(2)))
            EXPECT_TRUE(turn.contains(group) && turn[group] < p) << rows[p].at(0) << " reads " << group;
        for (const std::string& group : listed(rows[p].at(3)))
            EXPECT_TRUE(turn.contains(group) && turn[group] > p) << rows[p].at(0) << " reads " << group;
    }
}

TEST(Model, EveryGroupThatAPhaseReadsIsNamed) {
    for (const Row& row : table(section(model(), "## Process overview and scheduling"))) {
        std::set<std::string> named = set_of(listed(row.at(1)));
        for (const std::size_t c : {2U, 3U})
            for (const std::string& group : listed(row.at(c))) named.insert(group);
        for (const std::string& group :
             found_in(code_of(row.at(0)),
                      "world_?\\.(person|needs|mind|claim|files|regie|plans|enrolments|jobs|purse|"
                      "staff|places|table|hours)\\b"))
            EXPECT_TRUE(named.contains(group)) << row.at(0) << " reads " << group;
    }
}

TEST(Model, RulesExistAndAllIncludedOnesAreNamed) {
    for (const std::string& phase : phases) {
        const std::set<std::string> named = items(phase, "Rules");
        for (const std::string& rule : named) EXPECT_NO_THROW(contents_of("sim/" + rule + ".hpp")) << phase;
        for (const std::string& rule : found_in(code_of(phase), "#include \"(rules/[a-z_/]+)\\.hpp\""))
            EXPECT_TRUE(named.contains(rule)) << phase << " uses " << rule;
    }
}

TEST(Model, SourcesExist) {
    Issues issues;
    std::set<std::string> keys;
    for (const SourceEntry& entry : load_sources(path_of("scenarios/"), with({}), issues)) keys.insert(entry.key);
    for (const std::string& phase : phases)
        for (const std::string& source : items(phase, "Sources")) EXPECT_TRUE(keys.contains(source)) << source;
}

TEST(Model, EveryPhaseSaysWhatItLeavesOut) {
    for (const std::string& phase : phases) EXPECT_NE(of_phase(phase).find("Left out:"), std::string::npos) << phase;
}

TEST(Model, ChannelsAreThoseOfTheCode) {
    const std::vector<std::string> in_code{channel_names.begin(), channel_names.end()};
    EXPECT_EQ(column(table(section(model(), "## Levers"), 1), 0), in_code);
}

TEST(Model, LevelsOfCooperationSwitchWhereThePageSays) {
    std::vector<std::string> switches;
    CooperationPractice before = practice_of(1);
    for (int level = 2; level <= 7; ++level) {
        const CooperationPractice now = practice_of(level);
        const bool merged = now.facts_merged != before.facts_merged;
        const bool named = now.owner_named != before.owner_named;
        const bool jointly = now.decided_jointly != before.decided_jointly;
        const bool one = now.one_intake != before.one_intake;
        if (merged || named || jointly || one) switches.push_back(std::to_string(level));
        EXPECT_EQ(now.handover_arrives, (level - 1) / 6.0);
        before = now;
    }
    EXPECT_EQ(column(table(of_phase("casusoverleg")), 0), switches);
}

TEST(Model, LinksLeadToHeadings) {
    std::set<std::string> anchors;
    for (const std::string& line : lines_of(model())) {
        if (!line.starts_with("#")) continue;
        std::string anchor = line.substr(line.find(' ') + 1);
        std::erase_if(anchor, [](char c) { return c == ',' || c == '`' || c == '.'; });
        for (char& c : anchor) c = c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        anchors.insert(anchor);
    }
    for (const std::string& anchor : found_in(model(), "\\]\\(#([a-z_-]+)\\)"))
        EXPECT_TRUE(anchors.contains(anchor)) << anchor;
}

}  // namespace
}  // namespace meedoen::documents
