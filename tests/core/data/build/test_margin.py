"""No label near another split, against the distance of every pixel to every other."""

import numpy as np
import pytest

from lclab.data.build.margin import near_others
from lclab.data.build.scene import count_into, squares


def by_distance(letters, block, margin, height, width):
    """Whether a pixel of another split lies within the margin, looked up pixel by pixel."""
    own = letters.repeat(block, 0).repeat(block, 1)[:height, :width]
    around = np.pad(own, margin, constant_values=".")
    near = np.zeros((height, width), bool)
    for down, across in np.ndindex(2 * margin + 1, 2 * margin + 1):
        other = around[down : down + height, across : across + width]
        near |= (other != ".") & (other != own)
    return near


@pytest.mark.parametrize("margin", [0, 1, 3, 7, 8, 19])
@pytest.mark.parametrize("cut", [[37], [1, 8, 20, 37], [7, 9, 37]])
def test_margin_is_the_distance_to_a_pixel_of_another_split(margin, cut):
    height, width, block = 37, 51, 8
    letters = np.random.default_rng(margin).choice(list("ttttttv.e"), (5, 7))
    expected = by_distance(letters, block, margin, height, width)
    starts = [0, *cut[:-1]]
    found = [near_others(letters, block, margin, rows, width) for rows in zip(starts, cut)]
    np.testing.assert_array_equal(np.concatenate(found), expected)


@pytest.mark.parametrize("side", [1, 5, 8, 100])
@pytest.mark.parametrize("kinds", [3, 255])
def test_counts_are_those_of_each_square(side, kinds):
    rng = np.random.default_rng(side)
    labels = rng.choice([0, 1, 2, 255], (23, 31)).astype(np.uint8)
    counts = squares(23, 31, side, kinds)
    for top, bottom in [(0, 4), (4, 5), (5, 23)]:
        count_into(counts, labels[top:bottom], top, side)
    expected = np.zeros_like(counts)
    for (row, col), value in np.ndenumerate(labels):
        if value < 255:
            expected[row // side, col // side, value] += 1
    np.testing.assert_array_equal(counts, expected)
