"""Hi-ResNet and the networks that lead to it."""

from __future__ import annotations

from torch import nn

from ..registry import models
from .blocks.hi_resnet import FINEST, aggregating, funnel
from .blocks.hrnet import CONVOLUTIONS, Branches, Stage, coarse_scores, hrnet
from .blocks.ocr import refined
from .hrnet import HRNet


@models.register("hi-resnet-base", paper="Hi-ResNet", table="VI and VII", trial=["blocks=1"])
def hi_resnet_base(bands: int, classes: int, *, blocks: int = 12) -> nn.Module:
    """Hi-ResNet's base: HRNet-W48 with a third stage of thrice the depth and no fourth.

    A row of Hi-ResNet's Tables VI and VII, with HRNet's own stem, blocks and exchanges.
    """
    encoder = hrnet(bands, FINEST, stages=stages(blocks))
    return HRNet(encoder, coarse_scores(encoder, classes))


@models.register("hi-resnet-v1", paper="Hi-ResNet", table="VII", trial=["blocks=1"])
def hi_resnet_v1(bands: int, classes: int, *, blocks: int = 12) -> nn.Module:
    """Hi-ResNet's base with its funnel, which looks longer at the finest features.

    A row of Hi-ResNet's Table VII: two convolutions and four inverted bottlenecks take the place
    of HRNet's stem.
    """
    encoder = Branches(funnel(bands), FINEST, stages(blocks), CONVOLUTIONS)
    return HRNet(encoder, coarse_scores(encoder, classes))


@models.register("hi-resnet-v2", paper="Hi-ResNet", table="VII", kin="hi-resnet")
def hi_resnet_v2(
    bands: int, classes: int, *, blocks: int = 12, heads: int = 2, window: int = 8
) -> nn.Module:
    """Hi-ResNet without its refinement: attention in windows instead of convolutions.

    A row of Hi-ResNet's Table VII. Hi-ResNet says what its parts are.
    """
    encoder = hi_resnet_encoder(bands, blocks, heads, window)
    return HRNet(encoder, coarse_scores(encoder, classes))


@models.register("hi-resnet", paper="Hi-ResNet", table="VII, X and XII to XIV", trial=["blocks=1"])
def hi_resnet(
    bands: int, classes: int, *, blocks: int = 12, heads: int = 2, window: int = 8
) -> nn.Module:
    """Hi-ResNet: fine features with attention in windows, refined by a first, coarse map.

    The network of Hi-ResNet's Table VII (v3 and ours) and of its comparisons. Coarse and refined
    scores count alike in training and are added to map with. What the paper leaves open:

    - Attention is among the `window` x `window` pixels of squares, into which every branch is cut,
      without positions; where squares do not fill a map, its last rows and columns are repeated.
      There are `heads` heads at the finest branch, and as wide ones at the others.
    - In a block come a batch norm, squeeze and excitation with a 32nd of the channels, attention
      and a 3x3 depth-wise convolution at twice the channels, and a 1x1 convolution. GELU is on the
      values that attention sees, a norm and SiLU follow the depth-wise convolution, and only
      squeeze and excitation has biases, and SiLU too.
    - Norms precede convolutions in the funnel's first two layers and wherever branches begin or
      meet. GELU follows them but before sums, and nothing follows a sum. Heads have ReLU.
    - The funnel's bottlenecks are linear but for a norm, GELU, and a layer scale from 0.1 on.
    """
    return refined(hi_resnet_encoder(bands, blocks, heads, window), classes)


def hi_resnet_encoder(bands: int, blocks: int, heads: int, window: int) -> Branches:
    """Return the funnel, and branches of aggregating blocks."""
    return Branches(funnel(bands), FINEST, stages(blocks), aggregating(heads, window))


def stages(blocks: int) -> list[Stage]:
    """Return the two stages, of which the second has so many blocks per branch."""
    return [Stage(1, 4), Stage(4, blocks)]
