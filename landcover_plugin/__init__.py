"""Land Cover Lab in QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import LandCoverLab


def classFactory(iface: QgisInterface) -> LandCoverLab:
    """Return the plugin, as QGIS asks for it."""
    from .plugin import LandCoverLab

    return LandCoverLab(iface)
