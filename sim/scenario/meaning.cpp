#include "scenario/meaning.hpp"

#include <algorithm>
#include <cmath>

#include "scenario/reader.hpp"
#include "scenario/registry.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {
namespace {

using Paths = std::vector<std::string>;

class Meaning {
public:
    Meaning(const std::map<std::string, double>& values, const Settings& settings, Issues& issues)
        : values_{values}, settings_{settings}, issues_{issues} {}

    void run() {
        check_route_numbers();
        for (const std::string_view benefit : benefit_names) {
            const std::string table = "residents." + std::string{benefit};
            rising({table + ".age_low", table + ".age_high"});
            at_most_one({table + ".single", table + ".single_parent"});
        }
        for (std::size_t c = 1; c < arrival_causes; ++c) {
            const std::string table = "arrivals." + std::string{arrival_cause_names[c]};
            rising({table + ".age_low", table + ".age_high"});
        }
        at_most_one({"traits.wishes_work", "traits.wishes_activity"});
        check_entry_points();
        rising({"law.wage_tax.bracket_2_from", "law.wage_tax.bracket_3_from"});
        rising({"law.wage_tax.arbeidskorting_2_from", "law.wage_tax.arbeidskorting_3_from",
                "law.wage_tax.arbeidskorting_falls_from"});
        rising({"law.ww.duration_least", "law.ww.duration_most"});
        for (const std::string_view organisation : organisation_names) check_posts(std::string{organisation});
        check_intensive_start();
    }

private:
    bool known(const Paths& paths) const {
        return std::all_of(paths.begin(), paths.end(), [&](const std::string& p) { return values_.contains(p); });
    }

    double value(const std::string& path) const { return values_.at(path); }

    Issue issue(const std::string& path, std::string problem, std::string why) const {
        return {settings_.by_path.at(path).key, path, std::move(problem), std::move(why), ""};
    }

    /// Of several addresses, the one whose value lies on top: the last edit is the most likely cause.
    std::string topmost(const Paths& paths) const {
        const auto changed = std::find_if(paths.begin(), paths.end(), [&](const std::string& p) {
            return settings_.by_path.at(p).file != settings_.bottom.file;
        });
        return changed == paths.end() ? paths.front() : *changed;
    }

    void rising(const Paths& paths) {
        if (!known(paths)) return;
        for (std::size_t i = 1; i < paths.size(); ++i) {
            if (value(paths[i - 1]) <= value(paths[i])) continue;
            const std::string path = topmost({paths[i - 1], paths[i]});
            issues_.error(issue(path, number_text(value(path)) + " is out of order",
                                paths[i - 1] + " = " + number_text(value(paths[i - 1])) + " must be at most " +
                                    paths[i] + " = " + number_text(value(paths[i]))));
        }
    }

    double sum(const Paths& paths) const {
        double total = 0.0;
        for (const std::string& path : paths) total += value(path);
        return total;
    }

    void at_most_one(const Paths& paths) {
        if (known(paths) && sum(paths) > 1.0 + 1e-9)
            issues_.error(issue(topmost(paths), "the shares add up to " + shown(sum(paths)),
                                listed(paths) + " together are at most 1"));
    }

    void check_entry_points() {
        Paths paths;
        for (const std::string_view organisation : organisation_names)
            paths.push_back("entry.entry_point." + std::string{organisation});
        if (known(paths) && std::abs(sum(paths) - 1.0) > 1e-9)
            issues_.error(issue(topmost(paths), "the shares of entry.entry_point add up to " + shown(sum(paths)),
                                "must be 1; nothing is rescaled in silence"));
    }

    /// A sum without the dust of its last digits.
    static std::string shown(double total) { return number_text(std::round(total * 1e12) / 1e12); }

    void check_posts(const std::string& organisation) {
        const std::string lever = "levers." + organisation + "_extra_fte";
        const std::string own = "place.fte." + organisation;
        if (!known({lever, own})) return;
        const double posts = value(own) + value(lever);
        const std::string why = "the place has " + number_text(value(own)) + " fte per 10000 inhabitants";
        if (posts < -1e-9)
            issues_.error(issue(lever, number_text(value(lever)) + " takes away more posts than there are", why));
        else if (posts < 1e-9)
            issues_.warning(issue(value(lever) < 0 ? lever : own, "no professional is left", why));
    }

    void check_intensive_start() {
        const std::string weeks = "levers.intensive_start_weeks";
        const std::string hours = "levers.intensive_start_hours";
        if (known({weeks, hours}) && (value(weeks) > 0) != (value(hours) > 0))
            issues_.warning(issue(value(weeks) > 0 ? weeks : hours, "has no effect",
                                  weeks + " and " + hours + " are both above 0, or both 0"));
    }

    void check_route_numbers() {
        std::map<double, std::string> taken;
        for (const auto& [path, number] : values_) {
            if (!path.starts_with("routes.") || !path.ends_with(".number")) continue;
            const auto [other, fresh] = taken.emplace(number, path);
            if (fresh) continue;
            const Position& first = settings_.by_path.at(other->second).key;
            issues_.error(issue(path, "number " + number_text(number) + " is taken by " + other->second,
                                "given at " + first.file + ":" + std::to_string(first.line) +
                                    "; numbers of routes are permanent and unique"));
        }
    }

    const std::map<std::string, double>& values_;
    const Settings& settings_;
    Issues& issues_;
};

}  // namespace

void check_meaning(const std::map<std::string, double>& values, const Settings& settings, Issues& issues) {
    Meaning{values, settings, issues}.run();
}

}  // namespace meedoen
