#include "engine/household.hpp"

#include <algorithm>

#include "rules/income/kinderbijslag.hpp"
#include "rules/income/minimum_wage.hpp"

namespace meedoen {
namespace {

constexpr std::int32_t adult = 18;
constexpr std::int32_t weeks_a_year = 52;

std::int32_t months_since(int week, int since) {
    return std::max(0, week - since) * 3 / 13;  // a month is 52/12 weeks
}

/// Nothing below the limit, the limit from there on: only that matters to the rule.
std::int32_t reached(std::int32_t months, Count limit) { return months >= limit.value ? limit.value : 0; }

/// From this age on no rule for people below AOW age asks for it, but for one: a partner born before 1972 (Toeslagenwet
/// art. 3), which nobody's is here.
std::int32_t oldest_that_matters(const Law& law) {
    return std::max({adult, law.bijstand.vrijlating_from_age.value, law.bijstand.norm_from_age.value,
                     law.bijstand.kostendeler_from_age.value});
}

double hours_of(const World& world, const WeekContext& context, std::size_t i) {
    const auto agreed = static_cast<double>(world.jobs.hours[i]);
    const Work& work = context.scenario.work;
    const ResidentKey key = world.person.key[i];
    if (context.uniform(key, Purpose::job_traits, 5, world.jobs.jobs[i]) >= work.flexible.value) return agreed;
    const auto month = static_cast<std::uint32_t>(context.calendar.month_of(context.week));
    const double luck = context.uniform(key, Purpose::flexible_hours, 0, month);
    return agreed * (1.0 + work.flexible_spread.value * (2.0 * luck - 1.0));
}

std::int32_t age_of_child(const Circumstances& c, std::int32_t k, const Homes& homes) {
    return c.home.youngest + c.years_here + k * homes.between_children.value;
}

void put_children(HouseholdFacts& household, const Circumstances& c, const Homes& homes) {
    for (std::int32_t k = 0; k < c.home.children(); ++k) {
        const std::int32_t age = age_of_child(c, k, homes);
        if (age < adult) household.children[static_cast<std::size_t>(household.child_count.value++)].age = Years{age};
    }
}

Choice uwv_benefit_of(Benefit benefit) {
    switch (benefit) {
        case Benefit::ww:
            return Choice{static_cast<std::int32_t>(UwvBenefit::ww)};
        case Benefit::wajong:
            return Choice{static_cast<std::int32_t>(UwvBenefit::wajong)};
        case Benefit::wia:
            return Choice{static_cast<std::int32_t>(UwvBenefit::wia)};
        case Benefit::none:
        case Benefit::bijstand:
            break;
    }
    return Choice{static_cast<std::int32_t>(UwvBenefit::none)};
}

}  // namespace

Circumstances circumstances_of(const World& world, const WeekContext& context, std::size_t i) {
    const Law& law = context.scenario.law;
    const PurseRow& row = world.purse.row[i];
    Circumstances c;
    c.home = world.person.home[i];
    c.benefit = world.claim.benefit[i];
    c.household = world.person.household[i];
    c.age = std::min(context.ages.of(world.person.birth_day[i]), oldest_that_matters(law));
    if (c.home.children() > 0)
        c.years_here = (context.week - std::max<std::int32_t>(0, world.person.arrived[i])) / weeks_a_year;
    c.carries_work = static_cast<double>(world.needs.belastbaarheid[i]) >= context.scenario.work.carries_work_from.value
                         ? std::uint8_t{1}
                         : std::uint8_t{0};
    c.months_n = reached(row.months_n, law.bijstand.vrijlating_months);
    c.months_r = reached(row.months_r, law.bijstand_means.single_parent_months);
    if (c.benefit == Benefit::ww || c.benefit == Benefit::wia) {
        c.maandloon = world.claim.earlier_wage[i];
        c.months_on_benefit = reached(months_since(context.week, world.claim.since[i]),
                                      c.benefit == Benefit::ww ? law.ww.months_first : law.wia.wga_months_first);
    }
    if (world.jobs.working[i] == 0) return c;
    c.gross_month = static_cast<std::int32_t>(
        month_wage_of(CentsPerHour{world.jobs.wage[i]}, HoursPerWeek{hours_of(world, context, i)}).value);
    if (uwv_benefit_of(c.benefit).value != 0)
        c.months_with_work = reached(months_since(context.week, world.jobs.started[i]), law.toeslagenwet.freed_months);
    return c;
}

HouseholdFacts household_of(const Circumstances& c, const Homes& homes) {
    HouseholdFacts household;
    put_children(household, c, homes);
    const bool alone = c.household == Household::single ||
                       (c.household == Household::single_parent && household.child_count.value == 0);
    household.household = Choice{static_cast<std::int32_t>(alone ? Household::single : c.household)};
    household.bijstand = YesNo{c.benefit == Benefit::bijstand ? 1 : 0};
    if (c.home.rents()) household.rent = alone ? homes.rent_alone : homes.rent_more;
    PersonFacts& person = household.persons[0];
    person.age = household.persons[1].age = Years{c.age};
    person.gross_month = CentsPerMonth{c.gross_month};
    person.uwv_benefit = uwv_benefit_of(c.benefit);
    person.maandloon = CentsPerMonth{c.maandloon};
    person.months_on_benefit = Count{c.months_on_benefit};
    person.months_with_work = Count{c.months_with_work};
    person.months_n = Count{c.months_n};
    person.months_r = Count{c.months_r};
    person.arbeidsvermogen = Choice{c.carries_work != 0 ? 0 : 1};
    return household;
}

std::int32_t kinderbijslag_of(const Circumstances& c, const Scenario& scenario) {
    if (c.home.children() == 0) return 0;
    const Homes& homes = scenario.homes;
    std::array<Years, Home::children_bits> ages{};
    std::size_t count = 0;
    for (std::int32_t k = 0; k < c.home.children(); ++k)
        if (const std::int32_t age = age_of_child(c, k, homes); age < adult) ages[count++] = Years{age};
    return static_cast<std::int32_t>(kinderbijslag_of_month({ages.data(), count}, scenario.law.kinderbijslag).value);
}

std::int32_t minimum_wage_of_month(std::int32_t age, double hours_a_week, const Law& law) {
    return static_cast<std::int32_t>(
        month_wage_of(hourly_minimum_wage(Years{age}, law.minimum_wage), HoursPerWeek{hours_a_week}).value);
}

std::array<std::uint16_t, 3> mark_of(const Circumstances& c, std::int32_t set_off, std::int32_t estimate) {
    const auto word = [](std::int32_t high, std::int32_t low) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(high)) << 32U | static_cast<std::uint32_t>(low);
    };
    const auto kind = static_cast<std::int32_t>(at(c.benefit) << 8U | at(c.household) << 1U | c.carries_work);
    if (c.benefit != Benefit::bijstand) set_off = 0;  // nothing is set off
    std::uint64_t mark =
        word(c.gross_month, c.maandloon) * 0x9E3779B97F4A7C15ULL + word(set_off, estimate) * 0xBF58476D1CE4E5B9ULL +
        word(c.age, c.years_here) * 0x94D049BB133111EBULL +
        word(c.months_on_benefit << 16 | c.months_with_work, c.months_n << 16 | c.months_r) * 0xD6E8FEB86659FD93ULL +
        word(kind, 1) * 0xA0761D6478BD642FULL;
    mark ^= mark >> 32U;
    mark *= 0xE7037ED1A0B428DBULL;
    return {static_cast<std::uint16_t>(mark >> 48U), static_cast<std::uint16_t>(mark >> 32U),
            static_cast<std::uint16_t>(mark >> 16U | 1U)};
}

}  // namespace meedoen
