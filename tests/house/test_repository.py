"""What must agree: the reference page, the lock files, versions, and the examples in docs/."""

import configparser
import dataclasses
import json
import os
import re
import tomllib
from pathlib import Path

import pytest

from lclab import __version__, describe
from lclab.card import Card, card_of

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {
    "core/requirements.lock": "core/requirements.in",
    "tests/requirements-core.lock": "tests/requirements-core.in",
    "tests/requirements-qgis.lock": "tests/requirements-qgis.in",
}


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


def pinned(path):
    """Name to version of every requirement of a lock file, which must all be exact and hashed."""
    text = re.sub(r"^\s*#.*$", "", text_of(path), flags=re.MULTILINE)
    found = {}
    for requirement in re.split(r"\n(?=\S)", text.replace("\\\n", " ").strip()):
        match = re.fullmatch(
            r"([a-z0-9.-]+)==([^\s;]+)(?: ;[^\n]*?)?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*",
            requirement,
        )
        assert match, f"{path}: not an exact version with hashes: {requirement[:80]}"
        found[match[1]] = match[2]
    return found


def wanted(path):
    """Names that a list of requirements asks for."""
    lines = [line.split("#")[0].strip() for line in text_of(path).splitlines()]
    return {re.split(r"[=<>~!;\[ ]", line)[0].lower() for line in lines if line}


def test_reference_page_is_fresh():
    assert text_of("docs/reference.md") == describe.as_page() + "\n", (
        "run: scripts/lclab describe > docs/reference.md"
    )


@pytest.mark.parametrize(("lock", "source"), LOCKS.items())
def test_lock_pins_everything_with_hashes(lock, source):
    versions = pinned(lock)
    assert wanted(source) <= set(versions)


def test_tests_use_the_worker_s_versions():
    worker, tests = pinned("core/requirements.lock"), pinned("tests/requirements-core.lock")
    for name in set(worker) & set(tests):
        assert worker[name] == tests[name], name


def test_package_needs_what_the_lock_pins():
    package = tomllib.loads(text_of("pyproject.toml"))["project"]
    names = {re.split(r"[=<>~!;\[ ]", line)[0] for line in package["dependencies"]}
    assert names - {"onnxruntime"} == wanted("core/requirements.in")


def test_versions_agree():
    metadata = configparser.ConfigParser()
    metadata.read_string(text_of("metadata.txt"))
    assert metadata["general"]["version"] == __version__
    assert f"## {__version__}" in text_of("CHANGELOG.md")


def test_every_key_of_the_card_is_described():
    page = text_of("docs/model-files.md")
    for field in dataclasses.fields(Card):
        assert f"| `{field.name}` |" in page


def test_every_example_of_a_card_is_a_valid_one():
    examples = re.findall(r"```json\n(.*?)```", text_of("docs/model-files.md"), re.DOTALL)
    assert len(examples) >= 3
    for example in examples:
        assert card_of(json.loads(example)).classes


@pytest.mark.parametrize("name", ["setup", "lclab", "test"])
def test_scripts_can_be_run(name):
    assert os.access(ROOT / "scripts" / name, os.X_OK)


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda p: p.name)
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
