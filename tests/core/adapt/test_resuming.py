"""A run that is cancelled ends as if it had not been, whatever its method has to remember."""

import itertools
import json
import shutil

import pytest
from safetensors import safe_open
from safetensors.torch import load_file

from lclab.errors import CancelledError, InputError
from lclab.events import Report

from ..train.loops import same
from .domains import adapted

LENGTH = {"steps": 8, "epoch": 8}


def cancelling(count):
    """A user who cancels when a run has asked so often whether one does, once at each step."""
    asked = itertools.count()
    return Report(lambda _event: None, lambda: next(asked) >= count)


# A teacher, discriminators, rounds of labels, moving thresholds.
@pytest.mark.parametrize("method", ["teacher", "adaptseg", "cbst", "iast"])
def test_a_cancelled_run_ends_as_the_unbroken_one(method, domains, folder):
    whole, broken = folder / "ganz", folder / "gestört"
    values = {**LENGTH, "method": method, "set": [] if method != "cbst" else ["every=0.2"]}
    adapted(**domains.values(**values, output=str(whole)))
    broken.mkdir()
    for name in ("spec.json", "manner.json"):
        shutil.copy(whole / name, broken / name)
    with pytest.raises(CancelledError):
        adapted(cancelling(6), **domains.values(**values, output=str(broken)))
    with safe_open(broken / "checkpoint.safetensors", "pt") as file:
        assert json.loads(file.metadata()["progress"])["step"] == 6
    adapted(**domains.values(**values, output=str(broken)))
    for name in ("checkpoint.safetensors", "model.safetensors"):
        assert same(load_file(whole / name), load_file(broken / name)), name


def test_a_finished_run_is_done_at_once_and_another_is_refused(domains, folder):
    values = domains.values(method="source_only", output=str(folder / "run"))
    first = adapted(**values)
    assert adapted(**values) == first
    with pytest.raises(InputError, match="another method"):
        adapted(**{**values, "method": "ddc"})
    with pytest.raises(InputError, match="another run"):
        adapted(**{**values, "target_labels": str(domains.labels.folder)})
