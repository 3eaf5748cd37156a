"""What a browser complains of, and whom it asks, while pages are open."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request


class Watch:
    """Everything in a browser context that must not be: words on the console, errors, dialogs, other hosts."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self._address = address
        self._faults: list[str] = []
        context.on("console", self._console)
        context.on("weberror", lambda error: self._faults.append(f"error: {error.error}"))
        context.on("request", self._request)
        context.on("dialog", self._dialog)

    def faults(self) -> list[str]:
        """What there was since this was last asked."""
        found, self._faults = self._faults, []
        return found

    def _console(self, message: ConsoleMessage) -> None:
        # A browser complains of every page whose answer is not 200, which some have to be.
        refused = message.text.startswith("Failed to load resource: the server responded with a status of 4")
        if not (refused and message.location["url"] == (message.page and message.page.url)):
            self._faults.append(f"console: {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self._address}/", "data:")):
            self._faults.append(f"asked: {request.url}")

    def _dialog(self, dialog: Any) -> None:
        self._faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()


@cache
def _axe() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds in a page by these rules, or by all: how bad, which rule, where. The protocol puts its source in,
    which no policy of the page stops."""
    page.evaluate(_axe())
    options: dict[str, Any] = {"resultTypes": ["violations"], "preload": False}
    if rules:
        options["runOnly"] = rules
    found = page.evaluate("async options => (await axe.run(document, options)).violations", options)
    return [
        f"{v['impact']} {v['id']}: {n['html'][:200]} {n['failureSummary'][:300]}" for v in found for n in v["nodes"]
    ]


def overflow(page: Page) -> str | None:
    """What is wider than the page, where it scrolls sideways."""
    found: str | None = page.evaluate(_WIDER)
    return found


_WIDER = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const scrolls = e => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter(
    e => e.getBoundingClientRect().right > root.clientWidth && !scrolls(e.parentElement));
  const first = wide.slice(0, 4).map(e => e.outerHTML.slice(0, 160));
  return `${root.scrollWidth} > ${root.clientWidth}: ${first.join(' | ')}`;
}"""


Open = Callable[..., "Page"]
