"""A drawing shows what a genotype says, and nothing lies on anything else, whatever it says."""

import os
import random
import subprocess
import sys
from collections import Counter
from itertools import combinations, pairwise

import pytest

from lclab.models.genotype import OPERATIONS, Branch, Genotype
from lclab.report.style import SERIES
from lclab.search.drawing import drawing
from tests.core.search.svg import (
    SVG,
    around,
    box_of,
    inside,
    marks,
    numbers,
    overlap,
    place,
    rectangle,
    root,
    segments,
    text_at,
    told,
)

WORDS = {
    "none": "nothing",
    "max_pool_3x3": "maximum 3x3",
    "avg_pool_3x3": "mean 3x3",
    "skip": "passed on",
    "sep_conv_3x3": "separable 3x3",
    "sep_conv_5x5": "separable 5x5",
    "dil_conv_3x3": "atrous 3x3",
    "dil_conv_5x5": "atrous 5x5",
}
SMALL = Genotype(
    path=(0, 1, 2, 3, 2),
    blocks=(
        (Branch(0, "skip"), Branch(1, "sep_conv_3x3")),
        (Branch(2, "none"), Branch(1, "dil_conv_5x5")),
        (Branch(2, "max_pool_3x3"), Branch(3, "skip")),
    ),
)


def by_chance(seed):
    """Any genotype of up to 14 layers and 8 blocks."""
    chance = random.Random(seed)
    path = []
    for _ in range(chance.randint(1, 14)):
        last = path[-1] if path else 0
        path.append(chance.choice([n for n in (last - 1, last, last + 1) if 0 <= n <= 3]))
    blocks = [
        tuple(Branch(chance.randrange(i + 2), chance.choice(OPERATIONS)) for _ in range(2))
        for i in range(chance.randint(1, 8))
    ]
    return Genotype(tuple(path), tuple(blocks))


SEEDS = range(12)
LARGE = Genotype(
    path=(1, 2, 3, 3) + (3,) * 10,
    blocks=tuple((Branch(i, "sep_conv_5x5"), Branch(i + 1, "max_pool_3x3")) for i in range(8)),
)
DRAWN = [drawing(SMALL), drawing(LARGE), *(drawing(by_chance(seed)) for seed in SEEDS)]


def test_the_path_leads_right_from_a_quarter_through_the_levels_of_the_layers():
    markup = drawing(SMALL)
    nodes = told(markup, r"(stem|layer \d+): 1/\d+")
    assert [said for said, _ in nodes] == [
        *("stem: 1/4", "layer 1: 1/4", "layer 2: 1/8", "layer 3: 1/16"),
        *("layer 4: 1/32", "layer 5: 1/16"),
    ]
    rows = {f"1/{n}": float(text_at(markup, f"1/{n}").get("y")) - 4 for n in (4, 8, 16, 32)}
    assert sorted(rows.values()) == list(rows.values())
    places = [numbers(group.find(SVG + "circle"), "cx", "cy") for _, group in nodes]
    assert [y for _, y in places] == [rows[said.split()[-1]] for said, _ in nodes]
    columns = [float(text_at(markup, name).get("x")) for name in ("stem", *"12345")]
    assert [x for x, _ in places] == columns == sorted(columns)
    (strong,) = [path for path in marks(markup, "path") if path.get("stroke-width") == "4"]
    assert segments(strong) == list(pairwise(places))


def test_nodes_that_the_path_passes_by_are_pale():
    nodes = [c for c in marks(drawing(SMALL), "circle") if c.get("r") in ("4", "8")]
    strong = [node for node in nodes if node.get("fill") == SERIES[6]]
    pale = [node for node in nodes if float(node.get("fill-opacity")) < 0.5]
    assert (len(strong), len(pale), len(nodes)) == (6, 12, 1 + 2 + 3 + 4 + 4 + 4)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_layer_and_operation_is_there_once(seed):
    genotype = by_chance(seed)
    markup = drawing(genotype)
    assert len(told(markup, r"(stem|layer \d+): 1/\d+")) == len(genotype.path) + 1
    said = Counter(text.text for text in marks(markup, "text"))
    chosen = Counter(WORDS[b.operation] for block in genotype.blocks for b in block)
    assert {word: said[word] for word in WORDS.values()} == {w: chosen[w] for w in WORDS.values()}


@pytest.mark.parametrize("seed", SEEDS)
def test_every_edge_leads_from_its_source_to_its_block(seed):
    genotype = by_chance(seed)
    markup = drawing(genotype)
    names = ["last cell but one", "last cell"]
    names += [f"block {i + 1}" for i in range(len(genotype.blocks))]
    boxes = [box_of(markup, name) for name in names]
    lines = [segments(path) for path in marks(markup, "path") if path.get("fill") == "none"]
    edges = iter(told(markup, r"block \d+: .* of .*"))
    for index, block in enumerate(genotype.blocks):
        for branch in block:
            said, group = next(edges)
            word = WORDS[branch.operation]
            assert said == f"block {index + 1}: {word} of {names[branch.source]}"
            paths = group.findall(SVG + "path")
            (x, y), _ = segments(paths[0])[0]
            tip = segments(paths[-1])[0][0]
            assert tip[0] == boxes[index + 2][0]
            assert boxes[index + 2][1] < tip[1] == y < boxes[index + 2][3]
            left, _, right, bottom = boxes[branch.source]
            starts = [
                way for way in lines if way[0][0][1] == bottom and left < way[0][0][0] < right
            ]
            assert {way[-1][0][0] for way in starts} == {x}
            reach = [end[1] for way in lines for start, end in way if start[0] == end[0] == x]
            assert max(reach) >= y


def test_what_leads_to_nothing_is_dashed_and_pale():
    for markup in DRAWN:
        for said, group in told(markup, r"block \d+: .* of .*"):
            is_nothing = ": nothing of" in said
            for path in group.findall(SVG + "path"):
                strength = float(path.get("stroke-opacity") or path.get("fill-opacity"))
                assert (strength < 1) == is_nothing
                is_line = path.get("fill") == "none"
                assert (path.get("stroke-dasharray") is not None) == (is_nothing and is_line)


def test_operations_of_one_kind_share_a_colour_that_the_legend_has():
    kinds = {
        "convolution": "separable|atrous",
        "pooling": "maximum|mean",
        "input as it is": "passed on",
        "no connection": "nothing",
    }
    for markup in DRAWN:
        colours = set()
        for kind, words in kinds.items():
            x, y = numbers(text_at(markup, kind), "x", "y")
            (colour,) = {
                rect.get("stroke")
                for rect in marks(markup, "rect")
                if rectangle(rect)[1] < y - 4 < rectangle(rect)[3]
                and 0 < x - rectangle(rect)[2] < 9
            }
            groups = told(markup, rf"block \d+: ({words}).* of .*")
            assert {group.find(SVG + "rect").get("stroke") for _, group in groups} <= {colour}
            colours.add(colour)
        assert len(colours) == 4
        assert colours <= set(SERIES)


@pytest.mark.parametrize("markup", DRAWN, ids=range(len(DRAWN)))
def test_nothing_lies_on_words_or_boxes(markup):
    texts = [place(text) for text in marks(markup, "text")]
    boxes = [rectangle(rect) for rect in marks(markup, "rect")]
    lines = [around(segment) for path in marks(markup, "path") for segment in segments(path)]
    assert not any(overlap(one, other) for one, other in combinations(texts, 2))
    wider = [(left - 3, top - 3, right + 3, bottom + 3) for left, top, right, bottom in boxes]
    assert not any(overlap(one, other) for one, other in combinations(wider, 2))
    assert all(inside(text, box) or not overlap(text, box) for text in texts for box in boxes)
    assert not any(overlap(line, other) for line in lines for other in texts + boxes)


@pytest.mark.parametrize("markup", DRAWN, ids=range(len(DRAWN)))
def test_everything_lies_inside(markup):
    view = tuple(float(part) for part in root(markup).get("viewBox").split())
    circles = [
        (x - r, y - r, x + r, y + r)
        for x, y, r in (numbers(circle, "cx", "cy", "r") for circle in marks(markup, "circle"))
    ]
    lines = [around(segment) for path in marks(markup, "path") for segment in segments(path)]
    texts = [place(text) for text in marks(markup, "text")]
    boxes = [rectangle(rect) for rect in marks(markup, "rect")]
    assert all(inside(mark, view) for mark in circles + lines + texts + boxes)


def test_it_says_in_words_what_it_shows():
    markup = drawing(SMALL)
    document = root(markup)
    assert markup.startswith('<svg xmlns="http://www.w3.org/2000/svg" ')
    assert document[0].tag == SVG + "title"
    assert document[0].text == "Found network: layers 5, blocks in a cell 3"
    assert "stem 1/4, then 1/4, 1/8, 1/16, 1/32, 1/16." in document.get("aria-label")
    assert "block 2 adds nothing of block 1 and atrous 5x5 of last cell;" in document.get(
        "aria-label"
    )


def test_words_are_as_large_as_a_page_makes_them():
    assert {text.get("font-size") for markup in DRAWN for text in marks(markup, "text")} == {"12"}


def test_it_is_drawn_without_torch():
    code = "import sys, lclab.search.drawing; assert not {'torch', 'numpy'} & set(sys.modules)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
