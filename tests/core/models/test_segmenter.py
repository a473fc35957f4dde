"""Segmenter's scores: how alike patches and classes are."""

import torch
from torch import nn

from lclab.models.segmenter import MaskTransformer


def test_scores_are_cosines_normalised_over_the_classes():
    torch.manual_seed(0)
    decoder = MaskTransformer(64, 1, 5).eval()
    decoder.blocks = nn.Identity()  # so that what the tokens are is known
    patches = torch.randn(2, 64, 3, 4)
    tokens = decoder.project(patches.flatten(2).transpose(1, 2))
    places = decoder.patch_space(decoder.norm(tokens))
    classes = decoder.class_space(decoder.norm(decoder.classes))
    cosine = torch.cosine_similarity(places[:, :, None], classes[:, None], dim=3)
    centred = cosine - cosine.mean(2, keepdim=True)
    expected = centred / (cosine.var(2, keepdim=True, correction=0) + 1e-5).sqrt()
    found = decoder(patches).flatten(2).transpose(1, 2)
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


def test_patches_and_classes_see_each_other():
    decoder = MaskTransformer(64, 1, 2)
    patches = torch.randn(1, 64, 2, 2, requires_grad=True)
    decoder(patches)[0, :, 0, 0].square().sum().backward()
    assert patches.grad[0, :, 1, 1].abs().max() > 0
    assert decoder.classes.grad.abs().amax(2).min() > 0
