"""The feed gives every part and process its share of one batch, and all of them the same size."""

import dataclasses

import numpy as np
import pytest
import torch

from lclab.data.augment import NONE, Augmentation, Preparation
from lclab.data.crops import Sampler, SplitReader
from lclab.losses.total import TotalLoss
from lclab.train.processes import Group
from lclab.train.supervised import CropFeed, Supervised

SCALED = dataclasses.replace(NONE, smallest=0.5, largest=2)


def feed(data, how=SCALED, images=8, least=1, group=None, seed=0):
    sampler = Sampler(SplitReader(data, "train"), 0.5, seed)
    preparation = Preparation(data.bands, data.value_range, torch.device("cpu"), seed)
    return CropFeed(sampler, preparation, how, 32, images, group or Group(), least=least)


def assert_same(whole, parts):
    for name in ("image", "labels", "seen"):
        joined = np.concatenate([getattr(part, name) for part in parts])
        assert (joined == getattr(whole, name)).all()


@pytest.mark.parametrize("parts", [1, 2, 4, 8])
def test_parts_make_up_the_batch(data, parts):
    for step in (0, 1, 17):
        whole = feed(data).load(step, 0, 1)
        assert len(whole.image) == 8
        assert_same(whole, [feed(data).load(step, part, parts) for part in range(parts)])


@pytest.mark.parametrize("parts", [1, 2])
def test_processes_make_up_the_batch(data, parts):
    whole = feed(data).load(3, 0, 1)
    shares = [
        feed(data, group=Group(rank, 4)).load(3, part, parts)
        for rank in range(4)
        for part in range(parts)
    ]
    assert_same(whole, shares)


def test_steps_differ_in_crops_and_size(data):
    batches = [feed(data).load(step, 0, 1) for step in range(12)]
    sizes = {batch.image.shape[1] for batch in batches}
    assert len(sizes) > 6
    assert sizes <= set(range(16, 65))
    assert len({batch.image.tobytes() for batch in batches}) == 12


@pytest.mark.parametrize("seed", [1, 2])
def test_another_seed_is_another_batch(data, seed):
    one, other = (feed(data, NONE, seed=s).load(0, 0, 1) for s in (0, seed))
    assert (one.image != other.image).any()


def test_no_two_processes_or_parts_vary_crops_alike(data):
    raw = feed(data, NONE).load(0, 0, 8)
    how = Augmentation(cutmix=0)
    found = [
        feed(data, how, group=Group(rank, 2)).prepare(raw, number).image
        for rank in range(2)
        for number in range(4)
    ]
    assert len({tensor.numpy().tobytes() for tensor in found}) == 8


def test_samples_are_of_the_size_of_a_crop(data):
    crops = feed(data, Augmentation())
    for step in range(5):
        sample = crops.prepare(crops.load(step, 0, 2), 2 * step)
        assert sample.image.shape == (4, 3, 32, 32)
        assert sample.labels.shape == (4, 32, 32)


@pytest.mark.parametrize(
    ("images", "count", "parts", "expected"),
    [(8, 1, 1, True), (8, 1, 4, True), (8, 1, 8, False), (8, 2, 4, False), (6, 1, 2, False)],
)
def test_what_can_be_cut_in_half(data, images, count, parts, expected):
    assert feed(data, images=images, group=Group(0, count)).can_cut(parts) == expected


def test_no_fewer_crops_than_can_be_learnt_from(data):
    assert feed(data, images=4, least=2).can_cut(1)
    assert not feed(data, images=4, least=2).can_cut(2)


def test_it_says_how_large_a_part_is(data):
    assert feed(data).describe(2) == "4 crops of 32 x 32 pixels"


def test_the_step_is_the_loss_of_the_networks_answer(data):
    crops = feed(data, NONE)
    sample = crops.prepare(crops.load(0, 0, 1), 0)
    network = torch.nn.Conv2d(3, 3, 1)
    loss = TotalLoss(("cross_entropy", "dice:0.5"))
    found = Supervised(loss).losses(network, sample)
    assert found == loss(network(sample.image), sample.labels)
    assert set(found) == {"cross_entropy", "dice"}
