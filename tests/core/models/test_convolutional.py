"""The convolutional networks of Hi-ResNet's tables: published sizes, and what is particular."""

import pytest
import torch
from timm.layers.bottleneck_attn import BottleneckAttn
from torch.nn import functional

from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.models.botnet import Attention
from lclab.models.eanet import LargeKernelPyramid, SideBySide
from lclab.models.erfnet import FactorisedBlock
from lclab.models.fanet import FastAttention
from lclab.models.shelfnet import SharedBlock
from lclab.profile.count import count
from lclab.registry import models

# Millions of parameters, at so many classes. Of the encoders that were not published in a network
# but with a classifier of 1000 classes, the latter is added.
PUBLISHED = {
    "abcnet": (13.7, 6),
    "banet": (12.8, 7),
    "manet": (35.9, 6),
    "danet": (12.68, 6),  # this and the next three as ABCNet's paper counts them
    "shelfnet": (14.58, 6),  # of which 0.04 are a block that its authors declare and never use
    "fanet": (13.81, 6),
    "eanet": (34.23, 6),
    "erfnet": (2.06, 19),
    "dabnet": (0.76, 19),
}
# Thousand millions of operations at 512 x 512 in Hi-ResNet's Tables XIII and XIV, and as counted
# here. Only of the first two the tables' counts are those of the network as it is described.
OPERATIONS = {
    "abcnet": (16, 15.66),
    "danet": (58, 56.88),
    "bisenet": (20, 14.82),
    "erfnet": (11, 13.40),
    "dabnet": (7, 5.17),
    "shelfnet": (98, 12.34),
    "fanet": (79, 21.76),
    "botnet": (102, 44.77),
}
WEIGHTS = {
    "abcnet": (1.0, 1.0),
    "bisenet": (1.0, 1.0),
    "danet": (1.0, 1.0),
    "shelfnet": (1.0, 1.0),
    "fanet": (0.5, 0.5),
    "eanet": (),
    "banet": (),
}


@pytest.fixture(autouse=True)
def _alike():
    torch.manual_seed(0)
    torch.set_num_threads(1)


def built(name, classes=6, **arguments):
    with torch.device("meta"):
        return models.load(name)(3, classes, **arguments)


def millions(network):
    return sum(weights.numel() for weights in network.parameters()) / 1e6


@pytest.mark.parametrize("name", PUBLISHED)
def test_parameters(name):
    published, classes = PUBLISHED[name]
    assert millions(built(name, classes)) == pytest.approx(published, rel=0.005)


def test_parameters_that_are_published_with_a_classifier():
    botnet = millions(built("botnet").encoder) + (2048 + 1) * 1000 / 1e6
    assert botnet == pytest.approx(20.8, rel=0.005)
    before_classifier = (640 * 2560 + 2 * 2560) / 1e6
    b7 = millions(built("efficientnet-unet").encoder) + before_classifier + 2561 * 1000 / 1e6
    assert b7 == pytest.approx(66.35, rel=0.005)
    assert millions(built("bisenet")) == pytest.approx(13, abs=0.5)


@pytest.mark.parametrize("name", OPERATIONS)
def test_operations(name):
    published, counted = OPERATIONS[name]
    found = count(built(name), 3, 512, 512).flops / 1e9
    assert found == pytest.approx(counted, abs=0.006)
    is_described = name in ("abcnet", "danet")
    assert (abs(found / published - 1) < 0.022) == is_described


@pytest.mark.parametrize("name", WEIGHTS)
def test_further_answers_count_as_their_papers_say(name):
    assert tuple(how.weight for how in auxiliary_of(built(name))) == WEIGHTS[name]


def test_an_unknown_efficientnet_is_refused():
    with pytest.raises(ValueError, match="variant = b9: it is one of b0, .*b7"):
        models.load("efficientnet-unet")(3, 2, variant="b9")


# BoTNet.


def test_botnet_attends_in_the_last_stage_alone():
    network = built("botnet")
    found = [name for name, module in network.named_modules() if isinstance(module, Attention)]
    assert [name.split(".")[:3] for name in found] == [
        ["encoder", "layer4", str(block)] for block in range(3)
    ]
    image = torch.zeros(1, 3, 128, 64, device="meta")
    assert [tuple(f.shape[-2:]) for f in network.eval().encoder(image)[-2:]] == [(8, 4), (4, 2)]


@pytest.mark.parametrize("size", [(4, 6), (6, 4)])
def test_botnet_s_attention_is_timm_s(size):
    """Timm's knows one size; its tables are the middle of ours."""
    own = Attention(32, heads=2, reach=8)
    other = BottleneckAttn(32, feat_size=size, num_heads=2, scale_pos_embed=True)
    height, width = size
    other.load_state_dict(
        {
            "qkv.weight": own.qkv.weight,
            "pos_embed.height_rel": own.down[8 - height : 7 + height],
            "pos_embed.width_rel": own.right[8 - width : 7 + width],
        }
    )
    values = torch.randn(2, 32, *size)
    torch.testing.assert_close(own(values), other(values), atol=1e-5, rtol=1e-4)


def test_botnet_takes_what_is_far_as_the_farthest_it_knows():
    rows = Attention(8, heads=1, reach=3).distances(6)
    assert rows[0].tolist() == [2, 3, 4, 4, 4, 4]
    assert rows[5].tolist() == [0, 0, 0, 0, 1, 2]


# FANet.


def test_fanet_weighs_values_by_cosines_between_all_pairs():
    attention = FastAttention(8, width=4).eval()
    values = torch.randn(2, 8, 3, 5)
    query, key, value = (
        of(values).flatten(2) for of in (attention.query, attention.key, attention.value)
    )
    cosines = functional.cosine_similarity(query[..., :, None], key[..., None, :], dim=1)
    mean = torch.einsum("nij,ncj->nci", cosines, value) / 15
    expected = values + attention.project(mean.reshape(values.shape))
    torch.testing.assert_close(attention(values), expected, atol=1e-5, rtol=1e-4)


# ShelfNet.


def test_shelfnet_s_blocks_convolve_twice_with_the_same_weights():
    block = SharedBlock(4)
    calls = []
    block.conv.register_forward_hook(lambda *_: calls.append(1))
    block(torch.rand(2, 4, 5, 5))
    assert len(calls) == 2
    assert sum(w.numel() for w in block.parameters()) == 9 * 16 + 4 + 2 * 2 * 4


def test_shelfnet_s_finest_answer_has_been_through_every_column():
    network = built("shelfnet").eval()
    seen = []
    for name in ("first_up", "down", "second_up"):
        network.get_submodule(name).register_forward_hook(
            lambda _, __, answer, name=name: seen.append((name, [v.shape[2] for v in answer]))
        )
    network(torch.zeros(1, 3, 64, 64, device="meta"))
    assert seen == [(name, [8, 4, 2]) for name in ("first_up", "down", "second_up")]


# EaNet, ERFNet.


def reach_of(module, channels, side=41):
    """Return how many pixels up and left the middle of the answer sees."""
    values = torch.rand(1, channels, side, side, requires_grad=True)
    module.eval()(values)[0, :, side // 2, side // 2].sum().backward()
    rows, columns = values.grad[0].abs().sum(0).nonzero().unbind(1)
    return side // 2 - rows.min().item(), side // 2 - columns.min().item()


@pytest.mark.parametrize(("kernel", "rate"), [(5, 1), (7, 3)])
def test_eanet_s_kernels_are_long_both_ways(kernel, rate):
    layer = SideBySide(2, 32, kernel, dilation=rate)
    long = rate * (kernel // 2)
    assert reach_of(layer.wide, 2) == (1, long)
    assert reach_of(layer.high, 2) == (long, 1)
    assert reach_of(layer, 2) == (long, long)


def test_eanet_s_branches_see_squares_of_several_sizes():
    branches = LargeKernelPyramid(2, 32).branches
    farthest = [reach_of(branch, 2) for branch in list(branches)[:4]]
    assert farthest == [(18, 18), (12, 12), (6, 6), (0, 0)]


@pytest.mark.parametrize("rate", [1, 4])
def test_erfnet_s_pairs_see_squares(rate):
    block = FactorisedBlock(16, rate)
    assert reach_of(block, 16) == (1 + rate, 1 + rate)
