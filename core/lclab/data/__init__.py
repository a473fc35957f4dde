"""Imagery with labels: scenes, classes, splits, crops and what is done to them."""
