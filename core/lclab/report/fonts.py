"""A font that has the letters of a text."""

from __future__ import annotations

from PIL import ImageFont

FIRST_OF_EAST_ASIA = "\u2e80"
WIDE = ("DejaVuSans.ttf", "arial.ttf", "Arial.ttf")
EAST_ASIAN = (
    *("NotoSansCJK-Regular.ttc", "wqy-microhei.ttc", "wqy-zenhei.ttc"),
    *("msyh.ttc", "PingFang.ttc", "Hiragino Sans GB.ttc"),
)
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def font_for(text: str, size: int) -> Font:
    """Return the font that comes with Pillow, or for letters that it lacks one of the system's."""
    if text.isascii() or max(text) <= "ÿ":
        return ImageFont.load_default(size)
    is_asian = max(text) >= FIRST_OF_EAST_ASIA
    for name in EAST_ASIAN + WIDE if is_asian else WIDE:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)
