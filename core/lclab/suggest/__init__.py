"""Where the next labelled polygons would help a model most."""
