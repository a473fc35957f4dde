"""Scores are over every labelled pixel of the split, once, and over no other."""

import dataclasses

import numpy as np
import pytest
import torch
from PIL import Image
from sklearn.metrics import confusion_matrix
from torch import nn

from lclab.card import Band
from lclab.colours import rgb
from lclab.data.augment import Preparation
from lclab.data.crops import SplitReader
from lclab.data.dataset import UNKNOWN
from lclab.errors import CancelledError
from lclab.events import Report, quiet
from lclab.train.processes import Group
from lclab.train.validation import GREY, Validation

from ..data.small import TABLE, data_set

CPU = torch.device("cpu")
PLAIN = (Band("b", 0, 1),)


class Nearest(nn.Module):
    """Maps class k where the value of the only band is next to k."""

    def __init__(self):
        super().__init__()
        self.sizes = []

    def forward(self, image):
        self.sizes.append(tuple(image.shape))
        centres = torch.arange(3.0).view(1, 3, 1, 1)
        return -((image[:, :1] - centres) ** 2)


class Widest(nn.Module):
    """Maps class 2 where anything within 64 pixels is brighter than 100."""

    def forward(self, image):
        around = nn.functional.max_pool2d(image[:, :1], 129, 1, 64)
        return torch.cat([torch.zeros_like(around), -torch.ones_like(around), around - 100], 1)


def validation(data, split="validation", multiple=32, batch=3, group=None, window=512):
    preparation = Preparation(data.bands, data.value_range, CPU, 0)
    group = group or Group()
    return Validation(SplitReader(data, split), preparation, multiple, window, batch, group)


@pytest.fixture(params=[16, 20, 32, 50])
def block(request):
    return request.param


@pytest.fixture
def data(folder, block):
    """Scenes of odd sizes; the image holds the class, right in nine pixels of ten."""
    rng = np.random.default_rng(0)
    scenes = []
    for height, width in ((75, 130), (33, 41)):
        labels = rng.choice([0, 1, 2, UNKNOWN], (height, width)).astype(np.uint8)
        shown = np.where(rng.random(labels.shape) < 0.9, labels, rng.integers(0, 3, labels.shape))
        shape = (-(-height // block), -(-width // block))
        letters = ["".join(row) for row in rng.choice([*"tve."], shape, p=[0.4, 0.3, 0.2, 0.1])]
        seen = rng.random(labels.shape) < 0.8
        scenes.append((shown[..., None].astype(np.uint8), labels, letters, seen))
    return data_set(folder / "ds", scenes, block=block, bands=PLAIN, value_range=1.0)


def of_split(data, letter):
    """Labels and image of all known pixels of a split, by brute force."""
    truth, values = [], []
    for scene in data.scenes:
        pixels = data.open(scene)
        for (y, x), label in np.ndenumerate(pixels.labels):
            if label != UNKNOWN and scene.blocks[y // data.block][x // data.block] == letter:
                truth.append(label)
                values.append(pixels.image[y, x, 0])
    return np.array(truth), np.array(values)


@pytest.mark.parametrize(("split", "letter"), [("validation", "v"), ("test", "e"), ("train", "t")])
@pytest.mark.parametrize("multiple", [1, 32])
def test_it_counts_every_labelled_pixel_once(data, block, split, letter, multiple):
    truth, values = of_split(data, letter)
    network = Nearest()
    found = validation(data, split, multiple).confusion(network, quiet())
    expected = confusion_matrix(truth, np.clip(values, 0, 2), labels=[0, 1, 2])
    assert (found.counts == expected).all()
    side = -(-block // multiple) * multiple
    assert {size[1:] for size in network.sizes} == {(1, side, side)}
    assert max(size[0] for size in network.sizes) <= 3


@pytest.mark.parametrize("window", [8, 16, 24])
def test_windows_smaller_than_a_block_count_every_pixel_once(data, block, window):
    truth, values = of_split(data, "v")
    network = Nearest()
    found = validation(data, multiple=8, window=window).confusion(network, quiet())
    expected = confusion_matrix(truth, np.clip(values, 0, 2), labels=[0, 1, 2])
    assert (found.counts == expected).all()
    side = window if window < block else -(-block // 8) * 8
    assert {size[1:] for size in network.sizes} == {(1, side, side)}


@pytest.mark.parametrize("batch", [1, 2, 100])
def test_batches_do_not_matter(data, batch):
    whole = validation(data).confusion(Nearest(), quiet()).counts
    assert (validation(data, batch=batch).confusion(Nearest(), quiet()).counts == whole).all()


def test_processes_share_the_blocks(data):
    whole = validation(data).confusion(Nearest(), quiet()).counts

    class Rank(Group):
        def summed(self, values):
            return values

    parts = [
        validation(data, group=Rank(rank, 3)).confusion(Nearest(), quiet()).counts
        for rank in range(3)
    ]
    assert (sum(parts) == whole).all()
    labelled = sum(
        bool(data.open(scene).counts[where].any())
        for scene in data.scenes
        for where in map(tuple, np.argwhere(scene.letters() == "v"))
    )
    assert sum(part.any() for part in parts) == min(3, labelled)


@pytest.mark.parametrize("multiple", [32, 128])
def test_it_looks_at_no_pixel_of_another_split(folder, multiple):
    """Training blocks are so bright that one pixel of them would change the answer."""
    image = np.full((96, 96, 1), 200, np.uint8)
    image[32:64, 32:64] = 7
    labels = np.zeros((96, 96), np.uint8)
    scenes = [(image, labels, ["ttt", "tvt", "tte"])]
    data = data_set(folder / "ds", scenes, block=32, bands=PLAIN, value_range=1.0)
    found = validation(data, multiple=multiple).confusion(Widest(), quiet())
    assert found.counts.tolist() == [[32 * 32, 0, 0], [0, 0, 0], [0, 0, 0]]


def test_blocks_without_labels_cost_nothing(folder):
    labels = np.full((64, 32), UNKNOWN, np.uint8)
    labels[:32] = 1
    scenes = [(np.zeros((64, 32, 1), np.uint8), labels, ["v", "v"])]
    data = data_set(folder / "ds", scenes, block=32, bands=PLAIN)
    network = Nearest()
    assert validation(data).confusion(network, quiet()).total == 32 * 32
    assert [size[0] for size in network.sizes] == [1]


def test_it_can_be_cancelled(data):
    with pytest.raises(CancelledError):
        validation(data).confusion(Nearest(), Report(lambda _: None, lambda: True))


def test_one_of_several_processes_does_not_stop_alone(data):
    class Rank(Group):
        def summed(self, values):
            return values

    report = Report(lambda _: None, lambda: True)
    assert validation(data, group=Rank(0, 2)).confusion(Nearest(), report).total > 0


def test_examples_show_image_labels_and_map_of_the_same_blocks(data, block):
    judge = validation(data)
    examples = judge.examples(Nearest())
    assert 1 <= len(examples) <= 4
    colours = [rgb(c.color) for c in TABLE]
    for example in examples:
        assert example.beside().shape == (block, 3 * block, 3)
        known = (example.labels != GREY).any(-1)
        assert {tuple(map(int, p)) for p in example.labels[known]} <= set(colours)
        assert {tuple(map(int, p)) for p in example.mapped.reshape(-1, 3)} <= {*colours, GREY}
        agree = (example.labels == example.mapped).all(-1)[known]
        assert agree.mean() > 0.8
        assert (example.image[(example.mapped == GREY).all(-1)] == 0).all()


@pytest.mark.parametrize("bands", [1, 2, 3, 5])
def test_a_preview_is_a_picture_for_any_bands(folder, bands):
    rng = np.random.default_rng(0)
    image = rng.integers(0, 6000, (40, 40, bands)).astype(np.uint16)
    labels = rng.integers(0, 3, (40, 40)).astype(np.uint8)
    data = data_set(folder / "ds", [(image, labels, ["vv", "vv"])], block=20, value_range=65535.0)
    validation(data).preview(Nearest(), folder / "p.png")
    with Image.open(folder / "p.png") as picture:
        assert picture.size == (60, 80)
        assert picture.mode == "RGB"
        assert len(picture.getcolors(10**5)) > 20


def test_previews_are_of_the_same_blocks_each_time(data, folder):
    for name in ("a", "b"):
        validation(data).preview(Nearest(), folder / f"{name}.png")
    assert (folder / "a.png").read_bytes() == (folder / "b.png").read_bytes()


def test_classes_of_positions_not_of_ids(data):
    turned = dataclasses.replace(data, classes=data.classes[::-1])
    plain = validation(data).confusion(Nearest(), quiet())
    assert (validation(turned).confusion(Nearest(), quiet()).counts == plain.counts).all()
