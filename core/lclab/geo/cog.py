"""Rasters with overviews, laid out for reading over a network."""

from __future__ import annotations

import json
import subprocess  # nosec B404 - GDAL's copy cannot be cancelled, a process can
import sys
from glob import escape
from pathlib import Path

from ..errors import WorkError
from ..events import Report
from .output import TILE

COPY = """
import json, sys
import rasterio.shutil
source, target, options = sys.argv[1:]
rasterio.shutil.copy(source, target, driver="COG", **json.loads(options))
"""
PATIENCE = 0.1


def make_cog(path: Path, is_map: bool, report: Report) -> None:
    """Turn a raster into a cloud-optimised one; overviews show the commonest class or the mean."""
    options = {
        "COMPRESS": "DEFLATE",
        "LEVEL": 1,
        "PREDICTOR": "NO" if is_map else "YES",
        "BLOCKSIZE": TILE,
        "OVERVIEW_RESAMPLING": "MODE" if is_map else "AVERAGE",
        "BIGTIFF": "IF_SAFER",
        "NUM_THREADS": "ALL_CPUS",
        "COPY_SRC_MDD": "YES",  # the card too
    }
    copy = path.with_name(path.name + ".cog")
    try:
        run([str(path), str(copy), json.dumps(options)], report)
        copy.replace(path)
    finally:
        for left in path.parent.glob(escape(copy.name) + "*"):
            left.unlink()  # also what GDAL had begun beside it


def run(words: list[str], report: Report) -> None:
    """Copy in a process of its own, which ends when the user cancels."""
    command = [sys.executable, "-I", "-B", "-c", COPY, *words]
    with subprocess.Popen(  # noqa: S603 # nosec B603 - our own words, and no shell
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as copying:
        while True:
            try:
                _, errors = copying.communicate(timeout=PATIENCE)
                break
            except subprocess.TimeoutExpired:
                if report.is_cancelled:
                    copying.kill()
                report.raise_if_cancelled()
    if copying.returncode:
        lines = errors.decode(errors="replace").strip().splitlines() or ["no reason given"]
        raise WorkError(
            f"{Path(words[1]).parent}: the overviews cannot be written ({lines[-1]}).",
            field="format",
            remedy="Make room there, or choose the format gtiff.",
        )
