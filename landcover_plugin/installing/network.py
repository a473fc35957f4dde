"""How children reach the network: what is taken out of QGIS's variables, and what goes in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..worker_process import clean_environment

# Which way pip and uv reach packages is the user's matter; where they put them is not.
KEPT = {
    *("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX", "PIP_CONFIG_FILE"),
    *("PIP_CERT", "PIP_CLIENT_CERT", "PIP_PROXY", "PIP_TRUSTED_HOST", "PIP_DEFAULT_TIMEOUT"),
    *("PIP_RETRIES", "PIP_KEYRING_PROVIDER", "UV_PYTHON_INSTALL_MIRROR", "UV_SYSTEM_CERTS"),
}
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY")
CERTIFICATES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
PASSWORD = re.compile(r"(?<=://)[^/@\s]+(?=@)")


@dataclass(frozen=True)
class Network:
    """A proxy as an address with its user and password, and a file of trusted certificates."""

    proxy: str = ""
    certificates: str = ""


def child_variables(variables: Mapping[str, str], network: Network, tmp: Path) -> dict[str, str]:
    """Return the variables of a child: nothing of QGIS's, the user's network, a folder for parts.

    Parts of downloads go to the disk that was found to have the space: a small /tmp would be full.
    """
    given = {name: value for name, value in variables.items() if name.upper() in KEPT}
    clean = {k: v for k, v in clean_environment(variables).items() if not k.startswith("UV_")}
    made = {**clean, **given, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(tmp))}
    if network.proxy:
        made = {name: value for name, value in made.items() if name.upper() not in PROXIES}
        made.update(dict.fromkeys((*PROXIES, *map(str.lower, PROXIES)), network.proxy))
    if network.certificates:
        # What a user has set for pip alone is more exact than what QGIS trusts.
        made.update({name: network.certificates for name in CERTIFICATES if name not in made})
    return made


def without_passwords(text: str) -> str:
    """Return a text without what stands before the @ of addresses."""
    return PASSWORD.sub("~", text)
