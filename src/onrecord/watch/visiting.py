"""One polite visit: robots.txt asked, the host's pace kept, and each redirect a visit under the same rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from onrecord.errors import FetchRefused
from onrecord.fetching import Answer, address_of, shown
from onrecord.watch.pace import Pace
from onrecord.watch.permission import Permission
from onrecord.watch.requesting import Later, Requests, host_of
from onrecord.watch.settings import Settings, Surroundings
from onrecord.watch.state import State

__all__ = ["Arrived", "Later", "Visit", "Visitor", "host_of"]


class Arrived(Exception):
    """A visit to a page that is there already, by its own address or a redirect."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An answer that is no redirect, and whether every redirect on the way to it was said to be for good."""

    answer: Answer
    moved: bool


class Visitor:
    """Makes visits, one at a time."""

    def __init__(self, settings: Settings, around: Surroundings, state: State, pace: Pace) -> None:
        self._limits = settings.limits
        self._ports = around.ports
        self._requests = Requests(settings, around, pace)
        self._permission = Permission(settings, around, state, pace, self._requests)

    def address(self, url: str) -> str:
        """An address in its one spelling. Raises FetchRefused where it is none that may be fetched."""
        return address_of(url, limits=self._limits, ports=self._ports)

    def visit(
        self,
        url: str,
        *,
        headers: Mapping[str, str],
        types: Collection[str],
        there: Callable[[str], bool] = lambda address: False,
    ) -> Visit:
        """The answer at `url`, of whatever status, after its redirects. `there`: whether an address need not be asked.

        Raises FetchRefused for what the rules or a robots.txt forbid, Later for what does not come for now, and
        Arrived for what is there.
        """
        limits = self._limits
        address, moved = self.address(url), True
        for hop in range(limits.max_redirects + 1):
            if there(address):
                raise Arrived(address)
            self._permission.check(address)
            answer = self._requests.ask(address, headers, types)
            if answer.location is None:
                return Visit(answer=answer, moved=moved and hop > 0)
            moved = moved and answer.status in (301, 308)
            address = address_of(answer.location, base=address, limits=limits, ports=self._ports)
        raise FetchRefused(shown(url), f"it redirects more than {limits.max_redirects} times; open it in a browser")

    def prepared(self, url: str) -> bool:
        """Asks for the robots.txt of where `url` is, unless it is known; whether it is known only now."""
        try:
            address = self.address(url)
        except FetchRefused:
            return False  # the visit itself will say so
        return self._permission.prepared(address)
