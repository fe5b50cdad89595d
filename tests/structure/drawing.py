"""The drawing: the rooms and their arrows, from the meedoen_room lines of CMakeLists.txt."""

import re
from dataclasses import dataclass

from source_tree import Tree, line_at

BUILD_FILE = "CMakeLists.txt"
_WORDS = ("MAY_INCLUDE", "USES", "LEAVE_OUT")


@dataclass
class Room:
    """A folder, its line in the build file, and the names of the rooms it may include."""

    folder: str
    line: int
    may_include: set[str]

    @property
    def name(self) -> str:
        return self.folder.rsplit("/", 1)[-1]


def rooms_of(tree: Tree) -> dict[str, Room]:
    """Rooms by name. A room that is drawn twice (for two builds) has the arrows of both lines."""
    text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), tree.text(BUILD_FILE))
    rooms: dict[str, Room] = {}
    for match in re.finditer(r"^[ \t]*meedoen_room\(\s*([\w/]+)([^)]*)\)", text, re.M):
        room = Room(match.group(1), line_at(text, match.start(1)), set(_after(match.group(2), "MAY_INCLUDE")))
        rooms.setdefault(room.name, room).may_include |= room.may_include
    return rooms


def _after(arguments: str, word: str) -> list[str]:
    """The arguments between one word and the next."""
    found: list[str] = []
    listening = False
    for argument in arguments.split():
        if argument in _WORDS:
            listening = argument == word
        elif listening:
            found.append(argument)
    return found


def quoted_includes(tree: Tree, name: str) -> list[tuple[int, str]]:
    """The lines and names of `#include "..."`."""
    text = tree.without_comments(name)
    return [(line_at(text, m.start(1)), m.group(1)) for m in re.finditer(r'^[ \t]*#[ \t]*include[ \t]*"([^"\n]*)"', text, re.M)]


def bracketed_includes(tree: Tree, name: str) -> list[tuple[int, str]]:
    """The lines and names of `#include <...>`."""
    text = tree.without_comments(name)
    return [(line_at(text, m.start(1)), m.group(1)) for m in re.finditer(r"^[ \t]*#[ \t]*include[ \t]*<([^>\n]*)>", text, re.M)]
