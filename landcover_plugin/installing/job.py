"""What every step of a set-up is given: variables, whom to tell, and whether to go on."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from ..core.lclab.errors import CancelledError
from .child import run_child
from .failures import failure
from .network import without_passwords

LINES_FOR_FAILURE = 40


@dataclass(frozen=True)
class Job:
    """Tells a fraction with a message, and lines for the log; runs children that may fail."""

    variables: Mapping[str, str]
    tell: Callable[[float, str], None]
    log: Callable[[str], None]
    is_cancelled: Callable[[], bool]
    fetch: Callable[[str], bytes]
    """Returns what lies at an address; QGIS does it through its own network."""

    def part(self, start: float, end: float) -> Job:
        """Return the job for a step whose 0 to 1 is this part of the whole."""
        return replace(self, tell=lambda f, text: self.tell(start + f * (end - start), text))

    def check(self) -> None:
        """Raise if the user cancelled."""
        if self.is_cancelled():
            raise CancelledError

    def run(
        self,
        what: str,
        words: Sequence[str | Path],
        *,
        take: Callable[[str], None] = lambda _: None,
        wait: Callable[[], None] = lambda: None,
    ) -> None:
        """Run a child to its end, or raise what its last lines say."""
        last: deque[str] = deque(maxlen=LINES_FOR_FAILURE)

        def hear(line: str) -> None:
            line = without_passwords(line)
            last.append(line)
            self.log(line)
            take(line)

        code = run_child(words, self.variables, hear, is_cancelled=self.is_cancelled, wait=wait)
        if code:
            raise failure(what, code, list(last))
