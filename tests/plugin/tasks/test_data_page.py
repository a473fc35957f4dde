"""The page of a dialog about the data set that its form names."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLabel

from tests.plugin.tasks.support import CLASSES, PIXELS, wait_for, write_data_set


def rows(table):
    """Return the texts of all rows."""
    items = [table.topLevelItem(index) for index in range(table.topLevelItemCount())]
    return [[item.text(column) for column in range(table.columnCount())] for item in items]


def shown(desk):
    """Wait for the table and return its page."""
    page = desk.dialog.panel.data
    wait_for(page.table.isVisible)
    return page


def test_the_table_shows_pixels_of_every_split_and_shares(desk, data):
    desk.open(dataset=str(data))
    page = shown(desk)
    header = page.table.headerItem()
    titles = [header.text(column) for column in range(page.table.columnCount())]
    assert titles == ["Class", "Training", "Validation", "Share"]
    assert rows(page.table) == [
        ["Wasser", "1,200", "100", "65.0 %"],
        ["Acker & Wiese", "600", "0", "30.0 %"],
        ["Fels", "0", "100", "5.0 %"],
        ["All", "1,800", "200", "100.0 %"],
    ]
    assert "Daten ä" in page.title.text()
    assert "2 images · red, nir · 0.5 m · 2,000 labelled pixels" in page.title.text()


def test_swatches_and_bars_have_the_classes_colours(desk, data):
    desk.open(dataset=str(data))
    table = shown(desk).table
    picture = table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for number, c in enumerate(CLASSES):
        icon = table.topLevelItem(number).icon(0).pixmap(QSize(16, 16)).toImage()
        assert icon.pixelColor(icon.rect().center()).name() == c["color"]
        rect = table.visualItemRect(table.topLevelItem(number))
        left = table.columnViewportPosition(table.columnCount() - 1)
        strip = {
            picture.pixelColor(x, y).name()
            for x in range(left, picture.width())
            for y in range(rect.top(), rect.bottom() + 1)
        }
        assert c["color"] in strip


def test_what_is_missing_is_marked_and_said(desk, data):
    desk.open(dataset=str(data))
    page = shown(desk)
    marked = [
        (row, column)
        for row in range(4)
        for column in range(4)
        if column and not page.table.topLevelItem(row).icon(column).isNull()
    ]
    assert marked == [(1, 2), (2, 1)]
    texts = [label.text() for label in page.warnings.findChildren(QLabel) if label.text()]
    assert len(texts) == 3
    assert page.warnings.isVisible()


def test_another_path_shows_another_data_set(desk, data, folder):
    other = write_data_set(
        folder / "anderes",
        classes=CLASSES[:1],
        pixels={**PIXELS, "test": {"Wasser": 7}},
        warnings=[],
    )
    desk.open(dataset=str(data))
    page = shown(desk)
    desk.put_path("DATASET", str(other))
    wait_for(lambda: len(rows(page.table)) == 2)
    assert rows(page.table)[0] == ["Wasser", "1,200", "100", "7", "100.0 %"]
    assert not page.warnings.isVisible()
    desk.put_path("DATASET", str(data / "dataset.json"))
    wait_for(lambda: len(rows(page.table)) == 4)


def test_what_is_none_is_told_and_nothing_at_all_too(desk, data, folder):
    desk.open(dataset=str(data))
    page = shown(desk)
    desk.put_path("DATASET", str(folder))
    wait_for(page.message.isVisible)
    wait_for(lambda: "There is no data set in" in page.message.text())
    (folder / "dataset.json").write_text("{", encoding="utf-8")
    desk.put_path("DATASET", str(folder / "dataset.json"))
    wait_for(lambda: "is broken" in page.message.text())
    desk.put_path("DATASET", "")
    wait_for(lambda: page.message.text() == "Choose a data set to see what it holds.")


def test_closing_at_once_harms_nothing(desk, data):
    for _ in range(3):
        desk.open(dataset=str(data)).close()
    wait_for(desk.is_gone)


def test_a_data_set_of_many_classes(desk, folder):
    classes = [{"id": i, "name": f"Klasse {i}"} for i in range(250)]
    pixels = {split: {c["name"]: 9 for c in classes} for split in ("train", "validation")}
    desk.open(dataset=str(write_data_set(folder / "viele", classes=classes, pixels=pixels)))
    assert len(rows(shown(desk).table)) == 251


def test_many_warnings_leave_room_for_the_table(desk, folder):
    classes = [{"id": i, "name": f"Klasse {i}"} for i in range(30)]
    pixels = {split: {"Klasse 0": 9} for split in ("train", "validation")}
    made = write_data_set(folder / "viele", classes=classes, pixels=pixels, warnings=[])
    desk.open(dataset=str(made))
    page = shown(desk)
    texts = [label.text() for label in page.warnings.findChildren(QLabel) if label.text()]
    assert texts[0] == "'Klasse 1' has no labels at all."
    assert texts[-1] == "… and 23 more."


@pytest.mark.parametrize(
    ("name", "title"), [("train", "Data set"), ("search", "Data set"), ("adapt", "Source")]
)
def test_every_task_with_a_data_set_has_the_pages_by_its_declaration(desk, data, name, title):
    panel = desk.open(name).panel
    assert [panel.tabText(i) for i in range(panel.count())] == [title, "Crops", "Help"]
    desk.show_tab("Help")
    assert panel.currentWidget().isVisible()
    assert len(panel.currentWidget().toPlainText()) > 100


def test_what_only_tells_the_cost_is_no_field_of_the_form(desk, data):
    dialog = desk.open(dataset=str(data))
    assert "DRY_RUN" not in dialog.mainWidget().wrappers
    definition = desk.part._lab.provider.algorithm("train").parameterDefinition("DRY_RUN")
    hidden = QgsProcessingParameterDefinition.FlagHidden
    assert not definition.flags() & hidden  # elsewhere it may be set
