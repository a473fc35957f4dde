"""A convolution beside pooling makes up the width that is wanted, whatever it is given."""

import torch

from lclab.models.blocks.halving import ConvAndPool


def test_the_last_channels_are_those_given_pooled():
    values = torch.rand(2, 3, 6, 8)
    found = ConvAndPool(3, 16, bias=True)(values)
    assert found.shape == (2, 16, 3, 4)
    corners = [values[:, :, row::2, column::2] for row in (0, 1) for column in (0, 1)]
    torch.testing.assert_close(found[:, 13:], torch.stack(corners).amax(0))


def test_what_is_as_wide_already_is_convolved_alone():
    for channels in (16, 20):
        assert ConvAndPool(channels, 16, bias=False)(torch.rand(1, channels, 4, 4)).shape[1] == 16
