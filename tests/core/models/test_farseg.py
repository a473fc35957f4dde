"""FarSeg: its published counts, and its scores against those of torchgeo's FarSeg."""

import importlib.util
from pathlib import Path

import pytest
import torch
from torch import nn

from lclab.models.farseg import Relation
from lclab.profile.count import count
from lclab.registry import models


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def test_loveda_s_counts():
    with torch.device("meta"):
        network = models.load("farseg")(3, 7)
    found = count(network, 3, 512, 512)
    assert found.params / 1e6 == pytest.approx(31.37, abs=0.006)
    assert (found.madd - found.flops) / 1e9 == pytest.approx(46.9, abs=0.06)


def independent():
    """torchgeo's FarSeg, from its own file: importing the package would ask for much more."""
    package = Path(importlib.util.find_spec("torchgeo").origin).parent
    spec = importlib.util.spec_from_file_location(
        "farseg_of_torchgeo", package / "models/farseg.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.FarSeg("resnet18", classes=7, backbone_pretrained=False)


def lively(network):
    """Give norms numbers of their own, so that one left out would show."""
    for part in network.modules():
        if isinstance(part, nn.BatchNorm2d):
            nn.init.uniform_(part.weight, 0.5, 1.5)
            nn.init.uniform_(part.bias, -0.5, 0.5)
            nn.init.uniform_(part.running_mean, -0.5, 0.5)
            nn.init.uniform_(part.running_var, 0.5, 1.5)
    return network


def give_weights(ours, theirs):
    """Put all of our weights into their network.

    Theirs ends in a 3x3 convolution, which ours fills the centre of, and doubles sizes with
    corners aligned.
    """
    theirs.backbone.load_state_dict(ours.encoder.state_dict(), strict=False)
    for level, relation in enumerate(ours.relations):
        pairs = [
            (ours.pyramid.laterals[level], theirs.fpn.inner_blocks[level]),
            (ours.pyramid.outputs[level], theirs.fpn.layer_blocks[level]),
            (relation.scene, theirs.fsr.scene_encoder[level]),
            (relation.content, theirs.fsr.content_encoders[level]),
            (relation.project, theirs.fsr.feature_reencoders[level]),
            (ours.decoder.branches[level], theirs.decoder.blocks[level]),
        ]
        for own, other in pairs:
            own_state, other_state = own.state_dict(), other.state_dict()
            values = dict(zip(other_state, own_state.values(), strict=True))
            other.load_state_dict(values)
    scores = theirs.decoder.classifier[0]
    nn.init.zeros_(scores.weight)
    scores.weight.data[:, :, 1:2, 1:2] = ours.head.weight.data
    scores.bias.data[:] = ours.head.bias.data
    for part in theirs.modules():
        if isinstance(part, nn.UpsamplingBilinear2d):
            part.align_corners = False
    return theirs


@pytest.mark.parametrize("is_training", [False, True])
def test_it_answers_what_torchgeo_s_farseg_does(is_training):
    torch.manual_seed(0)
    ours = lively(models.load("farseg")(3, 7, encoder="resnet18"))
    theirs = give_weights(ours, independent())
    image = torch.randn(2, 3, 96, 64)
    with torch.no_grad():
        found = ours.train(is_training)(image)
        wanted = theirs.train(is_training)(image)
    assert found.std() > 0.01
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-4)


def test_what_is_unlike_the_scene_is_left_out():
    relation = Relation(2, 2).eval()
    for conv in (relation.scene[0], relation.scene[2], relation.content[0], relation.project[0]):
        nn.init.dirac_(conv.weight)
        nn.init.zeros_(conv.bias)
    scene = torch.tensor([100.0, 0.0]).view(1, 2, 1, 1)
    values = torch.tensor([[1.0, 0.0], [0.0, 1.0]]).view(1, 2, 1, 2)  # c, 1, two pixels
    like, unlike = relation(scene, values).unbind(3)
    torch.testing.assert_close(like.flatten(), torch.tensor([1.0, 0.0]), atol=1e-4, rtol=0)
    torch.testing.assert_close(unlike.flatten(), torch.tensor([0.0, 0.5]), atol=1e-4, rtol=0)
