"""Does every rule of check_structure.py notice what it is for? Plants faults in a copy of the tree, one by one.

check_planted_faults.py [--root DIR]
One line per fault. Exit 0 when each is noticed and our own tree, unplanted, has none of them.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from faults import FAULTS, Fault  # noqa: E402
from rules import RULES  # noqa: E402
from source_tree import Finding, Tree  # noqa: E402

_LARGEST = 2_000_000  # bytes; larger files are data that no rule reads
BY_NAME: dict[str, Callable[[Tree], Iterator[Finding]]] = {r.__name__: r for r in RULES}


def copied(root: Path, copy: Path) -> None:
    """Copies what the rules read."""
    for name in Tree(root).names():
        if (root / name).is_file() and (root / name).stat().st_size <= _LARGEST:
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((root / name).read_bytes())


def plant(root: Path, fault: Fault) -> dict[Path, bytes | None]:
    """Writes the files of a fault; gives what stood there before."""
    before: dict[Path, bytes | None] = {}
    for name, contents in fault.files.items():
        file = root / name
        before[file] = file.read_bytes() if file.exists() else None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(contents if isinstance(contents, str) else contents((before[file] or b"").decode()), encoding="utf-8")
        if name == fault.program:
            file.chmod(0o755)
    return before


def uproot(before: dict[Path, bytes | None], root: Path) -> None:
    """Puts back what stood there before."""
    for file, contents in before.items():
        if contents is not None:
            file.write_bytes(contents)
            continue
        file.unlink()
        folder = file.parent
        while folder != root and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent


def told_with(root: Path, fault: Fault) -> list[Finding]:
    """The findings of the fault's rule while the fault is planted."""
    before = plant(root, fault)
    try:
        return list(BY_NAME[fault.rule](Tree(root, root / fault.program if fault.program else None)))
    finally:
        uproot(before, root)


def judged(fault: Fault, findings: list[Finding], known: set[Finding]) -> str:
    """Empty when the rule did what it should: told the fault in the words expected, or told nothing of these files."""
    fresh = [f for f in findings if f not in known and (fault.alone or f.file in fault.files)]
    if fault.words:
        return "" if any(fault.words in f.problem for f in fresh) else "NOT NOTICED"
    return "WRONGLY TOLD: " + str(fresh[0]) if fresh else ""


def main() -> int:
    """Prints one line per fault, and one per rule that our own tree breaks."""
    parser = argparse.ArgumentParser(description="Does every rule notice what it is for?")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2], help="the tree to copy")
    root = parser.parse_args().root.resolve()
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        copy, empty = Path(folder) / "copy", Path(folder) / "alone"
        copy.mkdir()
        empty.mkdir()
        copied(root, copy)
        clean = {name: list(rule(Tree(copy))) for name, rule in BY_NAME.items()}
        for fault in FAULTS:
            known = set() if fault.alone else set(clean[fault.rule])
            problem = judged(fault, told_with(empty if fault.alone else copy, fault), known)
            failures += bool(problem)
            print(f"{fault.rule}: {fault.about}: {problem or ('noticed' if fault.words else 'left alone')}")
    for name, findings in clean.items():
        unplanted = not any(f.rule == name and f.words for f in FAULTS)
        if findings or unplanted:
            failures += 1
            print(f"{name}: " + (f"our own tree has {len(findings)} findings, such as {findings[0]}" if findings else "NO FAULT IS PLANTED"))
    print(f"planted faults: {len(FAULTS)}, {failures or 'no'} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
