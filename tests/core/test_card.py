"""The card of a model: what is read from it, what is written, and what is refused."""

import json

import pytest

from lclab.card import Band, Card, LandClass, card_of, class_table
from lclab.errors import InputError

OURS = {
    "classes": [
        {"id": 3, "name": "Wasser", "color": "#2B7FC4"},
        {"id": 7, "name": "Wald", "color": "#1e6b2d"},
    ],
    "bands": [{"name": "red", "mean": 100, "std": 50}, {"name": "nir", "std": 10000}],
    "resolution": 0.3,
    "window": 256,
    "overlap": 0.25,
    "multiple": 8,
    "output": "logits",
    "metrics": {"miou": 0.71},
}
DEEPNESS = {
    "model_type": "Segmentor",
    "class_names": {"0": "_background", "2": "road", "1": "building"},
    "resolution": 7.5,
    "tile_size": 384,
    "tiles_overlap": 20,
    "standardization_mean": [0.5, 0.25, 0],
    "standardization_std": [0.2, 0.1, 1],
}


def test_our_keys():
    card = card_of(OURS)
    assert card.classes == (LandClass(3, "Wasser", "#2b7fc4"), LandClass(7, "Wald", "#1e6b2d"))
    assert card.bands == (Band("red", 100, 50), Band("nir", 0, 10000))
    assert (card.resolution, card.window, card.overlap, card.multiple) == (0.3, 256, 0.25, 8)
    assert (card.output, card.metrics) == ("logits", {"miou": 0.71})


def test_deepness_keys_in_our_units():
    card = card_of(DEEPNESS)
    assert [(c.id, c.name) for c in card.classes] == [
        (0, "_background"),
        (1, "building"),
        (2, "road"),
    ]
    assert [(b.mean, b.std) for b in card.bands] == [
        (0.5, 0.2),
        (0.25, 0.1),
        (0, 1),
    ]
    assert card.resolution == pytest.approx(0.075)
    assert (card.window, card.overlap) == (384, 0.2)


def test_deepness_standardization_is_ours_for_every_byte():
    card = card_of(DEEPNESS)
    for raw in range(256):
        for band, mean, std in zip(
            card.bands, DEEPNESS["standardization_mean"], DEEPNESS["standardization_std"]
        ):
            assert (raw / card.value_range - band.mean) / band.std == pytest.approx(
                (raw / 255 - mean) / std
            )


def test_nothing_said_means_the_defaults():
    assert card_of({}) == Card()
    assert card_of({"model_type": "Segmentor"}).value_range == 255
    assert card_of({"model_type": "Segmentor"}).overlap == 0.15, "which is Deepness's own default"


def test_what_is_written_is_read_again():
    card = card_of(OURS)
    assert card_of(json.loads(card.to_json())) == card


def test_deepness_reads_what_is_written():
    card = card_of({**OURS, "bands": [{"mean": 51, "std": 25.5}]})
    properties = {key: json.loads(text) for key, text in card.properties().items()}
    assert properties["model_type"] == "Segmentor"
    assert properties["class_names"] == {"3": "Wasser", "7": "Wald"}
    assert properties["resolution"] == pytest.approx(30)
    assert properties["tile_size"] == properties["tiles_size"] == 256
    assert properties["tiles_overlap"] == 25
    assert properties["standardization_mean"] == [pytest.approx(0.2)]
    assert properties["standardization_std"] == [pytest.approx(0.1)]


def test_unknown_keys_of_a_later_version_are_passed_over():
    assert card_of({**OURS, "weather": "fine"}) == card_of(OURS)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"classes": 5}, "wrong kind"),
        ({"classes": ["water"]}, "wrong kind"),
        ({"classes": {"0": "water"}}, "wrong kind"),
        ({"classes": [{"name": "water"}]}, "missing"),
        ({"classes": [{"id": "one"}]}, "classes[0].id = one: a number"),
        ({"classes": [{"id": -1}]}, "from 0 to 65534"),
        ({"classes": [{"id": 65535}]}, "from 0 to 65534"),
        ({"classes": [{"id": 1.5}]}, "whole number"),
        ({"classes": [{"id": 10**400}]}, "card"),
        ({"classes": [{"id": 1}, {"id": 1}]}, "same id"),
        ({"classes": [{"id": 1, "color": "red"}]}, "#rrggbb"),
        ({"classes": [{"id": 1, "color": "#12345"}]}, "#rrggbb"),
        ({"classes": [{"id": i} for i in range(65536)]}, "at most 65535"),
        ({"bands": [5]}, "wrong kind"),
        ({"bands": [{"mean": "x"}]}, "bands[0].mean"),
        ({"bands": [{"std": 0}]}, "above 0"),
        ({"bands": [{"std": float("nan")}]}, "finite"),
        ({"bands": [{"mean": float("inf")}]}, "finite"),
        ({"resolution": 0}, "above 0"),
        ({"resolution": -1}, "above 0"),
        ({"resolution": "30 cm"}, "number"),
        ({"value_range": 0}, "above 0"),
        ({"window": 0}, "from 1"),
        ({"window": 10**9}, "65534"),
        ({"window": 100.5}, "whole"),
        ({"multiple": 0}, "from 1"),
        ({"overlap": 1}, "0.9"),
        ({"overlap": -0.1}, "0 to 0.9"),
        ({"output": "boxes"}, "logits, probabilities, labels"),
        ({"output": []}, "logits"),
        ({"architecture": "unet"}, "architecture"),
        ({"metrics": [1]}, "metrics"),
    ],
)
def test_a_wrong_entry_of_ours_is_refused(change, said):
    with pytest.raises(InputError) as caught:
        card_of({**OURS, **change})
    assert caught.value.field == "model"
    assert said in caught.value.message
    assert len(caught.value.message) < 300


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"model_type": "Detector"}, "Segmentor"),
        ({"model_type": None}, "Segmentor"),
        ({"class_names": ["a", "b"]}, "wrong kind"),
        ({"class_names": {"one": "a"}}, "wrong kind"),
        ({"class_names": {"1": "a", "01": "b"}}, "same id"),
        ({"standardization_mean": [0.5]}, "numbers are expected"),
        ({"standardization_mean": 0.5}, "wrong kind"),
        ({"standardization_std": [0, 1, 1]}, "above 0"),
        ({"tile_size": "big"}, "tile_size"),
        ({"tiles_overlap": 95}, "0.9"),
        ({"resolution": "fine"}, "resolution"),
    ],
)
def test_a_wrong_entry_of_deepness_is_refused(change, said):
    with pytest.raises(InputError) as caught:
        card_of({**DEEPNESS, **change})
    assert said in caught.value.message


@pytest.mark.parametrize("values", [None, 5, "card", [], [{}], True])
def test_what_is_no_table_is_refused(values):
    with pytest.raises(InputError, match="table of keys"):
        card_of(values)


class TestFilledFromTheNetwork:
    def test_bands_and_classes_that_are_not_named(self):
        card = Card(value_range=255.0).filled(4, 3)
        assert [(b.mean, b.std) for b in card.bands] == [(0, 1)] * 4
        assert [(c.id, c.name) for c in card.classes] == [
            (0, "class 0"),
            (1, "class 1"),
            (2, "class 2"),
        ]

    def test_one_band_stands_for_all(self):
        assert card_of({"bands": [{"mean": 1, "std": 2}]}).filled(3, 2).bands == (
            *(Band("band 1", 1, 2),) * 3,
        )

    def test_ids_are_kept_where_the_table_is_full(self):
        assert [c.id for c in card_of(OURS).filled(2, 2).classes] == [3, 7]

    def test_gaps_are_filled_at_their_places(self):
        card = card_of({"classes": [{"id": 2, "name": "road"}, {"id": 0, "name": "rest"}]})
        assert [(c.id, c.name) for c in card.filled(3, 4).classes] == [
            (0, "rest"),
            (1, "class 1"),
            (2, "road"),
            (3, "class 3"),
        ]

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ([], [(0, "background"), (1, "class 1")]),
            ([{"id": 0, "name": "water"}], [(0, "background"), (1, "water")]),
            ([{"id": 5, "name": "water"}], [(0, "background"), (5, "water")]),
            ([{"id": 4, "name": "no"}, {"id": 9, "name": "yes"}], [(4, "no"), (9, "yes")]),
        ],
    )
    def test_one_mask_makes_two_classes(self, rows, expected):
        card = Card(classes=class_table(rows)).filled(3, 1)
        assert [(c.id, c.name) for c in card.classes] == expected

    @pytest.mark.parametrize(
        ("channels", "outputs", "said"),
        [(3, 2, "names 2 bands, the network takes 3"), (2, 5, "2 classes, the network gives 5")],
    )
    def test_what_does_not_fit_is_refused(self, channels, outputs, said):
        with pytest.raises(InputError, match=said):
            card_of(OURS).filled(channels, outputs)

    def test_three_classes_do_not_fit_one_mask(self):
        rows = class_table([{"id": i} for i in range(3)])
        with pytest.raises(InputError, match="3 classes, the network gives one mask"):
            Card(classes=rows).filled(3, 1)
