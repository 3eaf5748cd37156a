"""Statements of many reports as utterances: the same words by the same speaker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from onrecord.compare.grouping import Pair, groups
from onrecord.compare.likeness import alike
from onrecord.compare.profiles import Profile
from onrecord.compare.sayings import Saying, both_keys, enough_runs, of_words, witnessed
from onrecord.ledger.joining import linking
from onrecord.ledger.joining.identities import COLUMNS, profile_of
from onrecord.ledger.joining.judged_pairs import judged_pairs
from onrecord.ledger.rows.preparing import Said
from onrecord.ledger.storage.schema import insert
from onrecord.ledger.storage.store import Row, Store
from onrecord.record import Act, Polarity, Quotation

SAYINGS: Final = (
    "select s.id, s.document, s.content, s.quotation, s.act, s.polarity, d.day,"
    f" {', '.join(f'p.{c.strip()}' for c in COLUMNS.split(','))} from statements s"
    " join documents d on d.id = s.document join actors a on a.id = s.speaker join profiles p on p.id = a.profile"
)
"""The statements that have a speaker, as `saying_of` takes them."""


def saying_of(row: Row) -> Saying:
    """The statement in a row of SAYINGS."""
    i, document, content, quotation, act, polarity, day, *profile = row
    return of_words(
        id=i,
        document=document,
        speaker=profile_of(tuple(profile)),
        content=content,
        quotation=Quotation(quotation),
        act=Act(act),
        polarity=Polarity(polarity),
        published=day,
    )


class Utterances:
    """Statements that are one utterance. See `linking.Kind`."""

    name = "utterance"
    of = "statement"

    def load(self, store: Store, ids: Collection[str]) -> dict[str, Saying]:
        """The statements with these ids."""
        return {s.id: s for s in self._load(store, "s.id", ids)}

    def of_documents(self, store: Store, documents: Collection[str]) -> dict[str, list[Saying]]:
        """The statements of these documents, sorted."""
        found: defaultdict[str, list[Saying]] = defaultdict(list)
        for saying in sorted(self._load(store, "s.document", documents), key=lambda s: s.id):
            found[saying.document].append(saying)
        return found

    def _load(self, store: Store, column: str, values: Collection[str]) -> Iterator[Saying]:
        yield from map(saying_of, linking.among(store, f"{SAYINGS} where {column} in ({{}})", values))

    def pair(self, one: Saying, other: Saying) -> Pair | None:
        """Two statements of different reports that are one utterance."""
        return witnessed(one, other) if one.document != other.document else None

    def group(
        self, members: Mapping[str, Saying], pairs: Sequence[Pair], split: Collection[tuple[str, str]]
    ) -> dict[str, str]:
        """Utterances, named by their smallest statement."""
        speakers = {m: s.speaker for m, s in members.items()}
        return groups(members, pairs, look=speakers.__getitem__, apart=_two_speakers, split=split)


def _two_speakers(one: Profile, other: Profile) -> bool:
    return one != other and alike(one, other, same_story=True) is None


def utterance_id(leader: str) -> str:
    """The id of the utterance whose smallest statement this is."""
    return "utterance-" + leader.partition("-")[2]


def link(store: Store, some: Collection[Said]) -> set[str]:
    """Makes the utterances of new statements; returns the ids of those that changed."""
    kind = Utterances()
    new = {s.id: s for said in some for s in said.sayings}
    keys = {i: ks for said in some for i, ks in said.keys.items()}
    linking.block(store, kind.of, keys)
    pairs = linking.compare(store, kind, new, _near(store, keys))
    # one that is paired with none is no utterance, unless people say so
    met = linking.keep(store, kind, pairs) | judged_pairs(store, kind.name, new.keys()).members
    return regroup(store, met, new) if met else set()


def _near(store: Store, keys: Mapping[str, Iterable[int]]) -> dict[str, set[str]]:
    """For each new statement the others with enough runs of words of the same speaker."""
    asking: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for member, ks in keys.items():
        for key in ks:
            for either in both_keys(key):
                asking[either].append((member, key))
    shared: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for (member, key), found, other in linking.met(store, Utterances.of, asking):
        if member != other:
            shared[member, other].append((key, found))
    near: defaultdict[str, set[str]] = defaultdict(set)
    for (member, other), pairs in shared.items():
        if enough_runs(*zip(*pairs, strict=True)):
            near[member].add(other)
    return near


def leave(store: Store, document: str, said: Said) -> set[str]:
    """Takes the statements of a document out of their utterances; returns the ids of those that changed."""
    before: dict[str, str] = dict(store.rows("select id, utterance from statements where document = ?", (document,)))
    told = {u for u in before.values() if u}
    fellows = {i for (i,) in linking.among(store, "select id from statements where utterance in ({})", told)}
    joined = linking.forget(store, Utterances.of, {**dict.fromkeys(before, ()), **said.keys})
    touched = (joined | fellows) - before.keys()
    store.write("update statements set utterance = null where utterance = ?", [(u,) for u in sorted(told)])
    store.write("delete from utterances where id = ?", [(u,) for u in sorted(told)])
    return told | regroup(store, touched)


def regroup(store: Store, touched: Collection[str], known: Mapping[str, Saying] | None = None) -> set[str]:
    """Makes the utterances of these statements anew; returns the ids of those that changed."""
    changed: set[str] = set()
    linking.regroup(
        store, Utterances(), touched, known or {}, lambda groups, rows: changed.update(_keep(store, groups, rows))
    )
    return changed


def _keep(store: Store, groups: Mapping[str, str], rows: Mapping[str, Saying]) -> set[str]:
    """Writes the utterances with more than one witness; a statement that stands alone is none."""
    of: defaultdict[str, list[str]] = defaultdict(list)
    for member, leader in sorted(groups.items()):
        of[leader].append(member)
    before: dict[str, str] = dict(linking.among(store, "select id, utterance from statements where id in ({})", groups))
    after = {m: utterance_id(leader) if len(of[leader]) > 1 else None for m, leader in groups.items()}
    moved = sorted(m for m in after if before.get(m) != after[m])
    changed = {u for m in moved for u in (after[m], before.get(m)) if u is not None}
    store.write("update statements set utterance = ? where id = ?", [(after[m], m) for m in moved])
    store.write("delete from utterances where id = ?", [(u,) for u in sorted(changed)])
    told = [(utterance_id(leader), [rows[m] for m in ms]) for leader, ms in of.items() if len(ms) > 1]
    store.write(insert("utterances"), [(u, *summary(ss), 0, 0, 0) for u, ss in told if u in changed])
    return changed


def summary(ss: Sequence[Saying]) -> tuple[str, str, str | None]:
    """The longest wording, the fullest name of the speaker, the first day."""
    content = min((s.content for s in ss), key=lambda c: (-len(c), c))
    speaker = min((s.speaker.name for s in ss), key=lambda n: (-len(n), n))
    return content, speaker, min((s.published for s in ss if s.published), default=None)
