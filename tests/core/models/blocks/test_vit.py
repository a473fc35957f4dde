"""Vision transformers: timm's at their own size, and positions resized for others."""

import torch

from lclab.models.blocks.vit import as_image, embedded, vit


def test_at_its_own_size_it_is_timms():
    network = vit("vit_tiny_patch16_224", 2, positions_for=64).eval()
    image = torch.randn(2, 2, 64, 64)
    with torch.inference_mode():
        patches = network.patch_embed(image)
        tokens = network.norm(network.blocks(embedded(network, patches)))
        torch.testing.assert_close(tokens, network.forward_features(image))
        grid = as_image(network, tokens, patches)
    assert grid.shape == (2, 192, 4, 4)
    assert grid[1, :, 2, 3].equal(tokens[1, 1 + 2 * 4 + 3])


def test_positions_are_resized_along_their_own_axes():
    network = vit("vit_tiny_patch16_224", 2, positions_for=64)
    slope = torch.arange(4.0)
    with torch.no_grad():
        network.cls_token.zero_()
        network.pos_embed.zero_()
        network.pos_embed[0, 1:, 0] = slope.repeat_interleave(4)  # grows downwards
        network.pos_embed[0, 1:, 1] = slope.repeat(4)  # grows to the right
        tokens = embedded(network, torch.zeros(1, 8, 16, 192))
    assert tokens[:, 0].abs().max() == 0
    places = tokens[0, 1:].view(8, 16, 192)
    down = ((torch.arange(8) + 0.5) / 2 - 0.5).clamp(0, 3)
    right = ((torch.arange(16) + 0.5) / 4 - 0.5).clamp(0, 3)
    torch.testing.assert_close(places[..., 0], down[:, None].expand(8, 16))
    torch.testing.assert_close(places[..., 1], right.expand(8, 16))
    assert places[..., 2:].abs().max() == 0
