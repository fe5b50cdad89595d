#include "scenario/route_files.hpp"

#include <algorithm>

#include "scenario/reader.hpp"

namespace meedoen {
namespace {

class RouteFile {
public:
    RouteFile(const Node& file, std::string name, Issues& issues)
        : file_{file}, address_{"routes." + name}, issues_{issues} {
        route_.name = std::move(name);
    }

    Route run() {
        const std::array<std::string*, route_texts.size()> texts{&route_.title_nl,     &route_.title_en,
                                                                 &route_.legal_ground, &route_.requested_by,
                                                                 &route_.decided_by,   &route_.objection};
        for (std::size_t i = 0; i < texts.size(); ++i) *texts[i] = text(std::string{route_texts[i]});
        read_conditions();
        check_keys();
        return std::move(route_);
    }

private:
    void error(const Position& where, const std::string& key, std::string problem, std::string why = "",
               std::string hint = "") {
        issues_.error({where, address_ + "." + key, std::move(problem), std::move(why), std::move(hint)});
    }

    std::string text(const std::string& key) {
        const Node* node = file_.find(key);
        if (node != nullptr) return check_words(*node, address_ + "." + key, issues_) ? node->text : "";
        if (!mistyped(key))
            error(file_.where, key, "is missing", "a route says what it is, on which law it rests and who decides");
        return "";
    }

    /// A key that is there under a mistyped name is told once, where it stands.
    bool mistyped(const std::string& key) const {
        return std::any_of(file_.members.begin(), file_.members.end(),
                           [&](const Node::Member& m) { return !known(m.key) && nearest(m.key, known_keys()) == key; });
    }

    void read_conditions() {
        const Node* node = file_.find("conditions");
        if (node == nullptr && mistyped("conditions")) return;
        if (node == nullptr)
            return error(file_.where, "conditions", "is missing",
                         "a list of conditions on facts; [] when there are none");
        if (node->kind != Node::Kind::array)
            return error(node->where, "conditions", "found " + described(*node), "expected a list of conditions");
        for (const Node& item : node->items) read_condition(item);
        check_together(node->where);
    }

    void read_condition(const Node& item) {
        Condition condition;
        std::string problem = "expected a text such as \"age >= 18\"";
        if (item.kind == Node::Kind::text && parse_condition(item.text, condition, problem))
            return route_.conditions.push_back(condition);
        const std::string word = item.text.substr(0, item.text.find_first_of(" <>="));
        const bool fact = std::find(fact_names.begin(), fact_names.end(), word) != fact_names.end();
        error(item.where, "conditions", "found " + described(item), problem,
              fact || word.empty() ? "" : nearest(word, {fact_names.begin(), fact_names.end()}));
    }

    /// A lower bound above an upper bound on the same fact closes the route to everybody.
    void check_together(const Position& where) {
        for (const Condition& low : route_.conditions)
            for (const Condition& high : route_.conditions)
                if (low.fact == high.fact && low.relation == Relation::at_least && high.relation == Relation::at_most &&
                    low.bound > high.bound)
                    issues_.warning({where, address_ + ".conditions", "nobody can meet all conditions",
                                     text_of(low) + " and " + text_of(high), ""});
    }

    void check_keys() {
        for (const Node::Member& m : file_.members)
            if (!known(m.key))
                error(m.where, address_part(m.key), "this key does not exist here",
                      "numbers of a route stand under [route]", nearest(m.key, known_keys()));
    }

    static std::vector<std::string> known_keys() {
        std::vector<std::string> keys{route_texts.begin(), route_texts.end()};
        keys.insert(keys.end(), {"schema_version", "kind", "conditions", "route"});
        return keys;
    }

    static bool known(const std::string& key) {
        const std::vector<std::string> keys = known_keys();
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    }

    const Node& file_;
    std::string address_;
    Issues& issues_;
    Route route_;
};

}  // namespace

std::vector<Route> read_route_files(const Settings& settings, Issues& issues) {
    std::vector<Route> routes;
    for (const auto& [name, file] : settings.routes) routes.push_back(RouteFile{file, name, issues}.run());
    const bool unread = std::any_of(settings.unread.begin(), settings.unread.end(),
                                    [](const std::string& begin) { return begin.starts_with("routes."); });
    if (routes.empty() && !unread && !settings.may_be_unread(""))
        issues.error({settings.bottom, "routes", "no route was found",
                      "routes stand in the folder routes/ beside sources.toml", ""});
    return routes;
}

}  // namespace meedoen
