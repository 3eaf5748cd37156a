"""What became of the records of inputs: how many were read as reports, and what the others were."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

ENDED_OVER: Final = (
    "the process that read it was ended from outside three times, perhaps for want of memory; try it alone"
)
"""Why a report is left out over which workers were ended again and again."""


@dataclass(slots=True, kw_only=True)
class Account:
    """Counts what is met on the way; `records == articles + failed + sum(passed) + sum(languages)` at any moment.

    A record is one report, one line of JSON Lines, or one record of a web archive. A stretch of an archive that is
    damaged counts as one, however many were in it.
    """

    records: int = 0
    articles: int = 0
    """Records that were handed out as documents."""
    failed: int = 0
    """Records for which an error was handed out."""
    passed: Counter[str] = field(default_factory=Counter)
    """Records that are no reports, by what they are."""
    languages: Counter[str] = field(default_factory=Counter)
    """Reports in other languages, by ISO 639-1 code."""
    archives: int = 0
    """Web archives among the inputs."""
    bytes: int = 0
    """Size of the inputs that were read from files."""
    offset: int = 0
    """Where the record begins that was met last, in an archive; its number, in JSON Lines."""

    entering: Callable[[str], bool] = field(default=lambda name: True)
    """Called with the name of a page of an archive before it is taken apart; whether it shall be."""

    def took(self) -> None:
        """One record was handed out as a document."""
        self.records += 1
        self.articles += 1

    def lost(self) -> None:
        """For one record an error was handed out."""
        self.records += 1
        self.failed += 1

    def passing(self, what: str) -> None:
        """One record is no report but `what`."""
        self.records += 1
        self.passed[what] += 1

    def foreign(self, language: str) -> None:
        """One record is a report in another language."""
        self.records += 1
        self.languages[language] += 1
