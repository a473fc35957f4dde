"""The dock without a mouse."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from tests.plugin.labels.support import COLOUR, NAME, polygons_layer, square, wait_for
from tests.plugin.labels.test_labels_walk import FIELDS
from tests.plugin.test_keyboard import name_of, touched


@pytest.fixture
def full(desk):
    """A dock in which there is something everywhere."""
    desk.take(polygons_layer("field=class:string", [(square(0, 0, 50), ["See"])]))
    places = polygons_layer(FIELDS, [(square(0, 0, 40), [1, 0.5, "a", "b", False])], name="p")
    desk.project.addMapLayer(places)
    wait_for(lambda: desk.names() == ["See"])
    return desk


def test_all_is_reached_by_tab_and_has_a_name(full):
    used = [w for w in touched(full.dock) if w.isVisible() and w.parent() is not full.dock]
    used = [w for w in used if not isinstance(w, QLineEdit)]
    assert len(used) > 10
    for widget in used:
        name = name_of(widget, full.dock)
        assert name, f"{type(widget).__name__} {widget.objectName()} has no name"
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_mnemonics_are_left_to_the_menus_of_qgis(full):
    assert not [name for w in touched(full.dock) if "&" in (name := name_of(w, full.dock))]


def test_a_class_is_named_by_keys_alone(full):
    table = full.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, COLOUR))
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == NAME
    QTest.keyClick(table, Qt.Key.Key_Return)
    full.type_name("Teich")
    assert full.names() == ["Teich"]


def test_tab_leaves_the_table(full):
    full.dock.activateWindow()
    full.table.setFocus()
    wait_for(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(full.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not full.table
