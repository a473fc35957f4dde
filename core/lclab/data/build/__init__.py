"""A data set made from imagery and labels."""
