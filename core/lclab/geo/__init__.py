"""Rasters in and out: sources, strips, resampling, outputs, legends, areas and polygons."""
