"""Images whose bands lie in several files, joined by a virtual raster in the data set's folder.

GDAL opens these like any raster, so that prediction and evaluation see what was learnt from.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 - only written here
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...geo.output import disk_errors
from ...geo.source import Source, describe
from ..picture import Picture
from .grids import Shift, covers, shift_of
from .imagery import colour_bands
from .names import free_name, seen_from

FOLDER = "images"
TYPES = dict(
    zip(
        ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"),
        ("Byte", "Int8", "UInt16", "Int16", "UInt32", "Int32", "UInt64", "Int64"),
    ),
    float32="Float32",
    float64="Float64",
)


def stacked(pictures: Sequence[Picture], waiting: Path, final: Path) -> tuple[Picture, ...]:
    """Return the images with virtual rasters in place of those whose bands are joined or named.

    These are written where the data set waits for its name, with paths as seen from that name.
    """
    place = final.parent.resolve() / final.name / FOLDER
    found: list[Picture] = []
    taken: set[str] = set()
    for picture in pictures:
        if not (picture.extra or picture.names):
            found.append(picture)
            continue
        path = waiting / FOLDER / f"{free_name(Path(picture.path).stem, taken, str.lower)}.vrt"
        root = joined(picture, place)
        ET.indent(root)
        with disk_errors(path):
            path.parent.mkdir(exist_ok=True)
            ET.ElementTree(root).write(path, encoding="utf-8")
        found.append(replace(picture, path=str(path), made_of=(picture.path, *picture.extra)))
    return tuple(found)


def joined(picture: Picture, place: Path) -> ET.Element:
    """Return the virtual raster of an image and its further bands, for a file in a folder."""
    image = describe(picture.path, "images")
    further = [describe(path, "extra") for path in picture.extra]
    kind = np.result_type(image.dtype, *(source.dtype for source in further))
    sheet = Sheet(root := empty(image), image, TYPES[kind.name], place)
    names = picture.names[: image.count] or image.names
    is_masked = image.dtype.kind == "u" and image.nodata[0] is not None
    for band, name in enumerate(names, 1):
        sheet.add(image, band, name, (0, 0), None if is_masked else image.nodata[band - 1])
        if band == image.alpha and not picture.names:
            ET.SubElement(root[-1], "ColorInterp").text = "Alpha"
    after = list(picture.names[image.count :]) or names_of(further)
    for source in further:
        shift = shift_of(source, image)
        for band in colour_bands(source):
            nodata = source.nodata[band - 1]
            if nodata is None and source.dtype.kind == "f" and not covers(source, shift, image):
                nodata = np.nan
            sheet.add(source, band, after.pop(0), shift, nodata)
    if image.has_mask:
        sheet.add_mask()
    elif is_masked:
        sheet.add_mask_of_nodata()
    return root


def empty(image: Source) -> ET.Element:
    """Return a virtual raster of an image's size and place, without bands."""
    root = ET.Element("VRTDataset", rasterXSize=str(image.width), rasterYSize=str(image.height))
    if image.crs:
        ET.SubElement(root, "SRS").text = image.crs.to_wkt()
    if image.transform:
        numbers = (repr(float(number)) for number in image.transform.to_gdal())
        ET.SubElement(root, "GeoTransform").text = ", ".join(numbers)
    return root


@dataclass(frozen=True)
class Sheet:
    """A virtual raster on an image's grid, which gets band after band."""

    root: ET.Element
    image: Source
    kind: str
    place: Path

    def add(self, source: Source, band: int, name: str, shift: Shift, nodata: float | None) -> None:
        """Add a band of a raster that lies so far right of and below the image's corner."""
        facts = {
            "dataType": self.kind,
            "band": str(len(self.root.findall("VRTRasterBand")) + 1),
            "blockXSize": str(self.image.block[1]),
            "blockYSize": str(self.image.block[0]),
        }
        element = ET.SubElement(self.root, "VRTRasterBand", facts)
        ET.SubElement(element, "Description").text = name
        if nodata is not None:
            ET.SubElement(element, "NoDataValue").text = repr(float(nodata))
        self._add_source(element, "SimpleSource", source, str(band), shift)

    def add_mask(self) -> None:
        """Add the image's own mask."""
        mask = ET.SubElement(self.root, "MaskBand")
        band = ET.SubElement(mask, "VRTRasterBand", dataType="Byte")
        self._add_source(band, "SimpleSource", self.image, "mask,1", (0, 0))

    def add_mask_of_nodata(self) -> None:
        """Add a mask of where all of an image's bands have its nodata value.

        In an image of unsigned numbers that is a real value too, as black is; among other bands
        nobody could tell any more.
        """
        mask = ET.SubElement(self.root, "MaskBand")
        derived = {"dataType": "Byte", "subClass": "VRTDerivedRasterBand"}
        band = ET.SubElement(mask, "VRTRasterBand", derived)
        ET.SubElement(band, "PixelFunctionType").text = "sum"
        for number in colour_bands(self.image):
            value = int(self.image.nodata[number - 1] or 0)
            element = self._add_source(band, "ComplexSource", self.image, str(number), (0, 0))
            ET.SubElement(element, "LUT").text = f"{value - 1}:1,{value}:0,{value + 1}:1"

    def _add_source(
        self, band: ET.Element, kind: str, source: Source, number: str, shift: Shift
    ) -> ET.Element:
        element = ET.SubElement(band, kind)
        path, is_relative = seen_from(self.place, source.path)
        name = ET.SubElement(element, "SourceFilename", relativeToVRT=str(int(is_relative)))
        name.text = path
        ET.SubElement(element, "SourceBand").text = number
        size = {"xSize": str(source.width), "ySize": str(source.height)}
        ET.SubElement(element, "SrcRect", {"xOff": "0", "yOff": "0", **size})
        ET.SubElement(element, "DstRect", {"xOff": str(shift[0]), "yOff": str(shift[1]), **size})
        return element


def names_of(further: Sequence[Source]) -> list[str]:
    """Return the names of further bands: their own where they have any, else numbers."""
    own = [source.names[band - 1] for source in further for band in colour_bands(source)]
    plain = {"", "gray", "undefined", *(f"band {number}" for number in range(1, len(own) + 1))}
    numbered = ["extra"] if len(own) == 1 else [f"extra {i}" for i in range(1, len(own) + 1)]
    return [other if name in plain else name for name, other in zip(own, numbered)]
