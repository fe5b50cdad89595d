#!/usr/bin/python3
"""Reads a results file as its users do: check_columns.py FILE.h5

With xarray, through both of its engines: names of dimensions, units, dates, missing values, the texts of scenarios and
parameters. Exit code 1 and a sentence for each failure.
"""

import csv
import io
import sys
import tomllib

import numpy
import xarray

MONTHLY = ("scenario", "replication", "stratum", "month")
UNITS = {"in_work": "person", "hired": "event", "intake_weeks_waited": "week", "minutes_asked_uwv": "minute",
         "net_income": "EUR cent", "stress_sum": "0.001", "persons_gained_work": "person", "waits": "event"}
DIMENSIONS = {"in_work": MONTHLY, "net_income": MONTHLY, "persons_gained_work": MONTHLY[:2],
              "waits": ("scenario", "replication", "queue", "week_bin")}
ATTRIBUTES = {"Conventions": "CF-1.10", "layout_version": "1", "seed": "1", "years": "1", "replications": "3",
              "complete": "no", "place": "gemiddeld-50k", "first_day": "2026-01-01", "law_date": "2026-01-01"}


def expect(failures, what, found, wanted):
    if found != wanted:
        failures.append(f"{what} is {found!r}, expected {wanted!r}")


def check_shapes(data, failures):
    for name, units in UNITS.items():
        expect(failures, f"unit of {name}", data[name].attrs.get("units"), units)
    for name, dimensions in DIMENSIONS.items():
        expect(failures, f"dimensions of {name}", data[name].dims, dimensions)
    for name, text in ATTRIBUTES.items():
        expect(failures, f"attribute {name}", data.attrs.get(name), text)
    expect(failures, "scenarios", list(data.scenario.values), ["base", "werk-eerst"])
    expect(failures, "replications", list(data.replication.values), [0, 2])
    expect(failures, "first stratum", data.stratum.values[0], "all")
    expect(failures, "week bins", list(data.week_bin.values), list(range(54)))
    expect(failures, "months", [str(day)[:10] for day in data.month.values[[0, 1, -1]]],
           ["2026-01-01", "2026-02-01", "2026-12-01"])


def check_meaning(data, failures):
    everybody = data.residents.sel(stratum="all")
    by_age = data.residents.sel(stratum=["under_27", "from_27_to_44", "from_45"]).sum("stratum")
    if not bool((everybody == by_age).all()) or not bool((everybody > 0).all()):
        failures.append("the ages do not add up to everybody")
    missing = numpy.isnan(data.waits.sel(scenario="base")).any(["replication", "week_bin"])
    expect(failures, "queues missing in the base", [str(q) for q in data.queue.values[missing.values]],
           [str(data.queue.values[-1])])
    if bool(numpy.isnan(data.waits.sel(scenario="werk-eerst")).any()):
        failures.append("waits are missing where nothing is")


def check_texts(data, failures):
    for place, scenario in enumerate(data.scenario.values):
        resolved = tomllib.loads(data.scenario_resolved.values[place])
        expect(failures, f"years in the resolved {scenario}", resolved["run"]["years"], 1)
        rows = list(csv.DictReader(io.StringIO(data.scenario_parameters.values[place])))
        values = {row["address"]: row for row in rows}
        expect(failures, "columns of parameters", list(rows[0]),
               ["address", "value", "unit", "kind", "source", "low", "high"])
        expect(failures, f"inhabitants in {scenario}", float(values["place.inhabitants"]["value"]), 2000.0)
        expect(failures, f"sequence in {scenario}", values["levers.sequence"]["value"],
               "by_worker" if scenario == "base" else "work_first")
        if len(data.scenario_canonical.values[place].splitlines()) < len(rows):
            failures.append(f"the canonical text of {scenario} lacks values")


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check_columns.py FILE.h5")
    failures = []
    for engine in ("netcdf4", "h5netcdf"):
        with xarray.open_dataset(sys.argv[1], engine=engine) as data:
            for check in (check_shapes, check_meaning, check_texts):
                found = []
                check(data, found)
                failures += [f"{engine}: {failure}" for failure in found]
    for failure in failures:
        print(f"{sys.argv[1]}: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
