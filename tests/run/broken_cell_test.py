"""A fault inside one run: exit 70 with its place, and what was finished is kept, as after Ctrl-C."""

import os
import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "app"))

import program  # noqa: E402
from program import ProgramTest, compare  # noqa: E402

def broken(world: int, *words: str, by: str = "fault", **options):
    """A comparison of two scenarios of which one world breaks off: number 5 is the second of replication 2."""
    plan = os.environ | {"BROKEN_WORLD": str(world), "BROKEN_BY": by}
    return compare(*words, "--threads", "1", env=plan, **options)


class BrokenCell(ProgramTest):
    def kept(self) -> list[str]:
        return ["-o", self.file("r.h5"), "--save-every", "86400", "--reproducible"]

    def test_without_a_fault_it_is_the_program(self) -> None:
        self.expect(broken(-1, *self.kept()), 0)

    def test_finished_runs_are_kept_and_gone_on_with(self) -> None:
        done = broken(5, *self.kept())
        self.refused(done, 70, "internal error in meedoen compare, while computing: replication 2, ",
                     "scenario 'werk-eerst', week 10: a planted fault", "2 finished runs are kept in", "please report")
        self.one_sentence(done)
        self.assertEqual(self.names(), ["r.h5"])
        after = compare(*self.kept(), "--resume")
        self.expect(after, 0, "2 van de 4 runs waren al klaar")
        self.expect(compare("-o", self.file("whole.h5"), "--reproducible"), 0)
        self.assertEqual(Path(self.file("r.h5")).read_bytes(), Path(self.file("whole.h5")).read_bytes())

    def test_a_fault_at_once_leaves_nothing(self) -> None:
        done = broken(0, *self.kept())
        self.refused(done, 70, "replication 0, scenario 'base', week 10: a planted fault")
        self.assertEqual(self.names(), [])

    def test_what_stood_there_stays(self) -> None:
        Path(self.file("r.h5")).write_bytes(b"\x89HDF\r\n\x1a\nold")
        self.refused(broken(1, *self.kept(), "--force"), 70)
        self.assertEqual(Path(self.file("r.h5")).read_bytes(), b"\x89HDF\r\n\x1a\nold")

    def test_finished_runs_are_shown_where_there_is_no_file(self) -> None:
        done = broken(5)
        self.expect(done, 70, "uitkomst van 2 van de 4 runs", "a planted fault")
        self.assertIn("Werk eerst", done.stdout)

    def test_finished_runs_that_cannot_be_kept(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        done = broken(5, *self.kept(), preexec_fn=limit)
        self.refused(done, 70, "a planted fault", "2 finished runs are lost: cannot write")
        self.assertEqual(self.names(), [])

    def test_no_memory_is_no_fault_of_the_program(self) -> None:
        done = broken(5, *self.kept(), by="memory")
        self.refused(done, 3, "memory of this machine ran out", "2 finished runs are kept in")
        self.one_sentence(done)
        self.assertEqual(self.names(), ["r.h5"])


if __name__ == "__main__":
    program.main()
