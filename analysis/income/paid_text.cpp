#include "income/paid_text.hpp"

#include <algorithm>

#include "income/paid_wording.hpp"
#include "income/purse_text.hpp"
#include "income/texts.hpp"
#include "report/json_text.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr int month_width = 10;
constexpr int amount_width = 11;
constexpr int told_at = month_width + 2 * amount_width + 2;
constexpr int least_told = 30;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text;
}

class Table {
public:
    Table(const PaidPath& path, const Law& law, Language language, int columns)
        : path_{path}, law_{law}, language_{language}, columns_{columns} {}

    std::string text() {
        row({either(language_, "maand", "month"), either(language_, "over", "in hand"),
             either(language_, "verschil", "change")},
            {std::string{either(language_, "wat er gebeurt", "what happens")}});
        rule();
        amounts(path_.before, "", {std::string{either(language_, "de maand ervoor", "the month before")}});
        for (std::size_t k = 0; k < path_.months.size(); ++k) month(k);
        rule();
        for (const std::string& sentence : paid_sentences(path_, language_)) paragraph("", sentence);
        for (const std::string& note : paid_notes(law_, language_)) paragraph("* ", note);
        return std::move(text_);
    }

private:
    struct Cells {
        std::string_view month;
        std::string_view net;
        std::string_view change;
    };

    void rule() {
        for (int k = 0; k < columns_; ++k) text_ += "─";
        text_ += "\n";
    }

    /// Lines of a text in which no amount is broken.
    static std::vector<std::string> lines_of(const std::string& told, int columns) {
        std::vector<std::string> lines = wrapped(replaced(told, "€ ", "€\u00A0"), columns);
        for (std::string& line : lines) line = replaced(std::move(line), "\u00A0", " ");
        return lines;
    }

    void line(std::string text) {
        text.erase(text.find_last_not_of(' ') + 1);
        text_ += text + "\n";
    }

    void paragraph(std::string mark, const std::string& told) {
        for (const std::string& words : lines_of(told, columns_ - static_cast<int>(mark.size()))) {
            line(mark + words);
            mark.assign(mark.size(), ' ');
        }
    }

    /// Amounts, and beside them the words, each on lines of its own.
    void row(const Cells& cells, const std::vector<std::string>& told) {
        std::string start = left_aligned(cells.month, month_width) + right_aligned(cells.net, amount_width) +
                            right_aligned(cells.change, amount_width);
        for (const std::string& part : told) {
            if (part.empty()) continue;
            for (const std::string& words : lines_of(part, std::max(columns_ - told_at, least_told))) {
                line(left_aligned(start, told_at) + words);
                start.clear();
            }
        }
        if (!start.empty()) line(start);
    }

    void amounts(const PaidMonth& month, std::string_view change, const std::vector<std::string>& told) {
        row({short_month(month.at, language_), cents_text(month.purse.net(), language_), change}, told);
    }

    void month(std::size_t k) {
        const std::int64_t change = path_.months[k].purse.net() - path_.previous(k).purse.net();
        amounts(path_.months[k], change == 0 ? "" : cents_text(change, language_),
                {joined(paid_events(path_, k, law_, language_)), paid_changes(path_, k, language_)});
    }

    const PaidPath& path_;
    const Law& law_;
    Language language_;
    int columns_;
    std::string text_;
};

std::string month_json(const PaidMonth& month) {
    const std::string purse = purse_json(month.purse);
    return "{\"month\":" + json_string(month_code(month.at)) + "," + purse.substr(1, purse.size() - 2) +
           ",\"estimate\":" + std::to_string(month.estimate.value) + ",\"owed\":" + std::to_string(month.owed().value) +
           ",\"minimum\":" + std::to_string(month.minimum.value) +
           ",\"to_live_on\":" + std::to_string(month.to_live_on) +
           ",\"below_minimum\":" + (month.is_below() ? "true" : "false") + "}";
}

}  // namespace

std::string paid_table(const PaidPath& path, const Law& law, Language language, int columns) {
    return Table{path, law, language, columns}.text();
}

std::string paid_csv(const PaidPath& path) {
    std::string text = csv_head("month") + ",estimate,owed,norm,minimum,to_live_on,below_minimum\n";
    for (const PaidMonth& month : path.months) {
        text += csv_row(month_code(month.at), month.purse);
        for (const std::int64_t cents : {month.estimate.value, month.owed().value, month.purse.of(SharedBasis::norm),
                                         month.minimum.value, month.to_live_on})
            text += "," + std::to_string(cents);
        text += month.is_below() ? ",1\n" : ",0\n";
    }
    return text;
}

std::string paid_json(const PaidPath& path) {
    std::vector<std::string> months;
    for (const PaidMonth& month : path.months) months.push_back(month_json(month));
    std::vector<std::string> below;
    for (const std::size_t k : months_below(path)) below.push_back(json_string(month_code(path.months[k].at)));
    const auto code = [&](std::size_t k) { return json_string(month_code(path.months[k].at)); };
    return json_object({{"before", month_json(path.before)},
                        {"months", json_array(months)},
                        {"months_below_minimum", json_array(below)},
                        {"lowest", code(lowest_month(path))},
                        {"highest", code(highest_month(path))},
                        {"owed", std::to_string(path.months.back().owed().value)},
                        {"first_open_year", std::to_string(path.first_open_year)}});
}

}  // namespace meedoen
