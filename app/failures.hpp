// What the command line turns into sentences and exit codes, beside the errors of sim/output.
#pragma once

#include <stdexcept>
#include <string_view>

#include "base/issues.hpp"

namespace meedoen {

/// A fault of the program (exit code 70). The message says where: "while computing: ...".
struct InternalError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What to do when no memory is left.
inline constexpr std::string_view out_of_memory{
    "the memory of this machine ran out; ask for fewer --threads or --replications, or a smaller --place"};

/// Whoever reads the standard output has closed it. Nothing is wrong.
struct ReaderLeft {};

/// Tells all problems on the standard error; the exit code for them.
int refused(const Issues& issues);

/// Adds what is not there yet: two scenarios may lie over the same faulty file, and each problem is told once.
void add_new(const Issues& found, Issues& all);

/// Tells the warnings, if there are any.
void tell_warnings(const Issues& issues);

}  // namespace meedoen
