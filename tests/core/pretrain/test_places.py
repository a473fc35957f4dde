"""Places of small, many, and very large rasters."""

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image

from lclab.card import Band
from lclab.data import decoded
from lclab.data.crops import Box
from lclab.data.unlabelled import FEW, Unlabelled
from lclab.errors import InputError
from lclab.events import quiet
from lclab.memory import resident_peak
from lclab.pretrain.imagery import imagery_of
from lclab.pretrain.places import FAR, Looks, Preparation, Reader, overlap
from lclab.pretrain.views import STILL

from ..adapt.domains import write_raster
from ..train.conftest import picture

RGB = tuple(Band(name) for name in "rgb")


def imagery(*paths, bands=None, crop=16):
    return imagery_of([str(path) for path in paths], bands, 0, crop, quiet())


def small_files(folder, count=FEW + 6, side=20):
    """Many small images of different sizes, each of one value."""
    folder.mkdir()
    for number in range(count):
        height, width = side + number % 7, side + number % 5
        Image.new("RGB", (width, height), (number + 1,) * 3).save(folder / f"{number}.png")
    return folder


def test_places_are_the_raster_s_pixels(folder):
    values = picture(3)[0]
    found = imagery(write_raster(folder / "a.tif", values))
    places = Reader(found.sampler, 24).read(7, 2, 5)
    for image, seen, box in zip(places.image, places.seen, places.boxes, strict=True):
        np.testing.assert_array_equal(image, values[box.top : box.top + 24, box.left :][:, :24])
        assert seen.all()
    again = Reader(found.sampler, 24).read(7, 4, 1)
    np.testing.assert_array_equal(again.image[0], places.image[2])


def test_images_smaller_than_a_place_are_read_whole(folder):
    found = imagery(small_files(folder / "klein ä"))
    places = Reader(found.sampler, 48).read(0, 0, 40)
    sizes = {raster.source.path: raster.size for raster in found.sampler.reader.rasters}
    assert len(sizes) == FEW + 6
    for image, seen, box in zip(places.image, places.seen, places.boxes, strict=True):
        raster = found.sampler.reader.rasters[box.scene]
        assert box.size == min(raster.size)
        assert seen[: box.size, : box.size].all()
        assert seen.sum() == box.size**2
        value = int(raster.source.path.rpartition("/")[2].removesuffix(".png")) + 1
        assert (image[: box.size, : box.size] == value).all()
    assert len({box.scene for box in places.boxes}) > 20


def test_of_many_images_none_is_looked_through_at_the_start(folder, monkeypatch):
    from lclab.data import unlabelled

    looked = []
    original = unlabelled.where_data_is
    monkeypatch.setattr(
        unlabelled, "where_data_is", lambda path, *a: looked.append(path) or original(path, *a)
    )
    found = imagery(small_files(folder / "viele"))
    before = len(looked)
    assert before <= 64  # the crops that values are measured from
    Reader(found.sampler, 8).read(0, 0, 3)
    assert len(looked) <= before + 3


def test_empty_images_among_many_are_passed_over(folder):
    files = small_files(folder / "leer")
    full = np.full((20, 20, 3), 9, np.uint8)
    for path in files.glob("*.png"):
        path.unlink()
    for number in range(FEW + 2):
        write_raster(files / f"{number}.tif", full * (number % 2), nodata=0)
    found = imagery(files)
    assert Reader(found.sampler, 16).read(0, 0, 20).seen.any((1, 2)).all()
    for path in sorted(files.glob("*.tif"))[1:]:
        write_raster(path, full * 0, nodata=0)
    write_raster(files / "0.tif", full * 0, nodata=0)
    with pytest.raises(InputError, match="images = .*it holds no data"):
        imagery(files)


def test_a_raster_larger_than_memory_is_never_read_whole(folder):
    """Thirty gigabytes of which nothing was ever written."""
    path, side = folder / "riesig.tif", 100_000
    facts = {"driver": "GTiff", "dtype": "uint8", "count": 3, "BIGTIFF": "YES", "SPARSE_OK": True}
    tiles = {"tiled": True, "blockxsize": 512, "blockysize": 512}
    with rasterio.open(path, "w", width=side, height=side, **facts, **tiles):
        pass
    before = resident_peak()
    places = Reader(imagery(path).sampler, 48).read(0, 0, 4)
    assert places.seen.all()
    assert resident_peak() - before < 400e6


def test_kinds_that_are_decoded_from_the_top_are_kept_in_memory(folder, monkeypatch):
    """Within bounds, and with the same pixels."""
    rng = np.random.default_rng(0)
    paths = []
    for number in range(3):
        paths.append(str(folder / f"{number}.png"))
        Image.fromarray(rng.integers(0, 255, (50, 70, 3), np.uint8)).save(paths[-1])
    boxes = [Box(k, 7 * k, 5, 30) for k in (0, 1, 2, 0)]
    opened = []
    original = decoded.StripReader
    monkeypatch.setattr(
        decoded, "StripReader", lambda *given: opened.append(given) or original(*given)
    )
    found = Unlabelled(paths, RGB, None).read(boxes)
    assert len(opened) == 3
    for image, box in zip(found.image, boxes, strict=True):
        whole = np.array(Image.open(paths[box.scene]))
        np.testing.assert_array_equal(image, whole[box.top : box.top + 30, 5:35])
    monkeypatch.setattr(decoded, "TOGETHER", 50 * 70 * 3)
    np.testing.assert_array_equal(Unlabelled(paths, RGB, None).read(boxes).image, found.image)
    assert len(opened) == 3 + 4
    monkeypatch.setattr(decoded, "LARGEST", 1000)
    assert "can only be decoded from their top" in imagery(*paths).warnings[0]
    opened.clear()
    np.testing.assert_array_equal(Unlabelled(paths, RGB, None).read(boxes).image, found.image)
    assert not opened


def test_values_are_scaled_by_the_imagery(folder):
    rng = np.random.default_rng(1)
    values = rng.normal([90, 120, 60, 30], [10, 20, 15, 5], (120, 120, 4)).clip(0, 255)
    path = write_raster(folder / "v.tif", values.astype(np.uint8), photometric="MINISBLACK")
    found = imagery(path, crop=64)
    means = [band.mean * 255 for band in found.bands]
    np.testing.assert_allclose(means, [89.5, 119.5, 59.5, 29.5], atol=1)
    np.testing.assert_allclose([b.std * 255 for b in found.bands], [10, 20, 15, 5], rtol=0.05)
    looks = Looks(
        Reader(found.sampler, 48),
        Preparation(found.bands, found.value_range, torch.device("cpu"), 0),
        48,
        8,
    )
    images = torch.cat([images for (images,) in looks.views(20, STILL, 1)])
    assert images.shape == (20, 4, 48, 48)
    assert images.mean((0, 2, 3)).abs().max() < 0.1
    torch.testing.assert_close(images.std((0, 2, 3)), torch.ones(4), atol=0.1, rtol=0)
    box = looks.reader.box(FAR, 3)
    given = values.astype(np.uint8)[box.top : box.top + 48, box.left : box.left + 48]
    scaled = (given / 255 - [b.mean for b in found.bands]) / [b.std for b in found.bands]
    np.testing.assert_allclose(images[3].permute(1, 2, 0).numpy(), scaled, atol=1e-3)


def test_bands_are_chosen_or_have_to_be_alike(folder):
    values = picture(4)[0]
    four = np.concatenate([values, values[..., :1]], 2)
    paths = [
        write_raster(folder / "drei.tif", values),
        write_raster(folder / "vier.tif", four, photometric="MINISBLACK"),
    ]
    with pytest.raises(InputError, match=r"drei\.tif has 3 bands, .*vier\.tif has 4") as caught:
        imagery(*paths)
    assert "bands" in caught.value.remedy
    found = imagery(*paths, bands=(3, 1))
    place = Reader(found.sampler, 16).read(0, 0, 1)
    box = place.boxes[0]
    expected = values[box.top : box.top + 16, box.left : box.left + 16][..., [2, 0]]
    np.testing.assert_array_equal(place.image[0], expected)
    with pytest.raises(InputError, match="has 3 bands"):
        imagery(*paths, bands=(4,))


def test_what_is_no_imagery_is_refused(folder):
    with pytest.raises(InputError, match="there are no rasters in this folder") as caught:
        imagery(folder)
    assert caught.value.field == "images"
    (folder / "kaputt.png").write_bytes(b"no picture")
    with pytest.raises(InputError, match=r"images = .*kaputt\.png: this cannot be opened"):
        imagery(folder)


@pytest.mark.parametrize(
    ("other", "is_over"),
    [
        (Box(0, 9, 9, 10), True),
        (Box(0, 10, 0, 10), False),
        (Box(1, 0, 0, 10), False),
        (Box(0, -4, 0, 5), True),
        (Box(0, -5, 0, 5), False),
    ],
)
def test_places_that_overlap(other, is_over):
    assert overlap(Box(0, 0, 0, 10), other) == is_over
