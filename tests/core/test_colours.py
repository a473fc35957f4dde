"""Colours for classes without one."""

import re

import pytest

from lclab.card import class_table
from lclab.colours import BY_WORD, SERIES, colour_for, rgb, spread


def test_every_colour_is_written_alike():
    for colour in [*BY_WORD.values(), *SERIES]:
        assert re.fullmatch(r"#[0-9a-f]{6}", colour)
    assert len(set(SERIES)) == len(SERIES)


@pytest.mark.parametrize(
    ("name", "like"),
    [("Open water", "water"), ("ROAD", "road"), ("tree_cover", "tree"), ("built-up", "built")],
)
def test_a_word_in_the_name_gives_the_colour(name, like):
    assert colour_for(name, set(), 0) == BY_WORD[like]


def test_no_two_classes_share_a_colour():
    names = ["lake", "river", "water", "class", "class", "agua"]
    table = class_table([{"id": i, "name": name} for i, name in enumerate(names)])
    assert len({row.color for row in table}) == len(names)


def test_no_two_of_very_many_classes_share_a_colour():
    rows = [{"id": i, "name": "forest"} for i in range(20_000)]
    rows[7]["color"] = spread(15_000).upper()  # what the long series would give to another
    table = class_table(rows)
    assert table[7].color == spread(15_000)
    assert len({row.color for row in table}) == len(rows)


def test_given_colours_are_kept_from_later_and_earlier_classes():
    table = class_table([{"id": 0, "name": "water"}, {"id": 1, "name": "a", "color": "#2B7FC4"}])
    assert table[1].color == "#2b7fc4"
    assert table[0].color != "#2b7fc4"


def test_red_green_and_blue():
    assert rgb("#ff8001") == (255, 128, 1)
