#include "failures.hpp"

#include <algorithm>
#include <cstdio>

#include "command.hpp"

namespace meedoen {
namespace {

bool stands_in(const std::vector<Issue>& issues, const Issue& issue) {
    return std::ranges::any_of(issues, [&](const Issue& other) { return line_of(other, "") == line_of(issue, ""); });
}

}  // namespace

void add_new(const Issues& found, Issues& all) {
    for (const Issue& issue : found.errors())
        if (!stands_in(all.errors(), issue)) all.error(issue);
    for (const Issue& issue : found.warnings())
        if (!stands_in(all.warnings(), issue)) all.warning(issue);
}

int refused(const Issues& issues) {
    std::fputs(issues.text().c_str(), stderr);
    return ExitCode::usage;
}

void tell_warnings(const Issues& issues) {
    if (!issues.warnings().empty()) std::fputs(issues.text().c_str(), stderr);
}

}  // namespace meedoen
