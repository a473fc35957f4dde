"""An encoder's weights from a file: found under any name, made to fit the bands, or refused."""

from pathlib import Path

import pytest
import timm
import torch
from safetensors.torch import save_file
from torch import nn

from lclab.card import Band, Card, LandClass
from lclab.errors import InputError
from lclab.events import Report
from lclab.models.architecture import architecture
from lclab.registry import models
from lclab.train.encoder import encoder_file, encoder_of, for_bands
from lclab.train.export import write_weights
from lclab.train.network import build

SMALL = "tu-test_resnet"
NET = architecture("unet", [f"encoder={SMALL}", "decoder=32"])
STEM = "encoder.model.conv1.0.weight"


@pytest.fixture(scope="module")
def timms():
    """The weights of the same network as timm has it by itself."""
    torch.manual_seed(7)
    return timm.create_model("test_resnet").state_dict()


@pytest.fixture
def path(folder):
    return str(folder / "encoder ü.safetensors")


def learnt(network):
    """What the encoder of a network holds, by its own names."""
    return {n.removeprefix("encoder.model."): t for n, t in encoder_of(network).items()}


def filled(path, chosen=NET, bands=3):
    """The network with a file's weights, and what was told."""
    told = []
    report = Report(told.append)
    torch.manual_seed(0)
    network = build(chosen, bands, 2, path, report)
    report.flush()
    return network, [e["message"] for e in told]


def refusal(path, chosen=NET, bands=3):
    with pytest.raises(InputError) as caught:
        encoder_file(path, chosen, bands, 2)
    assert caught.value.field == "encoder_weights"
    assert caught.value.remedy
    assert str(caught.value).startswith(f"encoder_weights = {path}: ")
    assert len(str(caught.value)) < 700
    return str(caught.value)


@pytest.mark.parametrize(
    "before",
    ["", "encoder.", "model.", "module.encoder.model.", "backbone_q.0.", "weight.bias."],
)
def test_names_may_begin_as_they_like(timms, path, before):
    others = {"projection.weight": torch.zeros(4, 4), f"{before}fc.bias": torch.zeros(7)}
    save_file({**{before + n: t for n, t in timms.items()}, **others}, path)
    network, said = filled(path)
    found = learnt(network)
    assert all(torch.equal(found[name], timms[name]) for name in found)
    total = len(found)
    assert said == [f"Encoder: took {total} of {total} tensors from encoder ü.safetensors."]


def test_the_rest_of_the_network_is_that_of_no_weights(timms, path):
    save_file(timms, path)
    network, _ = filled(path)
    plain, _ = filled("none")
    for name, tensor in plain.state_dict().items():
        if not name.startswith("encoder."):
            assert torch.equal(network.state_dict()[name], tensor), name


def test_the_network_sees_what_the_other_saw(timms, path):
    """The features of the encoder are those of timm's own network."""
    save_file(timms, path)
    network, _ = filled(path)
    other = timm.create_model("test_resnet", features_only=True)
    missing = other.load_state_dict(timms, strict=False).missing_keys
    assert missing == []
    image = torch.randn(2, 3, 64, 64)
    with torch.inference_mode():
        features = network.eval().encoder(image)[-4:]
        for own, others in zip(features, other.eval()(image)[-4:], strict=True):
            torch.testing.assert_close(own, others)


def test_parts_that_timm_joins_in_two_ways(path):
    """Where it gives features, timm writes `stages_0` for `stages.0`."""
    whole = timm.create_model("test_convnext")
    save_file(whole.state_dict(), path)
    chosen = architecture("unet", ["encoder=tu-test_convnext", "decoder=32"])
    found = learnt(filled(path, chosen)[0])
    given = whole.state_dict()
    assert any(name not in given for name in found)
    for name, tensor in found.items():
        there = name.replace("stem_", "stem.").replace("stages_", "stages.")
        assert torch.equal(tensor, given[there])


def test_a_model_file_of_another_network_over_the_same_encoder(path, folder):
    torch.manual_seed(5)
    trained = architecture("linknet", [f"encoder={SMALL}"]).build(3, 5)
    card = Card(classes=(LandClass(0, "a", "#000000"),), bands=(Band("b"),))
    write_weights(trained, card, folder / "model.safetensors")
    network, _ = filled(str(folder / "model.safetensors"))
    own, given = encoder_of(network), encoder_of(trained)
    assert all(torch.equal(own[name], given[name]) for name in own)


def test_of_two_equal_networks_in_a_file_one_is_taken_whole(timms, path):
    """As in the checkpoint of a run, which has the network and its average."""
    others = {f"network.{n}": torch.full_like(t, 9) for n, t in timms.items()}
    save_file({**{f"average.{n}": t for n, t in timms.items()}, **others}, path)
    found = learnt(filled(path)[0])
    assert all(torch.equal(found[name], timms[name]) for name in found)


@pytest.mark.parametrize(("given", "bands"), [(3, 1), (3, 4), (3, 7), (3, 2), (1, 3), (12, 4)])
def test_a_first_convolution_for_other_bands(timms, path, given, bands):
    """Bands take the given ones in turn; equal values in all bands are seen as before."""
    weights = torch.randn(16, given, 3, 3)
    save_file({**timms, "conv1.0.weight": weights}, path)
    network, said = filled(path, bands=bands)
    assert said[1:] == [f"Encoder: made {STEM} fit the bands."]
    found = network.encoder.model.conv1[0].weight
    turns = [weights[:, [band % given for band in range(bands)]], weights][bands == 1]
    expected = turns * given / bands if bands > 1 else weights.sum(1, keepdim=True)
    torch.testing.assert_close(found, expected)
    if bands % given == 0 or bands == 1:
        image = torch.randn(1, 1, 9, 9)
        grey = [
            nn.functional.conv2d(image.expand(-1, kernel.shape[1], -1, -1), kernel)
            for kernel in (found, weights)
        ]
        torch.testing.assert_close(*grey, atol=1e-4, rtol=1e-4)


def test_the_bands_that_are_there_are_left_as_they_are():
    weights = torch.randn(8, 4, 3, 3)
    assert torch.equal(for_bands(weights, 4), weights)


def test_half_the_precision_will_do(timms, path):
    save_file({n: t.half() if t.is_floating_point() else t for n, t in timms.items()}, path)
    found = learnt(filled(path)[0])
    for name, tensor in found.items():
        assert tensor.dtype == torch.float32
        assert torch.equal(tensor, timms[name].half().float())


def test_what_is_lacking_is_named(timms, path):
    kept = {n: t for n, t in timms.items() if not n.startswith("layer1.0.bn")}
    save_file(kept, path)
    network, said = filled(path)
    lacking = [f"encoder.model.layer1.0.{n}" for n in ("bn1.weight", "bn1.bias")]
    assert f"has nothing that fits {', '.join(lacking)}, " in said[1]
    assert said[1].endswith(" more.")
    found = learnt(network)
    assert all(torch.equal(found[n], kept[n]) for n in found if n in kept)


def test_an_encoder_of_another_kind_is_refused(path):
    save_file(timm.create_model("resnet18").state_dict(), path)
    said = refusal(path)
    assert "of the encoder of unet with encoder=tu-test_resnet" in said
    assert "it has no encoder.model.conv1.0.weight (16, 3, 3, 3)" in said
    assert "but bn1.bias (64,)" in said


def test_a_smaller_encoder_of_the_same_family_is_refused(path):
    """Half of a ResNet-34 is in a ResNet-18, with the same names and shapes."""
    save_file(timm.create_model("resnet18").state_dict(), path)
    assert "tensors of the encoder" in refusal(path, architecture("unet", ["encoder=resnet34"]))


def test_a_network_without_an_encoder_is_refused(timms, path, monkeypatch):
    save_file(timms, path)
    monkeypatch.setattr(models, "load", lambda _n: lambda b, c, **_: nn.Conv2d(b, c, 1))
    assert "has no encoder. Choose 'none'" in refusal(path)


@pytest.mark.parametrize(
    ("tensors", "said"),
    [
        ({}, "it holds no weights"),
        ({"a": torch.zeros(1)}, "it has 0 of the"),
        ({"conv1.0.weight": torch.zeros(0)}, "it has 0 of the"),
        ({"conv1.0.weight": torch.zeros(16, 0, 3, 3)}, "it has 0 of the"),
        ({"conv1.0.weight": torch.tensor(1.0)}, "it has 0 of the"),
    ],
    ids=str,
)
def test_other_files_are_refused(path, tensors, said):
    save_file(tensors, path)
    assert said in refusal(path)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_refused(timms, path, value):
    save_file({**timms, "bn1.bias": torch.full_like(timms["bn1.bias"], value)}, path)
    assert "encoder.model.bn1.bias are not made of numbers" in refusal(path)


@pytest.mark.parametrize("length", [0, 5, 100, -1])
def test_a_file_that_was_cut_off_is_refused(timms, path, length):
    save_file(timms, path)
    file = Path(path)
    file.write_bytes(file.read_bytes()[:length])
    assert "it cannot be read" in refusal(path)


def test_a_run_begins_with_it_and_the_page_tells_of_it(timms, path, train, run):
    save_file(timms, path)
    told = []
    train(Report(told.append), encoder_weights=path, steps=2, rate=1e-9, decay=0.0)
    logged = [e["message"] for e in told if e["event"] == "log"]
    assert any(text.startswith("Encoder: took ") for text in logged)
    assert "encoder ü.safetensors" in (run / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("resnet50.pth", "there is no such file. Check the path. It may also be imagenet or none."),
        ("ImageNet", "It may also be imagenet or none."),
        (__file__, "'.py' is no known ending. Use .safetensors."),
    ],
)
def test_words_that_are_no_file_are_refused_before_any_work(train, run, word, said):
    with pytest.raises(InputError) as caught:
        train(encoder_weights=word)
    assert caught.value.field == "encoder_weights"
    assert said in str(caught.value)
    assert not run.exists()


def test_a_file_that_does_not_fit_is_refused_before_any_work(train, run, path):
    save_file({"a": torch.zeros(1)}, path)
    with pytest.raises(InputError, match="it has 0 of the"):
        train(encoder_weights=path)
    assert not run.exists()


def test_an_earlier_run_brings_weights_of_its_own(train, done, folder, timms, path):
    save_file(timms, path)
    with pytest.raises(InputError, match="'start_from' brings the encoder's, too") as caught:
        train(
            encoder_weights=path,
            start_from=str(done / "model.onnx"),
            output=str(folder / "neu"),
        )
    assert caught.value.field == "encoder_weights"
