"""Maps images for the area tool's tests, in the worker's protocol: water where band 1 is high.

What it does besides is named by the model file: `error` fails, `die` ends the process. Where a file
`hold` lies beside the model when a request comes, it waits until it is cancelled.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from pathlib import Path

from osgeo import gdal, ogr

gdal.UseExceptions()
STYLE = Path(__file__).with_name("style.qml")
cancelled: set[str] = set()
arrived = threading.Condition()
requests: list[dict] = []


def tell(**event: object) -> None:
    """Write one event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def listen() -> None:
    """Take requests and cancels until standard input ends, and then leave."""
    for line in sys.stdin:
        message = json.loads(line)
        with arrived:
            if "cancel" in message:
                cancelled.add(message["cancel"])
            else:
                requests.append(message)
            arrived.notify()
    os._exit(0)


def note(params: dict) -> None:
    """Write down what was asked, beside the model."""
    with Path(params["model"][0]).with_name("asked.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps({**params, "pid": os.getpid()}) + "\n")


def held(me: str, params: dict) -> bool:
    """Wait to be cancelled, and say whether that was told."""
    if not Path(params["model"][0]).with_name("hold").exists():
        return False
    while me not in cancelled:
        tell(id=me, event="progress", fraction=0.4, message="waiting", eta=None)
        time.sleep(0.02)
    tell(id=me, event="cancelled")
    return True


def write_map(params: dict) -> None:
    """Write classes and probabilities over the extent, inside the area."""
    image = gdal.Open(params["image"])
    left, width, _, top, _, height = image.GetGeoTransform()
    xmin, ymin, xmax, ymax = params["extent"]
    column, row = round((xmin - left) / width), round((ymax - top) / height)
    columns, rows = round((xmax - xmin) / width), round((ymin - ymax) / height)
    red = image.GetRasterBand(1).ReadAsArray(column, row, columns, rows)
    place = (left + column * width, width, 0, top + row * height, 0, height)
    made = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    made.SetGeoTransform(place)
    made.SetProjection(image.GetProjection())
    inside = mask(made, params.get("area"))
    save(params["output"], made, [(red > 127).astype("uint8")], inside, 255)
    if "probabilities" in params:
        names = ("land", "water")
        save(params["probabilities"], made, [1 - red / 255, red / 255], inside, -1, names)
    shutil.copy(STYLE, Path(params["output"]).with_suffix(".qml"))


def mask(made: gdal.Dataset, area: str | None) -> object:
    """Return where the polygons are."""
    if not area:
        return made.GetRasterBand(1).ReadAsArray() == 0
    polygons = ogr.Open(area)
    gdal.RasterizeLayer(made, [1], polygons.GetLayer(0), burn_values=[1])
    return made.GetRasterBand(1).ReadAsArray() == 1


def save(path, like, bands, inside, nodata, names=()) -> None:
    """Write bands as a GeoTIFF."""
    kind = gdal.GDT_Float32 if names else gdal.GDT_Byte
    driver = gdal.GetDriverByName("GTiff")
    made = driver.Create(path, like.RasterXSize, like.RasterYSize, len(bands), kind)
    made.SetGeoTransform(like.GetGeoTransform())
    made.SetProjection(like.GetProjection())
    for index, values in enumerate(bands):
        values[~inside] = nodata
        band = made.GetRasterBand(index + 1)
        band.WriteArray(values)
        band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[index])
    made.FlushCache()


def warm(me: str, model: Path) -> None:
    """Write down which model was to be loaded, and take the time that a file `slow` allows."""
    if "resources" not in model.parts:  # nothing is written beside what comes with the plugin
        with model.with_name("loaded.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps({"model": model.name, "pid": os.getpid()}) + "\n")
    while model.with_name("slow").exists() and me not in cancelled:
        time.sleep(0.02)
    if not model.is_file():
        tell(id=me, event="error", kind="input", field="model", message="No file.", remedy="")
    else:
        tell(id=me, event="cancelled" if me in cancelled else "result", result={})


def answer(me: str, params: dict) -> None:
    """Do one request."""
    note(params)
    told = Path(params["model"][0]).stem
    if told == "die":
        sys.stderr.write("the last words\n")
        sys.stderr.flush()
        os._exit(70)
    if told == "error":
        tell(id=me, event="error", kind="input", field="x", message="It is bad.", remedy="Fix it.")
    elif not held(me, params):
        write_map(params)
        tell(id=me, event="result", result={"output": params["output"]})


tell(id=None, event="ready", version="0", pid=os.getpid())
threading.Thread(target=listen, daemon=True).start()
while True:
    with arrived:
        arrived.wait_for(lambda: requests)
        request = requests.pop(0)
    tell(id=request["id"], event="started", task=request["task"])
    if request["task"] == "warm":
        warm(request["id"], Path(request["params"]["model"]))
    else:
        answer(request["id"], request["params"])
