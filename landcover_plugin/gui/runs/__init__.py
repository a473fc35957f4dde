"""The run monitor: a dock with the runs of the project, which go on while the user works."""

from .part import RunsPart

__all__ = ["RunsPart"]
