"""What the tests of tables share: the data sets, and a table of two rows."""

import pytest

from lclab.reproduce import job
from lclab.spec import task

from ..search.conftest import make_quick
from .archives import all_of_them
from .tables import recipe


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    make_quick(monkeypatch)


@pytest.fixture(scope="session")
def archives(tmp_path_factory):
    """A folder with every data set."""
    return all_of_them(tmp_path_factory.mktemp("Datensätze 数据"))


@pytest.fixture
def table(folder, monkeypatch):
    """Give a recipe to the task, and what calls the task on it."""

    def take(told=None):
        found = recipe(folder, told)
        monkeypatch.setattr(job, "read", lambda name: found)

        def call(data, report, **more):
            chosen = task("reproduce")
            values = {"table": found.name, "data": str(data), "output": str(folder / "out")}
            usual = {"scale": 0.01, "device": "cpu", "threads": 1}
            return chosen.run(chosen.parse({**values, **usual, **more}), report)

        return call

    return take
