"""Pages that say what came out: one HTML file each, which needs nothing beside it."""
