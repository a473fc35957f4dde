"""From a declared parameter to the Processing parameter that stands for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from .. import texts
from ..core.lclab.describe import default_text, help_line
from ..core.lclab.modelfile import SUFFIXES
from ..core.lclab.spec import Param

# The enums that newer versions renamed are reached through their class: all versions know that.
GEOMETRIES = {
    "": QgsProcessing.TypeVectorAnyGeometry,
    "point": QgsProcessing.TypeVectorPoint,
    "line": QgsProcessing.TypeVectorLine,
    "polygon": QgsProcessing.TypeVectorPolygon,
}
LAYER_KINDS = ("raster", "vector")
ONE_TEXT_KINDS = ("file", "folder", "text")
MODELS = Path(__file__).absolute().parents[1] / "resources" / "models"
SEPARATOR = ";"
SMALL = 0.001
tr = texts.tr


def qgis_name(p: Param) -> str:
    """Return the parameter's name in Processing."""
    return p.name.upper()


def qgis_parameter(p: Param) -> QgsProcessingParameterDefinition:
    """Return the Processing parameter for a declared one."""
    definition = several(p) if p.many and p.kind in LAYER_KINDS else MAKERS[p.kind](p)
    definition.setHelp(help_text(p))
    if p.advanced:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return definition


def help_text(p: Param) -> str:
    """Return the parameter's help with what only Processing has to add."""
    text = help_line(p, tr)
    return f"{text} {tr('Several are separated by ;.')}" if is_one_text(p) else text


def is_one_text(p: Param) -> bool:
    """Return whether Processing takes several values as one text."""
    return p.many and p.kind in ONE_TEXT_KINDS


def title(p: Param) -> str:
    """Return the parameter's title with its unit."""
    return f"{tr(p.title)} [{tr(p.unit)}]" if p.unit else tr(p.title)


def file_filter(p: Param) -> str:
    """Return the declared endings as a file dialog takes them; QGIS refuses what they leave out."""
    if not p.suffixes:
        return tr("All files (*.*)")
    patterns = [*("*" + suffix for suffix in p.suffixes), *p.hints]
    return f"{tr(p.title)} ({' '.join(patterns)})"


def is_optional(p: Param) -> bool:
    """Return whether the parameter may be left empty; one with a default always has a value."""
    return not p.required and p.default in (None, "", ())


def several(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes several layers."""
    kind = QgsProcessing.TypeRaster if p.kind == "raster" else GEOMETRIES[p.layer]
    return QgsProcessingParameterMultipleLayers(
        qgis_name(p), title(p), kind, optional=is_optional(p)
    )


def raster(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a raster layer."""
    return QgsProcessingParameterRasterLayer(qgis_name(p), title(p), optional=is_optional(p))


def vector(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a vector layer, or what is selected in it."""
    return QgsProcessingParameterFeatureSource(
        qgis_name(p), title(p), [GEOMETRIES[p.layer]], optional=is_optional(p)
    )


def field(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a field; of several layers, one that all of them have."""
    return QgsProcessingParameterField(
        qgis_name(p),
        title(p),
        parentLayerParameterName=p.of.upper(),
        optional=is_optional(p),
    )


def file(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a file, or several as one text.

    QGIS's own parameter for several files knows no endings, forgets its value when a run is
    repeated from the history, and takes four clicks for the one file that there mostly is.
    """
    default = bundled_model() if p.required and p.suffixes == SUFFIXES else p.default
    return QgsProcessingParameterFile(
        qgis_name(p),
        title(p),
        defaultValue=default or None,
        optional=is_optional(p),
        fileFilter=file_filter(p),
    )


def bundled_model() -> str | None:
    """Return a model file that comes with the plugin, so that there is one to try at once."""
    return next((str(path) for path in sorted(MODELS.glob("*.onnx"))), None)


def folder(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a folder."""
    return QgsProcessingParameterFile(
        qgis_name(p), title(p), QgsProcessingParameterFile.Folder, optional=is_optional(p)
    )


def raster_output(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter for a raster to write; one that is optional is off at first."""
    return QgsProcessingParameterRasterDestination(
        qgis_name(p), title(p), optional=is_optional(p), createByDefault=p.required
    )


def vector_output(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter for a vector layer to write; one that is optional is off at first."""
    return QgsProcessingParameterVectorDestination(
        qgis_name(p),
        title(p),
        GEOMETRIES[p.layer],
        optional=is_optional(p),
        createByDefault=p.required,
    )


def file_output(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter for a file to write; one that is optional is off at first."""
    return QgsProcessingParameterFileDestination(
        qgis_name(p),
        title(p),
        file_filter(p),
        optional=is_optional(p),
        createByDefault=p.required,
    )


def folder_output(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter for a folder to write; one that is optional is off at first."""
    return QgsProcessingParameterFolderDestination(
        qgis_name(p), title(p), optional=is_optional(p), createByDefault=p.required
    )


def number(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a number within bounds."""
    is_whole = p.kind == "integer"
    kind = QgsProcessingParameterNumber.Integer if is_whole else QgsProcessingParameterNumber.Double
    definition = QgsProcessingParameterNumber(
        qgis_name(p), title(p), kind, p.default, optional=is_optional(p)
    )
    if p.low is not None:
        definition.setMinimum(p.low)
    if p.high is not None:
        definition.setMaximum(p.high)
    if not is_whole:
        digits = 6 if p.low and p.low < SMALL else 3
        definition.setMetadata({"widget_wrapper": {"decimals": digits}})
    return definition


def text(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a text, several texts, or several numbers with commas.

    Of suggested texts QGIS offers only these; an expression or a script may give others.
    """
    default = SEPARATOR.join(p.default or ()) if is_one_text(p) else default_text(p)
    definition = QgsProcessingParameterString(
        qgis_name(p), title(p), default if p.default else None, optional=is_optional(p)
    )
    if p.hints and not p.many:
        definition.setMetadata({"widget_wrapper": {"value_hints": list(p.hints)}})
    return definition


def boolean(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes yes or no."""
    return QgsProcessingParameterBoolean(qgis_name(p), title(p), p.default, optional=is_optional(p))


def choice(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes one of several words; its values are the words themselves."""
    return QgsProcessingParameterEnum(
        qgis_name(p),
        title(p),
        list(p.choices),
        defaultValue=p.default,
        optional=is_optional(p),
        usesStaticStrings=True,
    )


def extent(p: Param) -> QgsProcessingParameterDefinition:
    """Return a parameter that takes a box."""
    return QgsProcessingParameterExtent(qgis_name(p), title(p), optional=is_optional(p))


MAKERS: dict[str, Callable[[Param], Any]] = {
    "raster": raster,
    "vector": vector,
    "file": file,
    "folder": folder,
    "field": field,
    "raster_output": raster_output,
    "vector_output": vector_output,
    "file_output": file_output,
    "folder_output": folder_output,
    "text": text,
    "number": number,
    "integer": number,
    "numbers": text,
    "integers": text,
    "boolean": boolean,
    "choice": choice,
    "extent": extent,
}
