"""On which line a key of a TOML file stands; the standard reader does not say."""

import re

Path = tuple[str, ...]


def lines_of_keys(text: str) -> dict[Path, int]:
    """The line of every table header and of every key that begins a line."""
    lines: dict[Path, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$", line)
        key = re.match(r"""\s*([\w."'\- ]+?)\s*=""", line)
        if header:
            table = _parts(header.group(1))
            lines.setdefault(table, number)
        elif key:
            lines.setdefault(table + _parts(key.group(1)), number)
    return lines


def _parts(name: str) -> Path:
    return tuple(quoted or plain for quoted, plain in re.findall(r"""["']([^"']*)["']|([\w-]+)""", name))


def line_of(path: Path, lines: dict[Path, int]) -> int:
    """The line of a key, or of the nearest table around it."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def line_of_entry(text: str, first_line: int, index: int) -> int:
    """The line of the entry with this index in a series that begins on `first_line`."""
    count = -1
    for number, line in enumerate(text.splitlines()[first_line - 1:], first_line):
        count += len(re.findall(r"\bfrom\s*=", line))
        if count >= index:
            return number
    return first_line
