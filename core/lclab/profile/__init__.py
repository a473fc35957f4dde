"""What networks cost: counted by formula, and measured."""
