"""Downloads the wheels of a lock file one after the other, and installs them from their folder.

pip by itself keeps nothing of a download that breaks off; one wheel at a time keeps all but one.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from ..texts import tr
from .job import Job
from .packages import Package, normal, sha256_of, wheels_in
from .places import size_of

OPTIONS = (
    *("--require-hashes", "--no-deps", "--only-binary=:all:", "--no-cache-dir", "--no-input"),
    *("--disable-pip-version-check", "--progress-bar=off"),
)
SIZE = re.compile(r"^\s*Downloading .*\((?P<size>[\d.]+ \w+)\)")
# What a Python may not have a wheel of comes before the gigabytes, which fit every Python.
LAST = ("nvidia-", "cuda-")


def pip(python: Path, verb: str) -> list[str | Path]:
    """Return the beginning of pip's command; no variable or folder of the user's adds modules."""
    return [python, "-I", "-X", "utf8", "-m", "pip", verb, *OPTIONS]


def download(job: Job, python: Path, packages: list[Package], folder: Path, expected: int) -> None:
    """Download what of the packages a folder does not hold yet; `expected` is all their bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    job.tell(0.0, tr("Checking what is there already"))
    there = hashes_of(folder, job)
    wanted = sorted(packages, key=lambda package: package.name.startswith(LAST))
    tmp = Path(job.variables["TMPDIR"])
    for index, package in enumerate(wanted, 1):
        if package.hashes & there:
            continue
        job.check()
        title = tr("Downloading {} ({} of {})").format(package, index, len(wanted))
        Download(job, folder, tmp, expected, title).run(python, package)
    job.tell(1.0, tr("All is downloaded"))


class Download:
    """One package's download: how far all are is seen from the bytes that lie there."""

    def __init__(self, job: Job, folder: Path, tmp: Path, expected: int, title: str) -> None:
        self._job = job
        self._folder = folder
        self._tmp = tmp
        self._expected = expected
        self._title = title
        self._size = ""
        self._done = self._saved()

    def run(self, python: Path, package: Package) -> None:
        """Have pip download the package and check its hash."""
        self._tell()
        wanted = self._tmp / "wanted.txt"
        wanted.write_text(package.text + "\n", encoding="utf-8")
        words = [*pip(python, "download"), "-d", self._folder, "-r", wanted]
        try:
            what = tr("Downloading {}").format(package)
            self._job.run(what, words, take=self._hear, wait=self._tell)
        finally:
            for part in self._tmp.glob("pip-*"):
                shutil.rmtree(part, ignore_errors=True)

    def _hear(self, line: str) -> None:
        found = SIZE.match(line)
        if found:
            self._size = f", {found['size']}"
        self._tell()

    def _tell(self) -> None:
        # pip copies what it has downloaded, so for a while a wheel lies there twice.
        there = max(self._done + size_of(self._tmp), self._saved())
        # What is expected is no exact figure; never more than all.
        fraction = min(there / max(self._expected, 1), 1.0)
        self._job.tell(fraction, f"{self._title}{self._size}")

    def _saved(self) -> int:
        return sum(path.stat().st_size for path in self._folder.glob("*.whl"))


def hashes_of(folder: Path, job: Job) -> set[str]:
    """Return the SHA-256 of every wheel in a folder."""
    found = set()
    for path in wheels_in(folder).values():
        job.check()
        found.add(sha256_of(path))
    return found


def install(job: Job, python: Path, lock: Path, wheels: Path) -> None:
    """Install what a lock file asks for from a folder of wheels, each checked against its hash."""
    sizes = {key: path.stat().st_size for key, path in wheels_in(wheels).items()}
    (modules,) = python.parents[1].glob("[Ll]ib/**/site-packages")
    total = max(sum(sizes.values()), 1)

    def tell() -> None:
        installed = sum(sizes.get(key, 0) for key in installed_in(modules))
        job.tell(min(installed / total, 1.0), tr("Installing"))

    words = [*pip(python, "install"), "--no-index", "--find-links", wheels, "-r", lock]
    job.run(tr("Installing"), words, take=lambda _: tell(), wait=tell)
    job.tell(1.0, tr("Installed"))


def installed_in(modules: Path) -> Mapping[tuple[str, str], Path]:
    """Return the packages that pip has finished or is about to finish, by name and version."""
    parts = [(path, path.name[: -len(".dist-info")]) for path in modules.glob("*.dist-info")]
    split = [(path, name.rpartition("-")) for path, name in parts]
    return {(normal(name), version): path for path, (name, _, version) in split}
