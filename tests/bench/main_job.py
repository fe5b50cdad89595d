#!/usr/bin/env python3
"""Times README's main job as a whole process: main_job.py build/meedoen [RUNS]

Prints the minimum, median and maximum of the seconds on one thread and on two, and their ratio.
"""

import statistics
import subprocess
import sys
import time

QUESTIONS = ("lagere-caseload-wi", "intensieve-start-regie", "werk-eerst", "behandeling-eerst")


def seconds(program: str, threads: int) -> float:
    """The wall time of one run."""
    command = [program, "compare", "scenarios/base.toml", *(f"scenarios/questions/{q}.toml" for q in QUESTIONS),
               "--replications", "100", "--threads", str(threads)]
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> int:
    """Runs it and prints one line per number of threads."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    medians = {}
    for threads in (2, 1):
        times = sorted(seconds(sys.argv[1], threads) for _ in range(runs))
        medians[threads] = statistics.median(times)
        print(f"{threads} threads: {times[0]:.1f} s least, {medians[threads]:.1f} s median, {times[-1]:.1f} s most")
    print(f"two threads are {medians[1] / medians[2]:.2f} times one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
