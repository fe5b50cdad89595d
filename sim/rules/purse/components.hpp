// The parts of a purse: what comes in and goes out of a household in a month, one line each, in the order of the
// calculation. Each names the file of its rule, the articles, and who is at the other end.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meedoen {

enum class Component : std::uint8_t {
    wage,
    holiday_allowance,
    pension_premium,
    volunteer_allowance,
    gifts,
    ww,
    ziektewet,
    wajong,
    wia,
    toeslagenwet,
    wage_tax,
    tax_settlement,
    bijstand,
    premium,
    bufferbudget,
    studiefinanciering,
    studietoeslag,
    zorgtoeslag,
    huurtoeslag,
    kindgebonden_budget,
    kinderopvangtoeslag,
    toeslagen_settlement,
    kinderbijslag,
    local_scheme,
    childcare_costs,
    wmo_contribution,
    own_risk,
    health_premium,
    attachment
};

/// Who pays a part, or gets it when it is below zero.
enum class PurseParty : std::uint8_t {
    employer,
    pension_fund,
    host,
    uwv,
    belastingdienst,
    gemeente,
    toeslagen,
    svb,
    childcare,
    cak,
    creditors,
    givers,
    duo,
    zorgverzekeraar
};
inline constexpr std::array<std::string_view, 14> purse_party_names{
    "employer", "pension_fund", "host", "uwv",       "belastingdienst", "gemeente", "toeslagen",
    "svb",      "childcare",    "cak",  "creditors", "givers",          "duo",      "zorgverzekeraar"};

struct ComponentText {
    std::string_view name;
    PurseParty party;
    std::string_view title_nl;
    std::string_view title_en;
    std::string_view rule;  // file under rules/income
    std::string_view articles;
    std::string_view law{};  // where its amounts stand in scenarios/law, several by a space; empty: as the rule
};

inline constexpr std::array component_texts{
    ComponentText{"wage", PurseParty::employer, "loon", "wage", "minimum_wage", "Wml art. 8 and 14"},
    ComponentText{"holiday_allowance", PurseParty::employer, "vakantiegeld over het loon", "holiday pay over the wage",
                  "minimum_wage", "Wml art. 15"},
    ComponentText{"pension_premium", PurseParty::pension_fund, "eigen deel pensioenpremie", "own pension premium", "",
                  "employment contract"},
    ComponentText{"volunteer_allowance", PurseParty::host, "vrijwilligersvergoeding", "volunteer's allowance",
                  "bijstand_means", "Wet LB 1964 art. 2 lid 6; Participatiewet art. 31 lid 2 k"},
    ComponentText{"gifts", PurseParty::givers, "giften", "gifts", "bijstand_means", "Participatiewet art. 31 lid 2 m"},
    ComponentText{"ww", PurseParty::uwv, "WW-uitkering", "WW benefit", "ww", "Werkloosheidswet art. 20, 42 and 47"},
    ComponentText{"ziektewet", PurseParty::uwv, "ziekengeld (Ziektewet)", "sick pay of the UWV", "ziektewet",
                  "Ziektewet art. 29 and 31"},
    ComponentText{"wajong", PurseParty::uwv, "Wajong-uitkering", "Wajong benefit", "wajong",
                  "Wajong art. 1a:4, 2:40, 2:46, 3:8 and 3:8b"},
    ComponentText{"wia", PurseParty::uwv, "WIA-uitkering", "WIA benefit", "wia", "WIA art. 51, 52 and 60 to 62"},
    ComponentText{"toeslagenwet", PurseParty::uwv, "aanvulling van UWV (Toeslagenwet)", "top-up by the UWV",
                  "toeslagenwet", "Toeslagenwet art. 2, 6 to 8a and 10"},
    ComponentText{"wage_tax", PurseParty::belastingdienst, "loonheffing", "tax withheld", "wage_tax",
                  "Wet LB 1964 art. 20 to 23"},
    ComponentText{"tax_settlement", PurseParty::belastingdienst, "verrekening na het jaar (aangifte)",
                  "settlement after the year", "wage_tax", "Wet IB 2001 art. 2.10, 8.10, 8.11, 8.14a and 8.16a",
                  "wage_tax iack"},
    ComponentText{"bijstand", PurseParty::gemeente, "bijstand", "bijstand", "bijstand",
                  "Participatiewet art. 18, 19 to 24a, 31, 32 and 34", "bijstand bijstand_means"},
    ComponentText{"premium", PurseParty::gemeente, "premie van de gemeente", "premium of the gemeente",
                  "bijstand_means", "Participatiewet art. 31 lid 2 j and lid 5"},
    ComponentText{"bufferbudget", PurseParty::gemeente, "bufferbudget", "bufferbudget", "bijstand_means",
                  "Participatiewet art. 34b"},
    ComponentText{"studiefinanciering", PurseParty::duo, "studiefinanciering (gift)", "student grant",
                  "studiefinanciering", "Wet studiefinanciering 2000 art. 3.6, 3.8 and 3.18"},
    ComponentText{"studietoeslag", PurseParty::gemeente, "studietoeslag", "studietoeslag", "studiefinanciering",
                  "Participatiewet art. 36b", "studietoeslag"},
    ComponentText{"zorgtoeslag", PurseParty::toeslagen, "zorgtoeslag", "zorgtoeslag (health)", "zorgtoeslag",
                  "Wet op de zorgtoeslag art. 2 to 4"},
    ComponentText{"huurtoeslag", PurseParty::toeslagen, "huurtoeslag", "huurtoeslag (rent)", "huurtoeslag",
                  "Wet op de huurtoeslag art. 7, 13 and 16 to 21"},
    ComponentText{"kindgebonden_budget", PurseParty::toeslagen, "kindgebonden budget", "kindgebonden budget (children)",
                  "kindgebonden_budget", "Wet op het kindgebonden budget art. 1 and 2"},
    ComponentText{"kinderopvangtoeslag", PurseParty::toeslagen, "kinderopvangtoeslag",
                  "kinderopvangtoeslag (childcare)", "kinderopvangtoeslag", "Wet kinderopvang art. 1.6 to 1.9"},
    ComponentText{"toeslagen_settlement", PurseParty::toeslagen, "verrekening van toeslagen na het jaar",
                  "settlement of toeslagen after the year", "terugvordering", "Awir art. 16, 19, 24, 26 and 28"},
    ComponentText{"kinderbijslag", PurseParty::svb, "kinderbijslag", "kinderbijslag (children)", "kinderbijslag",
                  "Algemene Kinderbijslagwet art. 7 and 12"},
    ComponentText{"local_scheme", PurseParty::gemeente, "individuele inkomenstoeslag", "individuele inkomenstoeslag",
                  "local_scheme", "Participatiewet art. 36 and the verordening of the gemeente", "local_schemes"},
    ComponentText{"childcare_costs", PurseParty::childcare, "kosten van kinderopvang", "costs of childcare", "",
                  "contract"},
    ComponentText{"wmo_contribution", PurseParty::cak, "eigen bijdrage Wmo", "own contribution Wmo", "care_costs",
                  "Wmo 2015 art. 2.1.4a", "wmo"},
    ComponentText{"own_risk", PurseParty::zorgverzekeraar, "eigen risico", "own risk of the health insurance",
                  "care_costs", "Zorgverzekeringswet art. 19", "health_insurance.own_risk"},
    ComponentText{"health_premium", PurseParty::zorgverzekeraar, "premie zorgverzekering", "health premium",
                  "care_costs", "Zorgverzekeringswet art. 16", "health_insurance.premium"},
    ComponentText{"attachment", PurseParty::creditors, "beslag op inkomen", "attachment of income", "beslagvrije_voet",
                  "Rv art. 475da to 475dc"},
};
inline constexpr std::size_t components = component_texts.size();
static_assert(components == static_cast<std::size_t>(Component::attachment) + 1);

constexpr const ComponentText& text_of(Component c) { return component_texts[static_cast<std::size_t>(c)]; }

}  // namespace meedoen
