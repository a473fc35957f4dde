"""House rules that are read from the sources: who may import what, and what never ships."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "core").rglob("*.py"))
# landcover_plugin/core is the core itself, as the zip has it.
PLUGIN = [
    path
    for path in sorted((ROOT / "landcover_plugin").rglob("*.py"))
    if "core" not in path.relative_to(ROOT / "landcover_plugin").parts
]
SHIPPED = CORE + PLUGIN
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = [path for path in sorted((ROOT / "scripts").iterdir()) if path.is_file()]
LINES_AT_MOST = 400

QGIS_AND_QT = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "processing", "osgeo", "sip"}
HEAVY = {
    *("torch", "torchvision", "onnxruntime", "onnx", "timm", "segmentation_models_pytorch"),
    *("safetensors", "rasterio", "pyogrio", "fiona", "shapely", "geopandas"),
}
HEAVY_AT_LOAD = {"numpy", "scipy", "pandas", "matplotlib", "sklearn", "osgeo"}
UNPICKLERS = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
EVALUATORS = {"eval", "exec", "compile", "__import__"}


def name_of(path):
    return str(path.relative_to(ROOT))


def each(paths):
    return pytest.mark.parametrize("path", paths, ids=name_of)


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def absolute_imports(nodes):
    """Top-level names that these nodes import absolutely."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module.split(".")[0]


def at_load(tree):
    """What runs when a file is imported: everything outside functions."""
    waiting = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        yield node
        waiting.extend(ast.iter_child_nodes(node))


def calls_of(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def test_there_is_something_to_read():
    assert len(CORE) > 10
    assert len(PLUGIN) > 5
    assert {path.name for path in SCRIPTS} >= {"setup", "lclab", "test"}


@each(SHIPPED + TESTS + SCRIPTS)
def test_no_file_is_long(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES_AT_MOST


@each(CORE)
def test_core_knows_no_qgis(path):
    assert not QGIS_AND_QT & set(absolute_imports(ast.walk(tree_of(path))))


@each(PLUGIN)
def test_plugin_never_imports_what_belongs_into_the_worker(path):
    assert not HEAVY & set(absolute_imports(ast.walk(tree_of(path))))


@each(PLUGIN)
def test_plugin_imports_nothing_heavy_at_load(path):
    assert not HEAVY_AT_LOAD & set(absolute_imports(at_load(tree_of(path))))


@each(PLUGIN)
def test_plugin_imports_its_own_relatively(path):
    own = {"landcover_plugin", "land_cover_lab", "lclab", "core"}
    own |= {p.stem for p in PLUGIN} - {"processing", "__init__"}
    assert not own & set(absolute_imports(ast.walk(tree_of(path))))


@each(CORE)
def test_core_imports_its_own_relatively_but_for_its_start(path):
    if path.name != "__main__.py":
        assert "lclab" not in set(absolute_imports(ast.walk(tree_of(path))))


@each(SHIPPED)
def test_nothing_unpickles(path):
    tree = tree_of(path)
    assert not UNPICKLERS & set(absolute_imports(ast.walk(tree)))
    for call in calls_of(tree):
        given = {word.arg: word.value for word in call.keywords}
        assert "allow_pickle" not in given or given["allow_pickle"].value is False
        if ast.unparse(call.func) == "torch.load":
            assert given["weights_only"].value is True


@each(SHIPPED)
def test_nothing_evaluates_text(path):
    for call in calls_of(tree_of(path)):
        assert not (isinstance(call.func, ast.Name) and call.func.id in EVALUATORS)


@each(SHIPPED)
def test_nothing_starts_a_shell_or_unpacks_archives(path):
    for call in calls_of(tree_of(path)):
        assert not any(word.arg == "shell" for word in call.keywords)
        function = ast.unparse(call.func)
        assert function not in {"os.system", "os.popen", "os.fork", "yaml.load"}
        assert not function.endswith((".extractall", ".getoutput", ".getstatusoutput"))


@each(SHIPPED)
def test_no_certificate_goes_unchecked(path):
    for call in calls_of(tree_of(path)):
        for word in call.keywords:
            assert not (word.arg == "verify" and ast.unparse(word.value) == "False")
