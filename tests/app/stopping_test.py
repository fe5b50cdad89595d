"""Ctrl-C and its kin: finished runs are kept, the next command is told, and going on leads to the same bytes."""

import re
import signal
import subprocess
import time

import program
from program import BASE, LONG, QUESTION, ProgramTest, run, start

SHORT = ["--place", "klein-24k", "--years", "1", "--replications", "30", "--reproducible"]


class Stopping(ProgramTest):
    def stopped(self, words: list[str], name: str, what: int = signal.SIGINT) -> tuple[int, str, str]:
        """Exit code and streams of a run that gets a signal once it has saved some runs in this file."""
        path = self.folder / name
        before = path.stat().st_mtime_ns if path.exists() else 0
        process = start(*words, "--save-every", "0", "-o", str(path))
        until = time.monotonic() + 60
        while process.poll() is None and (not path.exists() or path.stat().st_mtime_ns == before):
            self.assertLess(time.monotonic(), until, "nothing is saved")
            time.sleep(0.005)
        process.send_signal(what)
        output, told = process.communicate(timeout=60)
        return process.returncode, output, told

    def test_kept_and_resumed_to_the_same_bytes(self) -> None:
        words = ["compare", BASE, QUESTION, *SHORT]
        for resume in ([], ["--resume"], ["--resume"]):
            code, output, told = self.stopped([*words, *resume], "r.h5")
            self.assertEqual((code, output), (130, ""), told)
            self.assertIn("runs zijn bewaard in " + self.file("r.h5"), told)
            self.assertIn("--resume", told.splitlines()[-1])
            self.assertEqual(self.names(), ["r.h5"])
        self.expect(run(*words, "--resume", "-o", self.file("r.h5")), 0, "runs waren al klaar")
        self.expect(run(*words, "--threads", "1", "-o", self.file("whole.h5")), 0)
        self.assertEqual((self.folder / "r.h5").read_bytes(), (self.folder / "whole.h5").read_bytes())

    def test_the_told_command_goes_on(self) -> None:
        code, _, told = self.stopped(["compare", BASE, QUESTION, *SHORT, "--force"], "it's mine.h5")
        self.assertEqual(code, 130, told)
        command = told.splitlines()[-1].strip()
        self.assertTrue(command.startswith("meedoen compare "), told)
        self.assertNotIn("--force", command)
        shell = f'meedoen() {{ "{program.program_path()}" "$@"; }}\n{command}\n'
        done = subprocess.run(["sh", "-c", shell], cwd=program.ROOT, capture_output=True, text=True, check=False)
        self.expect(done, 0, "runs waren al klaar")

    def test_sigterm_and_sighup(self) -> None:
        for what in (signal.SIGTERM, signal.SIGHUP):
            code, output, told = self.stopped(["compare", BASE, QUESTION, *LONG], f"{what}.h5", what)
            self.assertEqual((code, output), (143, ""), told)
            self.assertIn("--resume", told)

    def test_saved_at_the_stop_itself(self) -> None:
        """In English too. Without a saving before: what was finished stands in the file all the same."""
        for seconds in (0.5, 1, 2, 4, 8, 16):
            process = start("compare", BASE, QUESTION, *LONG, "--language", "en", "-o", self.file("r.h5"))
            self.wait_until_listening(process, signal.SIGINT)
            time.sleep(seconds)
            process.send_signal(signal.SIGINT)
            output, told = process.communicate(timeout=60)
            self.assertEqual((process.returncode, output), (130, ""), told)
            kept = re.search(r"Stopped\. (\d+) of 2000 runs are kept in .*r\.h5\. Go on with:", told)
            if kept:
                break
            self.assertIn("No run was finished yet", told)
        code, _, told = self.stopped(["compare", BASE, QUESTION, *LONG, "--resume"], "r.h5")
        self.assertEqual(code, 130, told)
        self.assertIn(f"{kept[1]} van de 2000 runs waren al klaar", told)

    def test_at_once(self) -> None:
        """Before any run is finished there is nothing to keep, and nothing is written."""
        huge = ["run", BASE, "--set", "place.inhabitants=1000000", "--years", "20", "--replications", "2", "--threads", "1"]
        process = start(*huge, "-o", self.file("r.h5"))
        self.wait_for(".r.h5.lock")
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        output, told = process.communicate(timeout=60)
        code = process.returncode
        self.assertEqual((code, output), (130, ""), told)
        self.assertIn("nog geen run klaar", told)
        self.assertEqual(self.names(), [])

    def test_without_a_file_the_finished_runs_are_shown(self) -> None:
        for seconds in (0.5, 1, 2, 4, 8, 16):
            process = start("compare", BASE, QUESTION, *LONG)
            self.wait_until_listening(process, signal.SIGINT)
            time.sleep(seconds)
            process.send_signal(signal.SIGINT)
            output, told = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 130, told)
            finished = re.search(r"Gestopt\. Hier staat de uitkomst van (\d+) van de 2000 runs", told)
            if finished:
                break
            self.assertEqual((output, "nog geen twee runs" in told), ("", True), told)
        self.assertIsNotNone(finished, told)
        self.assertIn(f"er zijn {finished[1]} van de 2000 runs klaar", re.sub(r"\s+", " ", output))

    def test_the_second_signal_ends_at_once(self) -> None:
        process = start("compare", BASE, QUESTION, *LONG, "-o", self.file("r.h5"))
        self.wait_for(".r.h5.lock")
        process.send_signal(signal.SIGSTOP)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)
        begun = time.monotonic()
        process.send_signal(signal.SIGCONT)
        self.assertEqual(process.communicate(timeout=30), ("", ""), "the second signal leaves no time for words")
        self.assertIn(process.returncode, (130, 143))
        self.assertLess(time.monotonic() - begun, 2)
        self.assertEqual([n for n in self.names() if not n.startswith(".")], [])

    def test_a_signal_that_was_ignored_stays_ignored(self) -> None:
        def ignore() -> None:
            signal.signal(signal.SIGHUP, signal.SIG_IGN)

        process = start("compare", BASE, QUESTION, *SHORT, preexec_fn=ignore)
        time.sleep(0.3)
        process.send_signal(signal.SIGHUP)
        _, told = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, told)


class Progress(ProgramTest):
    def test_plain_lines_where_there_is_no_terminal(self) -> None:
        process = start("compare", BASE, QUESTION, *LONG)
        time.sleep(0.2)
        process.kill()
        self.assertEqual(process.communicate()[1], "", "the first second is quiet")
        done = run("compare", BASE, QUESTION, "--place", "klein-24k", "--years", "1", "--replications", "60", "--threads", "1")
        lines = done.stderr.splitlines()
        if not lines:
            self.skipTest("this machine is done within a second")
        self.assertLessEqual(len(lines), 10)
        for line in lines[:-1]:
            self.assertRegex(line, r"^\d+ van de 60 runs klaar, nog \d+ te gaan \(ongeveer \d+ (seconden?|minuten|minuut)\)$")


if __name__ == "__main__":
    program.main()
