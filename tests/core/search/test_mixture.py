"""Every operation of the mixture against the one of a found network, with the same weights."""

import pytest
import torch

from lclab.models.blocks.cells import BUILDERS
from lclab.models.genotype import OPERATIONS
from lclab.search.footprint import kept_bytes
from lclab.search.mixture import Mixture, normalised
from lclab.search.recompute import RECOMPUTED, recompute
from lclab.search.sampled import SampledMixture
from lclab.search.share import Share
from tests.core.search import plain

EDGES, CHANNELS = 3, 4
CLOSE = {"rtol": 1e-9, "atol": 1e-9}


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def made(kind=Mixture):
    torch.manual_seed(0)
    return kind(EDGES, CHANNELS).double()


def found_one(mixture, name, edge):
    """The found network's operation with the weights that a mixture has on an edge."""
    operation = BUILDERS[name](CHANNELS).double()
    weights = [part for pair in plain.weights_of(mixture, name, edge) for part in pair]
    for own, weight in zip(operation.parameters(), weights, strict=True):
        own.data = weight.detach().clone()
    return operation


def only(name):
    weights = torch.zeros(EDGES, len(OPERATIONS)).double()
    weights[:, OPERATIONS.index(name)] = torch.arange(1, EDGES + 1)
    return weights


@pytest.mark.parametrize("size", [(9, 6), (1, 1), (5, 32)], ids=str)
@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_is_the_found_network_s(name, size):
    mixture = made()
    values = torch.randn(2, 1, CHANNELS, *size).double()
    given = mixture(values, Share(only(name), torch.ones(EDGES)))
    for edge, ours in enumerate(given):
        expected = (edge + 1) * found_one(mixture, name, edge)(values[:, 0])
        torch.testing.assert_close(ours[:, 0], expected, **CLOSE)


@pytest.mark.parametrize("name", OPERATIONS)
def test_variants_are_normalised_apart(name):
    mixture = made()
    scales = torch.tensor([1.0, 30.0, 0.1]).view(3, 1, 1, 1)
    values = torch.randn(2, 3, CHANNELS, 8, 8).double() * scales + scales
    given = mixture(values, Share(only(name), torch.ones(EDGES)))
    for variant in range(3):
        alone = mixture(values[:, variant : variant + 1], Share(only(name), torch.ones(EDGES)))
        for ours, expected in zip(given, alone, strict=True):
            torch.testing.assert_close(ours[:, variant : variant + 1], expected, **CLOSE)


def shares_of(kind):
    torch.manual_seed(1)
    if kind is Mixture:
        return Share(torch.rand(EDGES, len(OPERATIONS)).double(), torch.ones(EDGES))
    return Share(torch.rand(EDGES).double(), torch.ones(EDGES), OPERATIONS[-EDGES:])


@pytest.mark.parametrize("variants", [1, 2])
@pytest.mark.parametrize("kind", [Mixture, SampledMixture])
def test_what_is_computed_again_changes_nothing_but_memory(kind, variants):
    mixture, share = made(kind), shares_of(kind)
    share.weights.requires_grad_()
    values = torch.randn(2, variants, CHANNELS, 8, 8).double().requires_grad_()
    # A draw need not touch all kernels.
    wanted = [values, share.weights, *mixture.parameters()]
    found, kept = [], []
    for what in RECOMPUTED:
        recompute(mixture, what)
        answer = torch.stack(mixture(values, share))
        found.append([answer, *torch.autograd.grad(answer.square().sum(), wanted)])
        kept.append(kept_bytes(bound(mixture, share), values))
    for other in found[1:]:
        for one, again in zip(found[0], other, strict=True):
            torch.testing.assert_close(one, again, **CLOSE)
    assert kept[0] > kept[1] > kept[2]


def bound(mixture, share):
    class Bound(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.mixture = mixture

        def forward(self, values):
            return self.mixture(values, share)

    return Bound()


def test_without_gradients_nothing_is_computed_again():
    mixture = made()
    recompute(mixture, "everything")
    values, share = torch.randn(2, 1, CHANNELS, 8, 8).double(), shares_of(Mixture)
    with torch.no_grad():
        answer = mixture(values, share)
    torch.testing.assert_close(torch.stack(answer), torch.stack(mixture(values, share)))


def test_only_known_ways_are_taken():
    with pytest.raises(ValueError, match="recompute = half: it is one of nothing, halves, every"):
        recompute(made(), "half")


def test_weights_begin_as_those_of_convolutions():
    torch.manual_seed(0)
    mixture = Mixture(5, 64)
    for weights, inputs in [
        *zip(mixture.filters, (9, 25), strict=True),
        *((weights, 64) for weights in mixture.mixers),
    ]:
        like = torch.nn.Conv2d(inputs, 4000, 1).weight  # of so many numbers each
        assert weights.std().item() == pytest.approx(like.std().item(), rel=0.03)
        assert weights.abs().max() <= inputs**-0.5


@pytest.mark.parametrize("order", [torch.contiguous_format, torch.channels_last])
def test_one_weight_for_all_channels_has_the_gradient_of_many(order):
    rows = torch.randn(2, 16, 4, 4).contiguous(memory_format=order)
    found = []
    for spread in (torch.Tensor.expand, torch.Tensor.repeat):
        values, weight = rows.clone().requires_grad_(), torch.tensor([0.3], requires_grad=True)
        weighted = normalised(values, spread(weight, 16))
        found.append(torch.autograd.grad(weighted.sin().sum(), [values, weight]))
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other)
