"""The income of one household, as a user asks for it."""

import json
import unittest

import program
from program import ProgramTest, run

FOLDER = "scenarios/households/"
SHOP = FOLDER + "bijstand-deeltijd.toml"
WW = FOLDER + "ww-kleine-baan.toml"
DAY = FOLDER + "afwasser-dagbesteding.toml"

ALONE = 'schema_version = 1\nkind = "household"\ntitle_nl = "T"\n[household]\nhousehold = "single"\n[[person]]\nage = 31\n'


def income(*words: str, **options):
    return run("income", *words, **options)


class Answers(ProgramTest):
    def test_every_household_that_ships(self) -> None:
        for path in sorted((program.ROOT / FOLDER).glob("*.toml")):
            done = income(str(path))
            self.expect(done, 0)
            self.assertEqual(done.stderr, "", path)
            self.assertIn("over per maand", done.stdout)
            self.assertIn("in hand a month", income(str(path), "--language", "en").stdout)

    def test_parts_add_up_in_every_form(self) -> None:
        purse = json.loads(income(SHOP, "--json").stdout)
        beside = {"norm", "bijstand_gross_year", "toetsingsinkomen", "gross", "net"}
        self.assertEqual(sum(v for k, v in purse.items() if k not in beside), purse["net"])
        self.assertEqual(purse["gross"], purse["wage"] + purse["holiday_allowance"])

    def test_a_cliff_has_a_name(self) -> None:
        curve = json.loads(income(WW, "--over", "hours", "--json").stdout)
        (cliff,) = curve["cliffs"]
        self.assertLess(cliff["net_change"], -500)
        self.assertEqual({c["component"] for c in cliff["causes"]}, {"ww", "toeslagenwet"})
        table = income(WW, "--over", "hours").stdout
        self.assertIn("Dat komt door: aanvulling van UWV (Toeslagenwet)", " ".join(table.split()))
        self.assertIn("Er is hier geen val", income(SHOP, "--over", "hours").stdout)

    def test_months_tell_what_happens(self) -> None:
        self.assertIn("vrijlating", income(SHOP, "--over", "time").stdout)
        self.assertIn("wordt 21", income(FOLDER + "jongere.toml", "--over", "time").stdout)

    def test_the_law_of_a_year(self) -> None:
        nets = [json.loads(income(SHOP, "--json", "--law", year).stdout)["net"] for year in ("2024", "2025", "2026", "2027")]
        self.assertEqual(len(set(nets)), 4)
        same = income(SHOP, "--json", "--date", "2025-01-01").stdout
        self.assertEqual(json.loads(same)["net"], nets[1])

    def test_two_households(self) -> None:
        self.assertIn("verschil", income(SHOP, "--compare", WW).stdout)
        self.assertEqual(len(json.loads(income(SHOP, "--compare", WW, "--json").stdout)), 2)

    def test_a_page_and_a_drawing(self) -> None:
        page, drawing = self.file("p.html"), self.file("d.svg")
        self.expect(income(WW, "--html", page, "--svg", drawing), 0)
        text = (self.folder / "p.html").read_text()
        for word in ("WW met een kleine baan", 'lang="en"', "geen rechten"):
            self.assertIn(word, text)
        self.assertNotIn("src=\"http", text)
        before = (self.folder / "d.svg").read_bytes()
        (self.folder / "p.html").unlink()
        self.refused(income(WW, "--html", page, "--svg", drawing), 3, "--force")
        self.assertEqual(self.names(), ["d.svg"])
        self.expect(income(WW, "--html", page, "--svg", drawing, "--force"), 0)
        self.assertEqual((self.folder / "d.svg").read_bytes(), before)


class Batch(ProgramTest):
    def test_lines_come_back_in_order(self) -> None:
        good = {"id": "a", "household": {"household": "single"}, "person": [{"age": 40}]}
        lines = [json.dumps(good), "no json", json.dumps(good | {"person": [{"age": "40"}]}), json.dumps(good | {"id": 4})]
        done = income("--batch", input="\n".join(lines) + "\n")
        self.expect(done, 4)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(answers[0]["bijstand"], 140150)
        self.assertEqual([a.get("id") for a in answers], ["a", None, None, "4"])
        self.assertEqual([a.get("line") for a in answers], [None, 2, 3, None])
        self.assertEqual(answers[2]["error"][0]["key"], "person[1].age")

    def test_schema(self) -> None:
        import jsonschema

        shipped = (program.ROOT / "scenarios/household.schema.json").read_text()
        self.assertEqual(income("--schema").stdout, shipped, "renew with: meedoen income --schema")
        schema = json.loads(income("--schema").stdout)
        jsonschema.validate({"household": {"household": "single"}, "person": [{"age": 40}]}, schema)
        with self.assertRaises(jsonschema.ValidationError):
            jsonschema.validate({"household": {"household": "singel"}, "person": [{"age": 40}]}, schema)


class Refusals(ProgramTest):
    def told(self, text: str, *words: str) -> None:
        (self.folder / "h.toml").write_text(text)
        self.refused(income(self.file("h.toml")), 2, "h.toml:", *words)

    def test_files(self) -> None:
        self.told(ALONE.replace("single", "singel"), "5:13: household.household", 'Did you mean single?')
        self.told(ALONE + "agee = 3\n", "8:1: person[1].agee", "Did you mean age")
        self.told(ALONE + "hours = 0,5\n", "8:")
        self.told(ALONE + "hours = 200\n", "person[1].hours", "allowed: 0 to 60")
        self.told(ALONE + "hours = 20\n", "person[1].hourly_wage: is missing")
        self.told(ALONE + 'uwv_benefit = "ziektewet"\n', "person[1].maandloon: is missing")
        self.told(ALONE + 'uwv_benefit = "wia"\nwork_form = "loondispensatie"\nloonwaarde = 0.5\nmaandloon = 200000\n',
                  "there is no ground in the law")
        self.told(ALONE + "[[child]]\nage = 3\n", "single_parent")
        self.told(ALONE + "[[person]]\nage = 30\n", "couple")
        self.told(ALONE.replace("age = 31\n", ""), "person[1].age: is missing")
        self.told('schema_version = 1\nkind = "scenario"\n', "household")

    def test_options(self) -> None:
        for words in (["--csv"], ["--force"], ["--over", "time", "--svg", "x"], ["--over", "hours", "--explain"],
                      ["--date", "2025-02-30"], ["--date", "2027-01-01"], ["--law", "2023"], ["--route", "dagje"],
                      ["--html", SHOP, "--force"], ["--html", "a", "--svg", "./a"], ["--batch"]):
            self.refused(income(SHOP, *words), 2)
        self.refused(income(), 2, "no household")
        self.refused(income(DAY, "--over", "hours"), 2, "no wage belongs to")
        self.refused(income("--schema", SHOP), 2)


if __name__ == "__main__":
    program.main()
