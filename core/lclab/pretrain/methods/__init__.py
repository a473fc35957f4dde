"""One file per method of pre-training."""
