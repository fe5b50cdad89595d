// Phase 7: contacts come at their interval, calls lapse, an owner adds hours, who is not seen goes out of sight.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr auto wi = Organisation::werk_en_inkomen;

struct Office : Stage {
    explicit Office(const Scenario& given = quiet_town(), int minutes = 1000) : Stage{given} {
        worker = post(wi, minutes);
        world.staff.load[static_cast<std::size_t>(worker)] = 1.0F;  // no room left
    }
    std::size_t client(Benefit benefit = Benefit::bijstand) {
        const std::size_t i = somebody(benefit);
        open_case(i, wi, worker);
        return i;
    }
    void spend() {
        emit.events.clear();
        run_regie(world.regie, world.hours, world, context());
    }
    /// Weeks in which somebody was met, up to `last`.
    std::vector<int> contacts(int last) {
        std::vector<int> weeks;
        for (week = 0; week <= last; ++week) {
            spend();
            if (!events(EventKind::contact_held).empty()) weeks.push_back(week);
        }
        return weeks;
    }
    std::int16_t worker{};
};

TEST(Regie, ContactsComeAtTheIntervalThatTheHoursAllow) {
    Scenario scenario = quiet_town();
    scenario.organisation[at(wi)].case_hours = HoursPerYear{4.0};
    scenario.organisation[at(wi)].contact = Minutes{60};  // four contacts a year: every 13 weeks
    Office office{scenario};
    const std::size_t i = office.client();
    EXPECT_EQ(office.contacts(40), (std::vector<int>{13, 26, 39}));
    EXPECT_EQ(office.world.regie.last_contact[i][at(wi)], 39);
    EXPECT_EQ(office.world.regie.seen_last[i], 39);
}

TEST(Regie, AWorkerWithRoomSeesTheOwnCasesSooner) {
    Scenario scenario = quiet_town();
    scenario.organisation[at(wi)].case_hours = HoursPerYear{4.0};
    scenario.organisation[at(wi)].contact = Minutes{60};
    scenario.regie.hours_widened = Score{2.0};
    for (const float load : {0.5F, 0.1F}) {  // at most twice as often: eight contacts a year
        Office office{scenario};
        office.client();
        office.world.staff.load[static_cast<std::size_t>(office.worker)] = load;
        EXPECT_EQ(office.contacts(40), (std::vector<int>{7, 14, 21, 28, 35})) << load;
    }
}

TEST(Regie, AnOwnerAddsHours) {
    Scenario scenario = quiet_town();
    scenario.organisation[at(wi)].case_hours = HoursPerYear{4.0};
    scenario.organisation[at(wi)].contact = Minutes{60};
    scenario.levers.regie_hours = HoursPerYear{22.0};  // 26 contacts a year: every two weeks
    Office office{scenario};
    const std::size_t i = office.client();
    office.requests().owners.push_back({static_cast<std::int32_t>(i), wi, false});
    EXPECT_EQ(office.contacts(6), (std::vector<int>{0, 2, 4, 6})) << "at once, and then more often";
    EXPECT_EQ(office.world.regie.owner[i], static_cast<std::int8_t>(at(wi)));
}

TEST(Regie, AnIntensiveStartIsWeeklyForItsWeeksAndForSevereCasesOnly) {
    Scenario scenario = quiet_town();
    scenario.organisation[at(wi)].case_hours = HoursPerYear{1.0};
    scenario.levers.regie_hours = HoursPerYear{0.0};
    scenario.levers.intensive_start_weeks = Weeks{3};
    scenario.levers.intensive_start_hours = HoursPerWeek{4.0};
    scenario.regie.severe_from = Count{3};
    Office office{scenario};
    const std::size_t severe = office.client();
    const std::size_t light = office.client();
    for (std::size_t d = 0; d < 3; ++d) office.world.files.file[severe][at(wi)].seen[d] = 200;
    for (const std::size_t i : {severe, light})
        office.requests().owners.push_back({static_cast<std::int32_t>(i), wi, false});
    std::vector<std::int32_t> minutes;
    for (office.week = 0; office.week < 10; ++office.week) {
        office.spend();
        for (const Event& e : office.events(EventKind::hours_granted)) {
            if (e.subject != static_cast<std::int32_t>(severe)) continue;
            minutes.push_back(e.amount);
            EXPECT_EQ(e.cause, at(office.week < 3 ? Task::start : Task::contact));
        }
    }
    // Weeks 0, 1 and 2 of four hours; then one ordinary contact, planned in week 2 for the week after.
    EXPECT_EQ(minutes, (std::vector<std::int32_t>{240, 240, 240, 60}));
}

TEST(Regie, OnlyOneOwnerAndOnlyWithAnOpenFile) {
    Office office;
    const std::size_t i = office.client();
    office.requests().owners = {{static_cast<std::int32_t>(i), Organisation::uwv, true},
                                {static_cast<std::int32_t>(i), wi, true},
                                {static_cast<std::int32_t>(i), wi, false}};
    office.spend();
    const auto named = office.events(EventKind::owner_named);
    ASSERT_EQ(named.size(), 1U);
    EXPECT_EQ(named[0].actor, static_cast<std::int16_t>(at(wi)));
    EXPECT_EQ(named[0].cause, 1) << "by the table";
    office.world.files.file[i][at(wi)].state = FileState::none;
    office.settle(i);
    office.spend();
    EXPECT_EQ(office.world.regie.owner[i], -1) << "with the file goes the owner";
}

TEST(Regie, WithoutHoursAContactWaitsAndIsAskedAgain) {
    Office office{quiet_town(), 0};
    const std::size_t i = office.client();
    office.world.regie.next_contact[i][at(wi)] = 2;
    office.world.regie.due[i] = 2;
    office.world.regie.known[i] = office.world.files.standing[i];
    EXPECT_EQ(office.contacts(5), std::vector<int>{});
    EXPECT_EQ(office.world.hours.asked.size(), 1U);
    EXPECT_EQ(office.world.hours.asked[0].since, 2) << "waiting since it was due";
}

TEST(Regie, ACallThatNobodyMadeLapsesAndClosesTheRoute) {
    Office office{quiet_town(), 0};
    const std::size_t i = office.client();
    const HoursAsked call{
        office.world.person.key[i], static_cast<std::int32_t>(i), office.worker, Task::call, wi, 0, 1, 20};
    office.requests().hours.push_back(call);
    const int lapses = office.scenario.regie.call_lapses.value;
    for (office.week = 0; office.week <= lapses; ++office.week) {
        office.spend();
        ASSERT_EQ(office.world.hours.open.size(), 1U) << "week " << office.week;
        ASSERT_TRUE(office.requests().route_ends.empty());
    }
    office.spend();
    EXPECT_TRUE(office.world.hours.open.empty());
    ASSERT_EQ(office.requests().route_ends.size(), 1U);
    EXPECT_EQ(office.requests().route_ends[0].cause, EndCause::nobody_called);
    EXPECT_EQ(office.requests().route_ends[0].side, Side::work);
}

TEST(Regie, ACallReachesByTheChanceOfItsPolicy) {
    for (const double answered : {1.0, 0.0}) {
        Scenario scenario = quiet_town();
        scenario.levers.no_show_policy = choice_of(NoShowPolicy::call);
        scenario.regie.call_answered = Probability{answered};
        Office office{scenario};
        const std::size_t i = office.client();
        office.in_route(i, office.route("werkfit"));
        office.requests().hours.push_back(
            {office.world.person.key[i], static_cast<std::int32_t>(i), office.worker, Task::call, wi, 0, 1, 20});
        office.spend();
        ASSERT_EQ(office.events(EventKind::called).size(), 1U);
        EXPECT_EQ(office.events(EventKind::called)[0].cause, answered > 0.5 ? 1 : 0);
        EXPECT_EQ(office.requests().route_ends.at(0).cause, answered > 0.5 ? EndCause::kept : EndCause::not_reached);
    }
}

TEST(Regie, AReviewEndsTheRouteAndPlansAnew) {
    Office office;
    const std::size_t i = office.client();
    office.requests().hours.push_back(
        {office.world.person.key[i], static_cast<std::int32_t>(i), office.worker, Task::review, wi, 0, 0, 45});
    office.spend();
    EXPECT_EQ(office.requests().route_ends.at(0).cause, EndCause::reviewed);
    EXPECT_EQ(office.requests().plans.size(), 1U);
}

TEST(Regie, OutOfSightAfterItsWeeksWithANeedAndWithoutWork) {
    Scenario scenario = quiet_town();
    scenario.regie.out_of_sight = Weeks{10};
    Office office{scenario};
    const std::size_t in_need = office.somebody();
    const std::size_t works = office.somebody();
    const std::size_t well = office.somebody();
    for (const std::size_t i : {in_need, works}) office.world.needs.level[i][0] = 0.9F;
    office.world.jobs.working[works] = 1;
    for (const std::size_t i : {in_need, works, well}) office.world.regie.seen_last[i] = 0;
    office.week = 10;
    office.spend();
    EXPECT_TRUE(office.events(EventKind::out_of_sight).empty());
    office.week = 11;
    office.spend();
    const auto lost = office.events(EventKind::out_of_sight);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].subject, static_cast<std::int32_t>(in_need));
    EXPECT_EQ(lost[0].amount, 11);
    office.spend();
    EXPECT_TRUE(office.events(EventKind::out_of_sight).empty()) << "told once";
}

TEST(Regie, AContactBringsSomebodyBackInSight) {
    Office office;
    const std::size_t i = office.client();
    office.world.regie.out_of_sight[i] = 1;
    office.world.regie.next_contact[i][at(wi)] = 0;
    office.world.regie.due[i] = 0;
    office.spend();
    EXPECT_EQ(office.events(EventKind::back_in_sight).size(), 1U);
    EXPECT_EQ(office.world.regie.out_of_sight[i], 0);
}

TEST(Regie, ACaseClosesWhenNothingIsPaidAndLittleIsSeen) {
    for (const bool pays : {true, false}) {
        Office office;
        const std::size_t i = office.client(pays ? Benefit::bijstand : Benefit::none);
        office.world.regie.next_contact[i][at(wi)] = 0;
        office.world.regie.due[i] = 0;
        office.spend();
        const auto& files = office.requests().files;
        const bool closes = std::any_of(files.begin(), files.end(),
                                        [](const FileChange& c) { return c.kind == FileChange::Kind::close; });
        EXPECT_EQ(closes, !pays);
    }
}

TEST(Regie, AnIntakeUnderLoadIsShorter) {
    for (const float load : {0.8F, 1.5F, 4.0F}) {
        Office office;
        office.world.staff.load[0] = load;
        const std::size_t i = office.somebody();
        CaseFile& file = office.world.files.file[i][at(wi)];
        file.state = FileState::waiting;
        file.worker = office.worker;
        file.since = 0;
        office.settle(i);
        office.spend();
        ASSERT_EQ(office.world.hours.asked.size(), 1U);
        EXPECT_EQ(office.world.hours.asked[0].task, Task::intake);
        EXPECT_EQ(office.world.hours.asked[0].minutes, load < 1.0F ? 150 : load < 2.0F ? 100 : 75);  // at least half
    }
}

}  // namespace
}  // namespace meedoen
