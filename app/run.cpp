// `meedoen run`: one scenario, in absolute numbers.
#include <array>

#include "command.hpp"
#include "run_options.hpp"
#include "simulation_command.hpp"

namespace meedoen {
namespace {

constexpr std::array examples{
    Example{"A small town as it is, quickly", "meedoen run scenarios/base.toml --place klein-24k --replications 10"},
    Example{"Kept for Python and R", "meedoen run scenarios/base.toml -o base.h5"}};
constexpr std::string_view about =
    "Prints a table; progress goes to the standard error. Ctrl-C stops cleanly: with -o finished runs are kept, and\n"
    "--resume goes on to the same bytes. A second Ctrl-C ends at once.\n";

}  // namespace

const Command run_command{"run", "SCENARIO", "Run one scenario", about, examples, run_option_table(), 1, 1, simulate};

}  // namespace meedoen
