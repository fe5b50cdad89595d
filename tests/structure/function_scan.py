"""The functions of any source file of the project: C++, Python or TypeScript."""

import ast
import re

import cpp_scan
import source_text
from cpp_scan import Function
from source_tree import Tree


def functions_of(tree: Tree, name: str) -> list[Function]:
    """All function bodies of a file; none when it cannot be read."""
    if name.endswith(".py"):
        return _of_python(tree.text(name))
    if name.endswith(".ts"):
        return _of_typescript(tree.code(name))
    return cpp_scan.scan(source_text.without_directives(tree.code(name))).functions


def _of_python(text: str) -> list[Function]:
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except SyntaxError:
        return []
    found = [n for n in nodes if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return [Function(n.name, n.lineno, n.end_lineno - n.lineno + 1) for n in found]


def _of_typescript(code: str) -> list[Function]:
    """Bodies after `=>` or after a parameter list whose name is no word of control."""
    functions: list[Function] = []
    opened: list[tuple[int, str]] = []
    for match in re.finditer(r"[{}]", code):
        at = match.start()
        if match.group() == "{":
            opened.append((at, _name_before(code[max(0, at - 2000):at])))
        elif opened:
            begin, name = opened.pop()
            first = code.count("\n", 0, begin) + 1
            if name:
                functions.append(Function(name, first, code.count("\n", begin, at) + 1))
    return functions


def _name_before(before: str) -> str:
    before = before.rstrip()
    if before.endswith("=>"):
        return "arrow function"
    before = re.sub(r"\)\s*:[^(){};=]+$", ")", before)
    if not before.endswith(")"):
        return ""
    depth = 0
    for i in range(len(before) - 1, -1, -1):
        depth += (before[i] == ")") - (before[i] == "(")
        if depth == 0:
            word = re.search(r"([\w$]+)\s*(?:<[^<>]*>)?\s*$", before[:i])
            return word.group(1) if word and word.group(1) not in ("if", "for", "while", "switch", "catch", "with") else ""
    return ""
