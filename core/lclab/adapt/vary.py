"""Other colours for images that are normalised already."""

from __future__ import annotations

import torch
from torch import Tensor

from ..data.augment import Augmentation, colours


def recoloured(images: Tensor, strength: float, chance: torch.Generator) -> Tensor:
    """Return images (n, bands, h, w) whose colours vary by chance; blank places stay blank."""
    if not strength:
        return images
    count, bands, height, width = images.shape
    how = Augmentation().coloured(strength)
    mix, shift = colours(count, torch.ones(bands), torch.zeros(bands), how, chance)
    pixels = images.flatten(2).transpose(1, 2)  # n, h * w, bands
    found = torch.baddbmm(shift.to(images), pixels, mix.to(images))
    found = found.transpose(1, 2).reshape(count, bands, height, width)
    found = found.contiguous(
        memory_format=torch.channels_last
        if images.is_contiguous(memory_format=torch.channels_last)
        else torch.contiguous_format
    )
    return torch.where((images != 0).any(1, keepdim=True), found, images)
