#include "rules/income/kinderbijslag.hpp"

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

Cents for_child(Years age, const KinderbijslagLaw& law) {
    if (age > Years{17}) return Cents{0};
    if (age > Years{11}) return law.from_12;
    return age > Years{5} ? law.from_6 : law.below_6;
}

}  // namespace

Cents kinderbijslag_of_quarter(std::span<const Years> children, const KinderbijslagLaw& law) {
    Cents sum{0};
    for (const Years age : children) sum += for_child(age, law);
    return sum;
}

CentsPerMonth kinderbijslag_of_month(std::span<const Years> children, const KinderbijslagLaw& law) {
    return CentsPerMonth{scaled_to_nearest_cent(kinderbijslag_of_quarter(children, law).value, 1, 3)};
}

}  // namespace meedoen
