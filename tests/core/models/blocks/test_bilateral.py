"""The parts of networks of two paths: what lies where, and what is seen of the image's mean."""

import pytest
import torch
from torch import nn

from lclab.models.blocks.bilateral import (
    AttentionRefinement,
    ContextPath,
    detail_path,
    subpixel_head,
)


@pytest.fixture(autouse=True)
def _alike():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def test_details_are_kept_at_stride_8():
    assert detail_path(5).eval()(torch.rand(1, 5, 48, 32)).shape == (1, 128, 6, 4)


def test_a_value_scores_the_pixels_it_stands_for_in_rows():
    head = subpixel_head(4, 8, 3, 2).eval()
    values = torch.rand(1, 4, 5, 6)
    each = head[1](head[0](values))  # n, classes * 4, 5, 6
    found = head(values)
    assert found.shape == (1, 3, 10, 12)
    for part in range(4):
        row, column = divmod(part, 2)
        torch.testing.assert_close(found[:, :, row::2, column::2], each[:, part::4])


def test_refinement_weighs_whole_channels():
    refine = AttentionRefinement(4, 6).eval()
    values = torch.rand(2, 4, 5, 7)
    before = refine.conv(values)
    convolution, norm, _ = refine.weigh
    scores = norm(convolution(before.mean((2, 3))[..., None, None]))
    torch.testing.assert_close(refine(values), before / (1 + torch.exp(-scores)))


def test_the_image_s_mean_reaches_every_pixel_of_the_context():
    path = ContextPath((4, 6), lambda _, width: Silent(width), width=8).eval()
    fine, coarse = torch.rand(1, 4, 4, 6), torch.rand(1, 6, 2, 3)
    near, deep = path(fine, coarse)
    assert near.shape == (1, 8, 8, 12)
    assert deep.shape == (1, 8, 4, 6)
    for inner in (near[..., 3:-3, 3:-3], deep[..., 1:-1, 1:-1]):  # convolutions see the edge
        torch.testing.assert_close(inner, inner[..., :1, :1].expand_as(inner))
        assert inner.any()


class Silent(nn.Module):
    """A refinement that sees nothing."""

    def __init__(self, width):
        super().__init__()
        self.width = width

    def forward(self, values):
        return values.new_zeros(len(values), self.width, *values.shape[-2:])
