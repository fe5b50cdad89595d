#include "scenario/household_file.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "scenario/reader.hpp"
#include "scenario/registry.hpp"
#include "scenario/settings.hpp"

namespace meedoen {
namespace {

constexpr std::array text_keys{"title_nl", "title_en", "story_nl", "story_en"};
constexpr std::array parts{"household", "person", "child"};

template <class Table>
std::vector<std::string> names_of(const Table& fields) {
    std::vector<std::string> names;
    for (const auto& f : fields) names.emplace_back(f.name);
    return names;
}

class HouseholdReader {
public:
    explicit HouseholdReader(Issues& issues) : issues_{issues} {}

    HouseholdFile read(const Node& file) {
        HouseholdFile result;
        texts(file, result);
        head(file);
        unknown_parts(file);
        HouseholdFacts& facts = result.facts;
        if (const Node* node = file.find("household"); node != nullptr && is_table(*node, "household"))
            group(*node, "household", household_fields, facts);
        const std::size_t persons = list(file, "person", most_persons, person_fields, facts.persons);
        const std::size_t children = list(file, "child", most_children, child_fields, facts.children);
        facts.child_count = Count{static_cast<std::int32_t>(children)};
        required(file);
        name_of_line(file, result);
        if (!issues_.any_error()) check_counted(file, facts, persons);
        if (!issues_.any_error()) check_together(facts, file);
        return result;
    }

private:
    void error(const Position& where, std::string key, std::string problem, std::string why = "",
               std::string suggestion = "") {
        issues_.error({where, std::move(key), std::move(problem), std::move(why), std::move(suggestion)});
    }

    void texts(const Node& file, HouseholdFile& result) {
        std::string* const targets[] = {&result.title_nl, &result.title_en, &result.story_nl, &result.story_en};
        for (std::size_t k = 0; k < text_keys.size(); ++k)
            if (const Node* node = file.find(text_keys[k]);
                node != nullptr && check_words(*node, text_keys[k], issues_))
                *targets[k] = node->text;
    }

    /// A file has been read as one already; a line of a batch may leave its head out.
    void head(const Node& file) {
        if (const Node* kind = file.find("kind");
            kind != nullptr && (kind->kind != Node::Kind::text || kind->text != "household"))
            error(kind->where, "kind", "found " + described(*kind), "expected \"household\" here");
        if (const Node* version = file.find("schema_version");
            version != nullptr && (version->kind != Node::Kind::whole || version->whole != 1))
            error(version->where, "schema_version", "found " + described(*version), "allowed: 1");
    }

    void unknown_parts(const Node& file) {
        std::vector<std::string> known{text_keys.begin(), text_keys.end()};
        known.insert(known.end(), parts.begin(), parts.end());
        known.insert(known.end(), {"schema_version", "kind", "id"});
        for (const Node::Member& m : file.members)
            if (std::find(known.begin(), known.end(), m.key) == known.end())
                error(m.where, address_part(m.key), "this key does not exist here",
                      "a household has: household, person, child", nearest(m.key, known));
    }

    bool is_table(const Node& node, const std::string& path) {
        if (node.kind == Node::Kind::table) return true;
        error(node.where, path, "found " + described(node), "expected a table");
        return false;
    }

    template <std::size_t Most, class Fields, class Group>
    std::size_t list(const Node& file, const std::string& key, std::size_t most, const Fields& fields,
                     std::array<Group, Most>& groups) {
        const Node* node = file.find(key);
        if (node == nullptr) return 0;
        if (node->kind != Node::Kind::array) {
            error(node->where, key, "found " + described(*node), "expected a list: [[" + key + "]]");
            return 0;
        }
        if (node->items.size() > most)
            error(node->items[most].where, key, "too many", "at most " + std::to_string(most));
        const std::size_t count = std::min(most, node->items.size());
        for (std::size_t k = 0; k < count; ++k) {
            const std::string path = key + "[" + std::to_string(k + 1) + "]";
            if (is_table(node->items[k], path)) group(node->items[k], path, fields, groups[k]);
        }
        return count;
    }

    template <class Fields, class Group>
    void group(const Node& table, const std::string& path, const Fields& fields, Group& target) {
        for (const Node::Member& m : table.members) {
            const auto found =
                std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == m.key; });
            const std::string address = path + "." + address_part(m.key);
            if (found == fields.end()) {
                error(m.where, address, "this key does not exist here", "", nearest(m.key, names_of(fields)));
            } else if (const auto value = value_of(*found, m.value.front(), address)) {
                found->set(target, *value);
            }
        }
    }

    template <class OneField>
    std::optional<double> value_of(const OneField& f, const Node& node, const std::string& address) {
        if (!f.choices.empty()) return choice(f, node, address);
        if (node.kind == Node::Kind::truth && f.unit == unit::YesNo::name) return node.truth ? 1.0 : 0.0;
        if (!node.is_number()) {
            error(node.where, address, "found " + described(node), "expected a number, in " + std::string{f.unit});
            return std::nullopt;
        }
        const double x = node.number();
        if (f.whole && x != std::floor(x)) {
            error(node.where, address, "found " + described(node),
                  "expected a whole number, in " + std::string{f.unit});
            return std::nullopt;
        }
        if (x >= f.low && x <= f.high) return x;
        error(node.where, address, "found " + described(node),
              "allowed: " + number_text(f.low) + " to " + number_text(f.high) + " " + std::string{f.unit});
        return std::nullopt;
    }

    template <class OneField>
    std::optional<double> choice(const OneField& f, const Node& node, const std::string& address) {
        const std::vector<std::string> words{f.choices.begin(), f.choices.end()};
        if (node.kind == Node::Kind::text) {
            const auto found = std::find(words.begin(), words.end(), node.text);
            if (found != words.end()) return static_cast<double>(found - words.begin());
        }
        error(node.where, address, "found " + described(node), "allowed: " + listed(words),
              node.kind == Node::Kind::text ? nearest(node.text, words) : "");
        return std::nullopt;
    }

    /// What is wrong between fields is told at the field, or at the table where it is missing.
    void check_together(const HouseholdFacts& facts, const Node& file) {
        Issues found;
        check_household(facts, file.where, found);
        for (Issue issue : found.errors()) {
            issue.where = place_of(issue.key, file);
            issues_.error(issue);
        }
    }

    /// Of "person[2].hours" or "household.rent".
    static Position place_of(const std::string& key, const Node& file) {
        const std::size_t dot = key.find('.');
        const std::size_t bracket = key.find('[');
        const Node* table = file.find(key.substr(0, std::min(dot, bracket)));
        if (table != nullptr && bracket != std::string::npos) {
            const std::size_t k = std::stoul(key.substr(bracket + 1)) - 1;
            table = k < table->items.size() ? &table->items[k] : nullptr;
        }
        if (table == nullptr || dot == std::string::npos) return file.where;
        for (const Node::Member& m : table->members)
            if (m.key == key.substr(dot + 1)) return m.where;
        return table->where;
    }

    void check_counted(const Node& file, const HouseholdFacts& facts, std::size_t persons) {
        if (persons == facts.adults()) return;
        const bool couple = facts.adults() == 2;
        error(file.where, "person", "found " + std::to_string(persons),
              couple ? "a couple has two: [[person]] twice" : "this household has one: [[person]]",
              couple || persons != 2 ? "" : "household = \"couple\"");
    }

    void require(const Node& table, const std::string& path, const std::string& key) {
        if (table.find(key) == nullptr) error(table.where, path + "." + key, "is missing");
    }

    void required(const Node& file) {
        const Node* household = file.find("household");
        if (household == nullptr)
            error(file.where, "household", "is missing", "a file has [household] and [[person]]");
        else if (household->kind == Node::Kind::table)
            require(*household, "household", "household");
        for (const char* key : {"person", "child"})
            if (const Node* list = file.find(key); list != nullptr && list->kind == Node::Kind::array)
                for (std::size_t k = 0; k < list->items.size(); ++k)
                    if (list->items[k].kind == Node::Kind::table)
                        require(list->items[k], std::string{key} + "[" + std::to_string(k + 1) + "]", "age");
    }

    void name_of_line(const Node& file, HouseholdFile& result) {
        const Node* id = file.find("id");
        if (id == nullptr) return;
        if (id->kind == Node::Kind::text && id->text.size() <= 200)
            result.id = id->text;
        else if (id->kind == Node::Kind::whole)
            result.id = std::to_string(id->whole), result.id_is_number = true;
        else
            error(id->where, "id", "found " + described(*id), "expected a short text or a whole number");
    }

    Issues& issues_;
};

/// What must hold between the fields of a household.
class Together {
public:
    Together(const HouseholdFacts& facts, const Position& where, Issues& issues)
        : facts_{facts}, where_{where}, issues_{issues} {}

    void check() {
        if (facts_.kind() == Household::single_parent && facts_.child_total() == 0)
            error("child", "is missing", "a single parent has at least one [[child]]");
        if (facts_.kind() == Household::single && facts_.child_total() > 0)
            error("household.household", "found \"single\" with children", "", "\"single_parent\"");
        for (std::size_t p = 0; p < facts_.adults(); ++p) {
            const std::string path = "person[" + std::to_string(p + 1) + "].";
            wage(facts_.persons[p], path);
            benefit(facts_.persons[p], path);
            form(facts_.persons[p], path);
            study(facts_.persons[p], path);
            right_to_bijstand(facts_.persons[p], path);
        }
        for (std::size_t c = 0; c < facts_.child_total(); ++c)
            care(facts_.children[c], "child[" + std::to_string(c + 1) + "].");
    }

private:
    void error(std::string key, std::string problem, std::string why = "", std::string suggestion = "") {
        issues_.error({where_, std::move(key), std::move(problem), std::move(why), std::move(suggestion)});
    }

    void wage(const PersonFacts& person, const std::string& path) {
        const bool paid = is_paid(static_cast<WorkForm>(person.work_form.value));
        const bool hourly = person.hourly_wage.value > 0;
        const bool gross = person.gross_month.value > 0;
        if (hourly && gross)
            error(path + "gross_month", "given beside hourly_wage", "give one of both; hours may stand beside either");
        if (hourly && person.hours.value == 0.0)
            error(path + "hours", "is missing or 0", "hourly_wage is for paid hours");
        if (paid && person.hours.value > 0.0 && !hourly && !gross)
            error(path + "hourly_wage", "is missing", "hours are paid: hourly_wage or gross_month");
        if (person.second_job.value > 0 && !hourly && !gross)
            error(path + "second_job", "given without a first job", "give that wage as gross_month");
    }

    void benefit(const PersonFacts& person, const std::string& path) {
        const auto benefit = static_cast<UwvBenefit>(person.uwv_benefit.value);
        const bool on_maandloon =
            benefit == UwvBenefit::ww || benefit == UwvBenefit::wia || benefit == UwvBenefit::ziektewet;
        if (on_maandloon && person.maandloon.value == 0)
            error(path + "maandloon", "is missing", "WW, Ziektewet and WIA build on it");
        if (!on_maandloon && person.maandloon.value > 0)
            error(path + "maandloon", "given without WW, Ziektewet or WIA", "give uwv_benefit, or leave it out");
        if (person.premium.value > 0 && facts_.bijstand.value == 0)
            error(path + "premium", "given without bijstand", "it is a premium for who has bijstand");
        if (person.work_years_before_2016 > person.work_years)
            error(path + "work_years_before_2016", "is above work_years", "they are some of those years");
    }

    void form(const PersonFacts& person, const std::string& path) {
        const auto form = static_cast<WorkForm>(person.work_form.value);
        if (asks_loonwaarde(form) && person.loonwaarde.value >= 1.0)
            error(path + "loonwaarde", "is missing", "it is below 1 with this form of work");
    }

    /// Of a couple one may be without; what nobody can claim is not claimed.
    void right_to_bijstand(const PersonFacts& person, const std::string& path) {
        constexpr Years grown_up{21};
        if (person.parents_cannot_pay.value != 0 && person.age >= grown_up)
            error(path + "parents_cannot_pay", "given from 21 on", "parents pay for who is 18 to 20");
        const bool both =
            facts_.adults() == 1 || (facts_.persons[0].no_right.value != 0 && facts_.persons[1].no_right.value != 0);
        if (person.no_right.value != 0 && both && facts_.bijstand.value != 0)
            error(path + "no_right", "given where bijstand is claimed",
                  "nobody has a right to it, and without the key it is claimed", "household.bijstand = 0");
    }

    /// A student has no right to bijstand; what a partner then has is not worked out.
    void study(const PersonFacts& person, const std::string& path) {
        if (person.studiefinanciering.value == 0) {
            if (person.studietoeslag.value != 0)
                error(path + "studietoeslag", "given without studiefinanciering", "it is for who has that");
            if (person.parents_pay.value > 0)
                error(path + "parents_pay", "given without studiefinanciering", "the grant is reckoned with it");
        } else if (facts_.bijstand.value != 0) {
            error("household.bijstand", "claimed beside studiefinanciering",
                  "a student has no right to it (Participatiewet art. 13 and 15), and without the key it is claimed",
                  "bijstand = 0");
        }
    }

    void care(const ChildFacts& child, const std::string& path) {
        constexpr Years primary_school{4};
        const auto place = static_cast<CarePlace>(child.care.value);
        const bool costs = child.care_minutes.value > 0 && child.care_price.value > 0;
        const bool any = child.care_minutes.value > 0 || child.care_price.value > 0;
        if (place != CarePlace::none && !costs)
            error(path + "care_minutes", "is missing", "childcare has care_minutes and care_price");
        if (place == CarePlace::none && any)
            error(path + "care", "is missing", "dagopvang, buitenschools or gastouder");
        if (place == CarePlace::buitenschools && child.age < primary_school)
            error(path + "care", "found \"buitenschools\" below 4", "it is for children in primary school",
                  "\"dagopvang\"");
    }

    const HouseholdFacts& facts_;
    const Position& where_;
    Issues& issues_;
};

}  // namespace

void check_household(const HouseholdFacts& facts, const Position& where, Issues& issues) {
    Together{facts, where, issues}.check();
}

HouseholdFile household_from(const Node& node, Issues& issues) { return HouseholdReader{issues}.read(node); }

HouseholdFile load_household(const std::string& path, const SourceFiles& files, Issues& issues) {
    Reader reader{files, issues};
    const std::optional<Node> node = reader.read(path, {}, "household");
    return node ? household_from(*node, issues) : HouseholdFile{};
}

}  // namespace meedoen
