"""Lasting runs: processes of their own that go on without QGIS and are found again. No Qt here."""
