// A list that is printed as aligned columns or as a JSON array of objects.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace meedoen {

/// A number stands as the text that it has in JSON and in the columns; an empty one is `null` and blank.
struct NumberText {
    std::string text;
};
using ListedValue = std::variant<std::string, NumberText, std::vector<std::string>>;

/// One row: a value per column, in the order of the columns.
using ListedRow = std::vector<ListedValue>;

struct ListedColumn {
    std::string_view key;
    bool in_text{};  // whether the columns for people show it too
};

struct Listing {
    std::vector<ListedColumn> columns;
    std::vector<ListedRow> rows;
};

std::string as_columns(const Listing& listing);
std::string as_json(const Listing& listing);

}  // namespace meedoen
