// Linked with the objects of the program into one that breaks off: the linker sends its weeks through here (--wrap).
// With one thread the worlds come in the order of replications and scenarios, so it is known which of them breaks.
#include <cstdlib>
#include <new>
#include <stdexcept>
#include <string>

#include "engine/week.hpp"

namespace meedoen {
namespace {

constexpr int broken_week = 10;

int worlds_so_far = 0;

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

}  // namespace

void real_week(Simulation* simulation, const PhaseWatch& watch, const EventSink& sink) __asm__(
    "__real__ZN7meedoen10Simulation9live_weekERKSt8functionIFvSt17basic_string_viewIcSt11char_traitsIcEEEE"
    "RKS1_IFvSt4spanIKNS_5EventELm18446744073709551615EEEE");
void wrapped_week(Simulation* simulation, const PhaseWatch& watch, const EventSink& sink) __asm__(
    "__wrap__ZN7meedoen10Simulation9live_weekERKSt8functionIFvSt17basic_string_viewIcSt11char_traitsIcEEEE"
    "RKS1_IFvSt4spanIKNS_5EventELm18446744073709551615EEEE");

/// Of the world BROKEN_WORLD, counted from 0, the tenth week breaks; with BROKEN_BY=memory as when none is left.
void wrapped_week(Simulation* simulation, const PhaseWatch& watch, const EventSink& sink) {
    if (simulation->week() == broken_week && std::to_string(worlds_so_far++) == setting("BROKEN_WORLD")) {
        if (setting("BROKEN_BY") == "memory") throw std::bad_alloc{};
        throw std::logic_error{"a planted fault"};
    }
    real_week(simulation, watch, sink);
}

}  // namespace meedoen
