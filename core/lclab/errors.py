"""Errors that a user reads: which input, what is wrong with it, and what to do."""

from __future__ import annotations

EXIT_DONE, EXIT_INPUT, EXIT_CANCELLED, EXIT_MEMORY, EXIT_BUG = 0, 2, 3, 4, 70


class LabError(Exception):
    """An error with the input it concerns and a remedy, in words for the user."""

    kind = "bug"
    exit_code = EXIT_BUG

    def __init__(self, message: str, *, field: str = "", remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".strip())
        self.message = message
        self.field = field
        self.remedy = remedy


class InputError(LabError, ValueError):
    """Something that the user gave cannot be used."""

    kind = "input"
    exit_code = EXIT_INPUT


class CancelledError(LabError, InterruptedError):
    """The user cancelled."""

    kind = "cancelled"
    exit_code = EXIT_CANCELLED

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class OutOfMemoryError(LabError, MemoryError):
    """The machine or the GPU has too little memory for the request."""

    kind = "memory"
    exit_code = EXIT_MEMORY


class WorkError(LabError, RuntimeError):
    """The surroundings failed: a disk, a file, another process."""

    kind = "work"
    exit_code = EXIT_INPUT


def shortened(text: str, limit: int = 80) -> str:
    """Return a text of the user's or a file's that fits into one line of a message."""
    return text if len(text) <= limit else text[: limit - 3] + "..."


MEMORY_REMEDY = "Choose a smaller batch or window, or another device."


def as_lab_error(error: BaseException) -> LabError:
    """Return the error as one that a user can read; a bug keeps its type and text."""
    if isinstance(error, LabError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return CancelledError()
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        what = f": {error}" if str(error) else ""
        return OutOfMemoryError(f"Out of memory{what}.", remedy=MEMORY_REMEDY)
    if isinstance(error, OSError):
        name = f"{error.filename}: " if error.filename else ""
        return WorkError(f"{name}{error.strerror or error}", remedy="See the log for details.")
    return LabError(
        f"Unexpected {type(error).__name__}: {error}",
        remedy="This is a bug; please report it with the log.",
    )
