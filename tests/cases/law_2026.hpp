// The law of a date for the cases, read from scenarios/law/ through the field tables: no amount is written twice.
// A missing, unknown or impossible amount throws, so that a case never passes on a default.
#pragma once

#include <toml++/toml.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "scenario/law.hpp"

namespace meedoen::cases {

inline std::filesystem::path case_folder() { return std::filesystem::path(__FILE__).parent_path(); }

/// The value that holds on `date`: of the entries that have begun, the last.
inline double value_on(const toml::date& date, const toml::table& field, const std::string& name) {
    const toml::node* found = nullptr;
    for (const toml::node& entry : *field["series"].as_array())
        if (*(*entry.as_table())["from"].value<toml::date>() <= date) found = (*entry.as_table()).get("value");
    if (found == nullptr) throw std::runtime_error(name + " does not hold yet");
    return *found->value<double>();
}

template <class Group, class Table>
void fill_from(Group& group, const Table& fields, const toml::table& amounts, const std::string& name,
               const toml::date& date) {
    if (amounts.size() != fields.size()) throw std::runtime_error(name + ": not as many amounts as fields");
    for (const auto& field : fields) {
        const std::string key{field.name};
        const auto* amount = amounts[key].as_table();
        if (amount == nullptr) throw std::runtime_error(name + "." + key + " is missing");
        const double value = value_on(date, *amount, name + "." + key);
        if (value < field.low || value > field.high) throw std::runtime_error(name + "." + key + " is out of bounds");
        field.set(group, value);
    }
}

inline toml::table law_file(const std::string& name) {
    return toml::parse_file((case_folder() / "../../scenarios/law" / (name + ".toml")).string());
}

template <class Group, class Table>
void fill(Group& group, const Table& fields, const std::string& name, const toml::date& date) {
    const toml::table file = law_file(name);
    fill_from(group, fields, *file[name].as_table(), name, date);
}

/// The named examples of local schemes.
inline void fill(LocalSchemesLaw& schemes, const toml::date& date) {
    const toml::table file = law_file("local_schemes");
    for (std::size_t i = 0; i < local_schemes; ++i) {
        const std::string name{local_scheme_names[i]};
        fill_from(schemes[i], local_scheme_fields, *file["local_schemes"][name].as_table(), name, date);
    }
}

inline Law law_on(const toml::date& date) {
    Law law;
    fill(law.minimum_wage, minimum_wage_fields, "minimum_wage", date);
    fill(law.wage_tax, wage_tax_fields, "wage_tax", date);
    fill(law.iack, iack_fields, "iack", date);
    fill(law.bijstand, bijstand_fields, "bijstand", date);
    fill(law.bijstand_means, bijstand_means_fields, "bijstand_means", date);
    fill(law.ww, ww_fields, "ww", date);
    fill(law.wajong, wajong_fields, "wajong", date);
    fill(law.wia, wia_fields, "wia", date);
    fill(law.zorgtoeslag, zorgtoeslag_fields, "zorgtoeslag", date);
    fill(law.kindgebonden_budget, kindgebonden_budget_fields, "kindgebonden_budget", date);
    fill(law.kinderbijslag, kinderbijslag_fields, "kinderbijslag", date);
    fill(law.huurtoeslag, huurtoeslag_fields, "huurtoeslag", date);
    fill(law.health_insurance, health_insurance_fields, "health_insurance", date);
    fill(law.wmo, wmo_fields, "wmo", date);
    fill(law.payment, payment_fields, "payment", date);
    fill(law.beslagvrije_voet, beslagvrije_voet_fields, "beslagvrije_voet", date);
    fill(law.loonkostensubsidie, loonkostensubsidie_fields, "loonkostensubsidie", date);
    fill(law.local_schemes, date);
    fill(law.toeslagenwet, toeslagenwet_fields, "toeslagenwet", date);
    fill(law.ziektewet, ziektewet_fields, "ziektewet", date);
    fill(law.kinderopvangtoeslag, kinderopvangtoeslag_fields, "kinderopvangtoeslag", date);
    fill(law.zvw, zvw_fields, "zvw", date);
    fill(law.studiefinanciering, studiefinanciering_fields, "studiefinanciering", date);
    fill(law.studietoeslag, studietoeslag_fields, "studietoeslag", date);
    return law;
}

/// The law of 1 January 2026, read once.
inline const Law& law_2026() {
    static const Law law = law_on(toml::date{2026, 1, 1});
    return law;
}

inline const Law& law_2026_july() {
    static const Law law = law_on(toml::date{2026, 7, 1});
    return law;
}

}  // namespace meedoen::cases
