"""The set-up of the worker's environment: its page, and a word in the message bar until it is."""

from .part import SetupPart

__all__ = ["SetupPart"]
