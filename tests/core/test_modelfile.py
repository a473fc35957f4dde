"""Cards read out of model files: whole, foreign, broken, cut off, huge and hostile ones.

The files are made by the libraries that own the formats, and by hand where these refuse to.
"""

import json
import random
import time

import numpy as np
import onnx
import pytest
import safetensors.numpy
from onnx import TensorProto, helper

from lclab.card import Card, card_of
from lclab.errors import InputError
from lclab.modelfile import read_card

CARD = card_of(
    {
        "classes": [{"id": 0, "name": "Fluß"}, {"id": 1, "name": "森林"}],
        "bands": [{"name": "rot", "mean": 10, "std": 20}],
        "resolution": 0.5,
        "window": 128,
    }
)
DEEPNESS = {
    "model_type": '"Segmentor"',
    "class_names": '{"0": "rest", "1": "road"}',
    "resolution": "50",
    "tile_size": "128",
    "tiles_overlap": "10",
    "standardization_mean": "[0.5]",
    "standardization_std": "[0.5]",
}


def onnx_bytes(properties):
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 1, 128, 128])
    answer = helper.make_tensor_value_info("answer", TensorProto.FLOAT, ["n", 2, 128, 128])
    weights = helper.make_tensor("w", TensorProto.FLOAT, [2, 1, 1, 1], [1.0, -1.0])
    node = helper.make_node("Conv", ["image", "w"], ["answer"])
    graph = helper.make_graph([node], "net", [image], [answer], [weights])
    model = helper.make_model(graph)
    helper.set_model_props(model, properties)
    return model.SerializeToString()


def safetensors_bytes(properties):
    return safetensors.numpy.save({"w": np.ones((2, 3), np.float32)}, metadata=properties)


def number(value):
    """A protocol-buffer number, by hand."""
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def part(index, content):
    """A protocol-buffer field that holds bytes, by hand."""
    return number(index << 3 | 2) + number(len(content)) + content


def pair(key, value):
    """A metadata property of an ONNX file, by hand."""
    return part(14, part(1, key.encode()) + part(2, value.encode()))


@pytest.fixture
def saved(folder):
    """Write a model file and return its path."""

    def save(content, name="Modell größer.onnx"):
        path = folder / name
        path.write_bytes(content)
        return path

    return save


def refusal(path):
    with pytest.raises(InputError) as caught:
        read_card(path)
    assert caught.value.field == "model"
    return caught.value.message


def test_our_card_in_both_formats(saved):
    assert read_card(saved(onnx_bytes(CARD.properties()))) == CARD
    assert read_card(saved(safetensors_bytes(CARD.properties()), "m.safetensors")) == CARD


def test_our_card_in_a_file_by_hand(saved):
    content = number(1 << 3) + number(8) + part(7, b"") + pair("lclab", CARD.to_json())
    assert read_card(saved(content)) == CARD


def test_our_card_goes_before_deepness_keys(saved):
    assert read_card(saved(onnx_bytes({**DEEPNESS, "lclab": CARD.to_json()}))) == CARD


@pytest.mark.parametrize("model_type", ['"Segmentor"', "Segmentor"])
def test_deepness_keys(saved, model_type):
    card = read_card(saved(onnx_bytes({**DEEPNESS, "model_type": model_type})))
    assert [(c.id, c.name) for c in card.classes] == [(0, "rest"), (1, "road")]
    assert (card.resolution, card.window, card.overlap) == (0.5, 128, 0.1)
    assert (card.value_range, card.bands[0].mean, card.bands[0].std) == (255, 0.5, 0.5)


@pytest.mark.parametrize("name", ["Modell größer.onnx.json", "Modell größer.json"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_card_beside_a_file_without_one(saved, name, mark):
    path = saved(onnx_bytes({"author": "someone"}))
    saved(mark + CARD.to_json().encode(), name)
    assert read_card(path) == CARD


def test_deepness_keys_beside(saved):
    path = saved(onnx_bytes({}))
    saved(json.dumps({k: json.loads(v) for k, v in DEEPNESS.items()}).encode(), path.name + ".json")
    assert read_card(path).classes[1].name == "road"


def test_no_card_says_where_to_write_one(saved):
    path = saved(onnx_bytes({}))
    with pytest.raises(InputError, match=r"Write Modell größer\.onnx\.json beside it"):
        read_card(path)


@pytest.mark.parametrize("text", [b"{", b"", b"\xff\xfe", b"[" * 100_000, b"nonsense"])
def test_a_broken_card_beside_is_refused(saved, text):
    path = saved(onnx_bytes({}))
    saved(text, path.name + ".json")
    assert "card is no valid JSON" in refusal(path)


def test_a_huge_card_beside_is_refused(saved):
    path = saved(onnx_bytes({}))
    saved(b" " * (17 * 2**20), path.name + ".json")
    assert "16 MB" in refusal(path)


def test_missing_file(folder):
    assert "no such model file" in refusal(folder / "nicht da.onnx")


@pytest.mark.parametrize("name", ["m.onnx", "m.safetensors"])
@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"\0" * 100, b"PK\x03\x04 a zip", b"\xff" * 4096, b"<html>not found</html>"],
    ids=["empty", "zero", "zeros", "zip", "ones", "page"],
)
def test_what_is_no_model_is_refused(saved, name, content):
    refusal(saved(content, name))


@pytest.mark.parametrize(
    "header",
    [
        b"[]",
        b"5",
        b'"text"',
        b"{",
        b'{"__metadata__": []}',
        b'{"__metadata__": null}',
        b'{"w": {}}',
        b'{"w": {"data_offsets": [0]}}',
        b'{"w": {"data_offsets": 5}}',
        b'{"w": {"data_offsets": [0, "far"]}}',
        b'{"w": {"data_offsets": [0, 1000000]}}',
        b'{"w": null}',
        b"[" * 50_000,
        b"\xff\xff",
    ],
    ids=lambda header: header[:32].decode("latin-1"),
)
def test_a_hostile_safetensors_header_is_refused(saved, header):
    refusal(saved(len(header).to_bytes(8, "little") + header, "m.safetensors"))


@pytest.mark.parametrize("claimed", [0, 1, 2**20, 2**40, 2**64 - 1])
def test_a_safetensors_header_that_lies_about_its_length_is_refused(saved, claimed):
    refusal(saved(claimed.to_bytes(8, "little") + b"{}", "m.safetensors"))


@pytest.mark.parametrize(
    "content",
    [
        part(7, b"")[:1] + number(2**62),
        part(7, b"") + number(14 << 3 | 2) + number(2**40),
        part(7, b"") + part(14, number(1 << 3 | 2) + number(2**40)),
        part(7, b"") + part(14, part(1, b"\xff\xfe")),
        part(7, b"") + b"\xff" * 20,
        part(7, b"") + number(3 << 3 | 3),
        part(7, b"") + number(1 << 3),
        number(7 << 3) + number(5),
    ],
    ids=range(8),
)
def test_a_hostile_onnx_part_is_refused(saved, content):
    assert "broken or cut off" in refusal(saved(content))


def test_a_huge_property_is_not_read(saved):
    assert "a property claims" in refusal(saved(part(7, b"") + pair("lclab", " " * (17 * 2**20))))


def test_a_file_of_millions_of_parts_is_refused_soon(saved):
    path = saved(part(7, b"") + part(2, b"") * 5_000_000)
    begun = time.monotonic()
    assert "parts" in refusal(path)
    assert time.monotonic() - begun < 2


def test_weights_of_many_gigabytes_are_stepped_over(saved):
    size = 40 * 2**30
    path = saved(number(7 << 3 | 2) + number(size))
    with path.open("r+b") as file:
        file.seek(size, 2)
        file.write(pair("lclab", CARD.to_json()))
    begun = time.monotonic()
    assert read_card(path) == CARD
    assert time.monotonic() - begun < 1


WHOLE = {
    "ours.onnx": onnx_bytes(CARD.properties()),
    "deepness.onnx": onnx_bytes(DEEPNESS),
    "ours.safetensors": safetensors_bytes(CARD.properties()),
}


@pytest.mark.parametrize("name", WHOLE)
def test_cut_off_at_any_byte_it_is_refused_or_loses_only_what_follows(saved, name):
    whole, cards = WHOLE[name], 0
    for length in range(len(whole)):
        try:
            card = read_card(saved(whole[:length], name))
        except InputError:
            continue
        cards += 1
        if name.startswith("ours"):
            assert card == CARD
    # A file may only look whole where one of its outer parts ends.
    assert cards <= (0 if name.endswith(".safetensors") else len(DEEPNESS) + 1)


@pytest.mark.parametrize("name", WHOLE)
def test_with_any_bytes_changed_it_gives_a_card_or_one_clear_error(saved, name):
    chance = random.Random(name)
    for _ in range(2000):
        content = bytearray(WHOLE[name])
        for _ in range(chance.choice((1, 1, 2, 8))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        if chance.random() < 0.2:
            del content[chance.randrange(len(content)) :]
        path = saved(content, name)
        try:
            card = read_card(path)
        except InputError:
            continue
        assert isinstance(card, Card)
        assert len({c.id for c in card.classes}) == len(card.classes)
        assert all(band.std > 0 for band in card.bands)


def test_the_onnx_library_reads_what_the_card_writes(saved):
    path = saved(onnx_bytes(CARD.properties()))
    properties = {p.key: p.value for p in onnx.load(path).metadata_props}
    assert properties == CARD.properties()
