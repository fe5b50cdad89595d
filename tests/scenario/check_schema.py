"""Holds scenarios/scenario.schema.json against every scenario file that ships, and against files that break it.

Run with Debian's own python3 (tomllib, jsonschema). Exit 0 when all is as it should be."""

import copy
import json
import sys
import tomllib
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parents[2] / "scenarios"
DRAFTS = (jsonschema.Draft4Validator, jsonschema.Draft7Validator)
# Words whose meaning differs between Draft 4 and Draft 7, or that one of the two does not know.
NOT_SHARED = {"const", "if", "then", "else", "contains", "propertyNames", "exclusiveMinimum", "exclusiveMaximum",
              "$defs", "$id", "id", "$anchor", "examples", "dependentRequired", "unevaluatedProperties"}


def as_json(path: Path) -> dict:
    return json.loads(json.dumps(tomllib.loads(path.read_text(encoding="utf-8")), default=str))


def words_not_shared(schema, is_names=False):
    """Schema words outside the common part, and siblings of $ref; names of properties are no words of the schema."""
    if isinstance(schema, list):
        for item in schema:
            yield from words_not_shared(item)
    if not isinstance(schema, dict):
        return
    if not is_names:
        yield from (f"word {word}" for word in NOT_SHARED & schema.keys())
        if "$ref" in schema and len(schema) > 1:
            yield f"siblings of $ref: {sorted(schema)}"
    for key, value in schema.items():
        yield from words_not_shared(value, is_names=not is_names and key in ("properties", "definitions"))


def broken(base: dict, place: dict, route: dict, law: dict, sources: dict):
    """Files of every kind with one fault each."""
    def with_change(file, path, value):
        changed = copy.deepcopy(file)
        table = changed
        for key in path[:-1]:
            table = table.setdefault(key, {})
        if value is None:
            del table[path[-1]]
        else:
            table[path[-1]] = value
        return ".".join(path), changed

    yield with_change(base, ["life", "drfit"], base["life"]["drift"])
    yield with_change(base, ["life", "drift", "value"], -0.1)
    yield with_change(base, ["life", "drift", "value"], "0.03")
    yield with_change(base, ["life", "drift", "kind"], "guess")
    yield with_change(base, ["life", "drift", "kind"], None)
    yield with_change(base, ["life", "drift"], 0.03)
    yield with_change(base, ["levers", "sequence"], "work")
    yield with_change(base, ["levers", "cooperation_level"], 2.5)
    yield with_change(base, ["run", "years"], 21)
    yield with_change(base, ["routes", "ipss"], {"places": route["route"]["places"]})
    yield with_change(base, ["schema_version"], 2)
    yield with_change(base, ["kind"], "place")
    yield with_change(base, ["base"], [])
    yield with_change(place, ["place", "density", "none", "value"], 5000)
    yield with_change(place, ["life"], {})
    yield with_change(route, ["objection"], None)
    yield with_change(route, ["route", "weeks"], None)
    yield with_change(route, ["conditions"], ["has_jobs <= 0"])
    yield with_change(route, ["route", "ends_by_review"], 1)
    yield with_change(law, ["ww", "share_first"], {"series": []})
    yield with_change(law, ["ww", "share_frist"], law["ww"]["share_first"])
    yield with_change(sources, ["eigen"], {"kind": "study"})


def faults_of_households() -> list[str]:
    """Files of households have a schema of their own."""
    schema = json.loads((ROOT / "household.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(schema)
    faults = []
    for path in sorted((ROOT / "households").glob("*.toml")):
        file = as_json(path)
        faults += [f"{path.name} is refused: {error.message[:200]}" for error in validator.iter_errors(file)]
        if not path.read_text(encoding="utf-8").startswith("#:schema ../household.schema.json\n"):
            faults.append(f"{path.name}: the first line does not lead to household.schema.json")
        if validator.is_valid(file | {"persons": []}) or validator.is_valid(file | {"person": [{"age": "30"}]}):
            faults.append(f"{path.name}: a fault is accepted")
    return faults


def main() -> int:
    schema = json.loads((ROOT / "scenario.schema.json").read_text(encoding="utf-8"))
    faults = list(words_not_shared(schema))
    files = sorted(path for path in ROOT.rglob("*.toml") if path.parent.name != "households")
    faults += faults_of_households()
    for draft in DRAFTS:
        draft.check_schema(schema)
        validator = draft(schema)
        for path in files:
            faults += [f"{draft.__name__}: {path.relative_to(ROOT)} is refused: {error.message[:200]}"
                       for error in validator.iter_errors(as_json(path))]
        named = [as_json(ROOT / name) for name in ("base.toml", "places/klein-24k.toml", "routes/ips.toml",
                                                   "law/ww.toml", "sources.toml")]
        faults += [f"{draft.__name__}: a file with a fault in {what} is accepted"
                   for what, file in broken(*named) if validator.is_valid(file)]
    for path in files:
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        named = (path.parent / first.removeprefix("#:schema ")).resolve()
        if not first.startswith("#:schema ") or named != ROOT / "scenario.schema.json":
            faults.append(f"{path.relative_to(ROOT)}: the first line does not lead to scenario.schema.json")
    print("\n".join(faults) or f"schema: {len(files)} files are valid, and every planted fault is refused")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
