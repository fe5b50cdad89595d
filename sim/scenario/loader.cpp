#include "scenario/loader.hpp"

#include <algorithm>

#include "scenario/addresses.hpp"
#include "scenario/meaning.hpp"
#include "scenario/reader.hpp"
#include "scenario/registry.hpp"
#include "scenario/route_files.hpp"
#include "scenario/settings.hpp"
#include "scenario/values.hpp"

namespace meedoen {
namespace {

class Loader {
public:
    Loader(const LoadRequest& request, const SourceFiles& files, Issues& issues)
        : request_{request}, files_{files}, issues_{issues} {}

    Scenario run() {
        settings_ = collect_settings(request_, files_, issues_);
        read_sources();
        read_run();
        read_heads();
        scenario_.routes = read_route_files(settings_, issues_);
        fill();
        check_meaning(values_, settings_, issues_);
        return std::move(scenario_);
    }

private:
    void error(const Position& where, std::string key, std::string problem, std::string why = "") {
        issues_.error({where, std::move(key), std::move(problem), std::move(why), ""});
    }

    void read_sources() {
        sources_read_ = settings_.root_found;
        if (!sources_read_) return;
        const std::vector<SourceEntry> entries = load_sources(settings_.root, files_, issues_);
        sources_read_ = !entries.empty();
        for (const SourceEntry& s : entries) source_kinds_[s.key] = s.kind;
    }

    void read_heads() {
        scenario_.title_nl = settings_.head.title_nl;
        scenario_.title_en = settings_.head.title_en;
        scenario_.question = settings_.head.question;
        scenario_.question_nl = settings_.head.question_nl;
        scenario_.place_name = settings_.head.place;
        scenario_.place_title_nl = settings_.head.place_title_nl;
        scenario_.place_title_en = settings_.head.place_title_en;
        const std::string folder = folder_part(request_.file);
        scenario_.name = request_.file.substr(folder.size());
        if (scenario_.name.ends_with(".toml")) scenario_.name.resize(scenario_.name.size() - 5);
        if (settings_.may_be_unread("")) return;
        for (const auto& [key, given] : {std::pair{"title_nl", settings_.head.title_nl_given},
                                         std::pair{"title_en", settings_.head.title_en_given}})
            if (!given) error(settings_.bottom, key, "is missing", "a scenario has a title in Dutch and in English");
    }

    void read_run() {
        scenario_.run.years = Years{whole("run.years", 1, 20)};
        scenario_.run.replications = Count{whole("run.replications", 1, 100000)};
        scenario_.run.first_day = date("run.first_day");
        scenario_.run.law_date = date("run.law_date");
        const Setting* frozen = given("run.law_frozen");
        if (frozen == nullptr) return check_law_date();
        scenario_.run.law_frozen = frozen->value.truth;
        if (frozen->value.kind == Node::Kind::truth) return check_law_date();
        error(place_of(*frozen), "run.law_frozen", "found " + described(frozen->value), "expected true or false");
    }

    static const Position& place_of(const Setting& s) { return s.value.where.line > 0 ? s.value.where : s.key; }

    /// A setting of the run; a missing one is told with all that is missing.
    const Setting* given(const std::string& path) const {
        const auto found = settings_.by_path.find(path);
        return found == settings_.by_path.end() ? nullptr : &found->second;
    }

    std::int32_t whole(const std::string& path, std::int64_t low, std::int64_t high) {
        const Setting* setting = given(path);
        if (setting == nullptr) return 1;
        const Node& node = setting->value;
        if (node.kind == Node::Kind::whole && node.whole >= low && node.whole <= high)
            return static_cast<std::int32_t>(node.whole);
        error(place_of(*setting), path, "found " + described(node),
              "expected a whole number, allowed: " + std::to_string(low) + " to " + std::to_string(high));
        return 1;
    }

    Date date(const std::string& path) {
        const Setting* setting = given(path);
        if (setting == nullptr) return {};
        const Node& node = setting->value;
        if (node.kind == Node::Kind::date && node.date.year >= 2024 && node.date.year <= 2100) return node.date;
        error(place_of(*setting), path, "found " + described(node),
              "a date from 2024 to 2100, written 2026-01-01 without quotes");
        law_date_fits_ = false;
        return {};
    }

    /// All amounts of the law are asked for on one date: when that date is outside what is known, one thing is wrong.
    void check_law_date() {
        const auto setting = settings_.by_path.find("run.law_date");
        if (setting == settings_.by_path.end() || !law_date_fits_) {
            law_date_fits_ = false;
            return;
        }
        const std::int32_t asked = day_number(scenario_.run.law_date);
        const KnownLaw known = known_law();
        const Position& where = place_of(setting->second);
        if (known.from > asked)
            error(where, "run.law_date", "no amounts of the law are known on " + date_text(scenario_.run.law_date),
                  "they begin on " + date_text(date_of(known.from)));
        else if (!scenario_.run.law_frozen && known.last_year < scenario_.run.law_date.year)
            error(where, "run.law_date",
                  "no amounts of the law are known for " + std::to_string(scenario_.run.law_date.year),
                  "set law_frozen = true under [run] to keep the last known law");
        else
            return;
        law_date_fits_ = false;
    }

    struct KnownLaw {
        std::int32_t from{0};          // day from which every amount is known
        std::int32_t last_year{9999};  // year of the oldest last amount
    };

    KnownLaw known_law() const {
        KnownLaw known;
        for (const auto& [path, setting] : settings_.by_path) {
            const Node* series = setting.value.find("series");
            if (!path.starts_with("law.") || series == nullptr || series->items.empty()) continue;
            const Node* first = series->items.front().find("from");
            const Node* last = series->items.back().find("from");
            if (first == nullptr || last == nullptr || first->kind != Node::Kind::date) continue;
            known.from = std::max(known.from, day_number(first->date));
            if (last->kind == Node::Kind::date) known.last_year = std::min(known.last_year, last->date.year);
        }
        return known;
    }

    void fill() {
        std::vector<std::string> names;
        for (const Route& route : scenario_.routes) names.push_back(route.name);
        const std::vector<ParameterRow> rows = registry(names);
        const Context context{source_kinds_, sources_read_, scenario_.run.law_date, law_date_fits_};
        for (const ParameterRow& row : rows) {
            const auto found = settings_.by_path.find(row.path);
            if (found == settings_.by_path.end()) continue;
            std::optional<Checked> checked = check_setting(row, found->second, context, issues_);
            if (!checked) continue;
            row.set(scenario_, checked->value);
            values_[row.path] = checked->value;
            scenario_.origins.push_back(std::move(checked->origin));
        }
        check_addresses(settings_, rows, issues_);
    }

    const LoadRequest& request_;
    const SourceFiles& files_;
    Issues& issues_;
    Settings settings_;
    Scenario scenario_;
    std::map<std::string, std::string> source_kinds_;
    std::map<std::string, double> values_;  // of the settings that passed their check
    bool sources_read_{true};
    bool law_date_fits_{true};
};

}  // namespace

Scenario load_scenario(const LoadRequest& request, const SourceFiles& files, Issues& issues) {
    return Loader{request, files, issues}.run();
}

}  // namespace meedoen
