"""What is kept for measuring is never seen in training, wherever and however it is shown."""

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_bounds

from lclab.data.crops import Box, Sampler, SplitReader
from lclab.data.held_out import held_out, keep_off, of_raster
from lclab.data.unlabelled import Unlabelled, UnlabelledSampler
from lclab.errors import InputError
from lclab.geo.source import describe

from ..adapt.domains import CRS, NORTH, PIXEL, WEST, Domains, placed, write_raster

KEPT = ("validation", "test")


@pytest.fixture(scope="module")
def domains(tmp_path_factory):
    place = tmp_path_factory.mktemp("kept") / "zwei Gegenden ä"
    place.mkdir()
    return Domains(place)


def reader_of(path, data, resolution=PIXEL):
    def kept(source):
        return held_out(of_raster(source), data, KEPT)

    return Unlabelled([path], data.bands, resolution, kept)


def raster_at(path):
    return of_raster(describe(path))


def is_kept(data):
    """Which pixels are in a block of validation or test, looked up one by one."""
    (scene,) = data.scenes
    letters = scene.letters()
    rows, cols = np.indices((scene.height, scene.width)) // data.block
    return np.isin(letters[rows, cols], ["v", "e"])


def test_scored_blocks_are_blank_and_all_else_is_seen(domains):
    reader = reader_of(domains.target, domains.labels)
    batch = reader.read([Box(0, 0, 0, 96)])
    np.testing.assert_array_equal(batch.seen[0], ~is_kept(domains.labels))
    crop = reader.read([Box(0, 20, 30, 40)])
    np.testing.assert_array_equal(crop.seen[0], ~is_kept(domains.labels)[20:60, 30:70])


def test_no_place_is_drawn_from_them(domains):
    sampler = UnlabelledSampler(reader_of(domains.target, domains.labels), 0)
    known = sampler.reader.rasters[0].known
    np.testing.assert_array_equal(known, ~is_kept(domains.labels))
    boxes = [box for batch in range(50) for box in sampler.boxes(batch, 0, 4, 24)]
    shown = sampler.reader.read(boxes).seen
    assert shown.any((1, 2)).all()


def test_another_image_of_the_place_is_kept_by_its_ground(domains, folder):
    shifted = write_raster(
        folder / "später.tif", domains.image, corner=(WEST - 10 * PIXEL, NORTH + 4 * PIXEL)
    )
    seen = reader_of(shifted, domains.labels).read([Box(0, 0, 0, 96)]).seen[0]
    np.testing.assert_array_equal(seen[4:, 10:], ~is_kept(domains.labels)[:-4, :-10])
    assert seen[:4].all()


def test_another_resolution_and_another_system(domains, folder):
    coarse = write_raster(folder / "grob.tif", domains.image[::2, ::2], pixel=2 * PIXEL)
    boxes = held_out(raster_at(coarse), domains.labels, KEPT)
    half = held_out(raster_at(domains.target), domains.labels, KEPT) / 2
    np.testing.assert_allclose(boxes, half, atol=1e-6)
    seen = reader_of(coarse, domains.labels).read([Box(0, 0, 0, 96)]).seen[0]
    np.testing.assert_array_equal(seen, ~is_kept(domains.labels))

    box = (WEST, NORTH - 96 * PIXEL, WEST + 96 * PIXEL, NORTH)
    west, south, east, north = transform_bounds(CRS, "EPSG:4326", *box)
    across = max(east - west, north - south) / 96
    degrees = write_raster(
        folder / "grad.tif", domains.image, pixel=across, crs="EPSG:4326", corner=(west, north)
    )
    for top, bottom, left, right in held_out(raster_at(degrees), domains.labels, KEPT):
        with rasterio.open(degrees) as raster:
            corners = [raster.transform @ (x, y) for x in (left, right) for y in (top, bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        back = transform_bounds("EPSG:4326", CRS, min(xs), min(ys), max(xs), max(ys))
        assert back[2] - back[0] == pytest.approx(32 * PIXEL, abs=PIXEL)


def test_images_without_coordinates_are_compared_by_their_files(domains, folder):
    plain = placed(domains.labelled(("tte",) * 3, "ohne Ort"), crs="", bounds=None)
    other = write_raster(folder / "andere.tif", domains.image)
    assert len(held_out(raster_at(other), plain, KEPT)) == 0
    assert len(held_out(raster_at(domains.target), plain, KEPT)) == 3
    near = placed(plain, image="../Ziel ü.tif")  # as data sets name files beside them
    assert len(held_out(raster_at(domains.target), near, KEPT)) == 3


def test_a_target_that_is_all_kept_is_refused(domains):
    everything = domains.labelled(("eee",) * 3, "alles")
    with pytest.raises(InputError, match="all of it is kept for measuring"):
        reader_of(domains.target, everything)


def test_blocks_without_labels_are_learnt_from(domains):
    truth = domains.truth.copy()
    domains.truth[:, 64:] = 255
    data = domains.labelled(("tve",) * 3, "wenige")
    domains.truth[:] = truth
    boxes = held_out(raster_at(domains.target), data, KEPT)
    assert boxes.tolist() == [[0, 32, 32, 64], [32, 64, 32, 64], [64, 96, 32, 64]]


def test_the_source_s_images_of_the_place_are_blank_there_too(domains):
    """Another year's labels of a place would tell what is there."""
    bounds = (WEST - 8 * PIXEL, NORTH - 96 * PIXEL, WEST + 88 * PIXEL, NORTH)
    source = placed(
        domains.labelled(("ttt",) * 3, "Vorjahr"), image="vorjahr.tif", crs=CRS, bounds=bounds
    )
    reader = SplitReader(source, "train")
    keep_off(reader, domains.labels, KEPT)
    seen = reader.read([Box(0, 0, 0, 96)]).seen[0]
    shown_there = np.zeros((96, 96), bool)  # what of the source is where the target is measured
    shown_there[:, 8:] = is_kept(domains.labels)[:, :-8]
    assert not seen[shown_there].any()
    blocks = shown_there.reshape(3, 32, 3, 32).any((1, 3))
    np.testing.assert_array_equal(~seen[::32, ::32], blocks)
    boxes = Sampler(reader, 0.5, 0).boxes(0, 0, 20, 24)
    assert reader.read(boxes).seen.any((1, 2)).all()
