"""The networks of LoveDA's Table 2 have the sizes that are published for them."""

import pytest
import torch

from lclab.registry import models

# Millions of parameters, at 7 classes and with a ResNet-50.
TABLE = {
    "unet": 32.52,
    "unetplusplus": 48.99,
    "linknet": 31.18,
    "deeplabv3plus": 26.68,
    "pan": 24.26,
}


def test_all_of_them_are_registered():
    assert set(TABLE) <= set(models.entries())


@pytest.mark.parametrize("name", TABLE)
def test_parameters(name):
    with torch.device("meta"):
        network = models.load(name)(3, 7)
    count = sum(weights.numel() for weights in network.parameters())
    assert round(count / 1e6, 2) == pytest.approx(TABLE[name], abs=0.011)


@pytest.mark.parametrize("name", TABLE)
def test_every_pixel_gets_every_class(name):
    with torch.device("meta"):
        network = models.load(name)(5, 4, encoder="resnet18").eval()
        answer = network(torch.zeros(2, 5, 128, 192))
    assert answer.shape == (2, 4, 128, 192)
