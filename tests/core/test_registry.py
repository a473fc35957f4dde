"""What is registered is found from the sources, and loaded only when it is wanted."""

import textwrap

import pytest

from lclab import registry
from lclab.errors import InputError
from lclab.registry import Registry, tasks


@pytest.fixture
def shelf(folder, monkeypatch):
    """A registry over a folder of its own, and a way to put a file there."""
    monkeypatch.setattr(registry, "ROOT", folder)
    (folder / "things").mkdir()

    def put(path, text):
        target = folder / "things" / path
        target.parent.mkdir(exist_ok=True)
        target.write_text(textwrap.dedent(text), encoding="utf-8")

    return Registry("things", "things", "thing"), put


def test_reads_names_facts_arguments_and_summaries_without_importing(shelf):
    things, put = shelf
    put(
        "blocks/small.py",
        '''
        import a_package_that_is_not_there

        @things.register("small", paper="Müller 2020", sizes=(1, 2))
        def build(spec, *, width: int = 32, act: str = "relu", free, odd=WIDTH * 2):
            """A small thing
            of two lines.

            And more.
            """
        ''',
    )
    entry = things.entry("small")
    assert entry.module == "things.blocks.small"
    assert entry.function == "build"
    assert entry.summary == "A small thing of two lines."
    assert entry.facts == {"paper": "Müller 2020", "sizes": (1, 2)}
    assert entry.arguments == {"width": 32, "act": "relu", "free": None, "odd": "WIDTH * 2"}


def test_other_decorators_and_registries_are_passed_over(shelf):
    things, put = shelf
    put(
        "mixed.py",
        """
        @cache
        def plain(): ...

        @others.register("other")
        def other(): ...

        @things.unregister("gone")
        def gone(): ...

        @cache
        @things.register("one")
        def one(): ...

        @things.register("two")
        def two(): ...
        """,
    )
    assert list(things.entries()) == ["one", "two"]


def test_a_name_stands_in_one_file_only(shelf):
    things, put = shelf
    put("a.py", '@things.register("same")\ndef f(): ...\n')
    put("b.py", '@things.register("same")\ndef g(): ...\n')
    with pytest.raises(RuntimeError, match=r"'same' stands in things\.a and things\.b"):
        things.entries()


def test_unknown_name_lists_the_known(shelf):
    things, put = shelf
    put("a.py", '@things.register("one")\ndef f(): ...\n')
    with pytest.raises(InputError, match=r"There is no thing called 'two'\. Known: one") as caught:
        things.entry("two")
    assert caught.value.field == "thing"


def test_every_task_loads_as_its_source_says():
    assert {"models", "predict"} <= set(tasks.entries())
    for name, entry in tasks.entries().items():
        function = tasks.load(name)
        assert function.__name__ == entry.function
        assert function.registered[0] == name
