"""What several families of networks are built of."""
