"""What lies where in a drawing, read from its SVG; all places are left, top, right, bottom."""

import re
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"


def root(markup):
    return ElementTree.fromstring(markup)  # noqa: S314 - our own


def marks(markup, kind):
    """All marks of one kind."""
    return list(root(markup).iter(SVG + kind))


def told(markup, pattern):
    """Groups by what is said of them, in order."""
    groups = [(group.find(SVG + "title").text, group) for group in marks(markup, "g")]
    return [(said, group) for said, group in groups if re.fullmatch(pattern, said)]


def numbers(mark, *names):
    return tuple(float(mark.get(name)) for name in names)


def place(text):
    """Where a text lies: left, top, right, bottom."""
    x, y, size = numbers(text, "x", "y", "font-size")
    width = 0.6 * size * len(text.text)
    left = x - {"start": 0, "middle": width / 2, "end": width}[text.get("text-anchor")]
    return left, y - 0.85 * size, left + width, y + 0.25 * size


def rectangle(rect):
    x, y, width, height = numbers(rect, "x", "y", "width", "height")
    return x, y, x + width, y + height


def segments(path):
    """Straight pieces of a path."""
    x = y = 0.0
    pieces = []
    for command, rest in re.findall(r"([A-Za-z])([^A-Za-z]*)", path.get("d")):
        values = [float(value) for value in rest.split()]
        before = x, y
        if command in "ML":
            x, y = values
        elif command == "H":
            (x,) = values
        elif command == "V":
            (y,) = values
        elif command == "v":
            y += values[0]
        elif command == "l":
            x, y = x + values[0], y + values[1]
        else:
            assert command == "z"
        if command not in "Mz":
            pieces.append((before, (x, y)))
    return pieces


def around(segment):
    (x0, y0), (x1, y1) = segment
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inside(one, other):
    return one[0] >= other[0] and one[1] >= other[1] and one[2] <= other[2] and one[3] <= other[3]


def text_at(markup, said):
    (found,) = [text for text in marks(markup, "text") if text.text == said]
    return found


def box_of(markup, said):
    """The box in which a name stands."""
    name = place(text_at(markup, said))
    (box,) = [r for r in map(rectangle, marks(markup, "rect")) if inside(name, r)]
    return box
