"""One look: the worker maps an area while the user goes on."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from pathlib import Path
from typing import Callable

from qgis.core import QgsProcessingFeedback, QgsProcessingUtils, QgsTask

from ...core.lclab.errors import CancelledError, LabError, as_lab_error
from ...core.lclab.spec import task
from ...processing.listener import Listener
from ...processing.parameters import tr
from ...worker_client import WorkerPool
from .wishes import Work

SECONDS_BETWEEN_LOOKS = 0.1


class Look(QgsTask):
    """Asks the warm worker on a thread of the task manager."""

    def __init__(
        self,
        work: Work,
        workers: WorkerPool,
        is_free: threading.Event,
        when_ended: Callable[[Look], None],
    ) -> None:
        told = tr("Mapping {} with {}").format(work.image, work.model.stem)
        super().__init__(told, QgsTask.Flag.CanCancel)
        self.work = work
        self.error: LabError | None = None
        self.seconds = 0.0
        self._folder = QgsProcessingUtils.tempFolder()
        self._workers = workers
        self._is_free = is_free
        self._when_ended = when_ended
        self._feedback = QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self.setProgress)

    @property
    def log(self) -> str:
        """What the worker has told."""
        return str(self._feedback.textLog())

    @property
    def is_done(self) -> bool:
        """Whether there is a map."""
        return self.error is None and not self._feedback.isCanceled()

    def cancel(self) -> None:
        """Have the worker give up."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
        """Have the area mapped, on a background thread."""
        began = time.monotonic()
        try:
            self._do()
        except LabError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - it would end unseen on this thread
            self.error = as_lab_error(error)
        self.seconds = time.monotonic() - began
        return self.is_done

    def finished(self, result: bool) -> None:  # noqa: ARG002 - QGIS's
        """Tell whoever waits, on the main thread."""
        if self._feedback.isCanceled():
            self.error = CancelledError()
        self._when_ended(self)

    def _do(self) -> None:
        listener = Listener(self._feedback)
        folder = Path(tempfile.mkdtemp(prefix="lclab-", dir=self._folder))
        try:
            values = self.work.inputs.resolved(task("predict"), folder, self._feedback)
            self._await_worker()
            self._workers.request(
                self.work.command,
                "predict",
                {**values, **self.work.outputs},
                listener,
                self._feedback.isCanceled,
            )
            self._put_in_place()
        finally:
            listener.close()
            # A worker that has not left yet may hold a file, which Windows doesn't let go.
            shutil.rmtree(folder, ignore_errors=True)

    def _await_worker(self) -> None:
        """Wait while the worker loads a model: another worker would take longer."""
        while not self._is_free.wait(SECONDS_BETWEEN_LOOKS):
            if self._feedback.isCanceled():
                raise CancelledError

    def _put_in_place(self) -> None:
        """Have maps lie on an image without georeference as QGIS shows it."""
        from osgeo import gdal

        for path in self.work.outputs.values() if self.work.place else ():
            gdal.Open(path, gdal.GA_Update).SetGeoTransform(self.work.place)
