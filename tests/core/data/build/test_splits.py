"""Splits of whole data sets: what no crop of one may show of another."""

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points

from lclab.errors import InputError
from tests.core.geo.rasters import METRE_GRID, UTM, noise, patchy, write

from .making import centres_in, layer, make
from .test_margin import by_distance

HEIGHT, WIDTH = 300, 420
LETTERS = {"train": "t", "validation": "v", "test": "e"}


def split_of_pixels(done, number=0):
    """The letter of every pixel's block."""
    scene, block = done.data.scenes[number], done.data.block
    letters = scene.letters()
    return letters.repeat(block, 0).repeat(block, 1)[: scene.height, : scene.width]


@pytest.fixture
def labelled(folder):
    """An image and label raster with four classes, one of them rare."""
    labels = patchy(HEIGHT, WIDTH, size=25)
    labels[labels == 3] = 2
    for row, col in [(20, 30), (120, 350), (250, 90), (280, 380), (30, 200), (160, 160)]:
        labels[row : row + 12, col : col + 12] = 3
    return {
        "images": [str(write(folder / "i.tif", noise(3, HEIGHT, WIDTH)))],
        "label_rasters": [str(write(folder / "l.tif", labels[None]))],
    }, labels


@pytest.mark.parametrize("block", [0, 64, 50])
@pytest.mark.parametrize("margin", [0, 5, 16])
def test_labels_are_kept_but_for_the_margin(folder, labelled, block, margin):
    inputs, labels = labelled
    done = make(folder / "ds", **inputs, validation=0.2, test=0.1, block=block, margin=margin)
    letters = done.data.scenes[0].letters()
    assert set("".join(done.data.scenes[0].blocks)) >= {"t", "v", "e"}
    near = by_distance(letters, done.data.block, margin, HEIGHT, WIDTH)
    found = done.labels()
    np.testing.assert_array_equal(found[found != 255], labels[found != 255])
    assert (found[near] == 255).all()
    emptied = letters == "."  # by the margin of what it was before
    near |= by_distance(np.where(emptied, "x", letters), done.data.block, margin, HEIGHT, WIDTH)
    assert (found[~near & (split_of_pixels(done) != ".")] != 255).all()
    if done.data.block >= 4 * margin:
        assert all(all(row.values()) for row in done.data.pixels.values())


def test_counts_and_summary_are_those_of_the_labels(folder, labelled):
    inputs, _ = labelled
    done = make(folder / "ds", **inputs, validation=0.3)
    labels, letters, block = done.labels(), split_of_pixels(done), done.data.block
    for name, letter in LETTERS.items():
        for place, c in enumerate(done.data.classes):
            own = ((labels == place) & (letters == letter)).sum()
            assert done.data.pixels[name][c.name] == own == done.result["classes"][c.name][name]
    counts = done.pixels().counts
    for row, col, place in np.ndindex(*counts.shape):
        part = labels[row * block : (row + 1) * block, col * block : (col + 1) * block]
        assert counts[row, col, place] == (part == place).sum()


def test_seed_deals_the_blocks_differently(folder, labelled):
    inputs, _ = labelled
    blocks = [
        make(folder / f"{i}", **inputs, validation=0.3, block=32, margin=2, seed=seed)
        for i, seed in enumerate([0, 0, 1])
    ]
    once, again, other = (done.data.scenes[0].blocks for done in blocks)
    assert once == again != other


def drawn(folder, **more):
    shapes = [shapely.box(x, y, x + 30, y + 25) for x in range(5, 400, 40) for y in (10, 100, 250)]
    classes = ["ab"[i % 2] for i in range(len(shapes))]
    labels = layer(folder / "l.gpkg", shapes, klasse=classes, **more)
    image = str(write(folder / "i.tif", noise(3, HEIGHT, WIDTH)))
    return {"images": [image], "labels": [labels], "class_field": "klasse"}, shapes, classes


def labels_of(shapes, classes):
    expected = np.full((HEIGHT, WIDTH), 255)
    for shape, name in zip(shapes, classes, strict=True):
        expected[centres_in(shape, HEIGHT, WIDTH)] = "ab".index(name)
    return expected


def test_splits_drawn_as_polygons(folder):
    inputs, shapes, classes = drawn(folder)
    left, right = shapely.box(0, 0, 203, HEIGHT), shapely.box(260, 0, WIDTH, HEIGHT)
    split = layer(folder / "s.gpkg", [left, right], split=["Train", "val"])
    done = make(folder / "ds", **inputs, split_layer=split, margin=0)
    labels, letters = labels_of(shapes, classes), split_of_pixels(done)
    wanted = np.full((HEIGHT, WIDTH), ".")
    wanted[centres_in(left, HEIGHT, WIDTH)] = "t"
    wanted[centres_in(right, HEIGHT, WIDTH)] = "v"
    expected = np.where((letters == wanted) & (letters != "."), labels, 255)
    np.testing.assert_array_equal(done.labels(), expected)
    inside = wanted != "."
    assert (expected[inside] != 255).sum() > 0.9 * (labels[inside] != 255).sum()
    assert (done.labels()[:, 203:260] == 255).all()


def test_split_layer_without_training_leaves_the_rest_to_it(folder):
    inputs, *_ = drawn(folder)
    split = layer(folder / "s.gpkg", [shapely.box(256, 0, WIDTH, HEIGHT)], split=["test"])
    done = make(folder / "ds", **inputs, split_layer=split, margin=0, block=64)
    assert {row[:4] for row in done.data.scenes[0].blocks} == {"tttt", "...."}
    assert {row[4:] for row in done.data.scenes[0].blocks} == {"eee", "..."}


def test_splits_given_by_a_field_of_the_labels(folder):
    splits = ["train", "train", "validation", "test", None]
    inputs, shapes, classes = drawn(folder)
    chosen = [splits[i % 5] for i in range(len(shapes))]
    layer(folder / "l.gpkg", shapes, klasse=classes, teil=chosen)
    done = make(folder / "ds", **inputs, split_field="teil", margin=0)
    letters, labels = split_of_pixels(done), labels_of(shapes, classes)
    found = done.labels()
    kept = {}
    for shape, split in zip(shapes, chosen, strict=True):
        inside = centres_in(shape, HEIGHT, WIDTH)
        known = inside & (found != 255)
        assert set(letters[known]) <= {LETTERS.get(split, "")}
        np.testing.assert_array_equal(found[known], labels[known])
        kept[split] = kept.get(split, 0) + known.sum()
    assert kept[None] == 0
    assert min(kept["train"], kept["validation"], kept["test"]) > 1000


def test_labels_in_a_block_of_another_split_are_left_out_and_told(folder):
    inputs, shapes, classes = drawn(folder)
    layer(folder / "l.gpkg", shapes, klasse=classes, teil=["train", "validation"] * 15)
    done = make(folder / "ds", **inputs, split_field="teil", block=200)
    assert any("mostly for another split" in text for text in done.data.warnings)


def test_images_for_validation_show_ground_that_training_shows_too_is_told(folder):
    inputs, *_ = drawn(folder)
    other = str(write(folder / "j.tif", noise(3, HEIGHT, WIDTH, seed=2)))
    done = make(folder / "ds", **inputs, validation_images=[other])
    assert [set("".join(s.blocks)) - {"."} for s in done.data.scenes] == [{"t"}, {"v"}]
    assert any("same ground" in text for text in done.data.warnings)
    assert (done.labels(0) != 255).sum() == (done.labels(1) != 255).sum()


@pytest.mark.parametrize("turned", [False, True])
def test_ground_that_two_images_show_is_in_one_split(folder, turned):
    """Two years of one place: a pixel of one split lies on no ground of another in either."""
    inputs, *_ = drawn(folder)
    grid = METRE_GRID @ Affine.translation(31, 17) @ Affine.scale(1.3)
    crs = UTM
    if turned:
        grid = grid @ Affine.rotation(12)
    second = write(folder / "j.tif", noise(3, 260, 300, seed=2), transform=grid, crs=crs)
    margin = 4
    done = make(
        folder / "ds",
        **{**inputs, "images": [*inputs["images"], str(second)]},
        validation=0.3,
        block=64,
        margin=margin,
    )
    known = done.labels(1) != 255
    own = split_of_pixels(done, 1)
    first, first_known = split_of_pixels(done, 0), done.labels(0) != 255
    assert known.sum() > 5000
    rows, cols = np.nonzero(known)
    x, y = grid @ (cols + 0.5, rows + 0.5)
    left, top = (~METRE_GRID) @ (x, y)
    for row, col, letter in zip(top, left, own[known], strict=True):
        near = (
            slice(max(0, int(row) - 3), int(row) + 4),
            slice(max(0, int(col) - 3), int(col) + 4),
        )
        others = first[near][first_known[near]]
        assert (others == letter).all()
    assert set(own[known]) == {"t", "v"}


def test_same_grid_loses_nothing_to_the_other_year(folder):
    inputs, *_ = drawn(folder)
    alone = make(folder / "a", **inputs, validation=0.3, block=64)
    second = str(write(folder / "j.tif", noise(3, HEIGHT, WIDTH, seed=2)))
    both = make(
        folder / "b",
        **{**inputs, "images": [*inputs["images"], second]},
        validation=0.3,
        block=64,
    )
    assert both.data.scenes[0].blocks == both.data.scenes[1].blocks
    np.testing.assert_array_equal(both.labels(0), both.labels(1))
    total = sum(sum(row.values()) for row in both.data.pixels.values())
    assert total > 1.5 * sum(sum(row.values()) for row in alone.data.pixels.values())


def test_ground_is_known_across_coordinate_systems(folder):
    inputs, *_ = drawn(folder)
    xs, ys = transform_points(UTM, "EPSG:25833", [500_000, 504_200], [5_600_000, 5_597_000])
    grid = Affine(10, 0, xs[0], 0, -10, ys[0] + 150)
    second = write(folder / "j.tif", noise(3, 330, 430, seed=2), crs="EPSG:25833", transform=grid)
    done = make(
        folder / "ds",
        **{**inputs, "images": [*inputs["images"], str(second)]},
        validation=0.3,
        block=64,
        margin=0,
    )
    known = done.labels(1) != 255
    rows, cols = np.nonzero(known)
    x, y = transform_points("EPSG:25833", UTM, *(grid @ (cols + 0.5, rows + 0.5)))
    left, top = (~METRE_GRID) @ (np.array(x), np.array(y))
    there = split_of_pixels(done, 0)[top.astype(int), left.astype(int)]
    own = split_of_pixels(done, 1)[known]
    assert known.sum() > 5000
    assert ((there == own) | (there == ".")).all()


def test_a_data_set_for_measuring_alone(folder, labelled):
    """Nothing is for training: as the images, a layer or a field say; told, but not refused."""
    inputs, labels = labelled
    named = make(folder / "a", **inputs, test_images=inputs["images"])
    shapes, *_ = drawn(folder, teil=["test", "val"] * 15)
    whole = layer(folder / "s.gpkg", [shapely.box(0, 0, WIDTH, HEIGHT)], split=["test"])
    by_layer = make(folder / "b", **inputs, split_layer=whole)
    by_field = make(folder / "c", **shapes, split_field="teil", margin=0)
    np.testing.assert_array_equal(named.labels(), labels)
    np.testing.assert_array_equal(by_layer.labels(), labels)
    for done, letters in [(named, "e"), (by_layer, "e"), (by_field, "ev.")]:
        assert set("".join(done.data.scenes[0].blocks)) <= set(letters)
        assert any("for measuring alone" in text for text in done.result["warnings"])
        with pytest.raises(InputError, match="nothing in it is for training"):
            done.data.check_training()
        known = np.array(done.pixels().image)[split_of_pixels(done) != "."] / 255
        means = [band.mean for band in done.data.bands]
        np.testing.assert_allclose(means, known.mean(0), atol=0.005)
