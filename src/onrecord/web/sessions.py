"""Who may come in, and that a change was meant: signed sessions and the tokens that forms carry.

A session is a random number, signed with a secret that this run of the server made. It says that its browser has shown
the token, where one is asked for, and nothing else. A new one is made at every sign-in, and none is taken that was not
signed here, so that nobody can be given one in advance (session fixation). The token of a form is derived from the
session, so that no other page can know it (CSRF).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections import deque
from dataclasses import dataclass
from typing import Final

COOKIE: Final = "onrecord-session"
LASTS: Final = 12 * 3600
"""Seconds for which a session is good."""
FIELD: Final = "csrf"
"""The field of a form that carries its token."""
HEADER: Final = "x-csrf-token"
"""The header that carries it where a script asks."""
_MARK: Final = hashlib.sha256().digest_size
_TRIES: Final = 10
_WITHIN: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One browser's session. `signed_in`: whether it has shown the token."""

    id: str
    ends: int
    signed_in: bool


class Sessions:
    """Makes sessions and knows them again."""

    def __init__(self, secret: bytes | None = None) -> None:
        self._secret = secret or secrets.token_bytes(32)
        self._ended: dict[str, int] = {}

    def new(self, *, signed_in: bool) -> Session:
        """A session that nobody has had before."""
        return Session(id=secrets.token_urlsafe(24), ends=int(time.time()) + LASTS, signed_in=signed_in)

    def written(self, session: Session) -> str:
        """The session as a cookie holds it."""
        body = f"{session.id}.{session.ends}.{int(session.signed_in)}"
        return f"{body}.{self._mark('session', body)}"

    def known(self, cookie: str | None) -> Session | None:
        """The session in a cookie; None where it was not made here, or has ended."""
        body, _, mark = (cookie or "").rpartition(".")
        parts = body.split(".")
        if len(parts) != 3 or not hmac.compare_digest(mark.encode(), self._mark("session", body).encode()):
            return None
        id, ends, signed_in = parts
        if int(ends) < time.time() or id in self._ended:
            return None
        return Session(id=id, ends=int(ends), signed_in=signed_in == "1")

    def form_token(self, session: Session) -> str:
        """What a form of this session carries. It looks otherwise each time, so that the length of a compressed page
        says nothing of it (BREACH)."""
        pad = secrets.token_bytes(_MARK)
        return (pad + _either(pad, bytes.fromhex(self._mark("form", session.id)))).hex()

    def meant(self, session: Session | None, given: str | None) -> bool:
        """Whether a change comes from a form of this session."""
        try:
            both = bytes.fromhex(given or "")
        except ValueError:
            return False
        if session is None or len(both) != 2 * _MARK:
            return False
        mark = _either(both[:_MARK], both[_MARK:])
        return hmac.compare_digest(mark, bytes.fromhex(self._mark("form", session.id)))

    def end(self, session: Session) -> None:
        """Ends a session before its time."""
        now = time.time()
        self._ended = {id: ends for id, ends in self._ended.items() if ends > now} | {session.id: session.ends}

    def _mark(self, use: str, text: str) -> str:
        return hmac.new(self._secret, f"{use}\x1f{text}".encode(), hashlib.sha256).hexdigest()


def _either(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def same_token(given: str, token: str) -> bool:
    """Whether two tokens are one, in a time that says nothing of where they differ, nor of their lengths."""
    one, other = (hashlib.sha256(t.encode("utf-8", "replace")).digest() for t in (given, token))
    return hmac.compare_digest(one, other)


class Tries:
    """How often somebody tried a wrong token lately. All are counted together: addresses are cheap."""

    def __init__(self) -> None:
        self._failed: deque[float] = deque(maxlen=_TRIES)

    @property
    def wait(self) -> int:
        """Seconds until another token is looked at; 0 for now."""
        if len(self._failed) < _TRIES:
            return 0
        return max(0, int(self._failed[0] + _WITHIN - time.monotonic() + 0.999))

    def failed(self) -> None:
        """One more."""
        self._failed.append(time.monotonic())
