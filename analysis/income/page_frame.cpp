#include "income/page_frame.hpp"

#include "income/page_style.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr std::string_view language_switch =
    "<nav aria-label=\"Taal, language\"><a href=\"#nl\" lang=\"nl\" hreflang=\"nl\">Nederlands</a>"
    "<a href=\"#en\" lang=\"en\" hreflang=\"en\">English</a></nav>\n";

std::string head_of(const std::string& title) {
    return "<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "script-src 'unsafe-inline'\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n" +
           element("title", title) + "<style>" + std::string{page_style()} + "</style>\n</head>\n";
}

std::string row_of(const std::vector<std::string>& cells) {
    std::string row = "<tr><th scope=\"row\">" + markup_of(cells.front()) + "</th>";
    for (std::size_t k = 1; k < cells.size(); ++k) row += element("td", cells[k]);
    return row + "</tr>\n";
}

}  // namespace

std::string page_around(const BothLanguages& title, const BothLanguages& articles, Language first) {
    const Language second = first == Language::nl ? Language::en : Language::nl;
    return "<!DOCTYPE html>\n<html lang=\"" + std::string{code_of(first)} + "\">\n" + head_of(title.in(first)) +
           "<body>\n" + std::string{language_switch} + "<main>\n" + articles.in(first) + articles.in(second) +
           "</main>\n<script>" + std::string{page_script()} + "</script>\n</body>\n</html>\n";
}

std::string article_in(Language language, const std::string& content) {
    const std::string code{code_of(language)};
    return "<article id=\"" + code + "\" lang=\"" + code + "\">\n" + content + "</article>\n";
}

std::string_view code_of(Language language) { return language == Language::nl ? "nl" : "en"; }

std::string element(std::string_view name, std::string_view text) {
    return "<" + std::string{name} + ">" + markup_of(text) + "</" + std::string{name} + ">\n";
}

std::string section_of(std::string_view name, const std::string& content) {
    return "<section class=\"" + std::string{name} + "\">\n" + content + "</section>\n";
}

std::string figure_of(const Figure& figure) {
    return "<figure>\n" + element("h2", figure.heading) + "<figcaption>" + markup_of(figure.lead) +
           "</figcaption>\n<div class=\"drawing\">\n" + figure.drawing + "</div>\n" + figure.below + "</figure>\n";
}

std::string list_of(const std::vector<std::string>& sentences, std::string_view kind) {
    std::string list = "<ul class=\"" + std::string{kind} + "\">\n";
    for (const std::string& sentence : sentences) list += element("li", sentence);
    return list + "</ul>\n";
}

std::string table_of(const PageTable& table) {
    std::string text = "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + markup_of(table.caption) +
                       "\"><table><caption>" + markup_of(table.caption) + "</caption>\n<thead><tr>";
    for (const std::string& name : table.head) text += "<th scope=\"col\">" + markup_of(name) + "</th>";
    text += "</tr></thead>\n<tbody>\n";
    for (const std::vector<std::string>& row : table.rows) text += row_of(row);
    return text + "</tbody></table></div>";
}

std::string folded_table(const PageTable& table, Language language) {
    return "<details class=\"data\"><summary>" + markup_of(either(language, "Bekijk de bedragen", "See the amounts")) +
           "</summary>\n" + table_of(table) + "</details>\n";
}

}  // namespace meedoen
