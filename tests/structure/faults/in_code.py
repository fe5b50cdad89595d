"""Faults against the drawing, macros, chance, dependencies, levers and signatures."""

from faults.fault import Fault, header

_DRAWING = "meedoen_room(sim/base)\nmeedoen_room(sim/world MAY_INCLUDE base)\nmeedoen_room(sim/engine MAY_INCLUDE world)\n"
_BASE = "sim/base/planted.hpp"
_RULE = "sim/rules/planted.cpp"


def _include(rule: str, about: str, file: str, line: str, words: str) -> Fault:
    return Fault(rule, about, {file: f"#pragma once\n{line}\n"}, words)


_INCLUDES = (
    _include("includes", "an include against an arrow", _BASE, '#include "world/world.hpp"', "may not include"),
    _include("includes", "rules that know the world", _RULE, '#include "world/world.hpp"', "may not include"),
    _include("includes", "an engine that knows its observers", "sim/engine/planted.hpp", '#include "observe/outcomes.hpp"', "may not"),
    _include("includes", "an include by path", _BASE, '#include "../world/world.hpp"', "names its room"),
    _include("includes", "an include of no room", _BASE, '#include "elsewhere/world.hpp"', "no room elsewhere"),
    Fault("includes", "a folder without a line in the drawing", {"sim/planted/thing.hpp": "#pragma once\n"}, "stands in no room"),
    Fault("includes", "an arrow of an arrow", {"CMakeLists.txt": _DRAWING, "sim/engine/a.cpp": '#include "base/a.hpp"\n'},
          "may not include", alone=True),
    Fault("includes", "a tree in which no include is read", {"CMakeLists.txt": _DRAWING, "sim/base/a.hpp": '// #include "base/b.hpp"\n'},
          "no include was read", alone=True),
    Fault("includes", "an arrow to no room", {"CMakeLists.txt": _DRAWING.replace("MAY_INCLUDE world", "MAY_INCLUDE world nowhere"),
                                             "sim/engine/a.cpp": '#include "world/a.hpp"\n'}, "is no room", alone=True),
    Fault("includes", "(none) an include along an arrow", {"sim/world/planted.hpp": '#include "base/ids.hpp"\n#include <vector>\n'}),
)

_CYCLES = (
    Fault("include_cycles", "two headers that include each other",
          {_BASE: '#include "base/planted_too.hpp"\n', "sim/base/planted_too.hpp": '#include "base/planted.hpp"\n'}, "include each other"),
    Fault("include_cycles", "three headers in a ring",
          {_BASE: '#include "base/planted_b.hpp"\n', "sim/base/planted_b.hpp": '#include "base/planted_c.hpp"\n',
           "sim/base/planted_c.hpp": '#include "planted.hpp"\n'}, "include each other"),
)

_MACROS = (
    Fault("macros", "a macro of our own", {_BASE: "#define TWICE(x) ((x) + (x))\n"}, "#define TWICE"),
    Fault("macros", "text that depends on a macro", {_BASE: "#ifdef __linux__\n#endif\n"}, "#ifdef"),
    Fault("macros", "(none) a macro in a comment and in a text",
          {_BASE: '// #define A\n/*\n#define B\n*/\nconst char* text = R"(\n#define C\n)";\n'}),
)


def _drawn(about: str, line: str, words: str, file: str = _RULE) -> Fault:
    return Fault("chance", about, {file: line + "\n"}, words)


_CHANCE = (
    _drawn("<random>", "#include <random>", "<random>"),
    _drawn("rand", "int x = rand();", "rand", "analysis/planted.cpp"),
    _drawn("a standard generator", "std::mt19937 luck{1};", "generator", "app/planted.cpp"),
    _drawn("random_device", "std::random_device seed;", "random_device", "sim/run/planted.cpp"),
    _drawn("drand48", "double x = drand48();", "rand", "sim/observe/planted.cpp"),
    _drawn("the generator's inside", "auto block = philox({0, 0, 0, 0}, {0, 0});", "inside belongs to"),
    _drawn("exp of the system", "double x = std::exp(1.0);", "exp of the system"),
    _drawn("log of the system without std", "double x = log(2.0);", "log of the system", "sim/world/planted.cpp"),
    _drawn("pow as a builtin", "double x = __builtin_pow(2.0, 0.5);", "pow of the system", "sim/engine/planted.cpp"),
    _drawn("Python's own chance", "import random", "Python's own", "analysis/planted.py"),
    _drawn("(none) words in comments, a square root, names that end so",
           "// std::exp( and rand()\ndouble x = std::sqrt(2.0) + exp_of(1.0) + operand(2) + issues.log(1);", ""),
)


def _library(about: str, line: str, words: str, file: str) -> Fault:
    return Fault("dependencies", about, {file: line + "\n"}, words)


_DEPENDENCIES = (
    _library("toml++ in the world", "#include <toml++/toml.h>", "toml++", "sim/world/planted.cpp"),
    _library("oneTBB in the engine", "#include <oneapi/tbb/parallel_for.h>", "oneTBB", "sim/engine/planted.cpp"),
    _library("oneTBB elsewhere in base", "#include <tbb/task.h>", "oneTBB", "sim/base/planted.cpp"),
    _library("HDF5 in run", "#include <hdf5.h>", "HDF5", "sim/run/planted.cpp"),
    _library("OpenSSL in run", "#include <openssl/sha.h>", "OpenSSL", "sim/run/planted.cpp"),
    _library("cxxopts in run", "#include <cxxopts.hpp>", "cxxopts", "sim/run/planted.cpp"),
    _library("Boost in rules", "#include <boost/math/distributions.hpp>", "Boost", _RULE),
    _library("threads in the engine", "#include <thread>", "threads", "sim/engine/planted.cpp"),
    _library("files in the scenario", "#include <fstream>", "files", "sim/scenario/planted.cpp"),
    _library("(none) Boost in analysis", "#include <boost/json.hpp>", "", "analysis/compare/planted.cpp"),
)

_LEVERS = (
    Fault("levers", "a phase that reads a lever", {"sim/engine/planted.cpp": "double h = scenario.levers.regie_hours.value;\n"}, "reads levers"),
    Fault("levers", "a rule that is given the levers", {"sim/rules/planted.hpp": header("double hours(const Levers& l);")}, "reads levers"),
    Fault("levers", "a reader on the list that reads none", {"tests/structure/lever_readers.txt": "sim/world/nowhere.cpp\n"}, "reads no lever"),
    Fault("levers", "(none) the word in a comment", {"sim/engine/planted.cpp": "// what scenario.levers.regie_hours does\n"}),
)

_SIGNATURES = (
    Fault("signatures", "six parameters", {_BASE: header("int six(int a, int b, int c, int d, int e, int f);")}, "6 parameters"),
    Fault("signatures", "six parameters in a class", {_BASE: header("class A {\npublic:\n    explicit A(int a) : a_{a} {}\n    int six(int a, "
          "int b, std::map<int, int> c, int d, int e, int f = {}) const;\n    int a_;\n};")}, "6 parameters"),
    Fault("signatures", "a bare bool", {_BASE: header("void open(int door, const bool wide = false);")}, "bare bool"),
    Fault("signatures", "(none) tables, calls and functions as values", {_BASE: header(
        "using Work = std::function<void(bool, int, int, int, int, int)>;\nconstexpr auto x = sum(1, 2, 3, 4, 5, 6);\n"
        "inline constexpr std::array rows{field(1, 2, 3, 4, 5, 6)};\nstatic_assert(sum(1, 2, 3, 4, 5, 6) == 21);\n"
        "bool five(int a, std::map<int, int> b, std::array<int, 2> c, int d, int e);")}),
)

IN_CODE = (*_INCLUDES, *_CYCLES, *_MACROS, *_CHANCE, *_DEPENDENCIES, *_LEVERS, *_SIGNATURES)
