"""Networks that learn from imagery before they see labels of their own."""
