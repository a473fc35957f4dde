"""Reads and writes translations as Qt Linguist does."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from .texts import ROOT, Places

FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "LandCoverLab"
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{}" sourcelanguage="en">
<context>
    <name>{}</name>
"""
FOOT = "</context>\n</TS>\n"
QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Translation:
    """A text in another language; nothing, or a draft, is not finished."""

    text: str = ""
    is_finished: bool = False


def languages() -> list[str]:
    """Return the languages that there are files for."""
    return sorted(path.stem.removeprefix("land_cover_lab_") for path in FOLDER.glob("*.ts"))


def path_of(language: str, suffix: str = ".ts") -> Path:
    """Return where the translation into a language lies."""
    return FOLDER / f"land_cover_lab_{language}{suffix}"


def read(language: str) -> dict[str, Translation]:
    """Return the translation of every text, or nothing where there is no file yet."""
    path = path_of(language)
    if not path.is_file():
        return {}
    tree = ET.parse(path)  # noqa: S314 - a file of this repository
    return {
        message.findtext("source", ""): Translation(
            node.text or "", bool(node.text) and node.get("type") is None
        )
        for message in tree.iter("message")
        for node in message.iter("translation")
    }


def write(language: str, places: Places, known: dict[str, Translation]) -> None:
    """Write the file of a language with exactly these texts, in the alphabet's order."""
    messages = [
        message(text, places[text], known.get(text, Translation()))
        for text in sorted(places, key=lambda text: (text.casefold(), text))
    ]
    path = path_of(language)
    path.parent.mkdir(exist_ok=True)
    whole = HEAD.format(language, CONTEXT) + "".join(messages) + FOOT
    path.write_text(whole, encoding="utf-8", newline="\n")


def message(text: str, places: set[str], translation: Translation) -> str:
    """Return one message; a translator sees in which files it stands, or of what it tells."""
    files = sorted(place for place in places if place.endswith(".py"))
    others = sorted(places - set(files))
    lines = [f'<location filename="../../{escape(file)}"/>' for file in files]
    lines.append(f"<source>{escape(text, QUOTES)}</source>")
    if others:
        lines.append(f"<extracomment>{escape('; '.join(others))}</extracomment>")
    mark = "" if translation.is_finished else ' type="unfinished"'
    lines.append(f"<translation{mark}>{escape(translation.text, QUOTES)}</translation>")
    inside = "".join(f"        {line}\n" for line in lines)
    return f"    <message>\n{inside}    </message>\n"
