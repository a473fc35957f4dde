"""Class-mix, masks and rare classes: what the teacher methods show their student."""

from __future__ import annotations

import torch
from torch import Tensor

from ..data.dataset import UNKNOWN

BLOCK, HIDDEN = 64, 0.7
SURE = 0.968


def half_of_classes(labels: Tensor, chance: torch.Generator) -> Tensor:
    """Return where half of the classes of one image's labels (h, w) are, drawn by chance."""
    present = [c for c in torch.unique(labels).tolist() if c != UNKNOWN]
    order = torch.randperm(len(present), generator=chance).tolist()
    chosen = [present[place] for place in order[: (len(present) + 1) // 2]]
    return torch.isin(labels, torch.tensor(chosen, device=labels.device, dtype=labels.dtype))


def pasted(mask: Tensor, source: Tensor, target: Tensor) -> Tensor:
    """Return the target with the source's pixels in the mask (n, h, w) pasted over it."""
    wide = mask.unsqueeze(1) if source.dim() > mask.dim() else mask
    return torch.where(wide, source, target)


def pseudo_labels(scores: Tensor) -> tuple[Tensor, Tensor]:
    """Return a teacher's labels (n, h, w), and for each image how many pixels it is sure of (n)."""
    sureness, labels = scores.detach().softmax(1).max(1)
    return labels, (sureness >= SURE).float().mean((1, 2))


def with_hidden_blocks(
    images: Tensor, chance: torch.Generator, block: int = BLOCK, share: float = HIDDEN
) -> Tensor:
    """Return images (n, c, h, w) in which a share of the squares, drawn by chance, is blank."""
    count, _, height, width = images.shape
    squares = torch.rand(count, 1, -(-height // block), -(-width // block), generator=chance)
    kept = (squares >= share).to(images.device)
    kept = kept.repeat_interleave(block, 2).repeat_interleave(block, 3)[..., :height, :width]
    return images * kept


def rare_class_chances(shares: Tensor, temperature: float = 0.01) -> Tensor:
    """Return how often each class is drawn: the rarer of all labelled pixels the more often."""
    chances = ((1 - shares) / temperature).softmax(0) * (shares > 0)
    return chances / chances.sum()
