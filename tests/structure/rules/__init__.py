"""The rules, in the order in which they are told. A rule takes the tree and gives its findings."""

from rules.chance import chance
from rules.dependencies import dependencies
from rules.file_sizes import file_sizes
from rules.function_sizes import function_sizes
from rules.glossary import glossary
from rules.include_cycles import include_cycles
from rules.includes import includes
from rules.levers import levers
from rules.macros import macros
from rules.names import names
from rules.outcomes import outcomes
from rules.parameters import parameters
from rules.signatures import signatures
from rules.stands_alone import stands_alone

RULES = (includes, include_cycles, file_sizes, function_sizes, macros, chance, dependencies, parameters, outcomes, glossary,
         levers, names, stands_alone, signatures)
