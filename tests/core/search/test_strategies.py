"""Every strategy against the equations it changes, computed one operation at a time."""

import itertools

import pytest
import torch

from lclab.models.genotype import OPERATIONS
from lclab.registry import strategies
from lclab.search.footprint import kept_bytes
from lclab.search.sampled import Sampled
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet
from tests.core.search import plain
from tests.core.search.support import (
    GIB,
    PAPER,
    SMALL,
    Calls,
    check_equal,
    made,
    outcome,
    outline,
)

SEED = 5


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


@pytest.mark.parametrize("name", strategies.entries())
def test_it_says_what_it_does(name):
    entry = strategies.entry(name)
    assert entry.summary.endswith(".")
    assert {"outgoing", "regularisation", "skips"} <= set(entry.arguments)
    assert isinstance(strategies.load(name)(), Strategy)
    for argument, default in {"outgoing": True, "regularisation": 0.5, "skips": 0.1}.items():
        assert getattr(strategies.load(name)(**{argument: default}), argument) == default


def test_the_known_strategies_are_there():
    assert {"faithful", "joined", "partial", "sampled", "fast"} <= set(strategies.entries())
    fast = strategies.load("fast")()
    assert fast.joins
    assert isinstance(fast.relaxation, Sampled)


def draws_of(net, seed):
    """The operations that are drawn from these chance numbers, and their weights."""
    space, relaxation = net.space, net.how.relaxation
    if not isinstance(relaxation, Sampled):
        return None
    torch.manual_seed(seed)
    cells = [(layer, level) for layer in range(space.layers) for level in range(min(layer + 2, 4))]
    noise = -torch.empty(len(cells), space.edges, len(OPERATIONS)).exponential_().log()
    pairs = [  # as they leave the sources, one after the other
        (block, source)
        for source in range(space.blocks + 1)
        for block in range(max(0, source - 1), space.blocks)
    ]
    found = []
    for cell in range(len(cells)):
        own = {}
        for place, (block, source) in enumerate(pairs):
            edge = sum(b + 2 for b in range(block)) + source
            scores = net.alpha[edge] + noise[cell, place]
            chosen = int(scores.argmax())
            soft = torch.exp(scores / relaxation.temperature)
            soft = soft[chosen] / soft.sum()
            own[block, source] = {OPERATIONS[chosen]: 1 - soft.detach() + soft}
        found.append(own)
    return found


COMBINATIONS = [
    Strategy(relaxation, parts=parts, joins=joins, outgoing=outgoing)
    for relaxation, parts, joins, outgoing in itertools.product(
        (Strategy().relaxation, Sampled(0.7)), (1, 2), (False, True), (False, True)
    )
]


def shown(how):
    kind = "sampled" if isinstance(how.relaxation, Sampled) else "all"
    return f"{kind}-{how.parts}-{'joined' * how.joins}-{'outgoing' * how.outgoing}"


@pytest.mark.parametrize("how", COMBINATIONS, ids=shown)
def test_every_combination_is_what_its_equations_say(how):
    net = made(how=how)
    image = torch.randn(3, 3, 32, 32).double()

    def ours(image):
        torch.manual_seed(SEED)
        return net(image)

    draws = draws_of(net, SEED)
    if draws:  # all that is drawn is tried: no kind of operation is missing
        assert {name for cell in draws for own in cell.values() for name in own} == set(OPERATIONS)
    found = outcome(ours, net, image, allow_unused=True)
    check_equal(found, outcome(lambda i: plain.answer(net, i, draws), net, image, True))


@pytest.mark.parametrize("relaxation", [Strategy().relaxation, Sampled()], ids=["all", "sampled"])
def test_how_images_lie_in_memory_changes_nothing(relaxation):
    net = made(how=Strategy(relaxation, joins=True))
    image = torch.randn(2, 3, 64, 64).double()

    def ours(image):
        torch.manual_seed(SEED)
        return net(image)

    last = image.contiguous(memory_format=torch.channels_last)
    check_equal(*(outcome(ours, net, given, allow_unused=True) for given in (last, image)))


# Sampled operations.


def test_operations_are_drawn_by_their_weights():
    torch.manual_seed(0)
    scores = torch.tensor([[0.0, 1.0, 2.0, -1.0, 0.0, 0.5, -3.0, 1.5]])
    edges, draws = torch.ones(1), 20_000
    shares = Sampled().shares(scores, edges, [1], draws, training=True)
    counts = [sum(own[0].chosen[0] == name for own in shares) for name in OPERATIONS]
    expected = scores[0].softmax(0)
    for count, share in zip(counts, expected.tolist(), strict=True):
        deviation = (share * (1 - share) / draws) ** 0.5
        assert count / draws == pytest.approx(share, abs=4 * deviation)


def test_what_is_drawn_counts_fully_and_differs_from_cell_to_cell():
    torch.manual_seed(0)
    scores = torch.zeros(20, 8)
    shares = Sampled().shares(scores, torch.ones(20), [5, 5, 4, 3, 2, 1], 37, training=True)
    assert len(shares) == 37
    assert [len(share.chosen) for share in shares[0]] == [5, 5, 4, 3, 2, 1]
    assert all((share.weights == 1).all() for cell in shares for share in cell)
    assert len({tuple(share.chosen for share in cell) for cell in shares}) == 37


def test_not_in_training_every_edge_has_its_likeliest():
    net = made(how=Strategy(Sampled())).eval()
    likeliest = [OPERATIONS[place] for place in net.alpha.argmax(1).tolist()]
    draws = {
        (block, source): {likeliest[SMALL.edge(block, source)]: 1.0}
        for block in range(SMALL.blocks)
        for source in range(block + 2)
    }
    image = torch.randn(2, 3, 32, 32).double()
    expected = plain.answer(net, image, [draws] * len(SMALL.cells()))
    torch.testing.assert_close(net(image), expected)
    torch.testing.assert_close(net(image), expected)


def test_the_same_chance_gives_the_same_draws():
    net, image = made(how=Strategy(Sampled(), joins=True)), torch.randn(2, 3, 32, 32).double()
    answers = []
    for seed in (1, 1, 2):
        torch.manual_seed(seed)
        answers.append(net(image))
    torch.testing.assert_close(answers[0], answers[1], rtol=0, atol=0)
    assert not torch.allclose(answers[0], answers[2])


class Always(Sampled):
    """Draws one operation everywhere."""

    name = "sep_conv_5x5"

    def choose(self, scores, noise):
        return torch.full(noise.shape[:2], OPERATIONS.index(self.name))


def test_only_what_is_drawn_is_computed():
    counts = {}
    for name in ("none", "skip", "dil_conv_3x3", "sep_conv_3x3"):
        relaxation = Always()
        object.__setattr__(relaxation, "name", name)
        with torch.device("meta"):
            net = Supernet(SMALL, 3, 4, Strategy(relaxation, joins=True))
        with Calls() as calls:
            net(torch.empty(2, 3, 32, 32, device="meta"))
        counts[name] = calls.counts["convolution"]
    mixtures = sum(5 if SMALL.has_second(*place) else 3 for place in SMALL.cells())
    assert counts["skip"] == counts["none"]
    assert counts["dil_conv_3x3"] == counts["none"] + mixtures
    assert counts["sep_conv_3x3"] == counts["none"] + 2 * mixtures


def test_a_temperature_is_more_than_nothing():
    with pytest.raises(ValueError, match="temperature = 0: it is more than 0"):
        Sampled(0.0)


# Partial channels.


def test_channels_that_cannot_be_cut_are_refused():
    with pytest.raises(ValueError, match="parts = 3: 4 channels cannot be cut into those"):
        Supernet(SMALL, 3, 4, Strategy(parts=3))
    with pytest.raises(ValueError, match="parts = 0: it is at least 1"):
        Strategy(parts=0)


# What they cost at the paper's size.


def test_the_default_keeps_little_whatever_it_draws():
    torch.manual_seed(0)
    kept = kept_bytes(*outline(strategies.load("fast")())) / GIB
    assert kept <= 1.2
    costliest = kept_bytes(*outline(Strategy(Always(), joins=True))) / GIB
    assert kept < costliest <= 1.2


@pytest.mark.parametrize(("name", "share"), [("joined", 0.65), ("partial", 0.4), ("sampled", 0.4)])
def test_the_others_keep_less_than_the_faithful(name, share):
    kept = kept_bytes(*outline(strategies.load(name)(), Space(4, 5, 8)))
    assert kept < share * kept_bytes(*outline(space=Space(4, 5, 8)))


def test_the_paper_s_space_is_the_default():
    assert Space() == PAPER
