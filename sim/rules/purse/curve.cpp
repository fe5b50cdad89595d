#include "rules/purse/curve.hpp"

#include <algorithm>

#include "rules/purse/thresholds.hpp"

namespace meedoen {
namespace {

/// Around a value that a net wage reaches, it falls back over the steps of the tax table: within this much gross.
std::int64_t some_steps(const Law& law) { return 3 * law.wage_tax.table_step.value; }

class Drawing {
public:
    Drawing(const HouseholdFacts& household, const CurveRange& range, const Law& law)
        : household_{household}, range_{range}, law_{law} {}

    Curve curve() {
        std::vector<std::int64_t> wages;
        for (int k = 0; k <= range_.steps; ++k) wages.push_back(range_.most.value * k / range_.steps);
        if (range_.also <= range_.most) wages.push_back(range_.also.value);
        std::sort(wages.begin(), wages.end());
        const std::size_t steps = wages.size();
        for (std::size_t k = 1; k < steps; ++k) add_changes(wages[k - 1], wages[k], wages);
        std::sort(wages.begin(), wages.end());
        wages.erase(std::unique(wages.begin(), wages.end()), wages.end());
        Curve curve;
        for (const std::int64_t wage : wages) curve.points.push_back({wage, purse_at(wage)});
        return curve;
    }

private:
    HouseholdFacts at(std::int64_t wage) const { return with_wage(household_, range_.person, CentsPerMonth{wage}); }
    HouseholdPurse purse_at(std::int64_t wage) const { return purse_of(at(wage), law_); }

    std::vector<Threshold> thresholds(std::int64_t wage) const {
        const HouseholdFacts household = at(wage);
        return thresholds_of(household, purse_of(household, law_), law_);
    }

    static bool is_reached(const Threshold& threshold) { return threshold.reached >= threshold.value; }

    /// Adds the wages between two others at which a threshold is reached or left, and the cents around each.
    void add_changes(std::int64_t low, std::int64_t high, std::vector<std::int64_t>& wages) const {
        const std::vector<Threshold> before = thresholds(low);
        const std::vector<Threshold> after = thresholds(high);
        for (std::size_t k = 0; k < before.size(); ++k) {
            if (is_reached(before[k]) == is_reached(after[k])) continue;
            const std::int64_t wage = first_beyond(k, low, high);
            if (before[k].in_steps)
                add_all_around(k, wage, wages);
            else
                add_near(wage, wages);
        }
    }

    void add_near(std::int64_t wage, std::vector<std::int64_t>& wages) const {
        for (const std::int64_t near : {wage - 1, wage, wage + 1})
            if (near > 0 && near < range_.most.value) wages.push_back(near);
    }

    /// Every time that the value is passed within some steps of the tax table, to ten cents.
    void add_all_around(std::size_t k, std::int64_t wage, std::vector<std::int64_t>& wages) const {
        constexpr std::int64_t fine = 10;
        const std::int64_t first = std::max<std::int64_t>(0, wage - some_steps(law_));
        bool below = is_reached(thresholds(first)[k]);
        for (std::int64_t at = first; at < wage + some_steps(law_); at += fine) {
            const bool above = is_reached(thresholds(at + fine)[k]);
            if (above != below) add_near(first_beyond(k, at, at + fine), wages);
            below = above;
        }
    }

    std::int64_t first_beyond(std::size_t k, std::int64_t low, std::int64_t high) const {
        const bool below = is_reached(thresholds(low)[k]);
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            (is_reached(thresholds(middle)[k]) == below ? low : high) = middle;
        }
        return high;
    }

    const HouseholdFacts& household_;
    CurveRange range_;
    const Law& law_;
};

std::int64_t net_at(const Curve& curve, std::size_t k) { return curve.points[k].purse.net(); }
std::int64_t gross_at(const Curve& curve, std::size_t k) { return curve.points[k].purse.gross(); }

Stretch stretch(const Curve& curve, std::size_t from, std::size_t to) {
    return {from, to, takers_between(curve.points[from].purse, curve.points[to].purse)};
}

std::size_t end_of_fall(const Curve& curve, std::size_t from) {
    std::size_t to = from;
    while (to + 1 < curve.points.size() && net_at(curve, to + 1) < net_at(curve, to)) ++to;
    return to;
}

bool is_cliff(const Curve& curve, std::size_t from, std::size_t to) {
    return net_at(curve, from) - net_at(curve, to) >= cliff_cents;
}

/// Falls so near to each other are one cliff: between them a net wage falls back to where the same rule still gives.
std::size_t end_of_cliff(const Curve& curve, std::size_t from, std::size_t to, std::int64_t near) {
    for (std::size_t next = to + 1; next < curve.points.size(); ++next) {
        if (gross_at(curve, next) - gross_at(curve, to) > near) break;
        const std::size_t end = end_of_fall(curve, next);
        if (is_cliff(curve, next, end) && is_cliff(curve, from, end)) next = to = end;
    }
    return to;
}

void find_cliffs(Curve& curve, const Law& law) {
    for (std::size_t from = 0; from + 1 < curve.points.size();) {
        std::size_t to = end_of_fall(curve, from);
        if (is_cliff(curve, from, to)) {
            to = end_of_cliff(curve, from, to, some_steps(law));
            curve.cliffs.push_back(stretch(curve, from, to));
        }
        from = std::max(from + 1, to);
    }
}

bool keeps_little(const Curve& curve, std::size_t from, std::size_t to) {
    const auto kept = static_cast<double>(net_at(curve, to) - net_at(curve, from));
    return kept < flat_kept * static_cast<double>(gross_at(curve, to) - gross_at(curve, from));
}

/// The first point at least 50 euros gross beyond this one; past the end when there is none.
std::size_t window_end(const Curve& curve, std::size_t from) {
    std::size_t to = from;
    while (to < curve.points.size() && gross_at(curve, to) - gross_at(curve, from) < flat_cents) ++to;
    return to;
}

bool begins_flat(const Curve& curve, std::size_t from) {
    const std::size_t to = window_end(curve, from);
    return to < curve.points.size() && keeps_little(curve, from, to);
}

/// Windows of 50 euros that overlap make one stretch.
void find_flat(Curve& curve) {
    for (std::size_t from = 0; from < curve.points.size(); ++from) {
        if (!begins_flat(curve, from)) continue;
        std::size_t to = window_end(curve, from);
        for (std::size_t k = from + 1; k <= to && k < curve.points.size(); ++k)
            if (begins_flat(curve, k)) to = window_end(curve, k);
        curve.flat.push_back(stretch(curve, from, to));
        from = to - 1;
    }
}

}  // namespace

HouseholdFacts with_wage(HouseholdFacts household, std::size_t person, CentsPerMonth wage) {
    PersonFacts& who = household.persons[person];
    who.gross_month = wage;
    if (wage.value == 0) who.hours = HoursPerWeek{0.0};
    return household;
}

double pressure_between(const CurvePoint& low, const CurvePoint& high) {
    const std::int64_t gross = high.purse.gross() - low.purse.gross();
    if (gross <= 0) return 0.0;
    return 1.0 - static_cast<double>(high.purse.net() - low.purse.net()) / static_cast<double>(gross);
}

std::vector<Cause> takers_between(const HouseholdPurse& before, const HouseholdPurse& after) {
    std::vector<Cause> causes;
    for (std::size_t c = 0; c < components; ++c) {
        const std::int64_t change = after.part[c] - before.part[c];
        if (change < 0) causes.push_back({static_cast<Component>(c), change});
    }
    std::stable_sort(causes.begin(), causes.end(), [](const Cause& a, const Cause& b) { return a.change < b.change; });
    return causes;
}

Curve curve_of(const HouseholdFacts& household, const CurveRange& range, const Law& law) {
    Curve curve = Drawing{household, range, law}.curve();
    find_cliffs(curve, law);
    find_flat(curve);
    return curve;
}

}  // namespace meedoen
