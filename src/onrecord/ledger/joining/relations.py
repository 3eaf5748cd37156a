"""Relations between rows of different reports, kept up to date with the incidents and statements they come from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from onrecord.compare.contradictions import contradictions as contradict
from onrecord.compare.relations import Deed, Relation, Tally, Voice, counts, denials
from onrecord.compare.sayings import Saying
from onrecord.compare.wording import folded
from onrecord.ledger.joining import linking
from onrecord.ledger.joining.identities import COLUMNS, profile_of
from onrecord.ledger.joining.parts import counts_part, is_corrected, is_raised
from onrecord.ledger.joining.utterances import Utterances
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Row, Store

_PROFILE = ", ".join(f"p.{c.strip()}" for c in COLUMNS.split(","))
_VOICE = (
    " join documents d on d.id = h.document left join statements v on v.id = {0}.voice"
    " left join actors a on a.id = v.speaker left join profiles p on p.id = a.profile"
)


def tallies_sql(text: str) -> str:
    """The figures of incidents, as `tallies` takes them, with what leads to the text of a report in the place of the
    text; `{}` says of which incidents."""
    return (
        "select h.incident, f.id, f.document, f.measure, f.unit, f.low, f.best, f.high, f.qualifier, f.words_at,"
        f" w.name, x.begins, {text}, d.day, d.outlet, d.family, f.voice, {_PROFILE} from happenings h"
        f" join figures f on f.happening = h.id{_VOICE.format('f')} left join actors w on w.id = f.who"
        " left join dates x on x.id = f.as_of where h.incident in ({})"
    )


TALLIES: Final = tallies_sql("d.text")
DEEDS: Final = (
    "select h.incident, e.id, e.document, e.trigger_words, e.status, d.day, d.outlet, d.family, e.voice,"
    f" {_PROFILE} from happenings h join events e on e.happening = h.id{_VOICE.format('e')}"
    " where h.incident in ({}) and e.status in ('happened', 'denied')"
)
"""The events of incidents, as `deeds` takes them; `{}` says of which."""
DISPUTED: Final = (
    "select distinct incident from relations where kind = 'disputes' and incident in ({})",
    *(
        f"select distinct h.incident from happenings h join {table} t on t.happening = h.id"
        f" join links l on l.{side} = t.{column} and l.kind = 'disputes' where h.incident in ({{}})"
        for table in ("events", "figures")
        for column in ("id", "voice")
        for side in ("from_row", "to_row")
    ),
)
"""Incidents of which rows speak against each other, between reports or inside one; `{}` says of which."""
_ROUGH = frozenset({"about", "around", "some", "nearly", "almost", "roughly", "an estimated", "approximately"})


def relate(store: Store, incidents: Collection[str]) -> None:
    """Makes the relations among the rows of these incidents anew, and marks those that are disputed."""
    store.write("delete from relations where incident = ?", [(i,) for i in sorted(incidents)])
    told = {i for (i,) in linking.among(store, "select id from incidents where reports > 1 and id in ({})", incidents)}
    found: list[tuple[str, Relation]] = []
    for incident, numbers in sorted(tallies(linking.among(store, TALLIES, told)).items()):
        found += [(incident, r) for r in counts(numbers)]
    for incident, done in sorted(deeds(linking.among(store, DEEDS, told)).items()):
        found += [(incident, r) for r in denials(done)]
    _keep(store, found)
    mark_disputed(store, incidents)


def contradictions(
    store: Store,
    met: Collection[tuple[str, str]],
    parted: Collection[tuple[str, str]],
    new: Mapping[str, Sequence[Saying]] | None = None,
) -> None:
    """Keeps the disputes between statements of reports that tell of one incident: makes those of reports that have come
    together (`met`), and takes out those of reports that share none any more (`parted`). Copies dispute nothing.

    `new`: the statements of documents that are at hand.
    """
    gone = [pair for pair in sorted(parted) if not _share(store, *pair)]
    sql = "delete from relations where incident is null and from_document = ? and to_document = ?"
    store.write(sql, [*gone, *((b, a) for a, b in gone)])
    family: dict[str, str] = dict(
        linking.among(store, "select id, family from documents where id in ({})", {d for pair in met for d in pair})
    )
    pairs = [(a, b) for a, b in sorted(met) if a in family and b in family and (a == b or family[a] != family[b])]
    said: dict[str, Sequence[Saying]] = {**Utterances().of_documents(store, family.keys() - (new or {}).keys())}
    said |= new or {}
    found = [r for a, b in pairs for r in contradict(said.get(a, ()), said.get(b, ()))]
    _keep(store, [("", r) for r in found])


def of_families(store: Store, moved: Collection[str]) -> set[tuple[str, str]]:
    """Takes out the statements' disputes of documents whose family is another one now; returns the pairs of documents
    to look at anew."""
    for column in ("from_document", "to_document"):
        store.write(f"delete from relations where incident is null and {column} = ?", [(d,) for d in sorted(moved)])
    sql = (
        "select distinct a.document, b.document from happenings a join happenings b on b.incident = a.incident"
        " where a.document in ({})"
    )
    found = {(min(a, b), max(a, b)) for a, b in linking.among(store, sql, moved)}
    return found | {(d, d) for d in moved}


def _share(store: Store, one: str, other: str) -> bool:
    """Whether two reports tell of one incident."""
    sql = (
        "select 1 from happenings a join happenings b on b.incident = a.incident"
        " where a.document = ? and b.document = ? limit 1"
    )
    return bool(store.rows(sql, (one, other)))


def _keep(store: Store, found: Iterable[tuple[str, Relation]]) -> None:
    found = list(found)
    rows = {row for _, r in found for row in (r.from_, r.to)}
    said = {
        frozenset(pair)
        for pair in linking.among(store, "select from_row, to_row from links where from_row in ({})", rows)
    }
    found = [(i, r) for i, r in found if frozenset((r.from_, r.to)) not in said]
    of: dict[str, str] = {}
    for table in ("statements", "events", "figures"):
        of |= dict(linking.among(store, f"select id, document from {table} where id in ({{}})", rows))
    store.write(
        insert("relations"),
        [relation_row(r, i or None, of) for i, r in found],
    )


def relation_row(relation: Relation, incident: str | None, document: Mapping[str, str]) -> Row:
    """The row of the table `relations`. `document`: the report of each row; `incident`: what the two are about."""
    r = relation
    return (r.from_, r.to, r.kind.value, r.because, r.score, incident, document[r.from_], document[r.to])


def mark_disputed(store: Store, incidents: Iterable[str]) -> None:
    """Says of incidents whether rows about them speak against each other, inside a report or between reports."""
    ids = sorted(set(incidents))
    disputed = {i for sql in DISPUTED for (i,) in linking.among(store, sql, ids)}
    store.write("update incidents set disputed = ? where id = ?", [(int(i in disputed), i) for i in ids])


def tallies(rows: Iterable[Row], text_of: Callable[[Any], str] = str) -> dict[str, list[Tally]]:
    """The counts in rows of TALLIES, by incident; `text_of` leads from what stands for a text to it."""
    found: defaultdict[str, list[Tally]] = defaultdict(list)
    for row in rows:
        incident, i, document, measure, unit, low, best, high, qualifier, at, who, as_of, leads, day, *voice = row
        text = text_of(leads)
        found[incident].append(
            Tally(
                id=i,
                document=document,
                voice=_voice(voice),
                measure=measure,
                unit=unit,
                low=low,
                best=best,
                high=high,
                rough=(qualifier or "").lower() in _ROUGH,
                who=who,
                part=counts_part(text, at),
                raised=is_raised(text, at),
                corrects=voice[0] if is_corrected(text, at) else None,
                day=(as_of or day or "")[:10] or None,
            )
        )
    return found


def deeds(rows: Iterable[Row]) -> dict[str, list[Deed]]:
    """The events in rows of DEEDS, by incident."""
    found: defaultdict[str, list[Deed]] = defaultdict(list)
    for incident, i, document, what, status, day, *voice in rows:
        found[incident].append(
            Deed(id=i, document=document, voice=_voice(voice), what=what, denied=status == "denied", day=day)
        )
    return found


def _voice(cells: list[Any]) -> Voice:
    """The voice in the cells outlet, family, voice and a profile."""
    outlet, family, statement, *profile = cells
    speaker = profile_of(tuple(profile)) if statement is not None and profile[0] is not None else None
    if speaker is not None and outlet is not None and folded(speaker.name) == folded(outlet):
        return Voice(speaker=None, outlet=outlet, family=family)
    return Voice(speaker=speaker, outlet=outlet if statement is None else None, family=family)


def of_document(store: Store, document: str) -> Iterator[Row]:
    """The relations that a document's rows stand in."""
    for column in ("from_document", "to_document"):
        yield from store.rows(
            f"select from_row, to_row, kind, because, score from relations where {column} = ?", (document,)
        )
