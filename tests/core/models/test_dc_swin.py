"""DC-Swin's attention over channels and the paths of its aggregation, by hand."""

import torch
from torch import nn

from lclab.models.dc_swin import Aggregation, ChannelAttention


def test_attention_over_channels():
    """By the authors' formula, a channel and a pixel at a time."""
    torch.manual_seed(0)
    attention = ChannelAttention()
    nn.init.constant_(attention.weight, 0.7)
    values = torch.randn(1, 3, 2, 4)
    flat = values[0].flatten(1).double()
    unit = flat / flat.norm(dim=0)
    expected = torch.zeros(3, 8, dtype=torch.float64)
    for c in range(3):
        total = 8 + sum(unit[c] @ unit[other] for other in range(3))
        for pixel in range(8):
            seen = sum((flat[c] @ unit[other]) * unit[other, pixel] for other in range(3))
            expected[c, pixel] = (flat[:, pixel].sum() + seen) / total
    torch.testing.assert_close(attention(values)[0].flatten(1).double(), 0.7 * expected)


def test_attention_survives_pixels_without_features():
    values = torch.zeros(1, 3, 2, 2)
    attention = ChannelAttention()
    nn.init.constant_(attention.weight, 1.0)
    assert attention(values).equal(values)


def test_what_goes_into_which_answer():
    """The finest knows the first and third stage, the next the second and fourth."""
    aggregation = Aggregation((8, 16, 32, 64)).eval()
    features = [
        torch.randn(1, 8 << stage, 16 >> stage, 16 >> stage, requires_grad=True)
        for stage in range(4)
    ]
    fine, coarse = aggregation(features)
    assert fine.shape == (1, 8, 16, 16)
    assert coarse.shape == (1, 16, 8, 8)
    for answer, stages in ((fine, {0, 2}), (coarse, {1, 3})):
        found = torch.autograd.grad(answer.sum(), features, allow_unused=True, retain_graph=True)
        assert {stage for stage, gradient in enumerate(found) if gradient is not None} == stages
