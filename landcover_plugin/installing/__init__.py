"""Sets up the worker's environment, beside QGIS and without it: standard library alone, no Qt."""
