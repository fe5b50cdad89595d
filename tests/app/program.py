"""The program under test: started as a user would, in the project's folder, with small towns and few runs."""

import os
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASE = "scenarios/base.toml"
QUESTION = "scenarios/questions/werk-eerst.toml"
SMALL = ["--place", "klein-24k", "--years", "1", "--replications", "4"]
LONG = ["--place", "klein-24k", "--years", "2", "--replications", "2000"]  # longer than any test waits

_program: list[str] = []


def start(*words: str, **options) -> subprocess.Popen:
    """A process of the program with both streams in pipes, unless told otherwise."""
    settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": ROOT}
    return subprocess.Popen([*_program, *words], **(settings | options))


def listens_to(process: subprocess.Popen, what: int) -> bool:
    """Whether the program handles this signal itself by now; before that the signal ends it without a word."""
    for line in Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines():
        name, _, mask = line.partition(":")
        if name == "SigCgt":
            return bool(int(mask, 16) >> (what - 1) & 1)
    return False


def run(*words: str, **options) -> subprocess.CompletedProcess:
    """The same, to its end."""
    settings = {"capture_output": True, "text": True, "cwd": ROOT, "timeout": 120, "check": False}
    return subprocess.run([*_program, *words], **(settings | options))


def compare(*words: str, **options) -> subprocess.CompletedProcess:
    """A small comparison."""
    return run("compare", BASE, QUESTION, *SMALL, *words, **options)


def program_path() -> str:
    return _program[0]


def main() -> None:
    """Runs the tests of the file that calls this; the program's path stands first on the command line."""
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        sys.exit(f"usage: {sys.argv[0]} PATH_OF_MEEDOEN [tests]")
    _program.append(os.path.abspath(sys.argv.pop(1)))
    unittest.main(verbosity=1)


class ProgramTest(unittest.TestCase):
    """With a folder of its own, and words for what is expected of a process."""

    def setUp(self) -> None:
        made = tempfile.TemporaryDirectory(prefix="meedoen-test-")
        self.addCleanup(made.cleanup)
        self.folder = Path(made.name)

    def file(self, name: str) -> str:
        return str(self.folder / name)

    def names(self) -> list[str]:
        """What stands in the folder, hidden files too."""
        return sorted(p.name for p in self.folder.iterdir())

    def wait_for(self, name: str) -> None:
        """Until something of this name stands in the folder."""
        until = time.monotonic() + 30
        while name not in self.names():
            self.assertLess(time.monotonic(), until, f"{name} does not come")
            time.sleep(0.005)

    def wait_until_listening(self, process: subprocess.Popen, what: int) -> None:
        """Until the program handles this signal itself: a slow machine needs a while to get there."""
        until = time.monotonic() + 30
        while not listens_to(process, what):
            self.assertLess(time.monotonic(), until, "the program never handles the signal")
            time.sleep(0.005)

    def expect(self, done: subprocess.CompletedProcess, code: int, *words: str) -> None:
        """This exit code, and these words on the standard error."""
        told = f"{done.args}\nexit {done.returncode}\nstdout: {done.stdout[:2000]!r}\nstderr: {done.stderr[:4000]!r}"
        self.assertEqual(done.returncode, code, told)
        for word in words:
            self.assertIn(word, done.stderr, told)

    def refused(self, done: subprocess.CompletedProcess, code: int, *words: str) -> None:
        """The same, with nothing on the standard output and no colour or cursor codes anywhere."""
        self.expect(done, code, *words)
        self.assertEqual(done.stdout, "")
        self.assertNotIn("\x1b", done.stderr)

    def one_sentence(self, done: subprocess.CompletedProcess) -> None:
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
