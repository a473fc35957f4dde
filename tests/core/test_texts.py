"""Results as people read them."""

import pytest

from lclab.texts import as_cell, as_text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "-"),
        ("unet", "unet"),
        (True, "True"),
        (0, "0"),
        (7, "7"),
        (512, "512"),
        (65_536, "65536"),
        (999_999, "999999"),
        (1_000_000, "1 M"),
        (9_812_345, "9.812 M"),
        (151_234_567_890, "151.2 G"),
        (1_309_542_564_352, "1.31 T"),
        (0.001234, "0.00123"),
        (3.14159, "3.14"),
        (99.96, "100"),
        (3077.13, "3077"),
        (-2_500_000, "-2.5 M"),
    ],
)
def test_figures_are_short(value, shown):
    assert as_cell(value) == shown


def test_networks_are_a_line_each():
    rows = [{"name": "unet", "summary": "U-Net."}, {"name": "hrnet-w48", "summary": "HRNet."}]
    assert as_text(rows).splitlines() == [
        "unet                     U-Net.",
        "hrnet-w48                HRNet.",
    ]


def test_entries_are_a_line_each():
    result = {"path": "größer.csv", "count": 3, "nothing": None, "classes": ["é"], "none": []}
    assert as_text(result).splitlines() == [
        "path: größer.csv",
        "count: 3",
        "nothing: null",
        'classes: ["é"]',
        "none: []",
    ]


def test_rows_are_a_table():
    rows = [{"model": "unet", "params": 32_521_975}, {"model": "pan", "params": None}]
    assert as_text({"rows": rows, "bands": 3}).splitlines() == [
        "model   params",
        "unet   32.52 M",
        "pan          -",
        "bands: 3",
    ]
