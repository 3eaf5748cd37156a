"""Who did it and to whom, by the answers that people gave to questions (QASRL-GS, Roit et al. 2020, Wikinews).

Of the verbs that are coded as events: whether an actor of the event overlaps an answer to who did it, and a recipient
an answer to whom or what it was done to. An event without an actor (recipient) where there is such an answer is a miss;
one with an actor (recipient) that overlaps no answer, or where nobody was asked for, counts against the precision.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bench.corpus import CorpusError, Range, overlap
from bench.counts import Count

if TYPE_CHECKING:
    from onrecord.record import Record

_BETWEEN = "~!~"
"""What stands between the answers of one cell."""

_COLUMNS = {
    "sentences": ("qasrl_id", "sentence"),
    "gold": ("qasrl_id", "verb_idx", "wh", "subj", "obj", "prep", "is_passive", "answer_range"),
}
"""What the files of each folder have at least."""


@dataclass(slots=True, kw_only=True)
class Asked:
    """One sentence; for each asked verb, as characters, the answers to who did it and to whom."""

    id: str
    sentence: str
    verbs: dict[Range, tuple[list[Range], list[Range]]] = field(default_factory=dict)


def read(folder: Path) -> Iterator[Asked]:
    """The sentences of a folder with `sentences/*.csv` and `gold/*.csv` that have at least one question."""
    sentences = {
        row["qasrl_id"]: row["sentence"] for path in sorted(folder.glob("sentences/*.csv")) for row in _rows(path)
    }
    asked: dict[str, Asked] = {}
    for path in sorted(folder.glob("gold/*.csv")):
        for number, row in enumerate(_rows(path), 2):
            name = row["qasrl_id"]
            if name not in sentences:
                raise CorpusError(f"{path}, line {number}: no sentence {name}")
            one = asked.setdefault(name, Asked(id=name, sentence=sentences[name]))
            places = _places(one.sentence)
            verb = places[int(row["verb_idx"])]
            doers, others = one.verbs.setdefault(verb, ([], []))
            answers = [(places[int(a)][0], places[int(b) - 1][1]) for a, b in _ranges(row["answer_range"])]
            role = _role(row)
            if role == "doer":
                doers += answers
            elif role == "other":
                others += answers
    yield from asked.values()


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        columns = _COLUMNS[path.parent.name]
        if not set(columns) <= set(rows.fieldnames or ()):
            raise CorpusError(f"{path}: the columns {', '.join(columns)} are expected")
        yield from rows


def _places(sentence: str) -> list[Range]:
    places, at = [], 0
    for token in sentence.split(" "):
        places.append((at, at + len(token)))
        at += len(token) + 1
    return places


def _ranges(cell: str) -> list[tuple[str, str]]:
    pairs = (part.split(":") for part in cell.split(_BETWEEN) if part)
    return [(first, last) for first, last in pairs]


def _role(row: dict[str, str]) -> str | None:
    """Whether the answer to a question is the verb's agent or its patient; None for other questions."""
    if row["wh"] not in ("who", "what"):
        return None
    passive = row["is_passive"] == "True"
    if not row["subj"]:
        return "other" if passive else "doer"
    if passive:
        return "doer" if row["prep"] == "by" else None
    return "other" if not row["obj"] and not row["prep"] else None


def score(asked: Asked, record: Record) -> dict[str, Count]:
    """Counts of one sentence: `actor` and `recipient`, over the events whose trigger is an asked verb."""
    mentions = {a.id: [(m.start, m.end) for m in a.mentions] for a in record.actors}
    found: defaultdict[str, Count] = defaultdict(Count)
    for event in record.events:
        verb = next((v for v in asked.verbs if overlap(v, (event.trigger.start, event.trigger.end))), None)
        if verb is None:
            continue
        for role, parties, answers in zip(
            ("actor", "recipient"), (event.actors, event.recipients), asked.verbs[verb], strict=True
        ):
            right = any(overlap(m, a) for party in parties for m in mentions.get(party, ()) for a in answers)
            found[role] += Count(correct=right, predicted=bool(parties), gold=bool(answers))
    return {"actor": found["actor"], "recipient": found["recipient"]}
