"""The income of one household, as a user asks for it."""

import csv
import io
import json
import unittest

import program
from program import ProgramTest, run

FOLDER = "scenarios/households/"
SHOP = FOLDER + "bijstand-deeltijd.toml"
WW = FOLDER + "ww-kleine-baan.toml"
DAY = FOLDER + "afwasser-dagbesteding.toml"
FLEX = FOLDER + "flexbaan.toml"
FIRST = FOLDER + "flexbaan-eerst.toml"
COUPLE = FOLDER + "paar-een-inkomen.toml"

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
        beside = {"norm", "bijstand_gross_year", "toetsingsinkomen", "zvw", "loonkostensubsidie", "gross", "net",
                  "assumptions"}
        self.assertEqual(sum(v for k, v in purse.items() if k not in beside), purse["net"])
        self.assertEqual(purse["gross"], purse["wage"] + purse["holiday_allowance"])

    def test_the_page_begins_in_the_language_asked(self) -> None:
        page = self.folder / "p.html"
        for language in ("nl", "en"):
            self.expect(income(SHOP, "--over", "hours", "--html", str(page), "--force", "--language", language), 0)
            text = page.read_text()
            self.assertIn('<html lang="' + language + '">', text)
            self.assertEqual(text.find("<article"), text.find('<article id="' + language + '"'))

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

    def test_every_route_at_each_number_of_hours(self) -> None:
        done = income(DAY, "--over", "route", "--csv")
        self.assertEqual(done.returncode, 0, done.stderr)
        head, *rows = [line.split(",") for line in done.stdout.splitlines()]
        self.assertEqual([row[0] for row in rows], [str(hours) for hours in range(0, 44, 4)])
        self.assertIn("dagbesteding", head)
        self.assertEqual(len({row[head.index("dagbesteding")] for row in rows}), 1, "no wage, so no hours")
        self.assertGreater(len({row[head.index("ordinary")] for row in rows}), 5)
        told = json.loads(income(SHOP, "--over", "route", "--json").stdout)
        shown = [route["route"] for route in told["routes"]]
        self.assertIn("ordinary", shown)
        self.assertEqual(set(shown) & {none["route"] for none in told["without"]}, set())
        self.assertEqual(len(shown) + len(told["without"]), 7)
        table = income(SHOP, "--over", "route").stdout
        self.assertIn("gewoon werk", table)
        self.assertIn("Kan hier niet: loondispensatie (dit bestaat niet bij deze uitkering).", table)
        self.assertIn("geef een loonwaarde onder 1", table)

    def test_what_an_answer_rests_on_is_told_in_every_form(self) -> None:
        alone, more = "huurtoeslag.ijkpunt_one", "huurtoeslag.ijkpunt_more"
        self.assertEqual(json.loads(income(SHOP, "--json").stdout)["assumptions"], ["zorgtoeslag.standaardpremie", alone])
        for over in ("hours", "wage", "gross", "time", "route"):
            self.assertIn(alone, json.loads(income(SHOP, "--over", over, "--json").stdout)["assumptions"], over)
            table = income(SHOP, "--over", over).stdout
            self.assertIn(f"aanname: {alone} (€ 23.425,00; tussen € 23.269,00 en € 23.500,00)", table, over)
            self.assertNotIn(more, table, over)
            self.assertNotIn("iack", table, over)
        both = income(SHOP, "--compare", FOLDER + "alleenstaande-ouder.toml").stdout
        self.assertTrue(alone in both and more in both and "iack.work_above" in both)
        self.assertIn(alone, json.loads(income(SHOP, "--as-paid", "--json").stdout)["assumptions"])
        scheme = {"household": {"household": "single", "local_scheme": "amsterdam", "months_low_income": 60},
                  "person": [{"age": 40}]}
        (answer,) = [json.loads(line) for line in income("--batch", input=json.dumps(scheme)).stdout.splitlines()]
        schemes = [a for a in answer["assumptions"] if a.startswith("local_schemes.")]
        self.assertNotIn("local_schemes.amsterdam.couple", schemes)
        self.assertTrue(schemes and all(a.startswith("local_schemes.amsterdam.") for a in schemes), answer["assumptions"])

    def test_an_explanation_says_what_the_file_says(self) -> None:
        told = income(FOLDER + "alleenstaande-ouder.toml", "--explain").stdout
        self.assertIn('huishouden: household = "single_parent", rent = 75000', told)
        self.assertIn("kind 1: age = ", told)
        self.assertIn('household: household = "single", rent = ', income(SHOP, "--explain", "--language", "en").stdout)
        self.assertEqual(income(SHOP, "--compare", WW, "--explain").stdout.count("Wet op de zorgtoeslag"), 2)

    def test_the_law_of_a_year(self) -> None:
        nets = [json.loads(income(SHOP, "--json", "--law", year).stdout)["net"] for year in ("2024", "2025", "2026", "2027")]
        self.assertEqual(len(set(nets)), 4)
        same = income(SHOP, "--json", "--date", "2025-01-01").stdout
        self.assertEqual(json.loads(same)["net"], nets[1])

    def test_two_households(self) -> None:
        self.assertIn("verschil", income(SHOP, "--compare", WW).stdout)
        self.assertEqual(len(json.loads(income(SHOP, "--compare", WW, "--json").stdout)), 2)
        rows = list(csv.DictReader(io.StringIO(income(SHOP, "--compare", WW, "--csv").stdout)))
        nets = [json.loads(income(path, "--json").stdout)["net"] for path in (SHOP, WW)]
        self.assertEqual([int(row["net"]) for row in rows], nets)
        self.assertEqual(len({row["household"] for row in rows}), 2)
        self.assertEqual(len(income(SHOP, "--csv").stdout.splitlines()), 2)

    def test_a_title_in_csv_is_no_formula(self) -> None:
        path = self.folder / "formula.toml"
        path.write_text(ALONE.replace('"T"', '"=1+1"'), encoding="utf-8")
        self.assertTrue(income(str(path), "--csv").stdout.splitlines()[1].startswith('"\'=1+1",'))

    def test_the_columns_of_a_table_add_up(self) -> None:
        rows = [line.split() for line in income(FOLDER + "alleenstaande-ouder.toml", "--over", "hours", "--language",
                                                "en").stdout.splitlines()]
        amounts = [[float(cell.replace(",", "").replace("−", "-")) for cell in row[1:7]]
                   for row in rows if len(row) in (7, 8) and row[0].isdigit() and row[-1][0] != "p"]
        self.assertGreater(len(amounts), 30)
        for gross, tax, benefits, toeslagen, other, in_hand in amounts:
            self.assertAlmostEqual(gross - tax + benefits + toeslagen + other, in_hand, 2)
        self.assertTrue(any(row[4] != 0 for row in amounts))

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


class AsPaid(ProgramTest):
    def months(self, *words: str) -> list[dict]:
        done = income(*words, "--as-paid", "--json")
        self.expect(done, 0)
        return json.loads(done.stdout)["months"]

    def test_a_table_in_both_languages(self) -> None:
        dutch = " ".join(income(FLEX, "--as-paid", "--before", FIRST).stdout.split())
        for words in ("eerst: Alleenstaand met bijstand", "de maand ervoor", "loon wordt verrekend", "vakantiegeld over het loon",
                      "te veel toeslagen over vorig jaar", "toeslagen terugbetalen: nog €", "onder het sociaal minimum",
                      "De laagste maand is ", "van de 36 maanden zijn onder", "moet het huishouden nog €", "Aannames: "):
            self.assertIn(words, dutch)
        english = " ".join(income(FLEX, "--as-paid", "--before", FIRST, "--language", "en").stdout.split())
        for words in ("before: Single on bijstand", "the month before", "the wage is set off", "paying back toeslagen: still €",
                      "below the social minimum", "The lowest month is ", "still has to pay back €"):
            self.assertIn(words, english)

    def test_every_household_that_ships(self) -> None:
        for path in sorted((program.ROOT / FOLDER).glob("*.toml")):
            self.assertEqual(len(self.months(str(path), "--months", "14")), 14)

    def test_parts_add_up(self) -> None:
        beside = {"month", "norm", "bijstand_gross_year", "toetsingsinkomen", "zvw", "loonkostensubsidie", "gross", "net",
                  "estimate", "owed", "minimum",
                  "to_live_on", "below_minimum"}
        for month in self.months(FLEX, "--before", FIRST):
            self.assertEqual(sum(v for k, v in month.items() if k not in beside), month["net"])
            self.assertEqual(month["below_minimum"], month["to_live_on"] + 100 <= month["minimum"])

    def test_the_household_before_counts(self) -> None:
        with_it, without = self.months(FLEX, "--before", FIRST), self.months(FLEX)
        self.assertGreater(with_it[0]["bijstand"], without[0]["bijstand"])
        self.assertGreater(with_it[0]["huurtoeslag"] + with_it[0]["zorgtoeslag"], 0)
        self.assertEqual(with_it[0]["wage"], without[0]["wage"])

    def test_the_first_month_is_that_of_the_date(self) -> None:
        self.assertEqual(self.months(FLEX)[0]["month"], "2026-01")
        for date in ("2025-11-15", "2025-11"):
            months = self.months(FLEX, "--date", date, "--months", "3")
            self.assertEqual([m["month"] for m in months], ["2025-11", "2025-12", "2026-01"])
            self.assertEqual(months[1]["wage"], 2 * months[0]["wage"])
        self.assertEqual(self.months(FLEX, "--law", "2027", "--months", "1")[0]["month"], "2027-01")

    def test_route_is_not_that_of_before(self) -> None:
        months = self.months(SHOP, "--before", SHOP, "--route", "dagbesteding")
        self.assertEqual(months[0]["wage"], 0)
        self.assertLess(months[0]["bijstand"], months[1]["bijstand"])  # the last wage is still set off

    def test_rows_of_csv(self) -> None:
        rows = income(FLEX, "--as-paid", "--before", FIRST, "--csv").stdout.splitlines()
        self.assertEqual(len(rows), 37)
        head = rows[0].split(",")
        for k, month in enumerate(self.months(FLEX, "--before", FIRST), 1):
            row = dict(zip(head, rows[k].split(","), strict=True))
            for name in ("net", "bijstand", "estimate", "owed", "norm", "minimum", "to_live_on"):
                self.assertEqual(int(row[name]), month[name])
            self.assertEqual(row["below_minimum"], str(int(month["below_minimum"])))

    def test_months_over_time(self) -> None:
        self.assertEqual(len(json.loads(income(SHOP, "--over", "time", "--months", "5", "--json").stdout)["months"]), 5)
        self.assertEqual(len(json.loads(income(SHOP, "--over", "time", "--json").stdout)["months"]), 36)

    def test_a_page_and_a_drawing(self) -> None:
        page, drawing = self.file("p.html"), self.file("d.svg")
        self.expect(income(FLEX, "--as-paid", "--before", FIRST, "--html", page, "--svg", drawing), 0)
        text = (self.folder / "p.html").read_text()
        for word in ("Van bijstand naar een flexbaan", 'lang="en"', "geen rechten", "Wat gebeurt er wanneer?", "What happens when?"):
            self.assertIn(word, text)
        self.assertIn("In handen per maand", (self.folder / "d.svg").read_text())
        self.expect(income(DAY, "--as-paid", "--svg", self.file("day.svg")), 0)  # no paid work, and still months

    def test_refusals(self) -> None:
        for words, told in ((["--as-paid", "--over", "time"], "--over: does nothing beside --as-paid"),
                            (["--as-paid", "--compare", WW], "--compare: does nothing beside --as-paid"),
                            (["--as-paid", "--explain"], "--explain: does nothing beside --as-paid"),
                            (["--before", FIRST], "--before: does nothing without --as-paid"),
                            (["--months", "12"], "--months: there are no months to count"),
                            (["--over", "hours", "--months", "12"], "--months: there are no months to count"),
                            (["--as-paid", "--months", "0"], "--months"),
                            (["--as-paid", "--months", "121"], "--months"),
                            (["--as-paid", "--months", "3,5"], "--months"),
                            (["--as-paid", "--json", "--csv"], "--csv: does nothing beside --json"),
                            (["--as-paid", "--before", COUPLE], "another number of adults"),
                            (["--as-paid", "--before", "nowhere.toml"], "nowhere.toml"),
                            (["--as-paid", "--before", FIRST, "--html", FIRST, "--force"], "is another file of this command"),
                            (["--as-paid", "--date", "2025-13"], "a month as 2026-01")):
            self.refused(income(FLEX, *words), 2, told)
        for words in (["--as-paid"], ["--as-paid", "--before", FIRST], ["--as-paid", "--months", "3"]):
            self.refused(income("--batch", *words), 2, "does nothing beside --batch")


class Batch(ProgramTest):
    def test_lines_come_back_in_order(self) -> None:
        good = {"id": "a", "household": {"household": "single"}, "person": [{"age": 40}]}
        lines = [json.dumps(good), "no json", json.dumps(good | {"person": [{"age": "40"}]}), json.dumps(good | {"id": 4})]
        done = income("--batch", input="\n".join(lines) + "\n")
        self.expect(done, 4)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(answers[0]["bijstand"], 140150)
        self.assertEqual([a.get("id") for a in answers], ["a", None, "a", 4])
        self.assertEqual([a.get("line") for a in answers], [None, 2, 3, None])
        self.assertEqual(answers[2]["error"][0]["key"], "person[1].age")

    def test_a_head_must_be_that_of_a_household_and_a_mark_of_the_encoding_does_no_harm(self) -> None:
        good = {"household": {"household": "single"}, "person": [{"age": 40}]}
        for wrong in ({"kind": "scenario"}, {"schema_version": 7}):
            (answer,) = self.answers(json.dumps(good | wrong), code=4)
            self.assertEqual(answer["error"][0]["key"], next(iter(wrong)))
        (answer,) = self.answers("\ufeff" + json.dumps(good | {"kind": "household", "schema_version": 1}))
        self.assertEqual(answer["bijstand"], 140150)

    def answers(self, *lines: str, code: int = 0, words: tuple[str, ...] = ()) -> list[dict]:
        done = income("--batch", *words, input="\n".join(lines) + "\n")
        self.expect(done, code)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_a_line_has_the_law_of_its_date(self) -> None:
        good = {"household": {"household": "single"}, "person": [{"age": 40}]}
        dates = ["2024-01-01", "2025-07-01", "2025-07", "2025-06-30", "2026-12-31", "2025-07-01"]
        lines = [json.dumps(good | {"date": date}) for date in dates] + [json.dumps(good)]
        (self.folder / "h.toml").write_text(ALONE.replace("31", "40"))
        alone = [json.loads(income(self.file("h.toml"), "--json", "--date", date).stdout) for date in [*dates, "2026-01-01"]]
        self.assertEqual(self.answers(*lines), alone)
        self.assertEqual(len({a["bijstand"] for a in alone[:5]}), 4)
        self.assertEqual(self.answers(*lines, words=("--law", "2024"))[6], alone[0])

    def test_a_wrong_date_is_told_with_its_line(self) -> None:
        good = {"household": {"household": "single"}, "person": [{"age": 40}]}
        wrong = ["2025-02-30", "2023-12-31", "2027-01", "2025", "juli", "", 2025, None, ["2025-07-01"]]
        lines = [json.dumps(good), *(json.dumps(good | {"date": date}) for date in wrong), json.dumps(good)]
        answers = self.answers(*lines, code=4)
        self.assertEqual([a.get("line") for a in answers], [None, *range(2, len(wrong) + 2), None])
        for answer in answers[1:-1]:
            self.assertEqual([e["key"] for e in answer["error"]], ["date"], answer)
        self.assertIn("2024-01-01 to 2026-12-31", answers[2]["error"][0]["why"])
        both = json.dumps({"date": "x", "household": {"household": "single"}, "person": [{"age": "40"}]})
        self.assertEqual([e["key"] for e in self.answers(both, code=4)[0]["error"]], ["date", "person[1].age"])

    def test_a_date_is_of_a_line_only(self) -> None:
        (self.folder / "h.toml").write_text('date = "2025-01-01"\n' + ALONE)
        self.refused(income(self.file("h.toml")), 2, "date: this key does not exist here")
        self.refused(income("--batch", "--law", "2027"), 2, "vrijlating_rules")

    def test_a_key_given_twice_is_told(self) -> None:
        lines = ['{"household": {"household": "single"}, "person": [{"age": 40}], "household": {"household": "single"}}',
                 '{"household": {"household": "single", "rent": 1, "rent": 2}, "person": [{"age": 40, "\\u0061ge": 41}]}',
                 '{"household": {"household": "couple"}, "person": [{"age": 40}, {"age": 4, "age": 5, "age": 40}]}',
                 '{"date": "2025-01-01", "date": "2026-01-01", "household": {"household": "single"}, "person": [{"age": 40}]}',
                 '{"household": {"household": "single"}, "person": [{"age": 40}]}']
        answers = self.answers(*lines, code=4)
        told = [[e["key"] for e in a["error"] if e["problem"] == "is given more than once"] for a in answers[:4]]
        self.assertEqual(told, [["household"], ["household.rent", "person[1].age"], ["person[2].age"], ["date"]])
        self.assertEqual([a.get("line") for a in answers], [1, 2, 3, 4, None])

    def test_lines_that_are_no_json(self) -> None:
        wrong = ["", "{", "{}}", "[]", "3", '"text"', "null", '{"a": 1,}', "{'a': 1}", '{"a": 01}', "[" * 40 + "]" * 40, "{} {}"]
        answers = self.answers(*wrong, code=4)
        self.assertEqual(len(answers), len(wrong))
        for answer in answers:
            self.assertIn(answer["error"][0]["problem"], ("no JSON", "found no object"), answer)

    def test_values_of_json_are_read_as_they_stand(self) -> None:
        line = '{"household": {"household": "single", "assets": 1e3, "rent": 70000.0, "wmo": true}, "person": [{"age": 40}]}  '
        text = ALONE.replace("31", "40").replace('"single"\n', '"single"\nassets = 1000\nrent = 70000\nwmo = 1\n')
        (self.folder / "h.toml").write_text(text)
        self.assertEqual(self.answers(line)[0], json.loads(income(self.file("h.toml"), "--json").stdout))
        for value in ("18446744073709551615", "-9223372036854775808", "1e400", "null", '"1"', "[1]", "{}"):
            answer = self.answers('{"household": {"household": "single", "rent": ' + value + '}, "person": [{"age": 40}]}', code=4)
            self.assertIn("household.rent", [e["key"] for e in answer[0]["error"]] + ["household.rent"] * (value == "1e400"))

    def test_schema(self) -> None:
        import jsonschema

        shipped = (program.ROOT / "scenarios/household.schema.json").read_text()
        self.assertEqual(income("--schema").stdout, shipped, "renew with: meedoen income --schema")
        schema = json.loads(income("--schema").stdout)
        jsonschema.validate({"household": {"household": "single"}, "person": [{"age": 40}]}, schema)
        jsonschema.validate({"date": "2025-07", "household": {"household": "single"}, "person": [{"age": 40}]}, schema)
        with self.assertRaises(jsonschema.ValidationError):
            jsonschema.validate({"date": "2027-07", "household": {"household": "single"}, "person": [{"age": 40}]}, schema)
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
        self.told(ALONE + "second_job = 50000\n", "person[1].second_job: given without a first job")
        self.told(ALONE + "work_years = 3\nwork_years_before_2016 = 4\n",
                  "person[1].work_years_before_2016: is above work_years")
        self.told(ALONE + 'studiefinanciering = "away"\n', "household.bijstand: claimed beside studiefinanciering")
        self.told(ALONE.replace("[[person]]", "bijstand = 0\n[[person]]") + "premium = 5000\n",
                  "person[1].premium: given without bijstand")
        self.told(ALONE + "no_right = 1\n", "8:1: person[1].no_right: given where bijstand is claimed")
        self.told(ALONE + "parents_cannot_pay = 1\n", "person[1].parents_cannot_pay: given from 21 on")
        self.told(ALONE + "studietoeslag = 1\n", "person[1].studietoeslag: given without studiefinanciering")
        self.told(ALONE + "parents_pay = 5000\n", "8:1: person[1].parents_pay: given without studiefinanciering")
        self.told(ALONE + 'uwv_benefit = "wia"\nwork_form = "loondispensatie"\nloonwaarde = 0.5\nmaandloon = 200000\n',
                  "there is no ground in the law")
        self.told(ALONE + "[[child]]\nage = 3\n", "single_parent")
        self.told(ALONE + "[[person]]\nage = 30\n", "couple")
        self.told(ALONE.replace("age = 31\n", ""), "person[1].age: is missing")
        self.told('schema_version = 1\nkind = "scenario"\n', "household")

    def test_options(self) -> None:
        for words in (["--force"], ["--over", "time", "--svg", "x"], ["--over", "route", "--html", "x"], ["--over", "route", "--route", "ordinary"], ["--over", "hours", "--explain"],
                      ["--date", "2025-02-30"], ["--date", "2027-01-01"], ["--law", "2023"], ["--route", "dagje"],
                      ["--html", SHOP, "--force"], ["--html", "a", "--svg", "./a"], ["--batch"]):
            self.refused(income(SHOP, *words), 2)
        self.refused(income(), 2, "no household")
        self.refused(income(DAY, "--over", "hours"), 2, "no wage belongs to")
        self.refused(income("--schema", SHOP), 2)


if __name__ == "__main__":
    program.main()
