"""Faults to plant: for every rule at least one that it must notice, and what looks like one and is none."""

from faults.fault import Fault
from faults.in_code import IN_CODE
from faults.in_names import IN_NAMES
from faults.in_numbers import IN_NUMBERS
from faults.in_outcomes import IN_OUTCOMES
from faults.in_sizes import IN_SIZES

FAULTS: tuple[Fault, ...] = (*IN_CODE, *IN_SIZES, *IN_NUMBERS, *IN_OUTCOMES, *IN_NAMES)
