// What months as they are paid say, in words: what happens in a month, which parts changed, and what the months
// together come to. Dutch at level B1. The rule is the cause, never the person.
#pragma once

#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "income/paid_months.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// `feb 2026`.
std::string short_month(CalendarMonth at, Language language);

/// `2026-02`.
std::string month_code(CalendarMonth at);

/// What happens in month `k`: `vakantiegeld`, `toeslagen terugbetalen: nog € 412`, `onder het sociaal minimum: ...`.
std::vector<std::string> paid_events(const PaidPath& path, std::size_t k, const Law& law, Language language);

/// The parts that changed most since the month before, at most three: `bijstand (−€ 612), loon (+€ 200)`.
std::string paid_changes(const PaidPath& path, std::size_t k, Language language);

/// What a part is called here: taxes and toeslagen of the year before by that name, holiday pay by its own.
std::string_view paid_title(Component component, Language language);

/// Months below the social minimum, lowest and highest month, what is still owed and which years are still open: a line
/// each.
std::vector<std::string> paid_sentences(const PaidPath& path, Language language);

/// What the social minimum is here, and that the law stays the same.
std::vector<std::string> paid_notes(const Law& law, Language language);

}  // namespace meedoen
