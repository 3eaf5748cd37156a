"""The reading room: a ledger in a browser. Pages are made here on the server; scripts only add to them."""

from onrecord.web.app import make_app
from onrecord.web.settings import Settings

__all__ = ["Settings", "make_app"]
