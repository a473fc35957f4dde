"""What every method of the registry can do, also those that are registered tomorrow."""

import json
import math

import pytest
import torch
from safetensors.torch import load_file

from lclab.adapt.method import Labelling, Setting
from lclab.modelfile import read_card
from lclab.models.architecture import architecture
from lclab.predict.sessions.torch_session import build
from lclab.registry import listed, methods

from .domains import NET, adapted

each = pytest.mark.parametrize("name", methods.entries())
FACTS = {
    *("family", "paper", "source", "target", "labelled_target"),
    *("features", "two_heads", "norms", "rate", "rare"),
}


def values_for(name, domains, model, **more):
    """What a quick run of a method takes, by what it says of itself."""
    facts = methods.entry(name).facts
    if not facts.get("source", True):
        more |= {"model": model, "network_set": [], "source": None}
    if facts.get("labelled_target"):
        more["target_labels"] = str(domains.labels.folder)
    return domains.values(method=name, **more)


@each
def test_it_says_what_it_is(name):
    entry = methods.entry(name)
    assert set(entry.facts) <= FACTS
    assert entry.summary.endswith(".")
    assert ". " not in entry.summary
    assert entry.facts["family"]
    assert json.loads(json.dumps(entry.arguments)) == entry.arguments


@each
def test_it_runs_and_leaves_a_model_that_maps(name, domains, model, folder):
    result = adapted(**values_for(name, domains, model, output=str(folder / "Lauf 1")))
    run = folder / "Lauf 1"
    assert {"model.safetensors", "model.onnx", "metrics.json", "report.html"} <= {
        path.name for path in run.iterdir()
    }
    card = read_card(result["model"])
    assert card.trained_on["adapted"]["method"] == name
    assert card.trained_on["adapted"]["to"] == ["Ziel ü.tif"]
    network = build(run / "model.safetensors", card).eval()
    with torch.inference_mode():
        assert network(torch.zeros(1, 3, 40, 48)).shape == (1, 3, 40, 48)
    metrics = json.loads((run / "metrics.json").read_text(encoding="utf-8"))
    assert (metrics["method"], metrics["head"], metrics["steps"]) == (name, "own", 3)
    assert 0 < metrics["confidence"] <= 1
    assert sum(metrics["shares"]) == pytest.approx(1)
    line = json.loads((run / "log.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert math.isfinite(line["loss"])
    tensors = load_file(run / "checkpoint.safetensors")
    own = {f"network.method.{key}" for key in made_for(name).state_dict()}
    assert own == {key for key in tensors if key.startswith("network.method.")}


def made_for(name):
    """A method as a run has it."""
    network = architecture("deeplabv2", NET).build(3, 3)
    widths = tuple(network.encoder.out_channels)
    setting = Setting(
        network, widths, torch.full((3,), 1 / 3), 3, 32, lambda _number, _count: iter(())
    )
    return methods.load(name)(setting)


def test_labelling_methods_label_only_what_they_are_sure_of():
    for name in methods.entries():
        method = made_for(name)
        if isinstance(method, Labelling):
            even = torch.full((1, 3, 4, 4), 1 / 3)
            assert (method.labels(even) == 255).all(), name
            sure = torch.zeros(1, 3, 4, 4)
            sure[:, 1] = 1
            assert (method.labels(sure) == 1).all(), name


def test_the_list_has_every_method_with_its_arguments(command):
    done = command("adapt", "--list", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == json.loads(json.dumps(listed("methods")))
    names = {row["name"] for row in listed("methods")}
    assert names >= {"ddc", "adaptseg", "fada", "clan", "transnorm", "pycda", "cbst", "iast"}
    assert names >= {"source_only", "oracle", "teacher", "adabn", "entropy"}
    shown = command("adapt", "--list").stdout
    assert all(row["summary"] in shown for row in listed("methods"))
