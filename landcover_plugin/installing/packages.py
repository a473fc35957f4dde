"""What a lock file asks for, and which of it a folder of wheels holds."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
CHUNK = 2**20


@dataclass(frozen=True)
class Package:
    """One requirement: the text as pip reads it, and the SHA-256 of the files that it may be."""

    name: str
    version: str
    text: str
    hashes: frozenset[str]

    @property
    def key(self) -> tuple[str, str]:
        """Name and version as they are compared."""
        return normal(self.name), self.version

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def read_lock(path: Path) -> list[Package]:
    """Return the packages of a lock file."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.split(" #")[0].strip() for line in text.splitlines()]
    found = [(REQUIREMENT.match(line), line) for line in lines]
    return [
        Package(match[1], match[2], line, frozenset(HASH.findall(line)))
        for match, line in found
        if match
    ]


def normal(name: str) -> str:
    """Return a package's name in the one spelling that names are compared in."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wheels_in(folder: Path) -> dict[tuple[str, str], Path]:
    """Return the wheels of a folder by name and version."""
    parts = [(path, path.name.split("-")) for path in sorted(folder.glob("*.whl"))]
    return {(normal(part[0]), part[1]): path for path, part in parts if len(part) >= 5}


def missing_in(folder: Path, packages: Iterable[Package]) -> list[Package]:
    """Return the packages of which a folder has no wheel."""
    there = wheels_in(folder)
    return [package for package in packages if package.key not in there]


def unpacked_size(wheels: Iterable[Path]) -> int:
    """Return how many bytes wheels take when they are installed."""
    return sum(map(unpacked_size_of, wheels))


def unpacked_size_of(wheel: Path) -> int:
    """Return how many bytes one wheel takes; of what is no wheel, pip says so later."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            return sum(entry.file_size for entry in archive.infolist())
    except (OSError, zipfile.BadZipFile):
        return 0


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
