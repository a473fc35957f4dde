"""Images whose bands lie in several files, joined by a virtual raster in the data set's folder.

GDAL opens these like any raster, so that prediction and evaluation see what was learnt from.
"""

from __future__ import annotations

import os
import xml.etree.ElementTree as ET  # nosec B405 - only written here
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...errors import InputError
from ...geo.output import disk_errors
from ...geo.source import Source, describe
from ..picture import Picture

FOLDER = "images"
TYPES = dict(
    zip(
        ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"),
        ("Byte", "Int8", "UInt16", "Int16", "UInt32", "Int32", "UInt64", "Int64"),
    ),
    float32="Float32",
    float64="Float64",
)
DRIFT = 0.5
"""By how much of a pixel grids may part over an image's size and still be taken for one."""
EDGE = 2
"""Pixels that a raster of whole numbers may lack at an image's edge."""
Shift = tuple[int, int]


def stacked(pictures: Sequence[Picture], waiting: Path, final: Path) -> tuple[Picture, ...]:
    """Return the images with the virtual rasters in place of those whose bands are joined.

    These are written where the data set waits for its name, with paths as seen from that name.
    """
    taken: set[str] = set()
    return tuple(
        replace(
            picture,
            path=str(join(picture, waiting, final, taken)),
            made_of=(picture.path, *picture.extra),
        )
        if picture.extra or picture.names
        else picture
        for picture in pictures
    )


def join(picture: Picture, waiting: Path, final: Path, taken: set[str]) -> Path:
    """Write the virtual raster of an image with its further bands; return its path."""
    image = describe(picture.path, "images")
    root = ET.Element("VRTDataset", rasterXSize=str(image.width), rasterYSize=str(image.height))
    if image.crs:
        ET.SubElement(root, "SRS").text = image.crs.to_wkt()
    if image.transform:
        numbers = (repr(float(number)) for number in image.transform.to_gdal())
        ET.SubElement(root, "GeoTransform").text = ", ".join(numbers)
    place = final.parent.resolve() / final.name / FOLDER
    add_bands(root, image, (0, 0), image, list(named(image, picture)), place)
    further = [describe(path, "extra") for path in picture.extra]
    names = list(picture.names[image.count :]) or names_of(further)
    for source in further:
        own = [band for band in range(1, source.count + 1) if band != source.alpha]
        add_bands(root, source, shift_of(source, image), image, names[: len(own)], place)
        names = names[len(own) :]
    if image.has_mask and not picture.names:
        mask = ET.SubElement(ET.SubElement(root, "MaskBand"), "VRTRasterBand", dataType="Byte")
        add_source(mask, image, "mask,1", (0, 0), place)
    folder = waiting / FOLDER
    path = folder / f"{free(Path(picture.path).stem, taken)}.vrt"
    ET.indent(root)
    with disk_errors(path):
        folder.mkdir(exist_ok=True)
        ET.ElementTree(root).write(path, encoding="utf-8")
    return path


def named(image: Source, picture: Picture) -> Sequence[str]:
    """Return the names of an image's own bands: as they are given, or its own."""
    return picture.names[: image.count] or image.names


def names_of(further: Sequence[Source]) -> list[str]:
    """Return the names of further bands: their own where they have any, else numbers."""
    own = [
        name
        for source in further
        for band, name in enumerate(source.names, 1)
        if band != source.alpha
    ]
    plain = {"", "gray", "undefined", *(f"band {number}" for number in range(1, len(own) + 1))}
    lone = len(own) == 1
    return [
        ("extra" if lone else f"extra {i}") if name in plain else name
        for i, name in enumerate(own, 1)
    ]


def add_bands(
    root: ET.Element,
    source: Source,
    shift: Shift,
    image: Source,
    names: Sequence[str],
    place: Path,
) -> None:
    """Add the bands of a raster that lies so far right of and below an image's corner."""
    is_image = source is image
    bands = [b for b in range(1, source.count + 1) if is_image or b != source.alpha]
    for band, name in zip(bands, names):
        element = ET.SubElement(
            root,
            "VRTRasterBand",
            dataType=TYPES[source.dtype.name],
            band=str(len(root.findall("VRTRasterBand")) + 1),
            blockXSize=str(image.block[1]),
            blockYSize=str(image.block[0]),
        )
        ET.SubElement(element, "Description").text = name
        nodata = nodata_of(source, band, is_whole=covers(source, shift, image))
        if nodata is not None:
            ET.SubElement(element, "NoDataValue").text = repr(float(nodata))
        if is_image and band == source.alpha and name == source.names[band - 1]:
            ET.SubElement(element, "ColorInterp").text = "Alpha"
        add_source(element, source, str(band), shift, place)


def nodata_of(source: Source, band: int, is_whole: bool) -> float | None:
    """Return what stands for no data in a band, which one of real numbers needs at its edge."""
    given = source.nodata[band - 1]
    return np.nan if given is None and not is_whole and source.dtype.kind == "f" else given


def add_source(band: ET.Element, source: Source, name: str, shift: Shift, place: Path) -> None:
    """Add where a band's pixels come from."""
    element = ET.SubElement(band, "SimpleSource")
    path, is_relative = seen_from(place, source.path)
    ET.SubElement(element, "SourceFilename", relativeToVRT=str(int(is_relative))).text = path
    ET.SubElement(element, "SourceBand").text = name
    size = {"xSize": str(source.width), "ySize": str(source.height)}
    ET.SubElement(element, "SrcRect", xOff="0", yOff="0", **size)
    ET.SubElement(element, "DstRect", xOff=str(shift[0]), yOff=str(shift[1]), **size)


def seen_from(place: Path, path: str) -> tuple[str, bool]:
    """Return a raster's path as seen from a folder, where it is a file on the same disk."""
    if not Path(path).exists():
        return path, False
    there = Path(path).parent.resolve() / Path(path).name
    try:
        return Path(os.path.relpath(there, place)).as_posix(), True
    except ValueError:  # another drive
        return there.as_posix(), False


def shift_of(source: Source, image: Source) -> Shift:
    """Return where a raster's corner lies in an image, if both have the same grid."""
    if source.transform is None or image.transform is None:
        if max(abs(source.width - image.width), abs(source.height - image.height)) > 1:
            sizes = f"{source.width} x {source.height} pixels, {image.path} {image.width} x "
            raise refuse(source, f"it has {sizes}{image.height}, and not both lie on a map")
        return 0, 0
    if None not in (source.crs, image.crs) and source.crs != image.crs:
        raise refuse(source, f"its coordinate system is not that of {image.path}")
    there = ~image.transform @ source.transform  # from its pixels to the image's
    size = max(image.width, image.height)
    skew = max(abs(there.a - 1), abs(there.b), abs(there.d), abs(there.e - 1))
    if skew * size > DRIFT:
        raise refuse(
            source, f"its pixels have another size or direction than those of {image.path}"
        )
    shift = round(there.c), round(there.f)
    if not covers(source, shift, image) and not may_be_partial(source, shift, image):
        raise refuse(source, f"it does not cover {image.path}, and no value stands for no data")
    return shift


def covers(source: Source, shift: Shift, image: Source, lack: int = 0) -> bool:
    """Return whether a raster holds all of an image's pixels but for some at the edge."""
    left, top = shift
    right, bottom = left + source.width, top + source.height
    return max(left, top, image.width - right, image.height - bottom) <= lack


def may_be_partial(source: Source, shift: Shift, image: Source) -> bool:
    """Return whether a raster may leave out a part of an image: it tells where it has no data."""
    has_nodata = source.dtype.kind == "f" or all(value is not None for value in source.nodata)
    return has_nodata or covers(source, shift, image, EDGE)


def free(name: str, taken: set[str]) -> str:
    """Return a name that no other virtual raster has, whatever the system makes of its case."""
    names = [name, *(f"{name} ({number})" for number in range(2, len(taken) + 3))]
    found = next(name for name in names if name.lower() not in taken)
    taken.add(found.lower())
    return found


def refuse(source: Source, problem: str) -> InputError:
    """Return the error for a raster whose bands cannot be joined to an image's."""
    return InputError(
        f"extra = {source.path}: {problem}.",
        field="extra",
        remedy="Bring it to the image's grid first (in QGIS: Align rasters).",
    )
