import re
from collections.abc import Iterator

import tables
from source_tree import Finding, Tree, line_at

RULE = "stands_alone"
_LARGEST = 2_000_000  # characters; larger files are data
_MACHINE_PATH = re.compile(rf"(?<![\w.}})\]~$<*/-])/(?:{'|'.join(tables.MACHINE_FOLDERS)})(?=/|[\"'`\s);,]|$)[^\s\"'`);,]*", re.M)
_SHARED_PATH = re.compile(r"(?<![\w-])(?:\.\./)*shared/\w")
_ADDRESS = re.compile(r"\b(?:https?|ftp)://([^\s/\"'<>)\]]+)")


def stands_alone(tree: Tree) -> Iterator[Finding]:
    """Nothing in the tree depends on where it was made: no path of a machine, no address of a mirror."""
    for name in tree.names():
        text = tree.text(name)
        if len(text) > _LARGEST:
            continue
        for match in _MACHINE_PATH.finditer(text):
            if (name, match.group()) not in tables.ALLOWED_PATHS:
                yield Finding(name, line_at(text, match.start()), RULE, f"{match.group()} is a path of one machine")
        for match in _SHARED_PATH.finditer(text):
            yield Finding(name, line_at(text, match.start()), RULE, f"{match.group()}... is a path outside the project")
        for match in _ADDRESS.finditer(text):
            problem = _problem_of_host(name, match.group(1).lower())
            if problem:
                yield Finding(name, line_at(text, match.start()), RULE, problem)


def _problem_of_host(name: str, host: str) -> str:
    if host in tables.ALLOWED_HOSTS:
        return ""
    if re.match(r"[\d.]+(?::|$)", host) or any(word in host for word in tables.MIRROR_WORDS):
        return f"{host} is the address of a mirror"
    if name.endswith(".md") or name in tables.FREE_OF_HOSTS:
        return ""
    return f"{host}: an address belongs in the sources or the documentation"
