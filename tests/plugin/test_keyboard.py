"""Pages and docks without a mouse: everything is reached by Tab, and says what it is."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from land_cover_lab.environment import core_folder
from land_cover_lab.gui.area.model_box import ModelBox
from land_cover_lab.gui.options.page import OptionsPage
from land_cover_lab.gui.runs.dock import RunsDock
from land_cover_lab.gui.setup.page import SetupPage
from land_cover_lab.installing.places import Places
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

USED = (
    *(QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit),
)
PAGES = ("options", "set-up", "runs")


@pytest.fixture(params=PAGES)
def page(request, qgis_app, folder):
    """A page or dock with all that a user may touch."""
    made = {
        "options": OptionsPage,
        "set-up": lambda: SetupPage(
            Places(folder, core_folder() / "requirements.lock"), lambda _: None, list
        ),
        "runs": RunsDock,
    }[request.param]()
    made.show()
    yield made
    made.close()


def touched(page: QWidget) -> list[QWidget]:
    """Return what a user operates; parts of larger widgets count as these."""
    inner = (QAbstractSpinBox, QComboBox, QAbstractItemView, QScrollBar)
    found = [w for w in page.findChildren(QWidget) if isinstance(w, USED)]
    return [w for w in found if not has_parent(w, inner) and "qt_" not in w.objectName()]


def has_parent(widget: QWidget, kinds: tuple[type, ...]) -> bool:
    parent = widget.parent()
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parent()
    return False


def name_of(widget: QWidget, page: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    buddies = [x.text() for x in page.findChildren(QLabel) if x.buddy() is widget]
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or widget.toolTip() or "".join(buddies)


def test_all_is_reached_by_tab_and_has_a_name(page):
    widgets = touched(page)
    assert len(widgets) > 5
    for widget in widgets:
        name = name_of(widget, page)
        assert name, f"{type(widget).__name__} {widget.objectName()} has no name"
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_no_two_mnemonics_of_a_page_are_the_same(page):
    holders = page.findChildren(QAbstractButton) + page.findChildren(QLabel)
    texts = [h.text() for h in holders] + [box.title() for box in page.findChildren(QGroupBox)]
    letters = [found[1].lower() for text in texts if (found := re.search(r"&([^&\s])", text))]
    assert [letter for letter, often in Counter(letters).items() if often > 1] == []
    if isinstance(page, RunsDock):  # they would be ambiguous with those of QGIS's menus
        assert letters == []


def test_tab_comes_round_to_everything_that_is_enabled(page):
    page.activateWindow()
    seen, widget = set(), page
    for _ in range(500):
        widget = widget.nextInFocusChain()
        seen.add(widget)
        if widget is page:
            break
    assert {w for w in touched(page) if w.isEnabled()} <= seen


def test_the_list_of_models_is_reached_and_named(qgis_app):
    box = ModelBox()
    assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert box.accessibleName() == "Model"
    box.unload()


def test_nothing_has_a_colour_of_its_own_that_could_vanish(page):
    """Texts have the theme's colours: a palette or style sheet of their own would not follow it."""
    for widget in page.findChildren(QWidget):
        if type(widget).__module__.startswith("land_cover_lab"):
            assert not widget.styleSheet()
        if isinstance(widget, QLabel):
            assert not re.search(r"color\s*[:=]", widget.text() + widget.styleSheet())
            usual, role = QPalette.ColorGroup.Active, widget.foregroundRole()
            theme = QApplication.palette(widget).color(usual, role)
            assert widget.palette().color(usual, role) == theme
