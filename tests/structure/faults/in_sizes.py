"""Faults in the sizes of files and functions."""

from faults.fault import Fault, header

_FILE = "sim/base/planted.cpp"
_STEPS = "    step();\n"


def _function(about: str, text: str, words: str = "has 62 lines", file: str = _FILE) -> Fault:
    return Fault("function_sizes", about, {file: text}, words)


IN_SIZES = (
    Fault("file_sizes", "a file of 401 lines", {_FILE: "// a line\n" * 401}, "401 lines"),
    Fault("file_sizes", "a page of 401 lines", {"analysis/pages/planted.ts": "// a line\n" * 401}, "401 lines"),
    Fault("file_sizes", "(none) a file of 400 lines", {_FILE: "// a line\n" * 400}),
    _function("a long function", header("int f(int a) {\n" + _STEPS * 60 + "}")),
    _function("a long function of a class, after a constructor with initialisers",
              header("class A {\npublic:\n    A(int a) : a_{a}, b_(a) {}\n    void f() const noexcept {\n" + _STEPS * 60 + "    }\n};")),
    _function("a long lambda in a table", header("constexpr Row rows[]{{\"a\", [](int x) -> int {\n" + _STEPS * 60 + "}}};")),
    _function("a long function in Python", "def f():\n" + "    step()\n" * 61, file="analysis/planted.py"),
    _function("a long function in TypeScript", "export function f(a: number): number {\n" + _STEPS * 60 + "}\n",
              file="analysis/pages/planted.ts"),
    _function("a long function behind braces in texts and comments",
              header("int f() {\n    const char* a = \"}\"; // }\n    char b = '}'; /* } */ auto c = R\"x(}\")x\";\n    int d = 1'000;\n"
                     + _STEPS * 57 + "}")),
    _function("(none) a long table", header("constexpr std::array<int, 99> table{\n" + "    1,\n" * 99 + "};"), ""),
    _function("(none) a long class and namespace of short functions",
              header("struct A {\n" + "    int f(int x) {\n        return x;\n    }\n" * 40 + "};"), ""),
    _function("(none) a long default value of a parameter", header("void f(std::vector<int> v = {\n" + "    1,\n" * 70 + "});"), ""),
)
