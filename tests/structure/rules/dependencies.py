import re
from collections.abc import Iterator

import tables
from drawing import bracketed_includes, quoted_includes
from source_tree import Finding, Tree

RULE = "dependencies"


def dependencies(tree: Tree) -> Iterator[Finding]:
    """Each library is known in its own rooms only."""
    for name in tree.cpp_files():
        for line, included in bracketed_includes(tree, name) + quoted_includes(tree, name):
            for what, pattern, rooms in tables.DEPENDENCIES:
                if re.match(pattern, included) and not name.startswith(rooms):
                    yield Finding(name, line, RULE, f"{what} ({included}) may stand in {', '.join(rooms)} only")
