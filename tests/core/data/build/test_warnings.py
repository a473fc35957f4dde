"""What the user is told of a data set that can be made but has its weak points."""

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine

from tests.core.geo.rasters import METRE_GRID, noise, patchy, write

from .making import layer, make


@pytest.fixture
def inputs(folder):
    """An image with two classes all over it, to which a test adds what it is about."""
    labels = patchy(200, 200, classes=2, size=20)
    return {
        "images": [str(write(folder / "i.tif", noise(3, 200, 200)))],
        "label_rasters": [str(write(folder / "l.tif", labels[None]))],
        "validation": 0.3,
    }, labels


def test_nothing_to_tell(folder, inputs):
    given, _ = inputs
    told = make(folder / "ds", **given).data.warnings
    assert told == ()


def test_class_with_little_and_none_in_validation(folder, inputs):
    given, labels = inputs
    labels[100:104, 100:104] = 2
    write(folder / "l.tif", labels[None])
    done = make(folder / "ds", **given, block=64, margin=0)
    assert "Class 'class 2' has few labels: 16 pixels in 1 blocks." in done.data.warnings
    assert "Class 'class 2' is missing from validation." in done.data.warnings
    assert done.data.pixels["train"]["class 2"] == 16


def test_class_of_the_table_without_labels(folder, inputs):
    given, _ = inputs
    (folder / "c.csv").write_text("id,name\n0,a\n1,b\n2,never seen\n")
    done = make(folder / "ds", **given, classes=str(folder / "c.csv"))
    assert "Class 'never seen' has no labels." in done.data.warnings
    assert [c.name for c in done.data.classes] == ["a", "b", "never seen"]


def test_nothing_left_for_validation_is_said_once(folder):
    image = str(write(folder / "i.tif", noise(3, 60, 60)))
    shapes = [shapely.box(5, 5, 20, 40), shapely.box(25, 5, 50, 40)]
    labels = layer(folder / "l.gpkg", shapes, klasse=["a", "b"])
    done = make(
        folder / "ds", images=[image], labels=[labels], class_field="klasse", validation=0.2
    )
    told = [text for text in done.data.warnings if "validation" in text]
    assert len(told) == 1
    assert sum(done.data.pixels["train"].values()) == 15 * 35 + 25 * 35


def test_images_of_different_resolution_and_band_names(folder, inputs):
    given, labels = inputs
    finer = METRE_GRID @ Affine.translation(400, 0) @ Affine.scale(0.5)
    other = write(folder / "fein.tif", noise(3, 200, 200), transform=finer, names=["r", "g", "b"])
    more = write(folder / "m.tif", labels[None], transform=finer)
    given["images"] += [str(other)]
    given["label_rasters"] += [str(more)]
    done = make(folder / "ds", **given)
    assert any(
        "differ in resolution: " in t and "5 m" in t and "10 m" in t for t in done.data.warnings
    )
    assert any("different names" in t and "fein.tif" in t for t in done.data.warnings)
    assert done.data.resolution in (5, 10)
    assert [s.resolution for s in done.data.scenes] == [10, 5]


def test_resolutions_within_a_tenth_are_one(folder, inputs):
    given, labels = inputs
    grid = METRE_GRID @ Affine.translation(400, 0) @ Affine.scale(0.95)
    given["images"] += [str(write(folder / "n.tif", noise(3, 200, 200), transform=grid))]
    given["label_rasters"] += [str(write(folder / "m.tif", labels[None], transform=grid))]
    assert make(folder / "ds", **given).data.warnings == ()


def test_image_without_labels_is_left_out(folder, inputs):
    given, _ = inputs
    away = METRE_GRID @ Affine.translation(4000, 0)
    given["images"] += [str(write(folder / "fern.tif", noise(3, 50, 50), transform=away))]
    done = make(folder / "ds", **given)
    assert len(done.data.scenes) == 1
    assert any("fern.tif has no labels" in text for text in done.data.warnings)


def test_label_raster_without_image(folder, inputs):
    given, labels = inputs
    away = METRE_GRID @ Affine.translation(4000, 0)
    given["label_rasters"] += [str(write(folder / "fern.tif", labels[None], transform=away))]
    done = make(folder / "ds", **given)
    assert any("fern.tif: it lies on no image" in text for text in done.data.warnings)


def test_real_numbers_of_two_kinds_are_joined(folder, inputs):
    given, labels = inputs
    write(folder / "i.tif", noise(3, 200, 200).astype("float32"))
    grid = METRE_GRID @ Affine.translation(400, 0)
    other = noise(3, 200, 200, seed=4).astype("float64")
    given["images"] += [str(write(folder / "d.tif", other, transform=grid))]
    given["label_rasters"] += [str(write(folder / "m.tif", labels[None], transform=grid))]
    done = make(folder / "ds", **given)
    assert done.data.dtype == "float64"
    np.testing.assert_array_equal(done.pixels(1).image, np.moveaxis(other, 0, -1))
