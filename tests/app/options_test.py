"""Options are converted strictly: what is not exactly a value of the option is refused by name."""

import os
from pathlib import Path

import program
from program import BASE, QUESTION, ROOT, SMALL, ProgramTest, run

NOT_WHOLE = ["0,3", "3x", "0x10", "+5", "-1", "1e3", "3.0", "1_000", "1.000", " 3", "010", "١", "12:30", "9" * 30, "nan"]


class Options(ProgramTest):
    def wrong(self, words: list[str], *told: str) -> None:
        """Refused before anything is read: even the scenario need not be there."""
        done = run("compare", BASE, QUESTION, *words, cwd=self.folder)
        self.refused(done, 2, *told, "Nothing was run and nothing was written.")
        self.assertEqual(self.names(), [])

    def test_whole_numbers(self) -> None:
        for option, high in (("years", "20"), ("replications", "100000"), ("seed", "4294967295"), ("threads", "256"),
                             ("width", "400")):
            for text in NOT_WHOLE:
                self.wrong([f"--{option}={text}"], f"--{option}: found \"{text}\"", f"to {high}")
                self.wrong([f"--{option}", text], f"--{option}: found \"{text}\"")
            self.wrong([f"--{option}="], f"--{option}: found an empty text")
            self.wrong([f"--{option}", str(int(high) + 1)], f"--{option}: found")

    def test_ends_of_the_ranges(self) -> None:
        for option, low in (("years", 1), ("replications", 1), ("threads", 1), ("width", 32)):
            self.wrong([f"--{option}", str(low - 1)], f"--{option}: found \"{low - 1}\"", f"{low} to")

    def test_words(self) -> None:
        self.wrong(["--language", "ln"], "--language: found \"ln\"", "nl or en")
        self.wrong(["--language", "NL"], "--language: found \"NL\"")
        self.wrong(["--color", "alwasy"], "auto, always or never", "Did you mean always?")

    def test_given_twice(self) -> None:
        self.wrong(["--seed=3", "--seed=4"], "--seed: is given more than once, last as \"4\"")
        self.wrong(["-o", "a.h5", "--output", "b.h5"], "--output: is given more than once")
        self.wrong(["--json", "--json"], "--json: is given more than once")

    def test_unknown_options(self) -> None:
        self.wrong(["--seeed", "5"], "unknown option \"--seeed\"", "Did you mean --seed?")
        self.wrong(["--replicatons=5"], "unknown option \"--replicatons\"", "Did you mean --replications?")
        self.wrong(["-x"], "unknown option \"-x\"")
        self.wrong(["--y=3"], "unknown option \"--y\"")
        self.refused(run("list", "routes", "--jsn"), 2, "Did you mean --json?")
        self.refused(run("version", "--years", "3"), 2, "unknown option \"--years\"")

    def test_switches_take_no_value(self) -> None:
        self.wrong(["--reproducible=no"], "--reproducible: found \"no\"", "takes no value")

    def test_missing_values(self) -> None:
        self.wrong(["--seed"], "--seed: a value is missing")
        self.wrong(["-o"], "-o: a value is missing")
        self.wrong(["-o", "--force"], "--output: found \"--force\"")
        self.wrong(["-o="], "--output")

    def test_what_does_not_go_together(self) -> None:
        self.wrong(["--json", "--csv"], "--json: cannot go together with --csv")
        self.wrong(["-o", "r.h5", "--force", "--resume"], "--force: cannot go together with --resume")
        for option in ("--force", "--resume"):
            self.wrong([option], f"{option}: needs a file", "-o FILE.h5")
        self.wrong(["-o", "scenario.toml"], "names in .toml are scenarios")

    def test_several_problems_at_once(self) -> None:
        self.wrong(["--seed", "x", "--years", "0", "--width", "9"], "--seed", "--years", "--width", "3 errors")

    def test_number_of_files(self) -> None:
        self.refused(run("compare", BASE), 2, "takes BASE OTHER..., 1 given")
        self.refused(run("run"), 2, "takes SCENARIO, 0 given")
        self.refused(run("run", BASE, QUESTION), 2, "takes SCENARIO, 2 given")
        self.refused(run("diff", BASE), 2, "takes A B, 1 given")
        self.refused(run("schema", "x"), 2, "takes no files")

    def test_names_that_look_like_options(self) -> None:
        self.refused(run("validate", "--", "-x.toml"), 2, "-x.toml", "no such file")

    def test_very_long_words(self) -> None:
        self.refused(run("validate", "a" * 100_000), 2, "100000 bytes", "at most 4096")
        self.refused(run("validate", "--" + "a" * 100_000), 2, "at most 4096")

    def test_scenarios_that_cannot_be_compared(self) -> None:
        self.refused(run("compare", BASE, BASE), 2, "is the name of two scenarios")

    def test_names_that_a_spreadsheet_or_terminal_obeys(self) -> None:
        for name in (b"=1+1", b"+x", b"-x", b"@x", b"a\x1b[31m", b"\xff\xfe", "om\u202egekeerd".encode()):
            path = os.fsencode(self.folder) + b"/" + name + b".toml"
            Path(os.fsdecode(path)).write_bytes((ROOT / QUESTION).read_bytes())
            for command in ("run", "compare"):
                files = [os.fsdecode(path)] if command == "run" else [BASE, os.fsdecode(path)]
                done = run(command, *files, *SMALL)
                self.refused(done, 2, "cannot be the name of a scenario")

    def test_unknown_place(self) -> None:
        self.refused(run("run", BASE, "--place", "klein-25k"), 2, "klein-25k", "klein-24k")


if __name__ == "__main__":
    program.main()
