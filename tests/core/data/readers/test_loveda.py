"""LoveDA: every pixel of its masks, its domains, and what is said of what is missing."""

import shutil

import numpy as np
import pytest

from lclab.data.readers.loveda import AREAS
from lclab.data.reading import images
from lclab.errors import InputError

from .layouts import ids, photo, picture, read, splits_of

FIRST = {"Train": (0, 1366), "Val": (2522, 3514), "Test": (4191, 5167)}
"""The first number of rural and urban images, which are counted through."""


@pytest.fixture
def archive(folder):
    """Two images of each domain and part; those of test have no masks."""
    arrays = {}
    for part, (rural, urban) in FIRST.items():
        for domain, first in (("Rural", rural), ("Urban", urban)):
            place = folder / "LoveDA" / part / domain
            for number in (first, first + 9):
                photo(place / "images_png" / f"{number}.png", number)
                if part != "Test":
                    arrays[str(number)] = ids(number, range(8))
                    picture(place / "masks_png" / f"{number}.png", arrays[str(number)][None])
    return folder, arrays


def check_labels(done, arrays):
    for number, scene in enumerate(done.data.scenes):
        values = arrays[scene.name].astype(int)
        np.testing.assert_array_equal(done.labels(number), np.where(values == 0, 255, values - 1))


def test_parts_become_splits_and_no_data_unknown(archive):
    folder, arrays = archive
    done = read("loveda", folder, folder / "ds")
    assert splits_of(done) == {
        **dict.fromkeys(["1366", "1375", "0", "9"], "t"),
        **dict.fromkeys(["3514", "3523", "2522", "2531"], "v"),
    }
    check_labels(done, arrays)
    names = [(c.id, c.name) for c in done.data.classes]
    assert names[0] == (1, "Background")
    assert names[-1] == (7, "Agriculture")
    assert [b.name for b in done.data.bands] == ["red", "green", "blue"]
    (short, *_) = [text for text in done.data.warnings if "not complete" in text]
    assert "2 of 1156 images of Train/Urban" in short


def test_a_domain_and_other_parts(archive):
    folder, arrays = archive
    done = read(
        "loveda",
        folder / "LoveDA",
        folder / "ds",
        "domain=rural",
        "train=train+val",
        "validation=none",
    )
    assert splits_of(done) == dict.fromkeys(["0", "9", "2522", "2531"], "t")
    check_labels(done, arrays)


@pytest.mark.parametrize("split", ["validation", "test"])
def test_one_split_alone_is_for_measuring(archive, split):
    folder, arrays = archive
    others = {"train", "validation", "test"} - {split}
    done = read("loveda", folder, folder / "ds", f"{split}=val", *(f"{o}=none" for o in others))
    assert set(splits_of(done).values()) == {"v" if split == "validation" else "e"}
    check_labels(done, arrays)
    assert any("for measuring alone" in text for text in done.data.warnings)
    seen = np.concatenate([done.pixels(n).image.reshape(-1, 3) for n in range(4)]) / 255
    means = [band.mean for band in done.data.bands]
    np.testing.assert_allclose(means, seen.mean(0), atol=0.005)
    with pytest.raises(InputError, match="nothing in it is for training"):
        done.data.check_training()


def test_images_alone_need_no_masks(archive):
    folder, _ = archive
    found = images("loveda", str(folder), ["domain=urban"], "test+val")
    assert [path.rsplit("/", 1)[1] for path in found] == [
        "5167.png",
        "5176.png",
        "3514.png",
        "3523.png",
    ]


def test_areas_add_up_as_in_the_paper():
    totals = {
        part: sum(sum(AREAS[part, d].values()) for d in ("urban", "rural"))
        for part in ("train", "val", "test")
    }
    assert totals == {"train": 2522, "val": 1669, "test": 1796}
    assert len([area for some in AREAS.values() for area in some]) == 18


def refused(folder, *settings, **values):
    with pytest.raises(InputError) as caught:
        read("loveda", folder, folder / "neu", *settings, **values)
    assert not (folder / "neu").exists()
    return caught.value


def test_what_is_missing_is_told_with_where_to_get_and_put_it(archive):
    folder, _ = archive
    told = refused(folder, "test=test")
    assert told.field == "folder"
    assert "no labels of 5167.png" in str(told)
    shutil.rmtree(folder / "LoveDA" / "Val")
    told = refused(folder)
    assert told.field == "folder"
    for word in (
        "Val/Urban/images_png",
        "Val.zip",
        "zenodo.5706578",
        str(folder / "Val" / "Urban"),
    ):
        assert word in str(told)
    read("loveda", folder, folder / "ds", "validation=none")


def test_arguments_that_are_none(archive):
    folder, _ = archive
    for setting, word in {
        "train=trian": "Parts are train, val, test",
        "domain=city": "Known: all, urban, rural",
        "tain=val": "Its arguments are: train=train",
        "test=val": "in two splits",
    }.items():
        told = refused(folder, setting)
        assert told.field == "reader_set"
        assert word in str(told)
    assert "no part is for any split" in str(refused(folder, "train=none", "validation=none"))
