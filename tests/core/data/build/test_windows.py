"""The parts of an image that are kept hold all labels with room around, and never overlap."""

import itertools

import numpy as np
import pytest

from lclab.data.build.windows import MOST_WINDOWS, windows
from lclab.geo.region import Region


@pytest.mark.parametrize("seed", range(8))
def test_windows_hold_boxes_with_their_reach_and_do_not_overlap(seed):
    rng = np.random.default_rng(seed)
    height, width = 20_000, 15_000
    boxes = []
    for _ in range(rng.integers(1, 12)):
        top, left = rng.integers(0, height - 300), rng.integers(0, width - 300)
        boxes.append(Region(int(top), int(top) + 200, int(left), int(left) + 150))
    found = windows(boxes, height, width, reach=300)
    for one, other in itertools.combinations(found, 2):
        assert one.common(other) is None
    whole = Region(0, height, 0, width)
    for box in boxes:
        wide = Region(box.top - 300, box.bottom + 300, box.left - 300, box.right + 300)
        wide = wide.common(whole)
        assert any(window.common(wide) == wide for window in found)
    assert all(window.common(whole) == window for window in found)


def test_small_images_are_kept_whole():
    assert windows([Region(3, 5, 3, 5)], 100, 90) == [Region(0, 100, 0, 90)]


def test_no_labels_no_windows():
    assert windows([], 100, 90) == []


def test_many_windows_are_joined():
    boxes = [
        Region(y, y + 5, x, x + 5) for y in range(0, 30_000, 1500) for x in range(0, 30_000, 1500)
    ]
    found = windows(boxes, 30_000, 30_000, reach=200)
    assert 1 <= len(found) <= MOST_WINDOWS
