"""Cloud-optimised copies: made whole, or given up when the user cancels."""

import numpy as np
import pytest
import rasterio

from lclab.errors import CancelledError, WorkError
from lclab.events import Report, quiet
from lclab.geo.cog import make_cog
from tests.core.geo.rasters import write


def test_overviews_show_the_commonest_class_or_the_mean(folder):
    pixels = np.zeros((1, 1200, 1200), np.uint8)
    pixels[:, ::4, ::4] = 64  # one pixel of sixteen
    for is_map, expected in ((True, 0), (False, 4)):
        path = write(folder / "a.tif", pixels)
        make_cog(path, is_map, quiet())
        with rasterio.open(path) as raster:
            assert raster.overviews(1)
            assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            np.testing.assert_array_equal(raster.read(), pixels)
            small = raster.read(1, out_shape=(300, 300))[5:-5, 5:-5]
            assert abs(float(small.mean()) - expected) < 0.5


def test_cancel_leaves_the_raster_as_it_was(folder):
    path = write(folder / "a.tif", np.ones((1, 900, 900), np.uint8))
    before = path.read_bytes()
    with pytest.raises(CancelledError):
        make_cog(path, True, Report(lambda event: None, lambda: True))
    assert path.read_bytes() == before
    assert [p.name for p in folder.iterdir()] == ["a.tif"]


def test_failure_says_why(folder):
    path = folder / "a.tif"
    path.write_text("this is no raster")
    with pytest.raises(WorkError, match="overviews cannot be written"):
        make_cog(path, True, quiet())
