"""What the run monitor shows of runs, chosen by clicks."""

from __future__ import annotations

from land_cover_lab.gui.runs.table import PROGRESS, STATE, TASK
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QColor, QDesktopServices, QImage, QPalette
from qgis.PyQt.QtTest import QTest

from tests.plugin.runs.clicks import (
    CTRL,
    buttons,
    click,
    figures,
    opened,
    press,
    rows,
    until,
)
from tests.plugin.runs.writing import (
    CLASSES,
    end,
    live,
    metric,
    tell,
    training,
    write_json,
    write_model,
    write_record,
)
from tests.plugin.support import STYLE


def test_menu_and_toolbar_show_and_hide_the_dock(make, lab):
    part = make(is_shown=False)
    assert not part.dock.isVisible()
    assert lab.menu.actions() == lab.toolbar.actions() == [part.action]
    assert not part.action.icon().isNull()
    lab.toolbar.widgetForAction(part.action).click()
    assert part.dock.isVisible()
    part.dock.close()
    assert not part.action.isChecked()
    part.unload()
    assert lab.menu.actions() == lab.toolbar.actions() == []


def test_runs_and_how_they_stand(part, folder, monkeypatch):
    first, second = write_record(folder / "a", title="Äcker"), write_record(folder / "b")
    tell(first, *training(50))
    live(first)
    tell(second, *training(200))
    end(second, "result", result={"miou": 0.5})
    opened(part, monkeypatch, folder)
    until(lambda: rows(part, STATE) == ["Running", "Done"])
    assert rows(part) == ["Äcker", "b"]
    assert rows(part, TASK) == ["Train a network"] * 2
    assert rows(part, PROGRESS) == ["25%", "100%"]
    until(lambda: figures(part))
    assert figures(part) == {
        "Loss": ["Loss"],
        "Accuracy": ["Mean IoU", "Overall accuracy"],
        "IoU per class": list(CLASSES),
    }
    said = part.dock.details.summary.text()
    assert "Step 50 of 200" in said
    assert "34.2 images/s" in said
    assert "3% of the time waiting" in said
    assert "13 min left" in said


def test_curves_grow_while_one_looks(part, folder, monkeypatch):
    record = write_record(folder / "a")
    live(record)
    tell(record, *training(10))
    opened(part, monkeypatch, folder)
    until(lambda: figures(part))
    chart = part.dock.details.board._charts[0]
    before = chart.grab().toImage()
    tell(record, *(metric("loss", step, 2.0) for step in range(11, 30)))
    until(lambda: len(chart._figure.curves[0].points) == 29)
    assert chart.grab().toImage() != before
    assert "Loss: 2" in chart.accessibleDescription()


def test_classes_have_their_own_colours_and_memory_is_told(part, folder, monkeypatch):
    data = folder / "daten"
    data.mkdir()
    colours = ("#0000ff", "#00aa00", "#ffffff", "#101010")
    rows = [{"id": i, "name": n, "color": c} for i, (n, c) in enumerate(zip(CLASSES, colours))]
    write_json(data / "dataset.json", {"classes": rows})
    record = write_record(folder / "a", dataset=str(data))
    live(record)
    tell(record, *training(50), metric("gpu_memory", 50, 3.2e9))
    opened(part, monkeypatch, folder)
    until(lambda: "IoU per class" in figures(part))
    assert "3.2 GB of GPU memory" in part.dock.details.summary.text()
    (chart,) = [c for c in part.dock.details.board._charts if c._figure.title == "IoU per class"]
    assert tuple(curve.colour for curve in chart._figure.curves) == colours
    chart.resize(600, 400)
    for ground, text in (("white", "black"), ("#202020", "#f0f0f0")):
        palette = chart.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, QColor(ground))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        chart.setPalette(palette)
        image = chart.grab().toImage()
        seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert {QColor(colour).rgb() for colour in colours} <= seen


def test_the_model_tells_the_colours_where_the_data_is_gone(part, folder, monkeypatch):
    record = write_record(folder / "a", dataset="/nowhere")
    (folder / "a").mkdir()
    write_model(folder / "a" / "model.safetensors", {"water": "#123456"})
    live(record)
    tell(record, *training(20))
    opened(part, monkeypatch, folder)
    until(lambda: "IoU per class" in figures(part))
    charts = part.dock.details.board._charts
    (chart,) = [c for c in charts if c._figure.title == "IoU per class"]
    assert [c.colour for c in chart._figure.curves] == ["#123456", "", "", ""]


def test_another_figure_is_chosen_by_keys(part, folder, monkeypatch):
    record = write_record(folder / "a")
    tell(record, *training(20))
    end(record, "cancelled")
    opened(part, monkeypatch, folder)
    until(lambda: part.dock.details.figures.count() > 1)
    combo = part.dock.details.figures
    while combo.currentData() != "images_per_second":
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() == before + 1
    assert figures(part) == {"Images per second": ["a"]}


def test_the_mouse_reads_values(part, folder, monkeypatch):
    record = write_record(folder / "a")
    tell(record, *training(20))
    end(record, "cancelled")
    opened(part, monkeypatch, folder)
    until(lambda: figures(part))
    chart = part.dock.details.board._charts[0]
    before = chart.grab().toImage()
    QTest.mouseMove(chart, chart.rect().center())
    until(lambda: chart.grab().toImage() != before)


def test_several_runs_are_compared(part, folder, monkeypatch):
    for name, steps in (("a", 20), ("b", 40), ("c", 10)):
        record = write_record(folder / name)
        tell(record, *training(steps))
        end(record, "cancelled")
    opened(part, monkeypatch, folder)
    until(lambda: rows(part, STATE) == ["Stopped"] * 3)
    click(part, 0)
    click(part, 1, CTRL)
    until(lambda: figures(part).get("Loss") == ["a", "b"])
    assert figures(part)["Mean IoU"] == ["a", "b"]
    combo = part.dock.details.figures
    combo.setCurrentIndex(combo.findData("iou_forest"))
    assert figures(part) == {"IoU: forest": ["a", "b"]}
    click(part, 2)
    assert figures(part) == {"IoU: forest": ["c"]}


def test_the_newest_picture_is_shown(part, folder, monkeypatch):
    record = write_record(folder / "a")
    live(record)
    tell(record, *training(10))
    opened(part, monkeypatch, folder)
    until(lambda: figures(part))
    picture = part.dock.details.picture
    assert picture.is_empty
    for colour in ("red", "blue"):
        path = folder / f"{colour}.png"
        image = QImage(30, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(path))
        tell(record, {"event": "preview", "path": str(path)})

        def centre() -> QColor:
            return picture.grab().toImage().pixelColor(picture.rect().center())

        part.dock.details.tabs.setCurrentWidget(picture)
        until(lambda c=colour: centre() == QColor(c))


def test_a_drawing_stands_on_white_and_a_missing_picture_is_none(part, folder, monkeypatch):
    record = write_record(folder / "a", task="search")
    live(record)
    drawing = folder / "found.svg"
    tell(record, {"event": "preview", "path": str(drawing)}, *training(10))
    opened(part, monkeypatch, folder)
    until(lambda: figures(part))
    picture = part.dock.details.picture
    assert picture.is_empty
    drawing.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20">'
        '<rect width="5" height="20"/></svg>',
        encoding="utf-8",
    )
    tell(record, {"event": "preview", "path": str(drawing)})
    until(lambda: not picture.is_empty)
    part.dock.details.tabs.setCurrentWidget(picture)
    shown = picture.grab().toImage()
    assert shown.pixelColor(picture.rect().center()) == QColor("white")


def test_the_log_and_how_a_run_failed(part, folder, monkeypatch):
    record = write_record(folder / "a")
    live(record)
    tell(record, {"event": "log", "message": "Device: cpu"})
    opened(part, monkeypatch, folder)
    log = part.dock.details.log
    until(lambda: "Device: cpu" in log.toPlainText())
    tell(record, {"event": "warning", "message": "few pixels"})
    end(record, "error", kind="input", message="It is bad.", remedy="Mend it.")
    until(lambda: "Mend it." in log.toPlainText())
    assert log.toPlainText().count("Device") == 1
    assert "Warning: few pixels" in log.toPlainText()
    assert "Error: It is bad. Mend it." in log.toPlainText()


class Browser(QObject):
    """Takes the addresses that would be opened."""

    opened: list[str] = []  # noqa: RUF012 - of the one browser there is

    @pyqtSlot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_report_opens_in_the_browser(part, folder, monkeypatch):
    for name in ("a", "b"):
        end(write_record(folder / name), "result", result={})
    report = folder / "b" / "report.html"
    report.parent.mkdir()
    report.touch()
    opened(part, monkeypatch, folder)
    until(lambda: rows(part, STATE) == ["Done"] * 2)
    click(part, 0)
    assert not buttons(part).report.isEnabled()
    click(part, 1)
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "take")
    press(buttons(part).report)
    QDesktopServices.unsetUrlHandler("file")
    assert browser.opened == [str(report)]


def test_the_labels_that_a_run_gave_itself_become_layers(part, folder, monkeypatch):
    for name in ("a", "b"):
        end(write_record(folder / name), "result", result={})
        (folder / name).mkdir()
        (folder / name / "report.html").touch()
    made = folder / "b" / "pseudo_labels"
    made.mkdir()
    raster = gdal.GetDriverByName("GTiff").Create(str(made / "1-Ziel ü.tif"), 4, 3)
    raster.GetRasterBand(1).Fill(2)
    del raster
    (made / "1-Ziel ü.qml").write_text(STYLE.read_text())
    opened(part, monkeypatch, folder)
    until(lambda: rows(part, STATE) == ["Done"] * 2)
    click(part, 0)
    assert not buttons(part).maps.isVisible()
    click(part, 1)
    press(buttons(part).maps)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "1-Ziel ü (b)"
    assert (layer.width(), layer.height()) == (4, 3)
    assert [c.label for c in layer.renderer().classes()] == ["land", "water"]


def test_much_history_keeps_no_one_waiting(part, folder, monkeypatch):
    record = write_record(folder / "a")
    live(record)
    lines = [metric(name, step, 0.5) for step in range(30_000) for name in ("loss", "rate")]
    tell(record, *lines)
    opened(part, monkeypatch, folder)
    run = next(iter(part._runs.values()))
    parts = 0
    while not run.history.latest("rate") or run.has_more:
        QTest.qWait(20)
        parts += run.has_more
    assert parts > 3  # it came little by little, the window living on
