// The amounts of the law of the purse: one struct per scheme and beside it its field table. The amounts themselves
// stand in scenarios/law/, dated and with their source; here stands only what an amount is and what it may be.
// Monthly amounts of the minimum wage, the Wajong and the bijstand differ in one thing: the bijstand norm contains its
// holiday allowance (Participatiewet art. 19 lid 3), the minimum wage does not (Wml art. 15).
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet minimumloon en minimumvakantiebijslag (Wml) art. 8 and 15; Besluit minimumjeugdloon art. 2.
struct MinimumWageLaw {
    CentsPerHour hourly{};
    CentsPerMonth monthly{};
    Share share_at_20{};
    Share share_at_19{};
    Share share_at_18{};
    Share share_at_17{};
    Share share_at_16{};
    Share share_at_15{};
    Share vakantiebijslag{};
};
inline constexpr std::array minimum_wage_fields{
    field<&MinimumWageLaw::hourly>("hourly", 100, 10000, "minimumloon per uur from 21 years, Wml art. 8 lid 1 a"),
    field<&MinimumWageLaw::monthly>("monthly", 10000, 2000000,
                                    "minimumloon per month on which benefits build, Wml art. 8 lid 1 b"),
    field<&MinimumWageLaw::share_at_20>("share_at_20", 0, 1, "part of the minimumloon at 20 years"),
    field<&MinimumWageLaw::share_at_19>("share_at_19", 0, 1, "part of the minimumloon at 19 years"),
    field<&MinimumWageLaw::share_at_18>("share_at_18", 0, 1, "part of the minimumloon at 18 years"),
    field<&MinimumWageLaw::share_at_17>("share_at_17", 0, 1, "part of the minimumloon at 17 years"),
    field<&MinimumWageLaw::share_at_16>("share_at_16", 0, 1, "part of the minimumloon at 16 years"),
    field<&MinimumWageLaw::share_at_15>("share_at_15", 0, 1, "part of the minimumloon at 15 years"),
    field<&MinimumWageLaw::vakantiebijslag>("vakantiebijslag", 0, 0.5,
                                            "holiday allowance over wage, Wml art. 15 lid 1"),
};

/// Box 1 and its credits below AOW age, national insurance included: Wet IB 2001 art. 2.10, 8.10, 8.11, 8.16a.
struct WageTaxLaw {
    Share rate_1{};
    CentsPerYear bracket_2_from{};
    Share rate_2{};
    CentsPerYear bracket_3_from{};
    Share rate_3{};
    CentsPerYear algemene_heffingskorting{};
    CentsPerYear algemene_heffingskorting_falls_from{};
    Share algemene_heffingskorting_fall{};
    Share arbeidskorting_rise_1{};
    CentsPerYear arbeidskorting_2_from{};
    CentsPerYear arbeidskorting_2_base{};
    Share arbeidskorting_rise_2{};
    CentsPerYear arbeidskorting_3_from{};
    CentsPerYear arbeidskorting_3_base{};
    Share arbeidskorting_rise_3{};
    CentsPerYear arbeidskorting_falls_from{};
    CentsPerYear arbeidskorting{};
    Share arbeidskorting_fall{};
    CentsPerYear jonggehandicaptenkorting{};
    CentsPerMonth table_step{};
};
inline constexpr std::array wage_tax_fields{
    field<&WageTaxLaw::rate_1>("rate_1", 0, 1, "tax and premiums in the first bracket"),
    field<&WageTaxLaw::bracket_2_from>("bracket_2_from", 0, 1e8, "income where the second bracket begins"),
    field<&WageTaxLaw::rate_2>("rate_2", 0, 1, "tax in the second bracket"),
    field<&WageTaxLaw::bracket_3_from>("bracket_3_from", 0, 1e8, "income where the third bracket begins"),
    field<&WageTaxLaw::rate_3>("rate_3", 0, 1, "tax in the third bracket"),
    field<&WageTaxLaw::algemene_heffingskorting>("algemene_heffingskorting", 0, 1e6, "credit for everybody, at most"),
    field<&WageTaxLaw::algemene_heffingskorting_falls_from>("algemene_heffingskorting_falls_from", 0, 1e8,
                                                            "income above which that credit falls"),
    field<&WageTaxLaw::algemene_heffingskorting_fall>("algemene_heffingskorting_fall", 0, 1,
                                                      "fall of that credit per euro above"),
    field<&WageTaxLaw::arbeidskorting_rise_1>("arbeidskorting_rise_1", 0, 1, "work credit per euro of the first part"),
    field<&WageTaxLaw::arbeidskorting_2_from>("arbeidskorting_2_from", 0, 1e8, "wage where its second part begins"),
    field<&WageTaxLaw::arbeidskorting_2_base>("arbeidskorting_2_base", 0, 1e6, "work credit at that wage"),
    field<&WageTaxLaw::arbeidskorting_rise_2>("arbeidskorting_rise_2", 0, 1, "work credit per euro of the second part"),
    field<&WageTaxLaw::arbeidskorting_3_from>("arbeidskorting_3_from", 0, 1e8, "wage where its third part begins"),
    field<&WageTaxLaw::arbeidskorting_3_base>("arbeidskorting_3_base", 0, 1e6, "work credit at that wage"),
    field<&WageTaxLaw::arbeidskorting_rise_3>("arbeidskorting_rise_3", 0, 1, "work credit per euro of the third part"),
    field<&WageTaxLaw::arbeidskorting_falls_from>("arbeidskorting_falls_from", 0, 1e8, "wage above which it falls"),
    field<&WageTaxLaw::arbeidskorting>("arbeidskorting", 0, 1e6, "work credit, at most"),
    field<&WageTaxLaw::arbeidskorting_fall>("arbeidskorting_fall", 0, 1, "fall of the work credit per euro above"),
    field<&WageTaxLaw::jonggehandicaptenkorting>("jonggehandicaptenkorting", 0, 1e6,
                                                 "credit for who has a right to Wajong"),
    field<&WageTaxLaw::table_step>("table_step", 1, 10000, "steps of monthly wage in the white monthly table"),
};

/// Participatiewet art. 19 to 21 and 31.
struct BijstandLaw {
    CentsPerMonth norm_single{};
    CentsPerMonth norm_couple{};
    CentsPerMonth norm_single_young{};
    CentsPerMonth norm_couple_young{};
    Years right_from_age{};
    Years norm_from_age{};
    Share vakantietoeslag{};
    Share vrijlating_share{};
    CentsPerMonth vrijlating_cap{};
    Count vrijlating_months{};
    Years vrijlating_from_age{};
};
inline constexpr std::array bijstand_fields{
    field<&BijstandLaw::norm_single>("norm_single", 0, 1e6, "norm from 21, alone or single parent, art. 21 a; net"),
    field<&BijstandLaw::norm_couple>("norm_couple", 0, 1e6, "norm from 21, gehuwden, art. 21 b; net"),
    field<&BijstandLaw::norm_single_young>("norm_single_young", 0, 1e6,
                                           "norm at 18 to 20, alone or single parent, art. 20; net"),
    field<&BijstandLaw::norm_couple_young>("norm_couple_young", 0, 1e6,
                                           "norm at 18 to 20, gehuwden without children, art. 20 lid 1 b; net"),
    field<&BijstandLaw::right_from_age>("right_from_age", 0, 120, "age from which there is a right of one's own"),
    field<&BijstandLaw::norm_from_age>("norm_from_age", 0, 120, "age from which the full norm holds"),
    field<&BijstandLaw::vakantietoeslag>("vakantietoeslag", 0, 0.5,
                                         "part of the bijstand that is holiday allowance, art. 19 lid 3"),
    field<&BijstandLaw::vrijlating_share>("vrijlating_share", 0, 1, "part of earnings left free, art. 31 lid 2 n"),
    field<&BijstandLaw::vrijlating_cap>("vrijlating_cap", 0, 1e6, "most that is left free in a month, art. 31 lid 2 n"),
    field<&BijstandLaw::vrijlating_months>("vrijlating_months", 0, 1200, "months in which earnings are left free"),
    field<&BijstandLaw::vrijlating_from_age>("vrijlating_from_age", 0, 120,
                                             "age from which earnings are left free, art. 31 lid 5"),
};

/// Werkloosheidswet art. 17, 20, 42, 47; the highest dagloon also holds for the WIA.
struct WwLaw {
    Share share_first{};
    Share share_later{};
    Count months_first{};
    Share exit_share{};
    Count duration_least{};
    Count duration_most{};
    Years years_for_whole_months{};
    Share months_per_later_year{};
    Weeks weeks_worked{};
    Weeks weeks_looked_back{};
    CentsPerMonth maandloon_most{};
};
inline constexpr std::array ww_fields{
    field<&WwLaw::share_first>("share_first", 0, 1, "part of the maandloon in the first months, art. 47"),
    field<&WwLaw::share_later>("share_later", 0, 1, "part of the maandloon after that, art. 47"),
    field<&WwLaw::months_first>("months_first", 0, 120, "number of first months, art. 47"),
    field<&WwLaw::exit_share>("exit_share", 0, 1, "part of the maandloon above which income ends the right, art. 20"),
    field<&WwLaw::duration_least>("duration_least", 0, 120, "months of WW, at least, art. 42"),
    field<&WwLaw::duration_most>("duration_most", 0, 120, "months of WW, at most, art. 42"),
    field<&WwLaw::years_for_whole_months>("years_for_whole_months", 0, 60,
                                          "years of arbeidsverleden that give a whole month each, art. 42"),
    field<&WwLaw::months_per_later_year>("months_per_later_year", 0, 1,
                                         "months per further year of arbeidsverleden from 2016, art. 42"),
    field<&WwLaw::weeks_worked>("weeks_worked", 0, 520, "weken-eis: weeks with work, art. 17"),
    field<&WwLaw::weeks_looked_back>("weeks_looked_back", 0, 520, "weken-eis: out of so many weeks, art. 17"),
    field<&WwLaw::maandloon_most>("maandloon_most", 0, 1e7, "highest dagloon times 21.75, Wfsv art. 17 and WW art. 45"),
};

/// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten art. 1a:4, 2:40, 2:46, 3:8, 3:8b.
struct WajongLaw {
    Share share_with_arbeidsvermogen{};
    Share share_without_arbeidsvermogen{};
    Share loonwaarde_least{};
    Share vakantie_uitkering{};
};
inline constexpr std::array wajong_fields{
    field<&WajongLaw::share_with_arbeidsvermogen>("share_with_arbeidsvermogen", 0, 1,
                                                  "part of the grondslag with arbeidsvermogen"),
    field<&WajongLaw::share_without_arbeidsvermogen>("share_without_arbeidsvermogen", 0, 1,
                                                     "part of the grondslag lastingly without arbeidsvermogen"),
    field<&WajongLaw::loonwaarde_least>("loonwaarde_least", 0.01, 1,
                                        "loonwaarde at which loondispensatie settles nothing"),
    field<&WajongLaw::vakantie_uitkering>("vakantie_uitkering", 0, 0.5, "holiday allowance over the Wajong"),
};

/// Wet werk en inkomen naar arbeidsvermogen art. 51, 52, 61.
struct WiaLaw {
    Share iva_share{};
    Share iva_income_share{};
    Share wga_share_first{};
    Share wga_share_later{};
    Count wga_months_first{};
};
inline constexpr std::array wia_fields{
    field<&WiaLaw::iva_share>("iva_share", 0, 1, "IVA: part of the maandloon, art. 51"),
    field<&WiaLaw::iva_income_share>("iva_income_share", 0, 1, "IVA: part of income that is settled, art. 52"),
    field<&WiaLaw::wga_share_first>("wga_share_first", 0, 1,
                                    "WGA: part of lost maandloon in the first months, art. 61"),
    field<&WiaLaw::wga_share_later>("wga_share_later", 0, 1, "WGA: part of lost maandloon after that, art. 61"),
    field<&WiaLaw::wga_months_first>("wga_months_first", 0, 120, "WGA: number of first months, art. 61"),
};

/// The law of one month: all amounts as they hold on one date.
struct Law {
    MinimumWageLaw minimum_wage;
    WageTaxLaw wage_tax;
    BijstandLaw bijstand;
    WwLaw ww;
    WajongLaw wajong;
    WiaLaw wia;
};

}  // namespace meedoen
