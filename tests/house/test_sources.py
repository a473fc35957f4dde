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


@pytest.fixture(scope="module")
def trees():
    """What every file that ships says."""
    return {path: ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in SHIPPED}


def names_of(paths):
    return [str(path.relative_to(ROOT)) for path in paths]


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


def importing(trees, paths, names, nodes=ast.walk):
    """Of these files, those that import one of these names."""
    return names_of(path for path in paths if names & set(absolute_imports(nodes(trees[path]))))


def calling(trees, is_wrong):
    """Every call in what ships that is wrong."""
    return [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, tree in trees.items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and is_wrong(call)
    ]


def test_there_is_something_to_read():
    assert len(CORE) > 10
    assert len(PLUGIN) > 5
    assert {path.name for path in SCRIPTS} >= {"setup", "lclab", "test"}


def test_no_file_is_long():
    paths = SHIPPED + TESTS + SCRIPTS
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    assert names_of(path for path, count in lines.items() if count > LINES_AT_MOST) == []


def test_core_knows_no_qgis(trees):
    assert importing(trees, CORE, QGIS_AND_QT) == []


def test_plugin_never_imports_what_belongs_into_the_worker(trees):
    assert importing(trees, PLUGIN, HEAVY) == []


def test_plugin_imports_nothing_heavy_at_load(trees):
    assert importing(trees, PLUGIN, HEAVY_AT_LOAD, at_load) == []


def test_plugin_imports_its_own_relatively(trees):
    own = {"landcover_plugin", "land_cover_lab", "lclab", "core"}
    own |= {p.stem for p in PLUGIN} - {"processing", "__init__"}
    assert importing(trees, PLUGIN, own) == []


def test_core_imports_its_own_relatively_but_for_its_start(trees):
    paths = [path for path in CORE if path.name != "__main__.py"]
    assert importing(trees, paths, {"lclab"}) == []


def test_nothing_unpickles(trees):
    def is_wrong(call):
        given = {word.arg: word.value for word in call.keywords}
        if "allow_pickle" in given and given["allow_pickle"].value is not False:
            return True
        is_load = ast.unparse(call.func) == "torch.load"
        return is_load and given["weights_only"].value is not True

    assert importing(trees, SHIPPED, UNPICKLERS) == []
    assert calling(trees, is_wrong) == []


def test_nothing_evaluates_text(trees):
    def is_wrong(call):
        return isinstance(call.func, ast.Name) and call.func.id in EVALUATORS

    assert calling(trees, is_wrong) == []


def test_nothing_starts_a_shell_or_unpacks_archives(trees):
    def is_wrong(call):
        function = ast.unparse(call.func)
        return (
            any(word.arg == "shell" for word in call.keywords)
            or function in {"os.system", "os.popen", "os.fork", "yaml.load"}
            or function.endswith((".extractall", ".getoutput", ".getstatusoutput"))
        )

    assert calling(trees, is_wrong) == []


def test_no_certificate_goes_unchecked(trees):
    def is_wrong(call):
        return any(w.arg == "verify" and ast.unparse(w.value) == "False" for w in call.keywords)

    assert calling(trees, is_wrong) == []
