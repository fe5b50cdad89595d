"""A comparison: what is printed and kept, the same for every number of threads and every time."""

import csv
import io
import json
import os
import pty
import re

import program
from program import BASE, QUESTION, SMALL, ProgramTest, compare, run


class Printed(ProgramTest):
    def test_dutch_sentences_and_table(self) -> None:
        done = compare()
        self.expect(done, 0)
        self.assertEqual(done.stderr, "")
        self.assertTrue(done.stdout.startswith("Dit is een rekenmodel. Het voorspelt niet.\n"), done.stdout)
        for word in ("Werk eerst", "Doorgaan zoals nu", "Klein", "na 1 jaar", "4 runs", "regels van 2026", "verschil"):
            self.assertIn(word, done.stdout)
        self.assertNotIn("\x1b", done.stdout)

    def test_english(self) -> None:
        done = compare("--language", "en")
        self.expect(done, 0)
        for word in ("Work first", "Going on as now", "after 1 year", "difference"):
            self.assertIn(word, done.stdout)

    def test_json(self) -> None:
        done = compare("--json")
        self.expect(done, 0)
        told = json.loads(done.stdout)
        self.assertIn("schema_version", told)
        self.assertIn("werk-eerst", done.stdout)

    def test_csv(self) -> None:
        done = compare("--csv")
        self.expect(done, 0)
        rows = list(csv.DictReader(io.StringIO(done.stdout)))
        self.assertEqual({row["arm"] for row in rows}, {"base", "werk-eerst"})
        self.assertEqual({row["runs"] for row in rows}, {"4"})

    def test_width(self) -> None:
        for width in (40, 100):
            done = compare("--width", str(width))
            table = done.stdout[done.stdout.index("─"):]
            self.assertLessEqual(max(len(line) for line in table.splitlines()), width)

    def test_short_and_long_table(self) -> None:
        short, long = compare().stdout, compare("--all").stdout
        self.assertLess(len(short), len(long))
        self.assertIn("geef --all", short)
        self.assertNotIn("--all", long)
        self.assertNotIn("re-integratie (", short)
        self.assertIn("re-integratie (", long)

    def test_salaries_of_extra_posts(self) -> None:
        told = "de salarissen daarvan staan in geen enkel bedrag, dus het lijkt goedkoper dan het is."
        self.assertNotIn("salarissen daarvan", compare().stdout)
        self.assertIn(told, run("compare", BASE, "scenarios/questions/lagere-caseload-wi.toml", *SMALL).stdout)

    def test_one_scenario(self) -> None:
        done = run("run", QUESTION, *SMALL)
        self.expect(done, 0)
        self.assertIn("Werk eerst", done.stdout)
        self.assertNotIn("verschil\n", done.stdout)

    def test_settings_change_the_outcome(self) -> None:
        plain = compare("--csv").stdout
        self.assertNotEqual(plain, compare("--csv", "--seed", "2").stdout)
        self.assertNotEqual(plain, compare("--csv", "--set", "levers.casusoverleg_interval=1").stdout)
        self.assertEqual(plain, compare("--csv", "--seed", "1").stdout)


class Terminal(ProgramTest):
    """The same program with a terminal on its standard output and error."""

    def shown(self, *words: str, **environment: str) -> str:
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(program.ROOT)
            os.execve(program.program_path(), ["meedoen", *words], {"TERM": "xterm", "PATH": "/usr/bin", **environment})
        text = b""
        while True:
            try:
                piece = os.read(terminal, 65536)
            except OSError:  # the other side is gone
                break
            if not piece:
                break
            text += piece
        os.close(terminal)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)
        return text.decode()

    def test_colour_only_where_it_is_wanted(self) -> None:
        words = ["compare", BASE, QUESTION, *SMALL]
        self.assertIn("\x1b[1m", self.shown(*words))
        self.assertNotIn("\x1b", self.shown(*words, NO_COLOR="1"))
        self.assertNotIn("\x1b", self.shown(*words, TERM="dumb"))
        self.assertNotIn("\x1b", self.shown(*words, "--color", "never"))
        self.assertIn("\x1b[1m", self.shown(*words, "--color", "always", NO_COLOR="1"))
        self.assertIn("\x1b[1m", compare("--color", "always").stdout)

    def test_progress_is_one_line_that_goes_away(self) -> None:
        words = ["run", BASE, "--place", "klein-24k", "--years", "1", "--threads", "1", "--replications"]
        text = self.shown(*words, "150")
        lines = re.findall(r"\r\x1b\[K([^\r]*)", text)
        if len(lines) < 2:
            self.skipTest("this machine is done within a second")
        self.assertRegex(lines[1], r"^\d+ van de 150 runs klaar, nog \d+ te gaan \(ongeveer ")
        self.assertTrue(lines[-1].startswith("Dit is een rekenmodel") or lines[-1].lstrip().startswith("\x1b"), lines[-1])
        self.assertNotIn("\x1b[K", self.shown(*words, "80", TERM="dumb"))


class Kept(ProgramTest):
    def bytes_of(self, name: str, *words: str) -> bytes:
        done = compare("-o", self.file(name), *words)
        self.expect(done, 0, name)
        return (self.folder / name).read_bytes()

    def test_same_bytes_for_threads_and_repetition(self) -> None:
        first = self.bytes_of("one.h5", "--reproducible", "--threads", "1")
        for name, threads in (("again.h5", "1"), ("two.h5", "2"), ("eight.h5", "8")):
            self.assertEqual(self.bytes_of(name, "--reproducible", "--threads", threads), first, name)
        self.assertNotEqual(self.bytes_of("other.h5", "--reproducible", "--seed", "2"), first)

    def test_provenance_is_what_reproducible_leaves_out(self) -> None:
        done = compare("-o", self.file("told.h5"), "--threads", "7")
        self.expect(done, 0)
        self.assertIn(b"--threads 7", (self.folder / "told.h5").read_bytes())
        self.assertNotIn(b"--threads", self.bytes_of("plain.h5", "--reproducible", "--threads", "7"))

    def test_the_file_changes_nothing_that_is_printed(self) -> None:
        self.assertEqual(compare("-o", self.file("r.h5")).stdout, compare().stdout)
        self.assertEqual(self.names(), ["r.h5"])

    def test_resume_of_a_finished_run_computes_nothing(self) -> None:
        whole = self.bytes_of("r.h5", "--reproducible")
        done = compare("-o", self.file("r.h5"), "--reproducible", "--resume")
        self.expect(done, 0, "4 van de 4 runs waren al klaar")
        self.assertEqual((self.folder / "r.h5").read_bytes(), whole)
        self.assertEqual(done.stdout, compare().stdout)

    def test_resume_with_more_runs(self) -> None:
        self.bytes_of("r.h5", "--reproducible")
        words = ["--place", "klein-24k", "--years", "1", "--replications", "6", "--reproducible"]
        more = run("compare", BASE, QUESTION, *words, "-o", self.file("r.h5"), "--resume")
        self.expect(more, 0, "4 van de 6")
        fresh = run("compare", BASE, QUESTION, *words, "-o", self.file("fresh.h5"))
        self.expect(fresh, 0)
        self.assertEqual((self.folder / "r.h5").read_bytes(), (self.folder / "fresh.h5").read_bytes())

    def test_resume_of_something_else_is_refused(self) -> None:
        whole = self.bytes_of("r.h5")
        keep = ["-o", self.file("r.h5"), "--resume"]
        for words, told in ((["--seed", "2"], "seed"), (["--set", "levers.regie_hours=1"], "levers.regie_hours")):
            self.refused(compare(*keep, *words), 2, told, "Nothing was run and nothing was written.")
        for place, years, replications, told in (("gemiddeld-50k", "1", "4", "place"), ("klein-24k", "2", "4", "year"),
                                                 ("klein-24k", "1", "3", "replication")):
            words = ["--place", place, "--years", years, "--replications", replications]
            self.refused(run("compare", BASE, QUESTION, *words, *keep), 2, told)
        other = run("compare", BASE, "scenarios/questions/behandeling-eerst.toml", *SMALL, *keep)
        self.refused(other, 2, "behandeling-eerst")
        self.assertEqual((self.folder / "r.h5").read_bytes(), whole)

    def test_resume_without_a_file_begins(self) -> None:
        self.assertEqual(self.bytes_of("a.h5", "--resume", "--reproducible"), self.bytes_of("b.h5", "--reproducible"))


if __name__ == "__main__":
    program.main()
