#include "presentation.hpp"

#include <algorithm>

#include "report/exports.hpp"
#include "report/sentences.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"
#include "standard_output.hpp"
#include "terminal.hpp"

namespace meedoen {
namespace {

/// On a terminal the sentences are broken at words; elsewhere each stays on one line, ready to be pasted.
std::string headline(const Comparison& comparison, const RunOptions& options) {
    const std::string sentences = headline_sentences(comparison, options.language);
    if (!is_terminal(Stream::output)) return sentences;
    std::string text;
    for (std::size_t start = 0; start < sentences.size();) {
        const std::size_t end = std::min(sentences.find('\n', start), sentences.size());
        for (const std::string& line : wrapped(sentences.substr(start, end - start), options.width))
            text += line + "\n";
        start = end + 1;
    }
    return text;
}

/// Sentences and table both begin by saying that this is a model; once is enough.
std::string without_disclaimer(const std::string& table, const RunOptions& options) {
    const std::string first = std::string{disclaimer(options.language)} + "\n";
    return table.starts_with(first) ? table.substr(first.size()) : table;
}

}  // namespace

void present(const Comparison& comparison, const RunOptions& options) {
    switch (options.form) {
        case Form::json:
            return print(comparison_json(comparison));
        case Form::csv:
            return print(comparison_csv(comparison));
        case Form::text:
            break;
    }
    const std::string table =
        comparison_table(comparison, options.language, options.width, options.colour, options.rows);
    if (comparison.arm_names.size() < 2) return print(table);
    print(headline(comparison, options) + "\n" + without_disclaimer(table, options));
}

}  // namespace meedoen
