"""Labels that are colours, decoded by a class table; every pixel against the array behind it."""

import numpy as np
import pytest
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from lclab.data.build.palette import Palette
from lclab.errors import InputError
from tests.core.geo.rasters import METRE_GRID, noise, patchy, write

from .making import make, table

SIZE = (45, 52)
RGBA = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
COLOURS = np.array([[10, 20, 30], [0, 0, 0], [200, 10, 10], [255, 254, 253]], "uint8")
ROWS = [
    {"id": 4, "name": "Wald", "color": "#0a141e"},
    {"id": 9, "name": "See", "color": "#000000", "value": "W"},
    {"id": 2, "name": "Feld", "color": "#C80A0A"},
    {"id": 0, "ignore": True, "color": "#fffefd"},
]


@pytest.fixture
def inputs(folder):
    numbers = patchy(*SIZE)
    pixels = np.moveaxis(COLOURS[numbers], -1, 0)
    values = {
        "images": [str(write(folder / "i.tif", noise(3, *SIZE)))],
        "classes": table(folder / "c.json", *ROWS),
    }
    return values, numbers, pixels


def positions(numbers):
    """The table's order is by its rows; the last is ignored."""
    return np.where(numbers == 3, 255, numbers)


def test_colours_of_the_table(folder, inputs):
    values, numbers, pixels = inputs
    done = make(folder / "ds", label_rasters=[str(write(folder / "l.tif", pixels))], **values)
    assert [(c.id, c.name) for c in done.data.classes] == [(4, "Wald"), (9, "See"), (2, "Feld")]
    np.testing.assert_array_equal(done.labels(), positions(numbers))


def test_alpha_and_nodata_are_not_labelled_but_black_is(folder, inputs):
    values, numbers, pixels = inputs
    alpha = np.full(SIZE, 255, "uint8")
    alpha[:9] = 0
    path = write(folder / "a.tif", np.concatenate([pixels, alpha[None]]), colours=RGBA)
    done = make(folder / "ds", label_rasters=[str(path)], **values)
    np.testing.assert_array_equal(done.labels(), np.where(alpha == 0, 255, positions(numbers)))
    path = write(folder / "n.tif", pixels, nodata=10)
    done = make(folder / "ds", label_rasters=[str(path)], **values)
    np.testing.assert_array_equal(done.labels(), positions(numbers))
    path = write(folder / "n.tif", pixels, nodata=0)
    done = make(folder / "ds", label_rasters=[str(path)], **values)
    np.testing.assert_array_equal(done.labels(), np.where(numbers == 1, 255, positions(numbers)))


def test_colours_on_another_grid_and_a_class_for_the_rest(folder, inputs):
    """Twice as coarse and shifted; outside them the class for all that is not labelled."""
    values, numbers, pixels = inputs
    grid = METRE_GRID @ Affine.translation(10, 6) @ Affine.scale(2)
    path = str(write(folder / "l.tif", pixels[:, :15, :15], transform=grid))
    done = make(folder / "ds", label_rasters=[path], background="Rest", **values)
    names = np.full(SIZE, "Rest", dtype=object)
    known = numbers[:15, :15].repeat(2, 0).repeat(2, 1)
    names[6:36, 10:40] = np.array(["Wald", "See", "Feld", "Rest"], dtype=object)[known]
    expected = np.where(names == "Rest", "Rest", names)
    found = done.named()
    ignored = np.zeros(SIZE, bool)
    ignored[6:36, 10:40] = known == 3
    np.testing.assert_array_equal(found[~ignored], expected[~ignored])
    assert set(found[ignored]) <= {"", "Rest"}


def test_colours_beside_values(folder, inputs):
    """One image's labels are colours, another's are ids of the same table."""
    values, numbers, pixels = inputs
    values["images"].append(str(write(folder / "j.tif", noise(3, *SIZE, seed=2))))
    values["classes"] = table(
        folder / "d.json", *({k: v for k, v in r.items() if k != "value"} for r in ROWS)
    )
    by_id = np.array([4, 9, 2, 0], "uint8")[numbers]
    paths = [str(write(folder / "l.tif", pixels)), str(write(folder / "m.tif", by_id[None]))]
    done = make(folder / "ds", label_rasters=paths, **values)
    for number in range(2):
        np.testing.assert_array_equal(done.labels(number), positions(numbers))


def refused(folder, field, *words, **values):
    with pytest.raises(InputError) as caught:
        make(folder / "neu", **values)
    assert caught.value.field == field
    for word in words:
        assert word in str(caught.value)
    assert not (folder / "neu").exists()


def test_colours_that_the_table_does_not_have(folder, inputs):
    values, _, pixels = inputs
    pixels[:, 31, 7] = [10, 20, 31]
    pixels[:, 40, 3] = 77
    path = str(write(folder / "l.tif", pixels))
    words = "#0a141f", "column 7, row 31", "#0a141e, #000000, #c80a0a, #fffefd", "'ignore'"
    refused(folder, "classes", "l.tif", *words, label_rasters=[path], **values)


def test_colours_need_a_table_with_colours(folder, inputs):
    values, _, pixels = inputs
    path = str(write(folder / "l.tif", pixels))
    del values["classes"]
    refused(
        folder, "labels", "3 bands", "no class table", "'color'", label_rasters=[path], **values
    )
    rows = table(folder / "d.json", {"id": 1, "name": "a"}, {"id": 2, "name": "b"})
    refused(folder, "labels", "table has none", label_rasters=[path], classes=rows, **values)
    twice = table(folder / "e.json", *ROWS, {"id": 77, "name": "Moor", "color": "#000000"})
    refused(
        folder,
        "classes",
        "#000000 stands for several",
        label_rasters=[path],
        classes=twice,
        **values,
    )
    wide = str(write(folder / "w.tif", pixels.astype("uint16")))
    refused(folder, "labels", "8 bits", label_rasters=[wide], classes=rows, **values)


@pytest.mark.parametrize("tolerance", [0, 1, 40, 127])
def test_the_nearest_colour_within_the_tolerance(tolerance):
    """Against the largest difference of a channel, over many pixels at random."""
    colours = [("#000000", 5), ("#ff0000", 6), ("#00ffff", 7), ("#ffffff", 8)]
    rgb = np.array([[0, 0, 0], [255, 0, 0], [0, 255, 255], [255, 255, 255]])
    some = np.random.default_rng(4).integers(0, 256, (3, 60, 70))
    near = rgb[np.random.default_rng(5).integers(0, 4, (60, 70))].transpose(2, 0, 1)
    off = np.random.default_rng(6).integers(-tolerance - 2, tolerance + 3, near.shape)
    for pixels in (some, np.clip(near + off, 0, 255)):
        away = np.abs(pixels[None] - rgb[:, :, None, None]).max(1)
        ids, strange = Palette(colours, tolerance).ids(pixels.astype("uint8"))
        np.testing.assert_array_equal(strange, away.min(0) > tolerance)
        np.testing.assert_array_equal(ids[~strange], 5 + away.argmin(0)[~strange])
