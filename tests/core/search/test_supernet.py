"""The supernet against the paper's equations computed one operation at a time."""

import pytest
import torch

from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet
from tests.core.search import plain

SMALL = Space(layers=3, blocks=2, width=4)
FAITHFUL = Strategy()
CLOSE = {"rtol": 1e-8, "atol": 1e-8}


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def made(space=SMALL, how=FAITHFUL, bands=3, classes=4, seed=0):
    torch.manual_seed(seed)
    net = Supernet(space, bands, classes, how).double()
    for scores in net.architecture():  # so that weights differ as they do late in a search
        torch.nn.init.normal_(scores)
    return net


def compared(net, image):
    """Answers and gradients of ours and of the plain one, with the parameters' names."""
    names, parameters = zip(*net.named_parameters())
    found = []
    for compute in (net, lambda image: plain.answer(net, image)):
        answer = compute(image)
        weights = torch.linspace(-1, 1, answer.numel(), dtype=answer.dtype).view_as(answer).sin()
        found.append((answer, torch.autograd.grad((answer * weights).mean(), parameters)))
    return names, *found


@pytest.mark.parametrize(
    "space", [SMALL, Space(3, 3, 4), Space(1, 1, 2)], ids=lambda s: f"L{s.layers}B{s.blocks}"
)
def test_answers_and_gradients_are_those_of_the_equations(space):
    net = made(space)
    image = torch.randn(3, 3, 32, 32).double()
    names, (ours, own), (theirs, plainly) = compared(net, image)
    assert ours.shape == (3, 4, 32, 32)
    torch.testing.assert_close(ours, theirs, **CLOSE)
    for name, one, other in zip(names, own, plainly):
        torch.testing.assert_close(one, other, **CLOSE, msg=name)
