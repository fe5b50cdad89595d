import re
from collections.abc import Iterator

import tables
from source_tree import Finding, Tree, line_at

RULE = "names"
_FOLDERS = (*tables.CODE_FOLDERS, "tests", "scenarios")


def names(tree: Tree) -> Iterator[Finding]:
    """Files and folders say what they hold, in snake_case, and there is one namespace."""
    told: set[str] = set()
    for name in tree.under(*_FOLDERS):
        parts = name.split("/")
        for i, part in enumerate(parts):
            here = "/".join(parts[:i + 1])
            empty = set(re.split(r"[_.\-]", part.lower())) & set(tables.EMPTY_NAMES)
            if empty and here not in told:
                told.add(here)
                yield Finding(name, 1, RULE, f"{here}: {empty.pop()} does not say what is in it")
        if name.endswith((*tables.CODE_SUFFIXES, ".R")) and parts[-1] not in tables.OWN_STYLE_OF_NAME:
            if not re.fullmatch(r"(?:[a-z0-9]+(?:_[a-z0-9]+)*|__init__|__main__)", parts[-1].split(".")[0]):
                yield Finding(name, 1, RULE, f"{parts[-1]} is not snake_case")
    for name in tree.under(*tables.CODE_FOLDERS, "tests", suffixes=tables.CPP_SUFFIXES):
        yield from _namespaces(name, tree.code(name))


def _namespaces(name: str, code: str) -> Iterator[Finding]:
    for match in re.finditer(r"\bnamespace\s+(?:\[\[.*?\]\]\s*)?([A-Za-z_][\w:]*)\s*\{", code):
        space = match.group(1)
        if space not in tables.NAMESPACES and not space.startswith("meedoen::"):
            yield Finding(name, line_at(code, match.start()), RULE, f"namespace {space}: everything is in meedoen")
