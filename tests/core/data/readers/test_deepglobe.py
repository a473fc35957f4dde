"""DeepGlobe: colours off by compression, images held out by seed, masks in grey."""

import numpy as np
import pytest

from lclab.data.reading import images
from lclab.errors import InputError

from .layouts import ids, in_colours, photo, picture, read, splits_of

COLOURS = {
    0: (0, 0, 0),
    1: (0, 255, 255),
    2: (255, 255, 0),
    3: (255, 0, 255),
    4: (0, 255, 0),
    5: (0, 0, 255),
    6: (255, 255, 255),
}


@pytest.fixture
def land(folder):
    """Twenty images with masks in the layout of the archive, and one without."""
    arrays = {}
    for number in range(20):
        name = str(1000 + 77 * number)
        photo(folder / "train" / f"{name}_sat.jpg", number)
        arrays[name] = ids(number, range(7))
        mask = in_colours(arrays[name], COLOURS).astype(int)
        mask += np.random.default_rng(number).integers(0, 100, mask.shape) * np.where(mask, -1, 1)
        picture(folder / "train" / f"{name}_mask.png", mask)
    photo(folder / "valid" / "5_sat.jpg", 5)
    return folder, arrays


def test_land_cover(land):
    folder, arrays = land
    done = read("deepglobe_land", folder, folder / "ds")
    assert [c.name for c in done.data.classes] == [
        *("Urban", "Agriculture", "Rangeland", "Forest", "Water", "Barren"),
    ]
    for number, scene in enumerate(done.data.scenes):
        values = arrays[scene.name.removesuffix("_sat")]
        np.testing.assert_array_equal(done.labels(number), np.where(values == 0, 255, values - 1))
    letters = list(splits_of(done).values())
    assert letters.count("e") == round(203 * 20 / 803)
    assert letters.count("t") == 20 - letters.count("e")
    assert any("20 of 803" in text for text in done.data.warnings)


def held_out(folder, *settings):
    return {
        path.rsplit("/", 1)[1]
        for path in images("deepglobe_land", str(folder), settings, "held_out")
    }


def test_which_images_are_held_out_depends_on_the_seed_alone(land):
    folder, _ = land
    once = held_out(folder, "held_out=300")
    assert once == held_out(folder, "held_out=300")
    assert len(once) == len(held_out(folder, "held_out=300", "seed=1")) == 7
    assert once != held_out(folder, "held_out=300", "seed=1")
    assert held_out(folder, "held_out=100") < once
    assert not held_out(folder, "held_out=0")
    rest = images("deepglobe_land", str(folder), ["held_out=300"], "train")
    assert len(rest) == 13
    assert not once & {path.rsplit("/", 1)[1] for path in rest}
    with pytest.raises(InputError, match="from 0 to 803"):
        held_out(folder, "held_out=804")


@pytest.mark.parametrize("bands", [1, 3])
def test_roads(folder, bands):
    """Masks are grey, of one band or three; where they are no pure black or white, half counts."""
    arrays = {}
    for number in range(3):
        place = folder / "road" / "train"
        photo(place / f"{number}_sat.jpg", number)
        arrays[f"{number}_sat"] = np.random.default_rng(number).integers(0, 256, (40, 36))
        picture(place / f"{number}_mask.png", np.stack([arrays[f"{number}_sat"]] * bands))
    done = read(
        "deepglobe_road", folder, folder / "ds", "held_out=0", "validation=none", "test=none"
    )
    for number, scene in enumerate(done.data.scenes):
        np.testing.assert_array_equal(done.labels(number), arrays[scene.name] >= 128)
    assert [(c.id, c.name) for c in done.data.classes] == [(0, "Background"), (1, "Road")]


def test_what_is_missing(land):
    folder, _ = land
    with pytest.raises(InputError, match="no labels of 5_sat.jpg"):
        read("deepglobe_land", folder, folder / "ds", "validation=valid")
    (folder / "leer").mkdir()
    with pytest.raises(InputError) as caught:
        read("deepglobe_road", folder / "leer", folder / "ds")
    assert "no images ..._sat.jpg" in str(caught.value)
    assert "deepglobe.org" in str(caught.value)
    assert [p.rsplit("/", 1)[1] for p in images("deepglobe_land", str(folder), [], "valid")] == [
        "5_sat.jpg"
    ]
