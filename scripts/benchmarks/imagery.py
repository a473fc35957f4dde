"""Rasters and networks to measure with."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import rasterio
import torch
from onnx import TensorProto, helper
from rasterio.windows import Window

from lclab.card import Band, Card, class_table
from lclab.registry import models

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "demo" / "naip_2016.tif"
BLOCK = 512


def write_mosaic(path: Path, side: int, bands: int = 3) -> None:
    """Write a square raster whose tiles are the bundled image, turned and mirrored."""
    with rasterio.open(SAMPLE) as sample:
        picture = sample.read(list(range(1, bands + 1)), window=Window(0, 0, BLOCK, BLOCK))
    kinds = [np.rot90(p, k, (1, 2)) for p in (picture, picture[:, ::-1]) for k in range(4)]
    facts = {"driver": "GTiff", "width": side, "height": side, "count": bands, "dtype": "uint8"}
    facts |= {"tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK, "compress": "deflate"}
    facts |= {"crs": "EPSG:26914", "transform": rasterio.Affine(5, 0, 5e5, 0, -5, 5.2e6)}
    choose = np.random.default_rng(0)
    with rasterio.open(path, "w", bigtiff="if_safer", **facts) as raster:
        for top in range(0, side, BLOCK):
            for left in range(0, side, BLOCK):
                tile = kinds[choose.integers(len(kinds))]
                raster.write(tile, window=Window(left, top, BLOCK, BLOCK))


def card(bands: int, classes: int) -> Card:
    """Return a card for a network without training."""
    return Card(
        classes=class_table([{"id": i, "name": f"class {i}"} for i in range(classes)]),
        bands=tuple(Band(f"band {i + 1}", 0.4, 0.2) for i in range(bands)),
        value_range=255.0,
        resolution=5.0,
        window=512,
    )


def write_unet(path: Path, bands: int = 3, classes: int = 8) -> None:
    """Write a U-Net over MobileNetV3-small with random weights."""
    torch.manual_seed(0)
    network = models.load("unet")(bands, classes, encoder="tu-mobilenetv3_small_100").eval()
    free = {0: "n", 2: "h", 3: "w"}
    torch.onnx.export(
        network,
        (torch.zeros(1, bands, 512, 512),),
        str(path),
        input_names=["image"],
        output_names=["scores"],
        dynamic_axes={"image": free, "scores": free},
        opset_version=17,
        dynamo=False,
    )
    add_card(path, card(bands, classes))


def write_free(path: Path, bands: int = 3) -> None:
    """Write a network that hands two bands through, so that it costs next to nothing."""
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", bands, "h", "w"])
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 2, "h", "w"])
    cut = helper.make_node("Split", ["image", "parts"], ["scores", "rest"], axis=1)
    parts = helper.make_tensor("parts", TensorProto.INT64, [2], [2, bands - 2])
    graph = helper.make_graph([cut], "free", [image], [scores], [parts])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.save(model, path)
    add_card(path, card(bands, 2))


def add_card(path: Path, facts: Card) -> None:
    """Put a card into an ONNX file."""
    model = onnx.load(str(path))
    del model.metadata_props[:]
    for key, text in facts.properties().items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, text
    onnx.save(model, str(path))


def as_line(name: str, value: float, limit: float, unit: str = "") -> str:
    """Return one measurement with what it must reach."""
    verdict = "ok" if value <= limit else "MISSED"
    return json.dumps(
        {"measure": name, "value": round(value, 3), "limit": limit, "unit": unit, "is": verdict}
    )
