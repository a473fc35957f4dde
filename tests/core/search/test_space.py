"""How many cells, edges and ways there are, against counts by hand."""

import pytest

from lclab.search.space import Space


def test_levels_open_one_by_one():
    space = Space(layers=5)
    assert [len(space.levels(layer)) for layer in range(-1, 5)] == [1, 2, 3, 4, 4, 4]
    assert space.before(0, 1) == [0]
    assert space.before(1, 2) == [1]
    assert space.before(4, 2) == [1, 2, 3]
    assert space.before(4, 3) == [2, 3]


def test_the_last_node_but_one_has_the_cell_s_own_level():
    space = Space(layers=4)
    there = [(layer, level) for layer, level in space.cells() if space.has_second(layer, level)]
    missing = {(0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3)}
    assert set(space.cells()) - set(there) == missing


def test_the_paper_s_space():
    space = Space()
    assert (space.layers, space.blocks, space.width) == (10, 5, 8)
    assert space.edges == 2 + 3 + 4 + 5 + 6
    assert len(space.cells()) == 2 + 3 + 8 * 4
    # From one level to two, from two to three, from three to four, then among all four.
    assert len(space.transitions()) == 2 + (2 + 2 + 1) + (2 + 3 + 2 + 1) + 7 * (2 + 3 + 3 + 2)
    assert [space.node(level) for level in range(4)] == [5 * 8 * s // 4 for s in (4, 8, 16, 32)]


def test_transitions_lie_cell_by_cell():
    assert Space(layers=2).transitions() == [
        (0, 0, 0),
        (0, 0, 1),
        (1, 0, 0),
        (1, 1, 0),
        (1, 0, 1),
        (1, 1, 1),
        (1, 1, 2),
    ]


@pytest.mark.parametrize("blocks", [1, 2, 5])
def test_every_edge_leaves_one_source(blocks):
    space = Space(blocks=blocks)
    pairs = [(block, source) for block in range(blocks) for source in range(block + 2)]
    assert [space.edge(*pair) for pair in pairs] == list(range(space.edges))
    found = space.by_source()
    assert sorted(edge for own in found for edge in own) == list(range(space.edges))
    for source, own in enumerate(found):
        assert [pairs[edge][1] for edge in own] == [source] * len(own)
        assert [pairs[edge][0] for edge in own] == list(space.targets(source))


@pytest.mark.parametrize("wrong", [{"layers": 0}, {"blocks": 0}, {"width": 1}])
def test_too_little_is_refused(wrong):
    (name,) = wrong
    with pytest.raises(ValueError, match=f"{name} = {wrong[name]}: it is at least"):
        Space(**wrong)
