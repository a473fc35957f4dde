"""What is kept for the backward pass, against counts by hand."""

import pytest
import torch
from torch import nn

from lclab.search.footprint import kept_bytes
from lclab.search.recompute import RECOMPUTED, again, recompute
from lclab.search.supernet import Supernet
from tests.core.search.support import FAITHFUL, SMALL

IMAGE = 4 * 2 * 2 * 5 * 5  # bytes of (2, 2, 5, 5)
MAP = 4 * 2 * 3 * 5 * 5  # bytes of (2, 3, 5, 5)


class Network(nn.Module):
    """A 1x1 convolution with what is given after it."""

    def __init__(self, more):
        super().__init__()
        self.conv = nn.Conv2d(2, 3, 1, bias=False)
        self.more = more

    def forward(self, image):
        return self.more(self.conv(image))


def kept(more, device="cpu"):
    with torch.device(device):
        return kept_bytes(Network(more), torch.empty(2, 2, 5, 5))


def squared(values):
    positive = values.relu()  # is kept itself
    rows, columns = positive.flatten(2), positive.view(2, -1, 25)
    return rows * columns  # both views of it are kept, and the product is not


@pytest.mark.parametrize("device", ["cpu", "meta"])
def test_of_several_views_the_storage_counts_once(device):
    assert kept(squared, device) == IMAGE + MAP


@pytest.mark.parametrize("device", ["cpu", "meta"])
def test_every_other_tensor_counts(device):
    assert kept(lambda values: squared(values).exp().exp(), device) == IMAGE + 3 * MAP


def test_what_gradients_do_not_need_is_not_kept():
    assert kept(lambda values: (values + 1).sum(0)) == IMAGE


def test_a_slice_keeps_all_of_which_it_is_one():
    assert kept(lambda values: values[:1].sin()) == IMAGE + MAP


def test_what_is_computed_again_keeps_what_goes_into_it():
    def thrice(values):
        return values.exp().exp().exp()

    assert kept(thrice) == IMAGE + 3 * MAP
    assert kept(lambda values: again(thrice, values)) == IMAGE + MAP
    assert kept(lambda values: again(thrice, values), "meta") == IMAGE + MAP


class Weights(nn.Module):
    """A linear map by a view of its weights, or by what is made of them."""

    def __init__(self, doubled):
        super().__init__()
        self.weights = nn.Parameter(torch.ones(7, 3))
        self.doubled = doubled

    def forward(self, rows):
        own = self.weights.t()
        own = own + own if self.doubled else own
        return (rows * rows.new_ones(3).requires_grad_()) @ own


def test_weights_and_their_views_do_not_count_but_what_is_made_of_them():
    rows = 4 * 5 * 3  # the product's, and it needs what it was made of
    assert kept_bytes(Weights(False), torch.ones(5, 3)) == rows + rows
    assert kept_bytes(Weights(True), torch.ones(5, 3)) == rows + rows + 4 * 3 * 7


@pytest.mark.parametrize("what", RECOMPUTED)
def test_it_is_the_same_with_numbers_and_without(what):
    found = []
    for device in ("cpu", "meta"):
        with torch.device(device):
            net, image = Supernet(SMALL, 3, 4, FAITHFUL), torch.rand(2, 3, 64, 48)
        recompute(net, what)
        found.append(kept_bytes(net, image))
    assert found[0] == found[1]


def test_without_gradients_nothing_is_kept():
    with torch.no_grad():
        assert kept(squared) == 0
