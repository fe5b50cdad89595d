#!/usr/bin/python3
"""Makes a results file and lets readers open it: read_by.py MAKE_RESULTS CHECK...

Every CHECK is a command (in one argument, the file is added). What a check prints must be what the program printed, or
nothing; at least one must print. Exit code 1 and a sentence for each failure.
"""

import shlex
import subprocess
import sys
import tempfile


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: read_by.py MAKE_RESULTS CHECK...")
    failed = False
    printed = 0
    with tempfile.TemporaryDirectory(prefix="meedoen-readers-") as folder:
        path = f"{folder}/small.h5"
        expected = subprocess.run([sys.argv[1], path], check=True, capture_output=True, text=True).stdout
        for command in sys.argv[2:]:
            done = subprocess.run([*shlex.split(command), path], capture_output=True, text=True)
            sys.stderr.write(done.stderr)
            printed += done.stdout != ""
            if done.returncode != 0:
                print(f"{command}: exit code {done.returncode}", file=sys.stderr)
            elif done.stdout not in ("", expected):
                different = [f"{found} (expected {wanted})" for found, wanted
                             in zip(done.stdout.splitlines(), expected.splitlines()) if found != wanted]
                print(f"{command}: other sums than the program: {different[:3]}", file=sys.stderr)
            else:
                continue
            failed = True
    if not expected or not printed:
        print("no sums were compared", file=sys.stderr)
        failed = True
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
