from collections.abc import Iterator

import tables
from function_scan import functions_of
from source_tree import Finding, Tree

RULE = "function_sizes"


def function_sizes(tree: Tree) -> Iterator[Finding]:
    """No function body is longer than a page."""
    for name in tree.code_files():
        for function in functions_of(tree, name):
            if function.lines > tables.LINES_PER_FUNCTION:
                yield Finding(name, function.line, RULE,
                              f"{function.name} has {function.lines} lines; at most {tables.LINES_PER_FUNCTION}")
