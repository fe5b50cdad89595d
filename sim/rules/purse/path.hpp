// The purse of a household over months in sequence, as it is paid: what a year of months alike hides.
//   bijstand sets off the wage of a month before           law.payment.set_off_delay; the first sets off its own
//   toeslagen are advanced on an estimate of the year      what was expected, or reported, or settled last
//   a year is settled in a month of the next one           law.payment.settled_in: tax withheld against tax due,
//                                                          advances against rights
//   what is due back is paid in months, what is due to the household at once
//   who claims bijstand has tax back month by month        by a voorlopige aanslag (AWR art. 13), which bijstand counts
//   holiday allowance is paid once a year, or with every month
//   a wage every four weeks comes twice in December        28, 56, ... 364 days into the year
// Choices: bijstand of a month is grossed up as in a year of such months, and what the gemeente pays of it is withheld
// tax of the year; an advance is a twelfth of a year at the estimate, without catching up; a new year goes on with the
// estimate, and takes the income of the settled year when that is known; who reports changes has the advance of the
// next month on what the year holds so far and the rest of it like this month; tax that is still due is paid like
// toeslagen that are; holiday allowance that was built up is paid in its month also after the job or benefit has ended.
// The tax over holiday allowance is that of rules/income/yearly_settlement; of a couple all holiday allowance counts as
// that of whose income is attached. UWV benefits set off what is earned in the month itself, also two wages of
// December. Left out: an amount below which tax is not asked for, holiday allowance of a benefit at its end, a month in
// which a maatregel ends, interest, a voorlopige aanslag of others, bijstand that is claimed back, an end of the
// set-off when bijstand ends (a wage of the last month with bijstand is not set off any more), a partner who comes or
// goes, a change of law on the way.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "rules/income/terugvordering.hpp"
#include "rules/income/yearly_settlement.hpp"
#include "rules/purse/holiday_reserve.hpp"
#include "rules/purse/household_purse.hpp"
#include "rules/purse/toeslagen.hpp"

namespace meedoen {

/// What one adult has had in a calendar year: taxable cents, what was withheld from them, and their part of bijstand.
/// Of bijstand every month counts as it would in a year of such months, so twelve times.
struct PersonSoFar {
    std::int64_t work{};
    std::int64_t benefit{};
    std::int64_t withheld{};
    std::int64_t back_ahead{};  // of that, what came back by a voorlopige aanslag
    std::int64_t bijstand_gross_by_12{};
    std::int64_t bijstand_tax_by_12{};  // of that, what the gemeente pays
    Jonggehandicaptenkorting credit{};
};

/// The same of the household, with all advances on toeslagen.
struct YearSoFar {
    std::array<PersonSoFar, most_persons> person{};
    std::int64_t toeslagen{};
};

/// Months in which the circumstances were the same, as far as toeslagen ask.
struct MonthsAlike {
    HouseholdFacts facts;
    ParentsActive active{};
    int months{};
};

/// What a settled year leaves: above zero for the household, below zero to be paid back.
struct Settlement {
    CentsPerYear tax{};
    CentsPerYear toeslagen{};
    CentsPerYear toetsingsinkomen{};
};

/// All toeslagen of a month.
std::int64_t advances_in(const HouseholdPurse& purse);

/// Adds so many months alike to their year.
void add_months(YearSoFar& year, const HouseholdFacts& household, const HouseholdPurse& purse, int months);

/// Income of the year for the toeslagen.
CentsPerYear toetsingsinkomen_of(const YearSoFar& year, std::size_t adults);

/// Settles a year that is over. `months`: how it went, the last of them last; never empty.
Settlement settlement_of(const YearSoFar& year, std::span<const MonthsAlike> months, const Law& law);

inline constexpr std::size_t most_delay = 1;

/// One household, month after month.
class Path {
public:
    /// Before it began, all went on as in `before`. `first_month`: calendar month of the first, from 0 (January).
    Path(const HouseholdFacts& before, int first_month, HolidayPay holiday, const Law& law);

    /// The next month, lived in these circumstances.
    HouseholdPurse next(const HouseholdFacts& household);

    CentsPerYear estimate() const { return estimate_; }
    Cents owed_tax() const { return tax_debt_.left; }
    Cents owed_toeslagen() const { return toeslagen_debt_.left; }
    Cents owed() const { return owed_tax() + owed_toeslagen(); }
    /// The last month as it was paid; at first that of the years before.
    const HouseholdPurse& last() const { return last_; }
    /// The last month as it was built up: with the holiday allowance over it, and without what was paid of other months
    /// or settled. Toeslagen, attachment and set-off are those of the path.
    const HouseholdPurse& built_up() const { return built_up_; }
    /// What means_of_living of the last month is measured by: the norm, less the holiday allowance that was kept back
    /// in that month and comes later; of that not more than what a wage of the norm would keep back.
    CentsPerMonth minimum() const { return minimum_; }
    /// Calendar month of the next, from 0.
    int month() const { return month_; }

private:
    HouseholdPurse as_paid(const HouseholdFacts& household, const Carried& before, HouseholdPurse purse);
    bool is_in_bijstand(const HouseholdFacts& household, const HouseholdPurse& purse) const;
    void attach_anew(const HouseholdFacts& household, std::int64_t kept, HouseholdPurse& purse) const;
    void pay_settlement(HouseholdPurse& purse);
    void fill_from_bufferbudget(const HouseholdFacts& household, HouseholdPurse& purse);
    void remember(const HouseholdFacts& household, const HouseholdPurse& purse);
    void end_year();

    const Law& law_;
    HolidayPay holiday_;
    int month_{0};
    std::array<std::array<CentsPerMonth, most_persons>, most_delay + 1> earned_{};  // this month, and those before
    bool in_bijstand_{};                                                            // in the month before
    YearSoFar year_;
    YearSoFar built_up_year_;  // the same with holiday allowance as it is built up, on which changes are reported
    std::vector<MonthsAlike> months_;
    std::optional<Settlement> due_;  // of the year before, until it is settled
    CentsPerYear estimate_{};
    Debt tax_debt_;
    Debt toeslagen_debt_;
    HolidayReserve reserve_;
    HouseholdPurse last_;
    HouseholdPurse built_up_;
    CentsPerMonth minimum_{};
    Cents bufferbudget_used_{};  // in this calendar year
};

/// What there is to live on, as the social minimum sees it: wages, benefits and bijstand less tax, other means that
/// bijstand counts, what is settled and paid back, and what is attached; no toeslagen, child benefits or local schemes.
std::int64_t means_of_living(const HouseholdPurse& purse);

}  // namespace meedoen
