"""Draw imagery beside its land-cover map with a legend: picture.py IMAGE MAP AREAS PICTURE."""

import csv
import sys
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFont

GAP, LINE, LEFT = 12, 26, 14


def main(image: str, land_cover: str, areas: str, picture: str) -> None:
    """Write the picture."""
    with rasterio.open(image) as raster:
        imagery = Image.fromarray(np.moveaxis(raster.read([1, 2, 3]), 0, -1))
    with rasterio.open(land_cover) as raster:
        table = np.array([raster.colormap(1)[value][:3] for value in range(256)], np.uint8)
        drawn = Image.fromarray(table[raster.read(1)])
    with Path(areas).open(encoding="utf-8") as file:
        classes = list(csv.DictReader(file))
    width, height = imagery.size
    page = Image.new("RGB", (2 * width + GAP, height + 2 * LINE), "white")
    page.paste(imagery, (0, 0))
    page.paste(drawn, (width + GAP, 0))
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(15)
    pen.text((LEFT, height + LINE / 2), "Imagery: USDA-FPAC-BC, NAIP", "black", font)
    step = width // len(classes)
    for number, row in enumerate(classes):
        x, y = width + GAP + number * step, height + LINE / 2
        pen.rectangle((x, y, x + 18, y + 18), row["color"], "black")
        pen.text((x + 24, y), f"{row['name']}  {float(row['percent']):.0f} %", "black", font)
    page.save(picture)


if __name__ == "__main__":
    main(*sys.argv[1:])
