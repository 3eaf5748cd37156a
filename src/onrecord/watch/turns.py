"""In which order things are asked for: each as soon as its host may be asked, so that one host's pause is another's
time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

from onrecord.watch.pace import Pace
from onrecord.watch.settings import Surroundings
from onrecord.watch.visiting import Visitor, host_of

T = TypeVar("T")

PATIENCE: Final = 90.0
"""Seconds that are waited for a host that had trouble. What is wanted of one that needs longer is handed out at once,
for the visit to say so."""


class Turns:
    """Puts things in turn by their addresses. Waits where every host has to be left alone, and ends when it shall."""

    def __init__(self, around: Surroundings, pace: Pace, visitor: Visitor) -> None:
        self._around = around
        self._pace = pace
        self._visitor = visitor

    def of(self, things: Iterable[T], address: Callable[[T], str]) -> Iterator[T]:
        """The things, in turn: those of one host in their order, and hosts that are ready at the same time by turns."""
        hosts: dict[str, deque[T]] = {}
        for thing in things:
            hosts.setdefault(host_of(address(thing)), deque()).append(thing)
        while hosts and not self._around.ended():
            waits = {host: self._wait(host) for host in hosts}
            host = min(waits, key=lambda host: waits[host])
            if self._held(host) > PATIENCE:
                left = hosts.pop(host)
                while left and not self._around.ended():
                    yield left.popleft()
            elif waits[host] > 0:
                self._around.sleep(waits[host])
            elif self._visitor.prepared(address(hosts[host][0])):
                # its robots.txt was asked for just now; meanwhile others may have their turns
                hosts[host] = hosts.pop(host)
            else:
                left = hosts.pop(host)
                thing = left.popleft()
                if left:
                    hosts[host] = left
                yield thing

    def _wait(self, host: str) -> float:
        return max(self._pace.wait(host, self._around.now()), self._held(host))

    def _held(self, host: str) -> float:
        """For how long a host is left alone because it had trouble; its pace alone is no trouble."""
        now = self._around.now()
        held = self._pace.held(host, now)
        return held - now if held is not None else 0.0
