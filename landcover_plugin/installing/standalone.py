"""Brings a Python where the system has none: uv from the package index, CPython through uv."""

from __future__ import annotations

import hashlib
import platform
import shutil
import sys
import zipfile
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from ..core.lclab.errors import WorkError
from ..texts import later, tr
from .job import Job
from .pythons import VARIABLE, Python, brought_in, checked

PYTHON_VERSION = "3.13.18"
UV_VERSION = "0.13.8"
INDEX = "https://pypi.org/simple"
DOWNLOAD, ON_DISK = 60_000_000, 160_000_000
"""What uv and the Python take, about; uv itself goes when it is done."""
INSTEAD = later("It comes from github.com; install Python 3.11 or newer yourself, or set {}.")
# uv checks the Python that it downloads against hashes of its own; these are of uv's wheels.
WHEELS = {
    ("linux", "x86_64"): (
        "manylinux_2_17_x86_64.manylinux2014_x86_64",
        "sha256:e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984",
    ),
    ("linux", "aarch64"): (
        "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64",
        "sha256:0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d",
    ),
    ("darwin", "arm64"): (
        "macosx_11_0_arm64",
        "sha256:62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49",
    ),
    ("darwin", "x86_64"): (
        "macosx_10_12_x86_64",
        "sha256:b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1",
    ),
    ("win32", "amd64"): (
        "win_amd64",
        "sha256:cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0",
    ),
    ("win32", "arm64"): (
        "win_arm64",
        "sha256:b4184029b1b7c54409b9cd4372c73a36ef9c2d1d7cf3b0aca59c8b1932f041dc",
    ),
}


def bring(job: Job, folder: Path) -> Python:
    """Return a Python that was brought into a folder, now or before."""
    there = brought_in(folder)
    if there:
        return checked(there[-1], tr("The Python brought before"))
    job.tell(0.0, tr("Bringing Python {}").format(PYTHON_VERSION))
    tools = folder / "uv"
    uv = unpacked(downloaded(job), tools)
    options = ("--no-config", "--no-cache", "--no-bin", "--no-registry", "--no-progress")
    place = ("--install-dir", folder)
    try:
        words: list[str | Path] = [uv, "python", "install", *options, *place, PYTHON_VERSION]
        job.run(tr("Bringing Python"), words)
    except WorkError as error:
        instead = tr(INSTEAD).format(VARIABLE)
        raise WorkError(error.message, remedy=f"{instead} {error.remedy}") from error
    shutil.rmtree(tools, ignore_errors=True)
    there = brought_in(folder)
    if not there:
        raise WorkError(
            tr("uv has put no Python into {}.").format(folder),
            remedy=tr("Name a Python in {}.").format(VARIABLE),
        )
    return checked(there[-1], tr("The Python brought"))


def downloaded(job: Job) -> bytes:
    """Return uv's wheel for this system as the package index has it, if it is the pinned one."""
    system = (sys.platform, platform.machine().lower())
    if system not in WHEELS:
        raise WorkError(
            tr("There is no Python to bring for {}.").format(" ".join(system)),
            remedy=tr("Install Python 3.11 or newer, or name one in {}.").format(VARIABLE),
        )
    tag, digest = WHEELS[system]
    name = f"uv-{UV_VERSION}-py3-none-{tag}.whl"
    page = job.variables.get("PIP_INDEX_URL", INDEX).rstrip("/") + "/uv/"
    job.log(f"Downloading {name}")
    content = job.fetch(link_to(name, job.fetch(page).decode("utf-8", "replace"), page))
    if f"sha256:{hashlib.sha256(content).hexdigest()}" != digest:
        raise WorkError(
            tr("{} is not the file that was tested: its hash is another.").format(name),
            remedy=tr("Try again; if it stays so, the package index is not to be trusted."),
        )
    return content


class Links(HTMLParser):
    """The addresses of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep where a link leads."""
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def link_to(name: str, page: str, address: str) -> str:
    """Return the address of a file on a page of the package index."""
    links = Links()
    links.feed(page)
    for link in links.found:
        full = urljoin(address, link)
        if unquote(urlsplit(full).path).endswith("/" + name):
            return full.split("#")[0]
    raise WorkError(
        tr("{} has no {}.").format(address, name),
        remedy=tr("Install Python 3.11 or newer, or name one in {}.").format(VARIABLE),
    )


def unpacked(wheel: bytes, folder: Path) -> Path:
    """Write the one program of a wheel that is needed, under a name of our own."""
    name = "uv.exe" if sys.platform == "win32" else "uv"
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    with zipfile.ZipFile(BytesIO(wheel)) as archive:
        program.write_bytes(archive.read(f"uv-{UV_VERSION}.data/scripts/{name}"))
    program.chmod(0o700)
    return program
