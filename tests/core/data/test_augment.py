"""Labels stay with their pixels, what is not seen stays 0, and all is as prediction has it."""

import dataclasses
import itertools

import numpy as np
import pytest
import torch
from torch.nn import functional

from lclab.card import Band, Card
from lclab.data.augment import NONE, Augmentation, Preparation, draw
from lclab.data.crops import Batch
from lclab.data.dataset import UNKNOWN
from lclab.predict.sessions.base import scaling

CPU = torch.device("cpu")
PLAIN = (Band("b", 0, 1),)
GEOMETRY = dataclasses.replace(NONE, flips=True, turns=True)


def preparation(bands=PLAIN, value_range=1.0, seed=0):
    return Preparation(bands, value_range, CPU, seed)


def coded(n, side, kind=np.uint8, seed=0):
    """Crops whose only band holds the label, and a tenth of which is not seen."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(1, 100, (n, side, side)).astype(np.uint8)
    seen = rng.random((n, side, side)) < 0.9
    image = labels[..., None].astype(kind)
    return Batch(image, np.where(seen, labels, np.uint8(UNKNOWN)), seen)


def assert_together(sample):
    """Every value is its label; what has no label is 0."""
    labels = sample.labels
    assert labels.dtype == torch.long
    values = sample.image[:, 0]
    known = labels != UNKNOWN
    assert (values[known] == labels[known]).all()
    assert (values[~known] == 0).all()


@pytest.mark.parametrize("number", range(20))
@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "uint32", "float32"])
def test_labels_stay_with_pixels_when_flipped_turned_and_mixed(kind, number):
    how = dataclasses.replace(GEOMETRY, cutmix=1, mosaic=1)
    sample = preparation()(coded(5, 24, kind), 24, how, number)
    assert sample.image.shape == (5, 1, 24, 24)
    assert_together(sample)


@pytest.mark.parametrize("size", [12, 24, 48])
def test_labels_stay_with_pixels_at_another_scale(size):
    """Squares of 12 pixels, so that most pixels have neighbours like themselves."""
    rng = np.random.default_rng(0)
    squares = rng.integers(1, 9, (3, size // 4, size // 4))
    labels = np.kron(squares, np.ones((4, 4))).astype(np.uint8)
    batch = Batch(labels[..., None].copy(), labels, np.ones(labels.shape, bool))
    sample = preparation()(batch, 24, GEOMETRY, 3)
    values, found = sample.image[:, 0], sample.labels
    same = (values - found).abs() < 1e-5
    assert same.float().mean() > {12: 0.5, 24: 0.999, 48: 0.9}[size]
    padded = functional.pad(found[:, None].float(), (1,) * 4, mode="replicate")
    inner = functional.max_pool2d(padded, 3, 1) == -functional.max_pool2d(-padded, 3, 1)
    assert same[inner[:, 0]].all()


def eight_positions(square):
    turned = [np.rot90(square, k) for k in range(4)]
    return [p.tobytes() for p in (*turned, *(t[:, ::-1] for t in turned))]


@pytest.mark.parametrize(
    ("flips", "turns", "expected"),
    [(True, True, range(8)), (False, True, range(4)), (True, False, (0, 2, 4, 6)), (0, 0, [0])],
)
def test_positions_come_equally_often(flips, turns, expected):
    """0 to 3 are quarter turns, 4 to 7 those mirrored."""
    square = np.arange(1, 26, dtype=np.uint8).reshape(5, 5)
    n = 64
    labels = np.repeat(square[None], n, 0)
    batch = Batch(labels[..., None].copy(), labels, np.ones(labels.shape, bool))
    how = dataclasses.replace(NONE, flips=flips, turns=turns)
    known = eight_positions(square)
    counts = np.zeros(8, int)
    for number in range(20):
        sample = preparation()(batch, 5, how, number)
        assert_together(sample)
        for crop in sample.labels.numpy().astype(np.uint8):
            counts[known.index(np.ascontiguousarray(crop).tobytes())] += 1
    assert set(np.flatnonzero(counts)) == set(expected)
    assert counts[list(expected)].min() > 0.7 * 20 * n / len(expected)


@pytest.mark.parametrize("size", [16, 32, 57, 64])
def test_what_is_not_seen_is_0_whatever_happens_to_colours(size):
    """Also at another scale, where a pixel is seen if the nearest one in the source is."""
    rng = np.random.default_rng(1)
    image = rng.integers(0, 255, (6, size, size, 3)).astype(np.uint8)
    blocks = rng.random((6, 4, 4)) < 0.5
    at = np.arange(size) * 4 // size
    seen = blocks[:, at][:, :, at]
    labels = np.where(seen, 1, UNKNOWN).astype(np.uint8)
    bands = tuple(Band("b", 0.4, 0.2) for _ in range(3))
    for number in range(5):
        how = dataclasses.replace(Augmentation(), cutmix=0.5, noise=1)
        sample = preparation(bands, 255.0)(Batch(image, labels, seen), 32, how, number)
        hidden = (sample.labels == UNKNOWN)[:, None].expand_as(sample.image)
        assert (sample.image[hidden] == 0).all()
        assert (sample.image[~hidden] != 0).float().mean() > 0.99


@pytest.mark.parametrize("how", [NONE, Augmentation()], ids=["plain", "varied"])
@pytest.mark.parametrize("size", [16, 23, 40])
def test_what_is_not_seen_has_no_influence(how, size):
    """Other pixels, even such as are no number, give the same sample where they are not seen."""
    rng = np.random.default_rng(1)
    image = rng.normal(100, 20, (2, size, size, 2)).astype(np.float32)
    seen = rng.random((2, size, size)) < 0.7
    other = np.where(seen[..., None], image, np.float32(np.nan))
    labels = np.where(seen, 1, UNKNOWN).astype(np.uint8)
    bands = (Band("a", 90, 30), Band("b", 110, 10))
    one, two = (preparation(bands)(Batch(i, labels, seen), 16, how, 3) for i in (image, other))
    assert torch.equal(one.image, two.image)
    assert torch.isfinite(two.image).all()


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32"])
def test_without_variation_values_are_those_of_prediction(kind):
    rng = np.random.default_rng(2)
    low, high = {"uint8": (0, 255), "uint16": (0, 65535)}.get(kind, (-9000, 9000))
    image = rng.integers(low, high, (3, 16, 16, 4)).astype(kind)
    value_range = {"uint8": 255.0, "uint16": 65535.0}.get(kind, 1.0)
    spread = (high - low) / value_range
    bands = tuple(Band(f"{i}", spread * (0.1 + 0.2 * i), spread * 0.1 * (i + 1)) for i in range(4))
    labels = np.zeros((3, 16, 16), np.uint8)
    batch = Batch(image, labels, np.ones(labels.shape, bool))
    sample = preparation(bands, value_range)(batch, 16, NONE, 0)
    card = scaling(Card(bands=bands, value_range=value_range))
    for crop, found in zip(image, sample.image, strict=True):
        expected = card.apply(np.moveaxis(crop, -1, 0).astype(np.float32))
        assert np.allclose(found, expected, rtol=1e-5, atol=2e-5)
    mean, std = (np.array([getattr(b, n) for b in bands]) for n in ("mean", "std"))
    by_hand = (image.astype(np.float64) / value_range - mean) / std
    assert np.allclose(sample.image.movedim(1, -1), by_hand, rtol=1e-5, atol=2e-5)


@pytest.mark.parametrize("size", [18, 32, 37, 64])
def test_another_scale_is_linear_interpolation_between_pixels_centres(size):
    """By hand: the centre of pixel i of the crop lies at (i + 1/2) size / crop - 1/2."""
    image = np.random.default_rng(3).integers(0, 255, (1, size, size, 1)).astype(np.uint8)
    labels = (image[..., 0] // 64).astype(np.uint8)
    batch = Batch(image, labels, np.ones(labels.shape, bool))
    sample = preparation()(batch, 32, NONE, 0)
    at = np.clip((np.arange(32) + 0.5) * size / 32 - 0.5, 0, size - 1)
    low = np.floor(at).astype(int)
    high, share = np.minimum(low + 1, size - 1), at - low
    plane = image[0, :, :, 0].astype(float)
    rows = plane[low] * (1 - share)[:, None] + plane[high] * share[:, None]
    expected = rows[:, low] * (1 - share) + rows[:, high] * share
    assert np.allclose(sample.image[0, 0], expected, atol=1e-3)
    nearest = np.floor((np.arange(32) + 0.5) * size / 32).astype(int)
    assert (sample.labels[0].numpy() == labels[0][nearest][:, nearest]).all()


def test_sizes_are_spread_over_the_scales():
    how = Augmentation(smallest=0.5, largest=1.75)
    sizes = [how.size(256, np.random.default_rng([0, i])) for i in range(2000)]
    assert min(sizes) in range(256 * 4 // 7, 151)
    assert max(sizes) in range(505, 513)
    scales = np.log(256 / np.array(sizes))
    expected = (np.log(0.5) + np.log(1.75)) / 2
    assert scales.mean() == pytest.approx(expected, abs=0.03)
    assert {NONE.size(256, np.random.default_rng(i)) for i in range(9)} == {256}


def test_given_scales_come_equally_often_and_nothing_between():
    """LoveDA's six: a crop of 210 pixels shows a square whose side is 210 / scale."""
    how = Augmentation(scales=(0.5, 0.75, 1, 1.25, 1.5, 1.75))
    sizes = [how.size(210, np.random.default_rng([0, i])) for i in range(1200)]
    found, counts = np.unique(sizes, return_counts=True)
    assert found.tolist() == [120, 140, 168, 210, 280, 420]
    assert 150 < counts.min() < counts.max() < 250


@pytest.mark.parametrize("bands", [1, 3, 4, 8])
def test_colours_vary_per_crop_and_around_the_mean(bands):
    rng = np.random.default_rng(4)
    image = rng.integers(0, 255, (16, 8, 8, bands)).astype(np.uint8)
    labels = np.zeros((16, 8, 8), np.uint8)
    batch = Batch(image, labels, np.ones(labels.shape, bool))
    table = tuple(Band("b", 0.5, 0.25) for _ in range(bands))
    plain = preparation(table, 255.0)(batch, 8, NONE, 0).image
    how = dataclasses.replace(NONE, brightness=0.3, contrast=0.3, colour=0.1, saturation=0.4)
    varied = torch.cat([preparation(table, 255.0)(batch, 8, how, n).image for n in range(40)])
    difference = (varied - plain.repeat(40, 1, 1, 1)).mean((1, 2, 3))
    assert difference.abs().mean() > 0.05
    assert difference.abs().max() < 1.5
    assert difference.mean().abs() < 0.05
    assert len(set(difference.tolist())) > 600


def test_colours_are_gain_grey_and_offset_by_formula():
    """Brightness alone shifts, contrast alone spreads about the mean, saturation mixes bands."""
    rng = np.random.default_rng(4)
    image = rng.integers(0, 255, (4, 8, 8, 3)).astype(np.uint8)
    labels = np.zeros((4, 8, 8), np.uint8)
    batch = Batch(image, labels, np.ones(labels.shape, bool))
    table = (Band("r", 0.3, 0.2), Band("g", 0.5, 0.1), Band("b", 0.6, 0.3))

    def sample(**more):
        return preparation(table, 255.0)(batch, 8, dataclasses.replace(NONE, **more), 1).image

    plain = sample()
    shift = sample(brightness=0.3) - plain
    assert (shift - shift[:, :1, :1, :1]).abs().max() < 1e-5
    assert 0 < shift.abs().max() <= 0.3 + 1e-6
    spread = sample(contrast=0.3)
    gain = spread[:, :1, :1, :1] / plain[:, :1, :1, :1]
    assert torch.allclose(spread, gain * plain, atol=1e-4)
    assert ((gain - 1).abs() <= 0.3 + 1e-4).all()
    assert gain.std() > 0.01
    grey = plain.mean(1, keepdim=True)
    moved, away = sample(saturation=0.4) - plain, grey - plain
    share = (moved * away).sum((1, 2, 3)) / (away**2).sum((1, 2, 3))
    assert torch.allclose(moved, share[:, None, None, None] * away, atol=1e-4)
    assert (share.abs() <= 0.4 + 1e-4).all()
    assert share.std() > 0.01


def test_strength_of_colour():
    strong = Augmentation().coloured(2)
    plain = Augmentation()
    for name in ("brightness", "contrast", "colour", "saturation"):
        assert getattr(strong, name) == 2 * getattr(plain, name)
    still = dataclasses.replace(
        plain.coloured(0), noise=0, cutmix=0, mosaic=0, flips=False, turns=False
    )
    batch = coded(2, 8)
    assert torch.equal(
        preparation()(batch, 8, still, 0).image, preparation()(batch, 8, NONE, 0).image
    )


def test_noise_comes_to_half_the_batches_and_no_stronger_than_asked():
    image = np.full((2, 32, 32, 2), 100, np.uint8)
    labels = np.zeros((2, 32, 32), np.uint8)
    batch = Batch(image, labels, np.ones(labels.shape, bool))
    table = (Band("a", 100, 50), Band("b", 100, 2))
    how = dataclasses.replace(NONE, noise=0.2)
    spreads = [float(preparation(table)(batch, 32, how, n).image.std()) for n in range(100)]
    noisy = [s for s in spreads if s > 0]
    assert 30 < len(noisy) < 70
    assert 0.15 < max(noisy) < 0.21
    assert min(noisy) < 0.05


def test_mosaic_puts_the_corners_of_four_crops_together():
    """Every crop is of one value: its corners have those of the three crops before it."""
    labels = np.broadcast_to(np.arange(5, dtype=np.uint8)[:, None, None], (5, 20, 20)).copy()
    batch = Batch(labels[..., None], labels, np.ones(labels.shape, bool))
    how = dataclasses.replace(NONE, mosaic=0.5)
    centres, untouched = set(), 0
    for number in range(60):
        sample = preparation()(batch, 20, how, number)
        assert (sample.image[:, 0] == sample.labels).all()
        first = sample.labels[0].numpy()
        if (first == 0).all():
            untouched += 1
            continue
        row, col = int((first[:, 0] == 0).sum()), int((first[0] == 0).sum())
        expected = np.zeros((20, 20), int)
        expected[:row, col:], expected[row:, :col], expected[row:, col:] = 4, 3, 2
        for crop in range(5):
            assert (sample.labels[crop].numpy() == (expected + crop) % 5).all()
        centres.add((row, col))
        assert all(6 <= place <= 14 for place in (row, col))
    assert 15 < untouched < 45
    assert len(centres) > 12


def test_cut_mix_puts_a_box_of_the_next_crop_in():
    """Every crop is of one value: the box has that of the crop before it, in all bands."""
    values = np.arange(1, 6, dtype=np.uint8)
    labels = np.broadcast_to(values[:, None, None], (5, 20, 20)).copy()
    image = np.stack([labels, labels], -1)
    batch = Batch(image, labels, np.ones(labels.shape, bool))
    table = (Band("a", 0, 1), Band("b", 0, 1))
    shares, corners = [], set()
    for number in range(60):
        how = dataclasses.replace(NONE, cutmix=0.5)
        sample = preparation(table)(batch, 20, how, number)
        assert (sample.image == sample.labels[:, None]).all()
        foreign = sample.labels != torch.arange(1, 6)[:, None, None]
        assert (foreign == foreign[:1]).all()
        shares.append(float(foreign[0].float().mean()))
        if not shares[-1]:
            continue
        rows, cols = foreign[0].nonzero(as_tuple=True)
        height, width = rows.max() - rows.min() + 1, cols.max() - cols.min() + 1
        assert foreign[0].sum() == height * width
        assert all(5 <= side <= 15 for side in (height, width))
        assert (sample.labels[foreign].reshape(5, -1)[:, 0] == torch.tensor([5, 1, 2, 3, 4])).all()
        corners.add((int(rows.min()), int(cols.min())))
    assert 15 < sum(share > 0 for share in shares) < 45
    assert len(corners) > 8


def test_the_same_number_gives_the_same_sample_and_another_another():
    batch = coded(4, 24)
    how = Augmentation()
    first = preparation(seed=5)(batch, 16, how, 7)
    again = preparation(seed=5)(batch, 16, how, 7)
    assert torch.equal(first.image, again.image)
    assert torch.equal(first.labels, again.labels)
    for seed, number in ((5, 8), (6, 7)):
        assert not torch.equal(preparation(seed=seed)(batch, 16, how, number).image, first.image)


def test_global_chance_is_neither_used_nor_moved():
    batch = coded(4, 24)
    torch.manual_seed(1)
    state = torch.get_rng_state()
    first = preparation()(batch, 16, Augmentation(noise=1), 2)
    assert torch.equal(torch.get_rng_state(), state)
    torch.manual_seed(2)
    assert torch.equal(preparation()(batch, 16, Augmentation(noise=1), 2).image, first.image)


def test_the_batch_itself_is_left_alone():
    batch = coded(4, 24)
    before = [array.copy() for array in (batch.image, batch.labels, batch.seen)]
    for number in range(6):
        preparation()(batch, 24, dataclasses.replace(Augmentation(), cutmix=1), number)
    after = (batch.image, batch.labels, batch.seen)
    for was, now in itertools.zip_longest(before, after):
        assert (was == now).all()


def test_chance_is_between_0_and_1():
    chance = torch.Generator().manual_seed(0)
    drawn = [draw(chance) for _ in range(500)]
    assert min(drawn) >= 0
    assert max(drawn) < 1
    assert np.mean(drawn) == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("order", [torch.channels_last, torch.contiguous_format])
def test_memory_is_in_the_order_of_the_network(order):
    prepare = preparation()
    prepare.order = order
    bands = np.repeat(coded(2, 8).image, 3, -1)
    prepare = Preparation((Band("b", 0, 1),) * 3, 1.0, CPU, 0)
    prepare.order = order
    batch = Batch(bands, coded(2, 8).labels, coded(2, 8).seen)
    assert prepare(batch, 8, NONE, 0).image.is_contiguous(memory_format=order)
