import posixpath
from collections.abc import Iterator

from drawing import quoted_includes
from source_tree import Finding, Tree

RULE = "include_cycles"
_INCLUDE_FOLDERS = ("sim", "analysis")


def include_cycles(tree: Tree) -> Iterator[Finding]:
    """No header includes itself, directly or through others."""
    headers = {n for n in tree.cpp_files() if n.endswith(".hpp")}
    graph = {h: _included(tree, h, headers) for h in sorted(headers)}
    told: set[frozenset[str]] = set()
    for header in graph:
        cycle = _way_back(header, graph)
        if cycle and frozenset(cycle) not in told:
            told.add(frozenset(cycle))
            yield Finding(header, graph[header][cycle[1 % len(cycle)]], RULE, "include each other: " + " -> ".join((*cycle, header)))


def _included(tree: Tree, name: str, headers: set[str]) -> dict[str, int]:
    """The headers that a header includes, with the line."""
    found: dict[str, int] = {}
    for line, included in quoted_includes(tree, name):
        for folder in (posixpath.dirname(name), *_INCLUDE_FOLDERS):
            path = posixpath.normpath(posixpath.join(folder, included))
            if path in headers:
                found.setdefault(path, line)
                break
    return found


def _way_back(start: str, graph: dict[str, dict[str, int]]) -> list[str]:
    """The shortest way from a header to itself, without its end; empty when there is none."""
    before: dict[str, str] = {}
    row = [start]
    while row:
        following = []
        for header in row:
            for other in graph[header]:
                if other == start:
                    return _traced(header, start, before)
                if other not in before:
                    before[other] = header
                    following.append(other)
        row = following
    return []


def _traced(last: str, start: str, before: dict[str, str]) -> list[str]:
    way = [last]
    while way[-1] != start:
        way.append(before[way[-1]])
    return way[::-1]
