"""Following feeds: what they name is fetched with good manners, kept in WARC files, and read into a ledger.

    settings = Settings(keep=Path("case.ledger.watch"))
    with Ledger.open("case.ledger", create=True) as ledger, Watch(ledger, ["https://…/rss"], settings) as watch:
        watch.once()

Each name is imported when it is first asked for: the process that takes feeds apart needs none of the rest.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from onrecord.watch.feeds.lists import feeds_of
    from onrecord.watch.following import Watch
    from onrecord.watch.settings import ANY_PORT, Settings, Surroundings, intranet

__all__ = ["ANY_PORT", "Settings", "Surroundings", "Watch", "feeds_of", "intranet"]

_LATER: Final = {"Watch": "following", "feeds_of": "feeds.lists"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER.get(name, 'settings')}"), name)
