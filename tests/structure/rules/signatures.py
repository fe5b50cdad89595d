import re
from collections.abc import Iterator

import cpp_scan
import source_text
import tables
from source_tree import Finding, Tree

RULE = "signatures"


def signatures(tree: Tree) -> Iterator[Finding]:
    """A function in a header has few parameters, and none of them is a bare bool: a call says what it means."""
    for name in tree.under("sim", "analysis", suffixes=(".hpp",)):
        for function in cpp_scan.scan(source_text.without_directives(tree.code(name))).declarations:
            count = len(function.parameters)
            if count > tables.PARAMETERS_PER_FUNCTION:
                yield Finding(name, function.line, RULE,
                              f"{function.name} has {count} parameters; at most {tables.PARAMETERS_PER_FUNCTION}")
            for parameter in function.parameters:
                if re.match(r"(?:const\s+)?bool\b(?!\s*\*)", parameter):
                    yield Finding(name, function.line, RULE, f"{function.name}: `{parameter}` is a bare bool")
