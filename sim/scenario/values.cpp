#include "scenario/values.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "scenario/reader.hpp"
#include "scenario/syntax.hpp"

namespace meedoen {
namespace {

constexpr std::array leaf_keys{"value", "kind", "source", "low", "high", "note"};
constexpr std::array entry_keys{"from", "value", "kind", "source", "low", "high", "note"};

template <std::size_t Count>
std::vector<std::string> list_of(const std::array<const char*, Count>& words) {
    return {words.begin(), words.end()};
}

std::string allowed_range(const ParameterRow& row) {
    const bool without_unit = row.unit == "count" || row.unit == "score";
    return "allowed: " + number_text(row.low) + " to " + number_text(row.high) +
           (without_unit ? "" : " " + std::string{row.unit});
}

std::string expected_number(const ParameterRow& row) {
    const bool without_unit =
        row.unit == "count" || row.unit == "score" || row.unit == "share" || row.unit == "probability";
    return std::string{"expected a "} + (row.whole ? "whole " : "") + "number" +
           (without_unit ? "" : ", in " + std::string{row.unit});
}

std::string why_text_is_wrong(const ParameterRow& row, const std::string& text) {
    if (std::string advice = number_advice(text); !advice.empty()) return advice;
    const bool number = !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos;
    return number ? "remove the quotes" : expected_number(row);
}

class Checker {
public:
    Checker(const ParameterRow& row, const Setting& setting, const Context& context, Issues& issues)
        : row_{row}, setting_{setting}, context_{context}, issues_{issues} {}

    std::optional<Checked> run() {
        result_.origin.path = row_.path;
        result_.origin.where = setting_.key;
        const Node& node = setting_.value;
        const bool fine = node.find("series") != nullptr   ? series(node)
                          : node.kind == Node::Kind::table ? leaf(node, list_of(leaf_keys))
                                                           : bare(node);
        if (!fine) return std::nullopt;
        result_.origin.text = value_text(row_, result_.value);
        warn();
        return std::move(result_);
    }

private:
    bool error(const Node& where, std::string problem, std::string why = "", std::string hint = "") {
        const Position& p = where.where.line > 0 ? where.where : setting_.key;
        issues_.error({p, row_.path + part_, std::move(problem), std::move(why), std::move(hint)});
        return false;
    }

    /// The same for a part of the value, such as its kind.
    bool error_in(std::string part, const Node& where, std::string problem, std::string why = "",
                  std::string hint = "") {
        part_ = "." + std::move(part);
        error(where, std::move(problem), std::move(why), std::move(hint));
        part_.clear();
        return false;
    }

    bool bare(const Node& node) {
        if (!row_.may_be_bare() && !setting_.on_command_line)
            return error(node, "found " + described(node),
                         "a number of the model says what it is: { value = ..., kind = \"...\", source = \"...\" }");
        result_.origin.kind = "choice";
        if (!number(node, "", result_.value)) return false;
        result_.origin.low = result_.origin.high = result_.value;
        return true;
    }

    bool leaf(const Node& node, const std::vector<std::string>& allowed) {
        std::set<std::string> meant;  // words that a mistyped key stands for; they are not missing as well
        for (const Node::Member& m : node.members) {
            if (std::find(allowed.begin(), allowed.end(), m.key) != allowed.end()) continue;
            const std::string close = nearest(m.key, allowed);
            meant.insert(close);
            issues_.error({m.where.line > 0 ? m.where : setting_.key, row_.path + "." + address_part(m.key),
                           "this key does not exist here", "allowed: " + listed(allowed), close});
        }
        bool fine = meant.empty();
        const Node* given = node.find("value");
        if (given != nullptr)
            fine = number(*given, "", result_.value) && fine;
        else
            fine = !meant.contains("value") && error(node, "\"value\" is missing") && fine;
        fine = (meant.contains("kind") || kind(node)) && fine;
        fine = (meant.contains("source") || source(node)) && fine;
        return fine && range(node);
    }

    bool number(const Node& node, const std::string& part, double& value) {
        part_ = part;
        const bool fine = row_.choices.empty() ? plain_number(node, value) : word(node, value);
        part_.clear();
        return fine;
    }

    bool plain_number(const Node& node, double& value) {
        const std::string expected = expected_number(row_);
        if (node.kind == Node::Kind::text)
            return error(node, "found " + described(node), why_text_is_wrong(row_, node.text));
        if (!node.is_number()) return error(node, "found " + described(node), expected);
        if (!std::isfinite(node.number())) return error(node, "not a finite number", allowed_range(row_));
        value = node.number();
        if (!row_.whole || node.kind == Node::Kind::whole) return in_bounds(node, value);
        const bool round = value == std::floor(value) && std::abs(value) < 1e15;
        return error(node, "found " + described(node) + (round ? ".0" : ""),
                     expected + (round ? ": write " + std::to_string(static_cast<long long>(value)) : ""));
    }

    bool word(const Node& node, double& value) {
        if (row_.choices.size() == 2 && row_.choices[0] == "no") return yes_or_no(node, value);
        const std::vector<std::string> words{row_.choices.begin(), row_.choices.end()};
        if (node.kind != Node::Kind::text) return error(node, "found " + described(node), "allowed: " + listed(words));
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != node.text) continue;
            value = static_cast<double>(i);
            return true;
        }
        return error(node, "found " + described(node), "allowed: " + listed(words), nearest(node.text, words));
    }

    bool yes_or_no(const Node& node, double& value) {
        if (node.kind != Node::Kind::truth) return error(node, "found " + described(node), "expected true or false");
        value = node.truth ? 1.0 : 0.0;
        return true;
    }

    bool in_bounds(const Node& node, double x) {
        if (x >= row_.low && x <= row_.high) return true;
        const bool percent = row_.high == 1.0 && row_.low == 0.0 && x >= 2.0 && x <= 100.0;
        return error(
            node, number_text(x) + (x < row_.low ? " is below the minimum" : " is above the maximum"),
            percent ? "a share lies between 0 and 1; for " + number_text(x) + " percent write " + number_text(x / 100.0)
                    : allowed_range(row_));
    }

    bool kind(const Node& node) {
        const Node* given = node.find("kind");
        const std::vector<std::string> words{number_kinds.begin(), number_kinds.end()};
        if (given == nullptr) {
            if (row_.may_be_bare() || setting_.on_command_line) result_.origin.kind = "choice";
            return !result_.origin.kind.empty() ||
                   error(node, "\"kind\" is missing", "every number says what it is: " + listed(words));
        }
        if (given->kind != Node::Kind::text || std::find(words.begin(), words.end(), given->text) == words.end())
            return error_in("kind", *given, "found " + described(*given), "allowed: " + listed(words),
                            given->kind == Node::Kind::text ? nearest(given->text, words) : "");
        result_.origin.kind = given->text;
        return true;
    }

    bool source(const Node& node) {
        const Node* given = node.find("source");
        const std::string& kind = result_.origin.kind;
        if (given == nullptr)
            return kind == "choice" || kind.empty() ||
                   error(node, "\"source\" is missing", "a key of sources.toml; only a choice needs none");
        if (given->kind != Node::Kind::text)
            return error_in("source", *given, "found " + described(*given), "a key of sources.toml");
        result_.origin.source = given->text;
        if (!context_.sources_read || context_.source_kinds.contains(given->text)) return true;
        std::vector<std::string> keys;
        for (const auto& [key, unused] : context_.source_kinds) keys.push_back(key);
        return error_in("source", *given, "there is no source " + quoted(given->text), "sources stand in sources.toml",
                        nearest(given->text, keys));
    }

    bool range(const Node& node) {
        const Node* low = node.find("low");
        const Node* high = node.find("high");
        Origin& origin = result_.origin;
        origin.low = origin.high = result_.value;
        const bool needed = origin.kind == "assumption" || origin.kind == "estimate";
        if (low == nullptr && high == nullptr)
            return !needed || error(node, "\"low\" and \"high\" are missing",
                                    "an " + origin.kind + " carries the range within which it may lie");
        if (low == nullptr || high == nullptr) return error(node, "\"low\" and \"high\" come together");
        const bool low_fine = number(*low, ".low", origin.low);
        if (!number(*high, ".high", origin.high) || !low_fine) return false;
        if (origin.low > origin.high)
            return error_in("low", *low,
                            "low " + number_text(origin.low) + " is above high " + number_text(origin.high));
        if (result_.value >= origin.low && result_.value <= origin.high) return true;
        return error(*node.find("value"), "value " + number_text(result_.value) + " lies outside its own range",
                     "low " + number_text(origin.low) + ", high " + number_text(origin.high));
    }

    bool series(const Node& node) {
        const Node& entries = *node.find("series");
        if (!row_.path.starts_with("law.")) return error(entries, "a series of dates belongs to the law only");
        for (const Node::Member& m : node.members)
            if (m.key != "series")
                return error_in(address_part(m.key), m.value.front(), "stands beside a series",
                                "every entry of the series has its own value, kind and source");
        if (entries.kind != Node::Kind::array || entries.items.empty())
            return error(entries, "found " + (entries.kind == Node::Kind::array ? "an empty list" : described(entries)),
                         "series is a list of { from, value, kind, source }");
        const Node* chosen = nullptr;
        bool fine = true;
        std::int32_t last = -1;
        for (const Node& entry : entries.items) {
            fine = dated(entry, last) && fine;
            if (last <= day_number(context_.law_date)) chosen = &entry;
        }
        if (!fine) return false;
        if (chosen != nullptr && context_.law_date_fits) return only(entries, *chosen);
        return context_.law_date_fits && error(entries, "no amount is known on the date of the law");
    }

    /// Every entry is checked; the one of the date of the law gives the value.
    bool only(const Node& entries, const Node& chosen) {
        bool fine = true;
        Checked result;
        for (const Node& entry : entries.items) {
            fine = leaf(entry, list_of(entry_keys)) && fine;
            if (&entry == &chosen) result = result_;
        }
        result_ = std::move(result);
        return fine;
    }

    bool dated(const Node& entry, std::int32_t& last) {
        const Node* from = entry.find("from");
        if (from == nullptr) return error(entry, "\"from\" is missing", "write from = 2026-01-01");
        if (from->kind != Node::Kind::date)
            return error_in("from", *from, "found " + described(*from), "write from = 2026-01-01");
        const std::int32_t day = day_number(from->date);
        const bool rises = day > last;
        last = day;
        return rises || error(*from, "dates do not rise", "each entry begins after the one before it");
    }

    void warn() {
        const double x = result_.value;
        const bool rate = row_.unit == "per week" || row_.unit == "per year" || row_.unit == "probability";
        if (rate && x > 0.0 && x < 1e-12)
            issues_.warning({setting_.key, row_.path, number_text(x) + " " + std::string{row_.unit},
                             "so small that it never happens in a run; 0 says so", ""});
        const std::optional<KnownRange>& known = setting_.known_range;
        if (!known || !row_.choices.empty() || (x >= known->low && x <= known->high)) return;
        issues_.warning({setting_.key, row_.path,
                         number_text(x) + " lies outside the range " + number_text(known->low) + " to " +
                             number_text(known->high) + " " + std::string{row_.unit},
                         "the range is given at " + known->where.file + ":" + std::to_string(known->where.line), ""});
    }

    const ParameterRow& row_;
    const Setting& setting_;
    const Context& context_;
    Issues& issues_;
    Checked result_;
    std::string part_;  // ".low" while the low of the range is checked
};

}  // namespace

std::optional<Checked> check_setting(const ParameterRow& row, const Setting& setting, const Context& context,
                                     Issues& issues) {
    return Checker{row, setting, context, issues}.run();
}

}  // namespace meedoen
