"""How a search goes about it: one registered function per strategy, which returns a `Strategy`."""
