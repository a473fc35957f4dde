"""The user's copies of the data sets: where each lies under one folder, and its images."""

from __future__ import annotations

from pathlib import Path

from ..data.reading import NONE, images, opened, read
from ..errors import InputError
from ..geo.files import rasters_of
from ..registry import readers
from .figures import plain
from .recipe import Values

FIELD = "data"


class DataSets:
    """Finds data sets in a folder: in one of their name in it, or in the folder itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def folder_of(self, values: Values) -> Path:
        """Return where a recipe's data set lies, or the reader's error about what is missing."""
        tried = [(place, self._lack(place, values)) for place in self._places(values)]
        found = next((place for place, lack in tried if lack is None), None)
        if found is None:
            raise next(lack for _, lack in tried if lack)
        return found

    def lack(self, values: Values) -> InputError | None:
        """Return what is missing of a recipe's data set, if anything is."""
        try:
            self.folder_of(values)
        except InputError as error:
            return error
        return None

    def images_of(self, values: Values) -> list[str]:
        """Return the images that may be learnt from without labels: train's, or else all.

        Where all of a folder's are among them, the folder stands for them.
        """
        return folded(self._images(self.folder_of(values), values))

    def _places(self, values: Values) -> list[Path]:
        """Return where a data set may lie, the likeliest first."""
        entry = readers.entry(values["reader"], "reader")
        names = {plain(entry.name), plain(entry.facts["title"])}
        inside = [path for path in sorted(self.folder.iterdir()) if path.is_dir()]
        return [*(path for path in inside if plain(path.name) in names), self.folder]

    def _lack(self, place: Path, values: Values) -> InputError | None:
        """Return what a reader lacks in a folder."""
        try:
            if readers.entry(values["reader"]).facts["labels"]:
                read(values["reader"], str(place), values.get("reader_set", []))
            else:
                self._images(place, values)
        except InputError as error:
            return error
        return None

    def _images(self, place: Path, values: Values) -> list[str]:
        texts = values.get("reader_set", [])
        _, known = opened(readers.entry(values["reader"]), str(place), texts)
        parts = [part for part in known.splits.values() if part.strip().lower() not in NONE]
        train = known.splits["train"]
        wanted = "+".join(parts) if train.strip().lower() in NONE else train
        return images(values["reader"], str(place), texts, wanted)


def folded(paths: list[str]) -> list[str]:
    """Return the folders all of whose rasters are among these, and the other rasters."""
    wanted = set(paths)
    parents = sorted({Path(path).parent for path in paths})
    whole = [folder for folder in parents if wanted.issuperset(rasters_of([str(folder)], FIELD))]
    outer = [folder for folder in whole if not set(folder.parents) & set(whole)]
    inside = set(rasters_of([str(folder) for folder in outer], FIELD))
    return [*map(str, outer), *(path for path in paths if path not in inside)]
