"""How far a run is, on standard error, and what it came to, on standard output."""

from __future__ import annotations

import sys
import time
from collections import Counter
from types import TracebackType

from onrecord.cli.exits import Exit
from onrecord.engines.parts.manifest import ManifestRow
from onrecord.errors import SourceError
from onrecord.exports.wording import printable

_SHOWN = 5
"""Errors of one input that are told; its manifest row has them all."""


class RunProgress:
    """Tells of each input when it is done, and sums up."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._begun = time.monotonic()
        self._new = self._there = self._failed = 0
        self._counts: Counter[str] = Counter()
        self._passed: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()

    def __enter__(self) -> RunProgress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        sys.stderr.flush()

    def left(self, row: ManifestRow) -> None:
        """An input that was read by an earlier run."""
        self._there += 1
        self._count(row)

    def refused(self, error: SourceError) -> None:
        """A name that is none of a file."""
        self._failed += 1
        self._tell(f"onrecord: {error}")

    def done(self, row: ManifestRow) -> None:
        """An input that a worker has done."""
        if not row.done:
            self._failed += 1
            self._tell(f"onrecord: {row.error}")
            return
        self._new += 1
        self._count(row)
        for error in row.errors[:_SHOWN]:
            self._tell(f"onrecord: {error}")
        if row.failed > _SHOWN:
            more = row.failed - _SHOWN
            self._tell(f"onrecord: {row.path}: {more:,} more, see parts/{row.part}/manifest.json")
        if not self._quiet:
            speed = row.articles / row.seconds if row.seconds else 0.0
            self._tell(
                f"{row.path}: {_number(row.articles, 'report')} in {_number(row.records, 'record')},"
                f" {_number(row.statements, 'statement')}, {row.seconds:.0f} s, {speed:.1f} reports a second"
            )

    def close(self, folder: str) -> Exit:
        """Sums up; returns the exit code."""
        read = self._new + self._there
        if not self._quiet:
            self._sum_up(folder)
        if not self._failed:
            return Exit.ALL_READ
        return Exit.SOME_FAILED if read else Exit.NOTHING_READ

    def _sum_up(self, folder: str) -> None:
        c = self._counts
        read = self._new + self._there
        print(
            f"{folder}: {_number(read, 'input')} read"
            + (f", {self._there:,} of them before" if self._there else "")
            + (f"; {self._failed:,} could not be read" if self._failed else "")
        )
        print(f"  {c['records']:>11,}  records")
        print(f"  {c['articles']:>11,}  reports, with {c['statements']:,} statements")
        for what, count in sorted(self._passed.items(), key=lambda item: (-item[1], item[0])):
            print(f"  {count:>11,}  {printable(what)}")
        if self._languages:
            told = ", ".join(f"{code} {count:,}" for code, count in self._languages.most_common(8))
            print(f"  {sum(self._languages.values()):>11,}  in other languages: {told}")
        if c["failed"]:
            print(f"  {c['failed']:>11,}  could not be read")

    def _count(self, row: ManifestRow) -> None:
        self._counts.update(records=row.records, articles=row.articles, statements=row.statements, failed=row.failed)
        self._passed.update(row.passed)
        self._languages.update(row.languages)

    @staticmethod
    def _tell(line: str) -> None:
        print(printable(line), file=sys.stderr, flush=True)


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
