"""The edge-aware loss against its formula with scipy's distances."""

import numpy as np
import pytest
import torch
from scipy.ndimage import distance_transform_cdt

from lclab.data.dataset import UNKNOWN
from lclab.losses.edges import drawn
from lclab.registry import losses

from .batches import CLASSES, chances_of

SIDE = 24
CEA = losses.load("cea")


def patches(seed=0, images=2, unknown=0.1, side=SIDE):
    """Scores and labels of regions several pixels wide."""
    rng = np.random.default_rng(seed)
    small = rng.integers(0, CLASSES, (images, side // 6, side // 6))
    labels = np.kron(small, np.ones((1, 6, 6), np.int64))
    right = np.eye(CLASSES)[np.roll(labels, 2, 2)]
    scores = 2 * right + rng.normal(0, 1, right.shape)
    labels[rng.random(labels.shape) < unknown] = UNKNOWN
    return torch.from_numpy(np.moveaxis(scores, -1, 1).copy()), torch.from_numpy(labels)


def far(inside, known, reach):
    """Steps to the other side of an edge by scipy."""
    found = np.full(inside.shape, reach)
    for side in (inside, ~inside):
        if (~side & known).any():
            steps = distance_transform_cdt(~(~side & known), metric="taxicab")
            found[side] = np.minimum(steps, reach)[side]
    return found.astype(float)


def sums(chances, labels, position, beta, reach):
    """Equation 7 for one class of one image, and what it is divided by."""
    known, truth = labels != UNKNOWN, labels == position
    edges = [far(side, known, reach) ** beta for side in (truth, chances > 0.5)]
    cost = known * sum(edges)
    return (cost * (truth - chances) ** 2).sum(), (cost * (truth + chances**2)).sum()


def expected(scores, labels, which, beta=2.0, reach=64, weights=(1,) * CLASSES):
    """The loss over pairs of an image and a class."""
    chances = chances_of(scores)
    pairs = [
        weights[c] * np.array(sums(chances[n, c], labels.numpy()[n], c, beta, reach))
        for n, c in which
    ]
    above, below = np.sum(pairs, 0)
    return above / below


ALL = list(np.ndindex(2, CLASSES))


@pytest.mark.parametrize("more", [{}, {"beta": 1.0}, {"beta": 2.5, "reach": 4}, {"reach": 1}])
@pytest.mark.parametrize("unknown", [0.0, 0.3])
def test_all_classes_are_the_equation(more, unknown):
    scores, labels = patches(unknown=unknown)
    found = CEA(scores, labels, classes="all", **more)
    assert float(found) == pytest.approx(expected(scores, labels, ALL, **more), rel=1e-9)


def test_class_weights_weigh_classes():
    scores, labels = patches()
    weights = np.array([0.1, 0.0, 3.0, 1.0])
    found = CEA(scores, labels, torch.from_numpy(weights), classes="all")
    assert float(found) == pytest.approx(expected(scores, labels, ALL, weights=weights), rel=1e-9)


def test_one_class_of_every_image_is_drawn_by_the_seed():
    scores, labels = patches(seed=3)
    possible = {
        (a, b): expected(scores, labels, [(0, a), (1, b)])
        for a in range(CLASSES)
        for b in range(CLASSES)
    }
    met = set()
    for seed in range(30):
        torch.manual_seed(seed)
        found = float(CEA(scores, labels))
        torch.manual_seed(seed)
        assert float(CEA(scores, labels)) == found
        pair = min(possible, key=lambda p: abs(possible[p] - found))
        assert possible[pair] == pytest.approx(found, rel=1e-9)
        met.add(pair)
    assert {a for a, _ in met} == {b for _, b in met} == set(range(CLASSES))
    assert any(a != b for a, b in met)


def test_only_classes_that_an_image_has_are_drawn():
    labels = torch.tensor([[[2, 2, UNKNOWN]], [[0, 3, 0]], [[UNKNOWN] * 3]])
    draws = torch.cat([drawn(labels, CLASSES) for _ in range(60)], 1)
    assert set(draws[0].tolist()) == {2}
    assert set(draws[1].tolist()) == {0, 3}


def test_the_gradient_is_that_of_the_errors_alone():
    """Where distances are constants, the slope of the formula by chances is known."""
    scores, labels = patches()
    scores.requires_grad_()
    CEA(scores, labels, classes="all").backward()
    chances = scores.detach().softmax(1).requires_grad_()
    above, below = 0.0, 0.0
    for n, c in ALL:
        known, truth = labels[n] != UNKNOWN, labels[n] == c
        now = chances[n, c].detach().numpy() > 0.5
        steps = [far(side, known.numpy(), 64) ** 2 for side in (truth.numpy(), now)]
        cost = known * torch.from_numpy(sum(steps))
        above = above + (cost * (truth.double() - chances[n, c]) ** 2).sum()
        below = below + (cost * (truth.double() + chances[n, c] ** 2)).sum()
    (slope,) = torch.autograd.grad(above / below, chances)
    through = chances * (slope - (slope * chances).sum(1, keepdim=True))
    assert torch.allclose(scores.grad, through, rtol=1e-6, atol=1e-12)


def test_an_error_far_from_edges_costs_more_than_one_beside_them():
    labels = torch.zeros(1, SIDE, SIDE, dtype=torch.long)
    labels[:, :, SIDE // 2 :] = 1
    found = []
    for column in (SIDE // 2 - 1, 2):
        scores = torch.zeros(1, 2, SIDE, SIDE)
        scores.scatter_(1, labels.unsqueeze(1), 8.0)
        scores[:, 1, 10:14, column] = 16.0
        found.append(float(CEA(scores, labels, classes="all")))
    assert found[1] > 5 * found[0] > 0


@pytest.mark.parametrize("beta", [0.0, 2.0, 8.0])
@pytest.mark.parametrize("side", [6, 96])
def test_its_scale_is_from_0_to_1(beta, side):
    _, labels = patches(side=side, unknown=0)
    right = 50.0 * torch.eye(CLASSES)[labels].movedim(-1, 1)
    for scores, least, most in ((right, 0, 1e-6), (right.roll(1, 1), 0.999, 1.001)):
        assert least <= float(CEA(scores, labels, classes="all", beta=beta)) <= most
    assert 0.3 < float(CEA(torch.zeros_like(right), labels, classes="all", beta=beta)) < 1
