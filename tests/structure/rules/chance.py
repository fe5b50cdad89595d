import re
from collections.abc import Iterator

import tables
from source_tree import Finding, Tree, line_at

RULE = "chance"


def chance(tree: Tree) -> Iterator[Finding]:
    """Nothing draws but addressed chance, and nothing that lives uses functions whose last bit depends on the machine."""
    for name in tree.code_files():
        code = tree.code(name)
        for what, pattern in tables.OTHER_CHANCE:
            for match in re.finditer(pattern, code, re.M):
                yield Finding(name, line_at(code, match.start()), RULE, f"{what}: chance is drawn by address only")
        if name not in tables.GENERATOR_HOME:
            for match in re.finditer(tables.GENERATOR, code, re.I):
                yield Finding(name, line_at(code, match.start()), RULE,
                              f"{match.group()}: the generator's inside belongs to {tables.GENERATOR_HOME[0]}")
        if name.startswith(tables.SAME_BITS_ROOMS):
            yield from _system_math(name, code)


def _system_math(name: str, code: str) -> Iterator[Finding]:
    functions = "|".join(tables.SYSTEM_MATH)
    for match in re.finditer(rf"(?<![\w.>:])(?:::)?(?:std::|__builtin_)?({functions})[fl]?\s*\(", code):
        if (name, match.group(1)) not in tables.ALLOWED_SYSTEM_MATH:
            yield Finding(name, line_at(code, match.start()), RULE,
                          f"{match.group(1)} of the system differs between processors; base/elementary.hpp has our own")
