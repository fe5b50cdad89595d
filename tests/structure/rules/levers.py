import re
from collections.abc import Iterator

import tables
from source_tree import Finding, Tree, line_at

RULE = "levers"
READERS = "tests/structure/lever_readers.txt"
LEVERS = "sim/scenario/levers.hpp"
_READS = r"\blevers\s*(?:\.|->)|(?:\.|->)\s*levers\b|\bLevers\b"


def levers(tree: Tree) -> Iterator[Finding]:
    """A lever is read where it becomes hours, information, waiting, eligibility, order or money, and nowhere else."""
    listed = {entry: line for line, entry in tree.lines_of_list(READERS).items()}
    for name in tree.cpp_files():
        if name.startswith(tables.LEVER_READERS) or name in listed:
            continue
        code = tree.code(name)
        for match in re.finditer(_READS, code):
            yield Finding(name, line_at(code, match.start()), RULE,
                          f"reads levers; only {', '.join(tables.LEVER_READERS)} and the files of {READERS} may")
    for name, line in listed.items():
        if not re.search(_READS, tree.code(name)):
            yield Finding(READERS, line, RULE, f"{name} reads no lever (or does not exist)")


def readers_of_levers(tree: Tree) -> dict[str, list[str]]:
    """For each lever the files outside sim/scenario that read it."""
    names = re.findall(r"&Levers::(\w+)", tree.text(LEVERS))
    files = [n for n in tree.cpp_files() if not n.startswith("sim/scenario/") and re.search(_READS, tree.code(n))]
    return {lever: [f for f in files if re.search(rf"(?:\.|->|::)\s*{lever}\b", tree.code(f))] for lever in names}
