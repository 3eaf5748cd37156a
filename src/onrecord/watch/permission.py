"""Whether a page may be fetched: the robots.txt of each host, asked for once a day at most often."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from onrecord.errors import FetchRefused, NotFetched
from onrecord.fetching import address_of, content_of, shown
from onrecord.watch import robots
from onrecord.watch.moments import DAY, backed_off, is_due, iso, max_age
from onrecord.watch.pace import Pace
from onrecord.watch.requesting import Later, Requests, host_of
from onrecord.watch.settings import Settings, Surroundings
from onrecord.watch.state import State

_SHORTEST: Final = 3600.0
"""Seconds for which a robots.txt is good, whatever its server says; at most a day (RFC 9309, 2.4)."""
_AGAIN: Final = 300.0
"""Seconds after which one that did not come is asked for again; each failure doubles them."""
_REMEMBERED: Final = 500
"""Hosts whose rules are held ready."""
_HEADERS: Final = {"Accept": "text/plain, */*;q=0.1", "Accept-Encoding": "identity"}


class Permission:
    """Knows the rules of each host, or asks for them."""

    def __init__(self, settings: Settings, around: Surroundings, state: State, pace: Pace, requests: Requests) -> None:
        self._limits = replace(settings.limits, max_bytes=robots.MAX_BYTES)
        self._around = around
        self._state = state
        self._pace = pace
        self._requests = requests
        self._rules: dict[str, robots.Robots] = {}

    def prepared(self, address: str) -> bool:
        """Asks for the robots.txt of where a page is, unless it is known; whether it is known only now."""
        if self._known(address):
            return False
        with suppress(Later, FetchRefused):  # the visit itself will say so
            self.check(address)
        return self._known(address)

    def _known(self, address: str) -> bool:
        return not is_due(self._state.robots(_origin(address))[0], self._around.now())

    def check(self, address: str) -> None:
        """Raises FetchRefused for a page that its host's robots.txt forbids, Later where that does not come for now."""
        origin = _origin(address)
        until, failures, body = self._state.robots(origin)
        now = self._around.now()
        if is_due(until, now):
            try:
                until, body = self._ask(origin, failures, now)
            except FetchRefused as error:
                raise FetchRefused(shown(address), error.reason) from None
            self._rules.pop(origin, None)
        if body is None:
            reason = f"its host's robots.txt cannot be had, so nothing is fetched from there until {iso(until)}"
            raise Later(NotFetched(shown(address), reason), until, tried=False)
        if origin not in self._rules:
            if len(self._rules) >= _REMEMBERED:
                del self._rules[next(iter(self._rules))]
            self._rules[origin] = robots.parse(body)
        rules = self._rules[origin]
        self._pace.slower(host_of(address), rules.delay)
        if not rules.allows(address):
            raise FetchRefused(shown(address), "its host's robots.txt asks programs not to fetch it")

    def _ask(self, origin: str, failures: int, now: float) -> tuple[float, bytes | None]:
        """Asks for a robots.txt: until when what came of it holds, and its bytes, None where it did not come."""
        ports, address, hop = self._around.ports, f"{origin}/robots.txt", 0
        limits = self._limits
        try:
            while True:
                answer = self._requests.ask(address, _HEADERS, None, limits=limits, cut=True)
                if answer.location is None or hop == limits.max_redirects:
                    break
                address, hop = address_of(answer.location, base=address, limits=limits, ports=ports), hop + 1
            body = content_of(answer, max_bytes=robots.MAX_BYTES) if answer.status == 200 else b""
        except Later as later:
            if not later.tried:
                raise
            return self._closed(origin, failures, later.until)
        except NotFetched:  # compressed although that was not asked for, and damaged
            return self._closed(origin, failures, now)
        except FetchRefused:
            if not hop:
                raise
            return self._open(origin, b"", now + DAY)  # it leads to where nothing may be fetched: as if there were none
        if answer.status >= 500:
            return self._closed(origin, failures, now)
        # None there, or redirects without end: everything is allowed (RFC 9309, 2.3.1).
        stands = max_age(answer.header("cache-control"))
        return self._open(origin, body, now + (DAY if stands is None else min(max(stands, _SHORTEST), DAY)))

    def _open(self, origin: str, body: bytes, until: float) -> tuple[float, bytes]:
        self._state.set_robots(origin, until, 0, body)
        return until, body

    def _closed(self, origin: str, failures: int, now: float) -> tuple[float, None]:
        until = max(now, self._around.now() + backed_off(_AGAIN, failures + 1))
        self._state.set_robots(origin, until, failures + 1, None)
        return until, None


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
