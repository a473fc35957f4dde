"""Pairs and label rasters: every label against the array that was written."""

import json
import shutil

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from tests.core.geo.rasters import DEGREE_GRID, DEGREES, METRE_GRID, UTM, noise, patchy, write

from .making import make, table

RULED = [
    {"id": 0, "name": "building", "color": "#3c1098"},
    {"id": 2, "name": "road"},
    {"id": 3, "name": "Grün"},
    {"id": 5, "ignore": True},
]


def picture(path, labels, dtype="uint8", **more):
    return write(path, labels[None].astype(dtype), **{"crs": None, "transform": None, **more})


@pytest.fixture
def pairs(folder):
    """Two folders with three pictures each, of sizes that divide by nothing."""
    rng = np.random.default_rng(3)
    (folder / "bilder").mkdir()
    (folder / "marken").mkdir()
    arrays = {}
    for name, size in {"b 2": (70, 33), "a.1": (40, 61), "ö": (35, 35)}.items():
        labels = rng.choice([0, 2, 3, 5], size).astype("uint8")
        write(folder / "bilder" / f"{name}.jpg", noise(3, *size), driver="JPEG", **NOWHERE)
        picture(folder / "marken" / f"{name}.png", labels, driver="PNG")
        arrays[name] = labels
    return [str(folder / "bilder"), str(folder / "marken")], arrays


NOWHERE = {"crs": None, "transform": None}


def test_pairs_become_scenes_and_ignored_values_unknown(folder, pairs):
    folders, arrays = pairs
    done = make(folder / "ds", pairs=folders, classes=table(folder / "c.json", *RULED))
    assert [scene.name for scene in done.data.scenes] == ["a.1", "b 2", "ö"]
    for number, scene in enumerate(done.data.scenes):
        values = arrays[scene.name]
        places = np.select([values == 0, values == 2, values == 3], [0, 1, 2], 255)
        np.testing.assert_array_equal(done.labels(number), places)
        assert (folder / "ds" / scene.image).resolve().is_file()
        assert scene.labels == f"../marken/{scene.name}.png"
    counted = {name: sum((values == i).sum() for values in arrays.values()) for i, name in NAMES}
    assert {name: row["train"] for name, row in done.result["classes"].items()} == counted


NAMES = [(0, "building"), (2, "road"), (3, "Grün")]


def test_data_set_can_be_moved_with_what_it_is_made_of(folder, pairs):
    folders, _ = pairs
    make(folder / "ds", pairs=folders, classes=table(folder / "c.json", *RULED))
    shutil.move(folder, folder.with_name("anderswo"))
    moved = folder.with_name("anderswo") / "ds"
    facts = json.loads((moved / "dataset.json").read_text(encoding="utf-8"))
    for scene in facts["scenes"]:
        assert (moved / scene["image"]).resolve().is_file()
        assert (moved / scene["labels"]).resolve().is_file()


def test_paths_lead_to_the_images_from_behind_a_link_too(folder, pairs):
    folders, _ = pairs
    (folder / "tief" / "tiefer").mkdir(parents=True)
    (folder / "link").symlink_to(folder / "tief" / "tiefer", target_is_directory=True)
    classes = table(folder / "c.json", *RULED)
    done = make(folder / "link" / "ds", pairs=folders, classes=classes)
    for scene in done.data.scenes:
        assert (folder / "link" / "ds" / scene.image).is_file()


def test_files_that_are_no_rasters_lie_in_the_way_of_nothing(folder, pairs):
    folders, _ = pairs
    for name in ("README.txt", "a.1.jpg.aux.xml", ".hidden.png", "Thumbs.db", "b 2.jgw"):
        (folder / "bilder" / name).write_text("0\n0\n0\n0\n0\n0\n")
    done = make(folder / "ds", pairs=folders, classes=table(folder / "c.json", *RULED))
    assert done.result["scenes"] == 3


def test_without_table_values_are_the_classes_with_the_raster_s_colours(folder):
    labels = patchy(50, 60, classes=3) + 1
    image = write(folder / "i.tif", noise(3, 50, 60))
    path = folder / "l.tif"
    write(path, labels[None])
    with rasterio.open(path, "r+") as raster:
        raster.write_colormap(
            1, {1: (1, 2, 3, 255), 2: (200, 0, 0, 255), 3: (9, 9, 9, 255), 4: (9, 9, 9, 255)}
        )
    (folder / "l.tif.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><CategoryNames><Category/><Category>Moor</Category>'
        "<Category>Heide ä</Category></CategoryNames></PAMRasterBand></PAMDataset>",
        encoding="utf-8",
    )
    done = make(folder / "ds", images=[str(image)], label_rasters=[str(path)])
    rows = [(c.id, c.name, c.color) for c in done.data.classes]
    assert rows[:2] == [(1, "Moor", "#010203"), (2, "Heide ä", "#c80000")]
    assert rows[2][:2] == (3, "class 3")
    assert rows[2][2] != "#090909"
    np.testing.assert_array_equal(done.labels(), labels - 1)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32"])
def test_labels_of_any_type_with_nodata(folder, dtype):
    labels = patchy(50, 60).astype(dtype)
    image = write(folder / "i.tif", noise(3, 50, 60))
    path = write(folder / "l.tif", labels[None], nodata=2)
    done = make(folder / "ds", images=[str(image)], labels=[str(path)])
    assert [c.id for c in done.data.classes] == [0, 1, 3]
    expected = np.select([labels == 0, labels == 1, labels == 3], [0, 1, 2], 255)
    np.testing.assert_array_equal(done.labels(), expected)


def test_large_and_negative_values_are_taken_by_a_table(folder):
    labels = np.array([[-1, 60_000], [70_000, 3]]).repeat(20, 0).repeat(20, 1).astype("int32")
    image = write(folder / "i.tif", noise(1, 40, 40))
    path = write(folder / "l.tif", labels[None])
    rows = [
        {"id": 60_000, "name": "a"},
        {"id": -1, "ignore": True},
        {"id": 7, "name": "b", "value": 3},
        {"id": 8, "ignore": True, "value": 70_000},
    ]
    done = make(
        folder / "ds",
        images=[str(image)],
        label_rasters=[str(path)],
        classes=table(folder / "c.json", *rows),
    )
    expected = np.select([labels == 60_000, labels == 3], [0, 1], 255)
    np.testing.assert_array_equal(done.labels(), expected)


def nearest(labels, own, image, shape, crs=None):
    """Each pixel's label by hand: the one whose pixel holds the centre."""
    cols, rows = np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5)
    x, y = image @ (cols.ravel(), rows.ravel())
    if crs:
        x, y = (np.array(v) for v in transform_points(crs[0], crs[1], x, y))
    left, top = (~own) @ (x, y)
    row, col = np.floor(top).astype(int), np.floor(left).astype(int)
    inside = (row >= 0) & (row < labels.shape[0]) & (col >= 0) & (col < labels.shape[1])
    found = np.full(len(row), 255)
    found[inside] = labels[row[inside], col[inside]]
    return found.reshape(shape)


@pytest.mark.parametrize("nodata", [None, 200])
def test_labels_on_another_grid_are_taken_from_the_nearest_pixel(folder, nodata):
    """Coarser, shifted, and smaller than the image; value 0 is a class and not the outside."""
    labels = patchy(30, 25)
    grid = METRE_GRID @ Affine.translation(10.3, 7.7) @ Affine.scale(2.2, 2.6)
    image = write(folder / "i.tif", noise(3, 90, 80))
    path = write(folder / "l.tif", labels[None], transform=grid, nodata=nodata)
    done = make(folder / "ds", images=[str(image)], label_rasters=[str(path)])
    expected = nearest(labels, grid, METRE_GRID, (90, 80))
    assert (expected == 255).any()
    np.testing.assert_array_equal(done.labels(), expected)


def test_labels_in_another_coordinate_system(folder):
    labels = patchy(60, 60)
    grid = DEGREE_GRID @ Affine.scale(0.2)
    image_grid = Affine(12.0, 0, 359_700, 0, -12.0, 5_651_500)
    image = write(folder / "i.tif", noise(3, 90, 80), transform=image_grid)
    path = write(folder / "l.tif", labels[None], crs=DEGREES, transform=grid)
    done = make(folder / "ds", images=[str(image)], label_rasters=[str(path)])
    expected = nearest(labels, grid, image_grid, (90, 80), (UTM, DEGREES))
    assert 100 < (expected != 255).sum() < 90 * 80
    np.testing.assert_array_equal(done.labels(), expected)


def test_labels_of_two_dates_belong_to_their_images_in_order(folder):
    images, paths, arrays = [], [], []
    for year in (1, 2):
        arrays.append(patchy(40, 40, seed=year))
        images.append(str(write(folder / f"i{year}.tif", noise(2, 40, 40, seed=year))))
        paths.append(str(write(folder / f"l{year}.tif", arrays[-1][None])))
    done = make(folder / "ds", images=images, label_rasters=paths)
    for number, labels in enumerate(arrays):
        np.testing.assert_array_equal(done.labels(number), labels)


def test_labels_that_lie_anywhere_find_their_images_by_place(folder):
    """Three tiles of labels for two images; where tiles contradict nobody knows."""
    whole = patchy(60, 120)
    tiles = {"rechts": (70, 120), "links": (0, 50), "mitte": (40, 80)}
    paths = []
    for name, (left, right) in tiles.items():
        pixels = whole[:, left:right].copy()
        if name == "mitte":
            pixels[:, 35:] = (pixels[:, 35:] + 1) % 4
        grid = METRE_GRID @ Affine.translation(left, 0)
        paths.append(str(write(folder / f"{name}.tif", pixels[None], transform=grid)))
    right_grid = METRE_GRID @ Affine.translation(60, 0)
    images = [
        str(write(folder / "a.tif", noise(2, 60, 60))),
        str(write(folder / "b.tif", noise(2, 60, 60), transform=right_grid)),
    ]
    done = make(folder / "ds", images=images, label_rasters=paths)
    expected = whole.copy()
    expected[:, 75:80] = 255
    np.testing.assert_array_equal(done.labels(0), expected[:, :60])
    np.testing.assert_array_equal(done.labels(1), expected[:, 60:])
    assert any("overlap on 300 pixels" in text for text in done.data.warnings)


def test_value_255_without_a_table_is_told(folder):
    labels = patchy(40, 40)
    labels[labels == 3] = 255
    image = str(write(folder / "i.tif", noise(2, 40, 40)))
    path = str(write(folder / "l.tif", labels[None]))
    done = make(folder / "ds", images=[image], label_rasters=[path])
    assert any("255 is taken" in text for text in done.data.warnings)
    labels[labels < 255] = 0
    path = str(write(folder / "m.tif", labels[None]))
    done = make(folder / "ds", images=[image], label_rasters=[path])
    assert not any("255 is taken" in text for text in done.data.warnings)


def test_images_named_for_validation_or_test_are_for_nothing_else(folder, pairs):
    folders, _ = pairs
    classes = table(folder / "c.json", *RULED)
    named = {"validation_images": ["ö"], "test_images": [f"{folders[0]}/a.1.jpg"]}
    done = make(folder / "ds", pairs=folders, classes=classes, **named, validation=0.2)
    letters = {s.name: set("".join(s.blocks)) for s in done.data.scenes}
    assert letters == {"a.1": {"e"}, "b 2": {"t"}, "ö": {"v"}}
