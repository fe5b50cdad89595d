"""Faults in the table of outcomes and in the names that were published."""

import json

from faults.fault import Fault

_PROGRAM = "build/planted_meedoen"
_PUBLISHED = "tests/structure/outcome_names.txt"
_TABLE = {"sim/observe/outcomes.hpp": "#pragma once\n"}
_ROW = {"name": "in_work", "unit": "people", "meaning_nl": "mensen met werk", "meaning_en": "people in work", "status": "counted"}


def _listing(*rows: dict) -> str:
    """A program that lists these rows, whatever it is asked."""
    return f"#!/bin/sh\ncat <<'END'\n{json.dumps(rows)}\nEND\n"


def _fault(about: str, program: str, words: str, published: str = "in_work people\n") -> Fault:
    return Fault("outcomes", about, {**_TABLE, _PUBLISHED: published, _PROGRAM: program}, words, alone=True, program=_PROGRAM)


IN_OUTCOMES = (
    Fault("outcomes", "a tree without a table of outcomes", {"sim/observe/counters.hpp": "#pragma once\n"}, "not found", alone=True),
    _fault("an outcome without meaning in English", _listing({**_ROW, "meaning_en": " "}), "meaning_en is empty"),
    _fault("an outcome without meaning in Dutch", _listing({k: v for k, v in _ROW.items() if k != "meaning_nl"}), "meaning_nl is empty"),
    _fault("an outcome without unit", _listing({**_ROW, "unit": ""}), "unit is empty"),
    _fault("a name that stands twice", _listing(_ROW, _ROW), "stands twice"),
    _fault("a published name that is gone", _listing(_ROW), "no longer an outcome", "in_work people\nlasting_work people\n"),
    _fault("a published name in another unit", _listing(_ROW), "was published in", "in_work person weeks\n"),
    _fault("a program that fails", "#!/bin/sh\nexit 70\n", "ends with 70"),
    _fault("(none) a good list", _listing(_ROW), ""),
)
