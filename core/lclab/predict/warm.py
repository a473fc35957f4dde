"""Loads a model before anything is asked of it, so that the first map does not wait for it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np

from .processes import here
from .sessions import keep_only, open_session
from .sessions.base import SessionOptions


def warm(model: str, device: str = "auto") -> dict[str, Any]:
    """Open a model as a map with probabilities takes it, and run it once on nothing."""
    session = open_session(model, SessionOptions(here().device(device)))
    keep_only([session])
    side = session.card.window
    size = session.shape.height or side, session.shape.width or side
    blank = np.zeros((session.channels, *size), np.uint8)
    session.scores(session.stack([session.prepare(blank)] * (session.shape.batch or 1)))
    import_module(".job", __package__)  # what else a prediction loads
    return {"device": session.device}
