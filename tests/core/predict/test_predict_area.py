"""Prediction inside polygons, in whatever coordinate system they come."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import Affine

from lclab.errors import InputError
from tests.core.geo.rasters import DEGREES, METRE_GRID, UTM, noise, write
from tests.core.predict.networks import card, ndwi, ndwi_labels

NODATA = 255


@pytest.fixture
def model(folder):
    return ndwi(folder / "modell ü.onnx")


def expected(pixels, inside):
    return np.where(inside, ndwi_labels(pixels), NODATA)


RING = shapely.Point(70, 60).buffer(50).difference(shapely.Point(72, 58).buffer(20))
FAR = shapely.box(150, 130, 160, 139)


def layer(path, shapes, crs="EPSG:32632", forward=METRE_GRID, **more):
    placed = [
        shapely.transform(s, lambda xy: np.column_stack(forward @ (xy[:, 0], xy[:, 1])))
        for s in shapes
    ]
    if crs == "EPSG:4326":
        placed = [
            shapely.transform(
                s,
                lambda xy: np.column_stack(
                    rasterio.warp.transform(UTM, DEGREES, xy[:, 0], xy[:, 1])
                ),
            )
            for s in placed
        ]
    pyogrio.raw.write(
        str(path),
        shapely.to_wkb(np.array(placed, dtype=object)),
        [],
        [],
        geometry_type="Polygon",
        crs=crs,
        **more,
    )
    return path


def centres_in(shapes, height, width):
    y, x = np.indices((height, width)) + 0.5
    points = shapely.points(x.ravel(), y.ravel())
    return shapely.contains(shapely.union_all(shapes), points).reshape(height, width)


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326"])
@pytest.mark.parametrize("stitch", ["core", "blend"])
def test_polygons_with_holes_in_either_coordinate_system(folder, model, predict, crs, stitch):
    pixels = noise(4, 170, 181)
    path = write(folder / "a.tif", pixels)
    area = layer(folder / "fläche.gpkg", [RING, FAR], crs)
    found = predict(path, model, area=str(area), stitch=stitch)
    inside = centres_in([RING, FAR], 170, 181)
    whole = expected(pixels, inside)
    np.testing.assert_array_equal(found["map"], whole[10:139, 20:160])
    assert found["pixels_mapped"] == inside.sum()


def test_polygons_and_extent_meet(folder, model, predict):
    pixels = noise(4, 170, 181)
    path = write(folder / "a.tif", pixels)
    area = layer(folder / "a.gpkg", [RING, FAR], layer="ring")
    layer(folder / "a.gpkg", [FAR], layer="fern", append=True)
    found = predict(
        path, model, area=f"{area}|layername=ring", extent="500300,5599200,500900,5599700"
    )
    whole = expected(pixels, centres_in([RING], 170, 181))
    np.testing.assert_array_equal(found["map"], whole[30:80, 30:90])
    with pytest.raises(InputError, match="outside the extent"):
        predict(path, model, area=f"{area}|layername=fern", extent="500300,5599200,500900,5599700")


def test_windows_outside_the_polygons_are_not_inferred(folder, model, predict):
    path = write(folder / "a.tif", noise(4, 640, 640))
    corners = [shapely.box(0, 0, 9, 9), shapely.box(630, 630, 640, 640)]
    found = predict(path, model, area=str(layer(folder / "a.gpkg", corners)))
    assert found["inferred"] == 2
    assert found["skipped"] > 50


@pytest.mark.parametrize("pixel", [4.0, 23.0])
def test_polygons_over_an_image_of_another_resolution(folder, predict, pixel):
    forward = METRE_GRID @ Affine.scale(pixel / 10)
    path = write(folder / "a.tif", noise(4, 170, 181), transform=forward)
    model = ndwi(folder / "m.onnx", described=card(resolution=10.0))
    whole = predict(path, model)["map"]
    area = layer(folder / "a.gpkg", [RING, FAR], forward=forward)
    inside = centres_in([RING, FAR], 170, 181)
    found = predict(path, model, area=str(area))["map"]
    np.testing.assert_array_equal(found, np.where(inside, whole, NODATA)[10:139, 20:160])
