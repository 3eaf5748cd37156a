"""Happenings of many reports as incidents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from onrecord.compare.days import near
from onrecord.compare.grouping import Pair, groups
from onrecord.compare.happenings import Happening, Look, look
from onrecord.compare.incidents import Report, apart, comparable, joined, outdone, two_of_one_report, weighed
from onrecord.compare.stories import one_story
from onrecord.ledger.joining import linking
from onrecord.ledger.joining.judged_pairs import judged_pairs
from onrecord.ledger.rows.preparing import Told, happening_of, happening_row
from onrecord.ledger.rows.short_ids import DOCUMENT
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Store

_NARROW = ("site", "city", "region", None, "country")
"""Precisions of places, the narrowest first; a place that no gazetteer has is no country."""


class Incidents:
    """Happenings that are one incident. See `linking.Kind`."""

    name = "incident"
    of = "happening"

    def load(self, store: Store, ids: Collection[str]) -> dict[str, Happening]:
        """The happenings with these ids."""
        sql = "select id, body from happenings where id in ({})"
        return {i: happening_of(body) for i, body in linking.among(store, sql, ids)}

    def pair(self, one: Happening, other: Happening) -> Pair | None:
        """Two happenings of different reports that are one."""
        return joined(one, other) if one.document != other.document else None

    def group(
        self, members: Mapping[str, Happening], pairs: Sequence[Pair], split: Collection[tuple[str, str]]
    ) -> dict[str, str]:
        """Incidents, named by their smallest happening."""
        looks: dict[str, Look] = {m: look(h) for m, h in members.items()}
        return groups(
            members,
            pairs,
            look=looks.__getitem__,
            apart=apart,
            split=split,
            report=lambda m: members[m].document,
            two=lambda a, b: two_of_one_report(members[a], members[b]),
        )


def incident_id(leader: str) -> str:
    """The id of the incident whose smallest happening this is."""
    return "incident-" + leader.partition("-")[2]


@dataclass(slots=True)
class Change:
    """What became of incidents: which changed, and which reports tell of one thing now or no longer."""

    incidents: set[str] = field(default_factory=set)
    met: set[tuple[str, str]] = field(default_factory=set)
    parted: set[tuple[str, str]] = field(default_factory=set)


def enter(store: Store, some: Iterable[Told]) -> None:
    """Stores the happenings of new documents, before their events."""
    store.write(
        insert("happenings"),
        [happening_row(h, body) for told in some for h, body in zip(told.happenings, told.bodies, strict=True)],
    )


def link(store: Store, some: Sequence[Told]) -> Change:
    """Makes the incidents of new happenings."""
    kind = Incidents()
    new = {h.id: h for told in some for h in told.happenings}
    linking.block(store, kind.of, {i: ks for told in some for i, ks in told.stored.items()})
    linking.block(store, DOCUMENT, {told.document: told.story for told in some})
    near = linking.candidates(store, kind.of, {i: ks for told in some for i, ks in told.asked.items()})
    by_keys = linking.compare(store, kind, new, near)
    document = {i: h.document for i, h in new.items()}
    others = {m for p in by_keys for m in (p.one, p.other)} - new.keys()
    document |= dict(linking.among(store, "select id, document from happenings where id in ({})", others))
    stories = _stories(store, some, {_two(document[p.one], document[p.other]) for p in by_keys})
    pairs = [p for p in by_keys if _two(document[p.one], document[p.other]) not in stories]
    told_in = _told_in(store, some, {d for two in stories for d in two})
    for one, other in sorted(stories):
        pairs += pairs_of_one_story(told_in[one], told_in[other])
    met = linking.keep(store, kind, pairs) | judged_pairs(store, kind.name, new.keys()).members
    return regroup(store, met, new)


def _two(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _stories(store: Store, some: Sequence[Told], joined: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """The pairs of a new report and another that tell one story: they share a happening (`joined`), their text, names,
    or what their titles say."""
    new = {told.document: told for told in some}
    found = set(joined)
    for column in ("one", "other"):
        sql = f"select one, other from copies where {column} in ({{}})"
        found |= {_two(*pair) for pair in linking.among(store, sql, new)}
    asking: defaultdict[int, list[Told]] = defaultdict(list)
    for told in some:
        for key in told.others:
            asking[key].append(told)
    shared: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for told, key, other in linking.met(store, DOCUMENT, asking):
        if other != told.document and (other not in new or told.document < other):
            shared[told.document, other].append(told.others[key])
    left = {two for two in shared if _two(*two) not in found}
    sql = "select id, about from documents where id in ({})"
    about: dict[str, Collection[str]] = {document: told.about for document, told in new.items()}
    for document, lines in linking.among(store, sql, {other for _, other in left} - new.keys()):
        about[document] = lines.split()
    found |= {_two(*two) for two in left if two[1] in about and one_story(shared[two], *(about[d] for d in two))}
    return found


def _told_in(store: Store, some: Sequence[Told], documents: Collection[str]) -> dict[str, Report]:
    """The happenings of documents, new ones among them."""
    found = {told.document: list(told.happenings) for told in some}
    found |= {d: [] for d in documents if d not in found}
    sql = "select document, body from happenings where document in ({})"
    for document, body in linking.among(store, sql, set(documents) - {told.document for told in some}):
        found[document].append(happening_of(body))
    return {document: Report(hs) for document, hs in found.items()}


def pairs_of_one_story(mine: Report, others: Report) -> Iterator[Pair]:
    """The pairs among the happenings of two reports of one story: each with its like, not with the next best."""
    found: list[Pair] = []
    best: defaultdict[str, float] = defaultdict(float)
    for one, other in mine.with_like(others):
        first, second = (one, other) if one.id < other.id else (other, one)
        if comparable(first, second):
            alone = mine.only_ones(one, others, other)
            if (pair := weighed(first, second, story=True, alone=alone)) is not None:
                found.append(pair)
                best[pair.one] = max(best[pair.one], pair.score)
                best[pair.other] = max(best[pair.other], pair.score)
    return (p for p in found if not outdone(p.score, max(best[p.one], best[p.other])))


def leave(store: Store, told: Told) -> Change:
    """Takes the happenings of a document out of their incidents."""
    document = told.document
    sql = "select id, incident from happenings where document = ?"
    before: dict[str, str] = dict(store.rows(sql, (document,)))
    keys = {**dict.fromkeys(before, ()), **told.stored}
    touched = linking.forget(store, Incidents.of, keys) | _fellows(store, before)
    linking.unblock(store, DOCUMENT, {document: told.story})
    store.write("update events set happening = null where document = ?", [(document,)])
    store.write("update figures set happening = null where document = ?", [(document,)])
    store.write("delete from happenings where document = ?", [(document,)])
    store.write("delete from incidents where id = ?", [(i,) for i in sorted({*before.values()})])
    store.write("update happenings set incident = null where id = ?", [(m,) for m in sorted(touched)])
    change = regroup(store, touched)
    change.incidents |= {i for i in before.values() if i}
    return change


def _fellows(store: Store, members: Mapping[str, str | None]) -> set[str]:
    """Those that share an incident with some happenings, and are none of them."""
    sql = "select id from happenings where incident in ({})"
    return {i for (i,) in linking.among(store, sql, {v for v in members.values() if v})} - members.keys()


def regroup(store: Store, touched: Collection[str], new: Mapping[str, Happening] | None = None) -> Change:
    """Makes the incidents of these happenings anew, and those of new ones, touched or not."""
    change = Change()
    known = new or {}

    def keep(groups: Mapping[str, str], rows: Mapping[str, Happening]) -> None:
        alone = known.keys() - groups.keys()
        _keep(store, {**groups, **{m: m for m in alone}}, {**rows, **{m: known[m] for m in alone}}, change, known)

    linking.regroup(store, Incidents(), touched, known, keep)
    return change


def _keep(
    store: Store,
    groups: Mapping[str, str],
    rows: Mapping[str, Happening],
    change: Change,
    new: Collection[str],
) -> None:
    """Writes the incidents of these groups, and notes those whose members are others than before."""
    before: dict[str, str | None] = dict(
        linking.among(store, "select id, incident from happenings where id in ({})", groups.keys() - set(new))
    )
    after = {member: incident_id(leader) for member, leader in groups.items()}
    moved = {m for m in after if before.get(m) != after[m]}
    changed = {i for m in moved for i in (after[m], before.get(m)) if i is not None}
    members: defaultdict[str, list[Happening]] = defaultdict(list)
    for member, incident in sorted(after.items()):
        if incident in changed:
            members[incident].append(rows[member])
    store.write("delete from incidents where id = ?", [(i,) for i in sorted(changed)])
    store.write(insert("incidents"), [(i, *summary(hs), 0, 0, 0) for i, hs in sorted(members.items())])
    store.write("update happenings set incident = ? where id = ?", [(after[m], m) for m in sorted(moved)])
    change.incidents |= changed
    document = {m: rows[m].document for m in after}
    change.met |= _across(after, before, document)
    change.parted |= _across(before, after, document)


def _across(
    groups: Mapping[str, str | None], other: Mapping[str, str | None], document: Mapping[str, str]
) -> set[tuple[str, str]]:
    """The pairs of documents with members that one grouping has together and another has not."""
    inside: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for member, group in groups.items():
        if group is not None:
            inside[group][other.get(member) or member].add(document[member])
    return {
        (min(a, b), max(a, b))
        for parts in inside.values()
        for one, two in combinations(parts.values(), 2)
        for a in one
        for b in two
        if a != b
    }


def summary(hs: Sequence[Happening]) -> tuple[str, str | None, str | None, str | None, str | None, str | None, str]:
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
