"""QGIS's own proxy and authorities, as the set-up hands them on."""

from __future__ import annotations

import http.server
import threading

import pytest
from land_cover_lab.core.lclab.errors import WorkError
from qgis.core import QgsNetworkAccessManager, QgsSettings

PROXY = {
    "proxyEnabled": True,
    "proxyType": "HttpProxy",
    "proxyHost": "proxy.example",
    "proxyPort": "3128",
    "proxyUser": "jörg",
    "proxyPassword": "a:b@c",
}


@pytest.fixture
def settings(qgis_app):
    """Set values below proxy/ as QGIS's options do, and take them out again."""
    given = []

    def put(values):
        given.extend(values)
        for name, value in values.items():
            QgsSettings().setValue(f"proxy/{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield put
    for name in given:
        QgsSettings().remove(f"proxy/{name}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_the_proxy_of_qgis_is_an_address_with_its_password(settings):
    from land_cover_lab.gui.setup.qgis_network import proxy_for

    settings(PROXY)
    proxy = proxy_for("https://pypi.org/simple")
    assert proxy == "http://j%C3%B6rg:a:b%40c@proxy.example:3128"
    settings({"proxyType": "Socks5Proxy", "proxyUser": "", "proxyPassword": ""})
    assert proxy_for("https://pypi.org/simple") == "socks5h://proxy.example:3128"


def test_what_goes_without_a_proxy_has_none(settings):
    from land_cover_lab.gui.setup.qgis_network import proxy_for

    settings({**PROXY, "noProxyUrls": ["https://pypi.org"]})
    assert proxy_for("https://pypi.org/simple") == ""
    assert proxy_for("https://other.example/") != ""


def test_certificates_are_handed_on_where_the_user_has_added_one(qgis_app, folder, monkeypatch):
    from land_cover_lab.gui.setup import qgis_network

    assert qgis_network.network_of_qgis(folder / "all.pem").certificates == ""

    class Manager:
        def isDisabled(self):
            return False

        def databaseCAs(self):
            return ["one"]

        def trustedCaCertsPemText(self):
            return b"-----BEGIN CERTIFICATE-----"

    monkeypatch.setattr(qgis_network.QgsApplication, "authManager", Manager)
    path = folder / "new" / "all.pem"
    assert qgis_network.network_of_qgis(path).certificates == str(path)
    assert path.read_bytes().startswith(b"-----BEGIN")


class Pages(http.server.BaseHTTPRequestHandler):
    """One page, and nothing else."""

    def do_GET(self):
        self.send_response(200 if self.path == "/page" else 404)
        self.end_headers()
        self.wfile.write(b"\x00content")

    def log_message(self, *words):
        pass


def test_files_are_fetched_as_they_are(qgis_app):
    from land_cover_lab.gui.setup.qgis_network import fetch

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        assert fetch(address + "/page") == b"\x00content"
        with pytest.raises(WorkError, match="/nothing"):
            fetch(address + "/nothing")
    finally:
        server.shutdown()
        server.server_close()
