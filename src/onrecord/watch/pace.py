"""How long each host is left alone: a pause between two requests, and a longer one after a host has had trouble."""

from __future__ import annotations

from typing import Final

from onrecord.watch.moments import backed_off, is_due
from onrecord.watch.state import State

LONGEST_DELAY: Final = 300.0
"""Of a Crawl-delay that is honoured, in seconds."""
_FIRST: Final = 60.0
"""Seconds after the first trouble of a host, where it does not say how many."""


class Pace:
    """When each host may be asked again. What a host's trouble leads to outlives the process, in the state."""

    def __init__(self, state: State, seconds: float) -> None:
        self._state = state
        self._seconds = seconds
        self._delays: dict[str, float] = {}
        self._next: dict[str, float] = {}

    def slower(self, host: str, delay: float | None) -> None:
        """Leaves at least `delay` seconds between two requests to a host."""
        self._delays[host] = max(self._seconds, min(delay or 0.0, LONGEST_DELAY))

    def wait(self, host: str, now: float) -> float:
        """Seconds until a host may be asked; never more than its delay, whatever the clock did meanwhile."""
        left = self._next.get(host, 0.0) - now
        return min(max(left, 0.0), self._delays.get(host, self._seconds))

    def held(self, host: str, now: float) -> float | None:
        """Until when a host that had trouble is left alone; None where it is not."""
        until = self._state.host(host)[0]
        return None if is_due(until, now) else until

    def asked(self, host: str, now: float) -> None:
        """A host was asked just now."""
        self._next[host] = now + self._delays.get(host, self._seconds)

    def well(self, host: str) -> None:
        """A host has answered as it should."""
        if self._state.host(host) != (0.0, 0):
            self._state.set_host(host, 0.0, 0)

    def trouble(self, host: str, now: float, asked: float | None = None) -> float:
        """A host did not answer, or wants to be left alone, for `asked` seconds if it says so. Until when it is."""
        failures = self._state.host(host)[1] + 1
        until = now + max(asked or 0.0, self._delays.get(host, self._seconds), backed_off(_FIRST, failures, 3600.0))
        self._state.set_host(host, until, failures)
        return until
