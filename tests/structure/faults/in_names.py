"""Faults in names, the glossary, and what ties the tree to a place."""

from faults.fault import Fault, header

_GLOSSARY = "# The model\n\n## Glossary\n\n| term | meaning |\n|---|---|\n| `wajong` | a benefit |\n| WW | another |\n\n## History\n"


def _glossary(about: str, code: str, words: str, model: str = _GLOSSARY) -> Fault:
    return Fault("glossary", about, {"sim/MODEL.md": model, "sim/base/planted.hpp": header(code)}, words, alone=True)


def _named(about: str, file: str, words: str, text: str = "#pragma once\n") -> Fault:
    return Fault("names", about, {file: text}, words)


def _placed(about: str, text: str, words: str, file: str = "docs/planted.md") -> Fault:
    return Fault("stands_alone", about, {file: text + "\n"}, words)


_SLASH = "/"  # apart from its folder, so that this file itself holds no path of a machine
_SCHEME = "https:" + 2 * _SLASH

IN_NAMES = (
    _glossary("a Dutch word that is not explained", "int bijstandsnorm_of(int household);", "bijstand ("),
    _glossary("a Dutch word in a type", "struct BeschutWerk {};", "beschut ("),
    _glossary("a short Dutch word", "struct WiaLaw {};", "wia ("),
    _glossary("a model description without glossary", "int x();", "not found", "# The model\n"),
    _glossary("(none) explained words, and English that looks Dutch", "struct WajongLaw { int ww_weeks; int standard_normal; };", ""),
    _named("a file that says nothing", "sim/base/text_helper.hpp", "helper"),
    _named("a folder that says nothing", "tests/util/planted_test.cpp", "util"),
    _named("a file in capitals", "sim/base/PlantedThing.hpp", "not snake_case"),
    _named("a namespace of its own", "sim/base/planted.hpp", "namespace other", "namespace other {\n}\n"),
    _named("(none) inner, nameless and borrowed namespaces", "sim/base/planted.hpp", "",
           "namespace meedoen::inner {\nnamespace {\n}\nnamespace detail {\n}\n}\nusing namespace std;\nnamespace fs = std::filesystem;\n"),
    _placed("a home folder", f"see {_SLASH}home/somebody/notes", "path of one machine"),
    _placed("a temporary folder in code", f'const char* file = "{_SLASH}tmp/x";', "path of one machine", "sim/base/planted.cpp"),
    _placed("a path outside the project", "see ../shared" + _SLASH + "notes.md", "outside the project"),
    _placed("the address of a mirror", f"{_SCHEME}mirror.example.org/debian", "address of a mirror"),
    _placed("an address in code", f"// {_SCHEME}example.org/page", "belongs in the sources", "sim/base/planted.cpp"),
    _placed("(none) a doi, a source, words with slashes", f"{_SCHEME}doi.org/10.1/x and {_SCHEME}wetten.overheid.nl/x; care/work/home; a / work", ""),
)
