"""What the tests of rasters share."""

import pytest


@pytest.fixture
def folder(tmp_path):
    """A folder whose name has spaces and letters of several scripts."""
    path = tmp_path / "Luftbild ä 地图"
    path.mkdir()
    return path
