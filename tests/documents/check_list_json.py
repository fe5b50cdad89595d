#!/usr/bin/env python3
"""Asks the program for every list and compares keys and types with the page: check_list_json.py MEEDOEN SOURCE_FOLDER

Exit code 1 and a sentence for each difference."""

import json
import pathlib
import re
import subprocess
import sys

TYPES = {"number": (int, float, type(None)), "list": (list,), "number or word": (int, float, str), "": (str,)}


def promised(page):
    """List to its keys, each with its type in words."""
    section = page.split("\n## JSON of list\n")[1].split("\n## ")[0]
    lists = {}
    for name, cell in re.findall(r"^\| ([a-z]+) \| (.+) \|$", section, re.M):
        if name != "list":
            lists[name] = {k: kind for k, kind in re.findall(r"([a-z_]+)(?: \(([a-z ]+)\))?(?:, |$)", cell)}
    return lists


def listed(program, name, scenarios):
    command = [program, "list", name, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, cwd=scenarios)
    return json.loads(done.stdout)


def differences(name, keys, rows):
    if not isinstance(rows, list) or not rows:
        return [f"{name}: no array of objects"]
    found = []
    for row in rows:
        if list(row) != list(keys):
            found.append(f"{name}: keys {list(row)}, the page says {list(keys)}")
            break
        found += [f"{name}.{key}: {row[key]!r} is no {kind or 'text'}" for key, kind in keys.items()
                  if not isinstance(row[key], TYPES[kind])]
    return found


def main():
    program, source = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])
    lists = promised((source / "sim/CONTRACTS.md").read_text())
    found = [] if len(lists) >= 8 else ["the page names fewer than eight lists"]
    for name, keys in lists.items():
        try:
            found += differences(name, keys, listed(program, name, source))
        except (OSError, subprocess.SubprocessError, json.JSONDecodeError) as error:
            found.append(f"{name}: {error}")
    for difference in found:
        print(difference, file=sys.stderr)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
