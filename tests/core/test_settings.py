"""Arguments as a user writes them get the type of the function's default."""

import pytest

from lclab.errors import InputError
from lclab.registry import Entry
from lclab.settings import arguments_of

ENTRY = Entry(
    name="net",
    module="models.net",
    function="net",
    summary="",
    arguments={
        "encoder": "resnet50",
        "depth": 5,
        "drop": 0.1,
        "wide": False,
        "weights": None,
        "channels": (64, 32),
    },
    facts={},
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("encoder=tu-resnet18", "tu-resnet18"),
        ("encoder=18", "18"),
        ("encoder=", ""),
        ("encoder=a=b", "a=b"),
        ("encoder=Köln 地图", "Köln 地图"),
        ("depth=3", 3),
        ("depth=-3", -3),
        ("drop=0.5", 0.5),
        ("drop=1e-3", 0.001),
        ("drop=1", 1.0),
        ("wide=true", True),
        ("wide=True", True),
        ("wide=FALSE", False),
        ("weights=none", "none"),
        ("weights=None", None),
        ("weights=4", 4),
        ("weights=resnet18.pth", "resnet18.pth"),
        ("channels=(8, 4)", (8, 4)),
        ("channels=8,4", (8, 4)),
    ],
)
def test_a_value_gets_the_type_of_the_default(text, expected):
    (found,) = arguments_of(ENTRY, [text], "set").values()
    assert found == expected
    assert type(found) is type(expected)


def test_several_arguments_and_none():
    assert arguments_of(ENTRY, ["depth=1", "wide=true"], "set") == {
        "depth": 1,
        "wide": True,
    }
    assert arguments_of(ENTRY, [], "set") == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("enc=resnet18", "no such argument. Its arguments are: encoder=resnet50, depth=5"),
        ("encoder", "no such argument"),
        ("=3", "no such argument"),
        ("", "no such argument"),
        ("depth=", "this is no int. The default is 5."),
        ("depth=many", "this is no int"),
        ("depth=2.5", "this is no int"),
        ("depth=True", "this is no int"),
        ("depth=__import__('os')", "this is no int"),
        ("depth={[]: 1}", "this is no int"),
        ("depth=" + "(" * 9999, "this is no int"),
        ("depth=" + "-" * 99999 + "1", "this is no int"),
        ("drop=nan", "this is no float"),
        ("drop=True", "this is no float"),
        ("drop=1e999", "this is no float"),
        ("drop=1" + "0" * 400, "this is no float"),
        ("drop=a\0b", "this is no float"),
        ("wide=maybe", "this is no bool"),
        ("wide=2", "this is no bool"),
        ("channels=8", "this is no tuple"),
    ],
    ids=lambda text: text[:30],
)
def test_what_cannot_be_is_refused(text, said):
    with pytest.raises(InputError) as caught:
        arguments_of(ENTRY, [text], "set")
    assert caught.value.field == "set"
    assert said in str(caught.value)
    assert len(str(caught.value)) < 500


def test_a_function_without_arguments_says_so():
    entry = Entry("dice", "losses.regions", "dice", "", {}, {})
    with pytest.raises(InputError, match="Its arguments are: none."):
        arguments_of(entry, ["smoothing=1"], "loss")
