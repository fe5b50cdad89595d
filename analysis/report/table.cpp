#include "report/table.hpp"

#include <algorithm>
#include <cmath>

#include "report/findings.hpp"
#include "report/table_notes.hpp"
#include "report/terminal_text.hpp"
#include "report/units.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr int indent = 2;
constexpr int narrowest_column = 14;
constexpr int widest_column = 24;

enum class Weight : std::uint8_t { plain, bold, grey };

/// One place in the table: lines of one weight.
struct Cell {
    std::vector<std::string> lines{};
    Weight weight{Weight::plain};
};

/// What stays the same over the whole table.
struct Frame {
    const Comparison& comparison;
    const Findings& findings;
    Language language{};
    int width{};
    int column{};
    Colour colour{Colour::off};
    Rows rows{Rows::all};
};

std::string weighted(const std::string& text, Weight weight, Colour colour) {
    if (colour == Colour::off || weight == Weight::plain || text.empty()) return text;
    return (weight == Weight::bold ? "\x1b[1m" : "\x1b[2m") + text + "\x1b[0m";
}

std::string paragraph(std::string_view text, const Frame& frame, Weight weight = Weight::plain) {
    std::string lines;
    for (const std::string& line : wrapped(text, frame.width)) lines += weighted(line, weight, frame.colour) + "\n";
    return lines;
}

void append(std::vector<std::string>& lines, const std::vector<std::string>& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

/// Cells side by side, all beginning at the same line, text to the right.
std::string line_up(const std::vector<Cell>& cells, const Frame& frame) {
    std::size_t height = 0;
    for (const Cell& cell : cells) height = std::max(height, cell.lines.size());
    std::string text;
    for (std::size_t i = 0; i < height; ++i) {
        std::string line(indent - 1, ' ');
        for (const Cell& cell : cells) {
            const std::string words = i < cell.lines.size() ? cell.lines[i] : "";
            const std::string placed = right_aligned(words, frame.column);
            line += " " + placed.substr(0, placed.size() - words.size()) + weighted(words, cell.weight, frame.colour);
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

/// The scale of a row follows from the largest number in it, so that all its cells have the same.
double scale_of_row(const Unit& unit, const RowFindings& row) {
    double largest = std::fabs(row.base.mean);
    for (const Difference& d : row.differences) largest = std::max(largest, std::fabs(d.paired.mean));
    return scale_of(unit, largest);
}

/// Whether every run gave this same number.
bool without_chance(const Rounded& shown) { return shown.range && shown.range->low.value == shown.range->high.value; }

/// `250 tot 400`: without the euro and the percent, which stand at the number above.
std::vector<std::string> range_lines(const Rounded& shown, const Unit& unit, double scale, const Frame& frame) {
    if (!shown.range) return {};
    if (without_chance(shown))
        return evenly_wrapped(either(frame.language, "in elke run", "in every run"), frame.column);
    const double divisor = unit.kind == UnitKind::share ? 0.01 : scale;
    const auto text = [&](const RoundedNumber& end) {
        return plain_text(divisor == 1.0 ? end : scaled(end, divisor), frame.language);
    };
    const std::string_view to = either(frame.language, " tot ", " to ");
    return wrapped(text(shown.range->low) + std::string{to} + text(shown.range->high), frame.column);
}

Cell base_cell(const RowFindings& row, const Unit& unit, double scale, const Frame& frame) {
    Cell cell{.lines = wrapped(level_text(row.base_shown.number, unit, scale, frame.language), frame.column)};
    append(cell.lines, range_lines(row.base_shown, unit, scale, frame));
    return cell;
}

/// What stands instead of a number that may not be told.
Cell wordy_cell(const Difference& difference, const Frame& frame) {
    std::string_view words = too_small_text(frame.language);
    if (difference.verdict == Verdict::not_known)
        words = either(frame.language, "1 run: niet te zeggen", "1 run: cannot tell");
    else if (without_chance(difference.shown))
        words = either(frame.language, "geen verschil", "no difference");
    return {.lines = evenly_wrapped(words, frame.column), .weight = Weight::grey};
}

Cell difference_cell(const Difference& difference, const Unit& unit, double scale, const Frame& frame) {
    const bool clear = difference.verdict == Verdict::more || difference.verdict == Verdict::less;
    const std::string number = difference_text(difference.shown.number, unit, scale, frame.language);
    Cell cell = clear ? Cell{.lines = wrapped(number, frame.column)} : wordy_cell(difference, frame);
    append(cell.lines, range_lines(difference.shown, unit, scale, frame));
    return cell;
}

/// The arms of one block, always after the base: [first, last).
struct Block {
    std::size_t first;
    std::size_t last;
};

std::string heading(const Block& block, const Frame& frame) {
    std::vector<Cell> titles{
        {evenly_wrapped(title_of(frame.comparison, 0, frame.language), frame.column), Weight::bold}};
    std::vector<Cell> kinds{{{std::string{either(frame.language, "uitkomst", "outcome")}}, Weight::plain}};
    for (std::size_t arm = block.first; arm < block.last; ++arm) {
        titles.push_back({evenly_wrapped(title_of(frame.comparison, arm, frame.language), frame.column), Weight::bold});
        kinds.push_back({{std::string{either(frame.language, "verschil", "difference")}}, Weight::plain});
    }
    return line_up(titles, frame) + line_up(kinds, frame);
}

std::string row_text(std::size_t r, const Block& block, const Frame& frame) {
    const OutcomeRow& row = frame.comparison.rows[r];
    const RowFindings& found = frame.findings.rows[r];
    const Unit unit = unit_of(row.unit);
    const double scale = scale_of_row(unit, found);
    const std::string status = row.status.empty() ? "" : "; " + status_text(row.status, frame.language);
    const std::string label = (row.headline ? "* " : "") + label_of(row, frame.language) + " (" +
                              clean_text(unit_words(unit, scale, frame.language)) + status + ")";
    std::vector<Cell> cells{base_cell(found, unit, scale, frame)};
    for (std::size_t arm = block.first; arm < block.last; ++arm)
        cells.push_back(difference_cell(found.differences[arm - 1], unit, scale, frame));
    return paragraph(label, frame, Weight::bold) + line_up(cells, frame);
}

std::string rule(const Frame& frame, std::string_view sign) {
    const std::size_t columns = static_cast<std::size_t>(frame.width);
    std::string line;
    for (std::size_t i = 0; i < columns; ++i) line += sign;
    return line + "\n";
}

std::string block_text(const Block& block, const Frame& frame) {
    std::string text = rule(frame, "─") + heading(block, frame) + rule(frame, "─");
    bool first = true;
    for (std::size_t r = 0; r < frame.comparison.rows.size(); ++r) {
        if (frame.rows == Rows::chosen && frame.comparison.rows[r].detail) continue;
        text += (first ? "" : "\n") + row_text(r, block, frame);
        first = false;
    }
    return text;
}

/// How many columns stand beside each other, the base among them.
std::size_t columns_beside(std::size_t arms, int width) {
    const int fit = std::max(2, (width - indent + 1) / (narrowest_column + 1));
    return std::min(arms, static_cast<std::size_t>(fit));
}

Frame frame_of(const Comparison& comparison, const Findings& findings, Language language, int width) {
    const int usable = std::max(width, narrowest_table);
    const int columns = static_cast<int>(columns_beside(comparison.arm_names.size(), usable));
    const int column = std::clamp((usable - indent + 1) / columns - 1, narrowest_column, widest_column);
    return {.comparison = comparison, .findings = findings, .language = language, .width = usable, .column = column};
}

}  // namespace

std::string comparison_table(const Comparison& comparison, Language language, int width, Colour colour, Rows rows) {
    const Findings findings = findings_of(comparison);
    Frame frame = frame_of(comparison, findings, language, width);
    frame.colour = colour;
    frame.rows = rows;
    std::string text;
    for (const std::string& line : notes_above(comparison, findings, language)) text += paragraph(line, frame);
    const std::size_t arms = comparison.arm_names.size();
    const std::size_t others = std::max<std::size_t>(1, columns_beside(arms, frame.width) - 1);
    for (std::size_t first = 1; first < std::max<std::size_t>(arms, 2); first += others)
        text += (first > 1 ? "\n" : "") + block_text({first, std::min(arms, first + others)}, frame);
    text += rule(frame, "─");
    for (const std::string& line : notes_below(comparison, findings, language, rows)) text += paragraph(line, frame);
    return text;
}

}  // namespace meedoen
