import json
import subprocess
from collections.abc import Iterator

from source_tree import Finding, Tree

RULE = "outcomes"
PUBLISHED = "tests/structure/outcome_names.txt"
_ROOM = "sim/observe"
_NEEDED = ("name", "unit", "meaning_nl", "meaning_en")


def outcomes(tree: Tree) -> Iterator[Finding]:
    """Every outcome says its unit and its meaning in Dutch and English, and a published name keeps them for good."""
    table = next((n for n in tree.under(_ROOM) if n.rsplit("/", 1)[-1].startswith("outcome")), None)
    if table is None:
        yield Finding(_ROOM, 1, RULE, "not found: a table of outcomes, in a file whose name begins with outcome")
        return
    if tree.meedoen is None:
        tree.not_checked.append("meanings of outcomes (give --meedoen)")
        return
    rows, problem = _listed(tree)
    if problem:
        yield Finding(table, 1, RULE, problem)
        return
    yield from _unclear_rows(rows, table)
    yield from _lost_names(tree, {r.get("name"): r.get("unit") for r in rows})


def _listed(tree: Tree) -> tuple[list[dict], str]:
    """The rows that the program lists, or what went wrong."""
    command = [str(tree.meedoen), "list", "outcomes", "--json"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        rows = json.loads(done.stdout) if done.returncode == 0 else None
    except (OSError, subprocess.TimeoutExpired, json.JSONDecodeError) as error:
        return [], f"`meedoen list outcomes --json`: {error}"
    if done.returncode != 0:
        return [], f"`meedoen list outcomes --json` ends with {done.returncode}"
    if not isinstance(rows, list) or not rows or not all(isinstance(r, dict) for r in rows):
        return [], "`meedoen list outcomes --json` gives no list of outcomes"
    return rows, ""


def _unclear_rows(rows: list[dict], table: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, row in enumerate(rows, 1):
        name = row.get("name") or f"row {number}"
        for key in _NEEDED:
            if not isinstance(row.get(key), str) or not row[key].strip():
                yield Finding(table, 1, RULE, f"{name}: {key} is empty")
        if name in seen:
            yield Finding(table, 1, RULE, f"{name} stands twice in the list")
        seen.add(name)


def _lost_names(tree: Tree, units: dict[str | None, str | None]) -> Iterator[Finding]:
    for line, entry in tree.lines_of_list(PUBLISHED).items():
        name, _, unit = entry.partition(" ")
        if name not in units:
            yield Finding(PUBLISHED, line, RULE, f"{name} was published and is no longer an outcome")
        elif units[name] != unit.strip():
            yield Finding(PUBLISHED, line, RULE, f"{name} was published in {unit.strip()} and is now in {units[name]}")
