"""The reading room as its pages know it: the ledger, the settings, the sessions, and the work that goes on."""

from __future__ import annotations

from asyncio import Semaphore
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

from onrecord.exports.wording import one_line
from onrecord.web.answers import Answers
from onrecord.web.gate import cookie
from onrecord.web.ledgers import Ledgers
from onrecord.web.sessions import Sessions, Tries
from onrecord.web.settings import Settings

if TYPE_CHECKING:
    from starlette.requests import Request

    from onrecord.web.jobs import Jobs

CODER: Final = "onrecord-coder"
"""The cookie with the name of who judges in a browser."""
FETCHES: Final = 4
"""Addresses that are fetched at once; others wait."""
EXPORTS: Final = 2
"""Archives that are made at once."""
LONGEST_NAME: Final = 80
"""Characters of a coder's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One open reading room."""

    settings: Settings
    answers: Answers
    ledger: Ledgers
    sessions: Sessions
    tries: Tries
    jobs: Jobs
    fetching: Semaphore = field(default_factory=lambda: Semaphore(FETCHES))
    exporting: Semaphore = field(default_factory=lambda: Semaphore(EXPORTS))

    def coder(self, request: Request) -> str | None:
        """Who judges in this browser, as they have said."""
        return coder_name(unquote(cookie(request.headers, CODER) or ""))


def coder_name(given: str | None) -> str | None:
    """A coder's name as judgements and cookies have it, so that both are of one; None for none."""
    return one_line(given or "")[:LONGEST_NAME].strip() or None


def coder_cookie(name: str) -> str:
    """A coder's name as a cookie holds it."""
    return quote(name, safe="")
