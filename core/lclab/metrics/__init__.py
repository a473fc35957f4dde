"""How right a map is: confusion matrices, accuracies and areas, and the samples they take."""
