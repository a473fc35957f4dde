"""AutoLC and Auto-DeepLab against the paper's tables, closed formulas and plain computations."""

import math

import numpy as np
import pytest
import torch
from scipy import ndimage
from torch import nn

from lclab.models.architecture import architecture
from lclab.models.autolc import PRESETS, Fusion
from lclab.models.blocks.cells import BUILDERS, Cell, CellEncoder, Grid
from lclab.models.genotype import LEVELS, OPERATIONS, Branch, Genotype
from lclab.profile.count import count
from lclab.registry import models

CLASSES, SIDE, BLOCKS = 7, 1024, 5
PATH = (1, 2, 3, 2, 1, 0, 1, 0, 1, 2)
SIDES = {
    "measured": (127, 64, 31, 61, 121, 241, 121, 241, 121, 61),
    "described": (128, 64, 32, 64, 128, 256, 128, 256, 128, 64),
}
"""How long the path's maps are for images of 1024: with corners on one another, and exact."""
LAST_AT_LEVEL = (7, 8, 3, 2)
"""The last cell but the very last one at strides 4, 8, 16 and 32."""


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def outline(name, bands=3, **arguments):
    with torch.device("meta"):
        return models.load(name)(bands, CLASSES, **arguments)


def counted(name, **arguments):
    return count(outline(name, **arguments), 3, SIDE, SIDE)


# The paper's Table III: millions of parameters, 10^9 FLOPs, 10^12 MAdd, MemR+W in GiB.

TABLE = {
    "autolc F10 dim64": (3.68, 91.1, 0.18, 2.54),
    "autolc F10 dim128": (4.28, 102.2, 0.20, 2.62),
    "autolc F20 dim128": (6.81, 123.3, 0.25, 4.18),
    "autolc F30 dim128": (9.81, 151.2, 0.30, 5.74),
    "auto-deeplab F20": (5.30, 101.2, 0.20, 3.83),
}


def row(text):
    name, f, *dim = text.split()
    return outline(name, f=int(f[1:]), **({"dim": int(dim[0][3:])} if dim else {}))


@pytest.mark.parametrize("text", TABLE)
def test_published_counts(text):
    params, flops, madd, _ = TABLE[text]
    found = count(row(text), 3, SIDE, SIDE)
    assert found.params / 1e6 == pytest.approx(params, rel=0.005)
    assert found.flops / 1e9 == pytest.approx(flops, rel=0.001)
    assert round(found.madd / 1e12, 2) == madd


@pytest.mark.parametrize("text", TABLE)
def test_published_reads_and_writes(text):
    """The paper's tool sees modules alone: what is resized within a function it does not count."""
    numbers = 0

    def add(module, given, out):
        nonlocal numbers
        numbers += given[0].numel() + out.numel() + sum(p.numel() for p in module.parameters())

    network = row(text).eval()
    kinds = (nn.Conv2d, nn.BatchNorm2d, nn.ReLU, nn.AvgPool2d, nn.MaxPool2d)
    for module in network.modules():
        if isinstance(module, kinds):
            module.register_forward_hook(add)
    network(torch.empty(1, 3, SIDE, SIDE, device="meta"))
    assert round(4 * numbers / 2**30, 2) == TABLE[text][3]


# All of Table IV by a formula, layer by layer.


class Formula:
    """Parameters and FLOPs of layers that are added one by one."""

    def __init__(self):
        self.params = self.flops = 0

    def conv(self, channels, width, kernel, side, groups=1, bias=False):
        weights = width * channels // groups * kernel**2
        self.params += weights + bias * width
        self.flops += (weights + bias * width) * side**2

    def norm(self, width, side, learnt=True):
        self.params += 2 * width * learnt
        self.flops += width * side**2

    def relu(self, width, side):
        self.flops += width * side**2

    def conv_norm_relu(self, channels, width, kernel, side, bias=False):
        self.conv(channels, width, kernel, side, bias=bias)
        self.norm(width, side)
        self.relu(width, side)

    def separable(self, width, kernel, side):
        self.relu(width, side)
        self.conv(width, width, kernel, side, groups=width)
        self.conv(width, width, 1, side)
        self.norm(width, side, learnt=False)

    def cell(self, widths, width, side):
        for before in widths:
            self.relu(before, side)
            self.conv(before, width, 1, side)
            self.norm(width, side, learnt=False)
        for kernel in (3, 3, 3, 3, 5):  # two separable 3x3 are two each, an atrous 5x5 is one
            self.separable(width, kernel, side)


def by_formula(f, dim, variant):
    layers, sides = Formula(), SIDES[variant]
    half, node = BLOCKS * (f // 2), [BLOCKS * f * 2**level for level in range(LEVELS)]
    layers.conv_norm_relu(3, half, 3, 512, bias=True)
    layers.conv_norm_relu(half, half, 3, 512, bias=True)
    layers.conv_norm_relu(half, node[0], 3, 256, bias=True)
    widths = [half, node[0], *(node[level] for level in PATH)]
    for index, (level, side) in enumerate(zip(PATH, sides, strict=True)):
        layers.cell(widths[index : index + 2], f * 2**level, side)
    fine = [sides[cell] for cell in LAST_AT_LEVEL]
    for width, side in zip(node, fine, strict=True):
        layers.conv(width, dim, 1, side)
        layers.conv(dim, dim, 3, side)
    for level in range(LEVELS):
        for step in range(max(1, level)):
            side = fine[level - step] if variant == "described" else fine[level]
            layers.conv_norm_relu(node[0] if step else dim, node[0], 3, side)
    for kernel in (1, 3, 3, 3):
        layers.conv_norm_relu(node[2], 256, kernel, sides[-1])
    layers.conv_norm_relu(node[2], 256, 1, 1)
    layers.conv_norm_relu(5 * 256, 256, 1, sides[-1])
    layers.conv_norm_relu(node[0], 48, 1, fine[0])
    layers.conv_norm_relu(48 + 256, 256, 3, fine[0])
    layers.conv_norm_relu(256, 256, 3, fine[0])
    layers.conv(256, CLASSES, 1, fine[0], bias=True)
    return layers


TABLE_IV = [(f, dim, "measured") for f in (10, 20, 30) for dim in (64, 128, 256)]


@pytest.mark.parametrize(("f", "dim", "variant"), [*TABLE_IV, (7, 24, "described")])
def test_counts_at_all_widths(f, dim, variant):
    expected, found = by_formula(f, dim, variant), counted("autolc", f=f, dim=dim, variant=variant)
    assert (found.params, found.flops) == (expected.params, expected.flops)


def test_as_the_text_describes_it_the_default_costs_a_seventh_more():
    assert by_formula(20, 128, "described").flops / 123.3e9 == pytest.approx(1.1375, abs=0.001)


# What the found network is made of.


def test_the_found_encoder_is_as_published():
    genotype = PRESETS["loveda"]
    assert genotype.path == PATH
    chosen = [branch.operation for block in genotype.blocks for branch in block]
    kinds = {name: chosen.count(name) for name in set(chosen)}
    assert kinds.pop("sep_conv_3x3") == 2
    assert kinds.pop("dil_conv_5x5") == 1
    assert kinds.pop("avg_pool_3x3") == 4
    assert kinds == {"skip": 2, "none": 1}


@pytest.mark.parametrize("variant", SIDES)
def test_the_last_cell_of_every_size_goes_to_the_pyramid(variant):
    encoder = outline("autolc", variant=variant).encoder
    nodes = []
    for cell in encoder.cells:
        cell.register_forward_hook(lambda _, __, node: nodes.append(node))
    features, last = encoder(torch.empty(1, 3, SIDE, SIDE, device="meta"))
    assert tuple(node.shape[-1] for node in nodes) == SIDES[variant]
    assert [node.shape[1] for node in nodes] == [BLOCKS * 20 * 2**level for level in PATH]
    assert [id(feature) for feature in features] == [id(nodes[cell]) for cell in LAST_AT_LEVEL]
    assert last is nodes[-1]


@pytest.mark.parametrize(
    ("name", "reach", "step"),
    [
        ("sep_conv_3x3", 2, 1),
        ("sep_conv_5x5", 4, 1),
        ("dil_conv_3x3", 2, 2),
        ("dil_conv_5x5", 4, 2),
    ],
)
def test_how_far_operations_see(name, reach, step):
    torch.manual_seed(0)
    image = torch.rand(1, 6, 13, 13, requires_grad=True)
    answer = BUILDERS[name](6).eval()(image)
    answer[0, :, 6, 6].pow(2).sum().backward()
    seen = image.grad.abs().sum((0, 1)).numpy() > 0
    expected = np.zeros((13, 13), bool)
    expected[6 - reach : 7 + reach : step, 6 - reach : 7 + reach : step] = True
    np.testing.assert_array_equal(seen, expected)


def test_pooling_skip_and_nothing():
    image = torch.rand(2, 3, 5, 7)
    counts = ndimage.uniform_filter(np.ones((5, 7)), 3, mode="constant")
    mean = ndimage.uniform_filter(image.double().numpy(), (1, 1, 3, 3), mode="constant") / counts
    greatest = ndimage.maximum_filter(image.numpy(), (1, 1, 3, 3), mode="nearest")
    made = {name: BUILDERS[name](3)(image).numpy() for name in OPERATIONS[:4]}
    np.testing.assert_allclose(made["avg_pool_3x3"], mean, rtol=1e-5)
    np.testing.assert_array_equal(made["max_pool_3x3"], greatest)
    np.testing.assert_array_equal(made["skip"], image)
    assert not made["none"].any()


def test_every_operation_of_table_i_can_be_built():
    assert tuple(BUILDERS) == OPERATIONS


def test_a_cell_adds_and_joins_what_its_genotype_says():
    torch.manual_seed(0)
    blocks = (
        (Branch(0, "skip"), Branch(1, "skip")),
        (Branch(2, "skip"), Branch(0, "none")),
        (Branch(3, "skip"), Branch(2, "skip")),
    )
    cell = Cell((5, 8), 4, blocks).eval()
    nodes = torch.randn(1, 5, 6, 6), torch.randn(1, 8, 6, 6)
    first, second = (
        torch.einsum("ocij,nchw->nohw", conv.weight, node.clamp(min=0)) / math.sqrt(1 + norm.eps)
        for (_, conv, norm), node in zip(cell.entries, nodes, strict=True)
    )
    expected = torch.cat([first + second, first + second, 2 * (first + second)], 1)
    torch.testing.assert_close(cell(nodes), expected)


def test_norms_within_cells_learn_nothing():
    encoder = outline("autolc").encoder
    assert {type(p) for p in encoder.cells.parameters()} == {nn.Parameter}
    assert all(p.dim() == 4 for p in encoder.cells.parameters())


# What becomes of the pyramid.


@pytest.mark.parametrize("stepwise", [True, False])
def test_fusion_doubles_after_every_convolution_or_at_the_end(stepwise):
    torch.manual_seed(0)
    fusion = Fusion(3, 4, LEVELS, stepwise=stepwise).eval()
    maps = [torch.randn(1, 3, 16 >> level, 24 >> level) for level in range(LEVELS)]
    seen = []
    for level in fusion.levels:
        for conv in level.convs:
            conv.register_forward_hook(lambda _, given, __: seen.append(given[0].shape[-1]))
    answer = fusion(maps)
    assert seen == ([24, 12, 6, 12, 3, 6, 12] if stepwise else [24, 12, 6, 6, 3, 3, 3])
    alone = []
    for level in range(LEVELS):
        values = maps[level]
        for conv in fusion.levels[level].convs:
            values = conv(values)
            if stepwise and level:
                values = nn.functional.interpolate(values, scale_factor=2, mode="bilinear")
        alone.append(nn.functional.interpolate(values, size=(16, 24), mode="bilinear"))
    torch.testing.assert_close(answer, sum(alone))


# Sizes of maps.


def test_corners_of_all_maps_lie_on_one_another():
    ramp = torch.linspace(0, 1, 13).expand(1, 1, 13, 13)
    grid = Grid(corners=True)
    finer = grid.resampled(ramp, [grid.length(13, -1)] * 2)
    torch.testing.assert_close(finer[0, 0, 0], torch.linspace(0, 1, 25))
    torch.testing.assert_close(grid.resampled(finer, [grid.length(25, 1)] * 2), ramp.contiguous())


@pytest.mark.parametrize("corners", [True, False])
def test_lengths_of_neighbouring_maps(corners):
    grid = Grid(corners)
    assert [grid.length(9, step) for step in (-1, 0)] == [17 if corners else 18, 9]
    assert grid.length(8, 1) == (3 if corners else 4)
    if corners:
        assert grid.length(9, 1) == 5


# Other genotypes.


def few(path=(0, 1, 1), operation="sep_conv_3x3", source=1):
    return Genotype(path, ((Branch(0, "skip"), Branch(source, operation)),) * 2)


@pytest.mark.parametrize("variant", SIDES)
@pytest.mark.parametrize("path", [(0,), (1, 2), (1, 2, 3, 3, 2), (0, 0, 0)], ids=str)
def test_other_genotypes(path, variant):
    text = few(path).to_json()
    chosen = architecture("autolc", [f"genotype={text}", "f=3", "dim=5", f"variant={variant}"])
    network = chosen.build(2, 4).eval()
    assert network(torch.randn(1, 2, 140, 70)).shape == (1, 4, 140, 70)
    assert network.encoder.width == 2 * 3 * 2 ** path[-1]


def test_without_a_cell_at_its_size_the_stem_stands_in():
    encoder = CellEncoder(few((1, 1, 2)), 4, 3, Grid(corners=False)).eval()
    image = torch.randn(1, 3, 64, 64)
    (stem, middle), last = encoder(image)
    torch.testing.assert_close(stem, encoder.stem_quarter(encoder.stem_half(image)))
    assert (middle.shape[1:], last.shape[1:]) == ((16, 8, 8), (32, 4, 4))


def test_a_preset_and_its_text_are_the_same_network():
    preset, written = (
        outline("autolc", genotype=genotype).state_dict()
        for genotype in ("loveda", PRESETS["loveda"].to_json())
    )
    assert [(k, v.shape) for k, v in preset.items()] == [(k, v.shape) for k, v in written.items()]


def test_a_text_brings_a_genotype_back():
    for genotype in (PRESETS["loveda"], few(), few(operation="none")):
        assert Genotype.from_json(genotype.to_json()) == genotype


@pytest.mark.parametrize(
    ("path", "operation", "source", "said"),
    [
        ((), "skip", 0, "no cell"),
        ((2,), "skip", 0, "from level 0 to 2"),
        ((1, 2, 3, 4), "skip", 0, "level 4"),
        ((0, -1), "skip", 0, "level -1"),
        ((0, 1.0), "skip", 0, "level 1.0"),
        ((0,), "conv_7x7", 0, "'conv_7x7' is none of none, max_pool_3x3"),
        ((0,), "skip", 2, "block 0 cannot draw from 2"),
        ((0,), "skip", True, "block 0 cannot draw from True"),
    ],
    ids=str,
)
def test_what_is_no_genotype(path, operation, source, said):
    with pytest.raises(ValueError, match=f"genotype: .*{said}"):
        few(path, operation, source)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "{}",
        '{"version": 1, "path": 3, "blocks": []}',
        '{"version": 1, "path": [0], "blocks": [[{"source": 0, "operation": "skip"}]]}',
        '{"version": 1, "path": [0], "blocks": [[{"source": 0}, {"source": 0}]]}',
        '{"version": 1, "path": [0], "blocks": []}',
        PRESETS["loveda"].to_json().replace('"version": 1', '"version": 2'),
        "loveda2",
    ],
)
@pytest.mark.parametrize("name", ["autolc", "auto-deeplab"])
def test_texts_of_no_genotype_are_refused(name, text):
    with pytest.raises(ValueError, match="genotype"):
        outline(name, genotype=text)


@pytest.mark.parametrize("name", ["autolc", "auto-deeplab"])
def test_other_bad_arguments_are_refused(name):
    with pytest.raises(ValueError, match="f = 1"):
        outline(name, f=1)
    with pytest.raises(ValueError, match="variant = exact: it is one of measured, described"):
        outline(name, variant="exact")
