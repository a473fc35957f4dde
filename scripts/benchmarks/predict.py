"""How fast prediction is, against the least that it could take, and how much memory it needs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from lclab import memory
from lclab.events import quiet
from lclab.geo.output import TileWriter, profile
from lclab.geo.region import Region
from lclab.geo.source import describe, environment
from lclab.geo.strips import StripReader
from lclab.predict import job
from lclab.predict.processes import Processes
from lclab.predict.setup import Setup, set_up
from lclab.predict.windows import WindowReader, select
from lclab.tasks.predict import Predict

from . import imagery

ROUNDS = 3
ROOT = Path(__file__).resolve().parents[2]
PEAK = """
import sys
sys.path[:0] = sys.argv[1:2]
from lclab.cli import main
image, model, output = sys.argv[2:]
main(["predict", "--image", image, "--model", model, "--output", output, "--device", "cpu"])
status = open("/proc/self/status", encoding="ascii").read()
print(int(status.split("VmHWM:")[1].split()[0]) / 1024)
"""
IMPORT = """
import sys, time
import qgis.core, qgis.gui, qgis.PyQt.QtWidgets
sys.path.insert(0, sys.argv[1])
began = time.perf_counter()
import land_cover_lab
import land_cover_lab.plugin
import land_cover_lab.provider
print((time.perf_counter() - began) * 1000)
"""


def main() -> None:
    """Measure everything and print one line each."""
    memory.use_one_arena()  # as the command does
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        small, unet, free = place / "small.tif", place / "unet.onnx", place / "free.onnx"
        imagery.write_mosaic(small, 4096)
        imagery.write_unet(unet)
        imagery.write_free(free)
        setup = prepared(small, unet, place / "map.tif")
        ratio, inferred = over_forward(setup)
        print(imagery.as_line("wall time over bare forward time", ratio, 1.05), flush=True)
        print(imagery.as_line("pixels inferred over pixels mapped", inferred, 1.35), flush=True)
        ratio = over_copy(prepared(small, free, place / "map.tif"), place)
        print(imagery.as_line("free model over reading and writing", ratio, 1.3), flush=True)
        print(imagery.as_line("import of the plugin", import_time(place), 150, "ms"), flush=True)
        large = place / "large.tif"
        imagery.write_mosaic(large, 32768)
        growth = peak(large, free, place) - peak(small, free, place)
        print(imagery.as_line("peak memory, 32768 minus 4096", growth, 64, "MB"), flush=True)


def prepared(image: Path, model: Path, output: Path) -> Setup:
    """Return a prediction that can begin, its session warm."""
    spec = Predict(image=str(image), model=(str(model),), output=str(output), device="cpu")
    return set_up(spec, Processes())


def best(action: Callable[[], object]) -> float:
    """Return the shortest time of a few rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    return min(times)


def over_forward(setup: Setup) -> tuple[float, float]:
    """Return wall time over the time of the network alone on as many windows, and pixel counts."""
    files = {"map": Path(setup.spec.output)}
    counts = job.run_part(setup, setup.region, files, quiet(), (0, 1))
    batches = list(normalised(setup))

    def alone() -> None:
        for batch in batches:
            setup.ensemble.sessions[0].forward(batch)

    pairs = []
    for _ in range(ROUNDS):
        wall = timed(lambda: job.run_part(setup, setup.region, files, quiet(), (0, 1)))
        pairs.append(wall / timed(alone))
    return float(np.median(pairs)), counts.pixels_inferred / counts.pixels_mapped


def normalised(setup: Setup) -> Iterator[np.ndarray]:
    """Yield the very windows of a prediction as the network gets them."""
    session = setup.ensemble.sessions[0]
    strips = StripReader(setup.source, setup.bands, 1)
    reader = WindowReader(setup.grid, strips, setup.fill, None, cores=True)
    selection = select(setup.grid, setup.source, len(setup.bands), setup.region, cores=True)
    windows = [session.prepare(window.pixels) for window in reader.windows(selection)]
    strips.close()
    for start in range(0, len(windows), setup.batch):
        yield session.stack(windows[start : start + setup.batch])


def timed(action: Callable[[], object]) -> float:
    """Return the time an action takes, in seconds."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def over_copy(setup: Setup, place: Path) -> float:
    """Return the time of a whole prediction over that of reading and writing its blocks alone."""
    files = {"map": Path(setup.spec.output)}
    whole = best(lambda: job.run_part(setup, setup.region, files, quiet(), (0, 1)))
    return whole / best(lambda: copy(Path(setup.spec.image), files["map"], place / "copy.tif"))


def copy(image: Path, answer: Path, path: Path) -> None:
    """Read every block of the image once and write every block of the answer once."""
    source = describe(str(image))
    facts = profile(source, Region(0, source.height, 0, source.width), "uint8", 1, 255)
    with environment(), rasterio.open(image) as raster, rasterio.open(answer) as labels:
        writer = TileWriter(path, facts)
        for row in range(0, source.height, 512):
            for col in range(0, source.width, 512):
                window = Window(col, row, 512, 512)
                raster.read(window=window)
                writer.write(row // 512, col // 512, labels.read(window=window))
        writer.close()


def peak(image: Path, model: Path, place: Path) -> float:
    """Return the peak memory of a prediction in a process of its own, in MB."""
    words = [sys.executable, "-c", PEAK, str(ROOT / "core"), str(image), str(model)]
    done = subprocess.run([*words, str(place / "peak.tif")], capture_output=True, check=True)
    return float(done.stdout.split()[-1])


def import_time(place: Path) -> float:
    """Return the time that importing the plugin adds to a QGIS that is up, in ms."""
    package = [str(ROOT / "scripts" / "package"), "--link", str(place / "plugins")]
    subprocess.run(package, check=True, capture_output=True)
    words = ["/usr/bin/python3", "-c", IMPORT, str(place / "plugins")]
    times = [subprocess.run(words, capture_output=True, check=True).stdout for _ in range(ROUNDS)]
    return min(float(text) for text in times)


if __name__ == "__main__":
    main()
