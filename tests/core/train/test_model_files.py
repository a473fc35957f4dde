"""What the model files of a run carry besides the network."""

import base64
import io

import numpy as np
from PIL import Image

from lclab.card import KEY, PICTURE
from lclab.colours import rgb
from lclab.modelfile import read_card, read_properties
from lclab.train.validation import GREY, Example


def test_both_files_have_the_same_card_and_picture(done):
    graph, weights = (read_properties(done / f"model.{end}") for end in ("onnx", "safetensors"))
    assert graph[KEY] == weights[KEY]
    assert graph[PICTURE] == weights[PICTURE]


def test_the_picture_shows_image_labels_and_map_of_a_block(done):
    path = done / "model.onnx"
    with Image.open(io.BytesIO(base64.b64decode(read_properties(path)[PICTURE]))) as file:
        parts = np.split(np.asarray(file.convert("RGB")), 3, axis=1)
    colours = {rgb(c.color) for c in read_card(path).classes}
    for part in parts[1:]:
        assert {tuple(pixel) for pixel in part.reshape(-1, 3)} <= {*colours, (128, 128, 128)}
    assert len(np.unique(parts[0].reshape(-1, 3), axis=0)) > 10


def test_of_a_block_at_an_edge_only_the_imagery_is_shown():
    image = np.arange(8 * 6 * 3, dtype=np.uint8).reshape(8, 6, 3)
    mapped = np.full((8, 6, 3), GREY, np.uint8)
    mapped[2:7, 1:5] = (255, 0, 0)
    mapped[4, 3] = GREY  # a hole in it
    found = Example(image, image + 1, mapped).seen()
    assert np.array_equal(found.image, image[2:7, 1:5])
    assert np.array_equal(found.labels, image[2:7, 1:5] + 1)
    assert np.array_equal(found.mapped, mapped[2:7, 1:5])
    nothing = Example(image, image, np.full((8, 6, 3), GREY, np.uint8))
    assert nothing.seen() is nothing
