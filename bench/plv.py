"""Single news sentences with a marked source and the PLOVER type of what it does (PLV, Hu et al. 2022, ConfliBERT).

A sentence counts where its type is among those coded for it, and again where the marked source is among the actors of
an event of that type. `YIELD` stands for CONCEDE or RETREAT there.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.corpus import CorpusError
from bench.counts import Count

if TYPE_CHECKING:
    from onrecord.record import Record

_YIELD = ("CONCEDE", "RETREAT")
_COLUMNS = ("gold_root", "sentence", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """One sentence; `source` is the words of who does it."""

    type: str
    sentence: str
    source: str


def read(path: Path) -> Iterator[Marked]:
    """The rows of a tab-separated file with the columns gold_root, sentence, source."""
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter="\t"), 2):
            if any(row.get(column) is None for column in _COLUMNS):
                raise CorpusError(f"{path}, line {number}: the columns {', '.join(_COLUMNS)} are expected")
            yield Marked(type=row["gold_root"], sentence=row["sentence"], source=row["source"])


def score(gold: Marked, record: Record) -> dict[str, Count]:
    """Counts of one sentence: `type`, `source`, and how many events are coded, each once however often mentioned."""
    wanted = _YIELD if gold.type == "YIELD" else (gold.type,)
    events = [event for event in record.events if event.type in wanted]
    start = record.document.text.find(gold.source)
    end = start + len(gold.source)
    mentions = {a.id: a.mentions for a in record.actors}
    acts = any(
        m.start < end and start < m.end for event in events for actor in event.actors for m in mentions.get(actor, ())
    )
    mentions_again = sum(link.kind == "same" for link in record.links)
    return {
        "type": Count(correct=bool(events), predicted=1, gold=1),
        "source": Count(correct=bool(events) and start >= 0 and acts, predicted=1, gold=1),
        "events": Count(correct=len(record.events) - mentions_again, predicted=1, gold=1),
    }
