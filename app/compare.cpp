// `meedoen compare`: scenarios against a base, for the same people with the same luck.
#include <array>

#include "command.hpp"
#include "run_options.hpp"
#include "simulation_command.hpp"

namespace meedoen {
namespace {

constexpr std::array examples{
    Example{"Work first or treatment first, against going on as now",
            "meedoen compare scenarios/base.toml scenarios/questions/werk-eerst.toml "
            "scenarios/questions/behandeling-eerst.toml"},
    Example{
        "A small town, ten years, all counts kept",
        "meedoen compare scenarios/base.toml scenarios/questions/werk-eerst.toml --place klein-24k --years 10 -o r.h5"},
    Example{
        "Another assumption in every scenario, in English",
        "meedoen compare scenarios/base.toml scenarios/questions/werk-eerst.toml --set life.drift=0.02 --language en"},
    Example{"For a spreadsheet",
            "meedoen compare scenarios/base.toml scenarios/questions/werk-eerst.toml --csv > comparison.csv"}};
constexpr std::string_view about =
    "Prints sentences and a table: the base in numbers, the others as differences with the range in which chance "
    "leaves\n"
    "them. Progress goes to the standard error. Ctrl-C stops cleanly: with -o finished runs are kept, and --resume "
    "goes\n"
    "on to the same bytes. A second Ctrl-C ends at once.\n";

}  // namespace

const Command compare_command{
    "compare", "BASE OTHER...", "Compare scenarios with a base", about, examples, run_option_table(), 2, 20, simulate};

}  // namespace meedoen
