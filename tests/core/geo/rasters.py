"""Small rasters for tests: written by plain rasterio, from arrays whose every pixel is known."""

import warnings

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import Affine

UTM = CRS.from_epsg(32632)
DEGREES = CRS.from_epsg(4326)
METRE_GRID = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_600_000.0)
DEGREE_GRID = Affine(0.001, 0.0, 7.0, 0.0, -0.001, 51.0)


def noise(bands, height, width, dtype="uint8", seed=1):
    """Random pixels over a range that float32 holds exactly."""
    low, high = {"int16": (-2000, 2000), "uint16": (1, 6000)}.get(dtype, (1, 255))
    values = np.random.default_rng(seed).integers(low, high, (bands, height, width))
    return values.astype(dtype)


def patched_pixels():
    """Four bands of patches rather than noise, so that there is something to merge and to draw."""
    rough = np.random.default_rng(2).integers(20, 235, (4, 21, 26))
    smooth = np.kron(rough, np.ones((8, 8), int))[:, :150, :201]
    return np.clip(smooth + noise(4, 150, 201).astype(int) // 6, 1, 255).astype("uint8")


def patchy(height, width, classes=4, size=9, seed=1):
    """A map with patches of all sizes: noise that is smoothed, and a little that is not."""
    rng = np.random.default_rng(seed)
    rows, cols = -(-height // size) + 1, -(-width // size) + 1
    coarse = rng.integers(0, classes, (rows, cols))
    shift_y = rng.integers(0, size, (height, width)) // 2
    shift_x = rng.integers(0, size, (height, width)) // 2
    y, x = np.indices((height, width))
    return coarse[(y + shift_y) // size, (x + shift_x) // size].astype(np.uint8)


def write(path, pixels, *, crs=UTM, transform=METRE_GRID, driver="GTiff", **more):
    """Write an array (bands, rows, columns); a mask or nodata per band may come along."""
    after = {k: more.pop(k) for k in ("mask", "names", "colours") if k in more}
    pixels = np.asarray(pixels)
    count, height, width = pixels.shape
    facts = {"width": width, "height": height, "count": count, "dtype": pixels.dtype, **more}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver=driver, crs=crs, transform=transform, **facts) as out:
            out.write(pixels)
            if "mask" in after:
                out.write_mask(after["mask"])
            if "names" in after:
                out.descriptions = after["names"]
            if "colours" in after:
                out.colorinterp = after["colours"]
    return path


def read(path):
    """All pixels of a raster."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as raster:
            return raster.read()


def facts(path):
    """What GDAL says of a raster."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as raster:
            return raster.profile
