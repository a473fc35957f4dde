"""The interface in the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from . import texts

CONTEXT = "LandCoverLab"
FOLDER = Path(__file__).absolute().parent / "resources" / "i18n"


class Translation:
    """What Qt looks texts up in; without a translation for the language they stay English."""

    def __init__(self, locale: str) -> None:
        texts.translate = translated
        self._translator = QTranslator()
        path = file_for(locale)
        if path is not None and self._translator.load(str(path)):
            QCoreApplication.installTranslator(self._translator)

    def unload(self) -> None:
        """Take it out again."""
        QCoreApplication.removeTranslator(self._translator)


def translated(text: str) -> str:
    """Return what Qt has for a text of ours, from any thread."""
    return QCoreApplication.translate(CONTEXT, text)


def file_for(locale: str, folder: Path = FOLDER) -> Path | None:
    """Return the file for a locale like de_AT or zh-Hans, or for its language alone."""
    whole = locale.replace("-", "_")
    names = [f"land_cover_lab_{name}.qm" for name in (whole, whole.partition("_")[0])]
    return next((folder / name for name in names if (folder / name).is_file()), None)
