"""Is the house still the drawing? Reads the tree, tells every place where it is not.

check_structure.py [--root DIR] [--meedoen PATH] [--rule NAME] [--figures] [--levers]
Exit 0 without findings, 1 with findings, 2 for a wrong call.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from figures import figures  # noqa: E402
from rules import RULES  # noqa: E402
from rules.includes import count_of_includes  # noqa: E402
from rules.levers import readers_of_levers  # noqa: E402
from source_tree import Tree  # noqa: E402


def arguments() -> argparse.Namespace:
    """What was asked on the command line."""
    parser = argparse.ArgumentParser(description="Is the house still the drawing?")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2], help="the tree to look at")
    parser.add_argument("--meedoen", type=Path, help="the executable, to check what it lists")
    parser.add_argument("--rule", choices=[r.__name__ for r in RULES], action="append", help="only this rule")
    parser.add_argument("--figures", action="store_true", help="print the measures too")
    parser.add_argument("--levers", action="store_true", help="print who reads each lever")
    asked = parser.parse_args()
    if not asked.root.is_dir():
        parser.error(f"{asked.root} is no folder")
    return asked


def main() -> int:
    """Prints findings or one line."""
    asked = arguments()
    tree = Tree(asked.root.resolve(), asked.meedoen.resolve() if asked.meedoen else None)
    rules = [r for r in RULES if not asked.rule or r.__name__ in asked.rule]
    findings = sorted(f for rule in rules for f in rule(tree))
    if asked.figures:
        print("\n".join(figures(tree)))
    if asked.levers:
        for lever, files in readers_of_levers(tree).items():
            print(f"lever {lever}: {', '.join(files) or 'nobody'}")
    for finding in findings:
        print(finding)
    count = f"{len(findings)} findings" if findings else "no findings"
    left = f" (not checked: {', '.join(tree.not_checked)})" if tree.not_checked else ""
    print(f"structure: {len(tree.code_files())} files, {count_of_includes(tree)} includes, {len(rules)} rules, {count}{left}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
