"""The networks of LoveDA's Table 2 and AutoLC's Table III have the sizes published for them."""

import pytest
import torch
from torchvision.models.segmentation import deeplabv3_resnet50

from lclab.profile.count import count
from lclab.registry import models

# Millions of parameters, at 7 classes and with a ResNet-50.
TABLE = {
    "unet": 32.52,
    "unetplusplus": 48.99,
    "linknet": 31.18,
    "deeplabv3": 39.64,
    "deeplabv3plus": 26.68,
    "pan": 24.26,
}

# 10^9 FLOPs of an image of 1024 x 1024, from AutoLC's Table III.
FLOPS = {"deeplabv3": 655.7, "deeplabv3plus": 147.2}


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


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


@pytest.mark.parametrize("name", FLOPS)
def test_flops(name):
    with torch.device("meta"):
        network = models.load(name)(3, 7)
    assert count(network, 3, 1024, 1024).flops / 1e9 == pytest.approx(FLOPS[name], rel=0.0025)


def test_deeplabv3_answers_as_torchvisions_does():
    """The paper measured that one; its third and fourth stage begin with a smaller dilation."""
    torch.manual_seed(0)
    ours = models.load("deeplabv3")(3, 7).eval()
    with torch.device("meta"):
        theirs = deeplabv3_resnet50(weights=None, weights_backbone=None, num_classes=7).eval()
    for stage, dilation in ((theirs.backbone.layer3, 2), (theirs.backbone.layer4, 4)):
        stage[0].conv2.dilation = stage[0].conv2.padding = (dilation, dilation)
    state = zip(theirs.state_dict(), ours.state_dict().values(), strict=True)
    theirs.load_state_dict(dict(state), assign=True)
    image = torch.randn(1, 3, 32, 64)
    coarse = ours.segmentation_head[0](ours.decoder(ours.encoder(image)))
    torch.testing.assert_close(theirs.classifier(theirs.backbone(image)["out"]), coarse)
