"""The feature pyramid against torchvision's, and the mean of its levels against a formula."""

import pytest
import torch
from torch import nn
from torch.nn import functional
from torchvision.ops import FeaturePyramidNetwork

from lclab.models.blocks.fpn import FPN, PyramidMean

WIDTHS = [8, 16, 32]
SIZES = [(26, 20), (13, 10), (7, 5)]  # as those of a net on an image of odd sides


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def features():
    torch.manual_seed(0)
    return [torch.randn(2, width, *size) for width, size in zip(WIDTHS, SIZES, strict=True)]


def test_it_is_torchvision_s_pyramid(features):
    torch.manual_seed(1)
    ours, theirs = FPN(WIDTHS, 12), FeaturePyramidNetwork(WIDTHS, 12)
    for level in range(3):
        nn.init.normal_(ours.laterals[level].bias)
        nn.init.normal_(ours.outputs[level].bias)
        theirs.inner_blocks[level][0].load_state_dict(ours.laterals[level].state_dict())
        theirs.layer_blocks[level][0].load_state_dict(ours.outputs[level].state_dict())
    expected = theirs(dict(enumerate(features))).values()
    for found, wanted in zip(ours(features), expected, strict=True):
        torch.testing.assert_close(found, wanted)


def test_bilinear_and_without_bias(features):
    pyramid = FPN(WIDTHS, 12, bias=False, mode="bilinear")
    assert not any(name.endswith("bias") for name in pyramid.state_dict())
    at_one_width = [
        torch.einsum("nchw,dc->ndhw", values, lateral.weight[:, :, 0, 0])
        for values, lateral in zip(features, pyramid.laterals, strict=True)
    ]
    middle = at_one_width[1] + functional.interpolate(at_one_width[2], (13, 10), mode="bilinear")
    fine = at_one_width[0] + functional.interpolate(middle, (26, 20), mode="bilinear")
    wanted = functional.conv2d(fine, pyramid.outputs[0].weight, padding=1)
    torch.testing.assert_close(pyramid(features)[0], wanted, atol=1e-5, rtol=1e-5)


def test_features_of_another_number_are_refused(features):
    with pytest.raises(ValueError, match="zip"):
        FPN(WIDTHS, 12)(features[:2])


def test_the_mean_of_a_pyramid_doubles_its_maps_step_by_step():
    torch.manual_seed(2)
    mean = PyramidMean(3, 4, 4).eval()
    convs = [part for part in mean.modules() if isinstance(part, nn.Conv2d)]
    assert [len(branch) for branch in mean.branches] == [3, 2, 4]
    assert len(convs) == 4  # one at the finest two levels, two at the third
    for conv in convs:
        nn.init.dirac_(conv.weight)
    maps = [torch.rand(1, 4, side, side) for side in (16, 8, 4)]
    for part in mean.modules():
        if isinstance(part, nn.BatchNorm2d):
            part.eps = 0.0

    def doubled(values):
        return functional.interpolate(values, scale_factor=2, mode="bilinear")

    wanted = (maps[0] + doubled(maps[1]) + doubled(doubled(maps[2]))) / 3
    torch.testing.assert_close(mean(maps), wanted)
