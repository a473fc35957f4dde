"""What the last lines of pip or uv mean, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.lclab.errors import LabError, WorkError, shortened
from ..texts import later, tr


@dataclass(frozen=True)
class Meaning:
    """Words by which a failure is known, what it is, and what to do."""

    signs: tuple[str, ...]
    problem: str
    remedy: str


HASH = Meaning(
    ("do not match the hashes", "hash mismatch"),
    later("A file is not the one that was tested: its hash is another."),
    later(
        "Download it again; if it stays so, the index or the folder of wheels is not to be trusted."
    ),
)
DISK = Meaning(
    ("no space left on device", "not enough space", "errno 28"),
    later("The disk is full."),
    later(
        "Free space, or name another folder in the variable LCLAB_HOME. What was downloaded is "
        "kept."
    ),
)
PROXY = Meaning(
    ("proxy authentication required", "proxyerror", "cannot connect to proxy", "socks support"),
    later("The proxy refuses, or is not there."),
    later(
        "See Settings > Options > Network for the proxy, its user and its password. What was "
        "downloaded is kept."
    ),
)
CERTIFICATE = Meaning(
    ("certificate_verify_failed", "sslerror", "sslcertverificationerror", "unknownissuer"),
    later("The connection is not trusted: a certificate is unknown."),
    later(
        "Add your company's certificate in Settings > Options > Authentication, or name its file "
        "in the variable PIP_CERT. What was downloaded is kept."
    ),
)
CONNECTION = Meaning(
    (
        *("name resolution", "getaddrinfo failed", "new connection", "network is unreachable"),
        *("timed out", "connection broken", "connection reset", "connection refused"),
        *("resolving dns", "error sending request"),
    ),
    later("The server was not reached."),
    later(
        "See whether there is a connection to the internet, and start again. What was downloaded "
        "is kept."
    ),
)
WHEEL = Meaning(
    ("no matching distribution found", "could not find a version"),
    later("A package is not there for this Python and system."),
    later(
        "Take another Python (3.11 to 3.13), or a folder of wheels that was filled on a system "
        "like this with the same Python."
    ),
)
# The first that fits counts: a proxy's and a certificate's words stand in those of a connection
# that failed, and pip finds no version where it found no server.
MEANINGS = (HASH, DISK, PROXY, CERTIFICATE, CONNECTION, WHEEL)


def failure(what: str, code: int, lines: list[str]) -> LabError:
    """Return the error for a step whose child ended with a code other than 0."""
    for meaning in MEANINGS:
        for line in reversed(lines):
            if any(sign in line.lower() for sign in meaning.signs):
                word = shortened(line.strip(), 200)
                problem = f"{what}: {tr(meaning.problem)} ({word})"
                return WorkError(problem, remedy=tr(meaning.remedy))
    telling = [line for line in lines if "error" in line.lower()] or lines or [tr("no word")]
    return WorkError(
        tr("{} ended with code {}: {}").format(what, code, shortened(telling[-1].strip(), 200)),
        remedy=tr("See the log; Copy diagnostics has what a report needs."),
    )
