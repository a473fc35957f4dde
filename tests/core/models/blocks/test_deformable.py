"""The deformable convolution, against torchvision's."""

import pytest
import torch
from torch import nn
from torchvision.ops import deform_conv2d

from lclab.models.blocks.deformable import DeformableConv2d


@pytest.mark.parametrize("size", [(7, 5), (1, 1), (4, 9)])
def test_it_is_torchvisions(size):
    torch.manual_seed(0)
    conv, values = DeformableConv2d(4, 6), torch.randn(2, 4, *size)
    for weights in conv.parameters():
        nn.init.normal_(weights, std=0.5)
    offsets, shares = conv.offsets(values), conv.shares(values).sigmoid()
    expected = deform_conv2d(
        values, offsets, conv.weigh.weight.view(6, 4, 3, 3), padding=1, mask=shares
    )
    torch.testing.assert_close(conv(values), expected, atol=1e-5, rtol=1e-5)


def test_it_begins_as_half_a_convolution():
    conv, values = DeformableConv2d(3, 2), torch.randn(1, 3, 6, 8)
    ordinary = nn.functional.conv2d(values, conv.weigh.weight.view(2, 3, 3, 3), padding=1)
    torch.testing.assert_close(conv(values), ordinary / 2, atol=1e-5, rtol=1e-5)


def test_places_keep_their_digits_where_features_have_few():
    conv = DeformableConv2d(1, 1).to(torch.bfloat16)
    with torch.no_grad():
        conv.weigh.weight.zero_()[0, 4] = 1  # the middle alone
    values = torch.randint(-9, 9, (1, 1, 1, 700)).to(torch.bfloat16)
    with torch.autocast("cpu", torch.bfloat16):
        found = conv(values).float()
    torch.testing.assert_close(found, values.float() / 2, atol=0.05, rtol=0)
