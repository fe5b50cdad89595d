"""The measures of the house, reported and never judged."""

import statistics
from collections.abc import Sequence

import tables
from function_scan import functions_of
from source_tree import Tree


def ninth_decile(values: Sequence[int]) -> int:
    """The smallest value that nine of ten do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-9 * len(ordered) // 10) - 1)]


def figures(tree: Tree) -> list[str]:
    """Lines to print: sizes of files and functions, and how much of the tree is tests."""
    files = [len(tree.text(n).splitlines()) for n in tree.code_files()]
    bodies = [f.lines for n in tree.code_files() for f in functions_of(tree, n)]
    tests = sum(len(tree.text(n).splitlines()) for n in tree.under("tests", suffixes=tables.CODE_SUFFIXES))
    if not files or not bodies:
        return ["figures: no source file was found"]
    return [
        f"lines per file: median {statistics.median(files):.0f}, p90 {ninth_decile(files)}, max {max(files)} ({len(files)} files)",
        f"lines per function: p90 {ninth_decile(bodies)}, max {max(bodies)} ({len(bodies)} functions)",
        f"test lines per source line: {tests / sum(files):.2f} ({tests} / {sum(files)})",
    ]
