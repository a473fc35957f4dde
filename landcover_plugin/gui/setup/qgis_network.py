"""QGIS's own way to the network: its proxy and authorities as plain values, and fetching."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsBlockingNetworkRequest, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkRequest

from ...core.lclab.errors import WorkError
from ...installing.network import Network
from ...installing.standalone import INDEX
from ...texts import tr

SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def network_of_qgis(certificates: Path) -> Network:
    """Return QGIS's settings; own authorities are written to a file together with the system's."""
    return Network(proxy_for(INDEX), str(certificates) if written(certificates) else "")


def proxy_for(address: str) -> str:
    """Return the proxy that QGIS takes for an address, with user and password, or nothing."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    # Where QGIS has not set up its network yet, there is no factory and no proxy.
    proxies = factory.queryProxy(QNetworkProxyQuery(QUrl(address))) if factory else []
    for proxy in proxies:
        if proxy.type() in SCHEMES and proxy.hostName():
            url = QUrl()
            url.setScheme(SCHEMES[proxy.type()])
            if proxy.user():
                url.setUserName(proxy.user())
                url.setPassword(proxy.password())
            url.setHost(proxy.hostName())
            url.setPort(proxy.port())
            return str(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    return ""


def written(path: Path) -> bool:
    """Write all that QGIS trusts, if the user has added authorities; else pip's own list is right.

    On Windows, QGIS knows few of the system's authorities until it has met them.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return True


def fetch(address: str) -> bytes:
    """Return what lies at an address; it blocks its thread."""
    request = QgsBlockingNetworkRequest()
    if request.get(QNetworkRequest(QUrl(address)), True) != request.ErrorCode.NoError:
        raise WorkError(
            f"{address}: {request.errorMessage()}.",
            remedy=tr(
                "See whether there is a connection to the internet, and QGIS's proxy settings."
            ),
        )
    return bytes(request.reply().content())
