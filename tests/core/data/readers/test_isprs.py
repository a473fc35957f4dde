"""Potsdam and Vaihingen: tiles by their true names, masks in colours, heights as further bands."""

import shutil

import numpy as np
import pytest
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from lclab.data.held_out import held_out, of_raster
from lclab.data.readers import potsdam, vaihingen
from lclab.data.reading import images
from lclab.errors import InputError
from lclab.geo.source import describe
from tests.core.geo.rasters import read as pixels_of

from .layouts import ids, in_colours, photo, picture, read, splits_of

COLOURS = {
    0: (0, 0, 0),
    1: (255, 255, 255),
    2: (0, 0, 255),
    3: (0, 255, 255),
    4: (0, 255, 0),
    5: (255, 255, 0),
    6: (255, 0, 0),
}
SIZE = (40, 36)
WITH_ALPHA = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]


def positions(numbers):
    """Ids of classes as the data set's labels: the boundary is unknown."""
    return np.where(numbers == 0, 255, numbers - 1)


def boundary(numbers):
    """Labels without those beside another."""
    eroded = numbers.copy()
    eroded[:, 1:][numbers[:, 1:] != numbers[:, :-1]] = 0
    return eroded


@pytest.fixture
def city(folder):
    """Three tiles of Potsdam, one nested once more than the others; one height misses a column."""
    root, arrays = folder / "Potsdam", {}
    for seed, (x, y) in enumerate([(2, 10), (7, 9), (3, 13)]):
        tile, two = f"{x}_{y}", f"{x:02}_{y:02}"
        ortho = root / "3_Ortho_IRRG" / "3_Ortho_IRRG"
        photo(ortho / f"top_potsdam_{tile}_IRRG.tif", seed)
        photo(root / "4_Ortho_RGBIR" / f"top_potsdam_{tile}_RGBIR.tif", seed, 4, colours=WITH_ALPHA)
        width = 35 if tile == "3_13" else 36
        heights = np.random.default_rng(seed).normal(40, 5, (1, 40, width))
        picture(root / "1_DSM" / f"dsm_potsdam_{two}.tif", heights, dtype="float32")
        above = root / "1_DSM_normalisation" / f"dsm_potsdam_{two}_normalized_lastools.jpg"
        photo(above, seed + 9, 1, (40, width))
        numbers = ids(seed, range(1, 7))
        masks = root / "5_Labels_all" / f"top_potsdam_{tile}_label.tif"
        picture(masks, in_colours(numbers, COLOURS))
        eroded = root / "5_Labels_all_noBoundary" / f"top_potsdam_{tile}_label_noBoundary.tif"
        picture(eroded, in_colours(boundary(numbers), COLOURS))
        arrays[tile] = numbers, heights[0].astype("float32")
    return root, arrays


def tile_of(scene):
    return "_".join(scene.name.split("_")[2:4])


def test_tiles_with_their_labels_and_the_names_of_their_bands(city, folder):
    root, arrays = city
    done = read("potsdam", folder, folder / "ds")
    letters = {tile_of(s): "".join(s.blocks) for s in done.data.scenes}
    assert letters == {"2_10": "t", "7_9": "t", "3_13": "v"}
    assert [band.name for band in done.data.bands] == ["nir", "red", "green"]
    for number, scene in enumerate(done.data.scenes):
        numbers, _ = arrays[tile_of(scene)]
        np.testing.assert_array_equal(done.labels(number), positions(numbers))
        ortho = root / "3_Ortho_IRRG" / "3_Ortho_IRRG" / f"{scene.name}.tif"
        image = np.moveaxis(pixels_of(ortho), 0, -1)
        np.testing.assert_array_equal(done.pixels(number).image, image)
    assert done.data.dtype == "uint8"
    assert any("2 of 23 images of train" in text for text in done.data.warnings)


@pytest.mark.parametrize("kind", ["dsm", "ndsm"])
def test_heights_are_the_last_band(city, folder, kind):
    root, arrays = city
    done = read("potsdam", root, folder / "ds", f"height={kind}", "validation=none", "test=val")
    assert [band.name for band in done.data.bands] == ["nir", "red", "green", kind]
    assert done.data.dtype == ("float32" if kind == "dsm" else "uint8")
    for number, scene in enumerate(done.data.scenes):
        tile, pixels = tile_of(scene), done.pixels(number)
        heights = arrays[tile][1]
        if kind == "ndsm":
            two = "_".join(f"{int(n):02}" for n in tile.split("_"))
            named = f"dsm_potsdam_{two}_normalized_lastools.jpg"
            heights = pixels_of(root / "1_DSM_normalisation" / named)[0]
        width = heights.shape[1]
        np.testing.assert_array_equal(pixels.image[:, :width, 3], heights)
        lacks = width < SIZE[1]
        assert pixels.seen[:, :width].all()
        assert pixels.seen[:, width:].all() == (not lacks or kind == "ndsm")
        joined = describe(str(folder / "ds" / scene.image))
        assert joined.names == ("nir", "red", "green", kind)
        there = np.moveaxis(pixels_of(folder / "ds" / scene.image), 0, -1)
        np.testing.assert_array_equal(there[:, :width], pixels.image[:, :width])
        assert [path.startswith("../Potsdam/") for path in scene.made_of] == [True, True]
    seen = [done.pixels(n) for n, s in enumerate(done.data.scenes) if "t" in s.blocks[0]]
    values = np.concatenate([p.image[p.seen].astype(float) for p in seen])
    unit = done.data.value_range
    for place, band in enumerate(done.data.bands):
        assert band.mean == pytest.approx(values[:, place].mean() / unit, rel=0.02)
        assert band.std == pytest.approx(values[:, place].std() / unit, rel=0.05)


def test_a_data_set_with_heights_can_be_moved_with_its_images(city, folder):
    root, _ = city
    read("potsdam", root, folder / "ds", "height=dsm")
    moved = folder.with_name("anderswo")
    shutil.move(folder, moved)
    for path in (moved / "ds" / "images").iterdir():
        assert pixels_of(path).any()


def test_a_tile_and_the_raster_made_of_it_are_one_place(city, folder):
    """They have no coordinates: adaptation knows by the file what it must not learn from."""
    root, _ = city
    data = read("potsdam", root, folder / "ds", "height=dsm").data
    ortho = root / "3_Ortho_IRRG" / "3_Ortho_IRRG"
    for tile, count in (("3_13", 1), ("2_10", 0)):
        for path in (
            ortho / f"top_potsdam_{tile}_IRRG.tif",
            folder / "ds" / "images" / f"top_potsdam_{tile}_IRRG.vrt",
        ):
            place = of_raster(describe(str(path)))
            assert len(held_out(place, data, ["validation"])) == count


def test_a_tile_that_is_named_itself_leaves_its_part(city, folder):
    root, _ = city
    done = read("potsdam", root, folder / "ds", "validation=7_9", "test=val")
    letters = {tile_of(s): "".join(s.blocks) for s in done.data.scenes}
    assert letters == {"2_10": "t", "7_9": "v", "3_13": "e"}
    with pytest.raises(InputError, match="in two splits"):
        read("potsdam", root, folder / "neu", "train=7_9", "validation=7_9")


def test_tests_leave_out_boundaries_and_training_does_not(city, folder):
    root, arrays = city
    done = read(
        "potsdam", root, folder / "ds", "eroded=true", "validation=7_9", "train=2_10", "test=val"
    )
    assert [tile_of(s) for s in done.data.scenes] == ["2_10", "7_9", "3_13"]
    for number, scene in enumerate(done.data.scenes):
        numbers, _ = arrays[tile_of(scene)]
        expected = boundary(numbers) if scene.blocks == ("e",) else numbers
        np.testing.assert_array_equal(done.labels(number), positions(expected))
    with pytest.raises(InputError, match="no part is for testing"):
        read("potsdam", root, folder / "neu", "eroded=true")


def test_all_four_bands_count_though_one_is_written_as_alpha(city, folder):
    """GDAL takes the fourth band of such a file for alpha: it is near infrared."""
    root, _ = city
    path = root / "4_Ortho_RGBIR" / "top_potsdam_2_10_RGBIR.tif"
    assert describe(str(path)).alpha == 4
    done = read("potsdam", root, folder / "ds", "bands=rgbir")
    assert [band.name for band in done.data.bands] == ["red", "green", "blue", "nir"]
    image = np.moveaxis(pixels_of(path), 0, -1)
    np.testing.assert_array_equal(done.pixels().image, image)
    assert done.pixels().seen.all()


def test_colours_that_were_compressed_are_the_nearest_class(city, folder):
    """As in Potsdam's tile 4_12: each channel counts as full from 128 on; 6_7 has 252 for 255."""
    root, arrays = city
    numbers, _ = arrays["2_10"]
    exact = in_colours(numbers, COLOURS).astype(int)
    off = np.random.default_rng(1).integers(0, 128, exact.shape)
    mask = np.where(exact > 0, 255 - np.minimum(off, 127), off).astype("uint8")
    mask[:, 3, :8] = np.array([[252, 255, 0]]).T
    picture(root / "5_Labels_all" / "top_potsdam_2_10_label.tif", mask)
    numbers = numbers.copy()
    numbers[3, :8] = 5
    done = read("potsdam", root, folder / "ds")
    np.testing.assert_array_equal(done.labels(0), positions(numbers))


def test_masks_of_participants_come_before_all(city, folder):
    root, _ = city
    numbers = ids(77, range(1, 7))
    place = root / "5_Labels_for_participants" / "top_potsdam_2_10_label.tif"
    picture(place, in_colours(numbers, COLOURS))
    done = read("potsdam", root, folder / "ds")
    np.testing.assert_array_equal(done.labels(0), positions(numbers))
    shutil.rmtree(root / "5_Labels_all")
    with pytest.raises(InputError, match=r"no labels of top_potsdam_7_9_IRRG\.tif"):
        read("potsdam", root, folder / "neu")


def test_potsdam_says_what_is_missing(city, folder):
    root, _ = city
    for settings, words in {
        ("bands=rgb",): ("2_Ortho_RGB", "2_Ortho_RGB.zip", "isprs.org"),
        ("train=6_7",): ("none of the tiles 6_7",),
        ("train=9_9",): ("no part '9_9'",),
        ("height=lidar",): ("Known: none, dsm, ndsm",),
    }.items():
        with pytest.raises(InputError) as caught:
            read("potsdam", root, folder / "neu", *settings)
        assert all(word in str(caught.value) for word in words)
    (root / "1_DSM" / "dsm_potsdam_07_09.tif").unlink()
    with pytest.raises(InputError, match=r"tiles 7_9 have no DSM.*1_DSM\.zip.*Potsdam/1_DSM"):
        read("potsdam", root, folder / "neu", "height=dsm")
    assert not (folder / "neu").exists()


def test_images_alone_are_the_files_themselves(city):
    root, _ = city
    (path,) = images("potsdam", str(root), ["bands=rgbir"], "val")
    assert path == str(root / "4_Ortho_RGBIR" / "top_potsdam_3_13_RGBIR.tif")


@pytest.fixture
def village(folder):
    """Three tiles of Vaihingen; the complete masks were unpacked beside the other folders."""
    root, arrays = folder / "Vaihingen", {}
    grid = Affine(0.09, 0, 497_000, 0, -0.09, 5_419_000)
    for area in (1, 2, 37):
        name = f"top_mosaic_09cm_area{area}"
        photo(root / "top" / f"{name}.tif", area, transform=grid)
        heights = np.random.default_rng(area).normal(270, 5, (1, *SIZE))
        picture(root / "dsm" / f"dsm_09cm_matching_area{area}.tif", heights, dtype="float32")
        photo(root / "nDSM" / f"dsm_09cm_matching_area{area}_normalized.jpg", area, 1)
        arrays[name] = ids(area, range(1, 7)), heights[0].astype("float32")
        colours = in_colours(arrays[name][0], COLOURS)
        picture(root / f"{name}.tif", colours)
        eroded = "ISPRS_semantic_labeling_Vaihingen_ground_truth_eroded_COMPLETE"
        mask = in_colours(boundary(arrays[name][0]), COLOURS)
        picture(root / eroded / f"{name}_noBoundary.tif", mask)
    picture(
        root / "gts_for_participants" / "top_mosaic_09cm_area1.tif",
        in_colours(arrays["top_mosaic_09cm_area1"][0], COLOURS),
    )
    return root, arrays


def test_vaihingen(village, folder):
    root, arrays = village
    settings = ("height=dsm", "validation=37", "train=1", "test=val", "eroded=true")
    done = read("vaihingen", folder, folder / "ds", *settings)
    letters = {"1": "t", "37": "v", "2": "e"}
    assert splits_of(done) == {f"top_mosaic_09cm_area{n}": s for n, s in letters.items()}
    for number, scene in enumerate(done.data.scenes):
        numbers, heights = arrays[scene.name]
        expected = boundary(numbers) if scene.blocks == ("e",) else numbers
        np.testing.assert_array_equal(done.labels(number), positions(expected))
        np.testing.assert_array_equal(done.pixels(number).image[..., 3], heights)
    done = read("vaihingen", root, folder / "ds", "height=ndsm", "train=train", "validation=none")
    assert [band.name for band in done.data.bands] == ["nir", "red", "green", "ndsm"]
    assert done.data.dtype == "uint8"
    assert done.data.resolution is None


def test_vaihingen_never_takes_images_for_masks(village, folder):
    root, _ = village
    for path in root.glob("*.tif"):
        path.unlink()
    with pytest.raises(InputError, match=r"no labels of top_mosaic_09cm_area37\.tif.*COMPLETE"):
        read("vaihingen", root, folder / "ds")


def test_splits_are_those_of_the_papers():
    assert (len(potsdam.TRAIN), len(potsdam.VAL)) == (23, 14)
    assert "7_10" not in potsdam.TRAIN
    assert len({*potsdam.TRAIN, *potsdam.BAD, *potsdam.VAL}) == 38
    assert (len(vaihingen.TRAIN), len(vaihingen.VAL)) == (16, 17)
    assert not set(vaihingen.TRAIN) & set(vaihingen.VAL)
