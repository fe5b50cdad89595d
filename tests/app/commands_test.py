"""Every subcommand: what it prints, where, and how it ends."""

import json
import re

import program
from program import BASE, QUESTION, ROOT, ProgramTest, run

COMMANDS = "run compare validate show diff list schema version help".split()
LISTS = {
    "scenarios": {"file", "name", "title_nl", "title_en", "question", "question_nl"},
    "routes": {"name", "number", "route_kind", "executed_by", "title_nl", "legal_ground", "conditions"},
    "levers": {"address", "unit", "value", "meaning", "channels", "who", "lawful_today", "status"},
    "parameters": {"address", "unit", "value", "kind", "source", "low", "high", "meaning"},
    "outcomes": {"name", "unit", "meaning_nl", "meaning_en"},
    "strata": {"name", "meaning_nl", "meaning_en"},
    "events": {"number", "name", "subject", "actor", "cause", "amount"},
    "sources": {"key", "kind", "title"},
}


class Help(ProgramTest):
    def test_begins_with_three_examples(self) -> None:
        for words in ([], ["-h"], ["--help"], ["help"]):
            done = run(*words)
            self.expect(done, 0)
            self.assertEqual(done.stderr, "")
            examples = [line for line in done.stdout.splitlines() if line.startswith("  meedoen ")]
            self.assertGreaterEqual(len(examples), 3, done.stdout)
            self.assertLess(done.stdout.index("  meedoen "), done.stdout.index("Commands"))

    def test_every_command_has_examples_and_exit_codes(self) -> None:
        for command in COMMANDS:
            done = run(command, "--help")
            self.expect(done, 0)
            for word in ("Usage\n  meedoen " + command, "Examples\n", "Options\n", "Exit codes\n", "130", "70"):
                self.assertIn(word, done.stdout, command)
            self.assertEqual(done.stdout, run("help", command).stdout)

    def test_every_command_stands_in_the_short_help(self) -> None:
        text = run().stdout
        for command in COMMANDS:
            self.assertIn(f"\n  {command} ", text)

    def test_lines_fit_an_ordinary_window(self) -> None:
        for command in COMMANDS:
            for line in run(command, "--help").stdout.splitlines():
                if not line.startswith("    meedoen"):
                    self.assertLessEqual(len(line), 120, line)

    def test_unknown_command(self) -> None:
        self.refused(run("comprae", BASE), 2, '"comprae"', "Did you mean compare?")
        self.refused(run("help", "shwo"), 2, '"shwo"', "Did you mean show?")
        self.refused(run("\x1b[31mrood"), 2, "\\x1b[31mrood")


class Listing(ProgramTest):
    def test_json_of_every_list(self) -> None:
        for what, keys in LISTS.items():
            done = run("list", what, "--json")
            self.expect(done, 0)
            rows = json.loads(done.stdout)
            self.assertGreater(len(rows), 5, what)
            for row in rows:
                self.assertLessEqual(keys, row.keys(), what)

    def test_columns_of_every_list(self) -> None:
        for what in LISTS:
            done = run("list", what)
            self.expect(done, 0)
            rows = json.loads(run("list", what, "--json").stdout)
            self.assertEqual(len(done.stdout.splitlines()), len(rows) + 1, what)

    def test_numbers_are_numbers(self) -> None:
        rows = {row["address"]: row for row in json.loads(run("list", "parameters", "--json").stdout)}
        self.assertEqual(rows["place.inhabitants"]["value"], 50000)
        self.assertEqual(rows["levers.sequence"]["choices"], ["by_worker", "work_first", "treatment_first", "both"])
        self.assertIsNone(rows["levers.sequence"]["low"])

    def test_every_shipped_question_is_listed(self) -> None:
        listed = {row["file"] for row in json.loads(run("list", "scenarios", "--json").stdout)}
        files = {str(p.relative_to(ROOT)) for p in (ROOT / "scenarios/questions").glob("*.toml")}
        self.assertEqual(listed, files | {BASE})

    def test_from_another_folder(self) -> None:
        done = run("list", "routes", "--scenarios", str(ROOT / "scenarios"), cwd=self.folder)
        self.expect(done, 0)
        self.refused(run("list", "routes", "--scenarios", ".", cwd=self.folder), 2, "--scenarios", "sources.toml")

    def test_what_cannot_be_listed(self) -> None:
        self.refused(run("list", "outcome"), 2, "Did you mean outcomes?")
        self.refused(run("list"), 2, "WHAT")


class Scenarios(ProgramTest):
    def write(self, name: str, text: str) -> str:
        (self.folder / name).write_text('schema_version = 1\nkind = "scenario"\nbase = "base.toml"\n' + text)
        return self.file(name)

    def test_everything_shipped_is_in_order(self) -> None:
        files = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "scenarios").rglob("*.toml"))
        done = run("validate", *files)
        self.expect(done, 0)
        self.assertEqual(len(done.stdout.splitlines()), len(files))

    def test_all_problems_of_all_files_at_once(self) -> None:
        first = self.write("first.toml", "[levers]\nregie_huors = 10\n")
        second = self.write("second.toml", '[levers]\nsequence = "work_frist"\nregie_hours = -1\n')
        for command in (["validate", first, second], ["compare", BASE, first, second, "-o", self.file("r.h5")]):
            done = run(*command)
            self.refused(done, 2, f"{first}:5:1: levers.regie_huors: ", "Did you mean levers.regie_hours?",
                         f"{second}:5:", "work_first", f"{second}:6:", "3 errors. Nothing was run and nothing was written.")
            self.assertEqual(self.names(), ["first.toml", "second.toml"])

    def test_a_file_that_is_not_there(self) -> None:
        self.refused(run("validate", "scenarios/bsae.toml"), 2, "no such file", "Did you mean scenarios/base.toml?")
        self.refused(run("show", self.file("nothing.toml")), 2, "nothing.toml", "no such file")

    def test_show_loads_again_to_the_same_values(self) -> None:
        shown = run("show", QUESTION, "--place", "klein-24k")
        self.expect(shown, 0)
        self.assertIn("sequence = \"work_first\"  # scenarios/questions/werk-eerst.toml:", shown.stdout)
        (self.folder / "shown.toml").write_text(shown.stdout)
        again = run("diff", QUESTION, self.file("shown.toml"), "--place", "klein-24k")
        self.expect(again, 0)
        self.assertEqual(again.stdout, "no difference in any value\n")

    def test_show_json_gives_the_origin_of_each_value(self) -> None:
        shown = json.loads(run("show", QUESTION, "--json").stdout)
        values = {v["address"]: v for v in shown["values"]}
        self.assertEqual(values["levers.sequence"]["value"], "work_first")
        self.assertEqual(values["levers.sequence"]["file"], QUESTION)
        self.assertEqual(values["life.drift"]["file"], BASE)
        self.assertEqual(values["life.drift"]["kind"], "assumption")

    def test_diff_names_what_differs_and_nothing_else(self) -> None:
        done = run("diff", BASE, QUESTION)
        self.expect(done, 0)
        self.assertEqual(done.stdout, "levers.sequence: by_worker -> work_first\n")
        changes = json.loads(run("diff", BASE, QUESTION, "--json").stdout)
        self.assertEqual([c["address"] for c in changes], ["levers.sequence"])

    def test_set_on_the_command_line(self) -> None:
        done = run("diff", BASE, BASE, "--set", "levers.sequence=both")
        self.assertEqual(done.stdout, "no difference in any value\n")
        shown = run("show", BASE, "--set", "levers.sequence=both", "--set", "levers.regie_hours=12")
        self.assertIn('sequence = "both"', shown.stdout)
        self.assertIn("regie_hours = 12", shown.stdout)
        self.refused(run("show", BASE, "--set", "levers.regie_huors=12"), 2, "command line", "levers.regie_hours")
        for wrong in ("levers.regie_hours", "=3", "levers.regie_hours="):
            self.refused(run("show", BASE, "--set", wrong), 2, "--set", "ADDRESS=VALUE")

    def test_paths_written_in_other_ways(self) -> None:
        for path in ("./scenarios/questions/werk-eerst.toml", "scenarios/../scenarios//questions/werk-eerst.toml",
                     str(ROOT / QUESTION)):
            self.expect(run("validate", path), 0)
        self.expect(run("validate", "questions/werk-eerst.toml", cwd=ROOT / "scenarios"), 0)
        self.expect(run("validate", "werk-eerst.toml", cwd=ROOT / "scenarios/questions"), 0)


class Others(ProgramTest):
    def test_schema_is_json_and_knows_every_route(self) -> None:
        schema = run("schema").stdout
        self.assertIn("draft-07", json.loads(schema)["$schema"])
        for route in (ROOT / "scenarios/routes").glob("*.toml"):
            self.assertIn(f'"{route.stem}": {{', schema)

    def test_version(self) -> None:
        text = run("version").stdout
        for word in ("meedoen", "HDF5", "oneTBB", "Boost", "law of", "Cite as"):
            self.assertIn(word, text)
        self.assertEqual(text, run("--version").stdout)
        fields = json.loads(run("version", "--json").stdout)
        citation = (ROOT / "CITATION.cff").read_text()
        for pattern in (r"title: (.*)", r"- name: (.*)", r"\nversion: (.*)", r"license: (.*)"):
            self.assertIn(re.search(pattern, citation)[1], fields["citation"])
        self.assertRegex(fields["commit"], r"^([0-9a-f]{12}(-dirty)?|unknown)$")
        self.assertIn(fields["commit"], text)
        self.assertRegex(fields["hdf5"], r"^\d+\.\d+\.\d+")
        self.assertRegex(fields["onetbb"], r"^\d+\.\d+")
        self.assertRegex(fields["boost"], r"^\d+\.\d+\.\d+$")
        self.assertRegex(fields["law_year"], r"^\d{4}$")
        self.assertRegex((ROOT / "CMakeLists.txt").read_text(), rf"project\(meedoen VERSION {fields['version']} ")


if __name__ == "__main__":
    program.main()
