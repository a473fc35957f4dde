"""Every failure becomes an error in the user's words, with its exit code."""

import pytest

from lclab.errors import (
    CancelledError,
    InputError,
    LabError,
    OutOfMemoryError,
    WorkError,
    as_lab_error,
    shortened,
)


@pytest.mark.parametrize(
    ("error", "builtin", "kind", "code"),
    [
        (InputError("a"), ValueError, "input", 2),
        (CancelledError(), InterruptedError, "cancelled", 3),
        (OutOfMemoryError("a"), MemoryError, "memory", 4),
        (WorkError("a"), RuntimeError, "work", 2),
        (LabError("a"), Exception, "bug", 70),
    ],
)
def test_kinds_codes_and_builtins(error, builtin, kind, code):
    assert isinstance(error, LabError)
    assert isinstance(error, builtin)
    assert (error.kind, error.exit_code) == (kind, code)
    assert as_lab_error(error) is error


def test_message_and_remedy_are_read_together():
    error = InputError("labels.gpkg: no field 'klass'.", field="labels", remedy="Use 'class'.")
    assert str(error) == "labels.gpkg: no field 'klass'. Use 'class'."
    assert (error.field, error.remedy) == ("labels", "Use 'class'.")


class TorchLikeOutOfMemoryError(RuntimeError):
    """Stands for torch's own, which is known by its name alone."""


TorchLikeOutOfMemoryError.__name__ = "OutOfMemoryError"


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (KeyboardInterrupt(), "cancelled", "Cancelled"),
        (MemoryError(), "memory", "Out of memory. Choose"),
        (MemoryError("9 TB"), "memory", "9 TB"),
        (TorchLikeOutOfMemoryError("GPU 0"), "memory", "GPU 0"),
        (FileNotFoundError(2, "No such file", "ä b.tif"), "work", "ä b.tif: No such file"),
        (OSError("disk on fire"), "work", "disk on fire"),
        (ZeroDivisionError("division by zero"), "bug", "ZeroDivisionError: division by zero"),
        (KeyError("x"), "bug", "KeyError"),
    ],
)
def test_other_errors_are_translated(error, kind, said):
    shown = as_lab_error(error)
    assert shown.kind == kind
    assert said in str(shown)


def test_long_texts_are_cut():
    assert shortened("a" * 80) == "a" * 80
    assert shortened("a" * 81) == "a" * 77 + "..."
