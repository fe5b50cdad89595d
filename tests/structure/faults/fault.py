"""What a planted fault is."""

from collections.abc import Callable
from dataclasses import dataclass

Contents = str | Callable[[str], str]  # the text of a new file, or what becomes of the old text


@dataclass(frozen=True)
class Fault:
    """Files to write, and the words of the finding that must follow; without words nothing may be found."""

    rule: str
    about: str
    files: dict[str, Contents]
    words: str = ""
    alone: bool = False  # in a tree of these files only, not in a copy of ours
    program: str = ""    # which of the files plays the executable


def appended(text: str) -> Contents:
    """A file with this text at its end."""
    return lambda old: old + "\n" + text


def header(body: str) -> str:
    """A header of ours with this body."""
    return f"#pragma once\n\nnamespace meedoen {{\n{body}\n}}  // namespace meedoen\n"
