"""Bringing a Python where there is none, from a package index that the test keeps in files."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import sys
import zipfile
from io import BytesIO

import pytest
from land_cover_lab.core.lclab.errors import WorkError
from land_cover_lab.installing import standalone
from land_cover_lab.installing.build import build
from land_cover_lab.installing.job import Job
from land_cover_lab.installing.network import Network
from land_cover_lab.installing.packages import read_lock, sha256_of
from land_cover_lab.installing.standalone import UV_VERSION, bring, link_to

from tests.plugin.support import ROOT
from tests.plugin.wheel_support import no_fetch, small_plan

TAG = "linux_here"
NAME = f"uv-{UV_VERSION}-py3-none-{TAG}.whl"
INDEX = "https://mirror.example/simple"
PAGE = f'<html><a href="../../files/uv%2D{UV_VERSION}-py3-none-{TAG}.whl#sha256=1">x</a></html>'
# It makes what uv makes: a folder with a Python in it.
PROGRAM = """#!/bin/sh
echo "$@" > "{folder}/asked"
mkdir -p "{folder}/brought/cpython-3.13.18-here/bin"
printf '#!/bin/sh\\necho "[[3, 13, 18], true, true]"\\n' > "{python}"
chmod 700 "{python}"
"""


def wheel(program: str, name: str = f"uv-{UV_VERSION}.data/scripts/uv") -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("../../evil", "outside")
        archive.writestr(name, program)
    return made.getvalue()


@pytest.fixture
def python(folder):
    return folder / "brought" / "cpython-3.13.18-here" / "bin" / "python3"


@pytest.fixture
def job(folder, python, monkeypatch):
    """A job whose index has a program in place of uv."""
    content = wheel(PROGRAM.format(folder=folder, python=python))
    files = {f"{INDEX}/uv/": PAGE.encode(), f"https://mirror.example/files/{NAME}": content}
    files[f"https://mirror.example/files/{NAME.replace('uv-', 'uv%2D', 1)}"] = content
    pinned = {(sys.platform, "x86_64"): (TAG, f"sha256:{hashlib.sha256(content).hexdigest()}")}
    monkeypatch.setattr(standalone, "WHEELS", pinned)
    monkeypatch.setattr(standalone.platform, "machine", lambda: "x86_64")
    variables = {**os.environ, "PIP_INDEX_URL": INDEX}
    return Job(variables, lambda *_: None, lambda _: None, lambda: False, files.__getitem__)


def test_uv_brings_a_python_once(job, folder, python):
    found = bring(job, folder / "brought")
    assert (found.path, found.version) == (python, "3.13.18")
    asked = (folder / "asked").read_text(encoding="utf-8")
    assert asked.startswith("python install")
    assert asked.strip().endswith(standalone.PYTHON_VERSION)
    assert not (folder / "brought" / "uv").exists()
    assert not (folder.parent / "evil").exists()
    without = dataclasses.replace(job, fetch=no_fetch)
    assert bring(without, folder / "brought").path == python


def test_a_uv_with_another_hash_is_refused(job, folder, monkeypatch):
    pinned = {(sys.platform, "x86_64"): (TAG, "0" * 64)}
    monkeypatch.setattr(standalone, "WHEELS", pinned)
    with pytest.raises(WorkError, match="its hash is another"):
        bring(job, folder / "brought")
    assert not (folder / "brought").exists()


def test_a_system_for_which_there_is_none_is_told(job, folder, monkeypatch):
    monkeypatch.setattr(standalone.platform, "machine", lambda: "riscv64")
    with pytest.raises(WorkError, match="no Python to bring for linux riscv64"):
        bring(job, folder / "brought")


def test_a_uv_that_brings_nothing_is_told(job, folder, python, monkeypatch):
    content = wheel("#!/bin/sh\necho nothing\n")
    pinned = {(sys.platform, "x86_64"): (TAG, f"sha256:{hashlib.sha256(content).hexdigest()}")}
    monkeypatch.setattr(standalone, "WHEELS", pinned)
    pages = {True: PAGE.encode(), False: content}
    changed = dataclasses.replace(job, fetch=lambda address: pages[address.endswith("/uv/")])
    with pytest.raises(WorkError, match="has put no Python"):
        bring(changed, folder / "brought")


def test_a_python_that_does_not_come_leaves_another_way(job, folder, monkeypatch):
    content = wheel("#!/bin/sh\necho cause: error resolving DNS\nexit 2\n")
    pinned = {(sys.platform, "x86_64"): (TAG, f"sha256:{hashlib.sha256(content).hexdigest()}")}
    monkeypatch.setattr(standalone, "WHEELS", pinned)
    pages = {True: PAGE.encode(), False: content}
    changed = dataclasses.replace(job, fetch=lambda address: pages[address.endswith("/uv/")])
    with pytest.raises(WorkError, match="was not reached") as caught:
        bring(changed, folder / "brought")
    assert "LCLAB_BASE_PYTHON" in caught.value.remedy


def test_links_of_an_index_are_followed_from_its_page():
    page = '<a href="https://files.example/a/b-1.whl#sha256=0">b</a><a href="/c/d-1.whl">d</a>'
    assert link_to("b-1.whl", page, INDEX + "/b/") == "https://files.example/a/b-1.whl"
    assert link_to("d-1.whl", page, INDEX + "/d/") == "https://mirror.example/c/d-1.whl"
    with pytest.raises(WorkError, match=r"has no e-1\.whl"):
        link_to("e-1.whl", page, INDEX + "/e/")


def test_a_package_comes_from_the_index_by_its_hash(folder):
    """Against the package registry itself, with one small package of the lock file."""
    (package,) = [p for p in read_lock(ROOT / "core/requirements.lock") if p.name == "h11"]
    plan = small_plan(folder, None, ())
    plan.places.lock.write_text(package.text + "\n", encoding="utf-8")
    plan = dataclasses.replace(plan, needed=("h11",))
    seen = {}

    def tell(fraction, message):
        seen.update({path.name: sha256_of(path) for path in plan.places.wheels.glob("*.whl")})

    try:
        python = build(plan, Network(), no_fetch, tell=tell)
    except WorkError as error:
        if "was not reached" in str(error):
            pytest.skip("the package registry cannot be reached")
        raise
    assert python.is_file()
    assert plan.places.is_complete
    ((name, digest),) = seen.items()
    assert name.startswith(f"h11-{package.version}")
    assert digest in package.hashes
