"""A second data set is learnt beside the first, and what maps in the end is the first's alone."""

import dataclasses
import json
import shutil

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from lclab.card import LandClass
from lclab.data.dataset import FILE
from lclab.errors import CancelledError, InputError
from lclab.events import Report, quiet
from lclab.modelfile import read_card
from lclab.models.architecture import architecture
from lclab.models.beside import beside
from lclab.registry import models
from lclab.train import cost
from lclab.train.checkpoint import part
from lclab.train.classmate import Jointly

from ..data.small import data_set
from .conftest import ROADS, picture, roads_in, trained
from .test_resume import as_begun, assert_same_run

TEXTURED = {
    "set": ["encoder=tu-test_resnet", "decoder=128"],
    "steps": 45,
    "epoch": 45,
    "batch": 6,
    "rate": 0.005,
    "average": 0.9,
    "smallest": 1,
    "largest": 1,
    **dict.fromkeys(("flips", "turns"), False),
    **dict.fromkeys(("mosaic", "cutmix"), 0),
}
"""With nothing but what it takes to learn textures in a few steps."""


@pytest.fixture
def roads(folder):
    """The second data set."""
    return roads_in(folder / "Straßen 2")


@pytest.fixture
def joint(train, roads):
    """Train with the second data set."""

    def start(report=None, **more):
        return train(report, **{"classmate": str(roads.folder), **more})

    return start


# A run.


def textured(seed, count=6, patch=16):
    """A scene whose classes differ by the direction of waves, not by colour."""
    rng = np.random.default_rng(seed)

    def patches(values):
        return np.kron(values, np.ones((patch, patch, 1)[: values.ndim], int))

    shape = count, count
    labels = patches(rng.integers(0, 3, shape))
    y, x = np.mgrid[: count * patch, : count * patch] + patches(rng.integers(0, 4, shape))
    waves = np.choose(labels, [x // 2 % 2, y // 2 % 2, (x // 2 + y // 2) % 2]) * 2 - 1
    strength = patches(rng.choice([-1, 1], shape) * rng.integers(20, 50, shape))
    image = patches(rng.integers(60, 190, (*shape, 3))) + (waves * strength)[..., None]
    image = image + rng.normal(0, 8, image.shape)
    return np.clip(image, 1, 255).astype(np.uint8), labels.astype(np.uint8)


@pytest.fixture(scope="module")
def learnt(tmp_path_factory):
    """A run beside a second data set, the same without it, and the data sets."""
    place = tmp_path_factory.mktemp("learnt")
    data = data_set(place / "Daten ä", [(*textured(0), ["ttt", "vvv", "vvv"])], block=32)
    more = (*ROADS, LandClass(2, "Weg", "#112233"))
    scenes = [(*textured(seed), ["ttt"] * 3) for seed in range(10, 16)]
    second = data_set(place / "Straßen 2", scenes, block=32, classes=more[::-1])
    values = {"dataset": str(data.folder), **TEXTURED}
    runs = place / "beside", place / "alone"
    trained(quiet(), output=str(runs[0]), classmate=str(second.folder), **values)
    trained(quiet(), output=str(runs[1]), **values)
    return runs, data, second


def metrics_of(run):
    return json.loads((run / "metrics.json").read_text(encoding="utf-8"))


def test_what_is_shared_learns_from_both(learnt):
    """Three blocks are too few to learn textures from; there are many more under other names."""
    beside_, alone_ = (metrics_of(run)["miou"] for run in learnt[0])
    assert beside_ > alone_ + 0.15
    assert beside_ > 0.6


def test_the_model_is_the_first_data_sets_alone(learnt):
    (beside_, alone_), data, second = learnt
    one, other = (load_file(run / "model.safetensors") for run in (beside_, alone_))
    assert {n: t.shape for n, t in one.items()} == {n: t.shape for n, t in other.items()}
    for name in ("model.onnx", "model.safetensors"):
        card = read_card(beside_ / name)
        assert card.classes == data.classes
        assert card.architecture == read_card(alone_ / name).architecture
        assert card.trained_on["classmate"]["name"] == second.folder.name
    assert metrics_of(beside_)["parameters"] == metrics_of(alone_)["parameters"]


def test_the_model_answers_as_the_branch_that_was_trained(learnt):
    """The averaged network of the checkpoint, on another picture."""
    run = learnt[0][0]
    chosen = architecture("unet", TEXTURED["set"])
    both = beside(chosen.build(3, 3), chosen, 3, 3, 3).eval()
    both.load_state_dict(part(load_file(run / "checkpoint.safetensors"), "average."))
    values = torch.randn(1, 3, 64, 96, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        wanted, _ = both(values, values)
    session = onnxruntime.InferenceSession(run / "model.onnx", providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"image": values.numpy()})
    np.testing.assert_allclose(found, wanted.numpy(), atol=1e-4, rtol=1e-3)


def test_the_report_and_the_log_tell_of_it(learnt):
    (beside_, alone_), _, second = learnt
    pages = [(run / "report.html").read_text(encoding="utf-8") for run in (beside_, alone_)]
    pixels = sum(second.pixels["train"].values())
    said = f"also learnt from the second data set Straßen 2: {pixels} labelled pixels of Weg, "
    assert [said in page for page in pages] == [True, False]
    assert "classmate cross_entropy" in pages[0]
    record = json.loads((beside_ / "log.jsonl").read_text(encoding="utf-8"))
    terms = ("cross_entropy", "dice", "classmate cross_entropy", "classmate dice")
    assert record["loss"] == pytest.approx(sum(record[f"loss_{name}"] for name in terms))


def test_a_broken_run_goes_on_bit_for_bit(joint, folder):
    length = {"steps": 6, "epoch": 3, "accumulate": 2}
    whole = folder / "ganz"
    joint(output=str(whole), **length)
    broken, looks = as_begun(whole, folder), iter(range(100))
    cancelling = Report(lambda _: None, lambda: next(looks) > 6)
    with pytest.raises(CancelledError):
        joint(cancelling, output=str(broken), **length)
    assert (broken / "checkpoint.safetensors").is_file()
    joint(output=str(broken), **length)
    assert_same_run(whole, broken)


def test_its_model_can_be_started_from(learnt, train, run):
    """As that of any other run, without the second data set."""
    (beside_, _), data, _ = learnt
    told = []
    report = Report(told.append)
    more = {"start_from": str(beside_ / "model.onnx"), "set": TEXTURED["set"]}
    train(report, dataset=str(data.folder), steps=1, epoch=1, **more)
    report.flush()
    tensors = len(load_file(beside_ / "model.safetensors"))
    said = f"Took {tensors} of {tensors} tensors from model.safetensors."
    assert any(said in event.get("message", "") for event in told)


def test_a_batch_that_does_not_fit_is_cut_in_two(joint, run, monkeypatch):
    plain, sizes, told = Jointly.losses, [], []

    def full(self, network, batch):
        sizes.append((len(batch.image), len(batch.classmate.image)))
        if sizes[-1] == (4, 4) and torch.is_grad_enabled() and len(sizes) > 6:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return plain(self, network, batch)

    monkeypatch.setattr(Jointly, "losses", full)
    report = Report(told.append)
    joint(report, steps=2, epoch=2)
    report.flush()
    (warning,) = [e["message"] for e in told if e["event"] == "warning"]
    assert "4 crops of 32 x 32 pixels of either data set do not fit" in warning
    assert sizes[-1] == (2, 2)


def test_a_dry_run_learns_from_both_and_writes_nothing(joint, run, monkeypatch):
    monkeypatch.setattr(cost, "SECONDS", 0.1)
    plain, seen = Jointly.losses, []

    def watched(self, network, batch):
        seen.append(len(batch.classmate.image))
        return plain(self, network, batch)

    monkeypatch.setattr(Jointly, "losses", watched)
    found = joint(dry_run=True, steps=5000)
    assert set(seen) == {4}
    assert found["steps"] == 5000
    assert not run.exists()


# What is refused.


class Pixelwise(nn.Conv2d):
    """A network that is nothing but scores."""

    def __init__(self, bands, classes, **_):
        super().__init__(bands, classes, 1)


class Fixed(nn.Conv2d):
    """A network that knows nothing of classes."""

    def __init__(self, bands, _classes, **_):
        super().__init__(bands, 3, 1)


@pytest.mark.parametrize(("network", "said"), [(Pixelwise, "all of its"), (Fixed, "none of its")])
def test_a_network_of_which_nothing_can_be_shared_is_refused(
    joint, run, monkeypatch, network, said
):
    monkeypatch.setattr(models, "load", lambda _: network)
    with pytest.raises(InputError, match=f"as {said} weights are for classes") as caught:
        joint()
    assert caught.value.field == "model"
    assert not run.exists()


@pytest.mark.parametrize(
    ("more", "field", "said"),
    [
        ({"classmate_scales": [0.8]}, "classmate_scales", "smallest and the largest"),
        ({"classmate_scales": [1.2, 0.8]}, "classmate_scales", "classmate_scales = 1.2,0.8"),
        (
            {"model": "dfcnet", "set": ["classmate=5"]},
            "set",
            "classmate=5: this is the number of a second data set's classes; the second",
        ),
        (
            {"model": "dfcnet", "set": ["classmate=2"], "classmate": None},
            "set",
            "there is none. Leave it out",
        ),
        (
            {"loss": ["background_bce:1:background=water"]},
            "loss",
            "which are no road, Straße. This is of the second data set",
        ),
        ({"classmate": "nowhere"}, "classmate", "there is no such folder"),
    ],
    ids=str,
)
def test_what_cannot_be_is_told_before_any_work(joint, run, more, field, said):
    with pytest.raises(InputError) as caught:
        joint(**more)
    assert caught.value.field == field
    assert said in str(caught.value)
    assert not run.exists()


def broken_by(kind, place):
    """A second data set that cannot be learnt beside the first."""
    if kind == "bands":
        image, labels = picture(5)
        scenes = [(np.dstack([image, image[..., 0]]), labels, ["ttt"] * 3)]
        return data_set(place, scenes, block=32)
    if kind == "class":
        image, _ = picture(5)
        scenes = [(image, np.zeros(image.shape[:2], np.uint8), ["ttt"] * 3)]
        return data_set(place, scenes, block=32, classes=ROADS[1:])
    return data_set(place, [(*picture(5), ["vvv"] * 3)], block=32)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("bands", r"it has 4 \(b0, b1, b2, b3\) bands, but the first data set 3 \(r, g, b\)"),
        ("class", "it has one class alone, 'Straße'"),
        ("labels", "nothing in it is for training"),
    ],
)
def test_a_second_data_set_that_does_not_fit_is_refused(train, run, folder, kind, said):
    second = broken_by(kind, folder / "ds 2")
    with pytest.raises(InputError, match=said) as caught:
        train(classmate=str(second.folder))
    assert caught.value.field == "classmate"
    assert not run.exists()


def test_a_run_knows_its_second_data_set(joint, roads, run, folder):
    joint(steps=2, epoch=2)
    facts = json.loads((run / "spec.json").read_text(encoding="utf-8"))
    assert facts["classmate"] == str(roads.folder)
    moved = folder / "verschoben"
    shutil.copytree(roads.folder, moved)
    joint(classmate=str(moved), steps=2, epoch=2)
    with pytest.raises(InputError, match=r"second data set \(.*Straßen 2 then, None now\)"):
        joint(classmate=None, steps=2, epoch=2)
    dataclasses.replace(roads, margin=5).save(roads.folder)
    with pytest.raises(InputError, match=r"another second data set \(made anew since\)"):
        joint(steps=2, epoch=2)
    assert (roads.folder / FILE).is_file()
