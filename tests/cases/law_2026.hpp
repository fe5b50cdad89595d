// The law of a date for the cases, read from scenarios/law/ through the field tables: no amount is written twice.
// A missing, unknown or impossible amount throws, so that a case never passes on a default.
#pragma once

#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <string>

#include "base/calendar.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// In messages of tests.
inline std::ostream& operator<<(std::ostream& out, Date date) {
    return out << date.year << '-' << date.month << '-' << date.day;
}

}  // namespace meedoen

namespace meedoen::cases {

inline std::filesystem::path case_folder() { return std::filesystem::path(__FILE__).parent_path(); }

/// The amount of a field that holds on `date`, from a table of scenarios/law/FILE.toml: of the entries that have begun,
/// the last. Throws where there is none.
double amount_on(Date date, const std::string& file, const std::string& table, const std::string& field);

/// How many fields that table has.
std::size_t amounts_in(const std::string& file, const std::string& table);

template <class Group, class Table>
void fill_from(Group& group, const Table& fields, const std::string& file, const std::string& table, Date date) {
    if (amounts_in(file, table) != fields.size()) throw std::runtime_error(table + ": not as many amounts as fields");
    for (const auto& field : fields) {
        const std::string key{field.name};
        const double value = amount_on(date, file, table, key);
        if (value < field.low || value > field.high) throw std::runtime_error(table + "." + key + " is out of bounds");
        field.set(group, value);
    }
}

template <class Group, class Table>
void fill(Group& group, const Table& fields, const std::string& name, Date date) {
    fill_from(group, fields, name, name, date);
}

/// The named examples of local schemes.
inline void fill(LocalSchemesLaw& schemes, Date date) {
    for (std::size_t i = 0; i < local_schemes; ++i)
        fill_from(schemes[i], local_scheme_fields, "local_schemes",
                  "local_schemes." + std::string{local_scheme_names[i]}, date);
}

inline Law law_on(Date date) {
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
    static const Law law = law_on(Date{2026, 1, 1});
    return law;
}

inline const Law& law_2026_july() {
    static const Law law = law_on(Date{2026, 7, 1});
    return law;
}

}  // namespace meedoen::cases
