"""Pooling over parts of an image, against torch's own."""

import pytest
import torch
from torch.nn import functional

from lclab.models.blocks.context import means


@pytest.mark.parametrize("size", [(6, 6), (7, 5), (2, 3), (1, 1), (33, 64)])
@pytest.mark.parametrize("parts", [1, 2, 3, 6])
def test_means_over_parts_are_adaptive_pooling(size, parts):
    values = torch.randn(2, 3, *size)
    expected = functional.adaptive_avg_pool2d(values, parts)
    torch.testing.assert_close(means(values, parts), expected)
