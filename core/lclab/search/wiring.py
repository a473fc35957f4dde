"""The cell of a found network: what is done to what in every block."""

from __future__ import annotations

from ..models.genotype import Branch
from ..report.style import SERIES
from .strokes import MARGIN, NOTHING, SIZE, SOFT, Part, arrow, box, dot, line, told, words

Blocks = tuple[tuple[Branch, Branch], ...]
KINDS = {
    "convolution": SERIES[0],
    "pooling": SERIES[1],
    "input as it is": SERIES[2],
    "no connection": NOTHING,
}
NAMES = {
    "none": ("nothing", "no connection"),
    "max_pool_3x3": ("maximum 3x3", "pooling"),
    "avg_pool_3x3": ("mean 3x3", "pooling"),
    "skip": ("passed on", "input as it is"),
    "sep_conv_3x3": ("separable 3x3", "convolution"),
    "sep_conv_5x5": ("separable 5x5", "convolution"),
    "dil_conv_3x3": ("atrous 3x3", "convolution"),
    "dil_conv_5x5": ("atrous 5x5", "convolution"),
}
"""What operations are called for people, and of which kind they are."""
INPUTS = ("last cell but one", "last cell")
LETTER = 0.6 * SIZE
"""How wide a letter is at most, on average."""
LANE, INSET = 20, 10
TAG, INPUT, BLOCK, ALL = 116, 138, 84, 76
TALL, APART, GAP = 22, 30, 28
"""A row's height, from one row of a block to the next, and between blocks."""
WAY = 40


def wiring(blocks: Blocks, top: int) -> Part:
    """Return a cell below a height: blocks one below another, what they draw from to the left."""
    frame = Wiring(blocks, top)
    sources = "".join(frame.lane(source) for source in frame.lanes)
    inputs = "".join(frame.input(source) for source in range(len(INPUTS)))
    rows = "".join(frame.block(index) for index in range(len(blocks)))
    return Part(sources + inputs + rows + frame.joined(), frame.joint + ALL, frame.bottom)


def spoken(source: int) -> str:
    """Return what a source is called."""
    return INPUTS[source] if source < len(INPUTS) else f"block {source - 1}"


class Wiring:
    """Where everything of a cell lies: a lane leads down from every source that is used."""

    def __init__(self, blocks: Blocks, top: int) -> None:
        self.blocks, self.top = blocks, top
        used = {0, 1} | {branch.source for block in blocks for branch in block}
        self.lanes = {source: MARGIN + INSET + LANE * i for i, source in enumerate(sorted(used))}
        self.tag = max(self.lanes.values()) + WAY
        self.box = self.tag + TAG + WAY
        self.joint = self.box + BLOCK + WAY
        self.first = top + 2 * APART + GAP // 2
        self.bottom = self.height(len(blocks) - 1) + APART + TALL

    def height(self, block: int) -> int:
        """Return where a block begins."""
        return self.first + block * (APART + TALL + GAP)

    def branch_height(self, block: int, side: int) -> int:
        """Return the middle of one of a block's two branches."""
        return self.height(block) + APART * side + TALL // 2

    def lane(self, source: int) -> str:
        """Return the line from a source down to the last branch that draws from it."""
        uses = {
            self.branch_height(index, side): branch.operation
            for index, block in enumerate(self.blocks)
            for side, branch in enumerate(block)
            if branch.source == source
        }
        carried = [height for height, operation in uses.items() if operation != "none"]
        start = self.leaves(source)
        drawn = ""
        if carried:
            drawn = line(f"{start}V{max(carried)}", SOFT)
            start = f"M{self.lanes[source]} {max(carried)}"
        if uses and max(uses) > max(carried, default=0):
            drawn += line(f"{start}V{max(uses)}", NOTHING)
        return drawn

    def leaves(self, source: int) -> str:
        """Return the way from a source to its lane."""
        if source < len(INPUTS):
            return f"M{self.lanes[source]} {self.top + APART * source + TALL}"
        bottom = self.height(source - len(INPUTS)) + APART + TALL
        return f"M{self.box + BLOCK // 2} {bottom}v{GAP // 2}H{self.lanes[source]}"

    def input(self, source: int) -> str:
        """Return one of the two nodes from which a cell draws."""
        x, y = self.lanes[source] - INSET, self.top + APART * source
        name = words(x + INPUT / 2, y + TALL / 2, INPUTS[source], "middle")
        return box(x, y, INPUT, TALL, SOFT) + name

    def block(self, index: int) -> str:
        """Return a block with its two branches."""
        y, tall = self.height(index), APART + TALL
        branches = "".join(self.branch(index, side) for side in range(2))
        name = words(self.box + BLOCK / 2, y + tall / 2, f"block {index + 1}", "middle")
        out = arrow(self.box + BLOCK, y + tall / 2, self.joint, SOFT)
        return branches + box(self.box, y, BLOCK, tall, SOFT) + name + out

    def branch(self, index: int, side: int) -> str:
        """Return the edge from a source to a block, and what is done on it."""
        branch = self.blocks[index][side]
        name, kind = NAMES[branch.operation]
        x, y, colour = self.lanes[branch.source], self.branch_height(index, side), KINDS[kind]
        marks = (
            line(f"M{x} {y}H{self.tag}", colour)
            + dot(x, y, 3.5, colour)
            + box(self.tag, y - TALL / 2, TAG, TALL, colour)
            + words(self.tag + TAG / 2, y, name, "middle")
            + arrow(self.tag + TAG, y, self.box, colour)
        )
        return told(f"block {index + 1}: {name} of {spoken(branch.source)}", marks)

    def joined(self) -> str:
        """Return where all blocks come together."""
        middle = (self.first + self.bottom) / 2
        name = words(self.joint + ALL / 2, middle, "joined", "middle")
        return box(self.joint, self.first, ALL, self.bottom - self.first, SOFT) + name
