"""The tree under test: which files there are, what stands in them, and how a problem is told."""

import fnmatch
import os
from dataclasses import dataclass, field
from pathlib import Path

import source_text
import tables


@dataclass(frozen=True, order=True)
class Finding:
    """One problem, at a place."""

    file: str
    line: int
    rule: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.problem}"


@dataclass
class Tree:
    """Files are named relative to the root, with '/'."""

    root: Path
    meedoen: Path | None = None                       # the executable, when it may be asked
    not_checked: list[str] = field(default_factory=list)
    _texts: dict[str, str | None] = field(default_factory=dict)
    _names: list[str] | None = None

    def names(self) -> list[str]:
        """All files that the project keeps: everything but what .gitignore names."""
        if self._names is None:
            self._names = sorted(self._walk())
        return self._names

    def _walk(self):
        patterns = [".git/", *self.lines_of_list(".gitignore").values()] if self.exists(".gitignore") else [".git/"]
        for folder, folders, files in os.walk(self.root):
            here = Path(folder).relative_to(self.root).as_posix()
            start = "" if here == "." else here + "/"
            folders[:] = [f for f in folders if not _ignored(start + f + "/", patterns)]
            yield from (start + f for f in files if not _ignored(start + f, patterns))

    def under(self, *folders: str, suffixes: tuple[str, ...] = ()) -> list[str]:
        """The files below these folders, with one of these suffixes."""
        starts = tuple(f.rstrip("/") + "/" for f in folders)
        return [n for n in self.names() if n.startswith(starts) and (not suffixes or n.endswith(suffixes))]

    def code_files(self) -> list[str]:
        """All source files of the program."""
        return self.under(*tables.CODE_FOLDERS, suffixes=tables.CODE_SUFFIXES)

    def cpp_files(self) -> list[str]:
        """The C++ among them."""
        return self.under(*tables.CODE_FOLDERS, suffixes=tables.CPP_SUFFIXES)

    def exists(self, name: str) -> bool:
        return (self.root / name).is_file()

    def text(self, name: str) -> str:
        """The contents, or nothing when it is no text."""
        if name not in self._texts:
            try:
                data = (self.root / name).read_bytes()
            except OSError:  # removed while we look, or a link to nothing
                data = b""
            self._texts[name] = None if b"\0" in data[:4096] else data.decode("utf-8", "replace")
        return self._texts[name] or ""

    def code(self, name: str) -> str:
        """The contents with comments and the insides of strings made blank; lines and columns stay."""
        return source_text.blank(self.text(name), Path(name).suffix)

    def without_comments(self, name: str) -> str:
        """The contents with only comments and raw strings made blank."""
        return source_text.blank(self.text(name), Path(name).suffix, keep_strings=True)

    def lines_of_list(self, name: str) -> dict[int, str]:
        """Numbered lines of a list, without comments and empty lines."""
        stripped = {i: line.split("#")[0].strip() for i, line in enumerate(self.text(name).splitlines(), 1)}
        return {i: line for i, line in stripped.items() if line}


def _ignored(path: str, patterns: list[str]) -> bool:
    """Whether a pattern of .gitignore names this file, or this folder (which ends in '/')."""
    plain = path.rstrip("/")
    for pattern in patterns:
        if pattern.endswith("/") and not path.endswith("/"):
            continue
        end = pattern.strip("/")
        from_root = "/" in pattern.rstrip("/")
        subject = plain if from_root else plain.rsplit("/", 1)[-1]
        if subject.count("/") == end.count("/") and fnmatch.fnmatch(subject, end):
            return True
    return False


def line_at(text: str, position: int) -> int:
    """The line of a position, from 1."""
    return text.count("\n", 0, position) + 1
