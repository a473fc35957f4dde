"""Crops show their split and nothing else, as often as asked for, and the same ones each time."""

import itertools
import resource

import numpy as np
import pytest
from scipy.stats import chisquare

from lclab.card import Band
from lclab.data.crops import Box, Sampler, SplitReader, chance_of
from lclab.data.dataset import NO_SPLIT, SPLITS, UNKNOWN
from lclab.errors import InputError

from .small import TABLE, data_set

BLOCK = 16
CODES = {letter: 50 * (i + 1) for i, letter in enumerate((*SPLITS, NO_SPLIT))}
"""The value that every pixel of a block of this letter has."""


def coded(letters, height, width, rng):
    """An image whose pixels tell their split, and labels by chance."""
    values = np.kron([[CODES[x] for x in row] for row in letters], np.ones((BLOCK, BLOCK), int))
    labels = rng.choice([0, 1, 2, UNKNOWN], (height, width)).astype(np.uint8)
    seen = rng.random((height, width)) < 0.9
    return values[:height, :width, None].astype(np.uint8), labels, letters, seen


@pytest.fixture
def data(folder):
    """Scenes of several sizes: larger than a crop, narrower than one, smaller than a block."""
    rng = np.random.default_rng(5)
    scenes = []
    for height, width in ((75, 130), (20, 90), (9, 7), (64, 64)):
        shape = (-(-height // BLOCK), -(-width // BLOCK))
        letters = ["".join(row) for row in rng.choice([*CODES], shape, p=[0.5, 0.2, 0.2, 0.1])]
        scenes.append(coded(letters, height, width, rng))
    return data_set(folder / "ds", scenes, block=BLOCK, bands=(Band("b", 0, 1),))


def some_boxes(data, size, count, seed=0):
    """Boxes anywhere, also partly or wholly beside their scene."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        number = int(rng.integers(len(data.scenes)))
        scene = data.scenes[number]
        top = int(rng.integers(-size + 1, scene.height))
        left = int(rng.integers(-size + 1, scene.width))
        yield Box(number, top, left, size)


@pytest.mark.parametrize("split", SPLITS.values())
@pytest.mark.parametrize("size", [1, 16, 33, 150])
def test_a_crop_is_the_scene_where_it_may_be_seen_and_blank_elsewhere(data, split, size):
    reader = SplitReader(data, split)
    letter = next(x for x, name in SPLITS.items() if name == split)
    for box in some_boxes(data, size, 60):
        batch = reader.read([box])
        scene, pixels = data.scenes[box.scene], data.open(data.scenes[box.scene])
        for y, x in itertools.product(range(0, size, 1 + size // 40), repeat=2):
            row, col = box.top + y, box.left + x
            inside = 0 <= row < scene.height and 0 <= col < scene.width
            may = inside and scene.blocks[row // BLOCK][col // BLOCK] in (letter, NO_SPLIT)
            assert batch.seen[0, y, x] == (may and pixels.seen[row, col])
            if batch.seen[0, y, x]:
                assert batch.image[0, y, x, 0] == pixels.image[row, col, 0]
                assert batch.labels[0, y, x] == pixels.labels[row, col]
            else:
                assert batch.labels[0, y, x] == UNKNOWN


@pytest.mark.parametrize("split", SPLITS.values())
@pytest.mark.parametrize("size", [8, 24, 100])
def test_no_drawn_crop_shows_a_pixel_of_another_split(data, split, size):
    reader = SplitReader(data, split)
    letter = next(x for x, name in SPLITS.items() if name == split)
    batch = reader.read(Sampler(reader, 0.5, 3).boxes(0, 0, 200, size))
    assert set(np.unique(batch.image[batch.seen])) <= {CODES[letter], CODES[NO_SPLIT]}
    assert set(np.unique(batch.image[batch.labels != UNKNOWN])) <= {CODES[letter]} | {
        CODES[NO_SPLIT]
    }
    assert (batch.labels[~batch.seen] == UNKNOWN).all()


@pytest.mark.parametrize("size", [1, 5, 24, 100])
def test_every_drawn_crop_shows_a_label_of_its_split(data, size):
    reader = SplitReader(data, "train")
    sampler = Sampler(reader, 0.5, 3)
    batch = reader.read(sampler.boxes(7, 0, 150, size))
    assert (batch.labels != UNKNOWN).any(axis=(1, 2)).all()


@pytest.mark.parametrize("size", [8, 40])
def test_drawn_boxes_lie_in_their_scene_or_around_it(data, size):
    for box in Sampler(SplitReader(data, "train"), 0, 1).boxes(0, 0, 200, size):
        scene = data.scenes[box.scene]
        for start, length in ((box.top, scene.height), (box.left, scene.width)):
            if size <= length:
                assert 0 <= start <= length - size
            else:
                assert start <= 0
                assert start + size >= length


def test_blocks_are_those_of_the_split(data):
    for letter, split in SPLITS.items():
        found = set(SplitReader(data, split).blocks())
        for number, scene in enumerate(data.scenes):
            for (row, col), own in np.ndenumerate(scene.letters()):
                assert ((number, row, col) in found) == (own == letter)


@pytest.fixture
def uneven(folder):
    """Classes in 1 to 10 to 100 parts, two scenes, some of them in blocks that do not count."""
    labels = np.full((80, 80), 2, np.uint8)
    labels[:16, :16][:4] = 0
    labels[32:48, :40] = 1
    labels[64:] = 0  # for validation
    image = np.zeros((80, 80, 1), np.uint8)
    letters = ["ttttt"] * 4 + ["vvvvv"]
    small = np.full((16, 16), UNKNOWN, np.uint8)
    small[3, 5] = 0
    scenes = [(image, labels, letters), (np.zeros((16, 16, 1), np.uint8), small, ("t",))]
    return data_set(folder / "ds", scenes, block=BLOCK, bands=(Band("b", 0, 1),))


@pytest.mark.parametrize("balance", [0, 0.5, 1])
def test_classes_come_as_often_as_balance_says(uneven, balance):
    reader = SplitReader(uneven, "train")
    sampler = Sampler(reader, balance, 11)
    scene = uneven.open(uneven.scenes[0]).labels[:64]
    amounts = np.array([(scene == c).sum() + (c == 0) for c in range(3)], float)
    assert amounts.sum() == 64 * 80 + 1
    batch = reader.read(sampler.boxes(0, 0, 4000, 1))
    found = np.bincount(batch.labels.ravel(), minlength=3)
    expected = amounts ** (1 - balance)
    assert chisquare(found, 4000 * expected / expected.sum()).pvalue > 1e-3


def test_pixels_of_a_class_come_equally_often(uneven):
    sampler = Sampler(SplitReader(uneven, "train"), 1, 12)
    boxes = sampler.boxes(0, 0, 6000, 1)
    labels = [uneven.open(scene).labels for scene in uneven.scenes]
    rare = [b for b in boxes if labels[b.scene][b.top, b.left] == 0]
    places = {(b.scene, b.top, b.left): 0 for b in rare}
    for b in rare:
        places[b.scene, b.top, b.left] += 1
    assert len(places) == 4 * 16 + 1
    assert chisquare(list(places.values())).pvalue > 1e-3


def test_a_crop_lies_anywhere_around_its_pixel(folder):
    labels = np.full((48, 48), UNKNOWN, np.uint8)
    labels[20, 25] = 1
    scenes = [(np.zeros((48, 48, 1), np.uint8), labels, ["ttt"] * 3)]
    data = data_set(folder / "ds", scenes, block=BLOCK, bands=(Band("b", 0, 1),))
    boxes = Sampler(SplitReader(data, "train"), 0, 0).boxes(0, 0, 1500, 4)
    tops, lefts = ({getattr(b, n) for b in boxes} for n in ("top", "left"))
    assert tops == {17, 18, 19, 20}
    assert lefts == {22, 23, 24, 25}
    counts = np.bincount([4 * (b.top - 17) + b.left - 22 for b in boxes], minlength=16)
    assert chisquare(counts).pvalue > 1e-3


def test_of_several_places_that_with_most_of_the_split_is_taken(folder):
    labels = np.full((48, 48), UNKNOWN, np.uint8)
    labels[16:32, 31] = 0
    letters = ["vvv", "ttv", "vvv"]
    scenes = [(np.zeros((48, 48, 1), np.uint8), labels, letters)]
    data = data_set(folder / "ds", scenes, block=BLOCK, bands=(Band("b", 0, 1),))
    reader = SplitReader(data, "train")
    batch = reader.read(Sampler(reader, 0, 0).boxes(0, 0, 300, 16))
    by_chance = np.mean([(16 - dx) / 16 * (16 - dy) / 16 for dx in range(16) for dy in range(16)])
    assert batch.seen.mean() > by_chance + 0.15


def test_a_crop_depends_on_seed_batch_and_number_alone(data):
    first = Sampler(SplitReader(data, "train"), 0.5, 3)
    again = Sampler(SplitReader(data, "train"), 0.5, 3)
    whole = first.boxes(9, 0, 12, 24)
    assert again.boxes(9, 5, 3, 24) == whole[5:8]
    assert again.boxes(9, 0, 12, 24) == whole
    assert again.boxes(10, 0, 12, 24) != whole
    assert Sampler(SplitReader(data, "train"), 0.5, 4).boxes(9, 0, 12, 24) != whole
    assert len({(b.scene, b.top, b.left) for b in whole}) > 6


def test_no_two_chances_are_one():
    numbers = [(s, b, n) for s in (0, 1, 2) for b in range(5) for n in range(5)]
    drawn = {chance_of(*each).random() for each in numbers}
    assert len(drawn) == len(numbers)


def test_the_class_of_a_crop_does_not_follow_the_chance_of_its_batch(uneven):
    sampler = Sampler(SplitReader(uneven, "train"), 1, 0)
    labels = uneven.open(uneven.scenes[0]).labels
    sizes, classes = [], []
    for step in range(400):
        box = sampler.box(step, 0, 1)
        sizes.append(chance_of(0, step).random())
        classes.append(0 if box.scene else int(labels[box.top, box.left]))
    assert abs(np.corrcoef(sizes, classes)[0, 1]) < 0.15


def test_many_scenes_need_no_more_open_files(folder):
    image, labels = np.zeros((4, 4, 1), np.uint8), np.zeros((4, 4), np.uint8)
    scenes = [(image + i % 200, labels, ("t",)) for i in range(200)]
    data = data_set(folder / "ds", scenes, block=4, bands=(Band("b", 0, 1),))
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (150, before[1]))
    try:
        readers = [SplitReader(data, "train"), SplitReader(data, "train")]
        for reader in readers:
            batch = reader.read([Box(i, 0, 0, 4) for i in range(200)])
            assert (batch.image[:, 0, 0, 0] == np.arange(200)).all()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "uint32", "float32"])
@pytest.mark.parametrize("bands", [1, 4, 8])
def test_pixels_keep_their_type_and_bands(folder, kind, bands):
    rng = np.random.default_rng(0)
    image = rng.integers(0, 200, (20, 20, bands)).astype(kind) * np.array(150, kind)
    labels = np.zeros((20, 20), np.uint8)
    data = data_set(folder / "ds", [(image, labels, ["tt", "tt"])], block=BLOCK)
    batch = SplitReader(data, "train").read([Box(0, 2, 3, 10), Box(0, 0, 0, 10)])
    assert batch.image.dtype == kind
    assert (batch.image[0] == image[2:12, 3:13]).all()


def test_a_split_without_labels_is_told(folder):
    labels = np.full((16, 16), UNKNOWN, np.uint8)
    data = data_set(
        folder / "ds",
        [(np.zeros((16, 16, 1), np.uint8), labels, ("t",))],
        block=16,
        bands=(Band("b", 0, 1),),
    )
    with pytest.raises(InputError, match="no pixel of its split 'train' has a label"):
        Sampler(SplitReader(data, "train"), 0.5, 0)


def test_a_class_without_pixels_is_never_drawn(folder):
    labels = np.ones((32, 16), np.uint8)
    labels[16:] = 2
    data = data_set(
        folder / "ds",
        [(np.zeros((32, 16, 1), np.uint8), labels, ("t", "v"))],
        block=16,
        bands=(Band("b", 0, 1),),
        classes=TABLE,
    )
    for balance in (0, 1):
        sampler = Sampler(SplitReader(data, "train"), balance, 0)
        assert sampler.chances.tolist() == [0, 1, 0]
