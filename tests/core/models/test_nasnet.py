"""NASNet-FCN's networks: their sizes, timm's network inside them, and where scores come from."""

import pytest
import timm
import torch
from torch.nn import functional

from lclab.models.architecture import architecture
from lclab.models.blocks.nasnet import NASNet
from lclab.models.blocks.upscoring import Upscoring
from lclab.models.nasnet import nasnet_large_fcn, nasnet_mobile_fcn
from lclab.profile.count import count

SMALL = {"cells": 2, "filters": 96}


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def parameters(network):
    return sum(weights.numel() for weights in network.parameters())


def on_meta(build, *given, **more):
    with torch.device("meta"):
        return build(*given, **more)


@pytest.fixture(scope="module")
def large():
    """The large network without weights."""
    return on_meta(nasnet_large_fcn, 3, 6)


@pytest.fixture(scope="module")
def mobile():
    """The mobile network without weights."""
    return on_meta(nasnet_mobile_fcn, 3, 6)


# Published counts.


def test_the_large_network_has_the_published_size(large):
    assert parameters(large.encoder) == 88_753_150 - (4032 * 1000 + 1000)  # less the classifier
    assert parameters(large) == pytest.approx(84.77e6, rel=0.005)


def test_the_mobile_network_has_the_published_size(mobile):
    assert parameters(mobile.encoder) == 5_289_978 - (1056 * 1000 + 1000)
    assert parameters(mobile) == pytest.approx(4.25e6, rel=0.005)


@pytest.mark.parametrize(
    ("network", "side", "classifier", "published"),
    [("mobile", 224, 1056 * 1000, 564e6), ("large", 331, 4032 * 1000, 23.8e9)],
)
def test_they_multiply_as_often_as_nasnet_s_paper_says(
    request, network, side, classifier, published
):
    found = count(request.getfixturevalue(network).encoder, 3, side, side)
    assert found.madd - found.flops + classifier == pytest.approx(published, rel=0.001)


# The network inside.


def test_the_large_encoder_is_timm_s_network():
    torch.manual_seed(0)
    encoder = NASNet(4, None, cells=6, filters=96, stem=96, skip=True).eval()
    oracle = timm.create_model("nasnetalarge", in_chans=4, num_classes=0, num_features=96).eval()
    oracle.load_state_dict(encoder.body.state_dict())
    image = torch.randn(2, 4, 64, 96)
    with torch.inference_mode():
        found, expected = encoder(image), oracle.forward_intermediates(image)[1][2:]
    for stage, features in zip(found, expected, strict=True):
        torch.testing.assert_close(stage.cells[-1].relu(), features)


def test_the_mobile_encoder_gives_cells_what_was_reduced():
    torch.manual_seed(0)
    encoder = NASNet(3, None, cells=2, filters=96, stem=32, skip=False).eval()
    body, image = encoder.body, torch.randn(1, 3, 64, 96)
    with torch.inference_mode():
        first = body.conv0(image)
        half = body.cell_stem_0(first)
        stem = body.cell_stem_1(first, half)
        a = body.cell_0(stem, half)
        b = body.cell_1(a, stem)
        reduced = body.reduction_cell_0(b, a)
        c = body.cell_6(reduced, b)
        d = body.cell_7(c, reduced)
        again = body.reduction_cell_1(d, c)
        e = body.cell_12(again, d)
        f = body.cell_13(e, again)
        found = encoder(image)
    expected = [(stem, [a, b]), (reduced, [c, d]), (again, [e, f])]
    torch.testing.assert_close([tuple(stage) for stage in found], expected, atol=0, rtol=0)


@pytest.mark.parametrize(("height", "width"), [(32, 64), (96, 160), (224, 352), (1024, 288)])
@pytest.mark.parametrize("stem", [32, 96])
def test_features_line_up_at_every_size(stem, height, width):
    with torch.device("meta"):
        encoder = NASNet(1, None, cells=2, filters=192, stem=stem, skip=True)
        stages = encoder(torch.zeros(1, 1, height, width))
    widths = zip(encoder.reduced_channels, encoder.cell_channels, strict=True)
    for stage, stride, (reduced, cell) in zip(stages, (8, 16, 32), widths, strict=True):
        size = height // stride, width // stride
        assert stage.reduced.shape == (1, reduced, *size)
        assert [values.shape for values in stage.cells] == [(1, cell, *size)] * 2


# Where scores come from.


def enlarged(scores, weights):
    """Transposed convolutions as sums of shifted filters."""
    side = weights.shape[-1]
    times, margin = side // 2, side // 4
    n, _, height, width = scores.shape
    whole = torch.zeros(n, weights.shape[1], (height + 1) * times, (width + 1) * times)
    for row in range(height):
        for column in range(width):
            place = whole[..., row * times :, column * times :][..., :side, :side]
            place += torch.einsum("ni,iohw->nohw", scores[:, :, row, column], weights)
    return whole[..., margin : margin + height * times, margin : margin + width * times]


def expected_scores(head, features):
    first, second, third = (
        torch.einsum("nchw,oc->nohw", f, s.weight[..., 0, 0]) + s.bias[:, None, None]
        for f, s in zip(features, head.scores, strict=True)
    )
    by_8, second_by_2, third_by_2 = (layer.weight for layer in head.enlarge)
    return enlarged(first + enlarged(second + enlarged(third, third_by_2), second_by_2), by_8)


def with_chance_weights(network):
    for weights in network.head.parameters():
        torch.nn.init.normal_(weights)
    return network.eval()


def test_the_large_network_scores_sums_of_rectified_cells():
    torch.manual_seed(0)
    network = with_chance_weights(nasnet_large_fcn(3, 5, **SMALL))
    image = torch.randn(2, 3, 64, 96)
    with torch.inference_mode():
        third, fourth, fifth = network.encoder(image)
        sums = [torch.stack(stage.cells).clamp(min=0).sum(0) for stage in (third, fourth)]
        expected = expected_scores(network.head, [*sums, fifth.cells[-1]])
        torch.testing.assert_close(network(image), expected, atol=1e-4, rtol=1e-4)


def test_the_mobile_network_scores_what_was_reduced_and_the_last_cell(mobile):
    assert [layer.in_channels for layer in mobile.head.scores] == [88, 352, 1056]
    torch.manual_seed(0)
    network = with_chance_weights(nasnet_mobile_fcn(3, 5, **SMALL))
    image = torch.randn(2, 3, 64, 96)
    with torch.inference_mode():
        third, fourth, fifth = network.encoder(image)
        features = [third.reduced, fourth.reduced, fifth.cells[-1]]
        expected = expected_scores(network.head, features)
        torch.testing.assert_close(network(image), expected, atol=1e-4, rtol=1e-4)


def test_enlarging_begins_as_bilinear():
    torch.manual_seed(0)
    head = Upscoring((4, 4, 4), 3)
    for times, layer in zip((8, 2, 2), head.enlarge, strict=True):
        scores = torch.randn(1, 3, 6, 7)
        expected = functional.interpolate(scores, scale_factor=times, mode="bilinear")
        inside = (..., slice(times, -times), slice(times, -times))
        torch.testing.assert_close(layer(scores)[inside], expected[inside])


# Arguments.


@pytest.mark.parametrize("build", [nasnet_large_fcn, nasnet_mobile_fcn])
@pytest.mark.parametrize(
    "wrong", [{"cells": 1}, {"cells": 7}, {"filters": 100}, {"filters": 0}, {"filters": -96}]
)
def test_wrong_arguments_are_named(build, wrong):
    (name,) = wrong
    with pytest.raises(ValueError, match=f"{name} = {wrong[name]}: "):
        build(3, 2, **wrong)


def test_there_are_weights_for_the_original_only():
    with pytest.raises(ValueError, match="encoder_weights = imagenet: .*2 cells, 96 filters"):
        nasnet_large_fcn(3, 2, **SMALL, encoder_weights="imagenet")


def test_small_ones_take_images_of_any_size():
    for name in ("nasnet-large-fcn", "nasnet-mobile-fcn"):
        chosen = architecture(name, ["cells=3", "filters=96"])
        with torch.inference_mode():
            assert chosen.build(1, 2).eval()(torch.randn(1, 1, 45, 70)).shape == (1, 2, 45, 70)
