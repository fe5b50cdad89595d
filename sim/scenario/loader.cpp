#include "scenario/loader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "scenario/registry.hpp"
#include "scenario/settings.hpp"
#include "scenario/values.hpp"

namespace meedoen {
namespace {

constexpr std::array route_texts{"title_nl", "title_en", "legal_ground", "requested_by", "decided_by", "objection"};

class Loader {
public:
    Loader(const LoadRequest& request, const SourceFiles& files, Issues& issues)
        : request_{request}, files_{files}, issues_{issues} {}

    Scenario run() {
        Settings settings = collect_settings(request_, files_, issues_);
        if (settings.head.place.empty()) return {};
        for (const SourceEntry& s : load_sources(settings.root, files_, issues_)) source_kinds_[s.key] = s.kind;
        Scenario scenario;
        read_run(settings.run, scenario);
        read_heads(settings, scenario);
        read_routes(settings, scenario);
        fill(settings, scenario);
        check_meaning(settings, scenario);
        return scenario;
    }

private:
    void error(const Position& where, std::string key, std::string problem, std::string why = "",
               std::string hint = "") {
        issues_.error({where, std::move(key), std::move(problem), std::move(why), std::move(hint)});
    }

    void read_heads(const Settings& settings, Scenario& scenario) {
        scenario.title_nl = settings.head.title_nl;
        scenario.title_en = settings.head.title_en;
        scenario.question = settings.head.question;
        scenario.place_name = settings.head.place;
        const std::string folder = folder_part(request_.file);
        scenario.name = request_.file.substr(folder.size());
        if (scenario.name.ends_with(".toml")) scenario.name.resize(scenario.name.size() - 5);
        if (scenario.title_nl.empty())
            error(settings.head_position, "title_nl", "is missing", "a scenario has a title in Dutch and in English");
        if (scenario.title_en.empty())
            error(settings.head_position, "title_en", "is missing", "a scenario has a title in Dutch and in English");
    }

    void read_run(const Node& run, Scenario& scenario) {
        const std::vector<std::string> known{"years", "replications", "first_day", "law_date", "law_frozen"};
        scenario.run.years = Years{whole(run, "years", 1, 20, 5)};
        scenario.run.replications = Count{whole(run, "replications", 1, 100000, 20)};
        scenario.run.first_day = date(run, "first_day", Date{2026, 1, 1});
        law_date_ = date(run, "law_date", scenario.run.first_day);
        scenario.run.law_date = law_date_;
        const Node* frozen = run.find("law_frozen");
        if (frozen != nullptr && frozen->kind != Node::Kind::truth)
            error(frozen->where, "run.law_frozen", "found " + described(*frozen), "expected true or false");
        law_frozen_ = frozen == nullptr || frozen->truth;
        for (const Node::Member& m : run.members)
            if (std::find(known.begin(), known.end(), m.key) == known.end())
                error(m.where, "run." + m.key, "unknown key",
                      "allowed: years, replications, first_day, law_date, law_frozen", nearest(m.key, known));
    }

    std::int32_t whole(const Node& run, const char* key, std::int64_t low, std::int64_t high, std::int32_t otherwise) {
        const Node* node = run.find(key);
        if (node == nullptr) return otherwise;
        const std::string range = "allowed: " + std::to_string(low) + " to " + std::to_string(high);
        if (node->kind != Node::Kind::whole || node->whole < low || node->whole > high) {
            error(node->where, std::string{"run."} + key, "found " + described(*node),
                  "expected a whole number, " + range);
            return otherwise;
        }
        return static_cast<std::int32_t>(node->whole);
    }

    Date date(const Node& run, const char* key, Date otherwise) {
        const Node* node = run.find(key);
        if (node == nullptr) return otherwise;
        if (node->kind == Node::Kind::date && node->date.year >= 2024 && node->date.year <= 2100) return node->date;
        error(node->where, std::string{"run."} + key, "found " + described(*node),
              "a date from 2024 on, written 2026-01-01 without quotes");
        return otherwise;
    }

    void read_routes(const Settings& settings, Scenario& scenario) {
        for (const auto& [name, file] : settings.routes) {
            Route route;
            route.name = name;
            std::array<std::string*, 6> texts{&route.title_nl,     &route.title_en,   &route.legal_ground,
                                              &route.requested_by, &route.decided_by, &route.objection};
            for (std::size_t i = 0; i < texts.size(); ++i) *texts[i] = route_text(file, name, route_texts[i]);
            read_conditions(file, route);
            check_route_keys(file, name);
            scenario.routes.push_back(std::move(route));
        }
        if (scenario.routes.empty())
            error(settings.head_position, "routes", "no route was found",
                  "routes stand in the folder routes/ beside sources.toml");
    }

    void check_route_keys(const Node& file, const std::string& name) {
        std::vector<std::string> known{route_texts.begin(), route_texts.end()};
        known.insert(known.end(), {"schema_version", "kind", "conditions", "route"});
        for (const Node::Member& m : file.members)
            if (std::find(known.begin(), known.end(), m.key) == known.end())
                error(m.where, "routes." + name + "." + m.key, "unknown key", "numbers of a route stand under [route]",
                      nearest(m.key, known));
    }

    std::string route_text(const Node& file, const std::string& name, const char* key) {
        const Node* node = file.find(key);
        const std::string path = "routes." + name + "." + key;
        if (node == nullptr)
            error(file.where, path, "is missing", "a route says what it is, on which law it rests and who decides");
        else if (node->kind != Node::Kind::text || node->text.empty())
            error(node->where, path, "found " + described(*node), "expected a text");
        else
            return node->text;
        return "";
    }

    void read_conditions(const Node& file, Route& route) {
        const std::string path = "routes." + route.name + ".conditions";
        const Node* node = file.find("conditions");
        if (node == nullptr)
            return error(file.where, path, "is missing", "a list of conditions on facts; [] when there are none");
        if (node->kind != Node::Kind::array)
            return error(node->where, path, "found " + described(*node), "expected a list of conditions");
        const std::vector<std::string> facts{fact_names.begin(), fact_names.end()};
        for (const Node& item : node->items) {
            Condition condition;
            std::string problem;
            if (item.kind == Node::Kind::text && parse_condition(item.text, condition, problem)) {
                route.conditions.push_back(condition);
                continue;
            }
            const std::string word = item.text.substr(0, item.text.find_first_of(" <>"));
            error(item.where, path, "found " + described(item),
                  problem.empty() ? "expected a text such as \"age >= 18\"" : problem,
                  problem.find("no fact") == std::string::npos ? "" : nearest(word, facts));
        }
    }

    void fill(const Settings& settings, Scenario& scenario) {
        std::vector<std::string> names;
        for (const Route& route : scenario.routes) names.push_back(route.name);
        const std::vector<ParameterRow> rows = registry(names);
        const Context context{source_kinds_, law_date_, law_frozen_};
        std::set<std::string> known;
        for (const ParameterRow& row : rows) {
            known.insert(row.path);
            const auto found = settings.by_path.find(row.path);
            if (found == settings.by_path.end()) {
                missing(settings, row);
                continue;
            }
            Origin origin;
            double value = 0.0;
            if (!check_setting(row, found->second, context, origin, value, issues_)) continue;
            row.set(scenario, value);
            scenario.origins.push_back(std::move(origin));
        }
        report_unknown(settings, known);
    }

    void missing(const Settings& settings, const ParameterRow& row) {
        // A leefgebied that a route does not name is not touched by it: the one value that may be left out.
        if (row.path.find(".relief.") != std::string::npos) return;
        Position where = settings.head_position;
        if (row.path.starts_with("routes.")) {
            const std::string name = row.path.substr(7, row.path.find('.', 7) - 7);
            where = {settings.root + "routes/" + name + ".toml", 1, 1};
        }
        if (row.path.starts_with("place.")) where = {settings.root + "places/" + settings.head.place + ".toml", 1, 1};
        if (row.path.starts_with("law.")) where = {settings.root + "law", 0, 0};
        error(where, row.path, "is missing", std::string{row.meaning} + "; unit: " + std::string{row.unit});
    }

    void report_unknown(const Settings& settings, const std::set<std::string>& known) {
        const std::vector<std::string> paths{known.begin(), known.end()};
        for (const auto& [path, setting] : settings.by_path) {
            if (known.contains(path)) continue;
            const std::string suggestion = suggested(path, paths);
            error(setting.key, path, "this key does not exist here",
                  suggestion.empty() ? "see: meedoen list parameters" : "", suggestion);
        }
    }

    /// The nearest key of the same table, then the same name in another table, then the nearest address of all.
    static std::string suggested(const std::string& path, const std::vector<std::string>& paths) {
        const std::size_t dot = path.rfind('.');
        const std::string table = path.substr(0, dot + 1);
        const std::string name = path.substr(dot + 1);
        std::vector<std::string> here;
        std::string elsewhere;
        for (const std::string& p : paths) {
            if (p.starts_with(table) && p.find('.', table.size()) == std::string::npos)
                here.push_back(p.substr(table.size()));
            if (elsewhere.empty() && p.ends_with("." + name)) elsewhere = p;
        }
        std::string lower = name;
        for (char& c : lower) c = c == '-' ? '_' : (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
        const std::string close = nearest(lower, here);
        if (!close.empty()) return table + close;
        return elsewhere.empty() ? nearest(path, paths) : elsewhere;
    }

    void check_meaning(const Settings& settings, Scenario& scenario) {
        std::map<int, std::string> numbers;
        for (const Route& route : scenario.routes) {
            if (route.number.value == 0) continue;
            const auto [other, fresh] = numbers.emplace(route.number.value, route.name);
            if (!fresh)
                error({settings.root + "routes/" + route.name + ".toml", 1, 1}, "routes." + route.name + ".number",
                      "number " + std::to_string(route.number.value) + " is taken by " + other->second,
                      "numbers of routes are permanent and unique");
        }
        for (std::size_t b = 0; b < benefits; ++b)
            ordered(settings, "residents." + std::string{benefit_names[b]}, scenario.residents[b].age_low.value,
                    scenario.residents[b].age_high.value);
        for (std::size_t c = 1; c < arrival_causes; ++c)
            ordered(settings, "arrivals." + std::string{arrival_cause_names[c]}, scenario.arrivals[c].age_low.value,
                    scenario.arrivals[c].age_high.value);
        check_shares(settings, scenario);
    }

    void ordered(const Settings& settings, const std::string& table, std::int32_t low, std::int32_t high) {
        if (low <= high) return;
        const auto found = settings.by_path.find(table + ".age_low");
        error(found == settings.by_path.end() ? settings.head_position : found->second.key, table + ".age_low",
              "minimum " + std::to_string(low) + " is above maximum " + std::to_string(high),
              "age_low is at most age_high");
    }

    void check_shares(const Settings& settings, const Scenario& scenario) {
        double total = 0.0;
        for (const Share share : scenario.entry.entry_point) total += share.value;
        const auto found = settings.by_path.find("entry.entry_point.sociaal_team");
        if (found != settings.by_path.end() && !issues_.any_error() && (total < 1.0 - 1e-9 || total > 1.0 + 1e-9))
            error(found->second.key, "entry.entry_point", "the shares add up to " + number_text(total) + ", must be 1",
                  "nothing is rescaled in silence");
    }

    const LoadRequest& request_;
    const SourceFiles& files_;
    Issues& issues_;
    std::map<std::string, std::string> source_kinds_;
    Date law_date_;
    bool law_frozen_{true};
};

}  // namespace

Scenario load_scenario(const LoadRequest& request, const SourceFiles& files, Issues& issues) {
    return Loader{request, files, issues}.run();
}

std::vector<SourceEntry> load_sources(const std::string& scenario_root, const SourceFiles& files, Issues& issues) {
    const std::string path = scenario_root + "sources.toml";
    std::string reason;
    const std::optional<std::string> text = files.read(path, reason);
    if (!text) {
        issues.error({{path, 0, 0}, "", "cannot read " + quoted(path), reason, ""});
        return {};
    }
    std::vector<SourceEntry> entries;
    const Node node = parse_document(*text, path, issues);
    for (const Node::Member& m : node.members) {
        const Node& value = m.value.front();
        if (value.kind != Node::Kind::table) continue;
        const Node* title = value.find("title");
        const Node* kind = value.find("kind");
        if (title == nullptr || title->kind != Node::Kind::text || title->text.empty())
            issues.error({m.where, m.key, "a source has a title", "", ""});
        else
            entries.push_back({m.key, title->text, kind != nullptr ? kind->text : ""});
    }
    return entries;
}

}  // namespace meedoen
