"""Tiny wheels written by hand, a lock file for them, and what a set-up is asked to do with them."""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path

from land_cover_lab.installing.places import Places
from land_cover_lab.installing.plan import Cost, Plan
from land_cover_lab.installing.pythons import Python
from land_cover_lab.installing.torch_kind import CPU, Computing

BASE = Path(sys.executable).resolve()
COMPUTING = Computing(CPU, "The processor computes.")


def write_wheel(folder: Path, name: str, text: str = "", version: str = "1.0") -> Path:
    """Write a wheel with one module of that name."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f'__version__ = "{version}"\n{text}',
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return wheel


def write_lock(path: Path, wheels: list[Path]) -> Path:
    """Write a lock file as uv writes it, for these wheels as they are now."""
    lines = ["# made by hand"]
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines += [f"{name}=={version} \\", f"    --hash=sha256:{digest}", "    # via nobody"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def small_plan(folder: Path, wheels: Path | None, names=("small_one", "small_two")) -> Plan:
    """Return a plan for an environment of tiny wheels, which are written to `folder`/wheels."""
    made = [write_wheel(folder / "wheels", name) for name in names]
    places = Places(folder / "home", write_lock(folder / "requirements.lock", made))
    cost = Cost(sum(wheel.stat().st_size for wheel in made), 1000)
    return Plan(places, Python(BASE, "3"), wheels, cost, COMPUTING, names)


def no_fetch(address: str) -> bytes:
    """Fail: nothing is to be fetched from anywhere."""
    raise AssertionError(address)
