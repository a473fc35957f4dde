"""ST-UNet's pooling and the reach of its rows and columns, by hand."""

import pytest
import torch

from lclab.models.st_unet import Compression, Relation, Stage, soft_pooled


@pytest.fixture(autouse=True)
def _seed():
    torch.manual_seed(0)


def test_soft_pooling_lies_between_mean_and_maximum():
    values = torch.tensor([0.0, 0.0, 3.0])
    weight = torch.tensor(3.0).exp()
    torch.testing.assert_close(soft_pooled(values), 3 * weight / (2 + weight))
    large = soft_pooled(torch.tensor([1000.0, 900.0]))
    assert large == 1000


def test_compression_pools_squares():
    compression = Compression(4).eval()
    with torch.no_grad():
        for weights in compression.convs[-1][1].parameters():
            weights.zero_()  # the branch of convolutions is silent
    values = torch.randn(2, 4, 6, 8)
    pooled = torch.empty(2, 4, 3, 4)
    for row in range(3):
        for column in range(4):
            square = values[:, :, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2].flatten(2)
            pooled[:, :, row, column] = (square.exp() * square).sum(2) / square.exp().sum(2)
    expected = compression.pooled(pooled)
    torch.testing.assert_close(compression(values), expected, atol=1e-5, rtol=1e-5)


def test_rows_and_columns_interact():
    """What changes in one place changes all of its row and column, and of what is around it."""
    stage = Stage(4, 2, range(0)).eval()
    values = torch.randn(1, 4, 16, 12, requires_grad=True)
    stage.interaction(values)[0, :, 9, 5].sum().backward()
    seen = values.grad[0].abs().sum(0) > 0
    expected = torch.zeros(16, 12, dtype=torch.bool)
    expected[[7, 9, 11]] = True  # a dilated convolution's three rows, and columns
    expected[:, [3, 5, 7]] = True
    assert seen.equal(expected)


def test_relation_weighs_channels_by_what_the_other_sees():
    relation = Relation(8, 6).eval()
    values, seen = torch.randn(2, 8, 3, 5), torch.randn(2, 6, 3, 5)
    near, far = relation.look(values), relation.project(seen)
    with torch.no_grad():
        relation.widen.weight.zero_()
        relation.widen.bias.fill_(100.0)
    torch.testing.assert_close(relation(values, seen), 2 * near + far)
    with torch.no_grad():
        relation.widen.bias.fill_(-100.0)
    torch.testing.assert_close(relation(values, seen), near + far)
