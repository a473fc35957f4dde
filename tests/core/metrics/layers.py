"""Small layers of points and polygons for tests."""

import warnings

import numpy as np
import pyogrio
import shapely

UTM = "EPSG:32632"


def write_layer(path, shapes, crs=UTM, layer="labels", append=False, **fields):
    """Write shapes with fields; None in a field is empty."""
    shapes = np.asarray(shapes, dtype=object)
    columns, masks = [], []
    for values in fields.values():
        missing = np.array([value is None for value in values], bool)
        is_text = any(isinstance(value, str) for value in values) or missing.all()
        kind = object if is_text else type(next(v for v in values if v is not None))
        filled = values if is_text else [0 if value is None else value for value in values]
        columns.append(np.array(filled, dtype=kind))
        masks.append(None if is_text else missing)
    kinds = {shape.geom_type for shape in shapes if shape is not None}
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(shapes),
            columns,
            list(fields),
            field_mask=masks,
            geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
            crs=crs,
            layer=layer,
            append=append,
            driver="GPKG" if str(path).endswith("gpkg") else None,
        )
    return path


def read_layer(path, layer):
    """Return the coordinates and the fields of a layer of points."""
    meta, _, wkb, columns = pyogrio.raw.read(str(path), layer=layer)
    fields = dict(zip(meta["fields"], columns))
    return shapely.get_coordinates(shapely.from_wkb(wkb)), fields, meta


def centres(transform, rows, cols):
    """Return the points in the middle of pixels."""
    xs, ys = transform @ (np.asarray(cols) + 0.5, np.asarray(rows) + 0.5)
    return shapely.points(xs, ys)
