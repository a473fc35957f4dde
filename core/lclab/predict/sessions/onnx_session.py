"""Networks in ONNX files, run by ONNX Runtime."""

from __future__ import annotations

import ctypes
import dataclasses
import os
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from ...card import Card
from ...errors import InputError
from ..arrays import Array, NumpyMaths
from .base import (
    Session,
    SessionOptions,
    as_run_error,
    first_line,
    preferred_device,
    processor_threads,
    refuse_model,
    scaling,
)
from .onnx_file import PICKED, OnnxFacts, inspect, picking

PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "rocm": "ROCMExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
AUTOMATIC = ("cuda", "rocm", "directml", "coreml", "cpu")
GPU_BATCH = 8
LOG_FATAL = 4


class OnnxSession(Session):
    """An ONNX network on a device."""

    def __init__(self, path: Path, card: Card, options: SessionOptions) -> None:
        self.path = path
        self.maths = NumpyMaths()
        self._under_way = onnxruntime.RunOptions()
        facts = inspect(path, card, options.head)
        self.shape = facts.shape
        sides = facts.shape.height or card.window, facts.shape.width or card.window
        channels = facts.channels or len(card.bands)
        if not channels:
            raise refuse_model(
                path,
                "neither it nor its card says how many bands it takes.",
                "Name the bands in the card.",
            )
        picker = picking(path, facts) if options.labels_only and facts.classes else None
        output = self._begin(facts, picker, options, (channels, *sides))
        if picker and output.shape[1:] != sides:
            # Scores of a coarser grid are to be enlarged before the likeliest is picked.
            output = self._begin(facts, None, options, (channels, *sides))
        classes = (facts.classes or 0) if self.picks_itself else self._classes(card, sides, output)
        kind = self._facts.kind
        if classes == 1 and card.value_range == 255 and not card.output:
            kind = "probabilities"  # Deepness's masks are probabilities, whatever made them
        told = dataclasses.replace(card, output=kind, window=sides[0])
        self.card = told.filled(channels, classes)
        self._scaling = scaling(self.card)

    def prepare(self, pixels: NDArray[Any]) -> Array:
        """Return one window normalised; a network that takes integers gets the raw values."""
        if self._type.kind in "ui":
            limits = np.iinfo(self._type)
            return np.clip(pixels, limits.min, limits.max).astype(self._type)
        values = self._scaling.apply(pixels.astype(np.float32))
        return values.astype(self._type, copy=False)

    def stack(self, windows: list[Array]) -> Array:
        """Return windows as one batch."""
        return windows[0][None] if len(windows) == 1 else np.stack(windows)

    def forward(self, batch: Array) -> Array:
        """Run the network, a part of the batch at a time where its batch is fixed."""
        size = self.shape.batch or len(batch)
        parts = [self._run(batch[i : i + size], size) for i in range(0, len(batch), size)]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def interrupt(self) -> None:
        """End the run that is under way; the next run begins afresh."""
        self._under_way.terminate = True

    def _run(self, batch: Array, size: int) -> Array:
        missing = size - len(batch)
        full = np.pad(batch, ((0, missing), *[(0, 0)] * 3)) if missing else batch
        full = np.ascontiguousarray(full, dtype=self._type)
        self._under_way = onnxruntime.RunOptions()
        try:
            output = self._runtime.run(
                [self._facts.output], {self._facts.input: full}, self._under_way
            )[0]
        except Exception as error:  # the runtime raises its own classes and bare Exceptions
            raise as_run_error(self.path, error, full.shape) from error
        is_half = output.dtype == np.float16  # too coarse for sums of probabilities
        return (output.astype(np.float32) if is_half else output)[: len(batch)]

    def _begin(
        self, facts: OnnxFacts, picker: bytes | None, options: SessionOptions, size: tuple[int, ...]
    ) -> Array:
        """Start the runtime and return its answer to an empty window."""
        self.picks_itself = picker is not None
        self._facts = dataclasses.replace(facts, output=PICKED, kind="labels") if picker else facts
        self._runtime, self.device = start(self.path, picker, options)
        self._type = np.dtype(element_type(self._runtime.get_inputs()[0].type))
        if self._runtime.get_providers()[0] != PROVIDERS["cpu"]:
            self.default_batch = GPU_BATCH
        return self.forward(np.zeros((1, *size), self._type))

    def _classes(self, card: Card, sides: tuple[int, int], output: Array) -> int:
        """Return how many classes an answer tells apart, or say why it is no map."""
        if self._facts.kind == "labels":
            classes = len(card.classes)
            is_map = output.ndim == 3 or (output.ndim == 4 and output.shape[1] == 1)
            if not classes or not is_map or output.shape[-2:] != sides:
                raise refuse_model(
                    self.path,
                    f"it gives class numbers of shape {output.shape} and its card names "
                    f"{classes} classes.",
                    "Give a model that answers every pixel, with its classes in the card.",
                )
            return classes
        is_scene = output.shape[-2:] == (1, 1) < sides
        if output.ndim != 4 or output.shape[0] != 1 or is_scene:
            raise refuse_model(
                self.path,
                f"its output '{self._facts.output}' has the shape {output.shape}.",
                "Give a model that answers (batch, classes, rows, columns).",
            )
        return int(output.shape[1])


def start(
    path: Path, network: bytes | None, options: SessionOptions
) -> tuple[onnxruntime.InferenceSession, str]:
    """Start the runtime on the device that was asked for, or the best there is.

    The network is the file's own unless another is given.
    """
    wanted = preferred_device(options.device)
    name, _, number = wanted.lower().partition(":")
    available = onnxruntime.get_available_providers()
    if name == "auto":
        choices = [n for n in AUTOMATIC if PROVIDERS[n] in available and reason_against(n) is None]
    elif name in PROVIDERS and PROVIDERS[name] in available and (number or "0").isdigit():
        choices = [name]
    else:
        known = [n for n in PROVIDERS if PROVIDERS[n] in available]
        raise InputError(
            f"device = {wanted}: this installation has no such device for ONNX models.",
            field="device",
            remedy=f"Choose from auto, {', '.join(known)}.",
        )
    notes: list[str] = []
    for choice in choices:
        session, problem = try_provider(path, network, choice, number, options)
        if session is not None:
            return session, explained(choice, name, notes)
        notes.append(f"{choice} did not start: {problem}")
    raise InputError(
        f"device = {wanted}: {'; '.join(notes)}.",
        field="device",
        remedy="Use 'auto' or 'cpu', or check the GPU's driver.",
    )


def try_provider(
    path: Path, network: bytes | None, name: str, number: str, options: SessionOptions
) -> tuple[onnxruntime.InferenceSession | None, str]:
    """Start the runtime on one device; say what went wrong where it did not."""
    problem = reason_against(name)
    if problem:
        return None, problem
    settings = onnxruntime.SessionOptions()
    settings.log_severity_level = LOG_FATAL
    settings.intra_op_num_threads = processor_threads(options.threads)
    settings.add_session_config_entry("session.force_spinning_stop", "1")
    provider_settings = {"device_id": number} if number else {}
    if name == "cuda" and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    try:
        session = onnxruntime.InferenceSession(
            network or str(path), settings, providers=[(PROVIDERS[name], provider_settings)]
        )
    except Exception as error:  # the runtime raises its own classes and bare Exceptions
        if name != "cpu":
            return None, first_line(error)
        raise refuse_model(
            path, f"ONNX Runtime cannot load it ({first_line(error)}).", "Export it again."
        ) from error
    if session.get_providers()[0] != PROVIDERS[name]:
        return None, "the runtime fell back to the processor (see the log)"
    return session, ""


def reason_against(name: str) -> str | None:
    """Return why a device cannot be used, as far as that shows without starting it."""
    if name not in ("cuda", "tensorrt"):
        return None
    library = "nvcuda.dll" if os.name == "nt" else "libcuda.so.1"
    try:
        ctypes.CDLL(library)
    except OSError:
        return "this machine has no NVIDIA driver"
    return None


def explained(choice: str, asked: str, notes: list[str]) -> str:
    """Return the device with the reason for it."""
    if asked != "auto":
        return f"{choice} (as asked)"
    if choice == "cpu" and not notes and reason_against("cuda"):
        notes = [str(reason_against("cuda"))]
    return f"{choice} ({'; '.join(notes) or 'the fastest here'})"


def element_type(text: str) -> str:
    """Return numpy's name of a type that the runtime writes as tensor(float)."""
    name = text.removeprefix("tensor(").removesuffix(")")
    return {"float": "float32", "double": "float64"}.get(name, name)
