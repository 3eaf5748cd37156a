"""The record as one self-contained web page: the report, marked by speaker, with every statement beside its words.

The page needs no network and no script, and forbids both by its Content-Security-Policy. It loses what people do not
look at: ids, scores, the spans of mentions. All text of the report is escaped by the template and made `printable`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from onrecord.exports import happening_words, wording
from onrecord.exports.marked_text import Cover, blocks, paragraphs, words_of
from onrecord.record import Record

if TYPE_CHECKING:
    from jinja2 import Template

_GOLDEN_ANGLE = 137.508
"""Degrees between the hues of neighbouring speakers: any number of hues, and the first ones far apart."""


@dataclass(frozen=True, slots=True)
class Row:
    """A statement in the list beside the text."""

    number: int
    depth: int
    speaker: int | None
    name: str
    resolved_from: str
    cue: str
    remarks: list[str]
    content: str


@dataclass(frozen=True, slots=True)
class Happening:
    """An event or figure in its list."""

    key: str
    told: happening_words.Told
    speaker: int | None


def render(record: Record) -> str:
    """The page, as one HTML document."""
    ordered = wording.in_text_order(record)
    numbered = [(number, statement) for number, (statement, _) in enumerate(ordered, 1)]
    voices = wording.by_voice(record)
    place = {actor.id: index for index, (actor, spoken) in enumerate(voices) if spoken}
    rows = [
        Row(
            number=number,
            depth=min(depth, 3),
            speaker=place.get(statement.speaker or ""),
            name=wording.speaker_name(record, statement),
            resolved_from=wording.resolved_from(record, statement),
            cue=wording.cue_words(statement),
            remarks=wording.remarks(record, statement),
            content=wording.joined(statement.content),
        )
        for number, (statement, depth) in enumerate(ordered, 1)
    ]
    happened = [
        Happening(f"e{number}", told, place.get(told.speaker or ""))
        for number, told in enumerate(happening_words.timeline(record), 1)
    ]
    counted = [
        Happening(f"f{number}", told, place.get(told.speaker or ""))
        for number, told in enumerate(happening_words.counts(record), 1)
    ]
    document = record.document
    when = wording.published(record) or wording.undated(record)
    facts = (document.outlet, document.byline, document.dateline)
    cover = Cover(numbered, place, [(words_of(h.told.row), h.key) for h in (*happened, *counted)])
    told = list(paragraphs(document.text, blocks(document), cover))
    page: str = _template().render(
        title=wording.headline(record),
        title_in_text=any(paragraph.kind == "title" for paragraph in told),
        facts=list(filter(None, (when, *(wording.one_line(fact) for fact in facts if fact)))),
        url=document.url if document.url and document.url.startswith(("https://", "http://")) else None,
        language=document.language or "en",
        paragraphs=told,
        rows=rows,
        voices=[
            (place.get(actor.id), wording.one_line(actor.name), wording.describe(actor), spoken, len(actor.mentions))
            for actor, spoken in voices
        ],
        hues=[round(210 + index * _GOLDEN_ANGLE) % 360 for index in range(len(place))],
        placed={number for paragraph in told for piece in paragraph.pieces for number in piece.begins},
        placed_told={key for paragraph in told for piece in paragraph.pieces for key in piece.first_told},
        happened=happened,
        counted=counted,
        disputed=happening_words.disputed(record),
        text_profile=document.text_profile,
        document_id=document.id,
    )
    return page


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("onrecord.exports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("record.html")
