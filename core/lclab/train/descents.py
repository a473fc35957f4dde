"""Several optimisers as one, for what descends in more than one way at a time."""

from __future__ import annotations

from typing import Any

import torch


class Descents(torch.optim.Optimizer):
    """Moves every optimiser's parameters at once; what they remember is remembered together."""

    def __init__(self, *parts: torch.optim.Optimizer) -> None:
        super().__init__([group for part in parts for group in part.param_groups], {})
        self._parts = parts
        self._share()

    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        """Move whatever has gradients."""
        del closure
        for part in self._parts:
            part.step()

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up what is remembered of all parameters."""
        super().load_state_dict(state_dict)
        self._share()

    def _share(self) -> None:
        """Have all parts use this optimiser's groups and memory."""
        first = 0
        for part in self._parts:
            last = first + len(part.param_groups)
            part.param_groups = self.param_groups[first:last]
            part.state = self.state
            first = last
