"""Training: the one loop, and what is put into it for networks that learn from labels."""
