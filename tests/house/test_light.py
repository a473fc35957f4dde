"""The part of the core that QGIS imports: standard library only, and good for Python 3.9."""

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "core" / "lclab"
# The light part is what lies at the top of the package, and the tasks' declarations.
LIGHT = sorted([*PACKAGE.glob("*.py"), *(PACKAGE / "tasks").rglob("*.py")])
PLUGIN = [
    path
    for path in sorted((ROOT / "landcover_plugin").rglob("*.py"))
    if "core" not in path.relative_to(ROOT / "landcover_plugin").parts
]
OLDEST = (3, 9)

# What came after Python 3.9 and a reader might take for granted; the running of the light part
# under a real 3.9, where there is one, finds the rest.
NEWER_ARGUMENTS = {
    "zip": {"strict"},
    "dataclass": {"slots", "kw_only", "match_args", "weakref_slot"},
    "field": {"kw_only"},
    "glob": {"root_dir", "case_sensitive"},
    "bisect": {"key"},
    "insort": {"key"},
}
NEWER_MODULES = {"tomllib", "annotationlib", "compression"}
NEWER_NAMES = {
    "itertools": {"pairwise", "batched"},
    "typing": {
        *("TypeAlias", "ParamSpec", "Concatenate", "TypeGuard", "Self", "Never", "LiteralString"),
        *("Required", "NotRequired", "Unpack", "TypeVarTuple", "assert_never", "assert_type"),
        *("reveal_type", "override", "dataclass_transform", "is_typeddict"),
    },
    "types": {"NoneType", "EllipsisType", "NotImplementedType", "UnionType"},
    "enum": {"StrEnum", "ReprEnum", "verify", "member", "nonmember", "EnumType"},
    "datetime": {"UTC"},
    "contextlib": {"chdir", "aclosing"},
    "math": {"cbrt", "exp2", "sumprod"},
    "inspect": {"get_annotations", "getmembers_static"},
    "hashlib": {"file_digest"},
    "sys": {"stdlib_module_names", "orig_argv", "exception"},
    "os": {"process_cpu_count"},
    "logging": {"getLevelNamesMapping", "getHandlerByName"},
}
NEWER_METHODS = {"bit_count", "hardlink_to", "is_junction", "add_note", "with_segments"}
NEWER_BUILTINS = {"aiter", "anext", "ExceptionGroup", "BaseExceptionGroup", "EncodingWarning"}


def each(paths):
    return pytest.mark.parametrize("path", paths, ids=lambda path: str(path.relative_to(ROOT)))


def source(path):
    return path.read_text(encoding="utf-8")


def annotations(tree):
    """Every node that stands in an annotation, which is text under the __future__ import."""
    for node in ast.walk(tree):
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if part is not None:
                yield from ast.walk(part)


def looks_like_a_type(node):
    if isinstance(node, ast.Subscript):
        return looks_like_a_type(node.value)
    is_none = isinstance(node, ast.Constant) and node.value is None
    is_class = isinstance(node, ast.Name) and (node.id[0].isupper() and not node.id.isupper())
    is_builtin = isinstance(node, ast.Name) and node.id in {
        *("int", "float", "str", "bytes", "bool", "list", "dict", "tuple", "set", "type"),
    }
    return is_none or is_class or is_builtin


def in_union(node):
    is_union = isinstance(node.op, ast.BitOr)
    sides = looks_like_a_type(node.left) or looks_like_a_type(node.right)
    return {"a union of types outside an annotation"} if is_union and sides else set()


def in_call(node):
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    return NEWER_ARGUMENTS.get(name, set()) & {word.arg for word in node.keywords}


def in_import(node):
    return NEWER_MODULES & {alias.name for alias in node.names}


def in_import_from(node):
    names = {alias.name for alias in node.names}
    return NEWER_NAMES.get(node.module, set()) & names | NEWER_MODULES & {node.module}


def in_attribute(node):
    owner = getattr(node.value, "id", "")
    return (NEWER_NAMES.get(owner, set()) | NEWER_METHODS) & {node.attr}


def in_name(node):
    return NEWER_BUILTINS & {node.id}


CHECKS = {
    ast.BinOp: in_union,
    ast.Call: in_call,
    ast.Import: in_import,
    ast.ImportFrom: in_import_from,
    ast.Attribute: in_attribute,
    ast.Name: in_name,
}


def complaints(tree):
    """What in a file needs a Python newer than 3.9 although its syntax does not."""
    passed_over = set(map(id, annotations(tree)))
    nodes = [
        node for node in ast.walk(tree) if type(node) in CHECKS and id(node) not in passed_over
    ]
    return [(node.lineno, found) for node in nodes if (found := CHECKS[type(node)](node))]


@each(LIGHT + PLUGIN)
def test_parses_as_python_3_9(path):
    ast.parse(source(path), str(path), feature_version=OLDEST)


@each(LIGHT + PLUGIN)
def test_annotations_are_not_evaluated(path):
    tree = ast.parse(source(path))
    if any(True for _ in annotations(tree)):
        assert "from __future__ import annotations\n" in source(path)


@each(LIGHT + PLUGIN)
def test_uses_nothing_newer_than_python_3_9(path):
    assert complaints(ast.parse(source(path))) == []


@pytest.mark.parametrize(
    "text",
    [
        "isinstance(x, int | None)",
        "Extent = tuple[int, int] | None",
        "zip(a, b, strict=True)",
        "@dataclasses.dataclass(frozen=True, slots=True)\nclass A: ...",
        "from itertools import pairwise",
        "import tomllib",
        "datetime.UTC",
        "raise ExceptionGroup('', [])",
        "(5).bit_count()",
    ],
)
def test_the_check_itself_finds_what_is_newer(text):
    assert complaints(ast.parse(text))


@pytest.mark.parametrize(
    "text", ["match x:\n    case 1: ...", "try: ...\nexcept* OSError: ...", "type A = int"]
)
def test_the_check_itself_finds_newer_syntax(text):
    with pytest.raises(SyntaxError):
        ast.parse(text, feature_version=OLDEST)


@each(LIGHT)
def test_imports_the_standard_library_and_itself(path):
    """What a task imports inside its functions may be heavy; what is light never is."""
    tree = ast.parse(source(path))
    is_task = path.parent.name == "tasks"
    nodes = tree.body if is_task else ast.walk(tree)
    light_names = {p.stem for p in LIGHT} | {"lclab", "tasks"}
    for node in nodes:
        if isinstance(node, ast.Import):
            modules = {alias.name.split(".")[0] for alias in node.names}
            assert modules <= sys.stdlib_module_names
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            assert node.module.split(".")[0] in sys.stdlib_module_names | {"lclab"}
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module] if node.module else [alias.name for alias in node.names]
            assert {module.split(".")[0] for module in modules} <= light_names | {"__version__"}


EVERYTHING = """
import json, sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
from lclab import card, cli, colours, describe, modelfile, registry, worker
from lclab.spec import all_tasks
names = [task.name for task in all_tasks()]
cli.parser(); describe.as_page(); registry.models.entries()
new = {name.partition(".")[0] for name in set(sys.modules) - before}
print(json.dumps({"tasks": names, "modules": sorted(new), "python": sys.version_info[:2]}))
"""


def run_light(python, *words, **more):
    return subprocess.run(
        [python, "-I", *words],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
        **more,
    ).stdout


def pythons():
    """This Python, and a real 3.9 where the machine has one."""
    candidates = [os.environ.get("LCLAB_PYTHON39", ""), shutil.which("python3.9") or ""]
    candidates += map(str, Path.home().glob(".pyenv/versions/3.9.*/bin/python"))
    for candidate in filter(None, candidates):
        told = subprocess.run(
            [candidate, "-I", "-c", "import sys; print(sys.version_info[:2] == (3, 9))"],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if told.stdout.strip() == "True":
            return [sys.executable, candidate]
    return [sys.executable]


@pytest.mark.parametrize("python", pythons(), ids=lambda python: Path(python).name)
class TestRunning:
    def test_all_tasks_bring_nothing_but_the_standard_library(self, python):
        told = json.loads(run_light(python, "-S", "-c", EVERYTHING, str(ROOT / "core")))
        assert {"models", "predict"} <= set(told["tasks"])
        assert set(told["modules"]) <= {*sys.stdlib_module_names, "lclab"}

    def test_command_and_worker_work(self, python):
        start = str(PACKAGE / "__main__.py")
        page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
        assert run_light(python, start, "describe") == page
        json.loads(run_light(python, start, "models", "--json"))
        answers = run_light(python, start, "worker", input='garbage\n{"cancel": 1}\n')
        assert [json.loads(line)["event"] for line in answers.splitlines()] == ["ready", "error"]
