"""Happenings of many reports as incidents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from onrecord.compare.days import near
from onrecord.compare.grouping import Pair, groups
from onrecord.compare.happenings import Happening, Look, happenings, look
from onrecord.compare.incidents import apart, asked_keys, joined, stored_keys
from onrecord.compare.stories import asked_story_keys, one_story, story, story_keys
from onrecord.ledger import linking
from onrecord.ledger.schema import insert
from onrecord.ledger.store import Store
from onrecord.record import Document, Record

_DECODER = msgspec.json.Decoder(Happening)
_NARROW = ("site", "city", "region", "country")


class Incidents:
    """Happenings that are one incident. See `linking.Kind`."""

    name = "incident"

    def load(self, store: Store, ids: Collection[str]) -> dict[str, Happening]:
        """The happenings with these ids."""
        sql = "select id, body from happenings where id in ({})"
        return {i: _DECODER.decode(body) for i, body in linking.among(store, sql, ids)}

    def pair(self, one: Happening, other: Happening) -> Pair | None:
        """Two happenings of different reports that are one."""
        return joined(one, other) if one.document != other.document else None

    def group(
        self, members: Mapping[str, Happening], pairs: Sequence[Pair], split: Collection[tuple[str, str]]
    ) -> dict[str, str]:
        """Incidents, named by their smallest happening."""
        looks: dict[str, Look] = {m: look(h) for m, h in members.items()}
        return groups(members, pairs, look=looks.__getitem__, apart=apart, split=split)


def incident_id(leader: str) -> str:
    """The id of the incident whose smallest happening this is."""
    return "incident-" + leader.partition("-")[2]


def link(store: Store, record: Record) -> tuple[set[str], set[str]]:
    """Stores the happenings of a record and makes their incidents.

    Returns the ids of the incidents that changed, and of the documents that tell of something that this one tells of.
    """
    kind = Incidents()
    new = {h.id: h for h in happenings(record)}
    document = record.document.id
    store.write(
        insert("happenings"),
        [(h.id, document, None, h.types[0], msgspec.json.encode(h).decode()) for h in new.values()],
    )
    store.write(
        "update events set happening = ? where id = ?", [(h.id, event) for h in new.values() for event in h.events]
    )
    of_event = {event: h.id for h in new.values() for event in h.events}
    store.write(
        "update figures set happening = ? where id = ?",
        list({f: (of_event[e.id], f) for e in reversed(record.events) for f in e.figures}.values()),
    )
    near = linking.candidates(store, {i: asked_keys(h) for i, h in new.items()})
    linking.block(store, {i: stored_keys(h) for i, h in new.items()})
    pairs = linking.join(store, kind, new, near)
    pairs += _of_one_story(store, kind, record.document, new, pairs)
    members = linking.members_of(pairs)
    sql = "select distinct document from happenings where id in ({})"
    story = {d for (d,) in linking.among(store, sql, members)} - {document}
    return regroup(store, {*new, *members}, new), story


def _of_one_story(
    store: Store, kind: Incidents, document: Document, new: Mapping[str, Happening], pairs: Sequence[Pair]
) -> list[Pair]:
    """The pairs that become likely because two reports tell one story: by their titles, a happening, or their text."""
    own = f"story-{document.id}"
    titled = linking.candidates(store, {own: asked_story_keys(document)})[own]
    linking.block(store, {own: story_keys(document)})
    told = {i.removeprefix("story-") for i in titled}
    members = linking.members_of(pairs) - new.keys()
    sure = {d for (d,) in linking.among(store, "select document from happenings where id in ({})", members)}
    for column, other in (("one", "other"), ("other", "one")):
        sure |= {d for (d,) in store.rows(f"select {other} from copies where {column} = ?", (document.id,))}
    known = {(p.one, p.other) for p in pairs}
    about = story(document)
    found = []
    sql = "select body from happenings where document in ({})"
    for (body,) in linking.among(store, sql, (sure | told) - {document.id}):
        other = _DECODER.decode(body)
        if other.document not in sure and not one_story(about, other.story):
            continue
        for one in new.values():
            first, second = (one, other) if one.id < other.id else (other, one)
            if (first.id, second.id) not in known and (pair := joined(first, second, story=True)) is not None:
                found.append(pair)
    linking.keep(store, kind, found)
    return found


def leave(store: Store, document: str) -> set[str]:
    """Takes the happenings of a document out of their incidents; returns the ids of those that changed."""
    sql = "select id, incident from happenings where document = ?"
    before: dict[str, str] = dict(store.rows(sql, (document,)))
    touched = linking.forget(store, {*before, f"story-{document}"}) | _fellows(store, before)
    store.write("update events set happening = null where document = ?", [(document,)])
    store.write("update figures set happening = null where document = ?", [(document,)])
    store.write("delete from happenings where document = ?", [(document,)])
    store.write("delete from incidents where id = ?", [(i,) for i in sorted({*before.values()})])
    store.write("update happenings set incident = null where id = ?", [(m,) for m in sorted(touched)])
    return {i for i in before.values() if i} | regroup(store, touched)


def _fellows(store: Store, members: Mapping[str, str | None]) -> set[str]:
    """Those that share an incident with some happenings, and are none of them."""
    sql = "select id from happenings where incident in ({})"
    return {i for (i,) in linking.among(store, sql, {v for v in members.values() if v})} - members.keys()


def regroup(store: Store, touched: Collection[str], known: Mapping[str, Happening] | None = None) -> set[str]:
    """Makes the incidents of these happenings anew; returns the ids of those that changed."""
    changed: set[str] = set()
    linking.regroup(
        store, Incidents(), touched, known or {}, lambda groups, rows: changed.update(_keep(store, groups, rows))
    )
    return changed


def _keep(store: Store, groups: Mapping[str, str], rows: Mapping[str, Happening]) -> set[str]:
    """Writes the incidents of these groups; returns those whose members are others than before."""
    before: dict[str, str] = dict(linking.among(store, "select id, incident from happenings where id in ({})", groups))
    after = {member: incident_id(leader) for member, leader in groups.items()}
    moved = {m for m in after if before.get(m) != after[m]}
    changed = {after[m] for m in moved} | {before[m] for m in moved if before.get(m)}
    members: defaultdict[str, list[Happening]] = defaultdict(list)
    for member, incident in sorted(after.items()):
        if incident in changed:
            members[incident].append(rows[member])
    store.write("delete from incidents where id = ?", [(i,) for i in sorted(changed)])
    store.write(insert("incidents"), [(i, *_summary(hs), 0, 0, 0) for i, hs in sorted(members.items())])
    store.write("update happenings set incident = ? where id = ?", [(after[m], m) for m in sorted(moved)])
    return changed


def _summary(hs: Sequence[Happening]) -> tuple[str, str | None, str | None, str | None, str | None, str | None, str]:
    """Type, mode, first and last day, place, country and title of an incident: what most of its reports say."""
    type = _most(t for h in hs for t in h.types) or ""
    mode = _most(m for h in hs for m in h.modes)
    begins, ends = _most_span(hs)
    scenes = Counter(s for h in hs for s in h.scenes)
    best = min(
        scenes,
        key=lambda s: (_NARROW.index(s.precision) if s.precision in _NARROW else 9, -scenes[s], s.name),
        default=None,
    )
    country = _most(s.country for h in hs for s in h.scenes if s.country)
    actors = _top(p.name for h in hs for p in h.actors)
    recipients = _top(p.name for h in hs for p in h.recipients)
    what = f"{type.lower()}{f' ({mode})' if mode else ''}"
    title = f"{actors or '?'}: {what}" if not recipients else f"{actors or '?'} → {recipients}: {what}"
    return type, mode, begins, ends, best.name if best else None, country, title


def _most(values: Iterable[str]) -> str | None:
    counts = Counter(values)
    return min(counts, key=lambda v: (-counts[v], v), default=None)


def _top(values: Iterable[str]) -> str:
    counts = Counter(values)
    return ", ".join(sorted(counts, key=lambda v: (-counts[v], v))[:2])


def _most_span(hs: Sequence[Happening]) -> tuple[str | None, str | None]:
    """The time that most reports give, of the narrow ones; None for one that nobody dates."""
    spans = Counter((h.begins, h.ends) for h in hs if h.begins and h.ends)
    narrow = {s: n for s, n in spans.items() if near(s[0] or "", s[1] or "", 7)} or spans
    return min(narrow, key=lambda s: (-narrow[s], s), default=(None, None))


def recount(store: Store, incidents: Iterable[str]) -> None:
    """Counts anew how many reports, and how many independent ones, tell of these incidents."""
    sql = (
        "select h.incident, count(distinct h.document), count(distinct d.family) from happenings h"
        " join documents d on d.id = h.document where h.incident in ({}) group by h.incident"
    )
    counted = [(reports, sources, i) for i, reports, sources in linking.among(store, sql, incidents)]
    store.write("update incidents set reports = ?, sources = ? where id = ?", counted)
