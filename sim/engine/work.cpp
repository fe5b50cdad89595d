// Phase 9, work: vacancies per region and week are finite and shared; who takes one removes it. Search, hire, loss.
#include "engine/work.hpp"

#include <algorithm>

#include "base/distributions.hpp"
#include "engine/phases.hpp"
#include "rules/behaviour/job_finding.hpp"
#include "rules/behaviour/job_loss.hpp"
#include "rules/income/minimum_wage.hpp"

namespace meedoen {
namespace {

struct Applicant {
    std::int32_t slot;
    std::uint32_t region;
    float match;
    double luck;
};

float threshold(const WeekContext& context, ResidentKey key, Purpose purpose, std::uint32_t which) {
    return static_cast<float>(unit_exponential(context.uniform(key, purpose, 0, which)));
}

class Market {
public:
    Market(Jobs& jobs, const World& world, const WeekContext& context)
        : jobs_{jobs}, world_{world}, context_{context}, work_{context.scenario.work} {}

    /// The clocks of all run down: of an offer without a job, of its loss in one.
    void tick(std::size_t begin, std::size_t count) { run_down(&jobs_.clock[begin], &jobs_.hazard[begin], count); }

    /// Who asks for a vacancy or finds an offer, whose job may end, and whose hazards are to be reckoned again.
    auto wakes() const {
        return [now = context_.now(), lasting = static_cast<WeekNumber>(context_.week - work_.lasting.value),
                turn = context_.turn, turns = world_.person.turn.data(), working = jobs_.working.data(),
                asking = jobs_.asking.data(), searched_as = jobs_.searched_as.data(),
                benefit = world_.claim.benefit.data(), doing = world_.enrolments.doing.data(),
                clock = jobs_.clock.data(), hazard = jobs_.hazard.data(), started = jobs_.started.data(),
                support_until = jobs_.support_until.data(), ends = jobs_.ends.data()](std::size_t i) -> std::uint8_t {
            const std::uint8_t in_turn = turns[i] == turn;
            const std::uint8_t changed = searched_as[i] != searching_as(benefit[i], doing[i]);
            const std::uint8_t struck = clock[i] <= 0.0F;
            const std::uint8_t lasts = started[i] == lasting;
            const std::uint8_t alone = support_until[i] <= now;
            const std::uint8_t ended = ends[i] <= now;
            const std::uint8_t reckons = hazard[i] == stands_still;
            const std::uint8_t job = working[i];
            return in_turn | struck | (job & (lasts | alone | ended | reckons)) | ((job ^ 1U) & (asking[i] | changed));
        };
    }

    void week(std::size_t i, Emit& emit) {
        if (jobs_.working[i] != 0)
            in_job(i, emit);
        else
            look_for_work(i, emit);
    }
    void settle() {
        line_up();
        const auto regions = static_cast<std::uint32_t>(context_.scenario.place.regions.value);
        std::size_t k = 0;
        for (std::uint32_t region = 0; region < regions; ++region) {
            std::int32_t vacancies = draw_vacancies(region);
            context_.emit.events.push_back({-1, static_cast<std::int16_t>(region), EventKind::vacancies, 0, vacancies});
            for (; k < applicants_.size() && applicants_[k].region == region; ++k)
                if (vacancies-- > 0) hire(static_cast<std::size_t>(applicants_[k].slot), region);
        }
    }

private:
    ResidentKey key(std::size_t i) const { return world_.person.key[i]; }

    static std::uint8_t searching_as(Benefit benefit, Doing doing) {
        return static_cast<std::uint8_t>(at(benefit) << 4U | doing.bits);
    }

    /// Who loses a job this week does not look for another before the next.
    void in_job(std::size_t i, Emit& emit) {
        const int weeks = context_.week - jobs_.started[i];
        if (weeks == work_.lasting.value) emit.event(i, EventKind::lasting_work, 0, at(world_.claim.benefit[i]), 0);
        const bool alone_from_now = jobs_.support_until[i] <= context_.week;
        if (alone_from_now) jobs_.support_until[i] = never;
        const float ran = jobs_.hazard[i];
        if (alone_from_now || ran == stands_still || context_.is_turn(world_.person, i)) {
            reckon_loss(i);
            correct(jobs_.clock[i], ran, jobs_.hazard[i]);
        }
        if (jobs_.clock[i] <= 0.0F)
            lose(i, 0, weeks, emit);
        else if (jobs_.ends[i] <= context_.week && !is_renewed(i, weeks))
            lose(i, 1, weeks, emit);
    }

    void look_for_work(std::size_t i, Emit& emit) {
        if (jobs_.asking[i] == 0) search(i, emit);
        if (jobs_.asking[i] != 0) emit.requests.candidates.push_back({static_cast<std::int32_t>(i)});
    }

    double match(std::size_t i) const {
        const NeedVector& level = world_.needs.level[i];
        return match_of(
            {static_cast<double>(world_.needs.skills[i]), static_cast<double>(world_.needs.belastbaarheid[i]),
             static_cast<double>(level[at(Leefgebied::psychische_gezondheid)]),
             static_cast<double>(sum_of(level)) / leefgebieden},
            work_);
    }

    double route_hours(std::size_t i) const {
        const Enrolment& e = world_.enrolments.side[i][at(Side::work)];
        return e.state == EnrolmentState::running
                   ? context_.scenario.routes[static_cast<std::size_t>(e.route)].search_hours.value
                   : 0.0;
    }

    /// Reckoned again in the resident's turn, and when benefit or routes have changed.
    void search(std::size_t i, Emit& emit) {
        const std::uint8_t as = searching_as(world_.claim.benefit[i], world_.enrolments.doing[i]);
        if (as != jobs_.searched_as[i] || context_.is_turn(world_.person, i)) {
            const float ran = jobs_.hazard[i];
            reckon_search(i, as);
            correct(jobs_.clock[i], ran, jobs_.hazard[i]);
        }
        if (jobs_.clock[i] > 0.0F) return;
        jobs_.asking[i] = 1;
        emit.event(i, EventKind::offer, 0, 0, 0);
    }

    void reckon_search(std::size_t i, std::uint8_t as) {
        jobs_.searched_as[i] = as;
        jobs_.hazard[i] = stands_still;
        const auto belastbaarheid = static_cast<double>(world_.needs.belastbaarheid[i]);
        if (belastbaarheid < work_.carries_work_from.value) return;
        const double hours = search_hours(work_.own_search[at(world_.claim.benefit[i])].value,
                                          static_cast<double>(world_.mind.motivation[i]), route_hours(i));
        jobs_.match[i] = static_cast<float>(match(i));
        jobs_.hazard[i] =
            static_cast<float>(offer_hazard(static_cast<double>(jobs_.match[i]), hours, belastbaarheid, work_));
    }

    void reckon_loss(std::size_t i) {
        const JobFacts facts{static_cast<double>(jobs_.hours[i]) / 5.0,
                             static_cast<double>(world_.needs.belastbaarheid[i]),
                             static_cast<double>(world_.needs.level[i][at(Leefgebied::psychische_gezondheid)]),
                             jobs_.support_until[i] != never};
        jobs_.hazard[i] = static_cast<float>(loss_hazard(facts, work_));
    }

    bool is_renewed(std::size_t i, int weeks) {
        const auto which = static_cast<std::uint32_t>(jobs_.jobs[i]) * 4096U + static_cast<std::uint32_t>(weeks);
        if (context_.uniform(key(i), Purpose::job_traits, 4, which) >= work_.renewed.value) return false;
        jobs_.ends[i] = static_cast<WeekNumber>(std::min(never - 1, context_.week + weeks));
        return true;
    }

    void lose(std::size_t i, std::size_t cause, int weeks, Emit& emit) {
        jobs_.working[i] = 0;
        jobs_.support_until[i] = never;
        jobs_.hazard[i] = stands_still;
        jobs_.clock[i] = threshold(context_, key(i), Purpose::job_offer_clock, ++jobs_.searches[i]);
        emit.event(i, EventKind::job_lost, 0, cause, weeks);
        emit.requests.claims.push_back(
            {static_cast<std::int32_t>(i), ClaimCause::job_lost, static_cast<std::int16_t>(weeks)});
        emit.requests.mind.push_back({static_cast<std::int32_t>(i),
                                      static_cast<float>(context_.scenario.wellbeing.stress_by_job_loss.value), 0.0F,
                                      0.0F});
    }

    std::int32_t draw_vacancies(std::uint32_t region) const {
        const Place& place = context_.scenario.place;
        const double mean = place.vacancies.value * place.inhabitants.value / 1000.0 / 52.0 / place.regions.value;
        return poisson_in_parts(
            context_.luck,
            {region, Purpose::vacancies, SubjectKind::region, 0, static_cast<std::uint32_t>(context_.week)}, mean);
    }

    /// Best match first, then luck of the week, then key; regions apart.
    void line_up() {
        for (const Candidate& candidate : context_.emit.requests.candidates) {
            const auto i = static_cast<std::size_t>(candidate.slot);
            const std::uint32_t region =
                share_of(key(i), static_cast<std::uint32_t>(context_.scenario.place.regions.value));
            applicants_.push_back(
                {candidate.slot, region, jobs_.match[i],
                 context_.uniform(key(i), Purpose::vacancy_order, 0, static_cast<std::uint32_t>(context_.week))});
        }
        context_.emit.requests.candidates.clear();
        std::sort(applicants_.begin(), applicants_.end(), [&](const Applicant& a, const Applicant& b) {
            if (a.region != b.region) return a.region < b.region;
            if (a.match != b.match) return a.match > b.match;
            if (a.luck != b.luck) return a.luck < b.luck;
            return key(static_cast<std::size_t>(a.slot)) < key(static_cast<std::size_t>(b.slot));
        });
    }

    void hire(std::size_t i, std::uint32_t region) {
        give_job(jobs_, world_, context_, i);
        const Enrolment& e = world_.enrolments.side[i][at(Side::work)];
        if (e.state == EnrolmentState::running &&
            context_.scenario.routes[static_cast<std::size_t>(e.route)].supports_work.value != 0)
            jobs_.support_until[i] = static_cast<WeekNumber>(context_.week + work_.support_weeks.value);
        const auto slot = static_cast<std::int32_t>(i);
        context_.emit.event(i, EventKind::hired, region, at(world_.claim.benefit[i]),
                            static_cast<std::int32_t>(jobs_.hours[i] * 10.0F + 0.5F));
        context_.emit.requests.claims.push_back({slot, ClaimCause::job_started, 0});
        if (e.state != EnrolmentState::none)
            context_.emit.requests.route_ends.push_back({slot, Side::work, EndCause::hired, e.ordinal});
    }

    Jobs& jobs_;
    const World& world_;
    const WeekContext& context_;
    const Work& work_;
    std::vector<Applicant> applicants_;
};

}  // namespace

void give_job(Jobs& jobs, const World& world, const WeekContext& context, std::size_t i) {
    const ResidentKey key = world.person.key[i];
    const Scenario& s = context.scenario;
    const std::uint32_t which = ++jobs.jobs[i];
    const auto draw = [&](int ordinal) { return context.uniform(key, Purpose::job_traits, ordinal, which); };
    const CentsPerHour minimum =
        hourly_minimum_wage(Years{context.ages.of(world.person.birth_day[i])}, s.law.minimum_wage);
    const JobTerms terms =
        job_terms(static_cast<double>(world.needs.belastbaarheid[i]), static_cast<double>(world.needs.skills[i]),
                  minimum, {draw(1), draw(2), draw(3)}, s.work);
    jobs.working[i] = 1;
    jobs.asking[i] = 0;
    jobs.searched_as[i] = nobody_searched;
    jobs.hazard[i] = stands_still;
    jobs.hours[i] = static_cast<float>(terms.hours_a_week);
    jobs.wage[i] = static_cast<std::int32_t>(terms.wage.value);
    jobs.started[i] = context.now();
    jobs.ends[i] = terms.weeks == 0 ? never : static_cast<WeekNumber>(std::min(context.week + terms.weeks, never - 1));
    jobs.support_until[i] = never;
    jobs.clock[i] = threshold(context, key, Purpose::job_loss_clock, which);
}

void run_work(Jobs& jobs, const World& world, const WeekContext& context) {
    Market market{jobs, world, context};
    for_residents_where(
        world, context, market.wakes(), [&](std::size_t i, Emit& emit) { market.week(i, emit); },
        [&](std::size_t begin, std::size_t count) { market.tick(begin, count); });
    market.settle();
}

}  // namespace meedoen
