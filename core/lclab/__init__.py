"""Land-cover mapping from imagery: prediction, training, search and adaptation, without QGIS."""

__version__ = "0.1.0"
