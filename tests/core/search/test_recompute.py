"""What is computed again in the backward pass, and how often."""

import pytest
import torch
from torch import nn

from lclab.search.recompute import RECOMPUTED, Recomputing, recompute


class Counted(Recomputing):
    """The exponential's double, and how often it and the exponential are computed."""

    def __init__(self):
        super().__init__()
        self.wholes = self.parts = 0

    def forward(self, values):
        return self.whole(self._doubled, values)

    def _doubled(self, values):
        self.wholes += 1
        return 2 * self.part(self._power, values)

    def _power(self, values):
        self.parts += 1
        return values.exp()


class Around(Recomputing):
    """What has others within it."""

    def __init__(self, *within):
        super().__init__()
        self.within = nn.ModuleList(within)


TIMES = {"nothing": (1, 1), "halves": (1, 2), "everything": (2, 2)}


@pytest.mark.parametrize("what", RECOMPUTED)
def test_it_is_computed_so_often_and_the_gradient_is_the_same(what):
    network = Counted()
    recompute(network, what)
    values = torch.tensor([0.0, 1.0, -2.0], requires_grad=True)
    answer = network(values)
    assert (network.wholes, network.parts) == (1, 1)
    answer.sum().backward()
    assert (network.wholes, network.parts) == TIMES[what]
    torch.testing.assert_close(answer, 2 * values.detach().exp())
    torch.testing.assert_close(values.grad, 2 * values.detach().exp())


def test_at_first_nothing_is_computed_again():
    assert Counted().recomputed == "nothing"


@pytest.mark.parametrize("what", RECOMPUTED)
def test_all_modules_within_are_set(what):
    own = [Counted(), Counted(), Counted()]
    around = Around(own[1], nn.Sequential(nn.ReLU(), own[2]))
    network = nn.Sequential(nn.Conv2d(3, 3, 1), own[0], around)
    recompute(network, "halves")
    recompute(network, what)
    assert [module.recomputed for module in (*own, around)] == [what] * 4


def test_unknown_words_are_refused_and_change_nothing():
    network = nn.Sequential(Counted())
    recompute(network, "halves")
    for wrong in ("half", "", "Everything"):
        with pytest.raises(ValueError, match=f"recompute = {wrong}: it is one of nothing, halves"):
            recompute(network, wrong)
    assert network[0].recomputed == "halves"
