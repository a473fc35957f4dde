"""DeepLabV2, whose parts the methods of adaptation share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from torch import Tensor, nn

from ..registry import models
from .blocks.encoder_head import EncoderHead, pyramid_head
from .blocks.encoders import encoder as encoder_of


@models.register("deeplabv2", paper="LoveDA", table="6", trial=["encoder=resnet18"])
def deeplabv2(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet50",
    head: str = "aspp",
    encoder_weights: str | None = None,
) -> nn.Module:
    """DeepLabV2: dilated convolutions on deep features, the network that adaptation is tried on.

    The network of all methods in LoveDA's Table 6: features at stride 16 and a head that is the
    sum of dilated convolutions (aspp) or pools over parts of the image (pyramid), as public code
    has it for the methods of self-training. Scores of either go straight to the image's size.
    """
    if head not in HEADS:
        raise ValueError(f"head = {head}: it is one of {', '.join(HEADS)}")
    made = encoder_of(encoder, bands, encoder_weights, stride=16)
    return EncoderHead(made, HEADS[head](made.out_channels[-1], classes))


class DilatedSum(nn.Module):
    """The sum of convolutions that see ever wider surroundings."""

    def __init__(self, channels: int, classes: int, rates: Sequence[int] = (6, 12, 18, 24)) -> None:
        super().__init__()
        convs = [nn.Conv2d(channels, classes, 3, 1, rate, rate) for rate in rates]
        for conv in convs:
            nn.init.normal_(conv.weight, std=0.01)
        self.branches = nn.ModuleList(convs)

    def forward(self, values: Tensor) -> Tensor:
        """Return a score per class and feature."""
        first, *others = (conv(values) for conv in self.branches)
        return sum(others, first)


HEADS: dict[str, Callable[[int, int], nn.Module]] = {"aspp": DilatedSum, "pyramid": pyramid_head}
