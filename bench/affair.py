"""Reports of one affair by several outlets, with what is planted in them, and how a ledger of them is held against it.

A folder holds the reports and `planted.json` (its `about` says what each key means). A planted thing is found:

- copies: both reports are in one family, and no others are
- a happening: the rows at its mentions lie in one incident; each mention beyond the first is one thing to find
- witnesses: the statements at the mentions are one utterance; each mention beyond the first is one thing to find
- disputes and updates: a link or relation of that kind between rows at the two words, or at the same words of a copy

False is a link that is neither planted nor allowed: two reports in one family, two rows in one incident or utterance
that `not` keeps apart or that belong to two planted happenings, a dispute or update between rows of two reports.
"""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.counts import Count
from onrecord.ledger import Ledger
from onrecord.record import Record

Ends = frozenset[str]
"""The ids of the rows at some words."""


@dataclass(slots=True)
class Outcome:
    """What was found of what is planted, by kind; what was missed; what was linked and is not planted."""

    found: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    missed: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    false: list[str] = field(default_factory=list)
    b_cubed: tuple[float, float] = (0.0, 0.0)
    """Precision and recall of the incidents over the planted mentions."""

    def put(self, kind: str, what: str, found: bool) -> None:
        """Notes one planted thing."""
        (self.found if found else self.missed)[kind].append(what)

    @property
    def share(self) -> float:
        """Per cent of what is planted that was found."""
        hits, misses = sum(map(len, self.found.values())), sum(map(len, self.missed.values()))
        return 100 * hits / (hits + misses) if hits + misses else 100.0


def paths(folder: Path) -> list[Path]:
    """The reports of an affair, by the names that planted.json gives."""
    planted = json.loads((folder / "planted.json").read_text(encoding="utf-8"))
    names = dict.fromkeys(name.rpartition(":")[0] if _line(name) else name for name in planted["reports"])
    return [folder / name if (folder / name).exists() else folder.parent / name for name in names]


def _line(name: str) -> bool:
    return name.rpartition(":")[2].isdigit() and ":" in name


def read(folder: Path, reader: Any) -> list[Record]:
    """The records of an affair's reports."""
    from onrecord.sources import read_documents

    return [reader.read(document) for document in read_documents(paths(folder))]


def score(folder: Path, records: Sequence[Record]) -> Outcome:
    """Adds the records to a ledger of their own and compares it with what is planted."""
    with tempfile.TemporaryDirectory() as place, Ledger.open(Path(place) / "affair.ledger", create=True) as ledger:
        for record in records:
            ledger.add(record)
        return Affair(folder, records, ledger).outcome()


class Places:
    """The planted words of an affair in its records."""

    def __init__(self, folder: Path, records: Sequence[Record]) -> None:
        self.planted = json.loads((folder / "planted.json").read_text(encoding="utf-8"))
        by_path = {Path(str(r.document.path)).name: r for r in records}
        self.records = {of["key"]: by_path[Path(name).name] for name, of in self.planted["reports"].items()}

    def at(self, place: dict[str, str], kinds: str = "esf") -> Ends:
        """The rows at some words of a report: events by trigger, statements by content, figures by span."""
        record = self.records[place["report"]]
        text = record.document.text
        start = text.find(place["words"])
        end = start + len(place["words"])
        found = []
        if start < 0:
            return frozenset()
        if "e" in kinds:
            found += [e.id for e in record.events if start <= e.trigger.start and e.trigger.end <= end]
        if "f" in kinds:
            found += [f.id for f in record.figures if start <= f.span.start and f.span.end <= end]
        if "s" in kinds:
            found += [
                s.id
                for s in record.statements
                if any(c.start < end and start < c.end and _most(c.start, c.end, start, end) for c in s.content)
            ]
        return frozenset(found)


class Affair(Places):
    """A ledger of an affair's reports beside what is planted in them."""

    def __init__(self, folder: Path, records: Sequence[Record], ledger: Ledger) -> None:
        super().__init__(folder, records)
        rows = ledger.store.rows
        self.family = dict(rows("select id, family from documents"))
        self.incident = dict(rows("select e.id, h.incident from events e join happenings h on h.id = e.happening"))
        self.incident |= dict(rows("select f.id, h.incident from figures f join happenings h on h.id = f.happening"))
        self.utterance = dict(rows("select id, utterance from statements where utterance is not null"))
        self.links = [
            *rows("select kind, from_row, to_row from links"),
            *rows("select kind, from_row, to_row from relations"),
        ]
        self.because = {(a, b): why for a, b, why in rows("select from_row, to_row, because from relations")}
        self.document = {
            row.id: key for key, r in self.records.items() for row in (*r.events, *r.statements, *r.figures)
        }
        self.words = {e.id: e.trigger.text for r in records for e in r.events}
        self.words |= {f.id: f.span.text for r in records for f in r.figures}
        self.words |= {s.id: " … ".join(c.text for c in s.content) for r in records for s in r.statements}
        self.copies_of = self._copies()

    def outcome(self) -> Outcome:
        """What was found, missed and falsely linked."""
        out = Outcome()
        self._families(out)
        self._happenings(out)
        self._witnesses(out)
        self._links(out)
        out.b_cubed = b_cubed(*self.groups())
        return out

    def _copies(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {key: {key} for key in self.records}
        for one, other in self.planted["copies"]:
            found[one].add(other)
            found[other].add(one)
        return found

    def _families(self, out: Outcome) -> None:
        planted = {frozenset(pair) for pair in self.planted["copies"]}
        allowed = {
            frozenset((p["one"]["report"], p["other"]["report"]))
            for p in self.planted["allowed"]
            if p["kind"] == "copy"
        }
        for one, other in combinations(self.records, 2):
            same = self.family[self.records[one].document.id] == self.family[self.records[other].document.id]
            if frozenset((one, other)) in planted:
                out.put("copies", f"{one} = {other}", same)
            elif same and frozenset((one, other)) not in allowed:
                out.false.append(f"copies: {one} = {other}")

    def _happenings(self, out: Outcome) -> None:
        of: dict[str, set[str]] = {}
        for happening in self.planted["happenings"]:
            places = [(m, self.at(m, "e")) for m in happening["mentions"]]
            incidents = [{i for e in ends if (i := self.incident.get(e))} for _, ends in places]
            counted: defaultdict[str, int] = defaultdict(int)
            for some in incidents:
                for i in some:
                    counted[i] += 1
            best = max(counted, key=lambda i: (counted[i], i), default="")
            hits = [best in some for some in incidents]
            if sum(hits) < 2 and len(hits) > 1:
                hits = [False] * len(hits)
            skip = hits.index(True) if True in hits else 0
            for n, (mention, _) in enumerate(places):
                if n != skip:
                    out.put("happenings", f"{happening['id']}: {mention['report']}: {mention['words'][:60]}", hits[n])
            if best:
                of.setdefault(best, set()).add(happening["id"])
        told: dict[str, str] = {}
        for happening in self.planted["happenings"]:
            for mention in [*happening["mentions"], *happening.get("also", [])]:
                for event in self.at(mention, "e"):
                    told.setdefault(event, happening["id"])
        inside: defaultdict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for event, name in told.items():
            inside[self.incident.get(event, event)][name].add(event)
        allowed = self._pairs("allowed", "happening", "incident", "corroborates")
        for incident, names in sorted(inside.items()):
            for one, other in combinations(sorted(names), 2):
                ends = [(a, b) for a in names[one] for b in names[other] if self.document[a] != self.document[b]]
                if ends and not any(self._meets(pair, allowed) for pair in ends):
                    a, b = min(ends)
                    out.false.append(f"incident {incident}: {one} with {other}: {self._told(a)} | {self._told(b)}")
        for apart in self.planted["not"]:
            if apart["kind"] != "happening":
                continue
            ones, others = self.at(apart["one"], "e"), self.at(apart["other"], "e")
            both = {self.incident.get(e) for e in ones} & {self.incident.get(e) for e in others} - {None}
            if both and not any(
                {told.get(a), told.get(b)} != {None} and told.get(a) != told.get(b) and told.get(a) and told.get(b)
                for a in ones
                for b in others
            ):
                out.false.append(f"not one: {apart['one']} | {apart['other']}")

    def groups(self) -> tuple[dict[str, str], dict[str, str]]:
        """Each planted mention with the happening that it tells of, and with the incident that it was put into.

        A mention of which the reader has no row is alone.
        """
        gold: dict[str, str] = {}
        made: dict[str, str] = {}
        for happening in self.planted["happenings"]:
            for mention in [*happening["mentions"], *happening.get("also", [])]:
                name = f"{mention['report']}: {mention['words']}"
                events = sorted(self.at(mention, "e"))
                gold[name] = happening["id"]
                made[name] = next((i for e in events if (i := self.incident.get(e))), name)
        return gold, made

    def _pairs(self, key: str, *kinds: str) -> list[tuple[Ends, Ends]]:
        found = []
        for entry in self.planted[key]:
            if entry["kind"] in kinds:
                one, other = entry.get("one") or entry["from"], entry.get("other") or entry["to"]
                ends = [frozenset(i for p in self._twins(place) for i in self.at(p)) for place in (one, other)]
                found.append((ends[0], ends[1]))
        return found

    def _meets(self, pair: tuple[str, str], pairs: Iterable[tuple[Ends, Ends]]) -> bool:
        a, b = pair
        return any((a in one and b in other) or (b in one and a in other) for one, other in pairs)

    def _witnesses(self, out: Outcome) -> None:
        of: dict[str, int] = {}
        for number, witness in enumerate(self.planted["witnesses"]):
            ends = [self.at(m, "s") for m in witness["mentions"]]
            utterances = [{u for s in some if (u := self.utterance.get(s))} for some in ends]
            counted: defaultdict[str, int] = defaultdict(int)
            for some in utterances:
                for u in some:
                    counted[u] += 1
            best = max(counted, key=lambda u: (counted[u], u), default="")
            hits = [best in some for some in utterances]
            if sum(hits) < 2:
                hits = [False] * len(hits)
            skip = hits.index(True) if True in hits else 0
            for n, mention in enumerate(witness["mentions"]):
                if n != skip:
                    out.put("witnesses", f"{witness['speaker']}: {mention['report']}: {mention['words'][:50]}", hits[n])
            for mention in [*witness["mentions"], *witness.get("also", [])]:
                of |= dict.fromkeys(self.at(mention, "s"), number)
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for statement, u in self.utterance.items():
            groups[u].append(statement)
        allowed = self._pairs("allowed", "witness", "witnesses", "statement", "utterance", "corroborates", "repeats")
        for u, members in groups.items():
            for a, b in combinations(sorted(members), 2):
                if self._same_words(a, b) or self._meets((a, b), allowed):
                    continue
                if of.get(a) is None or of.get(a) != of.get(b):
                    out.false.append(
                        f"utterance {u}: {self.document[a]} {self.words[a]!r} | {self.document[b]} {self.words[b]!r}"
                    )

    def _told(self, row: str) -> str:
        return f"{self.document[row]} {self.words[row]!r}"

    def _same_words(self, a: str, b: str) -> bool:
        """Whether two rows stand in copies of one text."""
        return self.document[b] in self.copies_of[self.document[a]]

    def _twins(self, place: dict[str, str]) -> Iterator[dict[str, str]]:
        for key in sorted(self.copies_of[place["report"]]):
            yield {"report": key, "words": place["words"]}

    def _links(self, out: Outcome) -> None:
        for kind in ("disputes", "updates"):
            made = {frozenset((a, b)) for k, a, b in self.links if k == kind}
            explained: set[frozenset[str]] = set()
            for entry in self.planted[kind]:
                ones = {i for p in self._twins(entry["from"]) for i in self.at(p)}
                others = {i for p in self._twins(entry["to"]) for i in self.at(p)}
                hits = {pair for pair in made if len(pair) == 2 and _across(pair, ones, others)}
                explained |= hits
                ends = [f"{entry[end]['report']}: {entry[end]['words'][:45]}" for end in ("from", "to")]
                out.put(kind, f"{entry.get('issue', kind)}: {' | '.join(ends)}", bool(hits))
            allowed = self._pairs("allowed", kind)
            for pair in sorted(map(tuple, map(sorted, made - explained))):
                if len(pair) != 2 or self.document[pair[0]] == self.document[pair[1]]:
                    continue
                if self._meets((pair[0], pair[1]), allowed):
                    continue
                a, b = pair
                why = self.because.get((a, b)) or self.because.get((b, a))
                out.false.append(
                    f"{kind}: {self.document[a]} {self.words[a]!r} | {self.document[b]} {self.words[b]!r} ({why})"
                )


def b_cubed(gold: dict[str, str], made: dict[str, str]) -> tuple[float, float]:
    """B-cubed precision and recall (Bagga and Baldwin 1998) of mentions that each have a group in both."""
    precision = recall = 0.0
    for mention, group in made.items():
        mine = {m for m, g in made.items() if g == group}
        theirs = {m for m, g in gold.items() if g == gold[mention]}
        both = len(mine & theirs)
        precision += both / len(mine)
        recall += both / len(theirs)
    return precision / len(gold), recall / len(gold)


def _most(start: int, end: int, first: int, last: int) -> bool:
    """Whether two stretches share most of the shorter one."""
    return 2 * (min(end, last) - max(start, first)) >= min(end - start, last - first)


def _across(pair: frozenset[str], ones: set[str], others: set[str]) -> bool:
    a, b = sorted(pair)
    return (a in ones and b in others) or (b in ones and a in others)


def counted(outcome: Outcome) -> Count:
    """Found, found and false, planted."""
    hits = sum(map(len, outcome.found.values()))
    return Count(correct=hits, predicted=hits + len(outcome.false), gold=hits + sum(map(len, outcome.missed.values())))
