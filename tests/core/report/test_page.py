"""Whole pages: valid, self-contained, and safe whatever is written into them."""

import base64
import io
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from PIL import Image

from lclab.card import LandClass
from lclab.metrics.confusion import Confusion
from lclab.report.curves import curves
from lclab.report.facts import facts, notes, settings, words
from lclab.report.page import document
from lclab.report.pictures import pictures
from lclab.report.tables import class_table, confusion_table, table

NASTY = "<script>alert(1)</script> & \"quoted\" 'x' 水"
CLASSES = (LandClass(0, NASTY, "#102030"), LandClass(1, "Wald", "#00ff00"))
VOID = {"meta", "img", "br", "link", "input"}


class Reader(HTMLParser):
    """Checks that tags nest, and gathers texts and attributes."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.texts, self.attributes = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.texts.append(data)


def read(page):
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    return reader


@pytest.fixture
def page():
    confusion = Confusion(np.array([[5, 1], [2, 9]]))
    noise = np.random.default_rng(1).integers(0, 255, (20, 30, 3)).astype("uint8")
    return document(
        NASTY,
        [
            facts({NASTY: NASTY, "share": 0.5}),
            notes([NASTY]),
            words(NASTY, NASTY),
            curves({NASTY: [(0, 1.0), (1, 2.0)]}, NASTY, NASTY),
            class_table(confusion.scores(CLASSES), CLASSES),
            confusion_table(confusion, CLASSES),
            table(NASTY, [NASTY], [[NASTY], [CLASSES[0]]], NASTY),
            pictures([(NASTY, noise)], NASTY),
            settings({NASTY: [NASTY, {NASTY: NASTY}]}, NASTY),
        ],
        NASTY,
    )


def test_tags_nest(page):
    assert {"html", "svg", "table", "img", "details"} <= set(read(page).tags)


def test_what_is_written_stays_text(page):
    reader = read(page)
    assert "script" not in reader.tags
    assert sum(NASTY in text for text in reader.texts) >= 15


def test_nothing_is_loaded_from_anywhere(page):
    reader = read(page)
    assert not {"link", "iframe", "script", "object"} & set(reader.tags)
    for name, value in reader.attributes:
        assert not name.startswith("on")
        if name in {"src", "href", "data", "xlink:href"}:
            assert value.startswith("data:image/png;base64,")
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    assert "url(" not in style
    assert "@import" not in style
    assert "default-src 'none'" in page


def test_page_says_its_letters_and_both_schemes(page):
    assert page.startswith("<!DOCTYPE html>")
    assert '<meta charset="utf-8">' in page
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page
    page.encode("utf-8")


def test_every_colour_of_the_style_is_defined_in_all_schemes():
    style = re.search(r"<style>(.*?)</style>", document("x", []), re.DOTALL)[1]
    schemes = [
        set(re.findall(r"(--[a-z]+):", block))
        for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]
    assert len(schemes) == 3
    assert schemes[0] == schemes[1] == schemes[2]
    assert set(re.findall(r"var\((--[a-z]+)\)", style)) <= schemes[0]


def test_empty_parts_leave_no_trace():
    assert document("x", ["", notes([]), pictures([])]) == document("x", [])


def test_pictures_are_the_pixels():
    pixels = np.random.default_rng(1).integers(0, 255, (20, 30, 3)).astype("uint8")
    data = re.search(r"base64,([^\"]+)", pictures([("a", pixels)]))[1]
    with Image.open(io.BytesIO(base64.b64decode(data))) as picture:
        assert np.array_equal(np.asarray(picture), pixels)
