"""Source text with comments and strings made blank, so that a rule reads only what is code."""

import re
from functools import lru_cache

# Numbers are matched first, because 1'000 holds a quote that begins no character.
_CPP = re.compile(
    r"""(?P<number>(?<![\w.])\.?\d(?:'\w|[eEpP][+-]|[\w.])*)
      | (?P<comment>//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z))
      | (?P<raw>\b(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')""",
    re.S | re.X)
_TYPESCRIPT = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))
      | (?P<raw>`(?:\\.|[^`\\])*`)
      | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
      | (?P<regex>(?<=[(,=:\[!&|?{};])\s*/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/)""",
    re.S | re.X)
_PYTHON = re.compile(
    r"""(?P<raw>\"{3}(?:\\.|[^\\])*?\"{3}|'{3}(?:\\.|[^\\])*?'{3})
      | (?P<comment>\#[^\n]*)
      | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')""",
    re.S | re.X)
_LANGUAGES = {".cpp": _CPP, ".hpp": _CPP, ".ts": _TYPESCRIPT, ".py": _PYTHON}


def _spaces(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


@lru_cache(maxsize=8192)
def blank(text: str, suffix: str, keep_strings: bool = False) -> str:
    """Every position keeps its line and column; the quotes of a string stay."""
    def replaced(match: re.Match) -> str:
        found = match.group()
        kind = match.lastgroup if match.lastgroup != "mark" else "raw"
        if kind == "number" or (kind == "string" and keep_strings):
            return found
        if kind == "string":
            return found[0] + _spaces(found[1:-1]) + found[-1]
        return _spaces(found)

    language = _LANGUAGES.get(suffix)
    return language.sub(replaced, text) if language else text


def line_continued(line: str) -> bool:
    return line.rstrip().endswith("\\")


@lru_cache(maxsize=8192)
def without_directives(code: str) -> str:
    """C++ with its preprocessor lines made blank."""
    lines = []
    inside = False
    for line in code.split("\n"):
        directive = inside or line.lstrip().startswith("#")
        inside = directive and line_continued(line)
        lines.append(_spaces(line) if directive else line)
    return "\n".join(lines)
