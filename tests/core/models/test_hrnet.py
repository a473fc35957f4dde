"""HRNet and HRNet-OCR: published counts, timm's HRNet, object contexts by formulas."""

import copy

import pytest
import timm
import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional

from lclab.models.architecture import architecture
from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.models.blocks.hrnet import hrnet, joined
from lclab.models.blocks.ocr import Context, ContextPyramid, ObjectContext
from lclab.profile.count import count
from lclab.registry import models
from lclab.train.encoder import encoder_file


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def counted(name, classes, side, **arguments):
    with torch.device("meta"):
        network = models.load(name)(3, classes, **arguments)
    return count(network, 3, side, side)


def lively(network):
    """Give norms numbers of their own, so that one left out would show."""
    for part in network.modules():
        if isinstance(part, nn.BatchNorm2d):
            nn.init.uniform_(part.weight, 0.5, 1.5)
            nn.init.uniform_(part.bias, -0.5, 0.5)
            nn.init.uniform_(part.running_mean, -0.5, 0.5)
            nn.init.uniform_(part.running_var, 0.5, 1.5)
    return network


# Published counts.


def test_loveda_s_counts():
    found = counted("hrnet-w32", 7, 512)
    assert found.params / 1e6 == pytest.approx(29.54, abs=0.006)
    assert (found.madd - found.flops) / 1e9 == pytest.approx(45.1, abs=0.06)


@pytest.mark.parametrize(
    ("name", "params", "flops"),
    [
        ("hrnet-w48", 68.6, 140),
        ("hrnet-w48-long-stage3", 96.5, 205),
        ("hrnet-w48-long-stage4", 153.3, 204.8),  # 214 in the table
    ],
)
def test_hi_resnet_s_counts(name, params, flops):
    found = counted(name, 6, 512)
    assert found.params / 1e6 == pytest.approx(params, rel=0.001)
    assert found.flops / 1e9 == pytest.approx(flops, rel=0.005)


def test_the_refined_hrnet_w48_is_as_large_as_hi_resnet_s_table_x_says():
    found = counted("hrnet-ocr", 7, 64, pyramid=True)
    assert found.params / 1e6 == pytest.approx(75.9, rel=0.001)


# timm's HRNet, which is another implementation.


def timm_hrnet(bands, width):
    return timm.create_model(
        f"hrnet_w{width}", in_chans=bands, features_only=True, feature_location=""
    )


@pytest.fixture(scope="module")
def theirs():
    torch.manual_seed(0)
    return lively(timm_hrnet(4, 18))


@pytest.mark.parametrize("is_training", [False, True])
def test_its_branches_are_those_of_timm(theirs, is_training):
    theirs, ours = copy.deepcopy(theirs), hrnet(4, 18)
    ours.load_state_dict(theirs.state_dict())
    image = torch.randn(2, 4, 64, 96)
    with torch.no_grad():
        wanted = theirs.train(is_training)(image)[1:]  # without its stem
        found = ours.train(is_training)(image)
    assert [branch.shape[1] for branch in found] == ours.out_channels == [18, 36, 72, 144]
    for branch, other in zip(found, wanted, strict=True):
        assert other.std() > 0.1
        torch.testing.assert_close(branch, other, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize(("name", "width"), [("hrnet-w32", 32), ("hrnet-w48", 48)])
def test_networks_that_can_know_imagenet_have_timm_s_encoders(name, width):
    with torch.device("meta"):
        ours, other = models.load(name)(5, 2).encoder, timm_hrnet(5, width)
    shapes = [{k: t.shape for k, t in net.state_dict().items()} for net in (ours, other)]
    assert shapes[0] == shapes[1]


def test_it_begins_with_what_timm_knows_of_imagenet(theirs, monkeypatch):
    wanted = {
        "pretrained": True,
        "in_chans": 4,
        "features_only": True,
        "feature_location": "",
    }

    def without_the_net(name, **how):
        assert (name, how) == ("hrnet_w18", wanted)
        return theirs

    monkeypatch.setattr(timm, "create_model", without_the_net)
    network = models.load("hrnet-ocr")(4, 2, width=18, encoder_weights="imagenet")
    state = network.encoder.state_dict()
    assert all(state[name].equal(tensor) for name, tensor in theirs.state_dict().items())


def test_it_begins_with_a_file_of_timm_s_names(theirs, folder):
    path = folder / "hrnet w18.safetensors"
    save_file({f"backbone.{name}": tensor for name, tensor in theirs.state_dict().items()}, path)
    found = encoder_file(str(path), architecture("hrnet-ocr", ["width=18"]), 3, 2)
    assert found.missing == []
    assert found.adapted == ["encoder.conv1.weight"]
    wanted = theirs.state_dict()["stage4.2.fuse_layers.3.0.1.0.weight"]
    assert found.tensors["encoder.stage4.2.fuse_layers.3.0.1.0.weight"].equal(wanted)


# Heads.


def test_branches_are_joined_bilinearly_at_the_finest():
    fine, coarse = torch.zeros(1, 2, 4, 4), torch.arange(4.0).view(1, 1, 2, 2)
    found = joined([fine, coarse])
    assert found.shape == (1, 3, 4, 4)
    row = torch.tensor([0, 0.25, 0.75, 1])
    torch.testing.assert_close(found[0, 2], row + 2 * row[:, None])


def test_pixels_are_told_of_classes_by_likeness():
    """Against sums over pixels and classes, written out."""
    context = lively(ObjectContext(6, 4)).eval()
    for conv in (part for part in context.modules() if isinstance(part, nn.Conv2d)):
        nn.init.normal_(conv.weight)
    values, scores = torch.randn(2, 6, 3, 5), 3 * torch.randn(2, 7, 3, 5)
    wanted = torch.empty(2, 6, 3, 5)
    with torch.no_grad():
        for image in range(2):
            of_class = []
            for number in range(7):
                weight = scores[image, number].exp()
                mean = (values[image] * weight).sum((1, 2)) / weight.sum()
                of_class.append(mean.view(1, 6, 1, 1))
            keys = [context.region(mean).flatten() for mean in of_class]
            told = [context.value(mean).flatten() for mean in of_class]
            query = context.pixel(values[image : image + 1])[0]
            seen = torch.empty(1, 4, 3, 5)
            for row in range(3):
                for column in range(5):
                    likeness = torch.stack([key @ query[:, row, column] / 2 for key in keys])
                    share = likeness.exp() / likeness.exp().sum()
                    seen[0, :, row, column] = sum(s * t for s, t in zip(share, told, strict=True))
            wanted[image] = context.project(seen)[0]
        found = context(values, scores)
    assert wanted.std((2, 3)).max() > 0.1
    torch.testing.assert_close(found, wanted, atol=1e-5, rtol=1e-5)


def test_a_context_stands_beside_the_features():
    context = lively(Context(5, 8, 4)).eval()
    values, scores = torch.randn(1, 5, 4, 4), torch.randn(1, 3, 4, 4)
    with torch.no_grad():
        features = context.begin(values)
        both = torch.cat([context.context(features, scores), features], 1)
        wanted = functional.relu(context.project[0][1](context.project[0][0](both)))
        torch.testing.assert_close(context(values, scores), wanted)


def test_the_pyramid_sees_as_far_as_its_rates_say():
    pyramid = ContextPyramid(3, 4, 2).eval()
    pyramid.context = nn.Identity()  # which would see everything
    pyramid.context.forward = lambda values, scores: values + 0 * scores.mean()
    values = torch.randn(1, 3, 1, 200, requires_grad=True)
    pyramid(values, torch.zeros(1, 2, 1, 200)).sum(1)[0, 0, 100].backward()
    seen = values.grad.abs().sum((0, 1, 2)).nonzero().flatten() - 100
    assert seen.tolist() == [-72, -48, -24, -1, 0, 1, 24, 48, 72]


@pytest.mark.parametrize(("settings", "weight"), [([], 0.4), (["pyramid=true"], 1.0)])
def test_coarse_scores_are_learnt_from_and_added_with_a_pyramid(settings, weight):
    network = architecture("hrnet-ocr", ["width=2", *settings]).build(3, 4)
    assert [how.weight for how in auxiliary_of(network)] == [weight]
    image = torch.randn(2, 3, 64, 64)
    for part in network.modules():
        if isinstance(part, nn.BatchNorm2d):
            part.momentum = 0.0
    network.eval()
    with torch.no_grad():
        mapped = network(image)
        network.training = True  # by itself: what it is made of stays as it is
        refined, coarse = network(image)
    wanted = refined + coarse if settings else refined
    torch.testing.assert_close(mapped, wanted, atol=1e-5, rtol=1e-5)
    assert (refined - coarse).std() > 1e-3


@pytest.mark.parametrize(
    ("name", "arguments", "problem"),
    [
        ("hrnet-ocr", {"width": 0}, "width = 0"),
        ("hrnet-w48-long-stage3", {"blocks": 0}, "blocks = 0"),
        ("hrnet-w48-long-stage4", {"blocks": -2}, "blocks = -2"),
    ],
)
def test_bad_arguments_are_named(name, arguments, problem):
    with torch.device("meta"), pytest.raises(ValueError, match=problem):
        models.load(name)(3, 2, **arguments)
