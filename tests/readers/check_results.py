#!/usr/bin/python3
"""Opens a results file as its readers will: check_results.py FILE.h5

With h5py, and with xarray through both of its engines, it checks that every axis has a named scale, that every
variable has units and a long name, and that all three read the same numbers. It prints one line `name sum` per
variable, over all values that are not missing, sorted by name. Exit code 1 and a sentence for each failure.
"""

import sys

import h5py
import numpy
import xarray

ENGINES = ("netcdf4", "h5netcdf")


def text_of(dataset, name):
    """The attribute as text, or empty; bytes would mean that it is not variable-length UTF-8."""
    value = dataset.attrs.get(name, "")
    return value if isinstance(value, str) else ""


def whole_sum(values, fill):
    """A sum in Python's own whole numbers, which do not overflow."""
    return sum(int(value) for value in numpy.asarray(values).ravel() if fill is None or value != fill)


def check_scale(name, dataset, failures):
    words = h5py.check_string_dtype(dataset.dtype)
    if not text_of(dataset, "long_name"):
        failures.append(f"{name}: no long_name")
    if words is None and not text_of(dataset, "units"):
        failures.append(f"{name}: no units")
    if words is not None and (words.encoding != "utf-8" or words.length is not None):
        failures.append(f"{name}: words are not variable-length UTF-8")


def check_variable(name, dataset, failures):
    for attribute in ("units", "long_name"):
        if not text_of(dataset, attribute):
            failures.append(f"{name}: no {attribute}")
    if "_FillValue" not in dataset.attrs or dataset.attrs["_FillValue"].dtype != dataset.dtype:
        failures.append(f"{name}: no _FillValue of its own type")
    for axis, dimension in enumerate(dataset.dims):
        if len(dimension) != 1:
            failures.append(f"{name}: axis {axis} has {len(dimension)} scales, expected 1")
        elif dimension[0].shape != (dataset.shape[axis],):
            failures.append(f"{name}: axis {axis} and its scale differ in length")


def read_with_h5py(path, failures):
    """Name to (dimension names, sum) of every variable."""
    found = {}
    with h5py.File(path, "r") as file:
        if len(text_of(file, "content_sha256")) != 64:
            failures.append("no content_sha256 in the root attributes")
        for name, dataset in file.items():
            if isinstance(dataset, h5py.Group):
                for key in dataset.attrs:
                    if not isinstance(dataset.attrs[key], (str, h5py.Empty)):
                        failures.append(f"{name}.{key}: not a text")
            elif h5py.h5ds.is_scale(dataset.id):
                check_scale(name, dataset, failures)
            else:
                check_variable(name, dataset, failures)
                dimensions = tuple(dimension[0].name.strip("/") for dimension in dataset.dims if len(dimension))
                fill = numpy.ravel(dataset.attrs.get("_FillValue", numpy.array([], dataset.dtype)))
                found[name] = (dimensions, whole_sum(dataset[()], fill[0] if fill.size else None))
    return found


def read_with_xarray(path, engine, failures):
    with xarray.open_dataset(path, engine=engine, mask_and_scale=False, decode_times=False) as dataset:
        for dimension in dataset.dims:
            if str(dimension).startswith("phony_dim") or dimension not in dataset.coords:
                failures.append(f"{engine}: the dimension {dimension} has no coordinate")
        return {
            str(name): (variable.dims, whole_sum(variable.values, numpy.ravel(variable.attrs.get("_FillValue"))[0]))
            for name, variable in dataset.data_vars.items()
        }


def check_decoded(path, engine, failures):
    """As most people open it: times become dates, and the provenance opens as a group of its own."""
    with xarray.open_dataset(path, engine=engine) as dataset:
        for name, coordinate in dataset.coords.items():
            given = coordinate.encoding.get("units", "")
            if " since " in given and not numpy.issubdtype(coordinate.dtype, numpy.datetime64):
                failures.append(f"{engine}: {name} is not read as dates")
        for name, variable in dataset.data_vars.items():
            if variable.dtype.kind not in "if":  # units such as "minutes" alone make durations; "minute" does not
                failures.append(f"{engine}: {name} is not read as numbers but as {variable.dtype}")
    with h5py.File(path, "r") as file:
        expected = dict(file["provenance"].attrs) if "provenance" in file else None
    if expected is not None:
        with xarray.open_dataset(path, engine=engine, group="provenance") as dataset:
            if set(dataset.attrs) != set(expected):
                failures.append(f"{engine}: the provenance is not read in whole")


def check(path):
    failures = []
    found = read_with_h5py(path, failures)
    for engine in ENGINES:
        if read_with_xarray(path, engine, failures) != found:
            failures.append(f"{engine}: reads other variables, dimensions or sums than h5py")
        check_decoded(path, engine, failures)
    for name in sorted(found):
        print(name, found[name][1])
    return failures


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: check_results.py FILE.h5")
    try:
        failures = check(sys.argv[1])
    except Exception as error:  # whatever a reader throws is a failure of the file
        failures = [f"{type(error).__name__}: {error}"]
    for failure in failures:
        print(f"{sys.argv[1]}: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
