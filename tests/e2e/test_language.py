"""The zip in a QGIS that speaks another language."""

from scripts.linguist import files


def test_qgis_process_speaks_german(qgis_process):
    listed = qgis_process("list", LC_ALL="de_DE.UTF-8")
    german = files.read("de")
    assert f"lclab:predict\t{german['Predict land cover'].text}" in listed


def test_it_speaks_english_where_nothing_is_translated(qgis_process):
    assert "lclab:predict\tPredict land cover" in qgis_process("list", LC_ALL="nl_NL.UTF-8")
