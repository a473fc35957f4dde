"""Finding a small network for the imagery at hand: AutoLC's search and faster relatives of it."""
