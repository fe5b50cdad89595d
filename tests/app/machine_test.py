"""What the machine or the owner of the output refuses: one sentence, exit 3, and what stood there stays as it was."""

import hashlib
import os
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import program
from program import BASE, LONG, QUESTION, ROOT, ProgramTest, compare, program_path, run, start

NOBODY = 65534


class Refusals(ProgramTest):
    def digest(self) -> str:
        """Of everything in the folder: names, sizes, contents, times of change."""
        digest = hashlib.sha256()
        for path in sorted(self.folder.rglob("*")):
            state = path.lstat()
            digest.update(f"{path.name} {state.st_size} {state.st_mtime_ns} {state.st_mode}".encode())
            if path.is_file() and not path.is_symlink():
                digest.update(path.read_bytes())
        return digest.hexdigest()

    def refused_untouched(self, path: str, *told: str, **options) -> subprocess.CompletedProcess:
        before = self.digest()
        done = compare("-o", path, **options)
        self.refused(done, 3, *told)
        self.one_sentence(done)
        self.assertEqual(self.digest(), before)
        return done

    def test_an_existing_file(self) -> None:
        (self.folder / "r.h5").write_bytes(b"\x89HDF\r\n\x1a\nearlier results")
        self.refused_untouched(self.file("r.h5"), "it exists already", "--force", "--resume")
        done = compare("-o", self.file("r.h5"), "--force")
        self.expect(done, 0)
        self.assertTrue((self.folder / "r.h5").read_bytes().startswith(b"\x89HDF"))
        self.assertNotIn(b"earlier results", (self.folder / "r.h5").read_bytes())

    def test_no_force_takes_away_what_is_no_results_file(self) -> None:
        (self.folder / "thesis").write_bytes(b"years of work")
        os.link(self.file("thesis"), self.file("also"))
        for name in ("thesis", "also"):
            self.refused(compare("-o", self.file(name), "--force"), 3, "no HDF5 file", "not replaced")
        self.assertEqual((self.folder / "thesis").read_bytes(), b"years of work")
        self.assertEqual(self.names(), ["also", "thesis"])
        (self.folder / "empty").write_bytes(b"")
        self.expect(compare("-o", self.file("empty"), "--force"), 0)

    def test_odd_targets(self) -> None:
        os.mkfifo(self.file("pipe"))
        os.symlink("nowhere", self.file("link"))
        (self.folder / "folder").mkdir()
        for name, told in (("pipe", "pipe"), ("link", "link"), ("folder", "folder"), ("no/such/r.h5", "does not exist"),
                           ("a\nb.h5", "control character"), ("x" * 250, "limit")):
            before = self.digest()
            for how in ([], ["--force"], ["--resume"]):
                done = compare("-o", self.file(name), *how)
                self.refused(done, 3)
                self.one_sentence(done)
            self.assertIn(told, compare("-o", self.file(name), "--force").stderr)
            self.assertEqual(self.digest(), before)
        self.refused(compare("-o", "/dev/full", "--force"), 3, "device")

    def where_everybody_may_start_it(self) -> dict:
        """A copy of program and scenarios in a folder that any user may read."""
        made = tempfile.TemporaryDirectory(prefix="meedoen-open-")
        self.addCleanup(made.cleanup)
        os.chmod(made.name, 0o755)
        shutil.copy2(program_path(), made.name)
        shutil.copytree(ROOT / "scenarios", Path(made.name) / "scenarios")
        return {"executable": str(Path(made.name) / "meedoen"), "cwd": made.name}

    def test_a_folder_that_may_not_be_written(self) -> None:
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        options = {}
        if os.getuid() == 0:  # to whom permissions mean nothing
            options = {"user": NOBODY, "group": NOBODY, "extra_groups": [], **self.where_everybody_may_start_it()}
            self.expect(run("version", **options), 0)
        self.refused_untouched(self.file("r.h5"), "no file can be made in the folder", "no permission", **options)

    def test_a_second_run_on_the_same_output(self) -> None:
        first = start("compare", BASE, QUESTION, *LONG, "-o", self.file("r.h5"))
        try:
            self.wait_for(".r.h5.lock")
            for how in ([], ["--force"], ["--resume"]):
                done = compare("-o", self.file("r.h5"), *how)
                self.refused(done, 3, "another run is writing it", str(first.pid))
                self.one_sentence(done)
        finally:
            first.kill()
            first.communicate()
        self.expect(compare("-o", self.file("r.h5")), 0)
        self.assertEqual(self.names(), ["r.h5"])

    def test_a_full_disk(self) -> None:
        disk = self.folder / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
        if os.getuid() != 0 or shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
            self.skipTest("only root can mount a small disk")
        self.addCleanup(subprocess.run, ["umount", str(disk)], check=True)
        (disk / "earlier").write_bytes(b"x" * 1000)
        started = time.monotonic()
        done = run("compare", BASE, QUESTION, *LONG, "-o", str(disk / "r.h5"))
        self.refused(done, 3, "no space left on the disk", "needed", "free")
        self.one_sentence(done)
        self.assertLess(time.monotonic() - started, 5, "decided only after computing")
        self.assertEqual(os.listdir(disk), ["earlier"])

    def test_a_limit_on_the_size_of_files(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        done = compare("-o", self.file("r.h5"), preexec_fn=limit)
        self.expect(done, 3, "larger than the system allows")
        self.assertEqual(done.stdout, compare().stdout, "what was computed is shown all the same")
        self.assertEqual(self.names(), [])

    def test_a_disk_that_fills_while_computing(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        done = compare("-o", self.file("r.h5"), "--save-every", "0", preexec_fn=limit)
        self.expect(done, 3, "warning: ", "the run goes on")
        self.assertEqual(self.names(), [])

    def test_a_limit_does_not_harm_what_was_there(self) -> None:
        self.expect(compare("-o", self.file("r.h5")), 0)
        whole = (self.folder / "r.h5").read_bytes()

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        self.expect(compare("-o", self.file("r.h5"), "--force", preexec_fn=limit), 3)
        self.assertEqual((self.folder / "r.h5").read_bytes(), whole)
        self.assertEqual(self.names(), ["r.h5"])

    def test_a_plan_that_is_too_large(self) -> None:
        words = ["--set", "place.inhabitants=20000000", "--years", "20", "--replications", "100000", "--threads", "256"]
        started = time.monotonic()
        done = run("compare", BASE, QUESTION, *words, "-o", self.file("r.h5"))
        self.refused(done, 3, "GB")
        self.one_sentence(done)
        self.assertLess(time.monotonic() - started, 5)
        self.assertEqual(self.names(), [])

    def test_too_little_memory(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (256 << 20, 256 << 20))

        if "AddressSanitizer" in run("version", preexec_fn=limit).stderr:
            self.skipTest("the address sanitizer itself needs more room than that")
        done = run("run", BASE, "--set", "place.inhabitants=20000000", "--years", "1", "--replications", "2",
                   "--threads", "1", preexec_fn=limit)
        self.refused(done, 3, "memory")
        self.one_sentence(done)


    def test_too_few_threads(self) -> None:
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))

        if os.getuid() != 0:
            self.skipTest("the limit counts the threads of all programs of a user; only root can be another one")
        # The search for leaks starts a thread of its own at the end, which the limit forbids too.
        without_leak_search = os.environ | {"ASAN_OPTIONS": "detect_leaks=0"}
        options = {"env": without_leak_search, "user": NOBODY, "group": NOBODY, "extra_groups": [], **self.where_everybody_may_start_it()}
        for threads, code in ((1, 0), (4, 3)):
            done = compare("--threads", str(threads), preexec_fn=limit, **options)
            self.expect(done, code)
        self.refused(done, 3, "the system starts 1 of 4 threads", "--threads")
        self.one_sentence(done)


class Damage(ProgramTest):
    def test_resume_of_a_damaged_file(self) -> None:
        self.expect(compare("-o", self.file("r.h5")), 0)
        whole = (self.folder / "r.h5").read_bytes()
        middle = len(whole) // 2
        for damaged in (whole[:middle], whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:], b"",
                        b"no results at all\n" * 100, whole[:-1], whole + b"x"):
            (self.folder / "r.h5").write_bytes(damaged)
            done = compare("-o", self.file("r.h5"), "--resume")
            self.refused(done, 5, self.file("r.h5"), "damaged or no results file")
            self.one_sentence(done)
            self.assertEqual((self.folder / "r.h5").read_bytes(), damaged)
            self.assertEqual(self.names(), ["r.h5"])


class Streams(ProgramTest):
    def test_a_reader_that_leaves(self) -> None:
        """Without SIGPIPE in the parent's way: as `| head -1` in a shell."""
        for words in (["list", "parameters"], ["show", BASE], ["schema"], ["compare", BASE, QUESTION, *program.SMALL]):
            reading, writing = os.pipe()
            process = start(*words, stdout=writing)
            os.close(writing)
            os.read(reading, 1)
            os.close(reading)
            _, told = process.communicate(timeout=60)
            self.assertEqual((process.returncode, told), (0, ""), words)

    def test_results_are_kept_when_nobody_reads(self) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        process = start("compare", BASE, QUESTION, *program.SMALL, "-o", self.file("r.h5"), stdout=writing)
        os.close(writing)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        self.assertEqual(self.names(), ["r.h5"])

    def test_an_output_that_is_full_or_closed(self) -> None:
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = start("list", "outcomes", stdout=full)
            _, told = done.communicate(timeout=60)
        self.assertEqual(done.returncode, 3)
        self.assertIn("cannot write to the standard output: no space left", told)
        words = ["compare", BASE, QUESTION, *program.SMALL, "-o", self.file("r.h5")]
        done = start(*words, stdout=None, preexec_fn=lambda: os.close(1))
        _, told = done.communicate(timeout=60)
        self.assertEqual(done.returncode, 3, told)
        self.assertTrue((self.folder / "r.h5").read_bytes().startswith(b"\x89HDF"))

    def test_other_surroundings_same_bytes(self) -> None:
        surroundings = [{}, {"LC_ALL": "nl_NL.UTF-8", "TZ": "Asia/Tokyo"}, {"LC_ALL": "tr_TR.UTF-8", "TMPDIR": "/nowhere"}]
        found = set()
        for i, extra in enumerate(surroundings):
            environment = {"PATH": os.environ.get("PATH", "/usr/bin"), **extra}
            done = compare("--reproducible", "-o", self.file(f"{i}.h5"), env=environment)
            self.expect(done, 0)
            found.add((done.stdout, (self.folder / f"{i}.h5").read_bytes()))
        self.assertEqual(len(found), 1)


if __name__ == "__main__":
    program.main()
