"""A new label layer: its file is made on another thread, then it joins the project."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.lclab.errors import LabError, WorkError
from ...processing.parameters import tr
from .fields import CLASS, OWN, new_fields
from .legend import Start, numbered, style_by

LAYER = "labels"


def default_path(project: QgsProject) -> Path:
    """Return a name for a new file beside the project, or at home, that nothing has."""
    saved = project.fileName()
    folder = Path(saved).parent if saved else Path.home()
    names = (f"labels{'' if number == 1 else f'_{number}'}.gpkg" for number in range(1, 1000))
    return next(
        (folder / name for name in names if not (folder / name).exists()), folder / "labels.gpkg"
    )


class Creation(QgsTask):
    """Writes an empty GeoPackage."""

    def __init__(
        self,
        path: Path,
        crs: QgsCoordinateReferenceSystem,
        project: QgsProject,
        when_done: Callable[[Creation], None],
    ) -> None:
        super().__init__(tr("Making a label layer"), QgsTask.Flag.CanCancel)
        self.path = path
        self.error: LabError | None = None
        self._crs = QgsCoordinateReferenceSystem(crs)
        self._transforms = project.transformContext()
        self._when_done = when_done

    def run(self) -> bool:
        """Write the file."""
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = LAYER
        writer = QgsVectorFileWriter.create(
            str(self.path),
            new_fields(),
            QgsWkbTypes.Type.MultiPolygon,
            self._crs,
            self._transforms,
            options,
        )
        problem = writer.errorMessage()
        del writer  # closes the file
        if problem:
            self.error = WorkError(
                tr("{}: the file cannot be made ({}).").format(self.path, problem),
                field="labels",
                remedy=tr("Choose another folder."),
            )
        return not problem

    def finished(self, result: bool) -> None:  # noqa: ARG002 - QGIS's
        """Hand on, on the main thread."""
        self._when_done(self)


def opened(path: Path, classes: list[Start]) -> QgsVectorLayer:
    """Return the layer of a new file with these classes, ready for the project."""
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", path.stem, "ogr")
    layer.setCustomProperty(OWN, True)
    numbers = numbered([], classes)
    rows = [(number, start.name, start.colour) for number, start in zip(numbers, classes)]
    style_by(layer, CLASS, rows)
    return layer
