"""The steps of the work in a dock, and dialogs that start what takes long as a run."""

from .part import TasksPart

__all__ = ["TasksPart"]
