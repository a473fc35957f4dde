"""The texts of the interface, and the files in which Qt Linguist keeps their translations."""
