"""What the reports of an incident say of it, fact by fact, and how many independent sources say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from onrecord.compare.wording import folded
from onrecord.ledger.answers.named import Known, known
from onrecord.ledger.answers.reports import COLUMNS, Report, report_of
from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Row, Store

KINDS: Final = ("type", "day", "place", "actor", "recipient")
"""What is said of an incident, in the order in which it is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One sentence of one report that tells of an incident."""

    event: str
    happening: str
    document: str
    type: str
    mode: str | None
    status: str
    begins: str | None
    ends: str | None
    place: str | None
    country: str | None
    sentence: str
    at: str
    trigger: str
    statement: str | None
    """The statement that it is told in; None is the outlet's own narration."""
    intensity: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that is said of an incident. `what`: type, day, place, actor, recipient."""

    what: str
    value: str
    identity: str | None
    """Of a party: who that is across reports; None for who has no name."""
    sources: int
    """Independent sources that say so."""
    of: int
    """Independent sources that say anything of the sort."""
    reports: tuple[str, ...]
    """The documents that say so, the earliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody who took part, as one report has it."""

    event: str
    part: str
    actor: str
    identity: str | None
    name: str
    known: Known | None


_MENTIONS: Final = (
    "select e.id, h.id, e.document, e.type, e.mode, e.status, e.begins, e.ends, l.name, l.country, e.sentence,"
    f" e.sentence_at, e.trigger_words, e.voice, e.intensity, e.position, {COLUMNS} from happenings h"
    " join events e on e.happening = h.id join documents d on d.id = e.document left join places l on l.id = e.place"
    " where h.incident = ?"
)


def mentions(store: Store, incident: str) -> tuple[list[Mention], dict[str, Report]]:
    """The events of an incident in the order in which they were told, and the reports that tell them."""
    rows = store.rows(_MENTIONS, (incident,))
    reports = {row[2]: report_of(row[16:]) for row in rows}
    rows.sort(key=lambda row: (*reports[row[2]].order, row[15]))
    return [_mention(row) for row in rows], reports


def _mention(row: Row) -> Mention:
    event, happening, document, type, mode, status, begins, ends, place, country, *rest = row
    sentence, at, trigger, statement, intensity, *_ = rest
    return Mention(
        event=event,
        happening=happening,
        document=document,
        type=type,
        mode=mode,
        status=status,
        begins=begins,
        ends=ends,
        place=place,
        country=country,
        sentence=sentence,
        at=at,
        trigger=trigger,
        statement=statement,
        intensity=intensity,
    )


def parties(store: Store, events: Iterable[str]) -> list[Party]:
    """Who took part in some events."""
    sql = (
        "select y.event, y.part, y.actor, p.identity, a.name from event_parties y join actors a on a.id = y.actor"
        " left join profiles p on p.id = a.profile where y.event in ({}) order by y.event, y.part, y.position"
    )
    rows = list(linking.among(store, sql, events))
    names = known(store, {row[3] for row in rows if row[3] is not None})
    found = []
    for event, part, actor, identity, name in rows:
        who = names.get(identity)
        found.append(
            Party(
                event=event,
                part=part,
                actor=actor,
                identity=identity if who is not None and who.named else None,
                name=who.name if who is not None and who.named else name,
                known=who,
            )
        )
    return found


def facts(told: Iterable[Mention], reports: dict[str, Report], who: Iterable[Party]) -> tuple[Fact, ...]:
    """What is said: type, day, place, each actor, each recipient; what most independent sources say first."""
    said: defaultdict[str, defaultdict[tuple[str, str | None], set[str]]] = defaultdict(lambda: defaultdict(set))
    document = {m.event: m.document for m in told}
    for mention in told:
        for what, value in _said(mention):
            said[what][value, None].add(mention.document)
    shown: dict[str, str] = {}
    for party in who:
        key = party.identity or folded(party.name)
        shown.setdefault(key, party.name)
        said[party.part][shown[key], party.identity].add(document[party.event])
    found = []
    for what in KINDS:
        every = {reports[d].source for some in said[what].values() for d in some}
        for (value, identity), documents in said[what].items():
            found.append(
                Fact(
                    what=what,
                    value=value,
                    identity=identity,
                    sources=len({reports[d].source for d in documents}),
                    of=len(every),
                    reports=tuple(sorted(documents, key=lambda d: reports[d].order)),
                )
            )
    return tuple(sorted(found, key=lambda f: (KINDS.index(f.what), -f.sources, len(f.value), f.value)))


def _said(mention: Mention) -> Iterator[tuple[str, str]]:
    yield "type", f"{mention.type} {mention.mode}" if mention.mode else mention.type
    if mention.begins is not None:
        whole = mention.ends is None or mention.ends == mention.begins
        yield "day", mention.begins if whole else f"{mention.begins} – {mention.ends}"
    if mention.place is not None:
        yield "place", mention.place
