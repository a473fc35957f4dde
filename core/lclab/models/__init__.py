"""The networks, one file per family; each registers its functions with `models.register`."""
