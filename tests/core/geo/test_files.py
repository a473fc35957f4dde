"""Which files of a folder are rasters."""

from __future__ import annotations

from pathlib import Path

import pytest

from lclab.errors import InputError
from lclab.geo.files import rasters_of


def test_folders_stand_for_the_rasters_in_them(tmp_path: Path) -> None:
    deep = tmp_path / "Bilder für alle" / "1"
    deep.mkdir(parents=True)
    for name in ("b.TIF", "a.png", ".hidden.png", "notes.txt", "a.png.aux.xml"):
        (deep / name).touch()
    found = rasters_of(["given.vrt", str(tmp_path)], "images")
    assert found == ["given.vrt", str(deep / "a.png"), str(deep / "b.TIF")]


def test_a_folder_without_rasters_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no rasters in this folder"):
        rasters_of([str(tmp_path)], "images")
