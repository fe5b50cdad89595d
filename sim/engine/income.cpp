// Phase 10, income: once a month, in the last week of the month, every household through the tax-benefit rules, as it
// is paid: bijstand sets off the wage of a month before, toeslagen are advanced on an estimate, a year is settled in
// the next. The rules are asked again only when something differs from the month before.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "engine/household.hpp"
#include "engine/phases.hpp"
#include "rules/income/toetsingsinkomen.hpp"
#include "rules/purse/bijstand_facts.hpp"
#include "rules/purse/curve.hpp"
#include "rules/purse/facts_of.hpp"
#include "rules/purse/path.hpp"

namespace meedoen {
namespace {

constexpr int december = 12;

std::int32_t small(std::int64_t cents) { return static_cast<std::int32_t>(cents); }

/// Rights that income from work can end.
constexpr std::array rights{
    Component::ww,       Component::wajong,      Component::wia,         Component::toeslagenwet,
    Component::bijstand, Component::zorgtoeslag, Component::huurtoeslag, Component::kindgebonden_budget};

std::int64_t benefits_in(const HouseholdPurse& purse) {
    return purse.of(Component::ww) + purse.of(Component::wajong) + purse.of(Component::wia) +
           purse.of(Component::toeslagenwet) + purse.of(Component::bijstand);
}

class Payday {
public:
    Payday(Purse& purse, const World& world, const WeekContext& context)
        : purse_{purse},
          world_{world},
          context_{context},
          law_{context.scenario.law},
          month_{context.calendar.date(context.week).month} {}

    void pay(std::size_t i, Emit& emit) {
        PurseRow& row = purse_.row[i];
        const Circumstances c = circumstances_of(world_, context_, i);
        if (c.benefit == Benefit::none && c.gross_month == 0)
            no_income(row);
        else
            income(row, c, i, emit);
        if (month_ == december) end_year(row, c);
    }

private:
    /// Nobody pays, and nothing is paid back.
    static void no_income(PurseRow& row) {
        row.asked = {};
        row.wage = row.benefit_paid = row.bijstand_gross = row.tax = row.toeslagen = row.earned = 0;
        row.above_norm = row.vrijlating = 0;
        row.benefit = Benefit::none;
    }

    void income(PurseRow& row, const Circumstances& c, std::size_t i, Emit& emit) {
        if (row.estimate < 0) begin(row, c, i);
        if (const auto mark = mark_of(c, row.earned, row.estimate); mark != row.asked) {
            row.asked = mark;
            ask(row, c, i, emit);
        }
        row.benefit = c.benefit;
        add_to_year(row, c);
        const Settled settled = settle(row, i, emit);
        tell(row, c, settled, i, emit);
        use_vrijlating(row);
        watch_norm(row, i, emit);
    }

    /// The first population had this month before; who comes later has no wage of before.
    void begin(PurseRow& row, const Circumstances& c, std::size_t i) const {
        const HouseholdFacts household = household_of(c, context_.scenario.homes);
        Carried alike;
        alike.set_off = SetOff::of_this_month;
        const HouseholdPurse purse = purse_of(household, alike, law_);
        YearSoFar year;
        add_months(year, household, purse, december);
        row.estimate = small(toetsingsinkomen_of(year, household.adults()).value);
        if (world_.person.arrived[i] < 0) row.earned = set_off_later(c, purse);
    }

    /// What was earned before bijstand is not set off.
    static std::int32_t set_off_later(const Circumstances& c, const HouseholdPurse& purse) {
        return c.benefit == Benefit::bijstand ? small(purse.of(Basis::net_wage, 0)) : 0;
    }

    void ask(PurseRow& row, const Circumstances& c, std::size_t i, Emit& emit) {
        const HouseholdFacts household = household_of(c, context_.scenario.homes);
        Carried before;
        before.month = month_ - 1;
        before.toetsingsinkomen = CentsPerYear{row.estimate};
        before.set_off_wage[0] = CentsPerMonth{row.earned};
        before.set_off = law_.payment.set_off_delay.value == 0 ? SetOff::of_this_month : SetOff::of_before;
        const HouseholdPurse purse = purse_of(household, before, law_);
        if (row.wage == 0 && row.benefit != Benefit::none && c.gross_month > 0) compare(row, c, i, emit);
        row.wage = small(purse.gross());
        row.benefit_paid = small(benefits_in(purse));
        row.bijstand_gross = small(purse.of(Basis::bijstand_gross, 0));
        row.tax = small(-purse.of(Component::wage_tax) - purse.of(Component::tax_settlement));
        row.toeslagen = small(advances_in(purse));
        row.norm = small(purse.of(SharedBasis::norm));
        row.earned = set_off_later(c, purse);
        row.vrijlating = static_cast<std::uint8_t>(vrijlating_in(household, purse));
        if (c.home.reports()) estimate_anew(row, household, purse);
    }

    Vrijlating vrijlating_in(const HouseholdFacts& household, const HouseholdPurse& purse) const {
        if (purse.of(Component::bijstand) == 0 || purse.of(Basis::set_off_wage, 0) == 0) return Vrijlating::none;
        return vrijlating_that_applies(vrijlating_facts_of(household, purse, 0), law_.bijstand, law_.bijstand_means);
    }

    void estimate_anew(PurseRow& row, const HouseholdFacts& household, const HouseholdPurse& purse) const {
        YearSoFar year = year_of(row, household);
        add_months(year, household, purse, december - month_ + 1);
        const std::int32_t anew = small(toetsingsinkomen_of(year, household.adults()).value);
        const double least = context_.scenario.homes.change_reported.value * static_cast<double>(row.estimate);
        if (static_cast<double>(std::abs(anew - row.estimate)) >= least) row.estimate = anew;
    }

    /// What a job does to what there is in hand, a year of it against a year without.
    void compare(const PurseRow& row, Circumstances c, std::size_t i, Emit& emit) const {
        const HouseholdPurse with = purse_of(household_of(c, context_.scenario.homes), law_);
        c.gross_month = 0;
        if (c.benefit != row.benefit) {  // it ended with the job
            c.benefit = row.benefit;
            c.maandloon = world_.claim.earlier_wage[i];
        }
        const HouseholdPurse without = purse_of(household_of(c, context_.scenario.homes), law_);
        for (const Component right : rights)
            if (without.of(right) > 0 && with.of(right) == 0)
                emit.event(i, EventKind::right_lost, 0, static_cast<std::size_t>(right), small(without.of(right)));
        const std::int64_t less = without.net() - with.net();
        if (less < cliff_cents) return;
        std::size_t most = 0;
        for (std::size_t p = 0; p < components; ++p)
            if (without.part[p] - with.part[p] > without.part[most] - with.part[most]) most = p;
        emit.event(i, EventKind::cliff_met, 0, most, small(less));
    }

    static void add_to_year(PurseRow& row, const Circumstances& c) {
        row.year_work += row.wage;
        row.year_benefit += row.uwv();
        row.year_withheld += row.tax;
        row.year_bijstand += row.bijstand() / (c.household == Household::couple ? 2 : 1);
        row.year_bijstand_gross += row.bijstand_gross;
        if (row.bijstand() > 0) ++row.bijstand_months;
        row.year_toeslagen += row.toeslagen;
        ++row.year_months;
    }

    struct Settled {
        std::int32_t received{};
        std::int32_t paid_back{};
    };

    Settled settle(PurseRow& row, std::size_t i, Emit& emit) const {
        Settled settled;
        if (month_ >= law_.payment.settled_in.value) {
            const std::array due{row.due_tax, row.due_toeslagen};
            for (std::size_t what = 0; what < due.size(); ++what) {
                if (due[what] > 0) {
                    emit.event(i, EventKind::received_afterwards, 0, what, due[what]);
                    settled.received += due[what];
                } else if (due[what] < 0) {
                    emit.event(i, EventKind::owes, 0, what, -due[what]);
                    owe_back(row, -due[what]);
                }
            }
            row.due_tax = row.due_toeslagen = 0;
        }
        Debt debt{Cents{row.owed}, CentsPerMonth{row.monthly}};
        settled.paid_back = small(pay_off(debt).value);
        row.owed = small(debt.left.value);
        return settled;
    }

    void owe_back(PurseRow& row, std::int32_t cents) const {
        Debt debt{Cents{row.owed}, CentsPerMonth{row.monthly}};
        owe(debt, Cents{cents}, law_.payment.recovery_months);
        row.owed = small(debt.left.value);
        row.monthly = small(debt.monthly.value);
    }

    /// A partner has no income here, but without bijstand a couple lives of something the model does not know.
    static bool knows_all_means(const PurseRow& row, const Circumstances& c) {
        return c.household != Household::couple || row.benefit == Benefit::bijstand;
    }

    void tell(const PurseRow& row, const Circumstances& c, const Settled& settled, std::size_t i, Emit& emit) const {
        const std::int32_t kinderbijslag = kinderbijslag_of(c, context_.scenario);
        const auto paid = [&](Payer payer, std::int32_t cents) {
            if (cents != 0) emit.event(i, EventKind::paid, 0, at(payer), cents);
        };
        const std::int32_t from_rijk = row.toeslagen + kinderbijslag + settled.received;
        paid(Payer::employer, row.wage);
        paid(Payer::uwv, row.uwv());
        paid(Payer::gemeente_buig, row.bijstand());
        paid(Payer::rijk, from_rijk);
        if (row.tax != 0) emit.event(i, EventKind::received_tax, 0, 0, row.tax);
        if (settled.paid_back != 0) emit.event(i, EventKind::paid_back, 0, 0, settled.paid_back);
        const std::int32_t to_live_on = row.wage + row.benefit_paid - row.tax + settled.received - settled.paid_back;
        emit.event(i, EventKind::net_income, 0, at(row.benefit), to_live_on + row.toeslagen + kinderbijslag);
        if (knows_all_means(row, c) && to_live_on < row.norm)
            emit.event(i, EventKind::below_minimum, 0, at(row.benefit), row.norm - to_live_on);
    }

    static void use_vrijlating(PurseRow& row) {
        constexpr std::uint8_t most = 255;
        const auto used = static_cast<Vrijlating>(row.vrijlating);
        if (used == Vrijlating::n && row.months_n < most) ++row.months_n;
        if (used == Vrijlating::r && row.months_r < most) ++row.months_r;
    }

    void watch_norm(PurseRow& row, std::size_t i, Emit& emit) const {
        const bool above = row.benefit == Benefit::bijstand && row.benefit_paid == 0 && row.wage > 0;
        row.above_norm = above ? static_cast<std::uint8_t>(row.above_norm + 1) : std::uint8_t{0};
        if (!above || row.above_norm < context_.scenario.entry.months_above_norm.value) return;
        emit.requests.claims.push_back({static_cast<std::int32_t>(i), ClaimCause::above_norm, 0});
        row.above_norm = 0;
    }

    /// Who has a Wajong at the end of the year has its credit.
    YearSoFar year_of(const PurseRow& row, const HouseholdFacts& household) const {
        YearSoFar year;
        PersonSoFar& own = year.person[0];
        own.work = row.year_work;
        own.benefit = row.year_benefit;
        own.withheld = row.year_withheld;
        own.bijstand_gross_by_12 = row.year_bijstand_gross;
        own.bijstand_tax_by_12 = row.year_bijstand_gross - december * row.year_bijstand;
        own.credit = jonggehandicaptenkorting_of(household.persons[0]);
        if (household.adults() == 2 && row.bijstand_months > 0) add_partner(year.person[1], row);
        year.toeslagen = row.year_toeslagen;
        return year;
    }

    /// Without income, in months with bijstand that are taken as alike.
    void add_partner(PersonSoFar& partner, const PurseRow& row) const {
        const int months = row.bijstand_months;
        const CentsPerYear net{std::int64_t{december} * row.year_bijstand / months};
        partner.bijstand_gross_by_12 = months * gross_of_bijstand(net, {}, law_.wage_tax).value;
        partner.bijstand_tax_by_12 = partner.bijstand_gross_by_12 - months * net.value;
    }

    void end_year(PurseRow& row, const Circumstances& c) const {
        if (row.year_months == 0) return;
        const std::array months{
            MonthsAlike{household_of(c, context_.scenario.homes), ParentsActive::not_all, row.year_months}};
        const Settlement settlement = settlement_of(year_of(row, months[0].facts), months, law_);
        row.due_tax = small(settlement.tax.value);
        row.due_toeslagen = small(settlement.toeslagen.value);
        if (row.year_months == december) row.estimate = small(settlement.toetsingsinkomen.value);
        if (c.home.reports()) row.asked = {};  // a new year is estimated anew
        row.year_work = row.year_benefit = row.year_withheld = row.year_toeslagen = 0;
        row.year_bijstand = row.year_bijstand_gross = 0;
        row.year_months = row.bijstand_months = 0;
    }

    Purse& purse_;
    const World& world_;
    const WeekContext& context_;
    const Law& law_;
    int month_;  // of the calendar, from 1
};

}  // namespace

void run_income(Purse& purse, const World& world, const WeekContext& context) {
    if (!context.calendar.is_last_week_of_month(context.week)) return;
    Payday payday{purse, world, context};
    for_residents(world, context, [&](std::size_t i, Emit& emit) { payday.pay(i, emit); });
}

}  // namespace meedoen
