#include "scenario/values.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace meedoen {
namespace {

constexpr std::array number_kinds{"law", "published", "estimate", "assumption", "choice"};
constexpr std::array leaf_keys{"value", "kind", "source", "low", "high", "note"};
constexpr std::array entry_keys{"from", "value", "kind", "source", "low", "high", "note"};

template <std::size_t Count>
std::vector<std::string> list_of(const std::array<const char*, Count>& words) {
    return {words.begin(), words.end()};
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string allowed_range(const ParameterRow& row) {
    return "allowed: " + number_text(row.low) + " to " + number_text(row.high) + " " + std::string{row.unit};
}

std::string why_text_is_wrong(const std::string& text) {
    const bool digits = !text.empty() && text.find_first_not_of("0123456789.,%-+ ") == std::string::npos;
    if (!digits) return "expected a number";
    if (text.find('%') != std::string::npos) return "shares are written between 0 and 1; for 30 percent write 0.30";
    if (text.find(',') != std::string::npos) return "use a point for decimals and no separator for thousands";
    return "remove the quotes";
}

class Checker {
public:
    Checker(const ParameterRow& row, const Setting& setting, const Context& context, Issues& issues)
        : row_{row}, setting_{setting}, context_{context}, issues_{issues} {}

    bool run(Origin& origin, double& value) {
        origin.path = row_.path;
        origin.where = setting_.key;
        const Node& node = setting_.value;
        const bool fine = node.find("series") != nullptr   ? series(node, origin, value)
                          : node.kind == Node::Kind::table ? leaf(node, list_of(leaf_keys), origin, value)
                                                           : bare(node, origin, value);
        if (fine) origin.text = value_text(row_, value);
        return fine;
    }

private:
    bool error(const Node& where, std::string problem, std::string why = "", std::string hint = "") {
        const Position& p = where.where.line > 0 ? where.where : setting_.key;
        issues_.error({p, row_.path, std::move(problem), std::move(why), std::move(hint)});
        return false;
    }

    bool bare(const Node& node, Origin& origin, double& value) {
        if (!row_.may_be_bare())
            return error(node, "found " + described(node),
                         "a number of the model says what it is: { value = ..., kind = \"...\", source = \"...\" }");
        origin.kind = "choice";
        if (!number(node, value)) return false;
        origin.low = origin.high = value;
        return true;
    }

    bool leaf(const Node& node, const std::vector<std::string>& allowed, Origin& origin, double& value) {
        bool fine = true;
        for (const Node::Member& m : node.members) {
            if (std::find(allowed.begin(), allowed.end(), m.key) != allowed.end()) continue;
            issues_.error({m.where, row_.path + "." + m.key, "unknown key", "allowed: " + joined(allowed),
                           nearest(m.key, allowed)});
            fine = false;
        }
        const Node* given = node.find("value");
        if (given == nullptr) return error(node, "\"value\" is missing");
        fine = number(*given, value) && fine;
        fine = kind(node, origin) && fine;
        fine = source(node, origin) && fine;
        return fine && range(node, value, origin);
    }

    bool number(const Node& node, double& value) {
        if (!row_.choices.empty()) return word(node, value);
        if (node.kind == Node::Kind::text) return error(node, "found " + described(node), why_text_is_wrong(node.text));
        if (node.kind == Node::Kind::truth) return error(node, "found " + described(node), "expected a number");
        if (!node.is_number())
            return error(node, "found " + described(node), "expected a number of " + std::string{row_.unit});
        if (!std::isfinite(node.number())) return error(node, "not a finite number", allowed_range(row_));
        if (row_.whole && node.kind == Node::Kind::real)
            return error(node, "found " + described(node), "expected a whole number of " + std::string{row_.unit});
        value = node.number();
        return in_bounds(node, value);
    }

    bool word(const Node& node, double& value) {
        if (row_.choices.size() == 2 && row_.choices[0] == "no") return yes_or_no(node, value);
        const std::vector<std::string> words{row_.choices.begin(), row_.choices.end()};
        if (node.kind != Node::Kind::text) return error(node, "found " + described(node), "allowed: " + joined(words));
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != node.text) continue;
            value = static_cast<double>(i);
            return true;
        }
        return error(node, "found " + described(node), "allowed: " + joined(words), nearest(node.text, words));
    }

    bool yes_or_no(const Node& node, double& value) {
        if (node.kind != Node::Kind::truth) return error(node, "found " + described(node), "expected true or false");
        value = node.truth ? 1.0 : 0.0;
        return true;
    }

    bool in_bounds(const Node& node, double x) {
        if (x >= row_.low && x <= row_.high) return true;
        const bool percent = row_.high == 1.0 && row_.low == 0.0 && x > 1.0 && x <= 100.0;
        return error(
            node, number_text(x) + (x < row_.low ? " is below the minimum" : " is above the maximum"),
            percent ? "a share lies between 0 and 1; for " + number_text(x) + " percent write " + number_text(x / 100.0)
                    : allowed_range(row_));
    }

    bool kind(const Node& node, Origin& origin) {
        const Node* given = node.find("kind");
        const std::vector<std::string> words = list_of(number_kinds);
        if (given == nullptr) {
            if (row_.may_be_bare()) origin.kind = "choice";
            return row_.may_be_bare() ||
                   error(node, "\"kind\" is missing", "every number says what it is: " + joined(words));
        }
        if (given->kind != Node::Kind::text || std::find(words.begin(), words.end(), given->text) == words.end())
            return error(*given, "kind: found " + described(*given), "allowed: " + joined(words),
                         given->kind == Node::Kind::text ? nearest(given->text, words) : "");
        origin.kind = given->text;
        return true;
    }

    bool source(const Node& node, Origin& origin) {
        const Node* given = node.find("source");
        if (given == nullptr)
            return origin.kind == "choice" || origin.kind.empty() ||
                   error(node, "\"source\" is missing", "a key of sources.toml; only a choice needs none");
        if (given->kind != Node::Kind::text)
            return error(*given, "source: found " + described(*given), "a key of sources.toml");
        origin.source = given->text;
        if (context_.source_kinds.contains(given->text)) return true;
        std::vector<std::string> keys;
        for (const auto& [key, unused] : context_.source_kinds) keys.push_back(key);
        return error(*given, "there is no source " + quoted(given->text), "sources stand in sources.toml",
                     nearest(given->text, keys));
    }

    bool range(const Node& node, double value, Origin& origin) {
        const Node* low = node.find("low");
        const Node* high = node.find("high");
        origin.low = origin.high = value;
        const bool needed = origin.kind == "assumption" || origin.kind == "estimate";
        if (low == nullptr && high == nullptr)
            return !needed || error(node, "\"low\" and \"high\" are missing",
                                    "an " + origin.kind + " carries the range within which it may lie");
        if (low == nullptr || high == nullptr) return error(node, "\"low\" and \"high\" come together");
        if (!number(*low, origin.low) || !number(*high, origin.high)) return false;
        if (origin.low > origin.high)
            return error(*low, "low " + number_text(origin.low) + " is above high " + number_text(origin.high));
        if (value < origin.low || value > origin.high)
            return error(node, "value " + number_text(value) + " lies outside its own range",
                         "low " + number_text(origin.low) + ", high " + number_text(origin.high));
        return true;
    }

    bool series(const Node& node, Origin& origin, double& value) {
        const Node& entries = *node.find("series");
        if (!row_.path.starts_with("law.")) return error(entries, "a series of dates belongs to the law only");
        if (entries.kind != Node::Kind::array || entries.items.empty())
            return error(entries, "found " + described(entries), "series is a list of { from, value, kind, source }");
        const Node* chosen = nullptr;
        std::int32_t last = -1;
        for (const Node& entry : entries.items) {
            const Node* from = entry.find("from");
            if (from == nullptr || from->kind != Node::Kind::date)
                return error(entry, "\"from\" is missing or not a date", "write from = 2026-01-01");
            const std::int32_t day = day_number(from->date);
            if (day <= last) return error(*from, "dates do not rise", "each entry begins after the one before it");
            last = day;
            if (day <= day_number(context_.law_date)) chosen = &entry;
        }
        if (chosen == nullptr)
            return error(entries, "no amount is known on the date of the law", "the series begins later");
        if (!context_.law_frozen && chosen == &entries.items.back() &&
            context_.law_date.year > entries.items.back().find("from")->date.year)
            return error(entries,
                         "no amount is known after " + std::to_string(entries.items.back().find("from")->date.year),
                         "set law_frozen = true under [run] to keep the last known law");
        return leaf(*chosen, list_of(entry_keys), origin, value);
    }

    const ParameterRow& row_;
    const Setting& setting_;
    const Context& context_;
    Issues& issues_;
};

}  // namespace

bool check_setting(const ParameterRow& row, const Setting& setting, const Context& context, Origin& origin,
                   double& value, Issues& issues) {
    return Checker{row, setting, context, issues}.run(origin, value);
}

}  // namespace meedoen
