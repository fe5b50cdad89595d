#!/usr/bin/env python3
"""Checks the form of the worked cases: check_cases.py

Every case names scheme, month and question, has steps and whole cents; ids are unique; every scheme has three or more.
Exit code 1 and a sentence for each failure.
"""

import collections
import json
import pathlib
import re
import sys


def whole(value) -> bool:
    """Whether every number in an answer is whole."""
    if isinstance(value, dict):
        return all(whole(part) for part in value.values())
    if isinstance(value, list):
        return all(whole(part) for part in value)
    return not isinstance(value, float)


def problems_of(case: dict) -> list:
    """What is wrong with one case."""
    problems = [f"no {field}" for field in ("id", "scheme", "month", "household", "asked", "steps", "confidence")
                if not case.get(field)]
    if not re.fullmatch(r"20\d\d-\d\d", case.get("month", "")):
        problems.append("a month is written 2026-01")
    answer = case.get("expected", case.get("expected_cents"))
    if answer is None or not whole(answer):
        problems.append("the answer is not in whole cents")
    return problems


def main() -> int:
    """Reads the file and tells what is wrong."""
    path = pathlib.Path(__file__).with_name("cases.jsonl")
    failures = []
    schemes = collections.Counter()
    seen = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        case = json.loads(line)
        failures += [f"line {number}: {problem}" for problem in problems_of(case)]
        if case.get("id") in seen:
            failures.append(f"line {number}: {case['id']} stands twice")
        seen.add(case.get("id"))
        schemes[case.get("scheme")] += 1
    failures += [f"scheme {scheme}: {count} cases, fewer than three" for scheme, count in schemes.items() if count < 3]
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures or len(seen) < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
