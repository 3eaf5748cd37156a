"""What a batch tells on standard error: how far it is, what could not be read, and at the end a summary."""

from __future__ import annotations

import sys
import time
from types import TracebackType

from onrecord.errors import OnrecordError, ReadingFailed, SourceError
from onrecord.exports.wording import printable
from onrecord.sources.account import Account

_SHOWN = 10
"""Names in the summary; every failure has had its own line before."""


def counted(account: Account) -> str:
    """The records of an account in words."""
    parts = [f"{account.records:,} records, {account.articles:,} of them reports in English"]
    if account.passed:
        passed = sorted(account.passed.items(), key=lambda item: (-item[1], item[0]))
        parts.append("no reports: " + ", ".join(f"{printable(what)} {count:,}" for what, count in passed))
    if account.languages:
        found = sorted(account.languages.items(), key=lambda item: (-item[1], item[0]))
        parts.append("in other languages: " + ", ".join(f"{code} {count:,}" for code, count in found))
    return "; ".join(parts)


class Progress:
    """One line that is drawn anew, on a terminal alone, from the second report on."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._live = not quiet and sys.stderr.isatty()
        self._begun = time.monotonic()
        self._drawn = 0.0
        self._done = self._failed = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._wipe()

    def read(self) -> None:
        """One more report was read."""
        self._done += 1
        self._draw()

    def failed(self, error: OnrecordError) -> None:
        """One input could not be read."""
        self._failed += 1
        self._wipe()
        print(f"onrecord: {printable(str(error))}", file=sys.stderr, flush=True)
        self._draw()

    def summary(self, done: int, failures: list[OnrecordError]) -> None:
        """What was read and what was not, if anything was not and there was more than that."""
        total = done + len(failures)
        if self._quiet or not failures or total < 2:
            return
        names = [printable(e.path) if isinstance(e, SourceError | ReadingFailed) else "?" for e in failures[:_SHOWN]]
        more = f" and {len(failures) - _SHOWN} more" if len(failures) > _SHOWN else ""
        print(f"onrecord: read {done} of {total}; could not read {', '.join(names)}{more}", file=sys.stderr)

    def archives(self, account: Account) -> None:
        """What was in web archives beside the reports, if there were any."""
        if self._quiet or not account.archives:
            return
        name = "1 archive" if account.archives == 1 else f"{account.archives:,} archives"
        print(f"onrecord: {name}: {counted(account)}", file=sys.stderr)

    def _draw(self) -> None:
        now = time.monotonic()
        if not self._live or self._done + self._failed < 2 or now - self._drawn < 0.1:
            return
        self._drawn = now
        speed = self._done / max(now - self._begun, 1e-9)
        failed = f", {self._failed} could not be read" if self._failed else ""
        sys.stderr.write(f"\r\x1b[Kread {self._done} reports, {speed:.1f} a second{failed} ")
        sys.stderr.flush()

    def _wipe(self) -> None:
        if self._live and self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
