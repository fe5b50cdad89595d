"""Faults in the numbers of scenario files."""

from faults.fault import Contents, Fault, appended

_FILE = "scenarios/law/planted.toml"
_SOURCES = "scenarios/sources.toml"
_HEAD = 'schema_version = 1\nkind = "law"\n\n[planted]\n'
_SOURCE: dict[str, Contents] = {_SOURCES: appended('[planted-source]\ntitle = "A planted source"\n')}
_NAMED = 'source = "planted-source"'
_GOOD = f'good = {{ value = 1, kind = "law", {_NAMED} }}\n'


def _number(about: str, line: str, words: str) -> Fault:
    return Fault("parameters", about, {**_SOURCE, _FILE: _HEAD + _GOOD + line + "\n"}, words)


def _series(about: str, entries: str, words: str) -> Fault:
    return _number(about, f"[planted.row]\nseries = [\n{entries}\n]", words)


IN_NUMBERS = (
    _number("a bare number", "x = 3", "a bare number"),
    _number("a number without kind", f"x = {{ value = 3, {_NAMED} }}", "has no kind"),
    _number("an unknown kind", f'x = {{ value = 3, kind = "guess", {_NAMED} }}', "is unknown"),
    _number("a number without source", 'x = { value = 3, kind = "law" }', "has no source"),
    _number("a source that does not exist", 'x = { value = 3, kind = "law", source = "hearsay" }', "does not stand in"),
    _number("an assumption without range", f'x = {{ value = 3, kind = "assumption", {_NAMED} }}', "has a range"),
    _number("an estimate with half a range", f'x = {{ value = 3, kind = "estimate", low = 1, {_NAMED} }}', "two numbers"),
    _number("a value outside its range", f'x = {{ value = 3, kind = "estimate", low = 4, high = 5, {_NAMED} }}', "within its range"),
    _number("a number without value", f'[planted.row]\nseries = [ {{ from = 2026-01-01, kind = "law", {_NAMED} }} ]', "has no value"),
    _series("dates that do not rise", f'{{ from = 2026-07-01, value = 1, kind = "law", {_NAMED} }},\n'
            f'{{ from = 2026-01-01, value = 2, kind = "law", {_NAMED} }},', "does not come after"),
    _series("an entry without date", f'{{ value = 1, kind = "law", {_NAMED} }},', "has a date"),
    _series("an assumption of a series without range", f'{{ from = 2026-01-01, value = 1, kind = "assumption", {_NAMED} }},', "has a range"),
    Fault("parameters", "a file that is no TOML", {_FILE: "schema_version = \n"}, "cannot be read"),
    Fault("parameters", "a source of nothing", _SOURCE, "is the source of nothing"),
    Fault("parameters", "a source without title", {_SOURCES: appended('[planted-source]\nkind = "law"\n'), _FILE: _HEAD + _GOOD}, "has no title"),
    Fault("parameters", "a tree without sources", {_FILE: _HEAD + _GOOD}, "not found", alone=True),
    _number("(none) a choice, a lever, a number of a route",
            'x = { value = 3, kind = "choice" }\nnumber = 7\n[levers]\nregie_hours = 6\nsequence = "both"', ""),
)
