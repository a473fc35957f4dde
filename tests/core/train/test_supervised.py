"""The feed gives every part and process its share of one batch, and all of them the same size."""

import dataclasses
import json

import numpy as np
import onnx
import pytest
import torch
from safetensors.torch import load_file

from lclab.data.augment import NONE, Augmentation, Preparation, Sample
from lclab.data.crops import Sampler, SplitReader
from lclab.errors import CancelledError
from lclab.events import Report
from lclab.losses.total import TotalLoss
from lclab.models.blocks.auxiliary import Auxiliary, auxiliary_of
from lclab.registry import models
from lclab.train.processes import Group
from lclab.train.supervised import CropFeed, Supervised

from .loops import same

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


class Several(torch.nn.Module):
    """Answers with the image's own values, and in training with two answers more."""

    auxiliary = (Auxiliary(0.25), Auxiliary(3.0, lambda labels: labels.clamp_max(1)))

    def __init__(self):
        super().__init__()
        self.scale = torch.nn.Parameter(torch.ones(1))

    def forward(self, image):
        image = image * self.scale
        return (image, 2 * image, image[:, :2] - 1) if self.training else image


def entropy(scores, labels):
    """The mean of -log softmax over the known pixels, pixel by pixel."""
    found = []
    for n, row, col in zip(*np.nonzero(labels != 255), strict=True):
        values = scores[n, :, row, col].astype(np.float64)
        found.append(np.log(np.exp(values).sum()) - values[labels[n, row, col]])
    return np.mean(found)


def test_further_answers_count_by_their_weights_and_labels():
    rng = np.random.default_rng(0)
    image = rng.normal(size=(2, 3, 4, 4)).astype(np.float32)
    labels = rng.choice([0, 1, 2, 255], (2, 4, 4))

    def first_or_not(given):
        return torch.where(given == 255, 255, (given > 0).long())

    further = (Auxiliary(0.25), Auxiliary(3.0, first_or_not))
    sample = Sample(torch.from_numpy(image), torch.from_numpy(labels))
    step = Supervised(TotalLoss(("cross_entropy:0.5", "focal:2:gamma=0")), further)
    found = {name: loss.item() for name, loss in step.losses(Several(), sample).items()}
    two = np.where(labels == 255, 255, labels > 0)
    assert found == pytest.approx(
        {
            "cross_entropy": 0.5 * entropy(image, labels),
            "focal": 2 * entropy(image, labels),
            "auxiliary 1": 0.25 * 2.5 * entropy(2 * image, labels),
            "auxiliary 2": 3 * entropy(image[:, :2] - 1, two),
        },
        rel=1e-5,
    )


@pytest.mark.parametrize(("further", "weights"), [(0.4, (0.4, 0.4)), (0.0, (0, 0)), (-1.0, None)])
def test_further_answers_may_be_given_another_weight(further, weights):
    sample = Sample(torch.randn(2, 3, 4, 4), torch.randint(0, 3, (2, 4, 4)))
    own = Several.auxiliary
    loss = TotalLoss(("lsce", "dice"))
    alike = tuple(dataclasses.replace(how, weight=1.0) for how in own)
    before = Supervised(loss, alike).losses(Several(), sample)
    found = Supervised(loss, own, further).losses(Several(), sample)
    expected = [w * before[f"auxiliary {n}"].item() for n, w in enumerate(weights or (0.25, 3), 1)]
    assert [found[f"auxiliary {n}"].item() for n in (1, 2)] == pytest.approx(expected)
    assert found["lsce"] == before["lsce"]


def test_all_answers_of_a_step_are_weighted_alike():
    image = torch.randn(1, 3, 4, 4)
    sample = Sample(image, torch.randint(0, 3, (1, 4, 4)))
    loss = TotalLoss(("lsce", "dice"), weighting="random")
    step = Supervised(loss, (Auxiliary(),))

    def twice(_):
        return image, image

    draws = [step.losses(twice, sample) for _ in range(5)]
    for found in draws:
        assert found["auxiliary 1"].item() == pytest.approx((found["lsce"] + found["dice"]).item())
    assert len({found["dice"].item() for found in draws}) == 5


@pytest.mark.parametrize("count", [0, 1, 3])
def test_answers_of_which_nobody_knows_how_they_count_are_an_error(count):
    sample = Sample(torch.zeros(1, 3, 4, 4), torch.zeros(1, 4, 4).long())
    step = Supervised(TotalLoss(("cross_entropy",)), (Auxiliary(),) * count)
    with pytest.raises(ValueError, match="zip"):
        step.losses(Several(), sample)


def test_a_network_that_answers_once_has_no_further_losses():
    sample = Sample(torch.zeros(1, 3, 4, 4), torch.zeros(1, 4, 4).long())
    step = Supervised(TotalLoss(("dice",)), auxiliary_of(torch.nn.Identity()))
    assert list(step.losses(torch.nn.Identity(), sample)) == ["dice"]


@pytest.mark.parametrize("more", [{}, {"crop": 50}, {"accumulate": 2}, {"precision": "bf16"}])
def test_a_run_learns_from_all_answers_and_maps_with_the_first(train, run, monkeypatch, more):
    monkeypatch.setattr(models, "load", lambda _n: lambda b, c, **_: Several())
    train(rate=0.5, **more)
    lines = (run / "log.jsonl").read_text(encoding="utf-8").splitlines()
    for record in map(json.loads, lines):
        terms = ("cross_entropy", "dice", "auxiliary 1", "auxiliary 2")
        assert record["loss"] == pytest.approx(sum(record[f"loss_{name}"] for name in terms))
        assert record["miou"] is not None
    assert len(onnx.load(run / "model.onnx").graph.output) == 1
    assert float(load_file(run / "model.safetensors")["scale"]) != 1


def test_hi_resnets_loss_of_all_answers_goes_on_as_if_unbroken(train, run, folder, monkeypatch):
    """The class that the edge-aware loss looks at and the weights are the same once more."""
    monkeypatch.setattr(models, "load", lambda _n: lambda b, c, **_: Several())
    how = {"rate": 0.5, "loss": ["hi-resnet"], "weighting": "random", "further": 0.4}
    whole = folder / "am Stück"
    train(output=str(whole), **how)
    with pytest.raises(CancelledError):
        train(Report(lambda _event: None, (run / "log.jsonl").exists), **how)
    begun = (run / "log.jsonl").read_text("utf-8")
    train(**how)
    ends = [(p / "log.jsonl").read_text("utf-8") for p in (whole, run)]
    assert ends[1].startswith(begun)
    assert same(*(load_file(place / "checkpoint.safetensors") for place in (whole, run)))
    last = [json.loads(lines.splitlines()[-1]) for lines in ends]
    terms = [f"loss_{n}" for n in ("generalised_dice", "lsce", "cea", "auxiliary 1")]
    assert [last[0][n] for n in terms] == [last[1][n] for n in terms]
    assert all(last[0][n] > 0 for n in terms)
