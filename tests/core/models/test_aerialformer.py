"""AerialFormer's convolutions of three dilations, by hand."""

import pytest
import torch
from torch.nn import functional

from lclab.models.aerialformer import MultiDilated


@pytest.mark.parametrize(("channels", "parts"), [(6, [2, 2, 2]), (8, [3, 3, 2]), (16, [6, 6, 4])])
def test_parts_of_channels_have_dilations_of_their_own(channels, parts):
    torch.manual_seed(0)
    mixed = MultiDilated(channels, 4, (3, 3, 3), (1, 2, 3)).eval()
    values = torch.randn(1, channels, 9, 8)
    before = mixed.before(values)
    assert mixed.parts == parts
    seen, start = [], 0
    for rate, width, conv in zip((1, 2, 3), parts, mixed.convs, strict=True):
        part = before[:, start : start + width]
        seen.append(functional.conv2d(part, conv.weight, padding=rate, dilation=rate))
        start += width
    expected = mixed.after(torch.cat(seen, 1))
    torch.testing.assert_close(mixed(values), expected)


def test_the_finest_step_has_a_part_without_neighbours():
    mixed = MultiDilated(6, 4, (1, 3, 3), (1, 1, 1))
    assert [conv.kernel_size for conv in mixed.convs] == [(1, 1), (3, 3), (3, 3)]
    assert mixed(torch.randn(2, 6, 5, 7)).shape == (2, 4, 5, 7)
