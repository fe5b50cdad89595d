from collections.abc import Iterator

import tables
from drawing import BUILD_FILE, Room, quoted_includes, rooms_of
from source_tree import Finding, Tree

RULE = "includes"


def includes(tree: Tree) -> Iterator[Finding]:
    """A room includes itself and the rooms to which an arrow is drawn; arrows of arrows do not count."""
    rooms = rooms_of(tree)
    if not rooms:
        yield Finding(BUILD_FILE, 1, RULE, "no meedoen_room line was found")
    yield from _undrawn_arrows(rooms)
    read = 0
    for name in tree.cpp_files():
        for line, included in quoted_includes(tree, name):
            read += 1
            problem = _problem(name, included, rooms)
            if problem:
                yield Finding(name, line, RULE, problem)
        if not name.startswith("app/") and _room_of(name, rooms) is None:
            yield Finding(name, 1, RULE, "stands in no room: its folder has no meedoen_room line")
    if read == 0:
        yield Finding(BUILD_FILE, 1, RULE, "no include was read: nothing has been compared with the drawing")


def _undrawn_arrows(rooms: dict[str, Room]) -> Iterator[Finding]:
    for room in rooms.values():
        for other in sorted(room.may_include - rooms.keys()):
            yield Finding(BUILD_FILE, room.line, RULE, f"{room.folder} may include {other}, which is no room")


def _room_of(name: str, rooms: dict[str, Room]) -> Room | None:
    return next((r for r in rooms.values() if name.startswith(r.folder + "/")), None)


def _problem(name: str, included: str, rooms: dict[str, Room]) -> str:
    parts = included.split("/")
    if ".." in parts or "." in parts or included.startswith("/"):
        return f'"{included}" is a path; an include names its room'
    own = _room_of(name, rooms)
    if len(parts) == 1 or own is None or parts[0] == own.name:
        return ""
    if parts[0] not in rooms:
        return f'"{included}": there is no room {parts[0]}'
    if name.startswith("app/") or parts[0] in own.may_include:
        return ""
    allowed = ", ".join(sorted(own.may_include)) or "no other room"
    return f'{own.folder} may not include "{included}" (drawn: {allowed})'


def count_of_includes(tree: Tree) -> int:
    """How many quoted includes the program has."""
    return sum(len(quoted_includes(tree, n)) for n in tree.under(*tables.CODE_FOLDERS, suffixes=tables.CPP_SUFFIXES))
