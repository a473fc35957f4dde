"""What the tests of adaptation share: two small domains, made once, and a model of the first."""

import pytest
import torch

from lclab.events import quiet

from ..train.conftest import trained
from .domains import NET, Domains


@pytest.fixture(autouse=True, scope="session")
def _one_thread():
    """Keep tests of tiny networks from waiting for each other's threads."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def domains(tmp_path_factory):
    """Source, target and labels of the target; nothing writes into them."""
    place = tmp_path_factory.mktemp("domains") / "zwei Gegenden ä"
    place.mkdir()
    return Domains(place)


@pytest.fixture(scope="session")
def model(domains):
    """A model of the source."""
    result = trained(
        quiet(),
        dataset=str(domains.source.folder),
        output=str(domains.folder / "Modell"),
        model="deeplabv2",
        set=list(NET),
    )
    return result["model"]
