"""Other names and colours for the classes of a model file."""
