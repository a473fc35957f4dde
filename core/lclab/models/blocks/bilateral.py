"""Networks of two paths: a shallow one that keeps details, and a deep one that sees much."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from .auxiliary import Auxiliary
from .conv import conv_norm_act


class Bilateral(nn.Module):
    """A path of details and one of context, fused; in training the latter answers by itself too.

    `context` makes maps of the encoder's last two features, the first at stride 8; of each, as far
    as there are such heads, one of `further` makes a further answer.
    """

    def __init__(
        self,
        bands: int,
        encoder: nn.Module,
        context: nn.Module,
        fuse: nn.Module,
        head: nn.Module,
        further: Sequence[nn.Module] = (),
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.details = detail_path(bands)
        self.context = context
        self.fuse = fuse
        self.head = head
        self.further = nn.ModuleList(further)
        self.auxiliary = tuple(Auxiliary() for _ in further)

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, ...]:
        """Return a score per class and pixel, in training the further answers too."""
        maps = self.context(*self.encoder(image)[-2:])
        answer: Tensor = self.head(self.fuse(torch.cat([self.details(image), maps[0]], 1)))
        if self.training and self.further:
            further = (head(values) for head, values in zip(self.further, maps, strict=True))
            return answer, *further
        return answer


def detail_path(bands: int) -> nn.Sequential:
    """Return three convolutions of stride 2 and one that widens: 128 channels at stride 8."""
    return nn.Sequential(
        conv_norm_act(bands, 64, 7, stride=2),
        conv_norm_act(64, 64, stride=2),
        conv_norm_act(64, 64, stride=2),
        conv_norm_act(64, 128, 1),
    )


class ContextPath(nn.Module):
    """Brings an encoder's last two features, each refined, and the image's mean to stride 8."""

    def __init__(
        self,
        channels: Sequence[int],
        refinement: Callable[[int, int], nn.Module],
        width: int = 128,
    ) -> None:
        super().__init__()
        fine, coarse = channels
        self.mean = conv_norm_act(coarse, width, 1)
        self.refine_coarse = refinement(coarse, width)
        self.refine_fine = refinement(fine, width)
        self.enlarge_coarse, self.enlarge_fine = (
            nn.Sequential(nn.Upsample(scale_factor=2), conv_norm_act(width, width))
            for _ in range(2)
        )

    def forward(self, fine: Tensor, coarse: Tensor) -> tuple[Tensor, Tensor]:
        """Return maps (n, width, h, w) at strides 8 and 16 of features at 16 and 32."""
        mean = self.mean(coarse.mean((2, 3), keepdim=True))
        deep = self.enlarge_coarse(self.refine_coarse(coarse) + mean)
        return self.enlarge_fine(self.refine_fine(fine) + deep), deep


class AttentionRefinement(nn.Module):
    """A convolution whose channels are weighted by what their means say."""

    def __init__(self, channels: int, width: int, act: type[nn.Module] = nn.ReLU) -> None:
        super().__init__()
        self.conv = conv_norm_act(channels, width, act=act)
        self.weigh = conv_norm_act(width, width, 1, act=nn.Sigmoid)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        values = self.conv(values)
        return values * self.weigh(values.mean((2, 3), keepdim=True))


def subpixel_head(channels: int, width: int, classes: int, times: int) -> nn.Sequential:
    """Return what scores every pixel of the times x times that a value stands for by itself."""
    return nn.Sequential(
        conv_norm_act(channels, width),
        nn.Conv2d(width, classes * times**2, 1),
        nn.PixelShuffle(times),
    )
