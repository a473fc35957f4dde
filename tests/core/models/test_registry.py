"""What every network of the registry can do, also those that are registered tomorrow.

Shapes are followed without computing, at all defaults. What has to be computed is computed once
and small: with few layers of each kind, with the arguments of the fact `trial` where a network
names a smaller one of its kind, and not at all where the fact `kin` names a network of the same
code and other numbers.
"""

import copy
import dataclasses
import json
import typing

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from lclab.card import Band, Card, LandClass
from lclab.data.augment import Sample
from lclab.losses.total import TotalLoss
from lclab.models.architecture import ENCODER_WEIGHTS, Architecture, architecture
from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.predict.sessions.torch_session import build
from lclab.registry import models
from lclab.train import export
from lclab.train.encoder import encoder_of, names_in
from lclab.train.supervised import Supervised

from .shallow import make_shallow

PAPERS = {"AutoLC", "NASNet-FCN", "Hi-ResNet", "LoveDA", "DFCNet"}
FACTS = {"paper", "table", "multiple", "trial", "kin"}
BANDS, CLASSES = 4, 2
LEAST_SIDE = 64
SHARE_OF_IMAGES = 0.9
"""In the statistics of norms. At 1 the few values of deep features would magnify rounding."""
ODD = (97, 65)

COMPUTED = [name for name, entry in models.entries().items() if "kin" not in entry.facts]

each = pytest.mark.parametrize("name", models.entries())
computed = pytest.mark.parametrize("name", COMPUTED)


def shape(answer):
    return tuple(answer.shape)


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


# What is declared.


@each
def test_it_says_where_it_comes_from(name):
    facts = models.entry(name).facts
    assert set(facts) <= FACTS
    assert facts["paper"] in PAPERS
    assert isinstance(facts["table"], str)
    assert facts["table"]
    assert 0 < Architecture(name, {}).multiple <= 512


@pytest.mark.parametrize("name", sorted(set(models.entries()) - set(COMPUTED)))
def test_its_kin_is_computed_and_has_its_code(name):
    entry = models.entry(name)
    assert entry.facts["kin"] in COMPUTED
    assert models.entry(entry.facts["kin"]).module == entry.module
    assert "trial" not in entry.facts


@each
def test_its_summary_is_one_sentence(name):
    summary = models.entry(name).summary
    assert summary.endswith(".")
    assert summary[0].isupper()
    assert ". " not in summary
    assert 20 < len(summary) < 200
    assert models.load(name).__doc__.strip().count("\n\n") >= 1  # then paper, table and choices


@each
def test_its_arguments_are_literals_of_the_types_they_say(name):
    entry, function = models.entry(name), models.load(name)
    hints = typing.get_type_hints(function)
    assert function.__code__.co_varnames[: function.__code__.co_argcount] == ("bands", "classes")
    assert entry.arguments == (function.__kwdefaults__ or {})
    assert json.loads(json.dumps(entry.arguments)) == entry.arguments
    for argument, default in entry.arguments.items():
        is_weights = argument == ENCODER_WEIGHTS
        assert hints[argument] == (str | None if is_weights else type(default))
    assert entry.arguments.get(ENCODER_WEIGHTS) is None


# Shapes, without computing.


@pytest.fixture(scope="module", params=models.entries())
def outline(request):
    """A network with all its defaults, without weights, for one band; and what builds it."""
    chosen = Architecture(request.param, {})
    return chosen, chosen.outline(1, 7)


def zeros(images, bands, height, width):
    return torch.zeros(images, bands, height, width, device="meta")


def test_in_training_its_first_answer_is_the_one_it_maps_with(outline):
    """It learns from one image, or says that its norms need more."""
    _, network = outline
    network.train()
    try:
        answer = network(zeros(1, 1, *ODD))
    except ValueError as error:
        if "more than 1 value per channel" not in str(error):
            raise
        answer = network(zeros(2, 1, *ODD))
    main, *further = answer if isinstance(answer, tuple) else (answer,)
    assert shape(main)[1:] == (7, *ODD)
    assert len(further) == len(auxiliary_of(network))
    for other, how in zip(further, auxiliary_of(network), strict=True):
        assert (len(other), *shape(other)[2:]) == (len(main), *ODD)
        assert other.shape[1] == 7 or how.labels is not None
        assert how.weight > 0


def test_its_encoder_can_have_weights_of_its_own(outline):
    chosen, network = outline
    own = list(encoder_of(network))
    assert own or not chosen.takes_encoder_weights
    for before in ("", "module.encoder."):
        there = [before + name.removeprefix("encoder.") for name in own]
        assert names_in(there, own) == dict(zip(own, there, strict=True))


@computed
def test_every_pixel_gets_every_class_at_any_size(name):
    network = Architecture(name, {}).outline(12, 20).eval()
    assert shape(network(zeros(2, 12, *ODD))) == (2, 20, *ODD)


# What is computed.


@dataclasses.dataclass
class Learnt:
    """A network after one step in training, with images and what it makes of them."""

    chosen: Architecture
    network: nn.Module
    images: torch.Tensor
    answer: torch.Tensor
    gradients: dict[str, torch.Tensor | None]

    @property
    def card(self):
        """The card of its model file."""
        return Card(
            classes=tuple(LandClass(i, f"class {i}", "#808080") for i in range(CLASSES)),
            bands=tuple(Band(f"band {i}") for i in range(BANDS)),
            window=side_of(self.chosen),
            multiple=self.chosen.multiple,
            architecture={"name": self.chosen.name, "arguments": self.chosen.arguments},
        )


def side_of(chosen):
    return -(-LEAST_SIDE // chosen.multiple) * chosen.multiple


@pytest.fixture(scope="module", params=COMPUTED)
def learnt(request):
    """A network that has learnt from two images, in the order of memory that training prefers.

    While it is looked at, all encoders are shallow.
    """
    torch.manual_seed(0)
    entry = models.entry(request.param)
    chosen = architecture(entry.name, entry.facts.get("trial", ()))
    with pytest.MonkeyPatch.context() as patch:
        make_shallow(patch)
        yield learn(chosen)


def learn(chosen):
    """Build a network and let it do a step."""
    network = chosen.build(BANDS, CLASSES).to(memory_format=torch.channels_last)
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.momentum = SHARE_OF_IMAGES
    side = side_of(chosen)
    wide = side + chosen.multiple
    images = torch.randn(2, BANDS, side, wide).contiguous(memory_format=torch.channels_last)
    labels = torch.randint(0, CLASSES, (2, side, wide))
    step = Supervised(TotalLoss(("cross_entropy",)), auxiliary_of(network))
    losses = step.losses(network.train(), Sample(images, labels))
    torch.stack(list(losses.values())).sum().backward()
    gradients = {name: p.grad for name, p in network.named_parameters() if p.requires_grad}
    network.zero_grad(set_to_none=True)
    with torch.inference_mode():
        answer = network.eval()(images).clone()
    return Learnt(chosen, network, images, answer, gradients)


def test_every_weight_gets_a_gradient(learnt):
    assert [name for name, gradient in learnt.gradients.items() if gradient is None] == []
    endless = [name for name, g in learnt.gradients.items() if not g.isfinite().all()]
    assert endless == []


def test_it_sees_what_is_in_an_image(learnt):
    answer = learnt.answer
    assert answer.isfinite().all()
    assert answer.std((2, 3)).min() > 1e-3
    assert (answer[0] - answer[1]).abs().max() > 1e-3


def test_an_image_is_mapped_alike_alone_and_among_others(learnt):
    with torch.inference_mode():
        alone = learnt.network.eval()(learnt.images[1:])
    torch.testing.assert_close(alone, learnt.answer[1:], atol=1e-4, rtol=1e-4)


def test_a_copy_is_the_same_and_its_own(learnt):
    twin = copy.deepcopy(learnt.network)
    with torch.inference_mode():
        torch.testing.assert_close(twin(learnt.images), learnt.answer)
    for own, other in zip(twin.parameters(), learnt.network.parameters(), strict=True):
        assert own.data_ptr() != other.data_ptr()


def test_its_file_brings_it_back(learnt, tmp_path):
    path = tmp_path / "Netz ü.safetensors"
    export.write_weights(learnt.network, learnt.card, path)
    back = build(path, learnt.card).eval()
    with torch.inference_mode():
        torch.testing.assert_close(back(learnt.images), learnt.answer, atol=1e-4, rtol=1e-4)


def test_onnx_runtime_answers_what_torch_does(learnt, tmp_path, monkeypatch):
    """At another size than that of the window with which it was exported, too."""
    path = tmp_path / "Netz ü.onnx"
    monkeypatch.setattr(export, "difference", lambda *_: "")  # which is what is looked at here
    export.write_graph(learnt.network, learnt.card, path)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options)
    images = learnt.images.contiguous().numpy()
    for part in (slice(0, 2), slice(1, 2)):
        (found,) = session.run(None, {"image": images[part]})
        np.testing.assert_allclose(found, learnt.answer[part].numpy(), atol=1e-4, rtol=1e-4)
