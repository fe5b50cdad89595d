// The law of one scheme on another date, for the cases of 2024, 2025 and later months. A whole `Law` of a date exists
// only where every scheme has amounts; a case of one scheme needs only those of its own.
//   const auto law = scheme_on<WageTaxLaw>({2024, 1, 1}, "wage_tax", wage_tax_fields);
// Throws where an amount is missing, unknown, out of bounds or does not hold yet, so that no case passes on a default.
#pragma once

#include <string>

#include "law_2026.hpp"

namespace meedoen::cases {

template <class Scheme, class Table>
Scheme scheme_on(Date date, const std::string& name, const Table& fields) {
    Scheme scheme;
    fill(scheme, fields, name, date);
    return scheme;
}

}  // namespace meedoen::cases
