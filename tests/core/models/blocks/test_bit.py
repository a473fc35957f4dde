"""Convolutions with standardised filters, against timm's."""

import torch
from timm.layers.std_conv import StdConv2d

from lclab.models.blocks.bit import StandardConv2d, bit


def test_filters_are_standardised_as_timms_are():
    ours, theirs = StandardConv2d(3, 8, 3, stride=2), StdConv2d(3, 8, 3, stride=2)
    theirs.load_state_dict(ours.state_dict())
    values = torch.randn(2, 3, 9, 12)
    torch.testing.assert_close(ours(values), theirs(values), atol=1e-5, rtol=1e-5)


def test_stages_double_what_the_stem_quadruples():
    with torch.device("meta"):
        network = bit((1, 1, 2), 5, stem=32)
        features = network.forward_intermediates(torch.zeros(1, 5, 64, 96), intermediates_only=True)
    assert [tuple(f.shape[1:]) for f in features] == [
        *((32, 32, 48), (128, 16, 24), (256, 8, 12), (512, 4, 6))
    ]
