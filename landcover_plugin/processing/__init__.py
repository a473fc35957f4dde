"""From a task's declaration to a Processing algorithm: parameters, layers in, styled layers out."""
