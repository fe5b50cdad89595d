#include "failures.hpp"

#include <cstdio>
#include <set>
#include <string>
#include <vector>

#include "command.hpp"

namespace meedoen {
namespace {

std::set<std::string> lines_of(const std::vector<Issue>& issues) {
    std::set<std::string> lines;
    for (const Issue& issue : issues) lines.insert(line_of(issue, ""));
    return lines;
}

}  // namespace

void add_new(const Issues& found, Issues& all) {
    std::set<std::string> errors = lines_of(all.errors());
    for (const Issue& issue : found.errors())
        if (errors.insert(line_of(issue, "")).second) all.error(issue);
    std::set<std::string> warnings = lines_of(all.warnings());
    for (const Issue& issue : found.warnings())
        if (warnings.insert(line_of(issue, "")).second) all.warning(issue);
}

int refused(const Issues& issues) {
    std::fputs(issues.text().c_str(), stderr);
    return ExitCode::usage;
}

void tell_warnings(const Issues& issues) {
    if (!issues.warnings().empty()) std::fputs(issues.text().c_str(), stderr);
}

}  // namespace meedoen
