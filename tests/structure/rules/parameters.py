import datetime
import math
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

import tables
from source_tree import Finding, Tree
from toml_lines import Path, line_of, line_of_entry, lines_of_keys

RULE = "parameters"
FOLDER = "scenarios"
SOURCES = "scenarios/sources.toml"
HOUSEHOLDS = "scenarios/households/"  # questions about one household: facts that are given, no numbers of the model


def parameters(tree: Tree) -> Iterator[Finding]:
    """Every number of the model says its kind and its source, an assumption its range, and every source is used."""
    files = [n for n in tree.under(FOLDER, suffixes=(".toml",)) if n != SOURCES and not n.startswith(HOUSEHOLDS)]
    if not files:
        yield Finding(FOLDER, 1, RULE, "not found: no .toml file with numbers of the model")
    sources, problems = _read(tree, SOURCES)
    yield from problems
    known = {key for key, entry in sources.items() if isinstance(entry, dict)} if sources else None
    used: set[str] = set()
    for name in files:
        document, problems = _read(tree, name)
        yield from problems
        file = _File(name, tree.text(name), known, used)
        yield from file.check(document)
    yield from _judge_sources(tree, sources, (known or set()) - used)


def _read(tree: Tree, name: str) -> tuple[dict, list[Finding]]:
    if not tree.exists(name):
        return {}, [Finding(name, 1, RULE, "not found")]
    try:
        return tomllib.loads(tree.text(name)), []
    except tomllib.TOMLDecodeError as error:
        return {}, [Finding(name, 1, RULE, f"cannot be read: {error}")]


def _judge_sources(tree: Tree, sources: dict, unused: set[str]) -> Iterator[Finding]:
    lines = lines_of_keys(tree.text(SOURCES))
    for key, entry in sources.items():
        if isinstance(entry, dict) and not entry.get("title"):
            yield Finding(SOURCES, line_of((key,), lines), RULE, f"{key} has no title")
        if key in unused:
            yield Finding(SOURCES, line_of((key,), lines), RULE, f"{key} is the source of nothing")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


@dataclass
class _File:
    """One scenario file; `used` collects the sources that it names."""

    name: str
    text: str
    known: set[str] | None  # None when there is no list of sources: told once, not at every number
    used: set[str]
    lines: dict[Path, int] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = lines_of_keys(self.text)

    def check(self, document: dict) -> Iterator[Finding]:
        """The numbers of this file, in the order of its keys."""
        yield from self._walk(document, ())

    def _found(self, path: Path, problem: str, line: int = 0) -> Finding:
        return Finding(self.name, line or line_of(path, self.lines), RULE, f"{'.'.join(path)}: {problem}")

    def _walk(self, node: object, path: Path) -> Iterator[Finding]:
        if isinstance(node, dict) and "series" in node:
            yield from self._series(node, path)
        elif isinstance(node, dict) and "value" in node:
            yield from self._leaf(node, path, 0)
        elif isinstance(node, dict):
            for key, value in node.items():
                yield from self._walk(value, (*path, key))
        elif isinstance(node, list):
            for value in node:
                yield from self._walk(value, path)
        elif _is_number(node) and not self._may_be_bare(path):
            yield self._found(path, "a bare number: write { value = ..., kind = \"...\", source = \"...\" }")
        elif path and path[-1] == "source" and isinstance(node, str):
            self.used.add(node)

    def _may_be_bare(self, path: Path) -> bool:
        in_folder = any(self.name.startswith(f"{FOLDER}/{folder}/") for folder in tables.BARE_FOLDERS)
        return in_folder or path[0] in tables.BARE_TABLES or path[-1] in tables.BARE_KEYS

    def _series(self, node: dict, path: Path) -> Iterator[Finding]:
        entries = node["series"]
        if not isinstance(entries, list) or not entries or not all(isinstance(e, dict) for e in entries):
            yield self._found(path, "series is a list of { from, value, kind, source }")
            return
        if "value" in node:
            yield self._found(path, "has both a value and a series")
        last = None
        for index, entry in enumerate(entries):
            line = line_of_entry(self.text, line_of((*path, "series"), self.lines), index)
            day = entry.get("from")
            if not isinstance(day, datetime.date):
                yield self._found(path, "an entry of a series has a date `from`", line)
            elif last is not None and day <= last:
                yield self._found(path, f"{day} does not come after {last}", line)
            last = day if isinstance(day, datetime.date) else last
            yield from self._leaf(entry, path, line)

    def _leaf(self, leaf: dict, path: Path, line: int) -> Iterator[Finding]:
        kind = leaf.get("kind", "choice" if path[0] in tables.BARE_TABLES else None)
        source = leaf.get("source")
        if kind not in tables.NUMBER_KINDS:
            said = "has no kind" if kind is None else f"kind {kind!r} is unknown"
            yield self._found(path, f"{said}; allowed: {', '.join(tables.NUMBER_KINDS)}", line)
        if source is None and kind != "choice":
            yield self._found(path, "has no source", line)
        elif source is not None and self.known is not None and source not in self.known:
            yield self._found(path, f"source {source!r} does not stand in {SOURCES}", line)
        self.used.add(str(source))
        if "value" not in leaf:
            yield self._found(path, "has no value", line)
        elif _is_number(leaf["value"]):
            yield from self._range(leaf, kind, path, line)

    def _range(self, leaf: dict, kind: str | None, path: Path, line: int) -> Iterator[Finding]:
        value, low, high = leaf["value"], leaf.get("low"), leaf.get("high")
        if not math.isfinite(value):
            yield self._found(path, "is not finite", line)
        if low is None and high is None:
            if kind in tables.KINDS_WITH_A_RANGE:
                yield self._found(path, f"an {kind} has a range: low and high", line)
        elif not (_is_number(low) and _is_number(high)):
            yield self._found(path, "low and high are two numbers", line)
        elif not low <= value <= high:
            yield self._found(path, f"{value} does not lie within its range, {low} to {high}", line)
