"""Which PyTorch this machine wants, and what of that the lock file gives."""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from ..core.lclab.errors import LabError
from ..texts import tr
from ..worker_process import clean_environment
from .child import run_child
from .packages import Package

CUDA, MPS, CPU = "cuda", "mps", "cpu"
FIELDS = ("name,driver_version,memory.total,compute_cap", "name,driver_version,memory.total")
SECONDS = 10.0
# What each CUDA needs at least, by NVIDIA's tables: the driver, and the GPU's compute capability.
NEEDS = {12: (525, 5.0), 13: (580, 7.5)}
ONLY = ("linux", "x86_64")


@dataclass(frozen=True)
class Gpu:
    """A graphics card as nvidia-smi tells of it; what an old driver does not tell is 0."""

    name: str
    driver: str
    memory: str
    capability: float = 0.0


@dataclass(frozen=True)
class Computing:
    """What models will be computed with, in words, and what stands against it."""

    kind: str
    text: str
    problem: str = ""
    """Why the environment cannot be made on this system at all."""


def computing(
    packages: Iterable[Package],
    gpus: list[Gpu],
    system: str = sys.platform,
    machine: str = platform.machine(),
) -> Computing:
    """Say what the lock file's packages will compute with here.

    The lock file names one PyTorch, so there is nothing to choose: on Linux it is the one with
    CUDA, which runs on processors too, and for other systems there are no tested packages yet.
    """
    kind = wanted(gpus, system, machine)
    if (system, machine.lower()) != ONLY:
        here = {MPS: tr("Apple's GPU (MPS)"), CUDA: "CUDA", CPU: tr("the processor")}[kind]
        return Computing(
            kind,
            tr("This machine would compute with {}.").format(here),
            tr(
                "The tested packages are for Linux on x86-64, and this is {} on {}: make an "
                "environment by hand, as docs/installing.md says, and choose it as existing Python."
            ).format(system, machine),
        )
    cuda = cuda_of(packages)
    if not gpus:
        said = [tr("No NVIDIA GPU was found, so the processor computes.")]
        if cuda:
            said.append(
                tr("CUDA {} is brought all the same: the tested PyTorch has it.").format(cuda)
            )
        return Computing(CPU, " ".join(said))
    gpu = gpus[0]
    unfit = complaint(gpu, cuda)
    if unfit:
        told = tr("{}: {}; until then the processor computes.").format(gpu.name, unfit)
        return Computing(CPU, told)
    facts = gpu.name, gpu.memory, cuda, gpu.driver
    return Computing(CUDA, tr("{} ({}) with CUDA {}, driver {}.").format(*facts))


def wanted(gpus: list[Gpu], system: str, machine: str) -> str:
    """Return the kind of computing that suits the machine."""
    if system == "darwin" and machine == "arm64":
        return MPS
    return CUDA if gpus else CPU


def complaint(gpu: Gpu, cuda: str) -> str:
    """Say what a GPU or its driver lacks for a CUDA, if anything."""
    major = number(cuda)
    driver, capability = NEEDS.get(major, (0, 0.0))
    if not cuda:
        return tr("the tested PyTorch has no CUDA")
    if number(gpu.driver) < driver:
        told = tr("its driver {} is too old, CUDA {} needs {} or newer")
        return told.format(gpu.driver, cuda, driver)
    if 0 < gpu.capability < capability:
        told = tr("it is too old for CUDA {} (capability {}, needed {})")
        return told.format(cuda, gpu.capability, capability)
    return ""


def number(version: str) -> int:
    """Return the first number of a version."""
    found = re.match(r"\d+", version)
    return int(found[0]) if found else 0


def cuda_of(packages: Iterable[Package]) -> str:
    """Return the version of CUDA that comes with the packages, or nothing."""
    names = {package.name: package.version for package in packages}
    version = names.get("cuda-toolkit") or names.get("nvidia-cuda-runtime", "")
    return ".".join(version.split(".")[:2])


def found_gpus() -> list[Gpu]:
    """Return NVIDIA's GPUs as the driver's own program lists them."""
    program = shutil.which("nvidia-smi")
    for fields in FIELDS if program else ():
        lines: list[str] = []
        words = [str(program), f"--query-gpu={fields}", "--format=csv,noheader"]
        try:
            code = run_child(words, clean_environment(os.environ), lines.append, seconds=SECONDS)
        except LabError:
            return []
        if code == 0:
            return [gpu for gpu in map(read_gpu, lines) if gpu]
    return []


def read_gpu(line: str) -> Gpu | None:
    """Return the GPU of one line of nvidia-smi's table."""
    parts = [part.strip() for part in line.split(",")]
    if len(parts) < 3:
        return None
    try:
        capability = float(parts[3])
    except (IndexError, ValueError):
        capability = 0.0
    return Gpu(parts[0], parts[1], parts[2], capability)
