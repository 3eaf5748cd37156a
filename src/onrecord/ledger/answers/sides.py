"""Rows as the sides of a question: what is said, by whom, in which report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.compare.wording import folded, roots
from onrecord.ledger.answers.named import Known, known
from onrecord.ledger.answers.reports import COLUMNS, Report, report_of
from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Row, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says a row. `identity`: who that is across reports; None for the outlet itself and for who has no name."""

    name: str
    identity: str | None
    narration: bool
    """Whether the outlet says it in its own voice."""

    @property
    def key(self) -> str:
        """What one voice has in common wherever it speaks."""
        return self.identity or ("outlet:" if self.narration else "called:") + folded(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One row with its words, voice and report."""

    id: str
    kind: str
    """statement, event or figure."""
    code: str
    """The act of a statement, type and mode of an event, measure of a figure."""
    status: str | None
    """Of an event."""
    words: str
    """What is said: the content, the sentence of an event, the number of a figure."""
    trigger: str | None
    """The words of an event that tell of it."""
    at: str
    """Where the words stand in the report's text: `start-end`, code points, several with a space between."""
    voice: Voice
    report: Report
    happening: str | None
    incident: str | None
    utterance: str | None
    statement: str | None
    """The statement that an event or figure is told in."""


_VOICE = "i.identity, a.name, s.source, s.cue"
_SPEAKER = " left join actors a on a.id = s.speaker left join profiles i on i.id = a.profile"
_STATEMENTS = (
    "select s.id, 'statement', s.act, null, s.content, null, s.content_at, null, null, s.utterance, s.id,"
    f" {_VOICE}, {COLUMNS} from statements s join documents d on d.id = s.document{_SPEAKER} where s.id in ({{}})"
)
_EVENTS = (
    "select e.id, 'event', case when e.mode is null then e.type else e.type || ' ' || e.mode end, e.status, e.sentence,"
    f" e.trigger_words, e.sentence_at, e.happening, h.incident, null, e.voice, {_VOICE}, {COLUMNS}"
    " from events e join documents d on d.id = e.document left join happenings h on h.id = e.happening"
    f" left join statements s on s.id = e.voice{_SPEAKER} where e.id in ({{}})"
)
_FIGURES = (
    "select f.id, 'figure', f.measure, null, f.words, null, f.words_at, f.happening, h.incident, null, f.voice,"
    f" {_VOICE}, {COLUMNS}"
    " from figures f join documents d on d.id = f.document left join happenings h on h.id = f.happening"
    f" left join statements s on s.id = f.voice{_SPEAKER} where f.id in ({{}})"
)
_QUERIES = {"statement": _STATEMENTS, "event": _EVENTS, "figure": _FIGURES}


def sides(store: Store, ids: Iterable[str]) -> dict[str, Side]:
    """The rows with these ids; an id that is none of a statement, event or figure is left out."""
    wanted = set(ids)
    rows: list[Row] = []
    for kind, sql in _QUERIES.items():
        rows += linking.among(store, sql, {i for i in wanted if i.startswith(f"{kind}-")})
    speakers = known(store, {row[11] for row in rows if row[11] is not None})
    return {row[0]: _side(row, speakers) for row in rows}


def _side(row: Row, speakers: Mapping[str, Known]) -> Side:
    id, kind, code, status, words, trigger, at, happening, incident, utterance, statement, *rest = row
    identity, speaker, source, cue, *report = rest
    told_in = report_of(report)
    return Side(
        id=id,
        kind=kind,
        code=code,
        status=status,
        words=words,
        trigger=trigger,
        at=at,
        voice=voice_of(told_in, statement, speakers.get(identity), identity, source or speaker, cue),
        report=told_in,
        happening=happening,
        incident=incident,
        utterance=utterance,
        statement=statement if kind != "statement" else None,
    )


def voice_of(
    report: Report,
    statement: str | None,
    speaker: Known | None,
    identity: str | None,
    source: str | None,
    cue: str | None,
) -> Voice:
    """The voice of a row. An outlet that is quoted by itself speaks for itself."""
    if statement is None:
        return Voice(name=report.name, identity=None, narration=True)
    if speaker is None:
        return Voice(name=source or (f"“{cue}”" if cue else "somebody"), identity=None, narration=False)
    if folded(speaker.name) == folded(report.outlet or ""):
        return Voice(name=report.name, identity=None, narration=True)
    return Voice(name=speaker.name, identity=identity if speaker.named else None, narration=False)


def once(some: Iterable[Side]) -> dict[str, str]:
    """For each side the first that says the same: a witness of the same utterance, or a copy, cut or not.

    Copies of one text count once; where one cuts a sentence short, its words stand in those of the other.
    """
    leader: dict[str, str] = {}
    utterances: dict[str, str] = {}
    near: defaultdict[tuple[str, ...], list[Side]] = defaultdict(list)
    for side in sorted({s.id: s for s in some}.values(), key=lambda s: (-len(s.words), *s.report.order, s.id)):
        voice = "narration" if side.voice.narration else side.voice.key
        block = (side.report.family, side.kind, side.code, voice)
        longer = next((s for s in near[block] if _says_all(s, side)), None)
        first = utterances.get(side.utterance or "", leader[longer.id] if longer is not None else side.id)
        leader[side.id] = first
        near[block].append(side)
        if side.utterance is not None:
            utterances[side.utterance] = first
    return leader


def _says_all(longer: Side, side: Side) -> bool:
    if longer.report.id == side.report.id:
        return False
    return longer.words == side.words if side.kind == "figure" else roots(side.words) <= roots(longer.words)
