"""Layers as the worker gets them: files as they are, everything else exported where needed."""

from __future__ import annotations

import math
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from land_cover_lab.core.lclab.card import Card
from land_cover_lab.core.lclab.errors import InputError
from land_cover_lab.core.lclab.spec import task
from land_cover_lab.processing import layers as layers_module
from land_cover_lab.processing.chosen import Chosen
from land_cover_lab.processing.grid import grid_for
from land_cover_lab.processing.inputs import gather
from land_cover_lab.processing.layers import gdal_text, ogr_text, raster_source, vector_source
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from tests.plugin.qgis_support import UTM, polygon_layer, read_raster, write_raster

VALUES = np.random.default_rng(3).integers(1, 255, (4, 60, 80), dtype=np.uint8)
BOX = (500000, 5000000, 500400, 5000300)
NO_MARGIN = Card(window=0)
WORLD = 20037508.342789244


@pytest.fixture
def image(folder):
    return write_raster(folder / "image.tif", VALUES, BOX)


@pytest.fixture
def tile_layer(folder) -> QgsRasterLayer:
    """A web layer of three levels, whose tiles lie on the disk; red says which level."""
    for level in range(3):
        for column in range(2**level):
            (folder / f"{level}/{column}").mkdir(parents=True)
            for row in range(2**level):
                picture = QImage(256, 256, QImage.Format.Format_RGB32)
                picture.fill(QColor(50 * level, 60 * column, 60 * row))
                picture.save(str(folder / f"{level}/{column}/{row}.png"))
    address = quote(f"file://{folder}/{{z}}/{{x}}/{{y}}.png", safe="/:{}")
    layer = QgsRasterLayer(f"type=xyz&zmin=0&zmax=2&url={address}", "tiles", "wms")
    assert layer.isValid()
    return layer


@pytest.fixture
def virtual_raster(image) -> QgsRasterLayer:
    """A layer that QGIS works out from another."""
    address = quote(str(image))
    formula = quote('"a@1" + 1')
    uri = (
        f"?crs={UTM}&extent={','.join(map(str, BOX))}&width=80&height=60&formula={formula}"
        f"&a:uri={address}&a:provider=gdal"
    )
    layer = QgsRasterLayer(uri, "virtual", "virtualraster")
    assert layer.isValid(), layer.error().message()
    return layer


def exported(source, folder, run) -> Path:
    """Return the file that a source becomes."""
    path = Path(source.path(folder, run.feedback))
    assert path.parent == folder
    return path


def placed(path) -> tuple[float, ...]:
    """Return xmin, ymin, xmax, ymax of a raster."""
    data = gdal.Open(str(path))
    left, width, _, top, _, height = data.GetGeoTransform()
    return left, top + height * data.RasterYSize, left + width * data.RasterXSize, top


def test_files_are_passed_on_as_they_are(image, folder, run):
    gpkg = folder / "rasters.gpkg"
    gdal.Translate(str(gpkg), str(image), format="GPKG", creationOptions=["RASTER_TABLE=a b"])
    for source in (str(image), f"GPKG:{gpkg}:a b", f"/vsizip/{zipped(image)}/image.tif"):
        layer = QgsRasterLayer(source, "file")
        assert layer.isValid()
        assert raster_source(layer, None, None, run.context).path(folder, run.feedback) == source


def zipped(image: Path) -> Path:
    """Return a zip file with the image in it."""
    import zipfile

    path = image.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(image, image.name)
    return path


def test_a_raster_in_this_process_memory_is_exported(image, folder, run):
    gdal.Translate("/vsimem/here.tif", str(image))
    layer = QgsRasterLayer("/vsimem/here.tif", "here")
    assert gdal_text(layer) == ""
    path = exported(raster_source(layer, None, None, run.context), folder, run)
    np.testing.assert_array_equal(read_raster(path), VALUES)
    assert placed(path) == BOX


def test_a_raster_placed_by_points_is_exported_as_qgis_warps_it(folder, run):
    path = write_raster(folder / "points.tif", VALUES, box=None, crs="")
    corners = [(0, 0), (80, 0), (0, 60), (80, 60)]
    left, top = BOX[0], BOX[3]
    points = [gdal.GCP(left + 5 * x, top - 5 * y, 0, x, y) for x, y in corners]
    data = gdal.Open(str(path), gdal.GA_Update)
    data.SetGCPs(points, QgsCoordinateReferenceSystem(UTM).toWkt())
    data.FlushCache()
    layer = QgsRasterLayer(str(path), "points")
    assert layer.crs().authid() == UTM
    box = QgsRectangle(500100, 5000100, 500200, 5000200)
    warped = exported(raster_source(layer, box, NO_MARGIN, run.context), folder, run)
    assert placed(warped) == pytest.approx((500100, 5000100, 500200, 5000200), abs=5)


def test_a_virtual_raster_is_exported_on_its_own_pixels(virtual_raster, folder, run):
    box = QgsRectangle(500012, 5000103, 500098, 5000199)
    path = exported(raster_source(virtual_raster, box, NO_MARGIN, run.context), folder, run)
    assert placed(path) == (500010, 5000100, 500100, 5000200)
    np.testing.assert_array_equal(read_raster(path)[0], VALUES[0, 20:40, 2:20] + 1.0)


def test_the_model_sees_half_a_window_around_the_extent(virtual_raster, folder, run):
    box = QgsRectangle(500100, 5000100, 500200, 5000200)
    path = exported(raster_source(virtual_raster, box, Card(window=16), run.context), folder, run)
    assert placed(path) == (500060, 5000060, 500240, 5000240)


def test_a_web_layer_has_the_models_resolution_on_the_ground(tile_layer, folder, run):
    middle = WORLD / 2  # at 66.5 degrees north a map unit is 0.4 m
    box = QgsRectangle(-middle - 4e6, middle - 4e6, -middle + 4e6, middle + 4e6)
    grid = grid_for(tile_layer, box, 20_000, 0, run.context.transformContext())
    assert grid.extent.width() / grid.columns == pytest.approx(20_000 / 0.4, rel=0.02)
    path = exported(
        raster_source(tile_layer, box, Card(resolution=20_000, window=1), run.context), folder, run
    )
    pixels = read_raster(path)
    assert pixels.shape == (4, grid.rows, grid.columns)
    assert (pixels[3] == 255).all()
    data = gdal.Open(str(path))
    assert data.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand


def test_a_web_layer_has_its_finest_tiles_where_the_model_says_nothing(tile_layer, folder, run):
    size = WORLD / 2  # of a tile of the last level
    box = QgsRectangle(-size, 0, 0, size)
    path = exported(raster_source(tile_layer, box, NO_MARGIN, run.context), folder, run)
    pixels = read_raster(path)
    assert pixels.shape == (4, 256, 256)
    assert pixels[:3, 128, 128].tolist() == [100, 60, 60]
    assert placed(path) == pytest.approx((-size, 0, 0, size), abs=1)


def test_a_web_layer_without_extent_is_refused_where_it_is_too_large(tile_layer, run):
    with pytest.raises(InputError, match="tiles: the extent holds .* Give an extent"):
        raster_source(tile_layer, None, Card(resolution=0.5), run.context)


@pytest.mark.parametrize("side", [math.inf, math.nan, 1e300])
def test_an_extent_without_end_is_refused(tile_layer, side, run):
    box = QgsRectangle(-1, -1, 1, 1)
    box.setXMaximum(side)
    with pytest.raises(InputError, match="tiles: the layer has no end. Give an extent"):
        raster_source(tile_layer, box, None, run.context)


def test_an_extent_beside_the_layer_is_refused(virtual_raster, run):
    with pytest.raises(InputError, match="virtual: the extent .* lies outside. The layer covers"):
        raster_source(virtual_raster, QgsRectangle(0, 0, 100, 100), None, run.context)


def test_pixels_are_square_on_the_ground_where_the_map_is_in_degrees(tile_layer):
    class InDegrees:
        """The web layer as if it were served in degrees."""

        def __getattr__(self, name):
            return getattr(tile_layer, name)

        def crs(self):
            return QgsCoordinateReferenceSystem("EPSG:4326")

        def extent(self):
            return QgsRectangle(-180, -90, 180, 90)

    box = QgsRectangle(10, 59.9, 10.2, 60.1)
    grid = grid_for(InDegrees(), box, 10, 0, QgsCoordinateTransformContext())
    assert grid.rows == pytest.approx(0.2 * 111_412 / 10, rel=0.01)
    assert grid.columns == pytest.approx(0.2 * 55_800 / 10, rel=0.01)


def test_a_layer_of_a_file_keeps_path_and_layer_name(folder, run):
    path = folder / "areas.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "zwei Worte"
    layer = polygon_layer(BOX)
    transforms = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transforms, options)
    for text in (str(path), f"{path}|layername=zwei Worte"):
        source = vector_source(Chosen(QgsVectorLayer(text, "areas")), run.context)
        assert source.path(folder, run.feedback) == text


@pytest.mark.parametrize("change", ["memory", "filter", "edit"])
def test_what_the_file_does_not_hold_is_exported(folder, run, change):
    layer = polygon_layer(BOX)
    if change != "memory":
        path = folder / "areas.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), QgsCoordinateTransformContext(), options
        )
        layer = QgsVectorLayer(str(path), "areas")
    if change == "filter":
        layer.setSubsetString('"class" IS NOT NULL')
    if change == "edit":
        layer.startEditing()
        layer.deleteFeature(next(layer.getFeatures()).id())
    assert ogr_text(layer) == ""
    path = exported(vector_source(Chosen(layer), run.context), folder, run)
    copy = QgsVectorLayer(str(path), "copy")
    assert copy.isValid()
    assert copy.crs().authid() == UTM
    assert copy.featureCount() == {"memory": 1, "filter": 0, "edit": 0}[change]
    if change == "memory":
        assert copy.extent() == QgsRectangle(*BOX)


def gathered(run, **given):
    """Return the inputs of a prediction."""
    values = {name.upper(): value for name, value in given.items()}
    return gather(task("predict"), values, run.context)


def test_an_extent_is_brought_to_the_images_coordinates(image, run):
    box = QgsRectangle(500100, 5000100, 500200, 5000200)
    given = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()}"
    inputs = gathered(run, image=str(image), extent=f"{given} [{UTM}]")
    assert inputs.values["extent"] == [500100, 5000100, 500200, 5000200]
    degrees = QgsReferencedRectangle(
        QgsRectangle(-99.0, 45.151, -98.997, 45.153), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    xmin, ymin, xmax, ymax = gathered(run, image=str(image), extent=degrees).values["extent"]
    assert xmin == pytest.approx(500000, abs=1)
    assert xmax - xmin == pytest.approx(0.003 * 78_600, rel=0.01)
    assert ymax - ymin == pytest.approx(0.002 * 111_140, rel=0.01)
    assert ymin == pytest.approx(4_999_780, abs=400)


def test_without_georeference_rows_are_counted_down(folder, run):
    path = write_raster(folder / "picture.tif", VALUES, box=None, crs="")
    layer = QgsRasterLayer(str(path), "picture")
    assert layer.extent() == QgsRectangle(0, -60, 80, 0)  # as QGIS shows it
    inputs = gathered(run, image=str(path), extent="10,30,-25,-5")
    assert inputs.values["extent"] == [10, 5, 30, 25]


def test_a_georeferenced_image_without_crs_keeps_its_coordinates(folder, run):
    path = write_raster(folder / "plan.tif", VALUES, box=(0, -60, 160, 60), crs="")
    assert gathered(run, image=str(path), extent="10,30,-25,-5").values["extent"] == [
        10,
        -25,
        30,
        -5,
    ]


def test_only_the_area_of_a_virtual_raster_is_exported(virtual_raster, folder, run, monkeypatch):
    monkeypatch.setattr(layers_module, "DEFAULT_WINDOW", 16)
    area = polygon_layer((500100, 5000100, 500200, 5000200))
    QgsProject.instance().addMapLayers([virtual_raster, area])
    inputs = gathered(run, image=virtual_raster.id(), area=area.id())
    assert "extent" not in inputs.values
    values = inputs.resolved(task("predict"), folder, run.feedback)
    assert placed(values["image"]) == (500060, 5000060, 500240, 5000240)
    assert Path(values["area"]).suffix == ".gpkg"
    QgsProject.instance().clear()


def test_a_coordinate_system_set_in_qgis_reaches_the_worker(folder, run):
    path = write_raster(folder / "no crs.tif", VALUES, BOX, crs="")
    layer = QgsRasterLayer(str(path), "no crs")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    virtual = raster_source(layer, None, None, run.context).path(folder, run.feedback)
    assert virtual.endswith(".vrt")
    copy = QgsRasterLayer(virtual, "copy")
    assert copy.crs().authid() == "EPSG:32632"
    assert placed(virtual) == BOX
    np.testing.assert_array_equal(read_raster(virtual), VALUES)


def test_a_picture_without_georeference_gets_no_coordinate_system(folder, run):
    path = write_raster(folder / "picture.tif", VALUES, box=None, crs="")
    layer = QgsRasterLayer(str(path), "picture")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert raster_source(layer, None, None, run.context).path(folder, run.feedback) == str(path)


def labelled(run, **given):
    """Return the inputs of a data set."""
    values = {name.upper(): value for name, value in given.items()}
    return gather(task("dataset"), values, run.context)


def test_a_web_layer_is_exported_around_the_labels(tile_layer, folder, run):
    pixel = WORLD / 512  # of the finest tiles
    first, second = [polygon_layer(box, "EPSG:3857") for box in ((0, 0, 1, 1), (9, 9, pixel, 10))]
    inputs = labelled(run, images=[tile_layer], labels=[first, second], class_field="class")
    (path,) = inputs.resolved(task("dataset"), folder, run.feedback)["images"]
    around = 256 * pixel
    expected = (-around, -around, around + pixel, around + pixel)
    assert placed(path) == pytest.approx(expected, abs=1)
    assert "Exporting tiles first: 513 x 513 pixels of" in run.feedback.texts("info")


def test_a_web_layer_is_exported_where_label_rasters_lie(tile_layer, folder, run):
    mask = write_raster(folder / "mask.tif", VALUES[:1], (0, 0, 80, 60), "EPSG:3857")
    inputs = labelled(run, images=[tile_layer], label_rasters=[str(mask)])
    values = inputs.resolved(task("dataset"), folder, run.feedback)
    assert values["label_rasters"] == [str(mask)]
    assert read_raster(values["images"][0]).shape[1:] == (513, 513)


def test_labels_of_no_extent_are_enough(tile_layer, run):
    point = QgsRectangle(500, 500, 500, 500)
    grid = grid_for(tile_layer, point, None, 4, run.context.transformContext())
    assert (grid.columns, grid.rows) == (9, 9)


def test_a_web_layer_without_labels_is_refused(tile_layer, run):
    empty = polygon_layer(BOX)
    empty.dataProvider().truncate()
    with pytest.raises(InputError, match="drawn: the layer is empty"):
        labelled(run, images=[tile_layer], labels=[empty])


def test_an_export_can_be_cancelled(virtual_raster, folder, run):
    from land_cover_lab.core.lclab.errors import CancelledError

    run.feedback.cancel()
    source = raster_source(virtual_raster, None, None, run.context)
    with pytest.raises(CancelledError):
        source.path(folder, run.feedback)
