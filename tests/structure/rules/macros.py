import re
from collections.abc import Iterator

import tables
from source_tree import Finding, Tree, line_at

RULE = "macros"


def macros(tree: Tree) -> Iterator[Finding]:
    """No macro of our own and no text that depends on one: the compiler sees what the reader sees."""
    for name in tree.cpp_files():
        code = tree.without_comments(name)
        for match in re.finditer(r"^[ \t]*#[ \t]*(define|undef|if|ifdef|ifndef|elif|else)\b[^\n]*", code, re.M):
            line = " ".join(match.group().split())
            if (name, line) not in tables.ALLOWED_DIRECTIVES:
                yield Finding(name, line_at(code, match.start()), RULE, f"`{line}`")
