"""Fifty times kill -9 while results are saved after every run: nothing that was kept is ever lost."""

import re
import subprocess
import time
from pathlib import Path

import program
from program import BASE, QUESTION, ProgramTest, run, start

ROUNDS = 50
WORDS = ["compare", BASE, QUESTION, "--place", "klein-24k", "--years", "1", "--replications", "400", "--reproducible"]


class Killing(ProgramTest):
    def finished(self, told: str) -> list[int]:
        """How many runs were there already, as the program says when it goes on; nothing when killed before that."""
        return [int(n) for n in re.findall(r"(\d+) van de 400 runs waren al klaar", told)]

    def wait_for_a_saving(self, path: Path, process: subprocess.Popen) -> None:
        before = path.stat().st_mtime_ns if path.exists() else 0
        until = time.monotonic() + 30
        while process.poll() is None and (not path.exists() or path.stat().st_mtime_ns == before):
            self.assertLess(time.monotonic(), until, "nothing is saved")
            time.sleep(0.002)

    def test_nothing_is_lost(self) -> None:
        path = self.folder / "r.h5"
        kept, killed = [], 0
        for number in range(ROUNDS):
            process = start(*WORDS, "--resume", "--save-every", "0", "-o", str(path))
            if number % 5 != 0:  # every fifth is killed wherever it is
                self.wait_for_a_saving(path, process)
            time.sleep(0.2 * (number * 0.618 % 1.0))
            process.kill()
            _, told = process.communicate(timeout=30)
            killed += process.returncode == -9
            self.assertIn(process.returncode, (-9, 0), told)
            kept += self.finished(told)
        self.assertEqual(kept, sorted(kept), "a later round found fewer runs than an earlier one")
        self.assertGreater(len(set(kept)), ROUNDS // 2, "too few rounds saved anything")
        self.assertGreater(killed, ROUNDS // 2, "too few rounds were killed")
        self.expect(run(*WORDS, "--resume", "-o", str(path)), 0)
        self.assertEqual(self.names(), ["r.h5"])
        self.expect(run(*WORDS, "-o", self.file("whole.h5")), 0)
        self.assertEqual(path.read_bytes(), (self.folder / "whole.h5").read_bytes())


if __name__ == "__main__":
    program.main()
