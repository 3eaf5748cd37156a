"""A browser without a screen, for tests of the reading room: it keeps cookies and knows the token of its forms."""

from __future__ import annotations

import re
from typing import Any

from starlette.testclient import TestClient

from onrecord.web import Settings, make_app
from onrecord.web.sessions import COOKIE
from tests.stand_in import make

HERE = "http://127.0.0.1:8000"
TOKEN = "correct horse battery"
_CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')


class Browser(TestClient):
    """One visitor of one reading room. Redirects are not followed; a fault of the room is an answer with status 500."""

    _good: tuple[str | None, str] | None = None
    """The session, and a token of it."""

    def csrf(self) -> str:
        """A token for the forms of this visitor's session."""
        found = _CSRF.search(self.get("/sign-in").text)
        assert found is not None
        self._good = self.cookies.get(COOKIE), found[1]
        return found[1]

    def submit(self, address: str, fields: dict[str, Any] | None = None, **more: Any) -> Any:
        """Sends a form as a page of the room would."""
        known = self._good is not None and self._good[0] == self.cookies.get(COOKIE)
        token = self._good[1] if self._good is not None and known else self.csrf()
        return self.post(address, data={"csrf": token, **(fields or {})}, **more)

    def sign_in(self, token: str = TOKEN) -> Any:
        """Shows the token."""
        return self.submit("/sign-in", {"token": token})


def browser(ledger: object, *, base_url: str = HERE, **settings: Any) -> Browser:
    """A visitor of a room of their own; a context manager, in which the room is open."""
    app = make_app(Settings(ledger=str(ledger), **settings), make_reader=make)
    return visitor(app, base_url=base_url)


def visitor(app: Any, *, base_url: str = HERE) -> Browser:
    """Another visitor of a room."""
    return Browser(app, base_url=base_url, follow_redirects=False, raise_server_exceptions=False)
