"""The zip that users install: whole, reproducible, and clean for the plugin repository."""

from __future__ import annotations

import configparser
import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.plugin.support import DEBIAN_PYTHON, ODD_NAME, PACKAGE, ROOT, run_package

TOP = "land_cover_lab/"


@pytest.fixture(scope="module")
def package() -> Path:
    """The zip, built from another directory."""
    return Path(run_package(cwd="/"))


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory) -> Path:
    """The folder that QGIS gets."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / TOP


@pytest.fixture
def copy(tmp_path) -> Path:
    """A copy of the sources to spoil."""
    folder = tmp_path / ODD_NAME
    for name in ("core", "landcover_plugin", "resources", "scripts"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored, symlinks=True)
    for name in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    return folder


def packed(folder: Path) -> subprocess.CompletedProcess:
    """Run a copy's scripts/package."""
    words = [str(DEBIAN_PYTHON), str(folder / "scripts" / "package")]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def facts_of(text: str) -> dict[str, str]:
    """Return the entries of a metadata.txt."""
    parser = configparser.ConfigParser()  # as the plugin repository reads it
    parser.optionxform = str
    parser.read_string(text)
    return dict(parser["general"])


def test_there_is_one_folder_with_what_qgis_needs(package):
    names = zipfile.ZipFile(package).namelist()
    assert all(name.startswith(TOP) for name in names)
    needed = ["__init__.py", "metadata.txt", "LICENSE", "core/lclab/__main__.py"]
    needed += ["core/requirements.lock", "resources/icons/land_cover_lab.svg"]
    assert {TOP + name for name in needed} <= set(names)
    sources = {p.name for p in (ROOT / "landcover_plugin" / "processing").glob("*.py")}
    assert {TOP + f"processing/{name}" for name in sources} <= set(names)


def test_there_is_nothing_that_the_repository_refuses(package):
    names = zipfile.ZipFile(package).namelist()
    bad = re.compile(r"(^|/)(\.|__pycache__|__MACOSX)|\.(pyc|so|dll|dylib|exe)$|\.\.")
    assert [name for name in names if bad.search(name)] == []
    assert package.stat().st_size < 25 * 2**20
    assert TOP.strip("/").isidentifier()
    assert "plugin" not in TOP


def test_the_metadata_is_complete(unpacked):
    facts = facts_of((unpacked / "metadata.txt").read_text(encoding="utf-8"))
    assert facts["name"] == "Land Cover Lab"
    assert facts["qgisMinimumVersion"] == "3.22"
    assert facts["qgisMaximumVersion"] == "4.99"
    assert facts["hasProcessingProvider"] == "yes"
    assert package_name(facts) == f"land_cover_lab-{facts['version']}.zip"
    for key in ("homepage", "tracker", "repository"):
        assert re.fullmatch(r"https://github\.com/land-cover-lab/land-cover-lab\S*", facts[key])
    assert re.fullmatch(r"\S+@\S+\.\S+", facts["email"])
    assert len(facts["about"]) > 100
    assert (unpacked / facts["icon"]).is_file()


def package_name(facts: dict[str, str]) -> str:
    """Return the zip's name for these entries."""
    return f"land_cover_lab-{facts['version']}.zip"


def test_the_same_sources_give_the_same_bytes(copy):
    digests = []
    for _ in range(2):
        done = packed(copy)
        assert done.returncode == 0, done.stderr
        path = Path(done.stdout.split("  ")[0].strip())
        assert path.parent == copy / "dist"
        digests.append(hashlib.sha256(path.read_bytes()).hexdigest())
        for file in copy.rglob("*.py"):
            file.touch()
        (copy / "landcover_plugin" / "__pycache__").mkdir(exist_ok=True)
        (copy / "landcover_plugin" / "__pycache__" / "plugin.cpython-311.pyc").touch()
        (copy / "core" / "lclab" / ".hidden").touch()
    assert digests[0] == digests[1]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("email=", "e-mail=", "metadata.txt lacks email."),
        ("version=0.1.0", "version=9.9.9", "core/lclab/__init__.py another"),
        ("    0.1.0 ", "    0.0.1 ", "the changelog says nothing of version 0.1.0"),
        ("icon=", "icon=no", "the icon noresources/icons"),
    ],
)
def test_incomplete_metadata_is_refused(copy, old, new, words):
    path = copy / "metadata.txt"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = packed(copy)
    assert done.returncode == 2
    assert words in done.stderr
    assert not (copy / "dist").exists()


def test_bandit_finds_nothing_and_every_exception_has_its_reason(unpacked):
    words = [sys.executable, "-m", "bandit", "-r", "-q", "-f", "json", str(unpacked)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["results"]
    assert [f"{r['filename']}:{r['line_number']} {r['issue_text']}" for r in found] == []
    lines = [line for p in unpacked.rglob("*.py") for line in p.read_text("utf-8").splitlines()]
    exceptions = [line for line in lines if "# nosec" in line]
    assert exceptions
    assert [line for line in exceptions if not re.search(r"# nosec B\d{3} - \w+", line)] == []


def test_detect_secrets_finds_nothing(unpacked):
    words = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=unpacked)
    report = json.loads(done.stdout)
    assert report["plugins_used"]
    assert report["results"] == {}


def test_the_core_is_found_in_the_zip(unpacked):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from land_cover_lab import environment\n"
        "print(environment.worker_command('/bin/sh')[1])\n"
        "print(environment.worker_folders({'LCLAB_HOME': '/x'})[0].name)"
    )
    words = [str(DEBIAN_PYTHON), "-I", "-B", "-c", code, str(unpacked.parent)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    launcher, name = done.stdout.split()
    assert Path(launcher) == unpacked / "core" / "lclab" / "__main__.py"
    lock = (ROOT / "core" / "requirements.lock").read_bytes()
    assert name == f"worker-{hashlib.sha256(lock).hexdigest()[:12]}"


def test_a_folder_of_links_can_be_made_again(tmp_path):
    for _ in range(2):
        target = Path(run_package("--link", str(tmp_path / ODD_NAME)))
    assert (target / "plugin.py").samefile(ROOT / "landcover_plugin" / "plugin.py")
    assert (target / "core" / "lclab").samefile(ROOT / "core" / "lclab")


def test_a_folder_that_is_no_layout_of_links_is_left_alone(tmp_path):
    mine = tmp_path / "land_cover_lab" / "mine.txt"
    mine.parent.mkdir()
    mine.touch()
    words = [str(DEBIAN_PYTHON), str(PACKAGE), "--link", str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "was not made by this script" in done.stderr
    assert mine.exists()
