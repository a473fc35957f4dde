"""Small copies of known data sets, laid out and named as their archives are."""

import numpy as np

from lclab.data.dataset import DataSet
from lclab.events import quiet
from lclab.spec import task
from tests.core.data.build.making import Made
from tests.core.geo.rasters import noise, write

NOWHERE = {"crs": None, "transform": None}


def picture(path, pixels, **more):
    """Write an array (bands, rows, columns) without a place on the ground."""
    path.parent.mkdir(parents=True, exist_ok=True)
    driver = {".png": "PNG", ".jpg": "JPEG", ".tif": "GTiff"}[path.suffix]
    return write(
        path,
        np.asarray(pixels, dtype=more.pop("dtype", "uint8")),
        driver=driver,
        **{**NOWHERE, **more},
    )


def photo(path, seed, bands=3, size=(40, 36), **more):
    """Write an image of noise."""
    return picture(path, noise(bands, *size, seed=seed), **more)


def ids(seed, values, size=(40, 36)):
    """Values of classes at random, each of them somewhere."""
    rng = np.random.default_rng(seed)
    found = rng.choice(values, size)
    found[0, : len(values)] = values
    return found


def in_colours(numbers, colours):
    """Numbers as the pixels of a picture in these colours."""
    table = np.zeros((max(colours) + 1, 3), "uint8")
    for number, colour in colours.items():
        table[number] = colour
    return np.moveaxis(table[numbers], -1, 0)


def read(name, folder, output, *settings, report=None, **values):
    """Make a data set of a known one."""
    chosen = task("dataset")
    given = {"reader": name, "folder": str(folder), "reader_set": settings, "output": str(output)}
    result = chosen.run(chosen.parse({**given, **values}), report or quiet())
    return Made(result, DataSet.load(output))


def splits_of(done):
    """The letters of all scenes by their names."""
    return {scene.name: "".join(sorted(set("".join(scene.blocks)))) for scene in done.data.scenes}
