"""Small data sets on disk, written without the builder, from arrays whose every pixel is known."""

import numpy as np

from lclab.card import Band, LandClass
from lclab.data.dataset import SPLITS, UNKNOWN, DataSet, Scene

TABLE = (
    LandClass(10, "water", "#2b6cb0"),
    LandClass(20, "végétation", "#38a169"),
    LandClass(30, "Boden & Fels", "#b7791f"),
)


def counted(labels, block, classes):
    """Labelled pixels by block and class, one by one."""
    rows, cols = (-(-side // block) for side in labels.shape)
    counts = np.zeros((rows, cols, classes), np.int64)
    for (y, x), position in np.ndenumerate(labels):
        if position != UNKNOWN:
            counts[y // block, x // block, position] += 1
    return counts


def data_set(folder, scenes, *, block, classes=TABLE, bands=None, value_range=255.0, **more):
    """Write a data set of scenes (image, labels, letters) or (image, labels, letters, seen)."""
    folder.mkdir(parents=True, exist_ok=True)
    rows, pixels = [], {name: {c.name: 0 for c in classes} for name in SPLITS.values()}
    for number, (image, given, letters, *mask) in enumerate(scenes):
        height, width = given.shape
        seen = mask[0] if mask else np.ones((height, width), bool)
        labels = np.where(seen, given, UNKNOWN).astype(np.uint8)
        counts = counted(labels, block, len(classes))
        cache = folder / "cache" / str(number)
        cache.mkdir(parents=True)
        arrays = {"image": image, "labels": labels, "seen": seen, "counts": counts}
        for name, array in arrays.items():
            np.save(cache / f"{name}.npy", array)
        place = cache.relative_to(folder).as_posix()
        blocks = tuple(letters)
        rows.append(Scene(f"scene {number}", "a.tif", "l.gpkg", width, height, blocks, place))
        for (row, col), letter in np.ndenumerate(rows[-1].letters()):
            for c, count in zip(classes, counts[row, col], strict=True):
                if letter in SPLITS:
                    pixels[SPLITS[letter]][c.name] += int(count)
    if bands is None:
        values = [image.reshape(-1, image.shape[-1]) / value_range for image, *_ in scenes]
        every = np.concatenate(values).astype(np.float64)
        stats = zip(every.mean(0), every.std(0), strict=True)
        bands = tuple(Band(f"b{i}", float(m), float(s)) for i, (m, s) in enumerate(stats))
    facts = {"resolution": 0.5, "margin": 0, **more}
    data = DataSet(
        folder=folder,
        classes=classes,
        bands=bands,
        value_range=value_range,
        dtype=scenes[0][0].dtype.name,
        block=block,
        scenes=tuple(rows),
        pixels=pixels,
        **facts,
    )
    data.save(folder)
    return data
