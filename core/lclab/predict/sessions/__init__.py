"""A trained network ready to run: ONNX Runtime for ONNX files, torch for safetensors files."""

from __future__ import annotations

from pathlib import Path

from ...modelfile import read_card
from .base import Session, SessionOptions

_warm: dict[tuple[object, ...], Session] = {}


def open_session(path: str, options: SessionOptions) -> Session:
    """Return the session for a model file; the last one used stays ready for the next request."""
    file = Path(path).resolve()
    state = file.stat()
    card = read_card(file)  # which may lie beside the model and be another one by now
    key = (file, state.st_mtime_ns, state.st_size, card.to_json(), options)
    if key not in _warm:
        if file.suffix.lower() == ".onnx":
            from .onnx_session import OnnxSession

            _warm[key] = OnnxSession(file, card, options)
        else:
            from .torch_session import TorchSession

            _warm[key] = TorchSession(file, card, options)
    return _warm[key]


def keep_only(sessions: list[Session]) -> None:
    """Forget every session but these."""
    for key in [key for key, session in _warm.items() if session not in sessions]:
        del _warm[key]
