// The law of the purse: one struct per scheme and beside it its field table, in law/. The amounts themselves stand in
// scenarios/law/, dated and with their source; here stands only what an amount is and what it may be.
#pragma once

#include "scenario/law/beslagvrije_voet.hpp"
#include "scenario/law/bijstand.hpp"
#include "scenario/law/bijstand_means.hpp"
#include "scenario/law/health_insurance.hpp"
#include "scenario/law/huurtoeslag.hpp"
#include "scenario/law/iack.hpp"
#include "scenario/law/kinderbijslag.hpp"
#include "scenario/law/kinderopvangtoeslag.hpp"
#include "scenario/law/kindgebonden_budget.hpp"
#include "scenario/law/local_schemes.hpp"
#include "scenario/law/loonkostensubsidie.hpp"
#include "scenario/law/minimum_wage.hpp"
#include "scenario/law/payment.hpp"
#include "scenario/law/studiefinanciering.hpp"
#include "scenario/law/studietoeslag.hpp"
#include "scenario/law/toeslagenwet.hpp"
#include "scenario/law/wage_tax.hpp"
#include "scenario/law/wajong.hpp"
#include "scenario/law/wia.hpp"
#include "scenario/law/wmo.hpp"
#include "scenario/law/ww.hpp"
#include "scenario/law/ziektewet.hpp"
#include "scenario/law/zorgtoeslag.hpp"
#include "scenario/law/zvw.hpp"

namespace meedoen {

/// The law of one month: all amounts as they hold on one date.
struct Law {
    MinimumWageLaw minimum_wage;
    WageTaxLaw wage_tax;
    IackLaw iack;
    BijstandLaw bijstand;
    BijstandMeansLaw bijstand_means;
    WwLaw ww;
    WajongLaw wajong;
    WiaLaw wia;
    ZorgtoeslagLaw zorgtoeslag;
    KindgebondenBudgetLaw kindgebonden_budget;
    KinderbijslagLaw kinderbijslag;
    HuurtoeslagLaw huurtoeslag;
    HealthInsuranceLaw health_insurance;
    WmoLaw wmo;
    BeslagvrijeVoetLaw beslagvrije_voet;
    LoonkostensubsidieLaw loonkostensubsidie;
    LocalSchemesLaw local_schemes;
    ToeslagenwetLaw toeslagenwet;
    ZiektewetLaw ziektewet;
    KinderopvangtoeslagLaw kinderopvangtoeslag;
    ZvwLaw zvw;
    StudiefinancieringLaw studiefinanciering;
    StudietoeslagLaw studietoeslag;
    PaymentLaw payment;
};

}  // namespace meedoen
