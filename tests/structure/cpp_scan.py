"""Where the functions of a C++ file stand, and which declarations its headers make.

No compiler: braces are followed through namespaces and classes, and at each opening brace the words before it say whether
it begins a scope, a function, a lambda or an initialiser. Text comes in without comments, strings and directives.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache


@dataclass(frozen=True)
class Function:
    """A body, from its opening to its closing brace."""

    name: str
    line: int
    lines: int


@dataclass(frozen=True)
class Declaration:
    """A function that is declared or defined at namespace or class scope."""

    name: str
    line: int
    parameters: tuple[str, ...]


@dataclass
class Scope:
    """An open brace; `outer` scopes hold declarations."""

    kind: str  # outer, function, inside (a function), values
    begin: int
    name: str = ""
    head: int = 0      # where the statement under way begins
    parens: int = 0
    open_paren: int = 0


@dataclass
class Scan:
    functions: list[Function] = field(default_factory=list)
    declarations: list[Declaration] = field(default_factory=list)


_NO_FUNCTION = r"(?:decltype|alignas|noexcept|requires|explicit|static_assert|sizeof|__attribute__|asm)"
_LIST = "§"  # stands for a parameter list while a head is reduced
_NAME = re.compile(r"(operator\s*(?:\(\s*\)|\[\s*\]|[^\s\w(]+|[\w:]+)|~?\w+)\s*$")


def reduced(head: str) -> str:
    """A head in which `(...)` has become `()`, and template arguments, attributes, braces and operators are gone."""
    head = re.sub(r"\[\[.*?\]\]", " ", head, flags=re.S)
    head = re.sub(r"\boperator\s*(?:\(\s*\)|\[\s*\]|[^\s\w(]+)", " operator_ ", head)
    head = re.sub(r"->|[<>=!]=", " ", head)
    for pattern, mark in ((r"\{[^{}]*\}", " "), (r"\([^()]*\)", _LIST), (r"<[^<>]*>", " ")):
        count = 1
        while count:
            head, count = re.subn(pattern, mark, head)
    head = re.sub(rf"\b{_NO_FUNCTION}\s*{_LIST}", " ", head)
    return head.replace(_LIST, "()")


def _matching(text: str, end: int, opening: str, closing: str) -> int:
    """The position of the bracket that belongs to the closing one at `end`, or -1."""
    depth = 0
    for i in range(end, -1, -1):
        depth += (text[i] == closing) - (text[i] == opening)
        if depth == 0:
            return i
    return -1


def begins_lambda(before: str) -> bool:
    """Whether a brace after these words opens the body of a lambda."""
    before = re.sub(r"->[\w:<>&*,\s]+$", "", before.rstrip()).rstrip()
    before = re.sub(r"(?:\s*\b(?:mutable|constexpr|noexcept)\b)+$", "", before).rstrip()
    if before.endswith(")"):
        before = before[:max(_matching(before, len(before) - 1, "(", ")"), 0)].rstrip()
    if before.endswith(">"):
        before = before[:max(_matching(before, len(before) - 1, "<", ">"), 0)].rstrip()
    if not before.endswith("]"):
        return False
    opening = _matching(before, len(before) - 1, "[", "]")
    ahead = before[:max(opening, 0)].rstrip()
    return opening >= 0 and (not re.search(r"[\w)\]\[]$", ahead) or bool(re.search(r"\breturn$", ahead)))


def _kind_in_outer(head: str, inside_parens: bool) -> str:
    """What a brace opens at namespace or class scope."""
    if begins_lambda(head):
        return "function"
    if inside_parens:
        return "values"
    short = reduced(head)
    if re.search(r"\bnamespace\b", short) or re.search(r'\bextern\s+"', short):
        return "outer"
    if re.search(r"=", short):
        return "values"
    if "()" in short:
        after = short[short.index("()") + 2:]
        names_member = re.search(r"[\w>]$", head.rstrip())  # `: member_{` begins a value, `member_{value} {` the body
        return "values" if names_member and re.search(r"(?<!:):(?!:)", after) else "function"
    if re.search(r"\benum\b", short):
        return "values"
    return "outer" if re.search(r"\b(?:class|struct|union)\b", short) else "values"


def _name_of(head: str) -> str:
    """The name before the first parameter list of a head."""
    for paren in re.finditer(r"\(", head):
        name = _NAME.search(head[:paren.start()])
        if name and not re.fullmatch(_NO_FUNCTION, name.group(1)) and "operator" != name.group(1):
            return name.group(1)
    return "lambda"


def split_parameters(text: str) -> tuple[str, ...]:
    """The parts between the commas that stand in no bracket."""
    parts, depth, begin = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "([{<") - (c in ")]}" or (c == ">" and text[i - 1] != "-"))
        if c == "," and depth == 0:
            parts.append(text[begin:i])
            begin = i + 1
    parts = [" ".join(p.split()) for p in (*parts, text[begin:])]
    return tuple(p for p in parts if p and p != "void")


class _Scanner:
    def __init__(self, code: str) -> None:
        self.code = code
        self.scan = Scan()
        self.stack = [Scope("outer", 0)]

    def run(self) -> Scan:
        steps = {"{": self._open, "}": self._close, "(": self._open_paren, ")": self._close_paren, ";": self._end}
        for match in re.finditer(r"[{}();]", self.code):
            steps[match.group()](match.start())
        return self.scan

    def _line(self, position: int) -> int:
        return self.code.count("\n", 0, position) + 1

    def _open(self, at: int) -> None:
        scope = self.stack[-1]
        head = self.code[scope.head:at]
        if scope.kind == "outer":
            kind = _kind_in_outer(head, scope.parens > 0)
        elif scope.kind == "values":
            kind = "function" if begins_lambda(head) else "values"
        else:
            kind = "inside"
        name = ("lambda" if begins_lambda(head) else _name_of(head)) if kind == "function" else ""
        self.stack.append(Scope(kind, at, name, at + 1))

    def _close(self, at: int) -> None:
        if len(self.stack) == 1:  # more closed than opened: not ours to judge
            return
        scope = self.stack.pop()
        if scope.kind == "function":
            first = self._line(scope.begin)
            self.scan.functions.append(Function(scope.name, first, self._line(at) - first + 1))
        outer = self.stack[-1]
        ended = scope.kind == "outer" or (scope.kind == "function" and scope.name != "lambda")
        if outer.kind == "outer" and outer.parens == 0 and ended:
            outer.head = at + 1

    def _open_paren(self, at: int) -> None:
        scope = self.stack[-1]
        if scope.parens == 0:
            scope.open_paren = at
        scope.parens += 1

    def _close_paren(self, at: int) -> None:
        scope = self.stack[-1]
        scope.parens = max(0, scope.parens - 1)
        if scope.kind == "outer" and scope.parens == 0:
            self._declare(scope, at)

    def _declare(self, scope: Scope, at: int) -> None:
        """Notes a parameter list: the first of its statement, after a name, in no template argument and no value."""
        head = self.code[scope.head:scope.open_paren]
        name = _NAME.search(head)
        short = reduced(head)
        if not name or name.group(1) == "operator" or re.fullmatch(_NO_FUNCTION, name.group(1)):
            return
        if "()" in short or "=" in short or "<" in short:
            return
        parameters = split_parameters(self.code[scope.open_paren + 1:at])
        self.scan.declarations.append(Declaration(name.group(1), self._line(scope.open_paren), parameters))

    def _end(self, at: int) -> None:
        scope = self.stack[-1]
        if scope.parens == 0:
            scope.head = at + 1


@lru_cache(maxsize=8192)
def scan(code: str) -> Scan:
    """Functions and declarations of one file."""
    return _Scanner(code).run()
