"""A page of saved text while it is being read: its lines, which of them stay, and what was recognised."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Final

from onrecord.record import Document, Span, document_id
from onrecord.sources.language import language_of

_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"
_WRAPPED: Final = 40
"""Lines of wrapped prose are longer than this, its last lines aside."""
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_SENTENCE_END: Final = (
    ".",
    "!",
    "?",
    "…",
    '."',
    ".”",
    ".'",
    ".’",
    '!"',
    "!”",
    '?"',
    "?”",
    ".)",
    "?)",
    "!)",
    "”",
    '"',
    ":",
)


def is_blank(text: str) -> bool:
    """Whether nothing of `text` shows: white space, no-break spaces, zero-width characters."""
    return not text.strip() or not text.strip(_INVISIBLE).strip() or all(c.isspace() or c in _INVISIBLE for c in text)


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, so that the line after it does not continue it."""
    return line.rstrip().endswith(_SENTENCE_END)


@dataclass(slots=True, kw_only=True)
class Page:
    """The lines of one page, and what is known of the report. Lines are marked, never changed."""

    lines: list[str]
    title: str | None = None
    title_line: int | None = None
    published: str | None = None
    outlet: str | None = None
    byline: str | None = None
    dateline: str | None = None
    url: str | None = None
    language: str | None = None
    retrieved: str | None = None
    extra: dict[str, str] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    captions: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, text: str) -> Page:
        """The page of a text. CR LF and CR end a line as LF does; a line of white space alone is an empty line."""
        return cls(lines=["" if is_blank(line) else line for line in _LINE_END.split(text)])

    def standing(self) -> list[int]:
        """Numbers of the lines that show something and have not been removed."""
        return [i for i, line in enumerate(self.lines) if line and i not in self.removed]

    def stands_alone(self, i: int, labels: Container[int] = ()) -> bool:
        """Whether line `i` is nobody's continuation: true of a paragraph or a label, not of wrapped prose.

        `labels`: lines known to be labels, which no prose continues.
        """
        before, after = i - 1, i + 1
        while before in self.removed:
            before -= 1
        while after in self.removed:
            after += 1
        closed = (
            before < 0
            or not self.lines[before]
            or before == self.title_line
            or before in self.captions
            or before in labels
            or ends_sentence(self.lines[before])
            or len(self.lines[before].strip()) < _WRAPPED
        )
        opens = after >= len(self.lines) or not self.lines[after] or not self.lines[after].lstrip()[:1].islower()
        return closed and opens

    def ends_block(self, i: int) -> bool:
        """Whether an empty line, or nothing, stands below line `i`."""
        return i + 1 >= len(self.lines) or not self.lines[i + 1]

    def document(self, *, path: str | None, text_profile: str) -> Document:
        """The document: the lines that stay, joined with LF, runs of empty lines made one, none at the ends."""
        pieces: list[str] = []
        captions: list[tuple[int, int]] = []
        title: tuple[int, int] | None = None
        position, gap = 0, False
        for i, line in enumerate(self.lines):
            if i in self.removed:
                continue
            if not line:
                gap = bool(pieces)
                continue
            lead = ("\n\n" if gap else "\n") if pieces else ""
            pieces += (lead, line)
            position += len(lead)
            start = position + len(line) - len(line.lstrip())
            end = position + len(line.rstrip())
            if i in self.captions:
                captions.append((start, end))
            if i == self.title_line and self.title:
                at = line.find(self.title)
                title = (position + at, position + at + len(self.title)) if at >= 0 else None
            position, gap = position + len(line), False
        text = "".join(pieces)
        return Document(
            id=document_id(text),
            text=text,
            title=self.title,
            published=self.published,
            outlet=self.outlet,
            byline=self.byline,
            dateline=self.dateline,
            url=self.url,
            path=path,
            language=language_of(text) or self.language,
            title_span=Span.of(text, *title) if title else None,
            captions=tuple(Span.of(text, *span) for span in captions),
            extra=dict(self.extra),
            retrieved=self.retrieved,
            text_profile=text_profile,
        )
