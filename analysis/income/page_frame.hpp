// What every page has around its articles: head, style, the switch between languages, script. One HTML file for a
// browser without network: nothing is fetched and nothing is stored.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/number_format.hpp"
#include "income/texts.hpp"

namespace meedoen {

/// A whole page around one article per language, of which `first` shows first.
std::string page_around(const BothLanguages& title, const BothLanguages& articles, Language first);

/// `<article>` in a language, around what is markup already.
std::string article_in(Language language, const std::string& content);

/// `nl` or `en`.
std::string_view code_of(Language language);

/// `<p>...</p>` and the like, around text that is escaped.
std::string element(std::string_view name, std::string_view text);

/// A section of a class of its own.
std::string section_of(std::string_view name, const std::string& content);

/// A heading, a line below it, a drawing, and what stands below that.
struct Figure {
    std::string_view heading;
    std::string_view lead;
    std::string drawing;
    std::string below;
};
std::string figure_of(const Figure& figure);

/// A list, an item a sentence.
std::string list_of(const std::vector<std::string>& sentences, std::string_view kind);

/// The first row of words names the columns; the first cell of a row names it.
struct PageTable {
    std::string_view caption;
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

/// A table that scrolls by itself when it is wide, with the keyboard too.
std::string table_of(const PageTable& table);

/// The same, folded away until somebody asks for it.
std::string folded_table(const PageTable& table, Language language);

}  // namespace meedoen
