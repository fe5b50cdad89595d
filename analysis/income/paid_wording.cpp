#include "income/paid_wording.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "income/months_text.hpp"
#include "income/texts.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t told_cents = 50;       // smaller changes are not named
constexpr std::int64_t told_toeslagen = 500;  // a change of all toeslagen together
constexpr std::int64_t told_settlement = 500;
constexpr std::size_t told_parts = 3;
constexpr int december = 11;
constexpr int months_a_year = 12;
constexpr std::array months_nl{"jan", "feb", "mrt", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov", "dec"};
constexpr std::array months_en{"Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string words(Language language, std::string_view nl, std::string_view en) {
    return std::string{either(language, nl, en)};
}

std::int64_t set_off(const PaidMonth& m) {
    return m.purse.of(Basis::set_off_wage, 0) + m.purse.of(Basis::set_off_wage, 1);
}

std::int64_t uwv_of(const HouseholdPurse& purse) {
    return purse.of(Component::ww) + purse.of(Component::ziektewet) + purse.of(Component::wajong) +
           purse.of(Component::wia) + purse.of(Component::toeslagenwet);
}

std::int64_t toeslagen_of(const PaidMonth& m) {
    return m.purse.of(Component::zorgtoeslag) + m.purse.of(Component::huurtoeslag) +
           m.purse.of(Component::kindgebonden_budget) + m.purse.of(Component::kinderopvangtoeslag);
}

/// Somebody has a wage every four weeks.
bool is_paid_by_four_weeks(const PaidMonth& m) {
    for (std::size_t p = 0; p < m.facts.adults(); ++p)
        if (static_cast<PayPeriod>(m.facts.persons[p].paid_every.value) == PayPeriod::four_weeks &&
            m.purse.of(Basis::uwv_income, p) > 0)
            return true;
    return false;
}

class Events {
public:
    Events(const PaidPath& path, std::size_t k, const Law& law, Language language)
        : then_{path.previous(k)}, now_{path.months[k]}, law_{law}, language_{language} {
        if (k == 0 && path.changed) say("de nieuwe situatie begint", "the new situation begins");
        if (k > 0) words_ = events_between({then_.facts, then_.built_up}, {now_.facts, now_.built_up}, law, language);
    }

    std::vector<std::string> all() {
        wage();
        bijstand();
        holiday();
        ahead();
        settlement(now_.purse.of(Component::tax_settlement) - back_ahead(now_.purse), {then_.owed_tax, now_.owed_tax},
                   {{"belasting over vorig jaar terug: ", "tax of last year comes back: "},
                    {"te weinig belasting over vorig jaar: ", "too little tax last year: "},
                    {"belasting betalen", "paying tax"}});
        settlement(now_.purse.of(Component::toeslagen_settlement), {then_.owed_toeslagen, now_.owed_toeslagen},
                   {{"toeslagen over vorig jaar erbij: ", "toeslagen of last year on top: "},
                    {"te veel toeslagen over vorig jaar: ", "too many toeslagen last year: "},
                    {"toeslagen terugbetalen", "paying back toeslagen"}});
        advances();
        if (const std::int64_t filled = now_.purse.of(Component::bufferbudget); filled > 0)
            say("de gemeente vult aan uit het bufferbudget: " + euro(filled),
                "the gemeente fills up from the bufferbudget: " + euro(filled));
        if (now_.is_below())
            say("onder het sociaal minimum: " + euro(now_.short_by()) + " te weinig",
                "below the social minimum: " + euro(now_.short_by()) + " short");
        return std::move(words_);
    }

private:
    struct FromTo {
        Cents from;
        Cents to;
    };

    struct Settled {
        BothLanguages gained;
        BothLanguages lost;
        BothLanguages paying;
    };

    void say(std::string_view nl, std::string_view en) { words_.emplace_back(either(language_, nl, en)); }
    void say(const BothLanguages& start, const std::string& rest) { words_.push_back(start.in(language_) + rest); }
    std::string euro(std::int64_t cents) const { return euro_of_cents(cents, language_); }
    bool is_month(Count of_calendar) const { return now_.at.month + 1 == of_calendar.value; }

    void wage() {
        if (now_.at.month == december && is_paid_by_four_weeks(now_))
            say("twee keer loon: het komt elke vier weken", "wages twice: they come every four weeks");
        const bool beside = now_.built_up.of(Component::bijstand) > 0 || then_.built_up.of(Component::bijstand) > 0;
        if (!beside) return;
        const std::int64_t before = set_off(then_);
        const std::int64_t after = set_off(now_);
        if (now_.built_up.gross() > 0 && then_.built_up.gross() == 0 && after == 0)
            say("het loon wordt nog niet verrekend", "the wage is not set off yet");
        if (after > 0 && before == 0) say("loon wordt verrekend" + delay_nl(), "the wage is set off" + delay_en());
        if (2 * after > 3 * before && before > 0 && is_paid_by_four_weeks(then_))
            say("twee lonen worden verrekend", "two wages are set off");
        else if (after > 0 && now_.built_up.gross() == 0)
            say("het vorige loon wordt nog verrekend", "the wage of before is still set off");
    }

    std::string delay_nl() const {
        const int months = law_.payment.set_off_delay.value;
        return months == 0 ? "" : months == 1 ? ": dat van de maand ervoor" : ": dat van twee maanden eerder";
    }
    std::string delay_en() const {
        const int months = law_.payment.set_off_delay.value;
        return months == 0 ? "" : months == 1 ? ": that of the month before" : ": that of two months before";
    }

    void bijstand() {
        const bool before = then_.built_up.of(Component::bijstand) > 0;
        const bool after = now_.built_up.of(Component::bijstand) > 0;
        if (before && !after) say("geen bijstand deze maand", "no bijstand this month");
        if (!before && after) say("deze maand wel bijstand", "bijstand comes in this month");
    }

    void holiday() {
        const PaymentLaw& paid = law_.payment;
        const bool of_wage = now_.purse.of(Component::holiday_allowance) > 0;
        const bool of_uwv = is_month(paid.holiday_month) && uwv_of(now_.purse) > uwv_of(now_.built_up);
        const bool of_bijstand = is_month(paid.holiday_month_bijstand) &&
                                 now_.purse.of(Component::bijstand) > now_.built_up.of(Component::bijstand);
        if (of_wage) say("vakantiegeld over het loon", "holiday pay over the wage");
        if (of_uwv) say("vakantiegeld over de uitkering", "holiday pay over the benefit");
        if (of_bijstand) say("vakantiegeld over de bijstand", "holiday pay over bijstand");
    }

    static std::int64_t back_ahead(const HouseholdPurse& purse) {
        return purse.of(Basis::back_ahead, 0) + purse.of(Basis::back_ahead, 1);
    }

    void ahead() {
        const std::int64_t before = back_ahead(then_.purse);
        const std::int64_t after = back_ahead(now_.purse);
        if (before == 0 && after > 0)
            say("belasting komt elke maand terug (voorlopige aanslag): " + euro(after),
                "tax comes back month by month (voorlopige aanslag): " + euro(after));
        if (before > 0 && after == 0) say("geen belasting meer terug per maand", "no more tax back month by month");
    }

    /// What a settlement came to follows from what was paid in the month and what is owed before and after it.
    void settlement(std::int64_t in_month, const FromTo& owed, const Settled& told) {
        const std::int64_t settled = in_month + owed.from.value - owed.to.value;
        const std::int64_t paid = std::max<std::int64_t>(settled, 0) - in_month;
        if (settled >= told_settlement) say(told.gained, euro(settled));
        if (settled <= -told_settlement)
            say(told.lost, euro(-settled) + words(language_, ", te betalen in ", ", to be paid in ") +
                               std::to_string(law_.payment.recovery_months.value) +
                               words(language_, " maanden", " months"));
        else if (paid >= told_cents && owed.to.value > 0)
            say(told.paying, words(language_, ": nog ", ": still ") + euro(owed.to.value));
        else if (paid >= told_cents)
            say(told.paying, words(language_, ": klaar", ": done"));
    }

    void advances() {
        const bool other = now_.estimate != then_.estimate;
        if (other && std::abs(toeslagen_of(now_) - toeslagen_of(then_)) >= told_toeslagen)
            say("toeslagen bij een inkomen van " + euro(now_.estimate.value) + " per jaar",
                "toeslagen at an income of " + euro(now_.estimate.value) + " a year");
    }

    const PaidMonth& then_;
    const PaidMonth& now_;
    const Law& law_;
    Language language_;
    std::vector<std::string> words_;
};

/// `feb 2026, jan 2027 tot en met mrt 2027`.
std::string runs_of(const PaidPath& path, const std::vector<std::size_t>& months, Language language) {
    std::string told;
    for (std::size_t from = 0, to = 0; from < months.size(); from = to + 1) {
        to = from;
        while (to + 1 < months.size() && months[to + 1] == months[to] + 1) ++to;
        told += (told.empty() ? "" : ", ") + short_month(path.months[months[from]].at, language);
        if (to > from)
            told += words(language, " tot en met ", " to ") + short_month(path.months[months[to]].at, language);
    }
    return told;
}

std::string_view whole_month(Count of_calendar, Language language) {
    constexpr std::array nl{"januari", "februari", "maart",     "april",   "mei",      "juni",
                            "juli",    "augustus", "september", "oktober", "november", "december"};
    constexpr std::array en{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};
    const auto m = static_cast<std::size_t>(of_calendar.value - 1);
    return language == Language::nl ? nl[m] : en[m];
}

/// When amounts are paid, as far as no law says it.
std::string assumed_text(const PaymentLaw& paid, Language language) {
    const auto month = [&](Count of_calendar) { return std::string{whole_month(of_calendar, language)}; };
    const std::string delay = std::to_string(paid.set_off_delay.value);
    const bool one = paid.set_off_delay.value == 1;
    return words(language, "Aannames: de gemeente verrekent loon ", "Assumed: the gemeente sets off wages ") + delay +
           words(language, one ? " maand later" : " maanden later", one ? " month later" : " months later") +
           words(language, ". Vakantiegeld komt in ", ". Holiday pay comes in ") + month(paid.holiday_month) +
           words(language, ", over de bijstand in ", ", over bijstand in ") + month(paid.holiday_month_bijstand) +
           words(language, ". Een jaar wordt afgerekend in ", ". A year is settled in ") + month(paid.settled_in) +
           words(language, " van het jaar erna.", " of the year after it.");
}

std::string not_settled_text(const PaymentLaw& law, Language language) {
    const std::string tax = euro_of_cents(law.aanslaggrens.value, language);
    const std::string toeslagen = euro_of_cents(law.terugvorderingsgrens.value, language);
    return words(language,
                 "Kleine bedragen over een jaar vraagt niemand terug: belasting tot en met " + tax +
                     ", en toeslagen tot en met " + toeslagen + " (voor een deel een aanname).",
                 "Small amounts of a year are not asked back: tax up to " + tax + ", and toeslagen up to " + toeslagen +
                     " (in part an assumption).");
}

std::string extremes(const PaidPath& path, Language language) {
    const PaidMonth& low = path.months[lowest_month(path)];
    const PaidMonth& high = path.months[highest_month(path)];
    const auto named = [&](const PaidMonth& m) {
        return short_month(m.at, language) + words(language, " met ", " with ") +
               euro_of_cents(m.purse.net(), language) + ".";
    };
    return words(language, "De laagste maand is ", "The lowest month is ") + named(low) +
           words(language, " De hoogste maand is ", " The highest month is ") + named(high);
}

std::string below(const PaidPath& path, Language language) {
    const std::vector<std::size_t> months = months_below(path);
    if (months.empty())
        return words(language, "Geen enkele maand is onder het sociaal minimum.",
                     "No month is below the social minimum.");
    const PaidMonth& worst = path.months[*std::max_element(months.begin(), months.end(), [&](auto a, auto b) {
        return path.months[a].short_by() < path.months[b].short_by();
    })];
    const std::string_view are = months.size() == 1 ? either(language, " maanden is ", " months is ")
                                                    : either(language, " maanden zijn ", " months are ");
    return std::to_string(months.size()) + words(language, " van de ", " of ") + std::to_string(path.months.size()) +
           std::string{are} + words(language, "onder het sociaal minimum: ", "below the social minimum: ") +
           runs_of(path, months, language) + words(language, ". Het meest in ", ". Most in ") +
           short_month(worst.at, language) + ": " + euro_of_cents(worst.short_by(), language) +
           words(language, " te weinig.", " short.");
}

std::string open_years(const PaidPath& path, Language language) {
    const std::string last = std::to_string(path.months.back().at.year);
    if (path.first_open_year == path.months.back().at.year)
        return words(language, "Het jaar ", "The year ") + last +
               words(language, " is dan nog niet afgerekend.", " is not settled by then.");
    return words(language, "De jaren ", "The years ") + std::to_string(path.first_open_year) +
           words(language, " en ", " and ") + last +
           words(language, " zijn dan nog niet afgerekend.", " are not settled by then.");
}

std::string owed(const PaidPath& path, Language language) {
    const PaidMonth& last = path.months.back();
    std::string what;
    if (last.owed_tax.value >= told_cents)
        what = euro_of_cents(last.owed_tax.value, language) + words(language, " aan belasting", " of tax");
    if (last.owed_toeslagen.value >= told_cents)
        what += (what.empty() ? "" : words(language, " en ", " and ")) +
                euro_of_cents(last.owed_toeslagen.value, language) + words(language, " aan toeslagen", " of toeslagen");
    const std::string when = words(language, "Na ", "After ") + short_month(last.at, language);
    if (what.empty())
        return when +
               words(language, " hoeft het huishouden niets meer terug te betalen. ",
                     " the household has nothing left to pay back. ") +
               open_years(path, language);
    return when + words(language, " moet het huishouden nog ", " the household still has to pay back ") + what +
           words(language, " terugbetalen. ", ". ") + open_years(path, language);
}

}  // namespace

std::string short_month(CalendarMonth at, Language language) {
    const auto m = static_cast<std::size_t>(at.month);
    return std::string{language == Language::nl ? months_nl[m] : months_en[m]} + " " + std::to_string(at.year);
}

std::string month_code(CalendarMonth at) {
    return std::to_string(at.year) + (at.month + 1 < 10 ? "-0" : "-") + std::to_string(at.month + 1);
}

std::vector<std::string> paid_events(const PaidPath& path, std::size_t k, const Law& law, Language language) {
    return Events{path, k, law, language}.all();
}

std::string_view paid_title(Component component, Language language) {
    switch (component) {
        case Component::holiday_allowance:
            return either(language, "vakantiegeld", "holiday pay");
        case Component::tax_settlement:
            return either(language, "belasting terug of bij", "tax back or due");
        case Component::toeslagen_settlement:
            return either(language, "toeslagen over vorig jaar", "toeslagen of last year");
        default:
            return title_of(component, language);
    }
}

std::string paid_changes(const PaidPath& path, std::size_t k, Language language) {
    const HouseholdPurse& then = path.previous(k).purse;
    const HouseholdPurse& now = path.months[k].purse;
    std::vector<std::pair<Component, std::int64_t>> changes;
    for (std::size_t c = 0; c < components; ++c)
        if (const std::int64_t change = now.part[c] - then.part[c]; std::abs(change) >= told_cents)
            changes.emplace_back(static_cast<Component>(c), change);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto& a, const auto& b) { return std::abs(a.second) > std::abs(b.second); });
    if (changes.size() > told_parts) changes.resize(told_parts);
    std::string told;
    for (const auto& [component, change] : changes)
        told += (told.empty() ? "" : ", ") + std::string{paid_title(component, language)} + " (" +
                euro_of_cents(change, language, Sign::always) + ")";
    return told;
}

std::vector<std::string> paid_sentences(const PaidPath& path, Language language) {
    return {below(path, language), extremes(path, language), owed(path, language)};
}

std::vector<std::string> paid_notes(const Law& law, Language language) {
    return {
        words(
            language,
            "Sociaal minimum: de bijstandsnorm, zonder het vakantiegeld dat later komt. Wij vergelijken het met "
            "loon, uitkering, bijstand en studiefinanciering, en met giften, premie en vergoeding die meetellen, "
            "min belasting en wat het huishouden terugbetaalt. Toeslagen tellen niet mee.",
            "Social minimum: the bijstandsnorm, without the holiday pay that comes later. We compare it with wage, "
            "benefit, bijstand and studiefinanciering, and gifts, premium and allowance that count, less tax and what "
            "the household pays back. Toeslagen do not count."),
        words(language,
              "Kinderbijslag komt per kwartaal, een inkomenstoeslag of premie per jaar, het eigen risico vaak in het "
              "begin van het jaar. Hier staat in elke maand een even groot deel.",
              "Child benefit comes by the quarter, an inkomenstoeslag or premium by the year, the own risk often early "
              "in the year. Here every month has an equal part."),
        assumed_text(law.payment, language), not_settled_text(law.payment, language),
        words(language, "De wet blijft hier die van de eerste maand. Rente telt niet mee.",
              "The law stays that of the first month here. Interest does not count.")};
}

}  // namespace meedoen
