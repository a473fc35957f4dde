"""Networks by name and arguments; ImageNet's weights where they can be had, a warning where not."""

import time
from pathlib import Path

import pytest
import torch
from huggingface_hub import constants as hub
from torch import nn

from lclab.errors import InputError
from lclab.events import Report
from lclab.models.architecture import architecture
from lclab.registry import models
from lclab.train import network as networks
from lclab.train.network import build

from .loops import same

SMALL = "encoder=tu-mobilenetv3_small_050"


def test_a_name_with_arguments():
    chosen = architecture("unet", ["encoder=tu-resnet18"])
    assert (chosen.name, chosen.arguments) == ("unet", {"encoder": "tu-resnet18"})
    assert chosen.shown == "unet with encoder=tu-resnet18"
    assert architecture("unet", []).shown == "unet"
    assert chosen.multiple == 32
    assert architecture("pan", []).multiple == 128


@pytest.mark.parametrize(
    ("name", "settings", "field", "said"),
    [
        ("u-net", [], "model", "There is no network called 'u-net'. Known: "),
        (
            "unet",
            ["enc=resnet18"],
            "set",
            "'unet' has no such argument. Its arguments are: encoder=",
        ),
        ("unet", ["encoder"], "set", "no such argument"),
        ("unet", ["encoder_weights=imagenet"], "set", "a parameter of its own"),
    ],
)
def test_unknown_names_are_refused(name, settings, field, said):
    with pytest.raises(InputError) as caught:
        architecture(name, settings)
    assert caught.value.field == field
    assert said in str(caught.value)


@pytest.mark.parametrize("encoder", ["nonsense", "tu-nonsense", ""])
def test_an_unknown_encoder_is_refused(encoder):
    chosen = architecture("unet", [f"encoder={encoder}"])
    with pytest.raises(InputError, match="it cannot be built") as caught:
        chosen.check(3, 2, 4, 64)
    assert caught.value.field == "set"
    assert f"unet with encoder={encoder}" in str(caught.value)
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize("name", ["deeplabv3plus", "pan"])
def test_crops_too_few_for_a_norm_are_refused(name):
    with pytest.raises(
        InputError, match="cannot learn from 1 crops .* more than 1 value"
    ) as caught:
        architecture(name, [SMALL]).check(3, 2, 1, 128)
    assert caught.value.field == "crop"


def test_how_few_crops_can_be_learnt_from():
    assert architecture("unet", [SMALL]).least(3, 2, 32) == 2
    assert architecture("unet", [SMALL]).least(3, 2, 64) == 1
    assert architecture("deeplabv3plus", [SMALL]).least(3, 2, 256) == 2


@pytest.mark.parametrize(
    "encoder", ["tu-swin_tiny_patch4_window7_224", "tu-maxvit_rmlp_pico_rw_256"]
)
def test_an_encoder_that_takes_one_size_only_is_refused(encoder):
    chosen = architecture("unet", [f"encoder={encoder}"])
    with pytest.raises(InputError, match="does not take images of all sizes") as caught:
        chosen.check_sizes(3, 2)
    assert caught.value.field == "set"
    assert caught.value.remedy == "Choose another encoder."


@pytest.mark.parametrize("name", ["unet", "pan", "unetplusplus"])
def test_any_other_encoder_is_let_pass(name):
    architecture(name, [SMALL]).check_sizes(3, 2)


def test_an_encoder_that_reads_numbers_while_it_is_built_is_checked_too():
    chosen = architecture("unet", ["encoder=mit_b0"])
    chosen.check(3, 2, 2, 4096)
    assert chosen.heads(3, 2) == {"segmentation_head.0.weight", "segmentation_head.0.bias"}


def test_an_outline_needs_no_memory_and_no_chance():
    chance = torch.get_rng_state()
    outline = architecture("unet", ["encoder=mit_b0"]).outline(3, 2)
    assert {tensor.device.type for tensor in outline.state_dict().values()} == {"meta"}
    assert torch.equal(torch.get_rng_state(), chance)


def test_stems_depend_on_the_bands():
    stem = "encoder.model.conv_stem.weight"
    assert architecture("unet", [SMALL]).stems(3, 2) == {stem}
    assert architecture("unet", [SMALL]).stems(16, 2) == {stem}


def test_heads_have_a_row_per_class():
    heads = architecture("unet", [SMALL]).heads(3, 16)  # a layer before it has 16 channels too
    assert heads == {"segmentation_head.0.weight", "segmentation_head.0.bias"}


def built(weights="imagenet", name="unet", bands=3):
    told = []
    report = Report(told.append)
    torch.manual_seed(0)
    network = build(architecture(name, [SMALL]), bands, 2, weights, report)
    report.flush()
    return network, [e["message"] for e in told if e["event"] == "warning"]


@pytest.fixture
def no_net(monkeypatch, tmp_path):
    """A machine that never fetched anything and whose net does not answer."""
    monkeypatch.setattr(networks, "answers", lambda _address: False)
    monkeypatch.setattr(hub, "HF_HUB_CACHE", str(tmp_path))


def test_without_a_connection_it_trains_from_scratch_and_says_so(no_net):
    start = time.monotonic()
    network, (warning,) = built()
    assert time.monotonic() - start < 10
    assert warning.startswith("Training from scratch: ImageNet weights for unet cannot be had (")
    assert "'encoder_weights = none'" in warning
    assert isinstance(network, nn.Module)
    assert not hub.HF_HUB_OFFLINE


def test_scratch_is_the_same_whether_wanted_or_forced(no_net):
    wanted, warnings = built("none")
    assert warnings == []
    assert same(wanted.state_dict(), built()[0].state_dict())


def test_weights_that_can_be_had_are_taken(monkeypatch):
    asked = []

    def net(bands, classes, *, encoder="a", encoder_weights=None):
        asked.append(encoder_weights)
        return nn.Conv2d(bands, classes, 1)

    monkeypatch.setattr(models, "load", lambda _name: net)
    monkeypatch.setattr(networks, "answers", lambda _address: True)
    assert built()[1] == []
    assert built("none")[1] == []
    assert asked == ["imagenet", None]


def test_a_network_without_an_encoder_needs_none(monkeypatch):
    monkeypatch.setattr(models, "load", lambda _n: lambda b, c, *, encoder: nn.Conv2d(b, c, 1))
    monkeypatch.setattr(networks, "answers", lambda _a: pytest.fail("nobody has to be asked"))
    assert built()[1] == []


@pytest.mark.parametrize("failure", [OSError("no route"), ValueError(""), KeyError("imagenet")])
def test_whatever_fails_on_the_way_is_a_warning(monkeypatch, failure):
    def net(bands, classes, *, encoder="a", encoder_weights=None):
        if encoder_weights:
            raise failure
        return nn.Conv2d(bands, classes, 1)

    monkeypatch.setattr(models, "load", lambda _name: net)
    monkeypatch.setattr(networks, "answers", lambda _address: True)
    _, (warning,) = built()
    assert "Training from scratch" in warning


def test_who_does_not_answer_is_not_waited_for(monkeypatch):
    waited = []

    def connect(_address, timeout):
        waited.append(timeout)
        raise TimeoutError

    monkeypatch.setattr(networks, "getproxies", dict)
    monkeypatch.setattr(networks.socket, "create_connection", connect)
    assert not networks.answers("https://huggingface.co")
    assert waited == [networks.SECONDS_TO_ANSWER]
    assert waited[0] <= 5
    monkeypatch.setattr(networks, "getproxies", lambda: {"https": "http://proxy:3128"})
    assert networks.answers("https://huggingface.co")


def test_nothing_was_fetched_by_these_tests(no_net, tmp_path):
    built()
    assert list(Path(tmp_path).rglob("*.safetensors")) == []
