"""What tests of the search share: small networks and what they do, found ones, and the paper's."""

import random
from collections import Counter
from functools import cache

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from lclab.models.genotype import LEVELS, OPERATIONS, Branch, Genotype
from lclab.profile.count import count
from lclab.registry import models
from lclab.search.space import Space
from lclab.search.strategy import Strategy
from lclab.search.supernet import Supernet

GIB = 2**30
SMALL = Space(layers=3, blocks=2, width=4)
PAPER = Space(10, 5, 8)
FAITHFUL = Strategy()
CLOSE = {"rtol": 1e-8, "atol": 1e-8}


def made(space=SMALL, how=FAITHFUL, bands=3, classes=4, seed=0):
    """A supernet in double precision, whose operations' and ways' weights differ."""
    torch.manual_seed(seed)
    net = Supernet(space, bands, classes, how).double()
    for scores in net.architecture():  # they begin all but equal
        torch.nn.init.normal_(scores)
    return net


def outcome(compute, net, image, allow_unused=False):
    """The answer, and the gradient of a weighted mean of it by each parameter's name.

    Parameters that the answer does not hang on are refused, or have zeros.
    """
    names, parameters = zip(*net.named_parameters(), strict=True)
    answer = compute(image)
    weights = torch.linspace(-9, 9, answer.numel(), dtype=answer.dtype).view_as(answer).sin()
    gradients = torch.autograd.grad(
        (answer * weights).mean(),
        parameters,
        allow_unused=allow_unused,
        materialize_grads=allow_unused,
    )
    return answer.detach(), dict(zip(names, gradients, strict=True))


def check_equal(one, other):
    """Two outcomes are the same."""
    (answer, gradients), (expected, others) = one, other
    torch.testing.assert_close(answer, expected, **CLOSE)
    assert gradients.keys() == others.keys()
    for name, gradient in gradients.items():
        torch.testing.assert_close(
            gradient, others[name], **CLOSE, msg=lambda text, name=name: f"{name}: {text}"
        )


def outline(how=FAITHFUL, space=PAPER):
    """A supernet and the paper's batch for it, which hold no numbers."""
    with torch.device("meta"):
        return Supernet(space, 3, 7, how).train(), torch.empty(2, 3, 321, 321)


class Calls(TorchDispatchMode):
    """Counts calls of operators by their names."""

    def __init__(self):
        super().__init__()
        self.counts = Counter()

    def __torch_dispatch__(self, operator, types, given=(), more=None):
        self.counts[operator.overloadpacket.__name__] += 1
        return operator(*given, **(more or {}))


# Found networks.


def drawn_genotype(layers, blocks, seed):
    """A genotype by chance, as a search could find it: a block has two sources, and something."""
    chance = random.Random(seed)
    path = [0]
    for _ in range(layers):
        path.append(chance.choice([n for n in range(LEVELS) if abs(n - path[-1]) <= 1]))
    cell = []
    for block in range(blocks):
        one, other = chance.sample(range(block + 2), 2)
        own = Branch(one, chance.choice(OPERATIONS[1:])), Branch(other, chance.choice(OPERATIONS))
        cell.append(tuple(sorted(own, key=lambda branch: branch.source)))
    return Genotype(tuple(path[1:]), tuple(cell))


@cache
def counted(genotype, making):
    """Parameters and FLOPs of the network that is made of a genotype."""
    with torch.device("meta"):
        network = models.load("autolc")(
            making.bands,
            making.classes,
            f=making.f,
            dim=making.dim,
            genotype=genotype.to_json(),
            variant="measured" if making.grid.corners else "described",
        )
    found = count(network, making.bands, making.side, making.side)
    return found.params, found.flops
