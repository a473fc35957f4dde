"""What students are shown."""

import pytest
import torch

from lclab.adapt.mixing import (
    half_of_classes,
    pasted,
    pseudo_labels,
    rare_class_chances,
    with_hidden_blocks,
)
from lclab.data.dataset import UNKNOWN


def chance(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize(("classes", "taken"), [(1, 1), (2, 1), (3, 2), (6, 3)])
def test_half_of_the_classes_are_pasted_whole(classes, taken):
    labels = torch.arange(classes).repeat_interleave(4).view(-1, 2)
    labels = torch.cat([labels, torch.full((3, 2), UNKNOWN)])
    mask = half_of_classes(labels, chance())
    chosen = labels[mask].unique().tolist()
    assert len(chosen) == taken
    assert UNKNOWN not in chosen
    assert mask.sum() == 4 * taken


def test_every_class_is_drawn_now_and_then():
    labels = torch.arange(4).view(2, 2)
    drawn = sum(half_of_classes(labels, chance(seed)).int() for seed in range(200))
    assert ((drawn > 70) & (drawn < 130)).all()


def test_pixels_and_labels_are_pasted_alike():
    mask = torch.rand(2, 4, 4) < 0.5
    images, others = torch.rand(2, 3, 4, 4), torch.rand(2, 3, 4, 4)
    labels, more = torch.zeros(2, 4, 4).long(), torch.ones(2, 4, 4).long()
    image, label = pasted(mask, images, others), pasted(mask, labels, more)
    for n in range(2):
        for y in range(4):
            for x in range(4):
                own = (images if mask[n, y, x] else others)[n, :, y, x]
                assert torch.equal(image[n, :, y, x], own)
                assert label[n, y, x] == (0 if mask[n, y, x] else 1)


def test_the_teacher_s_weight_is_its_share_of_sure_pixels():
    scores = torch.zeros(2, 2, 2, 2)
    scores[0, 1] = torch.tensor([[5.0, 5.0], [5.0, 1.0]])  # chances 0.993 three times, then 0.73
    scores[1, 0] = 0.5
    labels, weights = pseudo_labels(scores.requires_grad_())
    assert labels[0].flatten().tolist() == [1, 1, 1, 1]
    assert weights.tolist() == [0.75, 0.0]
    assert not weights.requires_grad


def test_squares_are_hidden_by_their_share():
    images = torch.ones(3, 2, 100, 130)
    found = with_hidden_blocks(images, chance(), block=10, share=0.7)
    assert found.shape == images.shape
    assert found.mean().item() == pytest.approx(0.3, abs=0.07)
    blocks = found.unfold(2, 10, 10).unfold(3, 10, 10)
    assert ((blocks == 0).all((-1, -2)) | (blocks == 1).all((-1, -2))).all()
    assert torch.equal(found[:, 0], found[:, 1])


def test_rare_classes_are_drawn_more_often():
    shares = torch.tensor([0.9, 0.09, 0.01, 0.0])
    found = rare_class_chances(shares, temperature=0.1)
    powers = torch.exp((1 - shares[:3]) / 0.1)
    torch.testing.assert_close(found, torch.cat([powers / powers.sum(), torch.zeros(1)]))
