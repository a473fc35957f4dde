"""Whole runs: what they leave, that training takes it, and that a break changes nothing."""

import itertools
import json
import shutil
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file

from lclab.errors import CancelledError, InputError
from lclab.events import Report, quiet
from lclab.models.architecture import architecture
from lclab.pretrain.weights import KEY
from lclab.registry import pretrainers
from lclab.train import cost
from lclab.train.network import build

from ..train.conftest import easy_data_set, trained
from ..train.loops import same
from .conftest import ENCODER, PLACES, QUICK, pretrained

NET = architecture("unet", [f"encoder={ENCODER}", "decoder=32"])


def said(path):
    with safe_open(path, "pt") as file:
        return json.loads(file.metadata()[KEY])


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def cancelling(count):
    """A user who cancels when a run has asked so often whether one does."""
    asked = itertools.count()
    return Report(lambda _event: None, lambda: next(asked) >= count)


def test_what_a_run_leaves(values, imagery, folder):
    result = pretrained(**values(method="mocov2", set=["queue=16", "temperature=0.1"]))
    facts, metrics = said(result["encoder"]), read(result["metrics"])
    assert facts["encoder"] == ENCODER
    assert facts["network"] == "unet"
    assert (facts["method"], facts["steps"]) == ("mocov2", 3)
    assert [band["name"] for band in facts["bands"]] == ["red", "green", "blue"]
    assert facts["resolution"] == 0.5
    assert [path.rpartition("/")[2] for path in facts["images"]] == ["eins ö.tif", "zwei.tif"]
    assert metrics["rasters"] == 2
    assert metrics["pixels"] == 2 * 96**2
    assert 0 <= metrics["contrastive_accuracy"] <= 1
    assert 0 <= metrics["retrieval"] <= 1
    assert metrics["arguments"]["queue"] == 16
    page = (folder / "Lauf" / "report.html").read_text(encoding="utf-8")
    assert "Nothing here is an accuracy" in page
    assert page.count("data:image/png") == 2
    lines = (folder / "Lauf" / "log.jsonl").read_text(encoding="utf-8").splitlines()
    assert {"step", "loss", "retrieval", "contrastive_accuracy"} <= set(json.loads(lines[0]))
    assert [p.name for p in (folder / "Lauf" / "previews").iterdir()] == ["0000003.png"]


def test_a_cancelled_run_ends_as_the_unbroken_one(values, folder):
    whole, broken = folder / "ganz", folder / "gestört"
    more = {"method": "mocov2", "steps": 5, "epoch": 3}
    pretrained(**values(**more, output=str(whole)))
    broken.mkdir()
    for name in ("spec.json", "manner.json"):
        shutil.copy(whole / name, broken / name)
    # Asked for both rasters, for four batches of looks at first, then at every step.
    looks = PLACES // QUICK["batch"]
    with pytest.raises(CancelledError):
        pretrained(cancelling(2 + looks + 2), **values(**more, output=str(broken)))
    with safe_open(broken / "checkpoint.safetensors", "pt") as file:
        assert json.loads(file.metadata()["progress"])["step"] == 2
    with pytest.raises(CancelledError):  # in a look at the end of an epoch
        pretrained(cancelling(2 + 1 + 3), **values(**more, output=str(broken)))
    pretrained(**values(**more, output=str(broken)))
    for name in ("checkpoint.safetensors", "encoder.safetensors"):
        assert same(load_file(whole / name), load_file(broken / name)), name
    figures = [read(run / "metrics.json") for run in (whole, broken)]
    for name in ("loss", "retrieval", "retrieval_before", "contrastive_accuracy"):
        assert figures[0][name] == figures[1][name]


def test_a_run_that_is_done_is_done_and_another_is_refused(values, imagery, folder):
    single = values(images=[str(imagery / "eins ö.tif")], method="mocov2")
    first = pretrained(**single)
    before = (folder / "Lauf" / "encoder.safetensors").stat().st_mtime_ns
    assert pretrained(**single) == first
    assert (folder / "Lauf" / "encoder.safetensors").stat().st_mtime_ns == before
    with pytest.raises(InputError, match="another crop"):
        pretrained(**{**single, "crop": 40})
    with pytest.raises(InputError, match="another imagery|another images"):
        pretrained(**values(method="mocov2"))
    assert pretrained(**{**single, "steps": 2, "restart": True})["steps"] == 2


def test_the_encoder_learns_and_training_begins_with_it(values, folder):
    result = pretrained(**values(method="mocov2"))
    learnt = load_file(result["encoder"])
    torch.manual_seed(0)
    network = build(NET, 3, 3, result["encoder"], quiet())
    taken = {n: t for n, t in network.state_dict().items() if n in learnt}
    assert same(
        {n: learnt[n] for n in taken if "num_batches" not in n},
        {n: t for n, t in taken.items() if "num_batches" not in n},
    )
    assert set(learnt) == {n for n in network.state_dict() if n.startswith("encoder.")}
    torch.manual_seed(0)
    chance = NET.build(3, 2).state_dict()
    moved = [n for n, t in learnt.items() if not torch.equal(t, chance[n])]
    assert len(moved) > 0.9 * len(learnt)
    data = easy_data_set(folder / "Daten ä")
    told = []
    trained(
        Report(told.append),
        dataset=str(data.folder),
        output=str(folder / "Training"),
        encoder_weights=result["encoder"],
        steps=1,
        epoch=1,
    )
    logged = " ".join(e["message"] for e in told if e["event"] == "log")
    assert "Encoder: took " in logged


def test_other_bands_are_made_to_fit_by_training(values):
    result = pretrained(**values(method="mocov2", bands=[1, 3]))
    assert [band["name"] for band in said(result["encoder"])["bands"]] == ["red", "blue"]
    told = []
    report = Report(told.append)
    build(NET, 3, 2, result["encoder"], report)
    report.flush()
    assert any("fit the bands" in e["message"] for e in told)


def test_what_it_costs_is_told_and_nothing_is_written(values, folder, monkeypatch):
    monkeypatch.setattr(cost, "SECONDS", 0.2)
    found = pretrained(**values(dry_run=True, steps=500, epoch=100))
    assert not (folder / "Lauf").exists()
    assert found["steps"] == 500
    assert found["seconds"] > 400 * found["seconds_per_step"] > 0


def test_supervised_pre_training_is_a_training_whose_encoder_is_kept(values, folder):
    data = easy_data_set(folder / "andere Daten")
    given = values(method="supervised", images=[], dataset=str(data.folder), network="unet")
    given |= {"network_set": [f"encoder={ENCODER}", "decoder=32"], "set": ["balance=1.0"]}
    result = pretrained(**given)
    run = folder / "Lauf"
    inner = read(run / "training" / "spec.json")
    assert (inner["balance"], inner["crop"], inner["model"]) == (1.0, 32, "unet")
    model, learnt = load_file(run / "training" / "model.safetensors"), load_file(result["encoder"])
    assert learnt
    assert same(learnt, {n: t for n, t in model.items() if n.startswith("encoder.")})
    assert said(result["encoder"])["classes"] == [c.name for c in data.classes]
    assert result["miou"] is not None
    assert (run / "report.html").is_file()
    assert pretrained(**given) == result
    build(NET, 4, 2, result["encoder"], quiet())
    with pytest.raises(InputError, match="another"):
        pretrained(**{**given, "steps": 5})
    shown = pretrained(**{**given, "output": str(folder / "neu"), "dry_run": True, "steps": 9})
    assert shown["steps"] == 9
    assert not (folder / "neu").exists()


def test_every_method_tells_what_it_is():
    entries = pretrainers.entries()
    assert {"mocov2", "supervised"} <= set(entries)
    for entry in entries.values():
        assert entry.summary.endswith(".")
        assert entry.facts.get("views") in (1, 2) or entry.facts.get("labelled")
        assert all(type(v) in (int, float, str, bool) for v in entry.arguments.values())


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"images": []}, "images", "images is missing: 'mocov2' learns from imagery"),
        ({"method": "supervised"}, "dataset", "dataset is missing: 'supervised'"),
        ({"method": "mocov3"}, "method", "no method called 'mocov3'"),
        ({"set": ["heat=1"]}, "set", "no such argument"),
        ({"set": ["queue=many"]}, "set", "this is no int"),
        ({"network": "dabnet"}, "network", "it has no encoder"),
        ({"network": "resnet5000"}, "network", "no network and no encoder"),
        ({"set": ["queue=0"]}, "set", "queue = 0"),
        ({"set": ["temperature=0.0"]}, "set", "temperature = 0"),
    ],
)
def test_what_cannot_be_is_refused_before_any_work(values, folder, given, field, words):
    with pytest.raises(InputError, match=words) as caught:
        pretrained(**values(**{"method": "mocov2", **given}))
    assert caught.value.field == field
    assert not (folder / "Lauf").exists()


def test_labels_and_images_are_not_mixed(values, folder):
    data = easy_data_set(folder / "Daten")
    with pytest.raises(InputError, match="'mocov2' does not use it"):
        pretrained(**values(method="mocov2", dataset=str(data.folder)))
    with pytest.raises(InputError, match="'supervised' does not use it"):
        pretrained(**values(method="supervised", dataset=str(data.folder)))
    without = values(method="supervised", images=[], dataset=str(data.folder), network="dabnet")
    with pytest.raises(InputError, match="it has no encoder"):
        pretrained(**without)
