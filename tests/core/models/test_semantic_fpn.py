"""Semantic-FPN has the sizes that are published for it, over any encoder of four stages."""

import pytest
import torch

from lclab.profile.count import count
from lclab.registry import models


def built(encoder):
    with torch.device("meta"):
        return models.load("semantic-fpn")(3, 7, encoder=encoder)


def test_loveda_s_counts():
    found = count(built("resnet50"), 3, 512, 512)
    assert found.params / 1e6 == pytest.approx(28.48, abs=0.006)
    assert (found.madd - found.flops) / 1e9 == pytest.approx(44.0, abs=0.06)


@pytest.mark.parametrize(
    "encoder", ["mobilenet_v2", "tu-convnext_atto", "tu-mobilenetv3_small_100"]
)
def test_the_pyramid_stands_on_four_stages_from_stride_4_on(encoder):
    network = built(encoder).eval()
    sides = []
    network.pyramid.register_forward_hook(lambda _, given, __: sides.extend(map(height, given[0])))
    answer = network(torch.zeros(1, 3, 128, 128, device="meta"))
    assert sides == [32, 16, 8, 4]
    assert tuple(answer.shape) == (1, 7, 128, 128)


def height(values):
    return values.shape[2]
