"""One file per known data set, read from its archive as it lies on disk."""
