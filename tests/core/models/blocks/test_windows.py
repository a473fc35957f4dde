"""Windows: what is in them, and how far apart."""

import pytest
import torch

from lclab.models.blocks.windows import (
    RelativePositions,
    filled_up,
    heads_of,
    image_of,
    windows_of,
)


def test_windows_are_squares_of_the_image_row_by_row():
    image = torch.arange(2 * 3 * 4 * 6).view(2, 3, 4, 6)
    windows = windows_of(image, 2)
    assert windows.shape == (2 * 2 * 3, 4, 3)
    for n in range(2):
        for row in range(2):
            for column in range(3):
                square = image[n, :, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
                assert windows[n * 6 + row * 3 + column].T.equal(square.reshape(3, 4))
    assert image_of(windows, 2, 4, 6).equal(image)


@pytest.mark.parametrize("size", [(1, 1), (8, 9), (5, 16)])
def test_what_fills_windows_up_repeats_the_ends(size):
    image = torch.randn(1, 2, *size)
    filled = filled_up(image, 8)
    assert all(side % 8 == 0 for side in filled.shape[2:])
    rows, columns = (
        torch.arange(n).clamp(max=m - 1) for n, m in zip(filled.shape[2:], size, strict=True)
    )
    assert filled.equal(image[:, :, rows][..., columns])


def test_positions_depend_on_the_step_alone():
    side, heads = 3, 2
    positions = RelativePositions(side, heads)
    found = positions()
    steps = {}
    for a in range(side * side):
        for b in range(side * side):
            step = a // side - b // side, a % side - b % side
            steps.setdefault(step, []).append(found[:, a, b])
    assert len(steps) == (2 * side - 1) ** 2 == len(positions.table)
    assert all(other.equal(values[0]) for values in steps.values() for other in values)
    assert len({tuple(values[0].tolist()) for values in steps.values()}) == len(steps)


def test_heads_share_the_channels_out():
    tokens = torch.randn(2, 5, 6)
    heads = heads_of(tokens, 3)
    assert heads.shape == (2, 3, 5, 2)
    assert heads[:, 1].equal(tokens[..., 2:4])
