"""One request in the pace of its host. Trouble of a host is everybody's who wants something of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

import onrecord
from onrecord.errors import FetchRefused, NotFetched, OnrecordError
from onrecord.fetching import Answer, Limits, request, shown
from onrecord.watch.moments import iso, retry_after
from onrecord.watch.pace import Pace
from onrecord.watch.settings import Settings, Surroundings


class Later(Exception):
    """A visit that cannot be made for now. `until`: seconds since 1970. `tried`: whether the page itself was asked."""

    def __init__(self, error: OnrecordError, until: float, *, tried: bool) -> None:
        super().__init__(str(error))
        self.error = error
        self.until = until
        self.tried = tried


class Requests:
    """Makes requests, one at a time, each as an operator of the host would wish it."""

    def __init__(self, settings: Settings, around: Surroundings, pace: Pace) -> None:
        self._settings = settings
        self._around = around
        self._pace = pace
        self._agent = agent(settings.contact)

    def ask(
        self,
        address: str,
        headers: Mapping[str, str],
        types: Collection[str] | None,
        *,
        limits: Limits | None = None,
        cut: bool = False,
    ) -> Answer:
        """The answer to one request, made when its host's time has come.

        Raises Later where the host is in trouble, or left alone after it was; FetchRefused by the rules of fetching.
        """
        around, host, page = self._around, host_of(address), shown(address)
        held = self._pace.held(host, around.now())
        if held is not None:
            reason = f"its server is left alone until {iso(held)}"
            raise Later(NotFetched(page, reason), held, tried=False)
        wait = self._pace.wait(host, around.now())
        if wait > 0:
            around.sleep(wait)
            if around.ended():
                raise Later(NotFetched(page, "it was not asked for any more"), around.now(), tried=False)
        try:
            answer = request(
                address,
                headers={"User-Agent": self._agent, **headers},
                types=types,
                limits=limits or self._settings.limits,
                resolve=around.resolve,
                ports=around.ports,
                allowed=around.allowed,
                cut=cut,
            )
        except FetchRefused as error:
            raise FetchRefused(page, _fact(error.reason)) from None
        except NotFetched as error:
            until = self._pace.trouble(host, around.now())
            raise Later(NotFetched(page, _fact(error.reason)), until, tried=True) from None
        finally:
            self._pace.asked(host, around.now())
        if answer.status in (429, 503):
            now = around.now()
            until = self._pace.trouble(host, now, retry_after(answer.header("retry-after"), now))
            reason = f"its server answers {answer.status} and is left alone until {iso(until)}"
            raise Later(NotFetched(page, reason), until, tried=True)
        self._pace.well(host)
        return answer


def _fact(reason: str) -> str:
    """A reason without what it advises to somebody who wants one page and sits before a browser."""
    return reason.partition(";")[0]


def host_of(address: str) -> str:
    """What a pace is kept for: the host and port of an address."""
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:  # no address; the visit to it will say so
        return address


def agent(contact: str | None) -> str:
    """The User-Agent: what asks, and where its operator is reached."""
    return f"Onrecord/{onrecord.__version__} (feed reader{f'; +{contact}' if contact else ''})"
