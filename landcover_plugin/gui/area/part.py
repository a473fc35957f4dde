"""The area tool: from what is drawn on the canvas to a map in the project."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...core.lclab.errors import CancelledError, InputError, LabError
from ...processing.parameters import tr
from ...provider import chosen_command
from ..messages import Messages
from .ask import AskTool
from .commands import Commands
from .live import Live
from .look import Look
from .looks import Looks
from .maps import Maps
from .model_box import ModelBox
from .shapes import Shape
from .target import layer_to_map
from .tools import DrawingTool, PolygonTool, RectangleTool
from .wishes import Wish, work_for

if TYPE_CHECKING:
    from ..lab import Lab


class AreaPart(QObject):
    """What the plugin starts and stops; tells the layer's id of every map that is shown."""

    mapped = pyqtSignal(str)

    def __init__(self, lab: Lab) -> None:
        super().__init__()
        self._iface = lab.iface
        self._canvas = lab.iface.mapCanvas()
        self._project = QgsProject.instance()
        self._messages = Messages(lab.iface)
        self._maps = Maps(self._project)
        self._looks = Looks(lab.workers)
        self._live = Live(lab.iface)
        self._told_live: tuple[str, Path] | None = None
        self.models = ModelBox()
        self.commands = Commands(lab.toolbar, lab.menu, self.models)
        drawing = [RectangleTool(self._canvas), PolygonTool(self._canvas)]
        self._drawing: list[DrawingTool] = drawing
        self._tools: list[DrawingTool | AskTool] = [*drawing, AskTool(self._canvas)]
        self._connect()

    def unload(self) -> None:
        """Take everything out again; what still runs is given up."""
        self._canvas.keyPressed.disconnect(self._take_key)
        self._project.layerWillBeRemoved[str].disconnect(self._looks.cancel_of)
        self._project.cleared.disconnect(self._forget)
        self._live.set_on(False)
        self._looks.close()
        self._messages.clear()
        for tool in self._tools:
            tool.unload()
        self.models.unload()
        self.commands.unload()

    def _connect(self) -> None:
        actions = (self.commands.rectangle, self.commands.polygon, self.commands.ask)
        for tool, action in zip(self._tools, actions):
            tool.setAction(action)
            action.triggered.connect(lambda _, tool=tool: self._canvas.setMapTool(tool))
        for tool in self._drawing:
            tool.drawn.connect(self._map)
            tool.activated.connect(self._load_model)
        self.commands.view.triggered.connect(lambda: self._map(self._seen()))
        self.commands.live.toggled.connect(self._turn_live)
        self._live.wanted.connect(self._map_live)
        self.models.chosen.connect(self._live.touch)
        self.models.chosen.connect(self._load_if_taken)
        self._looks.began.connect(self._begin)
        self._looks.ended.connect(self._end)
        self._canvas.keyPressed.connect(self._take_key)
        self._project.layerWillBeRemoved[str].connect(self._looks.cancel_of)
        self._project.cleared.connect(self._forget)

    def _map(self, drawn: QgsGeometry) -> None:
        self._wish(drawn, is_live=False)

    def _map_live(self) -> None:
        self._wish(self._seen(), is_live=True)

    def _wish(self, drawn: QgsGeometry, is_live: bool) -> None:
        """Have an area mapped, or say why it cannot be."""
        shape = Shape(drawn, self._canvas.mapSettings().destinationCrs())
        try:
            if self.models.path is None:
                raise InputError(tr("Choose a model first."), field="model")
            wish = Wish(layer_to_map(self._iface), shape, self.models.path, is_live)
            if not is_live or self._live.is_new(wish.key):
                self._looks.add(work_for(wish, self._project))
        except LabError as error:
            if is_live:
                self._live.forget()
                self._looks.cancel_live()
            self._messages.failed(error)

    def _load_if_taken(self) -> None:
        if self._canvas.mapTool() in self._drawing:
            self._load_model()

    def _load_model(self) -> None:
        """Have the worker load the model before the area is drawn."""
        # Without a Python or a model there is nothing to load; the first look says so.
        with suppress(LabError):
            if self.models.path:
                self._looks.load(chosen_command(), self.models.path)

    def _turn_live(self, is_on: bool) -> None:
        self._told_live = None
        self._live.set_on(is_on)

    def _seen(self) -> QgsGeometry:
        """Return what the canvas shows; on a turned map it is no upright box."""
        corners = [QgsPointXY(corner) for corner in self._canvas.mapSettings().visiblePolygon()]
        return QgsGeometry.fromPolygonXY([corners])

    def _begin(self, look: Look) -> None:
        if look.work.is_live:
            return
        self._messages.working(f"{look.description()}…", self._looks.cancel)
        look.progressChanged.connect(self._messages.progress)

    def _end(self, look: Look) -> None:
        """Show the map, or say what went wrong."""
        work, error = look.work, look.error
        if error is None:
            self._show(look)
        elif work.is_live:
            self._live.forget()
        if isinstance(error, CancelledError) and not work.is_live:
            self._messages.told(tr("Cancelled: {} is not mapped.").format(work.image))
        elif error and not isinstance(error, CancelledError):
            self._messages.failed(error, look.log)

    def _show(self, look: Look) -> None:
        """Show a map; of live ones only the first is told, and any after a failure."""
        work = look.work
        told = tr("Mapped {} with {} in {:.1f} s.")
        text = told.format(work.image, work.model.stem, look.seconds)
        facts = work.layer_id, work.model
        if not work.is_live:
            self._messages.done(text, look.log)
        elif facts != self._told_live:
            told = tr("Live: {} is mapped with {} wherever you look.")
            self._messages.done(told.format(work.image, work.model.stem), f"{text}\n{look.log}")
            self._told_live = facts
        else:
            self._messages.clear_failure()
            self._messages.log(f"{text}\n{look.log}")
        self.mapped.emit(self._maps.show(work).id())

    def _take_key(self, event: QKeyEvent) -> None:
        """Give up by Esc what runs, unless the canvas's tool had a use for the key."""
        if event.key() == Qt.Key.Key_Escape and event.isAccepted() and self._looks.is_busy:
            self._looks.cancel()

    def _forget(self) -> None:
        """Give up all that belongs to a project that is closed."""
        self._looks.cancel()
        self.commands.live.setChecked(False)
