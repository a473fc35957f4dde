"""What the tests of accuracy share: requests that run as the worker runs them."""

import json
from pathlib import Path

import pytest

from lclab.events import Report
from lclab.spec import task


@pytest.fixture
def told():
    """Events that a request has sent."""
    return []


@pytest.fixture
def evaluate(folder, told):
    """Measure a map; return what metrics.json says."""

    def run(cancelled=lambda: False, **values):
        chosen = task("evaluate")
        texts = {k: str(v) if isinstance(v, Path) else v for k, v in values.items()}
        report = Report(told.append, cancelled)
        result = chosen.run(chosen.parse({"output": str(folder / "acc"), **texts}), report)
        report.flush()
        return json.loads(Path(result["metrics"]).read_text(encoding="utf-8"))

    return run


@pytest.fixture
def sample(folder, told):
    """Draw points on a map; return the result."""

    def run(cancelled=lambda: False, **values):
        chosen = task("sample")
        texts = {k: str(v) if isinstance(v, Path) else v for k, v in values.items()}
        report = Report(told.append, cancelled)
        result = chosen.run(chosen.parse({"output": str(folder / "p.gpkg"), **texts}), report)
        report.flush()
        return result

    return run


@pytest.fixture
def warnings(told):
    """Return the warnings that a request has given."""
    return lambda: [event["message"] for event in told if event["event"] == "warning"]
