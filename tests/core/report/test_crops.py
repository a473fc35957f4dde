"""The picture of crops shows the raster as it is, and its labels in the classes' colours."""

import numpy as np
import pytest
from PIL import Image

from lclab.card import LandClass
from lclab.colours import rgb
from lclab.data.dataset import UNKNOWN
from lclab.errors import InputError
from lclab.events import quiet
from lclab.report.crops import GAP, SIDE
from lclab.spec import task

from ..data.small import TABLE, data_set
from ..train.conftest import BLOCK, LETTERS, easy_data_set, picture

CROP, COUNT = 32, 4
MIDDLE = 127
"""What the imagery's mean looks like."""


@pytest.fixture
def look(folder):
    """Make a picture and return its pixels."""

    def make(data, **more):
        chosen = task("preview")
        values = {"dataset": str(data.folder), "output": str(folder / "Bild ä.png"), **more}
        spec = chosen.parse({"crop": CROP, "count": COUNT, **values})
        result = chosen.run(spec, quiet())
        assert result["picture"] == values["output"]
        return np.asarray(Image.open(values["output"]))

    return make


def sparse(folder):
    """A data set of which half of the pixels have no label."""
    scenes = []
    for seed, letters in enumerate(LETTERS):
        image, labels = picture(seed)
        labels[::2] = UNKNOWN
        scenes.append((image, labels, letters))
    return data_set(folder, scenes, block=BLOCK)


def pairs(pixels, columns=1):
    """The crops and labels of a picture, of one pixel for each of theirs."""
    times = SIDE // CROP
    for number in range(COUNT):
        top = GAP + number // columns * (SIDE + GAP)
        left = GAP + number % columns * (2 * SIDE + GAP)
        both = pixels[top : top + SIDE, left : left + 2 * SIDE]
        assert np.array_equal(both, both[::times, ::times].repeat(times, 0).repeat(times, 1))
        yield both[:SIDE:times, :SIDE:times], both[:SIDE:times, SIDE::times]


def as_shown(data, seed):
    """A scene as a picture shows it: two standard deviations to either side of the mean."""
    image, labels = picture(seed)
    values = [(image[..., i] / 255 - band.mean) / band.std for i, band in enumerate(data.bands)]
    shown = np.clip((np.stack(values, -1) / 2 + 1) * 127.5, 0, 255)
    colours = np.array([rgb(c.color) for c in TABLE])
    return shown, colours[labels]


def places(crop, data, letter):
    """Every place at which a scene, but for other splits' blocks, looks like a crop."""
    for seed, letters in enumerate(LETTERS):
        shown, colours = as_shown(data, seed)
        own = np.kron(np.array([list(row) for row in letters]) == letter, np.ones((BLOCK, BLOCK)))
        shown = np.where(own[..., None], shown, MIDDLE)
        for top in range(len(shown) - CROP + 1):
            for left in range(len(shown) - CROP + 1):
                here = np.s_[top : top + CROP, left : left + CROP]
                if abs(shown[here][5, 5] - crop[5, 5]).max() > 1:
                    continue
                if abs(shown[here] - crop).max() <= 1:
                    yield colours[here], own[here].astype(bool)


@pytest.mark.parametrize(("split", "letter"), [("train", "t"), ("validation", "v")])
def test_crops_are_the_raster_s_and_labels_have_the_classes_colours(look, folder, split, letter):
    data = easy_data_set(folder / "ds")
    seen = 0
    for crop, labels in pairs(look(data, split=split), columns=2):
        ((colours, own),) = places(crop, data, letter)
        np.testing.assert_array_equal(labels[own], colours[own])
        assert own.any()
        grey = labels[~own]  # of another split nothing is told
        assert (grey == grey[:, :1]).all()
        seen += own.sum()
    assert seen > CROP**2 / 2


def test_where_nothing_is_labelled_the_crop_is_pale_and_grey(look, folder):
    colours = {rgb(c.color) for c in TABLE}
    for crop, labels in pairs(look(sparse(folder / "ds")), columns=2):
        is_class = np.array([[tuple(p) in colours for p in row.tolist()] for row in labels])
        assert set(map(tuple, is_class.all(1)[:, None].tolist())) <= {(True,), (False,)}
        rest = labels[~is_class]
        assert (rest == rest[:, :1]).all()
        assert rest.min() > 150
        brightness = crop[~is_class].mean(1)
        assert np.corrcoef(brightness, rest[:, 0])[0, 1] > 0.99


def test_every_class_is_in_the_legend(look, folder):
    data = easy_data_set(folder / "ds")
    pixels = look(data)
    below = pixels[GAP + 2 * (SIDE + GAP) :]
    for c in TABLE:
        assert (below == rgb(c.color)).all(-1).sum() > 100
    assert (below == (255, 255, 255)).all(-1).mean() > 0.5
    assert (below.max(-1) < 100).sum() > 50  # the letters


def test_many_classes_with_long_names_take_several_lines(look, folder):
    names = [f"Klasse {i} mit langem Namen 地图" for i in range(12)]
    table = tuple(LandClass(i, n, f"#{i:02x}40a0") for i, n in enumerate(names))
    scenes = [(*picture(seed), letters) for seed, letters in enumerate(LETTERS)]
    pixels = look(data_set(folder / "ds", scenes, block=BLOCK, classes=table))
    below = pixels[GAP + 2 * (SIDE + GAP) :]
    rows = [np.flatnonzero((below == rgb(c.color)).all(-1).any(1))[0] for c in table]
    assert len(set(rows)) > 2
    assert rows == sorted(rows)


def test_the_same_seed_shows_the_same_and_another_others(look, folder):
    data = easy_data_set(folder / "ds")
    first, again, other = look(data), look(data), look(data, seed=1)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_varied_crops_are_no_longer_the_raster_s(look, folder):
    data = easy_data_set(folder / "ds")
    found = [list(places(crop, data, "t")) for crop, _ in pairs(look(data, augment=True), 2)]
    assert found == [[]] * COUNT


@pytest.mark.parametrize(("crop", "side"), [(50, 250), (256, 256), (300, 300), (600, 300)])
def test_sides_of_the_picture(look, folder, crop, side):
    pixels = look(easy_data_set(folder / "ds"), crop=crop, count=1)
    assert pixels.shape[1] == 2 * side + 2 * GAP


@pytest.mark.parametrize("bands", [1, 2, 4])
def test_any_number_of_bands(look, folder, bands):
    scenes = []
    for seed, letters in enumerate(LETTERS):
        image, labels = picture(seed)
        scenes.append((np.concatenate([image] * 2, -1)[..., :bands], labels, letters))
    pixels = look(data_set(folder / "ds", scenes, block=BLOCK))
    for crop, _ in pairs(pixels, columns=2):
        assert crop.std() > 10
        assert (crop == crop[..., :1]).all() is np.bool_(bands < 3)


def test_a_split_without_labels_is_told(look, folder):
    scenes = [(*picture(0), ("ttt", "ttt", "ttt"))]
    data = data_set(folder / "ds", scenes, block=BLOCK)
    with pytest.raises(InputError, match="no pixel of its split 'validation'"):
        look(data, split="validation")
    assert not (folder / "Bild ä.png").exists()
