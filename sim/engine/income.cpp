// Phase 10, income: once a month, in the last week of the month, every household through the tax-benefit rules.
#include <algorithm>

#include "engine/phases.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/purse.hpp"

namespace meedoen {
namespace {

constexpr double weeks_a_month = 52.0 / 12.0;

HouseholdMonth household_month(const World& world, const WeekContext& context, std::size_t i) {
    HouseholdMonth month;
    const Law& law = context.scenario.law;
    month.benefit = world.claim.benefit[i];
    month.household = world.person.household[i];
    month.age = Years{context.ages.of(world.person.birth_day[i])};
    if (world.jobs.working[i] != 0) {
        const CentsPerMonth wage =
            month_wage_of(CentsPerHour{world.jobs.wage[i]}, HoursPerWeek{static_cast<double>(world.jobs.hours[i])});
        month.gross_wage = with_holiday_allowance(wage, law.minimum_wage.vakantiebijslag);
    }
    const int weeks_on_benefit = context.week - world.claim.since[i];
    month.months_on_benefit = Count{static_cast<std::int32_t>(weeks_on_benefit / weeks_a_month)};
    if (month.benefit == Benefit::bijstand && month.months_on_benefit.value > 0)
        month.previous_gross_wage = CentsPerMonth{world.purse.last_gross_wage[i]};
    month.benefit_base = CentsPerMonth{world.claim.earlier_wage[i]};
    month.vrijlating_months_left = Count{world.purse.freed_left[i]};
    const bool carries =
        static_cast<double>(world.needs.belastbaarheid[i]) >= context.scenario.work.carries_work_from.value;
    month.arbeidsvermogen = carries ? Arbeidsvermogen::present : Arbeidsvermogen::lastingly_none;
    return month;
}

void pay(const PurseMonth& month, std::size_t i, Emit& emit) {
    const auto paid = [&](Payer payer, CentsPerMonth amount) {
        if (amount.value != 0) emit.event(i, EventKind::paid, 0, at(payer), static_cast<std::int32_t>(amount.value));
    };
    paid(Payer::employer, month.paid_by_employer);
    paid(Payer::uwv, month.paid_by_uwv);
    paid(Payer::gemeente_buig, month.paid_by_gemeente_buig);
    if (month.received_by_rijk.value != 0)
        emit.event(i, EventKind::received_tax, 0, 0, static_cast<std::int32_t>(month.received_by_rijk.value));
}

void month_of(Purse& purse, const World& world, const WeekContext& context, std::size_t i, Emit& emit) {
    const HouseholdMonth facts = household_month(world, context, i);
    const PurseMonth month = purse_of(facts, context.scenario.law);
    pay(month, i, emit);
    emit.event(i, EventKind::net_income, 0, at(facts.benefit), static_cast<std::int32_t>(month.net_total.value));
    purse.net[i] = static_cast<std::int32_t>(month.net_total.value);
    purse.last_gross_wage[i] = static_cast<std::int32_t>(facts.gross_wage.value);
    if (month.freed.value > 0 && purse.freed_left[i] > 0) --purse.freed_left[i];
    const bool above = facts.benefit == Benefit::bijstand && month.bijstand.value == 0 && facts.gross_wage.value > 0;
    purse.above_norm[i] = above ? static_cast<std::uint8_t>(purse.above_norm[i] + 1) : std::uint8_t{0};
    if (above && purse.above_norm[i] >= context.scenario.entry.months_above_norm.value) {
        emit.requests.claims.push_back({static_cast<std::int32_t>(i), ClaimCause::above_norm, 0});
        purse.above_norm[i] = 0;
    }
}

}  // namespace

void run_income(Purse& purse, const World& world, const WeekContext& context) {
    if (!context.calendar.is_last_week_of_month(context.week)) return;
    for_residents(world, context, [&](std::size_t i, Emit& emit) {
        if (world.claim.benefit[i] == Benefit::none && world.jobs.working[i] == 0) {
            purse.net[i] = purse.last_gross_wage[i] = 0;
            return;
        }
        month_of(purse, world, context, i, emit);
    });
}

}  // namespace meedoen
