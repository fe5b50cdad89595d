// The only file of the cases that knows toml++, which takes longer to compile than any of them.
#include <toml++/toml.h>

#include <map>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

const toml::table& law_file(const std::string& name) {
    static std::map<std::string, toml::table> files;
    const auto known = files.find(name);
    if (known != files.end()) return known->second;
    return files[name] = toml::parse_file((case_folder() / "../../scenarios/law" / (name + ".toml")).string());
}

const toml::table& table_in(const std::string& file, const std::string& table) {
    const toml::table* found = law_file(file).at_path(table).as_table();
    if (found == nullptr) throw std::runtime_error(table + " is missing");
    return *found;
}

bool has_begun(const toml::date& from, Date date) { return Date{from.year, from.month, from.day} <= date; }

}  // namespace

double amount_on(Date date, const std::string& file, const std::string& table, const std::string& field) {
    const toml::table* amount = table_in(file, table)[field].as_table();
    if (amount == nullptr) throw std::runtime_error(table + "." + field + " is missing");
    const toml::node* found = nullptr;
    for (const toml::node& entry : *(*amount)["series"].as_array())
        if (has_begun(*(*entry.as_table())["from"].value<toml::date>(), date)) found = entry.as_table()->get("value");
    if (found == nullptr) throw std::runtime_error(table + "." + field + " does not hold yet");
    return *found->value<double>();
}

std::size_t amounts_in(const std::string& file, const std::string& table) { return table_in(file, table).size(); }

}  // namespace meedoen::cases
