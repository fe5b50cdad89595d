#include "scenario/addresses.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "scenario/reader.hpp"

namespace meedoen {
namespace {

std::string above(const std::string& path) {
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? "" : path.substr(0, dot);
}

std::string last_part(const std::string& path) { return path.substr(path.rfind('.') + 1); }

/// A leefgebied that a route does not name is not touched by it: the one value that may be left out.
bool may_be_left_out(const ParameterRow& row) {
    return row.path.starts_with("routes.") && row.path.find(".relief.") != std::string::npos;
}

class Known {
public:
    explicit Known(std::span<const ParameterRow> rows) {
        for (const ParameterRow& row : rows) add(row.path);
        for (const std::string_view key : run_keys) add("run." + std::string{key});
    }

    bool leaf(const std::string& path) const { return leaves_.contains(path); }
    bool table(const std::string& path) const { return tables_.contains(path); }

    /// What stands directly in a table.
    std::vector<std::string> inside(const std::string& table) const {
        std::vector<std::string> names;
        for (const std::set<std::string>* all : {&leaves_, &tables_})
            for (const std::string& path : *all)
                if (above(path) == table) names.push_back(last_part(path));
        return names;
    }

    /// The nearest name of the same table, then the same name in another table, then the nearest address of all.
    std::string suggested(const std::string& path) const {
        const std::string table = above(path);
        std::string lower = last_part(path);
        for (char& c : lower) c = c == '-' || c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        std::vector<std::string> here = inside(table);
        if (table.empty())
            for (const std::string& key : head_keys_of("scenario")) here.push_back(key);
        const std::string close = nearest(lower, here);
        if (close == path) return "";  // a key of the head of a file, given as a setting
        if (!close.empty()) return table.empty() ? close : table + "." + close;
        for (const std::string& leaf : leaves_)
            if (last_part(leaf) == lower) return leaf;
        return nearest(path, {leaves_.begin(), leaves_.end()});
    }

private:
    void add(const std::string& path) {
        leaves_.insert(path);
        for (std::string table = above(path); !table.empty(); table = above(table)) tables_.insert(table);
    }

    std::set<std::string> leaves_;
    std::set<std::string> tables_;
};

/// Keys that stand in a wrong table because the line with the head of their own is lost.
class Strays {
public:
    Strays(const Settings& settings, const Known& known) : settings_{settings}, known_{known} {}

    /// The table in which all these names stand though it knows none of them, and nothing where there is no such table.
    const std::string* home_of(const std::vector<const ParameterRow*>& absent) {
        if (!gathered_) gather();
        const auto found = tables_with_.find(std::string{absent.front()->name()});
        if (found == tables_with_.end()) return nullptr;
        for (const std::string& table : found->second)
            if (std::all_of(absent.begin(), absent.end(),
                            [&](const ParameterRow* row) { return is_stray(table, row->name()); }))
                return &table;
        return nullptr;
    }

    /// Takes them out of what is unknown; gives the place of the first.
    Position take(const std::string& table, const std::vector<const ParameterRow*>& rows) {
        const Position* first = nullptr;
        for (const ParameterRow* row : rows) {
            const std::string path = joined(table, row->name());
            const Position& where = settings_.by_path.at(path).key;
            if (first == nullptr || where.line < first->line) first = &where;
            taken_.insert(path);
        }
        return *first;
    }

    bool taken(const std::string& path) const { return taken_.contains(path); }

private:
    static std::string joined(const std::string& table, std::string_view name) {
        return (table.empty() ? "" : table + ".") + std::string{name};
    }

    bool is_stray(const std::string& table, std::string_view name) const {
        const std::string path = joined(table, name);
        return settings_.by_path.contains(path) && !known_.leaf(path) && !taken(path);
    }

    void gather() {
        gathered_ = true;
        for (const auto& [path, setting] : settings_.by_path)
            if (!known_.leaf(path)) tables_with_[last_part(path)].push_back(above(path));
    }

    const Settings& settings_;
    const Known& known_;
    bool gathered_{false};
    std::map<std::string, std::vector<std::string>> tables_with_;  // by the name of an unknown key
    std::set<std::string> taken_;
};

class Unknown {
public:
    Unknown(const Settings& settings, const Known& known, const Strays& strays, Issues& issues)
        : settings_{settings}, known_{known}, strays_{strays}, issues_{issues} {}

    void run() {
        find();
        // The first as they are told, so that those that are shown have a way out; for all it would take minutes.
        const auto shown = static_cast<std::ptrdiff_t>(std::min(found_.size(), most_with_suggestion));
        std::partial_sort(found_.begin(), found_.begin() + shown, found_.end(), [](const Found& a, const Found& b) {
            return std::tie(a.where->file, a.where->line, a.where->column) <
                   std::tie(b.where->file, b.where->line, b.where->column);
        });
        for (std::size_t i = 0; i < found_.size(); ++i) {
            const Found& f = found_[i];
            if (i >= most_with_suggestion)
                issues_.error({*f.where, *f.path, "this key does not exist here", "", ""});
            else if (f.setting == nullptr)
                unknown_table(*f.path, *f.where);
            else
                unknown_leaf(*f.path, *f.setting);
        }
    }

private:
    struct Found {
        const std::string* path;
        const Position* where;
        const Setting* setting;  // of a table: none
    };

    void find() {
        for (const auto& [path, where] : settings_.tables) {
            if (known_.table(path) || told(path)) continue;
            told_.insert(path);
            found_.push_back({&path, &where, nullptr});
        }
        for (const auto& [path, setting] : settings_.by_path)
            if (!known_.leaf(path) && !strays_.taken(path) && !told(path))
                found_.push_back({&path, &setting.key, &setting});
    }

    bool told(const std::string& path) const {
        for (std::string table = above(path); !table.empty(); table = above(table))
            if (told_.contains(table)) return true;
        const bool route = path.starts_with("routes.");
        return route && std::any_of(settings_.unread.begin(), settings_.unread.end(), [&](const std::string& begin) {
                   return begin.starts_with("routes.") && (path + ".").starts_with(begin);
               });
    }

    void unknown_table(const std::string& path, const Position& where) {
        if (known_.leaf(path))
            issues_.error(
                {where, path, "\"value\" is missing", "a number is written { value = ..., kind = \"...\" }", ""});
        else
            issues_.error({where, path, "this table does not exist", allowed(above(path)), known_.suggested(path)});
    }

    void unknown_leaf(const std::string& path, const Setting& setting) {
        if (known_.table(path))
            issues_.error({setting.key, path, "found " + described(setting.value),
                           "expected a table with: " + listed(known_.inside(path)), ""});
        else
            issues_.error(
                {setting.key, path, "this key does not exist here", allowed(above(path)), known_.suggested(path)});
    }

    std::string allowed(const std::string& table) const {
        constexpr std::size_t shown = 24;
        const std::vector<std::string> names = known_.inside(table);
        return names.empty() || names.size() > shown ? "see: meedoen list parameters" : "allowed: " + listed(names);
    }

    const Settings& settings_;
    const Known& known_;
    const Strays& strays_;
    Issues& issues_;
    std::set<std::string> told_;
    std::vector<Found> found_;
};

class Missing {
public:
    Missing(const Settings& settings, std::span<const ParameterRow> rows, Strays& strays, Issues& issues)
        : settings_{settings}, strays_{strays}, issues_{issues} {
        for (const std::string_view key : run_keys)
            run_.push_back({"run." + std::string{key}, "", "a setting of the run", false, 0, 0, {}, {}, {}});
        for (const ParameterRow& row : run_) tables_["run"].push_back(&row);
        for (const ParameterRow& row : rows) {
            if (may_be_left_out(row)) continue;
            tables_[std::string{row.table()}].push_back(&row);
            if (!settings.by_path.contains(row.path) && !settings.may_be_unread(row.path)) ++count_;
        }
    }

    void run() {
        if (count_ > 0 && nothing_below()) return no_base();
        if (settings_.head.place.empty() && !settings_.may_be_unread("place."))
            issues_.error(
                {settings_.bottom, "place_type", "is missing", "the name of a file in places/, without .toml", ""});
        for (const auto& [table, rows] : tables_) {
            std::vector<const ParameterRow*> absent;
            for (const ParameterRow* row : rows)
                if (!settings_.by_path.contains(row->path) && !settings_.may_be_unread(row->path))
                    absent.push_back(row);
            const bool place_unknown = table.starts_with("place") && settings_.head.place.empty();
            if (!absent.empty() && !place_unknown) report(table, absent, absent.size() == rows.size());
        }
    }

private:
    /// The file is no baseline and lies over none: one cause, not hundreds of missing values.
    bool nothing_below() const {
        const auto wholly_absent = [&](const auto& entry) {
            return std::none_of(entry.second.begin(), entry.second.end(),
                                [&](const ParameterRow* row) { return settings_.by_path.contains(row->path); });
        };
        return !settings_.has_base && !settings_.may_be_unread("") &&
               std::count_if(tables_.begin(), tables_.end(), wholly_absent) > 2;
    }

    void no_base() {
        issues_.error({settings_.bottom, "base", "is missing",
                       std::to_string(count_) + " values are given nowhere; a scenario names the file that it lays "
                                                "differences over, for instance base = \"base.toml\"",
                       ""});
    }

    void report(const std::string& table, const std::vector<const ParameterRow*>& absent, bool all) {
        if (all && absent.size() > 1) return table_is_missing(table, absent);
        for (const ParameterRow* row : absent)
            issues_.error({home(row->path), row->path, "is missing",
                           std::string{row->meaning} + (row->unit.empty() ? "" : "; unit: ") + std::string{row->unit},
                           ""});
    }

    void table_is_missing(const std::string& table, const std::vector<const ParameterRow*>& absent) {
        if (const std::string* found_in = strays_.home_of(absent)) {
            const Position first = strays_.take(*found_in, absent);
            const std::string in = found_in->empty() ? "at the head of the file" : "in [" + *found_in + "]";
            issues_.error({first, table, "the head of this table is missing",
                           "its keys stand " + in + "; above them belongs a line [" + table + "]", ""});
            return;
        }
        std::vector<std::string> names;
        for (const ParameterRow* row : absent) names.emplace_back(row->name());
        issues_.error({home(table), table, "is missing", "a table with: " + listed(names), ""});
    }

    /// The file in which the value is expected.
    Position home(const std::string& path) const {
        const std::size_t first = path.find('.');
        const std::string shelf = path.substr(0, first);
        if (shelf == "place") return {settings_.root + "places/" + settings_.head.place + ".toml", 1, 1};
        if (shelf != "routes" && shelf != "law") return settings_.bottom;
        const std::string name = path.substr(first + 1, path.find('.', first + 1) - first - 1);
        return {settings_.root + shelf + "/" + name + ".toml", 1, 1};
    }

    const Settings& settings_;
    Strays& strays_;
    Issues& issues_;
    std::vector<ParameterRow> run_;  // the keys of [run], told like the rest
    std::map<std::string, std::vector<const ParameterRow*>> tables_;
    std::size_t count_{0};
};

}  // namespace

void check_addresses(const Settings& settings, std::span<const ParameterRow> rows, Issues& issues) {
    const Known known{rows};
    Strays strays{settings, known};
    Missing{settings, rows, strays, issues}.run();
    Unknown{settings, known, strays, issues}.run();
}

}  // namespace meedoen
