"""Spans of time as people write them."""

import pytest

from lclab.errors import InputError
from lclab.search.budget import seconds_of


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("", 0),
        ("20min", 1200),
        ("20 min", 1200),
        ("2h", 7200),
        ("2 hours", 7200),
        ("1h 30min", 5400),
        ("1h30m", 5400),
        ("1.5 h", 5400),
        ("90s", 90),
        ("1 Day", 86400),
    ],
)
def test_spans(text, seconds):
    assert seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["20", "soon", "min", "-2h", "2h x", "20 x", "1e3s"])
def test_what_is_no_span(text):
    with pytest.raises(InputError, match=f"budget = {text}: this is no span of time. Write") as e:
        seconds_of(text)
    assert e.value.field == "budget"


@pytest.mark.parametrize("text", ["59s", "0h"])
def test_too_short(text):
    with pytest.raises(InputError, match="needs a minute"):
        seconds_of(text)
