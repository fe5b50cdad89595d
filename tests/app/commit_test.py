"""The commit that `meedoen version` tells: written at build time, only when it changes, and never needed."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "app" / "commit.cmake"


class Commit(unittest.TestCase):
    def setUp(self) -> None:
        made = tempfile.TemporaryDirectory(prefix="meedoen-test-")
        self.addCleanup(made.cleanup)
        self.sources = Path(made.name) / "sources"
        self.sources.mkdir()
        self.output = Path(made.name) / "commit.cpp"

    def git(self, *words: str) -> str:
        """In the sources, whatever settings the user has."""
        clean = {"HOME": str(self.sources), "PATH": os.environ["PATH"], "GIT_CONFIG_NOSYSTEM": "1"}
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        done = subprocess.run(["git", *who, *words], cwd=self.sources, env=clean, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.strip()

    def written(self, git: str = "git") -> str:
        """What the script writes as the commit."""
        settings = [f"-D{name}={value}" for name, value in
                    (("GIT", git), ("SOURCE", self.sources), ("OUTPUT", self.output))]
        subprocess.run(["cmake", *settings, "-P", SCRIPT], check=True)
        return self.output.read_text().split('{"')[1].split('"}')[0]

    def committed(self, text: str) -> str:
        (self.sources / "file").write_text(text)
        self.git("add", "file")
        self.git("commit", "-q", "-m", "a")
        return self.git("rev-parse", "HEAD")[:12]

    def test_sources_without_history(self) -> None:
        self.assertEqual(self.written(), "unknown")
        self.assertEqual(self.written(git=""), "unknown")

    @unittest.skipUnless(shutil.which("git"), "git is not installed")
    def test_commit_and_changes_after_it(self) -> None:
        self.git("init", "-q")
        self.assertEqual(self.written(), "unknown")
        first = self.committed("1")
        self.git("tag", "v1")
        self.assertEqual(self.written(), first)
        (self.sources / "file").write_text("2")
        self.assertEqual(self.written(), f"{first}-dirty")
        self.assertNotEqual(self.committed("3"), first)
        self.assertEqual(self.written("no-such-program"), "unknown")

    @unittest.skipUnless(shutil.which("git"), "git is not installed")
    def test_history_of_a_project_around_is_not_ours(self) -> None:
        self.git("init", "-q")
        self.committed("1")
        self.sources = self.sources / "inner"
        self.sources.mkdir()
        self.assertEqual(self.written(), "unknown")

    def test_the_same_commit_leaves_the_file_alone(self) -> None:
        self.written()
        os.utime(self.output, (1, 1))
        self.written()
        self.assertEqual(self.output.stat().st_mtime, 1)


if __name__ == "__main__":
    unittest.main(verbosity=1)
