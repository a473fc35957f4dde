"""The page 'Land Cover Lab' in QGIS's options, and what others ask of it."""

from .folders import default_run_folder, new_run_folder
from .part import OptionsPart

__all__ = ["OptionsPart", "default_run_folder", "new_run_folder"]
