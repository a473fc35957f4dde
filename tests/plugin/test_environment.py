"""Which Python the worker gets."""

from __future__ import annotations

import pwd
from pathlib import Path

import pytest
from land_cover_lab import environment
from land_cover_lab.core.lclab.errors import WorkError

from tests.plugin.support import ODD_NAME, ROOT


@pytest.fixture
def nobody(tmp_path, monkeypatch):
    """A user whose home is empty."""
    home = tmp_path / "home"
    home.mkdir()
    entry = pwd.struct_passwd(("me", "x", 1, 1, "", str(home), "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda uid: entry)
    return home


def made_environment(folder: Path, complete: bool = True) -> Path:
    """Return the Python of an environment as scripts/setup leaves it."""
    python = folder / environment.worker_folders({"LCLAB_HOME": "x"})[0].name / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    if complete:
        (python.parents[1] / ".complete").touch()
    return python


def test_the_name_is_the_one_that_setup_uses(nobody):
    import hashlib

    lock = (ROOT / "core" / "requirements.lock").read_bytes()
    name = f"worker-{hashlib.sha256(lock).hexdigest()[:12]}"
    assert environment.worker_folders({"LCLAB_HOME": "/x"}) == [Path("/x", name)]


def test_the_users_choice_comes_first(tmp_path, nobody):
    chosen, other = tmp_path / f"{ODD_NAME} python", tmp_path / "other"
    chosen.touch()
    other.touch()
    variables = {"LCLAB_PYTHON": str(other), "HOME": str(nobody)}
    assert environment.worker_python(str(chosen), variables) == chosen
    assert environment.worker_python("", variables) == other


@pytest.mark.parametrize("source", ["the settings", "LCLAB_PYTHON"])
def test_a_choice_that_does_not_exist_is_told(nobody, source):
    path = "/nowhere/python"
    chosen, variables = (path, {}) if source == "the settings" else ("", {"LCLAB_PYTHON": path})
    with pytest.raises(WorkError, match=rf"{path} \(from {source}\) does not exist"):
        environment.worker_python(chosen, variables)


def test_the_environment_of_setup_is_found(tmp_path, nobody):
    lab = tmp_path / "lab"
    share = tmp_path / "share"
    home = tmp_path / ODD_NAME
    in_home = made_environment(home / ".local" / "share" / "land-cover-lab")
    variables = {"HOME": str(home)}
    assert environment.worker_python("", variables) == in_home
    in_share = made_environment(share / "land-cover-lab")
    variables["XDG_DATA_HOME"] = str(share)
    assert environment.worker_python("", variables) == in_share
    in_lab = made_environment(lab)
    variables["LCLAB_HOME"] = str(lab)
    assert environment.worker_python("", variables) == in_lab


def test_the_real_home_counts_where_home_is_another(tmp_path, nobody):
    python = made_environment(nobody / ".local" / "share" / "land-cover-lab")
    assert environment.worker_python("", {"HOME": str(tmp_path / "sandbox")}) == python


def test_without_an_environment_the_error_says_what_to_do(nobody):
    made_environment(nobody / ".local" / "share" / "land-cover-lab", complete=False)
    with pytest.raises(WorkError) as caught:
        environment.worker_python("", {"HOME": str(nobody)})
    assert "no complete" in str(caught.value)
    assert "Plugins > Land Cover Lab > Set up…" in caught.value.remedy
    assert "without QGIS's window by scripts/setup" in caught.value.remedy
    assert "Settings > Options > Land Cover Lab" in caught.value.remedy


def test_the_launcher_is_the_cores(tmp_path):
    python = tmp_path / "python"
    python.touch()
    command = environment.worker_command(str(python), {})
    assert command == (python, ROOT / "core" / "lclab" / "__main__.py")
    assert command[1].is_file()
