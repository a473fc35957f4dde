"""Halves of the training blocks, pixel by pixel."""

import numpy as np
import pytest

from lclab.data.crops import Sampler, SplitReader
from lclab.data.dataset import NO_SPLIT, UNKNOWN
from lclab.errors import InputError
from lclab.search.halves import halves

from ..data.small import TABLE, data_set

BLOCK = 16


def pixel_set(data, split="train"):
    """What a reader of the split shows of each scene, all of it at once."""
    reader, found = SplitReader(data, split), set()
    for number, own in enumerate(reader.own):
        for row, col in np.argwhere(own):
            found.add((number, int(row), int(col)))
    return found


@pytest.fixture
def data(folder):
    """Two scenes of which every pixel of the image tells its place."""
    rng = np.random.default_rng(0)
    scenes = []
    for letters in (("ttttvv", "tttt.e", "tttttt"), ("tttttt", "vtttte")):
        shape = BLOCK * len(letters), BLOCK * len(letters[0])
        labels = rng.integers(0, len(TABLE), shape).astype(np.uint8)
        is_free = np.array([list(row) for row in letters]) == NO_SPLIT
        labels[np.kron(is_free, np.ones((BLOCK, BLOCK), bool))] = UNKNOWN
        places = np.arange(labels.size).reshape(shape)
        image = np.stack([places >> 8, places & 255, np.full(shape, len(scenes))], -1)
        scenes.append((image.astype(np.uint8), labels, letters))
    return data_set(folder / "Daten", scenes, block=BLOCK)


@pytest.mark.parametrize("crop", [BLOCK, 2 * BLOCK, 40])
@pytest.mark.parametrize("seed", [0, 1])
def test_every_training_block_is_in_one_half(data, crop, seed):
    one, other = (pixel_set(half) for half in halves(data, crop, seed))
    assert one
    assert other
    assert not one & other
    assert one | other == pixel_set(data)


def test_no_crop_of_a_half_shows_a_pixel_of_the_other(data):
    seen = []
    for half in halves(data, 24, 3):
        sampler = Sampler(SplitReader(half, "train"), 0.5, 0)
        places = set()
        for batch in range(40):
            crops = sampler.reader.read(sampler.boxes(batch, 0, 4, 24))
            known = crops.image[(crops.labels != UNKNOWN) & crops.seen]
            places |= set(map(tuple, known.tolist()))
        seen.append(places)
    assert len(seen[0]) > 500
    assert len(seen[1]) > 500
    assert not seen[0] & seen[1]


def test_other_splits_are_no_part_of_it(data):
    for half in halves(data, BLOCK, 0):
        assert pixel_set(half, "validation") == pixel_set(data, "validation")
        assert half.pixels == data.pixels


def test_both_halves_have_every_class(folder):
    labels = np.zeros((6 * BLOCK, 6 * BLOCK), np.uint8)
    for position in (1, 2):  # two rare classes, in two far blocks each
        for row, col in ((0, 5), (5, 0)):
            top, left = row * BLOCK, (col + position - 1) % 6 * BLOCK
            labels[top : top + 8, left : left + 8] = position
    image = np.zeros((*labels.shape, 3), np.uint8)
    image[..., 0] = labels * 40
    data = data_set(folder / "Daten", [(image, labels, ("t" * 6,) * 6)], block=BLOCK)
    for half in halves(data, BLOCK, 0):
        places = SplitReader(half, "train").places()
        assert all(own.pixels for own in places)
        total = sum(own.pixels for own in places)
        assert total == pytest.approx(labels.size / 2, rel=0.15)


def test_one_block_cannot_be_halved(folder):
    image, labels = np.zeros((BLOCK, BLOCK, 3), np.uint8), np.zeros((BLOCK, BLOCK), np.uint8)
    image[0] = 255
    data = data_set(folder / "Daten", [(image, labels, ("t",))], block=BLOCK)
    with pytest.raises(InputError, match="one block with labels, of 16 pixels"):
        halves(data, BLOCK, 0)
