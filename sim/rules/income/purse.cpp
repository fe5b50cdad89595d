#include "rules/income/purse.hpp"

#include "rules/income/bijstand.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/income/wajong.hpp"
#include "rules/income/wia.hpp"
#include "rules/income/ww.hpp"

namespace meedoen {

namespace {

Jonggehandicaptenkorting credit_of(const HouseholdMonth& month) {
    return month.benefit == Benefit::wajong ? Jonggehandicaptenkorting::yes : Jonggehandicaptenkorting::no;
}

/// What the UWV pays for a month in which `wage` is earned.
CentsPerMonth uwv_benefit_of(const HouseholdMonth& month, CentsPerMonth wage, const Law& law) {
    const Maandloon maandloon = maandloon_of(month.benefit_base, law.ww.maandloon_most);
    switch (month.benefit) {
        case Benefit::ww:
            return ww_of(maandloon, wage, month.months_on_benefit, law.ww);
        case Benefit::wia:
            return wia_of({maandloon, wage, month.months_on_benefit, month.arbeidsvermogen}, law.wia);
        case Benefit::wajong: {
            const CentsPerMonth grondslag = with_holiday_allowance(monthly_minimum_wage(month.age, law.minimum_wage),
                                                                   law.wajong.vakantie_uitkering);
            return wajong_of({grondslag, wage, month.arbeidsvermogen, month.loonwaarde}, law.wajong);
        }
        case Benefit::none:
        case Benefit::bijstand:
            break;
    }
    return CentsPerMonth{0};
}

void add_wage(const HouseholdMonth& month, const Law& law, PurseMonth& purse) {
    if (month.gross_wage == CentsPerMonth{0}) return;
    purse.gross_wage = month.gross_wage;
    purse.wage_tax = tax_withheld({month.gross_wage, CentsPerMonth{0}, credit_of(month)}, law.wage_tax);
    purse.net_wage = purse.gross_wage - purse.wage_tax;
}

void add_uwv_benefit(const HouseholdMonth& month, const Law& law, PurseMonth& purse) {
    if (month.benefit == Benefit::none || month.benefit == Benefit::bijstand) return;
    purse.benefit_gross = uwv_benefit_of(month, month.gross_wage, law);
    const CentsPerMonth without_wage =
        purse.gross_wage == CentsPerMonth{0} ? purse.benefit_gross : uwv_benefit_of(month, CentsPerMonth{0}, law);
    // With loondispensatie the benefit may grow with the wage: then nothing is set off.
    if (without_wage > purse.benefit_gross) purse.set_off = without_wage - purse.benefit_gross;
    const CentsPerMonth tax = tax_withheld({month.gross_wage, purse.benefit_gross, credit_of(month)}, law.wage_tax);
    purse.benefit_tax = tax - purse.wage_tax;
    purse.benefit_net = purse.benefit_gross - purse.benefit_tax;
}

void add_bijstand(const HouseholdMonth& month, const Law& law, PurseMonth& purse) {
    if (month.benefit != Benefit::bijstand) return;
    CentsPerMonth tax{0};
    if (month.previous_gross_wage > CentsPerMonth{0})
        tax = tax_withheld({month.previous_gross_wage, CentsPerMonth{0}, Jonggehandicaptenkorting::no}, law.wage_tax);
    const BijstandEarnings earnings{month.previous_gross_wage - tax, month.age, month.vrijlating_months_left};
    const BijstandMonth bijstand =
        bijstand_of(bijstandsnorm_of(month.household, month.age, law.bijstand), earnings, law.bijstand);
    purse.bijstand = bijstand.bijstand;
    purse.holiday_part = bijstand.holiday_part;
    purse.set_off = bijstand.set_off;
    purse.freed = bijstand.freed;
}

}  // namespace

PurseMonth purse_of(const HouseholdMonth& month, const Law& law) {
    PurseMonth purse;
    add_wage(month, law, purse);
    add_uwv_benefit(month, law, purse);
    add_bijstand(month, law, purse);
    purse.net_total = purse.net_wage + purse.benefit_net + purse.bijstand;
    purse.paid_by_employer = purse.gross_wage;
    purse.paid_by_uwv = purse.benefit_gross;
    purse.paid_by_gemeente_buig = purse.bijstand;
    purse.received_by_rijk = purse.wage_tax + purse.benefit_tax;
    return purse;
}

}  // namespace meedoen
