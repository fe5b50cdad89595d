from collections.abc import Iterator

import tables
from source_tree import Finding, Tree

RULE = "file_sizes"


def file_sizes(tree: Tree) -> Iterator[Finding]:
    """No source file is longer than a reader can keep in mind."""
    for name in tree.code_files():
        lines = len(tree.text(name).splitlines())
        if lines > tables.LINES_PER_FILE:
            yield Finding(name, lines, RULE, f"{lines} lines; at most {tables.LINES_PER_FILE}")
