import math
import re

import pytest

from lclab.report.curves import HEIGHT, MOST_POINTS, WIDTH, curves, label, ticks


def lines_of(markup):
    """The places of every line."""
    return [
        [tuple(float(part) for part in place.split(",")) for place in points.split()]
        for points in re.findall(r'<polyline points="([^"]+)"', markup)
    ]


def texts_of(markup):
    return re.findall(r"<text[^>]*>([^<]+)</text>", markup)


def test_lines_go_through_their_points():
    (line,) = lines_of(curves({"a": [(0, 0.0), (5, 0.5), (10, 1.0)]}, "T"))
    (x0, y0), (x1, y1), (x2, y2) = line
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.11)
    assert y0 - y1 == pytest.approx(y1 - y2, abs=0.11)
    assert y0 > y2  # up is more


def test_series_share_their_axes():
    low, high = lines_of(curves({"a": [(0, 1.0), (10, 1.0)], "b": [(0, 2.0), (5, 2.0)]}, "T"))
    assert low[0][1] > high[0][1]
    assert low[0][0] == high[0][0]
    assert low[1][0] > high[1][0]


def test_everything_lies_inside():
    series = {"a": [(i, math.sin(i) * 10**i) for i in range(-3, 9)], "b": [(-9, -5.0), (99, 1e7)]}
    for line in lines_of(curves(series, "T")):
        assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in line)


def test_what_is_no_number_is_left_out():
    points = [(0, 1.0), (1, math.nan), (2, math.inf), (3, 2.0)]
    (line,) = lines_of(curves({"a": points, "b": [(0, math.nan)]}, "T"))
    assert len(line) == 2


@pytest.mark.parametrize("series", [{}, {"a": []}, {"a": [(0, math.nan)]}])
def test_nothing_to_draw_is_said(series):
    assert "Nothing was recorded" in curves(series, "T")


@pytest.mark.parametrize("value", [0.0, 3.0, -2.5, 1e-9, 1e12])
def test_one_point_and_flat_lines(value):
    assert "<circle" in curves({"a": [(7, value)]}, "T")
    (line,) = lines_of(curves({"a": [(1, value), (2, value)]}, "T"))
    assert line[0][1] == line[1][1]


def test_many_points_are_thinned_and_the_last_is_kept():
    points = [(i, float(i)) for i in range(12_345)]
    (line,) = lines_of(curves({"a": points}, "T"))
    (all_of_it,) = lines_of(curves({"a": [points[0], points[-1]]}, "T"))
    assert len(line) <= MOST_POINTS
    assert line[-1] == all_of_it[-1]


@pytest.mark.parametrize(
    ("low", "high"), [(0, 1), (0.31, 0.87), (-3, 1200), (1e-7, 2e-7), (0, 3e9), (99.98, 100.02)]
)
def test_ticks_are_round_and_hold_the_values(low, high):
    found = ticks(low, high)
    assert found[0] <= low < high <= found[-1]
    assert 2 <= len(found) <= 8
    step = found[1] - found[0]
    digit = step / 10 ** math.floor(math.log10(step) + 1e-9)
    assert min(abs(digit - nice) for nice in (1, 2, 2.5, 5, 10)) < 1e-6
    assert found[1] > low
    assert found[-2] < high


def test_labels_of_neighbours_differ():
    spans = [(0, 1), (0.31, 0.87), (0.5, 0.5001), (-3, 1200), (99.98, 100.02), (0, 2.3)]
    for low, high in [*spans, (1e6, 1e6 + 7), (0, 3e9), (-2e-9, 1e-8)]:
        found = ticks(low, high)
        texts = [label(value, found[1] - found[0]) for value in found]
        assert len(set(texts)) == len(texts)
        assert [float(text) for text in texts] == pytest.approx(found, abs=1e-9)


def test_axes_say_what_they_are():
    texts = texts_of(curves({"a": [(0, 0.0), (400, 1.0)]}, "T", "epoch"))
    assert "epoch" in texts
    assert {"0", "100", "200", "300", "400", "0.0", "0.2", "1.0"} <= set(texts)


def test_more_series_than_colours():
    series = {f"s{i}": [(0, i), (1, i + 1)] for i in range(23)}
    assert len(lines_of(curves(series, "T"))) == 23
