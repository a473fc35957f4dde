"""The interface in the user's language."""

from pathlib import Path

import pytest
from land_cover_lab.plugin import LandCoverLab
from land_cover_lab.processing.parameters import tr
from land_cover_lab.translation import Translation, file_for
from qgis.core import QgsApplication

from scripts.linguist import files


@pytest.fixture
def german(qgis_app, qgis_processing, monkeypatch):
    """The plugin in a QGIS that speaks German."""
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de_AT")
    plugin = LandCoverLab(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.mark.parametrize("language", files.languages())
def test_what_qgis_loads_is_what_was_translated(qgis_app, language):
    translation = Translation(language)
    different = {
        text: (known.text, tr(text))
        for text, known in files.read(language).items()
        if known.is_finished and tr(text) != known.text
    }
    translation.unload()
    assert not different, "run scripts/translations, with Qt's lrelease at hand"


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("de", "land_cover_lab_de.qm"),
        ("de_AT", "land_cover_lab_de.qm"),
        ("pt_BR", "land_cover_lab_pt_BR.qm"),
        ("pt-BR", "land_cover_lab_pt_BR.qm"),
        ("zh_CN", "land_cover_lab_zh.qm"),
        ("zh-Hans", "land_cover_lab_zh.qm"),
    ],
)
def test_a_locale_finds_its_language(folder, locale, name):
    for language in ("de", "pt_BR", "zh"):
        (folder / f"land_cover_lab_{language}.qm").touch()
    assert file_for(locale, folder) == folder / name


@pytest.mark.parametrize("locale", ["", "en_GB", "pt", "xx", "C"])
def test_a_language_without_translation_is_none(locale):
    assert file_for(locale) is None


@pytest.mark.parametrize("locale", ["en_US", "xx", ""])
def test_without_a_translation_texts_stay_english(qgis_app, locale):
    translation = Translation(locale)
    assert tr("Cancel") == "Cancel"
    translation.unload()


def test_the_plugin_speaks_the_language_of_qgis(german):
    algorithm = german.provider.algorithm("predict")
    known = files.read("de")
    assert algorithm.displayName() == known["Predict land cover"].text != ""
    assert algorithm.name() == "predict"
    assert known["required"].text in algorithm.shortHelpString()
    texts = [p.help() for p in algorithm.parameterDefinitions()]
    assert not [text for text in texts if "default " in text or "required" in text]


def test_nothing_of_the_language_stays_when_the_plugin_goes(german):
    assert tr("Cancel") != "Cancel"
    german.unload()
    assert tr("Cancel") == "Cancel"


def test_every_language_is_in_the_plugin_s_folder():
    import land_cover_lab

    folder = Path(land_cover_lab.__file__).parent / "resources" / "i18n"
    assert {path.name for path in folder.glob("*.qm")} == {
        files.path_of(language, ".qm").name for language in files.languages()
    }
