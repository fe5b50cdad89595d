#include "read/comparison_of.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "read/columns.hpp"
#include "read/comparison_rows.hpp"
#include "read/posts.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

using Values = std::vector<std::vector<double>>;  // by scenario and replication

/// A mean over nobody is 0.
Values values_of(const ResultsFile& results, const ComparisonRow& row) {
    Values values = sum_of(results, row.sum);
    if (row.per.empty()) return values;
    const Values per = sum_of(results, row.per);
    for (std::size_t a = 0; a < values.size(); ++a)
        for (std::size_t r = 0; r < values[a].size(); ++r)
            values[a][r] = per[a][r] > 0.0 ? values[a][r] / per[a][r] : 0.0;
    return values;
}

double smallest_worthwhile(const ResultsFile& results, const Worthwhile& worthwhile, const Values& values) {
    const Values of = worthwhile.of.empty() ? values : sum_of(results, worthwhile.of);
    const std::vector<double>& base = of.front();
    const double mean = std::accumulate(base.begin(), base.end(), 0.0) / static_cast<double>(base.size());
    return std::max(worthwhile.at_least, worthwhile.share * mean);
}

OutcomeRow outcome_row(const ResultsFile& results, const ComparisonRow& row, const std::string& status) {
    OutcomeRow filled;
    filled.name = row.name;
    filled.label_nl = row.label_nl;
    filled.label_en = row.label_en;
    filled.unit = row.unit;
    filled.status = weaker(row.standing, status);
    filled.headline = row.rank == Rank::primary;
    filled.detail = row.rank == Rank::detail;
    filled.sentence_nl = row.sentence_nl;
    filled.sentence_en = row.sentence_en;
    filled.by_arm_and_replication = values_of(results, row);
    filled.smallest_worthwhile = smallest_worthwhile(results, row.worthwhile, filled.by_arm_and_replication);
    return filled;
}

int number_in(const ResultsFile& results, std::string_view name, std::size_t digits = 9) {
    const std::string& text = attribute_of(results, name);
    int number = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            throw DamagedFile{"these results cannot be compared: '" + std::string{name} + "' is no number"};
        number = number * 10 + (c - '0');
    }
    return number;
}

std::vector<std::string> warnings_of(const ResultsFile& results, const Comparison& comparison,
                                     const std::vector<std::string>& statuses, Language language) {
    std::vector<std::string> warnings;
    const int planned = number_in(results, "replications");
    if (comparison.replications < planned) {
        const std::string done = std::to_string(comparison.replications);
        const std::string all = std::to_string(planned);
        warnings.push_back(language == Language::nl ? "er zijn " + done + " van de " + all + " runs klaar."
                                                    : done + " of the " + all + " runs are finished.");
    }
    std::set<std::string> kinds{statuses.begin() + 1, statuses.end()};
    kinds.erase("");
    if (kinds.size() < 2) return warnings;
    std::string text{either(language, "de status geldt voor het zwakst onderbouwde scenario. Per scenario: ",
                            "the status is that of the scenario with the weakest support. By scenario: ")};
    for (std::size_t a = 1; a < statuses.size(); ++a)
        if (!statuses[a].empty())
            text += title_of(comparison, a, language) + ": " + status_text(statuses[a], language) + "; ";
    warnings.push_back(text.substr(0, text.size() - 2) + ".");
    return warnings;
}

}  // namespace

Comparison comparison_of(const ResultsFile& results, Language language) {
    Comparison comparison;
    comparison.arm_names = words_of(results, "scenario");
    comparison.titles_nl = words_of(results, "scenario_title_nl");
    comparison.titles_en = words_of(results, "scenario_title_en");
    comparison.place = attribute_of(results, "place");
    comparison.place_title_nl = attribute_of(results, "place_title_nl");
    comparison.place_title_en = attribute_of(results, "place_title_en");
    comparison.years = number_in(results, "years");
    comparison.rule_year = number_in(results, "law_date", 4);
    comparison.replications = static_cast<int>(places_of(results, "replication"));
    if (comparison.arm_names.empty()) throw DamagedFile{"these results cannot be compared: there is no scenario"};
    if (comparison.replications == 0)
        throw NothingFinished{"not one replication is finished, so there is nothing to compare"};
    const std::vector<std::string> statuses = arm_statuses(results);
    std::string weakest;
    for (const std::string& status : statuses) weakest = weaker(weakest, status);
    for (const ComparisonRow& row : comparison_rows()) comparison.rows.push_back(outcome_row(results, row, weakest));
    comparison.remarks_nl = remarks_about_posts(results, comparison, Language::nl);
    comparison.remarks_en = remarks_about_posts(results, comparison, Language::en);
    comparison.warnings = warnings_of(results, comparison, statuses, language);
    return comparison;
}

}  // namespace meedoen
