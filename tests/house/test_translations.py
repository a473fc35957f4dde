"""Every text of the interface can be translated, and its translations say the same."""

import ast
import functools
import re
from collections import Counter

import pytest

from scripts.linguist import files, texts

SOURCES = texts.sources()
NEWS = 'run scripts/translations, which adds new texts to resources/i18n/*.ts ("{}" lacks them)'
SETTERS = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle"),
    *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText"),
    *("setSuffix", "setPrefix", "setSpecialValueText", "setInformativeText", "setItemText"),
    *("setHeaderLabels", "setHorizontalHeaderLabels", "setTabText", "setTabToolTip"),
    *("addAction", "addMenu", "addTab", "addItem", "addItems", "addRow", "addButton", "addToolBar"),
    *("pushMessage", "pushInfo", "pushWarning", "createMessage", "showMessage", "showText"),
    *("QAction", "QPushButton", "QRadioButton", "QCheckBox", "QLabel", "QGroupBox", "QMenu"),
    *("QDockWidget", "QgsDockWidget", "QgsCollapsibleGroupBox", "QListWidgetItem"),
    *("QTableWidgetItem", "QTreeWidgetItem", "QStandardItem", "QProgressDialog", "QgsTask"),
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
    *("question", "getText", "getItem"),
}
"""Functions whose arguments a user reads, beside those of errors."""
OWN_NAMES = {"Land Cover Lab"}
DECLARED = re.compile(r"[\w.]+\.(title|group|summary|help|unit)")
"""Arguments of tr() whose texts are collected from what tasks declare."""
MARKED = {
    "landcover_plugin/gui/shelf/networks_page.py": {
        *("summary", "choice.summary if choice else entry.summary")  # of a network
    },
    "landcover_plugin/gui/tasks/part.py": {"name"},  # of a group of tasks
    "landcover_plugin/installing/failures.py": {"meaning.problem", "meaning.remedy"},
    "landcover_plugin/runs/figures.py": {"TITLES[name]", "title"},
}
"""Other arguments that are no literals; their texts are declared, or marked by later() nearby."""


def name_of(path):
    return path.relative_to(texts.ROOT).as_posix()


def each_source_of(folder):
    paths = [path for path in SOURCES if folder in path.parents]
    return pytest.mark.parametrize("path", paths, ids=name_of)


each_source = each_source_of(texts.ROOT)
each_plugin_source = each_source_of(texts.ROOT / "landcover_plugin")


def each_language(function):
    return pytest.mark.parametrize("language", files.languages())(function)


@functools.cache
def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def calls(nodes):
    return [node for node in nodes if isinstance(node, ast.Call)]


def words(node):
    """The letters that an argument has written out, in a list too."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return [word for item in node.elts for word in words(item)]
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
    else:
        parts = [node.value] if isinstance(node, ast.Constant) else []
    texts_alone = [re.sub("<[^>]*>", "", part) for part in parts if isinstance(part, str)]
    return [text for text in texts_alone if re.search("[A-Za-z]{2}", text)]


def is_shown(call):
    """Whether a user reads what a call is given."""
    return texts.called(call) in SETTERS or texts.called(call).endswith("Error")


def bare(call):
    """What a call shows that was not put through tr()."""
    arguments = call.args[:1] if texts.called(call) == "addItem" else list(call.args)
    arguments += [word.value for word in call.keywords if word.arg == "remedy"]
    return [word for node in arguments for word in words(node) if word not in OWN_NAMES]


def at_import(tree):
    """Every node that is evaluated when a file is imported, before a language is known."""
    waiting = list(tree.body)
    for node in waiting:
        yield node
        if isinstance(node, (ast.FunctionDef, ast.Lambda)):
            waiting += node.args.defaults
        else:
            waiting += ast.iter_child_nodes(node)


@functools.cache
def constants():
    """The names of texts that are translated later."""
    nodes = [node for path in SOURCES for node in tree_of(path).body]
    marked = [node for node in nodes if isinstance(node, ast.Assign) and calls([node.value])]
    return {node.targets[0].id for node in marked if texts.called(node.value) == "later"}


def marks(text):
    """What a translation must keep: places for values, numbers, a key's mark, spaces around."""
    fields = re.findall(r"\{[^{}]*\}|%[sd1-9]", text)
    rest = re.sub(r"\{[^{}]*\}", "", text)
    numbers = [number.replace(",", ".") for number in re.findall(r"\d+(?:[.,]\d+)?", rest)]
    keys = len(re.findall(r"&(?=\w)", text))
    around = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
    return Counter(fields), Counter(numbers), keys, text.count("\n"), around


def test_there_are_translations():
    assert {"de", "es", "fr", "zh"} <= set(files.languages())
    assert len(texts.all_texts()) > 400


@each_language
def test_every_text_is_in_the_file(language):
    missing = texts.all_texts().keys() - files.read(language).keys()
    assert not missing, NEWS.format(language)


@each_language
def test_translations_keep_what_is_no_word(language):
    known = files.read(language)
    wrong = {
        text: translation.text
        for text, translation in known.items()
        if translation.text and marks(translation.text) != marks(text)
    }
    assert not wrong, "edit resources/i18n, then run scripts/translations"


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("{} of {}", "{}"),
        ("{:.1f} s", "{} s"),
        ("from 1 to 3", "von 1 bis 2"),
        ("&Start", "Start"),
        ("a\nb", "a b"),
        (" more", "mehr"),
    ],
)
def test_the_check_itself_finds_what_is_lost(text, translation):
    assert marks(text) != marks(translation)


@each_plugin_source
def test_shown_texts_go_through_tr(path):
    shown = [call for call in calls(ast.walk(tree_of(path))) if is_shown(call)]
    assert not [(call.lineno, bare(call)) for call in shown if bare(call)], (
        'users of other languages read this too: write tr("...")'
    )


@each_source
def test_no_text_is_translated_at_import(path):
    early = [call.lineno for call in calls(at_import(tree_of(path))) if texts.called(call) == "tr"]
    assert not early, 'the language is not known yet: write later("...") here, and tr() where shown'


@each_source
def test_what_is_translated_is_collected(path):
    given = [call.args[0] for call in calls(ast.walk(tree_of(path))) if texts.called(call) == "tr"]
    variables = {ast.unparse(node) for node in given if not isinstance(node, ast.Constant)}
    others = {text for text in variables - constants() if not DECLARED.fullmatch(text)}
    assert others <= MARKED.get(name_of(path), set()), (
        'only literals are found: write later("...") where the text stands, and name it in MARKED'
    )


@pytest.mark.parametrize(
    "source",
    ['TEXT = tr("One")', "class A:\n    text = tr('One')", "def f(text=tr('One')): ..."],
)
def test_the_check_itself_finds_what_is_too_early(source):
    assert [c for c in calls(at_import(ast.parse(source))) if texts.called(c) == "tr"]


@pytest.mark.parametrize(
    "source",
    [
        *('label.setText("Hello")', 'QLabel(f"{n} images")', 'setHeaderLabels(["Name"])'),
        *('WorkError("Full.")', 'InputError(text, remedy=f"Free {n} bytes.")'),
    ],
)
def test_the_check_itself_finds_bare_texts(source):
    assert bare(ast.parse(source).body[0].value)


@pytest.mark.parametrize("source", ['tr(f"{n} images")', 'tr("One " + name)'])
def test_a_text_with_values_in_it_is_refused(source, tmp_path):
    with pytest.raises(ValueError, match="Write tr"):
        list(texts.texts_in(ast.parse(source), tmp_path))
