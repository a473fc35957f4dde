"""One file per task: a dataclass that declares its parameters, and the function that does it."""
