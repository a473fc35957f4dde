"""What a user's hands and eyes do in QGIS's window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QApplication, QLineEdit, QMenu, QWidget
from qgis.utils import iface

NAME = "Land Cover Lab"
LEFT = Qt.MouseButton.LeftButton
POINTS_OF_DRAG = 6


def wait(milliseconds: int) -> None:
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    # What is to be deleted waits for the event loop that the walk itself keeps waiting.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(is_done: Callable[[], object], what: str, seconds: int = 60) -> None:
    """Let QGIS work until something is done."""
    for _ in range(seconds * 20):
        if is_done():
            return
        wait(50)
    raise TimeoutError(f"{what}: not within {seconds} s. The bar says: {messages()}")


def wait_for_drawing() -> None:
    """Let the canvas draw what is there."""
    iface.mapCanvas().refresh()
    wait(300)
    wait_for(lambda: not iface.mapCanvas().isDrawing(), "The canvas draws")
    wait(300)


def picture(path: Path) -> None:
    """Take a picture of the screen."""
    QApplication.processEvents()
    wait(200)
    QGuiApplication.primaryScreen().grabWindow(0).save(str(path))


def command(text: str) -> QAction:
    """Return the plugin's action of this name."""
    menus = [menu for menu in iface.mainWindow().findChildren(QMenu) if menu.title() == NAME]
    found = {a.text().replace("&", ""): a for menu in menus for a in actions_of(menu)}
    if text not in found:
        raise LookupError(f"No command '{text}' among {sorted(found)}.")
    return found[text]


def actions_of(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu and of those in it."""
    own = [a for a in menu.actions() if a.text() and a.menu() is None]
    return own + [a for sub in menu.actions() if sub.menu() for a in actions_of(sub.menu())]


def show(text: str) -> None:
    """Have a dock or a tool on."""
    action = command(text)
    if not action.isChecked():
        action.trigger()
    wait(300)


def hide(*texts: str) -> None:
    """Have docks off."""
    for text in texts:
        if command(text).isChecked():
            command(text).trigger()
    wait(100)


def window(name: str) -> QWidget:
    """Return the open window or dock with this object name or class."""
    for widget in [*QApplication.topLevelWidgets(), *iface.mainWindow().findChildren(QWidget)]:
        is_it = name in (widget.objectName(), type(widget).__name__)
        if is_it and widget.isVisible():
            return widget
    raise LookupError(f"No window '{name}' is open.")


def is_open(name: str) -> bool:
    """Whether a window with this object name or class is open."""
    try:
        return bool(window(name))
    except LookupError:
        return False


def press(text: str, inside: QWidget) -> None:
    """Click on the button with this text, name or object name."""
    QTest.mouseClick(button(text, inside), LEFT)


def button(text: str, inside: QWidget) -> QAbstractButton:
    """Return the button with this text, name or object name."""
    for found in inside.findChildren(QAbstractButton):
        names = (found.text().replace("&", ""), found.accessibleName())
        is_named = text in (*(name.rstrip("…") for name in names), found.objectName())
        if is_named and found.isVisible():
            return found
    raise LookupError(f"No button '{text}' is there.")


def choose_file(path: Path) -> None:
    """Answer the box for files that comes next."""

    def answer() -> None:
        name = QApplication.activeModalWidget().findChild(QLineEdit, "fileNameEdit")
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    QTimer.singleShot(1000, answer)


def spot(x: float, y: float) -> QPoint:
    """Return the canvas's pixel at a share of its width and height."""
    canvas = iface.mapCanvas()
    return QPointF(x * canvas.width(), y * canvas.height()).toPoint()


def drag(start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag over the canvas."""
    view = iface.mapCanvas().viewport()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, spot(*start))
    for step in range(1, POINTS_OF_DRAG + 1):
        share = step / POINTS_OF_DRAG
        point = [a + (b - a) * share for a, b in zip(start, end)]
        QTest.mouseMove(view, spot(*point))
        wait(20)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, spot(*end))


def click(place: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    """Click on the canvas."""
    view = iface.mapCanvas().viewport()
    QTest.mouseMove(view, spot(*place))
    QTest.mouseClick(view, button, Qt.KeyboardModifier.NoModifier, spot(*place))
    wait(50)


def look_at(extent: QgsRectangle) -> None:
    """Show a part of the map."""
    iface.mapCanvas().setExtent(extent)
    wait_for_drawing()


def messages() -> list[str]:
    """Return what the message bar says."""
    return [item.text() for item in iface.messageBar().items()]


def layer_names() -> list[str]:
    """Return the names of the layers, the topmost first."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
