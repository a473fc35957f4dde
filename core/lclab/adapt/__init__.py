"""Making a network map a region without labels: what the methods consist of."""
