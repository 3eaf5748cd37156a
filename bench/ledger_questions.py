"""Questions to a ledger of made-up reports: seeded, varied, with words as frequent as they are in the reports."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from bench.ledgers import SEED
from onrecord.ledger.storage.store import Store

QUESTIONS = 200
_SAMPLE = 400
"""Statements and events from which words and names are taken."""

Question = tuple[str, dict[str, Any]]


def questions(store: Store, seed: int = SEED) -> Iterator[Question]:
    """Words and options for `find`, without end; the same for one ledger and seed."""
    world = _Sample(store, random.Random(seed))
    while True:
        for ask in _ASKED:
            yield ask(world)


class _Sample:
    """Words, names, days and codes that stand in a ledger, drawn as often as they stand there."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self.chance = chance
        (last,) = store.rows("select max(id) from entries")[0]
        (first,) = store.rows("select min(id) from entries")[0]
        rows: list[tuple[Any, ...]] = []
        while len(rows) < _SAMPLE:
            at = chance.randint(first, last)
            rows += store.rows("select row, kind, day from entries where id >= ? order by id limit 1", (at,))
        self._days = [day for _, _, day in rows if day]
        said = [row for row, kind, _ in rows if kind == "statement"]
        done = [row for row, kind, _ in rows if kind == "event"]
        marks = ", ".join("?" * len(said))
        told = store.rows(
            f"select s.content, a.name from statements s join actors a on a.id = s.speaker where s.id in ({marks})",
            said,
        )
        self._contents = [content.strip("“”,.").split() for content, _ in told]
        self._speakers = [name for _, name in told]
        marks = ", ".join("?" * len(done))
        self._events = store.rows(
            "select e.type, p.name, p.country, a.name from events e join places p on p.id = e.place"
            " join event_parties x on x.event = e.id join actors a on a.id = x.actor"
            f" where e.id in ({marks})",
            done,
        )

    def word(self) -> str:
        return str(self.chance.choice(self.chance.choice(self._contents)))

    def run(self, size: int) -> str:
        words = self.chance.choice([w for w in self._contents if len(w) > size])
        at = self.chance.randrange(len(words) - size)
        return " ".join(words[at : at + size])

    def speaker(self) -> str:
        return str(self.chance.choice(self._speakers))

    def event(self) -> tuple[str, str, str, str]:
        """Type, place, country and a party of one event."""
        type, place, country, party = self.chance.choice(self._events)
        return type, place, country, party

    def month(self) -> str:
        return str(self.chance.choice(self._days))[:7]


_ASKED: tuple[Callable[[_Sample], Question], ...] = (
    lambda w: (w.word(), {}),
    lambda w: (f"{w.word()} {w.word()}", {}),
    lambda w: (f'"{w.run(2)}"', {}),
    lambda w: (f"{w.run(3)} -{w.word()}", {"order": "newest"}),
    lambda w: (f"{w.word()} OR {w.word()} OR {w.word()}", {}),
    lambda w: (f"{w.word()[:4]}*", {}),
    lambda w: ("", {"speaker": w.speaker()}),
    lambda w: (w.word(), {"speaker": w.speaker().split()[-1]}),
    lambda w: ("", {"about": w.event()[3], "kind": "event", "order": "oldest"}),
    lambda w: ("", {"about": w.event()[1], "since": w.month()}),
    lambda w: (w.word(), {"type": w.event()[0]}),
    lambda w: ("", {"type": w.event()[0], "country": w.event()[2], "status": "happened"}),
    lambda w: (w.word(), {"country": w.event()[2], "voice": "narration"}),
    lambda w: (w.word(), dict.fromkeys(("since", "until"), w.month())),
    lambda w: ("", {"act": "deny", "until": w.month(), "limit": 100}),
    lambda w: (w.word(), {"min_sources": 2}),
    lambda w: ("", {"min_sources": 3, "kind": "event"}),
    lambda w: ("", {"disputed": True, "country": w.event()[2]}),
    lambda w: (w.word(), {"kind": "figure", "judged": "unrejected"}),
    lambda w: (f"the {w.run(2)}", {"limit": 50}),
)
