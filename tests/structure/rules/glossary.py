import re
from collections.abc import Iterator
from functools import lru_cache

import tables
from source_tree import Finding, Tree, line_at

RULE = "glossary"
MODEL = "sim/MODEL.md"


def glossary(tree: Tree) -> Iterator[Finding]:
    """A Dutch word in the code stands in the glossary of the model description."""
    terms = _terms(tree.text(MODEL))
    if terms is None:
        yield Finding(MODEL, 1, RULE, "not found: a table under the heading `## Glossary`")
        return
    told: set[str] = set()
    for name in tree.code_files():
        code = tree.code(name)
        for match in re.finditer(r"[A-Za-z_]\w*", code):
            for stem in _stems_in(match.group()):
                if stem not in told and not _stands_in(stem, terms):
                    told.add(stem)
                    yield Finding(name, line_at(code, match.start()), RULE, f"{stem} ({match.group()}) is not in the glossary of {MODEL}")


def _terms(model: str) -> set[str] | None:
    """The first column of the table, as parts of identifiers; None when there is no table."""
    section = re.search(r"^## Glossary[ \t]*$(.*?)(?=^## |\Z)", model, re.M | re.S)
    cells = re.findall(r"^\|([^|\n]*)\|", section.group(1), re.M) if section else []
    if len(cells) < 3:  # heading, line, at least one term
        return None
    terms = (t for cell in cells[2:] for t in re.split(r"[,/]", cell))
    return {re.sub(r"[\s-]+", "_", re.sub(r"[`*]", "", t).strip().lower()) for t in terms} - {""}


def _stands_in(stem: str, terms: set[str]) -> bool:
    if stem in tables.DUTCH_WORDS:
        return any(stem in term.split("_") for term in terms)
    return any(term.startswith(stem) for term in terms)


@lru_cache(maxsize=65536)
def _stems_in(identifier: str) -> tuple[str, ...]:
    """The Dutch stems with which a part of an identifier begins: the longest of those that overlap."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", identifier).lower()
    found = [s for s in tables.DUTCH_STEMS if re.search(rf"(?:^|_){s}", snake)]
    found += [w for w in tables.DUTCH_WORDS if w in snake.split("_")]
    return tuple(s for s in found if not any(s != other and s in other for other in found))
