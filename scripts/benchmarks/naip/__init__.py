"""Adaptation from one year's labels to other years of the same place."""
