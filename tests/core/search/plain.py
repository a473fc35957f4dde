"""The supernet as the paper's equations say it, one operation at a time: slow, and easy to check.

It has the weights of a network of ours, cut into pieces as `weights_of` says.
"""

import torch
from torch.nn.functional import avg_pool2d, conv2d, interpolate, max_pool2d

NAMES = ("none", "max_pool_3x3", "avg_pool_3x3", "skip")
NAMES += ("sep_conv_3x3", "sep_conv_5x5", "dil_conv_3x3", "dil_conv_5x5")


def answer(net, image, draws=None):
    """The network's answer; `draws` are chosen operations and their weights, cell by cell."""
    space = net.space
    nodes = {(-1, 0): net.stem(image)}
    ways = path_weights(net)
    operations = operation_weights(net)
    edges = edge_weights(net)
    cells = 0
    for layer in range(space.layers):
        for level in range(min(layer + 2, 4)):
            cell = net.cells[f"{layer}_{level}"]
            of_cell = draws[cells] if draws else operations
            cells += 1
            size = [-(-n // 2**level) for n in nodes[-1, 0].shape[-2:]]
            nears = [n for n in (level - 1, level, level + 1) if (layer - 1, n) in nodes]
            before = [nodes[layer - 1, near] for near in nears]
            own = [ways[layer, near, level] for near in nears]
            second = nodes.get((layer - 2, level))
            nodes[layer, level] = node(net, cell, before, own, second, size, of_cell, edges)
    finest = nodes[space.layers - 1, 0]
    total = 0
    for level, head in enumerate(net.heads):
        scores = head(nodes[space.layers - 1, level])
        total = total + interpolate(scores, size=finest.shape[-2:], mode="bilinear")
    return interpolate(total, size=image.shape[-2:], mode="bilinear")


def path_weights(net):
    """Eq. 6 and 7, or the same over the ways out of a node: by layer, level before and level."""
    layers = range(net.space.layers)
    raw, place = {}, 0
    for layer in layers:
        for level in range(min(layer + 2, 4)):
            for near in range(max(0, level - 1), min(layer + 1, 4, level + 2)):
                raw[layer, near, level] = net.beta[place].exp()
                place += 1
    assert place == len(net.beta)
    kept = 1 if net.how.outgoing else 2
    return {
        key: power / sum(p for k, p in raw.items() if (k[0], k[kept]) == (key[0], key[kept]))
        for key, power in raw.items()
    }


def operation_weights(net):
    """Eq. 2 and 3: by block and source, the weight of every operation."""
    found, edge = {}, 0
    for block in range(net.space.blocks):
        for source in range(block + 2):
            powers = net.alpha[edge].exp()
            found[block, source] = dict(zip(NAMES, powers / powers.sum()))
            edge += 1
    return found


def edge_weights(net):
    """How much every source counts for a block; all 1 where that is not learnt."""
    found, edge = {}, 0
    for block in range(net.space.blocks):
        powers = [1.0] * (block + 2)
        if net.gamma is not None:
            powers = net.gamma[edge : edge + block + 2].exp()
            powers = powers / powers.sum()
        edge += block + 2
        found |= {(block, source): powers[source] for source in range(block + 2)}
    return found


def node(net, cell, before, ways, second, size, operations, edges):  # noqa: PLR0917 - as in eq. 5
    """Eq. 5: a cell for every node before it, or one for all of them together."""
    entered = [entry(layer, values, size) for layer, values in zip(cell.entries, before)]
    first = None if second is None else entry(cell.second, second, size)
    if net.how.joins:
        total = sum(ways)
        joined = sum(way / total * values for way, values in zip(ways, entered))
        return total * computed(net, cell, [first, joined], operations, edges)
    return sum(
        way * computed(net, cell, [first, values], operations, edges)
        for way, values in zip(ways, entered)
    )


def entry(layer, values, size):
    if list(values.shape[-2:]) != list(size):
        values = interpolate(values, size=size, mode="bilinear")
    return norm(conv2d(values.relu(), layer.project.weight))


def norm(values):
    mean = values.mean((0, 2, 3), keepdim=True)
    variance = (values - mean).square().mean((0, 2, 3), keepdim=True)
    return (values - mean) / (variance + 1e-5).sqrt()


def computed(net, cell, values, operations, edges):
    """Eq. 1 and 4, with the blocks joined as Fig. 5 has them."""
    for block in range(net.space.blocks):
        total = torch.zeros_like(values[1])
        for source, given in enumerate(values):
            if given is not None:
                own = operations[block, source]
                edge = block - max(0, source - 1)
                found = edge_of(net, cell.mixtures[str(source)], edge, given, own)
                total = total + edges[block, source] * found
        values = [*values, total]
    return torch.cat(values[2:], 1)


def edge_of(net, mixture, edge, values, weights):
    """One edge: the weighted operations, on a part of the channels where there are parts."""
    parts = net.how.parts
    if parts == 1:
        return mixed(mixture, edge, values, weights)
    count = values.shape[1] // parts
    through = mixed(mixture.mixture, edge, values[:, :count], weights)
    found = torch.cat([through, values[:, count:]], 1)
    order = [group * count + place for place in range(count) for group in range(parts)]
    return found[:, order]


def mixed(mixture, edge, values, weights):
    total = torch.zeros_like(values)
    for name, weight in weights.items():
        if name != "none":
            total = total + weight * operation(name, values, weights_of(mixture, name, edge))
    return total


def weights_of(mixture, name, edge):
    """Filter and 1x1 convolution of every half of an operation on one edge."""
    if name in NAMES[:4]:
        return []
    kind, size = int(name.endswith("5x5")), int(name[-1])
    halves = (2,) if name.startswith("dil") else (0, 1)
    places = [half * mixture.edges + edge for half in halves]
    return [
        (
            mixture.filters[kind][place].view(-1, 1, size, size),
            mixture.mixers[kind][place][:, :, None, None],
        )
        for place in places
    ]


def operation(name, values, weights):
    """Table I."""
    if name == "skip":
        return values
    if name == "max_pool_3x3":
        return max_pool2d(values, 3, stride=1, padding=1)
    if name == "avg_pool_3x3":
        return avg_pool2d(values, 3, stride=1, padding=1, count_include_pad=False)
    rate = 2 if name.startswith("dil") else 1
    for filters, mixer in weights:
        reach = rate * (filters.shape[-1] // 2)
        values = conv2d(values.relu(), filters, padding=reach, dilation=rate, groups=len(filters))
        values = norm(conv2d(values, mixer))
    return values
