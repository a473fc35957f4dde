"""The networks of LoveDA's Table 2 and AutoLC's Table III have the sizes published for them."""

import pytest
import torch
from monai.networks.nets import FlexibleUNet
from torch.nn import functional
from torchvision.models import resnet50
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


def test_unet_answers_as_monais_does():
    """That one has what skips over before what comes up, where ours joins them the other way."""
    torch.manual_seed(0)
    ours = models.load("unet")(3, 7)
    ours.train()(torch.randn(2, 3, 64, 96))  # the norms' statistics
    state = dict(ours.state_dict())
    for block, coming in enumerate((2048, 256, 128, 64)):
        name = f"decoder.blocks.{block}.conv1.0.weight"
        state[name] = state[name].roll(-coming, 1)
    with torch.device("meta"):
        norm, up = ("batch", {"eps": 1e-5}), {"upsample": "nontrainable", "pre_conv": None}
        theirs = FlexibleUNet(3, 7, "resnet50", spatial_dims=2, norm=norm, **up)
    theirs.load_state_dict(dict(zip(theirs.state_dict(), state.values(), strict=True)), assign=True)
    image = torch.randn(2, 3, 96, 64)
    found = ours.eval()(image)
    assert found.std() > 0.1
    torch.testing.assert_close(theirs.eval()(image), found, atol=1e-5, rtol=1e-4)


def deeplabv3plus(features, weights):
    """DeepLabV3+'s decoder without modules, by its weights in the order in which they are used."""
    taken = iter(weights)

    def convolved(values, *kernels, dilation=1):
        for kernel in kernels:
            side, groups = kernel.shape[-1], len(kernel) if kernel.shape[1] == 1 else 1
            padding = dilation * (side // 2)
            values = functional.conv2d(values, kernel, None, 1, padding, dilation, groups)
        scale, shift, mean, variance, _ = (next(taken)[..., None, None] for _ in range(5))
        return ((values - mean) / (variance + 1e-5).sqrt() * scale + shift).clamp(min=0)

    def separable(values, dilation=1):
        return convolved(values, next(taken), next(taken), dilation=dilation)

    def enlarged(values):
        return functional.interpolate(values, scale_factor=4, mode="bilinear", align_corners=True)

    fine, coarse = features
    parts = [convolved(coarse, next(taken))]
    parts += [separable(coarse, rate) for rate in (12, 24, 36)]
    parts += [convolved(coarse.mean((2, 3), keepdim=True), next(taken)).expand_as(parts[0])]
    context = separable(convolved(torch.cat(parts, 1), next(taken)))
    joined = torch.cat([enlarged(context), convolved(fine, next(taken))], 1)
    joined = separable(joined)
    weight, bias = taken
    return enlarged(functional.conv2d(joined, weight, bias))


def test_deeplabv3plus_answers_as_a_formula_over_torchvisions_encoder_does():
    torch.manual_seed(0)
    ours = models.load("deeplabv3plus")(3, 7)
    ours.train()(torch.randn(2, 3, 64, 96))
    with torch.device("meta"):
        other = resnet50(replace_stride_with_dilation=[False, False, True])
    other.layer4[0].conv2.dilation = other.layer4[0].conv2.padding = (2, 2)
    other.fc = torch.nn.Identity()
    state = ours.state_dict()
    encoder = {n: t for n, t in state.items() if n.startswith("encoder.")}
    other.load_state_dict(dict(zip(other.state_dict(), encoder.values(), strict=True)), assign=True)
    fine, coarse = [], []
    other.layer1.register_forward_hook(lambda *given: fine.append(given[-1]))
    other.layer4.register_forward_hook(lambda *given: coarse.append(given[-1]))
    image = torch.randn(2, 3, 64, 96)
    other.eval()(image)
    rest = [tensor for name, tensor in state.items() if name not in encoder]
    found = ours.eval()(image)
    assert found.std() > 0.01
    expected = deeplabv3plus((fine[0], coarse[0]), rest)
    torch.testing.assert_close(found, expected, atol=1e-5, rtol=1e-4)
