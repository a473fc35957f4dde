"""What a set-up finds out before it starts, and what it makes of failures."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import stat
import sys
from pathlib import Path

import pytest
from land_cover_lab import environment
from land_cover_lab.core.lclab.errors import InputError, WorkError
from land_cover_lab.installing import plan as plan_module
from land_cover_lab.installing import pythons, torch_kind
from land_cover_lab.installing.child import run_child
from land_cover_lab.installing.diagnostics import diagnostics, scrubbed
from land_cover_lab.installing.existing import accepted
from land_cover_lab.installing.failures import failure
from land_cover_lab.installing.network import Network, child_variables, without_passwords
from land_cover_lab.installing.packages import read_lock
from land_cover_lab.installing.places import Places, as_size, places_for, size_of
from land_cover_lab.installing.torch_kind import CPU, CUDA, MPS, Gpu, computing, read_gpu

from tests.plugin.support import ROOT
from tests.plugin.wheel_support import BASE, small_plan

LOCK = ROOT / "core" / "requirements.lock"


def script(path: Path, text: str) -> Path:
    """Write a program that a shell runs."""
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_places_are_where_the_plugin_looks(tmp_path):
    variables = {"LCLAB_HOME": str(tmp_path)}
    assert [places_for(variables).worker] == environment.worker_folders(variables)
    assert places_for(variables).python == places_for(variables).worker / environment.PYTHON


def test_a_complete_environment_is_found_in_the_real_home(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "homes", lambda variables: [str(tmp_path)])
    variables = {"XDG_DATA_HOME": str(tmp_path / "empty")}
    worker = tmp_path / ".local/share/land-cover-lab" / places_for(variables).worker.name
    assert places_for(variables).home == tmp_path / "empty" / "land-cover-lab"
    worker.mkdir(parents=True)
    (worker / ".complete").touch()
    assert places_for(variables).worker == worker


def test_the_lock_file_is_read_whole():
    packages = read_lock(LOCK)
    lines = [line for line in LOCK.read_text().splitlines() if re.match(r"[a-z]", line)]
    assert len(packages) == len(lines)
    assert all(package.hashes for package in packages)
    assert {"torch", "rasterio"} <= {package.name for package in packages}


def test_sizes_are_those_that_scripts_setup_tells():
    text = (ROOT / "scripts" / "setup").read_text(encoding="utf-8")
    download, installed = re.search(
        r"about ([\d.]+) GB of packages .* take (\d+) GB", text
    ).groups()
    assert plan_module.COST.download == float(download) * 1e9
    assert round(plan_module.COST.installed / 1e9) == int(installed)
    whole = plan_module.COST.download + plan_module.COST.installed + plan_module.RESERVE
    assert whole <= int(re.search(r"needed_gb=(\d+)", text)[1]) * 1e9


def test_sizes_are_counted_and_said(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b").write_bytes(b"12345")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert 5 < size_of(tmp_path) < 500
    assert size_of(tmp_path / "nothing") == 0
    assert [as_size(n) for n in (7, 1500, 2.5e6, 3.3e9)] == ["7 B", "1.5 kB", "2.5 MB", "3.3 GB"]


class TestPythons:
    def test_a_usable_one_is_found(self):
        found = pythons.first_usable(os.environ, Path("/nowhere"))
        assert tuple(map(int, found.version.split(".")[:2])) >= (3, 11)

    def test_a_named_one_is_taken(self):
        found = pythons.first_usable({"LCLAB_BASE_PYTHON": str(BASE)}, Path("/nowhere"))
        assert found.path == BASE

    @pytest.mark.parametrize(
        ("says", "problem"),
        [
            ("echo '[[3, 9, 1], true, true]'", "3.9.1; 3.11 or newer is needed"),
            ("echo '[[3, 12, 1], false, true]'", "apt install python3-venv"),
            ("echo '[[3, 12, 1], true, false]'", "32 bits"),
            ("exit 3", "no Python that runs"),
            ("echo hello", "no Python that runs"),
        ],
    )
    def test_why_another_is_not_usable(self, folder, says, problem):
        path = script(folder / "python", says)
        with pytest.raises(InputError, match=re.escape(problem)):
            pythons.first_usable({"LCLAB_BASE_PYTHON": str(path)}, folder)
        assert problem in pythons.looked_into(path).problem

    def test_what_does_not_exist_is_told(self, folder):
        with pytest.raises(InputError, match="does not exist"):
            pythons.checked(folder / "nothing", "The chosen Python")

    def test_an_unusable_one_is_passed_over_for_the_one_brought(self, folder, monkeypatch):
        script(folder / "python3", "echo '[[3, 9, 1], true, true]'")
        brought = folder / "brought" / "cpython-3.13.18-linux" / "bin" / "python3"
        brought.parent.mkdir(parents=True)
        script(brought, "echo '[[3, 13, 18], true, true]'")
        monkeypatch.setattr(pythons, "FOLDERS", ())
        found = pythons.first_usable({"PATH": str(folder)}, folder / "brought")
        assert (found.path, found.version) == (brought, "3.13.18")
        assert pythons.first_usable({"PATH": str(folder)}, folder / "empty") is None

    def test_stores_and_developer_tools_are_not_asked(self, monkeypatch):
        assert not pythons.is_a_place_for(r"C:\Users\me\AppData\Local\Microsoft\WindowsApps")
        assert pythons.is_a_place_for("/usr/bin")
        monkeypatch.setattr(sys, "platform", "darwin")
        assert not pythons.is_a_place_for("/usr/bin")


class TestTorchKind:
    packages = read_lock(LOCK)

    def kind(self, gpus, system="linux", machine="x86_64"):
        return computing(self.packages, gpus, system, machine)

    def test_a_gpu_with_its_driver_computes(self):
        told = self.kind([Gpu("NVIDIA L4", "580.95", "23034 MiB", 8.9)])
        assert (told.kind, told.problem) == (CUDA, "")
        assert "NVIDIA L4" in told.text

    @pytest.mark.parametrize(
        ("gpu", "why"),
        [
            (Gpu("Old driver", "535.1", "1 MiB", 8.9), "driver 535.1 is too old"),
            (Gpu("Old card", "580.1", "1 MiB", 6.1), "capability 6.1, needed 7.5"),
        ],
    )
    def test_what_a_gpu_lacks_is_told(self, gpu, why):
        told = self.kind([gpu])
        assert told.kind == CPU
        assert why in told.text
        assert not told.problem

    def test_without_a_gpu_cuda_comes_all_the_same_and_that_is_told(self):
        told = self.kind([])
        assert told.kind == CPU
        assert "CUDA 13.2 is brought all the same" in told.text

    @pytest.mark.parametrize(
        ("system", "machine", "kind"),
        [("darwin", "arm64", MPS), ("win32", "AMD64", CPU), ("linux", "aarch64", CPU)],
    )
    def test_other_systems_are_refused_in_plain_words(self, system, machine, kind):
        told = self.kind([], system, machine)
        assert told.kind == kind
        assert "as existing Python" in told.problem

    def test_nvidia_smi_is_read(self, folder, monkeypatch):
        script(folder / "nvidia-smi", 'case "$1" in *cap*) exit 2;; esac; echo "A, 470.1, 8 MiB"')
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        assert torch_kind.found_gpus() == [Gpu("A", "470.1", "8 MiB")]
        assert read_gpu("NVIDIA A10G, 580.1, 23028 MiB, 8.6").capability == 8.6
        assert read_gpu("No devices were found") is None

    def test_where_there_is_none_no_gpu_is_found(self, monkeypatch):
        monkeypatch.setattr(shutil, "which", lambda name: None)
        assert torch_kind.found_gpus() == []


class TestNetwork:
    def test_children_get_the_users_network_and_nothing_of_qgis(self, tmp_path):
        variables = {
            "PYTHONHOME": "/qgis",
            "PIP_TARGET": "/qgis",
            "PIP_INDEX_URL": "https://mirror.example/simple",
            "PIP_CERT": "/own.pem",
            "UV_PYTHON": "2.7",
            "https_proxy": "http://old:1",
            "PATH": "/bin",
        }
        network = Network("http://me:word@proxy.example:3128", "/qgis.pem")
        made = child_variables(variables, network, tmp_path)
        assert not {"PYTHONHOME", "PIP_TARGET", "UV_PYTHON"} & set(made)
        assert made["PIP_INDEX_URL"] == variables["PIP_INDEX_URL"]
        assert made["PIP_CERT"] == "/own.pem"
        assert made["SSL_CERT_FILE"] == "/qgis.pem"
        assert made["HTTPS_PROXY"] == made["https_proxy"] == network.proxy
        assert made["TMPDIR"] == str(tmp_path)

    def test_without_a_proxy_of_qgis_the_systems_stays(self, tmp_path):
        variables = {"https_proxy": "http://old:1", "SSL_CERT_FILE": "/system.pem"}
        made = child_variables(variables, Network(), tmp_path)
        assert made["https_proxy"] == "http://old:1"
        assert made["SSL_CERT_FILE"] == "/system.pem"

    def test_passwords_are_never_written(self):
        line = "Looking in indexes: https://me:word@mirror.example/simple"
        assert without_passwords(line) == "Looking in indexes: https://~@mirror.example/simple"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "its hash is another"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ProxyError('Cannot connect to proxy.', NewConnectionError())", "proxy refuses"),
        ("SSLError(CERTIFICATE_VERIFY_FAILED: unable to get local issuer)", "not trusted"),
        ("Failed to establish a new connection: [Errno -3]", "server was not reached"),
        ("ERROR: No matching distribution found for torch==9", "not there for this Python"),
        ("ERROR: something new", "ended with code 1: ERROR: something new"),
    ],
)
def test_failures_are_understood(line, says):
    error = failure("Downloading torch", 1, ["Collecting torch", line, "bye"])
    assert says in str(error)
    assert error.remedy


class TestExisting:
    def test_one_that_has_all_is_accepted(self):
        told = accepted(BASE, ("json", "sqlite3"))
        assert set(told["modules"]) == {"json", "sqlite3"}

    def test_the_workers_own_is_accepted(self):
        python = Path(os.environ.get("LCLAB_PYTHON", "/nowhere"))
        if not python.is_file():
            pytest.skip("LCLAB_PYTHON names no worker's Python")
        told = accepted(python)
        assert told["of onnxruntime"]["providers"]
        assert told["of rasterio"]["GDAL"].startswith("3.")

    @pytest.mark.parametrize(
        ("says", "problem"),
        [
            ("exit 1", "no Python that runs"),
            ("""echo '{"python": "3.9.1", "modules": {}, "problems": {}}'""", "is Python 3.9.1"),
        ],
    )
    def test_others_are_refused_with_the_reason(self, folder, says, problem):
        with pytest.raises(InputError, match=problem):
            accepted(script(folder / "python", says))

    def test_what_it_lacks_is_named(self):
        with pytest.raises(InputError, match=r"no_such_module: ModuleNotFoundError"):
            accepted(BASE, ("json", "no_such_module"))
        with pytest.raises(InputError, match="does not exist"):
            accepted(Path("/nowhere/python"))


class TestDiagnostics:
    def test_the_text_has_what_a_report_needs(self, folder):
        places = small_plan(folder, None).places
        places.home.mkdir()
        places.log.write_text("line 1\nError: it broke\n", encoding="utf-8")
        text = diagnostics(places, BASE, "3.99", ["it went wrong"])
        for part in ("Land Cover Lab: ", "QGIS: 3.99", "torch", "Error: it broke", "free"):
            assert part in text
        assert "it went wrong" in text
        assert str(Path.home()) not in text

    def test_a_python_that_hangs_does_not_hold_it_up(self, folder):
        places = small_plan(folder, None).places
        text = diagnostics(places, script(folder / "python", "sleep 60"), "3", [], seconds=0.5)
        assert "gave no answer within 0.5 s" in text

    def test_home_and_name_become_a_tilde(self, monkeypatch):
        monkeypatch.setattr(getpass, "getuser", lambda: "jane")
        text = scrubbed("/home/jane/x of Jane, janet", {"HOME": "/home/jane"})
        assert text == "~/x of ~, janet"
        windows = scrubbed(r"C:\Users\jane\a C:/Users/jane/b", {"USERPROFILE": r"C:\Users\jane"})
        assert windows == r"~\a ~/b"


def test_a_child_that_says_nothing_ends_in_time(folder):
    with pytest.raises(WorkError, match=r"no answer within 0\.3 s"):
        run_child([script(folder / "mute", "sleep 60")], os.environ, print, seconds=0.3)
    with pytest.raises(WorkError, match="does not start"):
        run_child([folder / "nothing"], os.environ, print)


def test_older_environments_are_listed(folder):
    lock = folder / "lock"
    lock.touch()
    places = Places(folder, lock)
    places.worker.mkdir()
    (folder / "worker-old").mkdir()
    (folder / "test-core-1").mkdir()
    assert places.older() == [folder / "worker-old"]
