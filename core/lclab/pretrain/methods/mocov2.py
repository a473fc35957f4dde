"""MoCo v2: momentum contrast."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...registry import pretrainers
from ..contrast import Queue, info_nce, likeness
from ..features import Features
from ..method import Method, Setting, Views, refuse_unless
from ..momentum import Momentum, warm

AGE = 0.25
LEAST = 2
"""Images that norms need at a time."""


@pretrainers.register("mocov2", views=2)
def mocov2(
    setting: Setting,
    *,
    temperature: float = 0.2,
    momentum: float = 0.999,
    queue: int = 4096,
    width: int = 128,
    parts: int = 4,
) -> Method:
    """Tells each place's other view from those of other places (MoCo v2, contrastive).

    Keys come from a slow average of the encoder, which keeps `momentum` of itself every step and
    less in the first thousands. They lie in a `queue`, which is shorter in short runs: keys older
    than the average changes are told by their age. A projection of two layers with `width`
    numbers is thrown away in the end. So that an encoder cannot tell pairs by the statistics of
    its batch norms, these see a batch in `parts`, and keys in other parts than queries.
    """
    refuse_unless(queue >= 1, f"queue = {queue}: at least one key is needed.")
    refuse_unless(temperature > 0, f"temperature = {temperature:g}: it has to be above 0.")
    refuse_unless(0 <= momentum < 1, f"momentum = {momentum:g}: it is from 0 to below 1.")
    refuse_unless(min(width, parts) >= 1, f"width = {width}, parts = {parts}: at least 1.")
    length = length_of(queue, setting.batch, warm(momentum, setting.steps))
    return MoCo(setting, temperature, momentum, Queue(length, width), parts)


class MoCo(Method):
    """Queries of the encoder that learns, keys of the one that follows."""

    terms = ("contrast",)
    right: Tensor

    def __init__(
        self, setting: Setting, temperature: float, momentum: float, queue: Queue, parts: int
    ) -> None:
        super().__init__()
        width = setting.width
        self.project = Projection(width, queue.keys.shape[1])
        self.follower = Momentum(setting.features, self.project)
        self.queue = queue
        self.register_buffer("right", torch.zeros(2))  # of how many queries, and these
        self._temperature, self._momentum = temperature, momentum
        self._parts = parts if setting.has_norms else 1

    def begin(self, features: Features, step: int) -> None:
        """Have the follower follow."""
        self.follower.follow((features, self.project), warm(self._momentum, step))

    def losses(self, features: Features, views: Views) -> dict[str, Tensor]:
        """Return the loss of queries of the first views and keys of the second."""
        first, second = views.images
        count = parts_of(len(first), self._parts)
        queries = torch.cat([self.project(features(some)) for some in first.chunk(count)])
        keys = self._keys(second, count)
        queries, keys = (functional.normalize(v.float(), dim=1) for v in (queries, keys))
        others = self.queue.keys.clone()  # as it was before this batch: put() writes into it
        scores = likeness(queries, keys, others, self._temperature)
        self.queue.put(keys)
        with torch.no_grad():
            found = (scores.argmax(1) == 0).sum()
            self.right += torch.stack([found, found.new_tensor(len(scores))])
        return {"contrast": info_nce(scores)}

    def figures(self) -> dict[str, float]:
        """Return how often the other view was the likeliest of all keys."""
        found, total = self.right.tolist()
        self.right.zero_()
        return {"contrastive_accuracy": found / total} if total else {}

    def _keys(self, images: Tensor, count: int) -> Tensor:
        order = torch.randperm(len(images)) if count > 1 else torch.arange(len(images))
        shuffled = images[order.to(images.device)]
        keys = torch.cat([self.follower(some) for some in shuffled.chunk(count)])
        return keys[order.argsort().to(keys.device)]


class Projection(nn.Module):
    """From features (n, c, h, w) to the numbers (n, width) by which places are compared."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(channels, channels), nn.ReLU(), nn.Linear(channels, width)
        )

    def forward(self, features: Tensor) -> Tensor:
        """Return the projection of the features' mean."""
        found: Tensor = self.layers(features.mean((2, 3)))
        return found


def length_of(most: int, batch: int, keep: float) -> int:
    """Return how many keys to queue: of a quarter of the steps over which the average is made.

    That is MoCo's own proportion: 65,536 keys of 256 a step, and a memory of 1000 steps.
    """
    steps = max(1, round(AGE / (1 - keep)))
    return max(1, min(most, steps * batch))


def parts_of(images: int, most: int) -> int:
    """Return in how many equal parts of at least two a batch can be seen, at most so many."""
    counts = range(min(most, images // LEAST), 0, -1)
    return next((count for count in counts if images % count == 0), 1)
