"""A coded event before its parties are anybody."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.reader.analysis import Word
from onrecord.record import Span, Statement, Status
from onrecord.tables.frames import Frame


@dataclass(frozen=True, slots=True)
class EventFound:
    """A coded event before its parties are anybody: `actors`, `recipients` are heads of phrases."""

    frame: Frame
    word: Word
    trigger: Span
    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    status: Status
    voice: Statement | None
