"""Tells what the Python that runs it has; started by path in the worker's Python, never in QGIS.

Its imports are by name, as this file lies in a plugin that itself must never have them.
"""

from __future__ import annotations

import json
import platform
import sys
from importlib import import_module
from typing import Any, Callable

NEEDED = ("torch", "onnxruntime", "rasterio")
OTHERS = (
    *("numpy", "onnx", "PIL", "pyogrio", "safetensors", "shapely", "timm", "torchvision"),
    "segmentation_models_pytorch",
)


def facts(needed: list[str]) -> dict[str, Any]:
    """Return versions, errors and devices."""
    answers = {name: answer(version_of, name) for name in needed}
    modules = {name: text for name, (text, problem) in answers.items() if not problem}
    problems = {name: problem for name, (_, problem) in answers.items() if problem}
    told: dict[str, Any] = {
        "python": platform.python_version(),
        "executable": sys.executable,
        "modules": modules,
        "problems": problems,
    }
    for name, ask in (("torch", torch_facts), ("onnxruntime", providers), ("rasterio", geo_facts)):
        if name in modules:
            told[f"of {name}"], problem = answer(ask, sys.modules[name])
            if problem:
                problems[f"devices of {name}"] = problem
    return told


def answer(ask: Callable[[Any], Any], of: Any) -> tuple[Any, str]:
    """Return what a library answers, and what it raised instead."""
    try:
        return ask(of), ""
    except Exception as error:  # noqa: BLE001 - a library may fail in any way when it loads
        return {}, f"{type(error).__name__}: {error}"


def version_of(name: str) -> str:
    """Import a module and return its version."""
    return str(getattr(import_module(name), "__version__", "?"))


def torch_facts(torch: Any) -> dict[str, Any]:
    """Return what PyTorch computes with."""
    gpus = [torch.cuda.get_device_properties(i) for i in range(torch.cuda.device_count())]
    return {
        "CUDA": torch.version.cuda,
        "CUDA usable": torch.cuda.is_available(),
        "GPUs": [f"{gpu.name}, {gpu.total_memory / 2**30:.0f} GiB" for gpu in gpus],
        "MPS usable": torch.backends.mps.is_available(),
        "threads": torch.get_num_threads(),
    }


def providers(onnxruntime: Any) -> dict[str, Any]:
    """Return what ONNX Runtime computes with."""
    return {"providers": onnxruntime.get_available_providers()}


def geo_facts(rasterio: Any) -> dict[str, Any]:
    """Return the versions of GDAL and PROJ that rasterio brings."""
    return {"GDAL": rasterio.__gdal_version__, "PROJ": rasterio.__proj_version__}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(facts(sys.argv[1:])) + "\n")
