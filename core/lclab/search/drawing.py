"""A found network as a drawing: its path through the sizes, and the cell of all its layers."""

from __future__ import annotations

from ..models.genotype import Genotype
from ..report.markup import text
from .strokes import MARGIN, box, words
from .trellis import SIZES, trellis
from .wiring import KINDS, LETTER, NAMES, spoken, wiring

WIDTH = 720
FONT = "system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif"
PATH = (
    "Path",
    "Every layer works at 1/4 to 1/32 of the image's resolution; pale is what was not chosen.",
)
CELL = "Cell", "All layers consist of this cell; a block adds up its two branches."
LINE = 22


def drawing(genotype: Genotype) -> str:
    """Return an SVG document that shows a found network, in a page or as a file of its own."""
    path = trellis(genotype.path, MARGIN + 2 * LINE + 24)
    top = path.bottom + LINE
    cell = wiring(genotype.blocks, top + 3 * LINE + 24)
    width = max(WIDTH, path.right, cell.right + MARGIN)
    height = cell.bottom + MARGIN
    marks = (
        head(PATH, MARGIN) + path.markup + head(CELL, top) + legend(top + 2 * LINE) + cell.markup
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" style="max-width:{width}px" font-family="{FONT}" role="img" '
        f'aria-label="{text(description(genotype))}"><title>{text(title(genotype))}</title>'
        f"{marks}</svg>"
    )


def title(genotype: Genotype) -> str:
    """Return how large a network is."""
    layers, blocks = len(genotype.path), len(genotype.blocks)
    return f"Found network: layers {layers}, blocks in a cell {blocks}"


def description(genotype: Genotype) -> str:
    """Return in words what is drawn."""
    path = ", ".join(SIZES[level] for level in genotype.path)
    blocks = (
        " and ".join(f"{NAMES[b.operation][0]} of {spoken(b.source)}" for b in block)
        for block in genotype.blocks
    )
    cell = "; ".join(f"block {i + 1} adds {said}" for i, said in enumerate(blocks))
    return f"{title(genotype)}. Path: stem 1/4, then {path}. Cell: {cell}; all blocks are joined."


def head(said: tuple[str, str], top: int) -> str:
    """Return what a part is called, and what it shows."""
    name = words(MARGIN, top + LINE / 2, said[0], is_head=True)
    return name + words(MARGIN, top + LINE * 1.4, said[1])


def legend(top: int) -> str:
    """Return what the colours mean."""
    drawn, x = "", float(MARGIN)
    for kind, colour in KINDS.items():
        drawn += box(x, top + 6, 14, 10, colour) + words(x + 20, top + 11, kind)
        x += 44 + LETTER * len(kind)
    return drawn
