"""Pieces of the answer put into the tiles of the files that are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.output import TILE, TileWriter
from ..geo.region import Region
from .ensemble import Ensemble
from .grid import Grid, answers_for
from .stitch import Piece

Layers = dict[str, NDArray[Any]]


@dataclass
class Tile:
    """A tile in the making: its layers once anything is in it, and the pixels still to come."""

    missing: int
    layers: Layers | None = None


@dataclass(frozen=True)
class Blank:
    """How the tiles of one file are before anything is known."""

    bands: int
    dtype: str
    nodata: float

    def tile(self) -> NDArray[Any]:
        """Return an empty tile."""
        return np.full((self.bands, TILE, TILE), self.nodata, self.dtype)


class Assembler:
    """Takes pieces in any order and writes each tile once, when it is whole."""

    def __init__(
        self,
        grid: Grid,
        region: Region,
        ensemble: Ensemble,
        writers: dict[str, TileWriter],
        blanks: dict[str, Blank],
        in_order: bool,
    ) -> None:
        self.grid = grid
        self.region = region
        self.ensemble = ensemble
        self.writers = writers
        self.blanks = blanks
        self._ids = id_table(ensemble, blanks["map"])
        self._tiles: dict[tuple[int, int], Tile] = {}
        self._across = -(-region.shape[1] // TILE)
        self._finished: dict[tuple[int, int], Tile] = {}
        self._next = (0, 0)
        self._in_order = in_order
        self.known = 0

    def add(self, piece: Piece) -> None:
        """Put a piece into its tiles and write those that are whole."""
        box = piece.region.common(self.region)
        if box is None:
            return
        layers = None if piece.scores is None else self._layers(piece)
        if layers is not None:
            self.known += known_pixels(piece, box)
        for row in tiles_over(box.top - self.region.top, box.bottom - self.region.top):
            for col in tiles_over(box.left - self.region.left, box.right - self.region.left):
                self._paste(row, col, box, piece, layers)

    def _layers(self, piece: Piece) -> Layers:
        wants = self.writers.keys()
        answer = self.ensemble.answer(piece.scores, "confidence" in wants, "probabilities" in wants)
        layers = {"map": self._as_ids(answer.labels)[None]}
        if answer.confidence is not None:
            layers["confidence"] = answer.confidence[None]
        if answer.probabilities is not None:
            layers["probabilities"] = answer.probabilities
        if self.grid.is_scaled:
            layers = {name: self._on_image(piece, layer) for name, layer in layers.items()}
        if piece.valid is not None:
            for name, layer in layers.items():
                layers[name] = np.where(piece.valid, layer, self.blanks[name].nodata)
        return layers

    def _on_image(self, piece: Piece, layer: NDArray[Any]) -> NDArray[Any]:
        box = piece.region
        rows = answers_for(self.grid.y, piece.rows, (box.top, box.bottom))
        cols = answers_for(self.grid.x, piece.cols, (box.left, box.right))
        return layer[:, rows[:, None], cols[None, :]]

    def _paste(self, row: int, col: int, box: Region, piece: Piece, layers: Layers | None) -> None:
        top, left = self.region.top + row * TILE, self.region.left + col * TILE
        place = Region(
            top, min(top + TILE, self.region.bottom), left, min(left + TILE, self.region.right)
        )
        part = box.common(place)
        if part is None:
            return
        area = place.shape[0] * place.shape[1]
        tile = self._tiles.setdefault((row, col), Tile(area))
        tile.missing -= part.shape[0] * part.shape[1]
        if layers is not None:
            if tile.layers is None:
                tile.layers = {name: blank.tile() for name, blank in self.blanks.items()}
            for name, layer in layers.items():
                tile.layers[name][(slice(None), *part.slices_in(place))] = layer[
                    (slice(None), *part.slices_in(piece.region))
                ]
        if tile.missing == 0:
            del self._tiles[row, col]
            self._finish(row, col, tile)

    def _finish(self, row: int, col: int, tile: Tile) -> None:
        """Write a tile, after those before it where the file's bytes are to be the same always."""
        if not self._in_order:
            self._write(row, col, tile)
            return
        self._finished[row, col] = tile
        while self._next in self._finished:
            row, col = self._next
            self._write(row, col, self._finished.pop(self._next))
            self._next = (row, col + 1) if col + 1 < self._across else (row + 1, 0)

    def _as_ids(self, labels: NDArray[Any]) -> NDArray[Any]:
        if self._ids is None:
            return labels.astype(self.blanks["map"].dtype)
        return self._ids[labels]

    def _write(self, row: int, col: int, tile: Tile) -> None:
        for name, layer in (tile.layers or {}).items():
            self.writers[name].write(row, col, layer)


def known_pixels(piece: Piece, box: Region) -> int:
    """Return how many pixels of a box a piece answers."""
    if piece.valid is None:
        return box.shape[0] * box.shape[1]
    return int(np.count_nonzero(piece.valid[box.slices_in(piece.region)]))


def id_table(ensemble: Ensemble, blank: Blank) -> NDArray[Any] | None:
    """Return the map's value for each place in the class table; nothing where they are the same."""
    ids = [c.id for c in ensemble.card.classes]
    may_stray = ensemble.gives_labels and not ensemble.sessions[0].picks_itself
    if ids == list(range(len(ids))) and not may_stray:
        return None
    table = np.full(2**16, blank.nodata, blank.dtype)
    table[: len(ids)] = ids
    return table


def tiles_over(start: int, stop: int) -> range:
    """Return the tiles that pixels from start to stop lie in."""
    return range(start // TILE, -(-stop // TILE))
