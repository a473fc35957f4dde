"""Stitching with a network that looks far: invariant to how work is cut, averages as by hand."""

from functools import lru_cache

import numpy as np
import onnxruntime
import pytest
import rasterio

from lclab.card import Band
from lclab.predict import job, windows
from tests.core.geo.rasters import METRE_GRID, noise, read, write
from tests.core.predict.networks import box, card, softmax

SIDE = 31
SOFT = 1 / (SIDE**2 * 16)
"""What makes probabilities of sums that are neither 0 nor 1."""
HEIGHT, WIDTH = 560, 531
"""Two rows and two columns of tiles."""
TWO = card().classes[:2]


@pytest.fixture
def pixels():
    """Noise over a slow wave, so that means over 31 x 31 pixels straddle the threshold."""
    y, x = np.indices((HEIGHT, WIDTH))
    wave = 128 + 60 * np.sin(y / 23) * np.cos(x / 31)
    return np.clip(wave + noise(1, HEIGHT, WIDTH, seed=4)[0] / 4 - 32, 1, 255).astype("uint8")[None]


@pytest.fixture
def image(folder, pixels):
    return write(folder / "bild.tif", pixels, tiled=True, blockxsize=128, blockysize=64)


@pytest.fixture
def model(folder):
    """Whether the sum over 31 x 31 pixels, zero beyond the window, exceeds a threshold."""
    described = card(classes=TWO, bands=(Band("grey"),), window=160, overlap=0.125, multiple=16)
    return box(folder / "weit.onnx", SIDE, [128.0 * SIDE**2 - 0.5, 0], described)


@pytest.fixture
def soft(folder):
    """The same, as probabilities that are neither 0 nor 1."""
    described = card(classes=TWO, bands=(Band("grey"),), window=160, overlap=0.4, multiple=16)
    return box(folder / "weich.onnx", SIDE, [8, 0], described, scale=SOFT)


@pytest.fixture
def network_for(model, soft):
    """The network that tells most about a way of stitching."""
    return lambda stitch: model if stitch == "core" else soft


@lru_cache(maxsize=1)
def session_of(model):
    return onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])


def run_network(model, pixels):
    return session_of(model).run(None, {"image": pixels[None].astype(np.float32)})[0][0]


def places(size, window, overlap):
    """The starts of windows, spread evenly: the formula of the documentation."""
    halo = round(window * overlap / 2)
    count = 1 if size <= window else -(-(size - window) // (window - 2 * halo)) + 1
    return [i * (size - window) // max(1, count - 1) for i in range(count)]


def test_network_looks_beyond_the_overlap(model, image, pixels, predict):
    """Otherwise the tests below would show nothing."""
    whole = run_network(model, pixels).argmax(0)
    found = predict(image, model)["map"]
    assert 0 < (whole != found).mean() < 0.2


def test_core_of_a_wide_overlap_is_the_network_over_the_whole(model, image, pixels, predict):
    whole = run_network(model, pixels).argmax(0)
    found = predict(image, model, overlap=0.25)["map"]
    np.testing.assert_array_equal(found, whole)


@pytest.mark.parametrize("window", [96, 160, 320])
@pytest.mark.parametrize("overlap", [0.0, 0.125, 0.5])
def test_core_takes_each_pixel_from_the_window_that_has_it_nearest_its_middle(
    folder, pixels, predict, window, overlap
):
    described = card(classes=TWO, bands=(Band("grey"),), window=window, overlap=overlap)
    bias = [128.0 * SIDE**2 - 0.5, 0]
    model = box(folder / "m.onnx", SIDE, bias, described, sides=(1, window, window))
    part = pixels[:, :290, :301]
    found = predict(write(folder / "teil.tif", part), model)["map"]
    rows, cols = places(290, window, overlap), places(301, window, overlap)
    seen = {
        (row, col): run_network(model, padded(part, row, col, window))
        for row in rows
        for col in cols
    }
    nearest_row = [
        min(rows, key=lambda r, y=y: abs(2 * y + 1 - 2 * r - window)) for y in range(290)
    ]
    nearest_col = [
        min(cols, key=lambda c, x=x: abs(2 * x + 1 - 2 * c - window)) for x in range(301)
    ]
    either = np.zeros((290, 301), int)  # in the very middle between two windows either will do
    for y, row in enumerate(nearest_row):
        for x, col in enumerate(nearest_col):
            either[y, x] = seen[row, col][:, y - row, x - col].argmax()
    wrong = found != either
    ties = np.zeros_like(wrong)
    ties[[y for y in range(290) if is_tie(rows, y, window)]] = True
    ties[:, [x for x in range(301) if is_tie(cols, x, window)]] = True
    assert not (wrong & ~ties).any()


def padded(pixels, row, col, window):
    part = pixels[:, row : row + window, col : col + window]
    down, across = window - part.shape[1], window - part.shape[2]
    return np.pad(part, ((0, 0), (0, down), (0, across)), mode="reflect")


def is_tie(starts, at, window):
    ranked = sorted(abs(2 * at + 1 - 2 * start - window) for start in starts)
    return len(ranked) > 1 and ranked[1] - ranked[0] <= 1


# Invariance.


def bytes_of(result):
    with open(result["output"], "rb") as file:  # noqa: PTH123 - plain bytes
        return file.read()


@pytest.mark.parametrize("stitch", ["core", "blend", "mean"])
def test_extent_is_a_part_of_the_whole(network_for, image, predict, stitch):
    network = network_for(stitch)
    whole = predict(image, network, stitch=stitch)["map"]
    for top, bottom, left, right in [
        (0, HEIGHT, 100, 101),
        (333, 334, 0, WIDTH),
        (150, 420, 201, 522),
    ]:
        west, north = METRE_GRID @ (left, top)
        east, south = METRE_GRID @ (right, bottom)
        part = predict(image, network, stitch=stitch, extent=[west, south, east, north])["map"]
        np.testing.assert_array_equal(part, whole[top:bottom, left:right])


@pytest.mark.parametrize("stitch", ["core", "blend"])
def test_batches_and_threads_do_not_show(network_for, image, predict, stitch):
    network = network_for(stitch)
    first = predict(image, network, stitch=stitch)
    before = bytes_of(first)
    for more in ({"batch": 1}, {"batch": 3}, {"batch": 64}, {"threads": 2}):
        assert bytes_of(predict(image, network, stitch=stitch, **more)) == before, more


@pytest.mark.parametrize("stitch", ["core", "blend", "mean"])
def test_parts_do_not_show(network_for, image, predict, monkeypatch, stitch):
    """One for each row of tiles."""
    folder = image.parent
    network = network_for(stitch)
    more = {"stitch": stitch, "confidence": str(folder / "c.tif")}
    whole = predict(image, network, **more)
    sure, before = read(folder / "c.tif"), bytes_of(whole)
    monkeypatch.setattr(job, "PART_PIXELS", 1)
    parts = predict(image, network, **more)
    np.testing.assert_array_equal(parts["map"], whole["map"])
    np.testing.assert_array_equal(read(folder / "c.tif"), sure)
    assert bytes_of(parts) == before
    assert parts["pixels_mapped"] == whole["pixels_mapped"]
    assert not [p for p in folder.iterdir() if p.name.startswith(".")]


@pytest.mark.parametrize("stitch", ["core", "blend", "mean"])
def test_bands_of_columns_do_not_show(network_for, image, predict, monkeypatch, stitch):
    network = network_for(stitch)
    whole = predict(image, network, stitch=stitch)["map"]
    for budget in (1, 100_000):
        monkeypatch.setattr(windows, "STRIP_BYTES", budget)
        np.testing.assert_array_equal(predict(image, network, stitch=stitch)["map"], whole)


def test_extent_of_a_resampled_image_is_a_part_of_the_whole(folder, image, predict):
    described = card(
        classes=TWO, bands=(Band("grey"),), window=96, overlap=0.3, multiple=16, resolution=23.0
    )
    network = box(folder / "m.onnx", SIDE, [8, 0], described, scale=SOFT)
    whole = predict(image, network)["map"]
    for top, bottom, left, right in [(333, 334, 0, WIDTH), (150, 420, 201, 522)]:
        west, north = METRE_GRID @ (left, top)
        east, south = METRE_GRID @ (right, bottom)
        part = predict(image, network, extent=[west, south, east, north])["map"]
        np.testing.assert_array_equal(part, whole[top:bottom, left:right])


# Averages over windows.


def averaged(model, pixels, rows, cols, window, *, tapered, as_logits):
    """The weighted mean over every window that sees a pixel, in float64."""
    height, width = pixels.shape[1:]
    total, weight = np.zeros((2, height, width)), np.zeros((height, width))
    profiles = [tent(starts, window, tapered) for starts in (rows, cols)]
    weights = profiles[0][:, None] * profiles[1][None, :]
    for row in rows:
        for col in cols:
            scores = run_network(model, padded(pixels, row, col, window))
            part = scores.astype(np.float64) if as_logits else softmax(scores)
            box = np.s_[..., row : row + window, col : col + window]
            cut = total[box].shape[-2:]
            total[box] += (part * weights)[:, : cut[0], : cut[1]]
            weight[box] += weights[: cut[0], : cut[1]]
    return total / weight


def tent(starts, window, tapered):
    """Weights that fall linearly over the narrowest overlap; equal ones for a plain mean."""
    if not tapered or len(starts) == 1:
        return np.ones(window)
    overlap = window - max(np.diff(starts))
    position = np.arange(window)
    return np.minimum(np.minimum(position, window - 1 - position) + 1, overlap + 1) / (overlap + 1)


@pytest.mark.parametrize("stitch", ["blend", "mean"])
@pytest.mark.parametrize("merge", ["probabilities", "logits"])
@pytest.mark.parametrize("overlap", [0.1, 0.45, 0.8])
def test_overlapping_windows_are_averaged(folder, pixels, predict, stitch, merge, overlap):
    part = pixels[:, :170, :190]
    image = write(folder / "teil.tif", part)
    model = fixed(folder, 96, overlap)
    found = predict(image, model, stitch=stitch, merge=merge, probabilities=str(folder / "p.tif"))
    rows, cols = places(170, 96, overlap), places(190, 96, overlap)
    mean = averaged(
        model, part, rows, cols, 96, tapered=stitch == "blend", as_logits=merge == "logits"
    )
    expected = softmax(mean) if merge == "logits" else mean
    np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=2e-5)
    clear = np.abs(expected[0] - expected[1]) > 1e-4
    np.testing.assert_array_equal(found["map"][clear], expected.argmax(0)[clear])


def fixed(folder, window, overlap):
    """The soft network for windows of one size."""
    described = card(classes=TWO, bands=(Band("grey"),), window=window, overlap=overlap)
    sides = ("n", window, window)
    return box(folder / "fest.onnx", SIDE, [8, 0], described, scale=SOFT, sides=sides)


def test_blending_leaves_out_windows_without_data(folder, pixels, predict):
    part = pixels[:, :300, :340].copy()
    part[:, :, :150] = 0
    part[:, 100:110] = 0
    image = write(folder / "teil.tif", part, nodata=0)
    model = fixed(folder, 96, 0.45)
    found = predict(image, model, stitch="blend", probabilities=str(folder / "p.tif"))
    chances = read(folder / "p.tif")
    np.testing.assert_array_equal(found["map"] == 255, part[0] == 0)
    np.testing.assert_array_equal((chances == -1).all(0), part[0] == 0)
    np.testing.assert_allclose(chances.sum(0)[part[0] != 0], 1, atol=1e-5)
    assert found["skipped"] > 0


def test_stitching_holds_few_cells_at_a_time(soft, image, predict, monkeypatch):
    from lclab.predict.stitch import BlendStitcher

    most, original = [0], BlendStitcher.add

    def watched(self, *item):
        yield from original(self, *item)
        most[0] = max(most[0], len(self._open))

    monkeypatch.setattr(BlendStitcher, "add", watched)
    predict(image, soft, stitch="blend", window=32, overlap=0.25)
    across = 2 * (WIDTH // 24 + 2)
    assert 0 < most[0] <= 3 * across


def test_map_is_tiled_also_where_it_was_joined(folder, model, image, predict, monkeypatch):
    monkeypatch.setattr(job, "PART_PIXELS", 1)
    with rasterio.open(predict(image, model)["output"]) as raster:
        assert raster.block_shapes == [(512, 512)]
