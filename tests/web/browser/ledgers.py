"""The ledgers that the reading room shows in these tests, made without a model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bench.ledgers import records
from onrecord.ledger import Ledger
from onrecord.ledger.answers.actors import actors
from onrecord.ledger.answers.incident_lists import incidents
from onrecord.ledger.coding.judging import judge
from tests.ledger.market import denial, later, market, wire

REPORTS = 40


@dataclass(frozen=True, slots=True)
class Affair:
    """A ledger of forty reports: four of one raid, with its tolls and disputes, and what the made-up world tells."""

    path: Path
    incident: str
    actor: str

    @property
    def report(self) -> str:
        """The report that tells of the raid first."""
        return wire().document

    @property
    def statement(self) -> str:
        """One that people have judged, with a dispute about it."""
        return wire().statements[0].id

    @property
    def event(self) -> str:
        """An event that another voice denies."""
        return denial().events[0].id

    @property
    def figure(self) -> str:
        """A number that takes the place of an earlier one."""
        return later().figures[0].id

    def address(self, template: str) -> str:
        """An address of this ledger: the names in braces are those of its rows."""
        return re.sub(r"\{(\w+)\}", lambda found: getattr(self, found[1]), template)


def affair(path: Path) -> Affair:
    """Makes the ledger."""
    with Ledger.open(path, create=True) as ledger:
        for record in (*(t.record() for t in market()), *records(REPORTS - len(market()))):
            ledger.add(record)
        store = ledger.store
        statement = wire().statements[0].id
        judge(store, statement, "confirm", by="Ann")
        judge(store, statement, "correct", by="Ben", field="act", value="warn", because="<b>so</b> it reads")
        judge(store, denial().events[0].id, "reject", by="Ann", because="nobody says so")
        incident, *_ = incidents(store, country="SYR", order="sources").rows
        (actor,) = actors(store, "Orontes Monitor").rows
    return Affair(path=path, incident=incident.id, actor=actor.id)
