"""Small batches of scores and labels, and what follows from them in numpy."""

import numpy as np
import torch

from lclab.data.dataset import UNKNOWN
from lclab.registry import losses

CLASSES = 4


def a_batch(seed=0, unknown=0.3, dtype=torch.float32, absent=()):
    """Scores and labels of two crops, some labels unknown, some classes absent."""
    chance = torch.Generator().manual_seed(seed)
    scores = 2 * torch.randn(2, CLASSES, 5, 7, generator=chance, dtype=dtype)
    labels = torch.randint(0, CLASSES, (2, 5, 7), generator=chance)
    for position in absent:
        labels[labels == position] = (position + 1) % CLASSES
    labels[torch.rand(labels.shape, generator=chance) < unknown] = UNKNOWN
    return scores, labels


def chances_of(scores):
    raised = np.exp(scores.double().numpy() - scores.double().numpy().max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


def value(name, *tensors, **more):
    torch.manual_seed(0)  # for what a loss draws by chance
    return float(losses.load(name)(*tensors, **more))
