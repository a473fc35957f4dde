"""What rasters say of their values: colour tables, names, attribute tables, our own card."""

import numpy as np
import pytest
import rasterio

from lclab.card import Band, Card, LandClass
from lclab.errors import InputError
from lclab.geo.categories import Category, categories_of

from .rasters import noise, write

ATTRIBUTES = """<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable>
<FieldDefn index="0"><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>
<FieldDefn index="1"><Name>Class</Name><Type>2</Type><Usage>2</Usage></FieldDefn>
<FieldDefn index="2"><Name>Red</Name><Type>0</Type><Usage>6</Usage></FieldDefn>
<FieldDefn index="3"><Name>Green</Name><Type>0</Type><Usage>7</Usage></FieldDefn>
<FieldDefn index="4"><Name>Blue</Name><Type>0</Type><Usage>8</Usage></FieldDefn>
<Row index="0"><F>11</F><F>Open Water</F><F>70</F><F>107</F><F>159</F></Row>
<Row index="1"><F>41</F><F>Deciduous &lt;Forest&gt;</F><F>104</F><F>171</F><F>95</F></Row>
</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"""


@pytest.fixture
def path(folder):
    return write(folder / "karte ä.tif", np.zeros((1, 9, 9), "uint8"))


def test_raster_that_says_nothing(path):
    assert categories_of(str(path)) == {}


def test_colours_that_several_values_share_say_nothing(path):
    """A table of a GeoTIFF always has 256 entries, most of them black."""
    with rasterio.open(path, "r+") as raster:
        raster.write_colormap(1, {3: (10, 20, 30, 255), 5: (255, 0, 0, 255)})
    assert categories_of(str(path)) == {3: Category("", "#0a141e"), 5: Category("", "#ff0000")}


def test_attribute_tables(path):
    path.with_name(path.name + ".aux.xml").write_text(ATTRIBUTES, encoding="utf-8")
    assert categories_of(str(path)) == {
        11: Category("Open Water", "#466b9f"),
        41: Category("Deciduous <Forest>", "#68ab5f"),
    }


def test_card_of_a_map_of_ours_comes_first(path):
    card = Card((LandClass(4, "Grünland", "#00ff00"),), (Band("b"),))
    with rasterio.open(path, "r+") as raster:
        raster.update_tags(ns="LCLAB", card=card.to_json())
    path.with_name(path.name + ".aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><CategoryNames><Category>null</Category><Category/>'
        "<Category/><Category/><Category>four</Category></CategoryNames></PAMRasterBand>"
        "</PAMDataset>"
    )
    found = categories_of(str(path))
    assert found == {0: Category("null"), 4: Category("Grünland", "#00ff00")}


def test_band_of_numbers_has_no_categories(folder):
    path = write(folder / "f.tif", noise(2, 5, 5).astype("float32"))
    assert categories_of(str(path)) == {}


def test_what_is_no_raster_is_named(folder):
    (folder / "x.tif").write_text("x")
    with pytest.raises(InputError, match="reference = .*x.tif"):
        categories_of(str(folder / "x.tif"), "reference")
