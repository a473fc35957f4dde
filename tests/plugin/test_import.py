"""QGIS starts as fast as before: the plugin brings in nothing heavy."""

from __future__ import annotations

import json
import subprocess

import land_cover_lab
import pytest

from tests.plugin.support import DEBIAN_PYTHON, QGIS_PLUGINS

CODE = """
import json, sys, time
sys.path[:0] = sys.argv[1:]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.ProcessingConfig import ProcessingConfig
before = set(sys.modules)
began = time.process_time()
import land_cover_lab
plugin = land_cover_lab.classFactory(None)
plugin.initProcessing()
seconds = time.process_time() - began
count = len(plugin.provider.algorithms())
plugin.unload()
print(json.dumps([seconds, count, sorted(set(sys.modules) - before)]))
"""
HEAVY = {"torch", "torchvision", "onnxruntime", "onnx", "rasterio", "pyogrio", "timm", "shapely"}


@pytest.fixture(scope="module")
def start() -> tuple[float, int, set[str]]:
    """Processor seconds, number of algorithms and new modules of a start in a QGIS of its own."""
    plugins = land_cover_lab.__path__[0].rsplit("/", 1)[0]
    words = [str(DEBIAN_PYTHON), "-c", CODE, plugins, QGIS_PLUGINS]
    done = [
        subprocess.run(words, capture_output=True, text=True, check=True).stdout for _ in range(2)
    ]
    runs = [json.loads(text.strip().splitlines()[-1]) for text in done]
    seconds, count, modules = min(runs)
    return seconds, count, {name.split(".")[0] for name in modules}


def test_the_plugin_starts_within_150_ms(start):
    """Of the processor, so that a busy machine cannot spoil it."""
    seconds, count, _ = start
    assert count > 0
    assert seconds < 0.15


def test_nothing_heavy_is_imported(start):
    modules = start[2]
    assert "land_cover_lab" in modules
    assert not modules & HEAVY
    assert "numpy" not in modules
    assert "osgeo" not in modules
