// The tables behind the three charts of the page: to the cent, at telling places along the curve.
#pragma once

#include <string>

#include "income/page_sections.hpp"

namespace meedoen {

/// Gross, net and what is kept of the next euro.
std::string net_table(const PageText& text);

/// Every part of the purse.
std::string parts_table(const PageText& text);

/// The share of extra wage that is lost from each place to the next.
std::string pressure_table(const PageText& text);

}  // namespace meedoen
