#include "listing.hpp"

#include <algorithm>

#include "report/json_text.hpp"
#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

std::string shown(const ListedValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* number = std::get_if<NumberText>(&value)) return number->text;
    std::string joined;
    for (const std::string& item : std::get<std::vector<std::string>>(value))
        joined += (joined.empty() ? "" : ", ") + item;
    return joined;
}

std::string in_json(const ListedValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return json_string(*text);
    if (const auto* number = std::get_if<NumberText>(&value)) return number->text.empty() ? "null" : number->text;
    std::vector<std::string> items;
    for (const std::string& item : std::get<std::vector<std::string>>(value)) items.push_back(json_string(item));
    return json_array(items);
}

}  // namespace

std::string as_columns(const Listing& listing) {
    std::vector<int> widths;
    std::vector<std::size_t> places;
    for (std::size_t c = 0; c < listing.columns.size(); ++c) {
        if (!listing.columns[c].in_text) continue;
        int width = display_width(listing.columns[c].key);
        for (const ListedRow& row : listing.rows) width = std::max(width, display_width(shown(row[c])));
        widths.push_back(width);
        places.push_back(c);
    }
    const auto line = [&](const auto& text_of) {
        std::string text;
        for (std::size_t i = 0; i < places.size(); ++i)
            text += i + 1 < places.size() ? left_aligned(text_of(places[i]), widths[i]) + "  " : text_of(places[i]);
        return text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
    };
    std::string text = line([&](std::size_t c) { return std::string{listing.columns[c].key}; });
    for (const ListedRow& row : listing.rows) text += line([&](std::size_t c) { return clean_text(shown(row[c])); });
    return text;
}

std::string as_json(const Listing& listing) {
    std::string text = "[";
    for (const ListedRow& row : listing.rows) {
        text += text.size() > 1 ? ",\n {" : "\n {";
        for (std::size_t c = 0; c < row.size(); ++c)
            text += (c > 0 ? ", " : "") + json_string(listing.columns[c].key) + ": " + in_json(row[c]);
        text += "}";
    }
    return text + "\n]\n";
}

}  // namespace meedoen
