"""`Ledger`: many reports in one place, added, asked, judged and checked."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from onrecord.ledger import verifying
from onrecord.ledger.intake import adding
from onrecord.ledger.intake.adding import Added
from onrecord.ledger.rows.loading import load
from onrecord.ledger.rows.writing import Version
from onrecord.ledger.storage.store import Store, open_store
from onrecord.record import Document, Record

if TYPE_CHECKING:
    from onrecord.errors import OnrecordError
    from onrecord.ledger.answers import (
        actor_accounts,
        actors,
        counting,
        disputes,
        finding,
        incident_accounts,
        incident_lists,
        lately,
        mapped,
        report_accounts,
        report_lists,
        showing,
        timelines,
        tolls,
    )
    from onrecord.ledger.coding import judging, queue

P = ParamSpec("P")
R = TypeVar("R")


def _asks(function: Callable[Concatenate[Store, P], R]) -> Callable[Concatenate[Ledger, P], R]:
    """A function over a store as a method of the ledger."""

    def method(ledger: Ledger, /, *arguments: P.args, **options: P.kwargs) -> R:
        return function(ledger.store, *arguments, **options)

    method.__doc__ = function.__doc__
    return method


def _asks_later(module: str, name: str) -> Callable[..., Any]:
    """The same, imported when it is first called: who adds reports needs none of the questions."""

    def method(ledger: Ledger, *arguments: Any, **options: Any) -> Any:
        return getattr(import_module(f"onrecord.ledger.{module}"), name)(ledger.store, *arguments, **options)

    method.__doc__ = f"See `onrecord.ledger.{module}.{name}`."
    return method


class Ledger:
    """One ledger, open. Use it as a context manager, or close it.

        with Ledger.open("case.ledger", create=True) as ledger:
            ledger.add(record)
            for found in ledger.find("airspace", speaker="Lavrov"):
                print(found.words)

    One process may write at a time; others wait for it. Methods raise LedgerError where the ledger cannot be used.
    """

    def __init__(self, store: Store) -> None:
        self.store = store

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, create: bool = False, write: bool = True) -> Ledger:
        """The ledger at `path`, a file or the address of a PostgreSQL database (`postgresql://user@host/name`).

        Raises NoLedger where there is none and `create` is not given; NotALedger, OtherFormat, Damaged, NotWritable.
        """
        return cls(open_store(path, create=create, write=write))

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Gives back what it holds."""
        self.store.close()

    def add(self, record: Record, *, version: Version | None = None) -> Added:
        """Takes a record in, whole or not at all, and links it with those that are there.

        `version` says what read it; without it, the present package, its model and the document's own rules of text.
        Raises FormatError for a record that is inconsistent.
        """
        return adding.add(self.store, record, version or this_version(record.document.text_profile))

    def knows(self, document: Document) -> bool:
        """Whether this version has read a document already and it was met at the same place."""
        return adding.known(self.store, document, this_version(document.text_profile))

    def note(self, path: str, outcome: Document | OnrecordError) -> None:
        """Writes into the manifest what became of an input: the document that it holds, or why it could not be read."""
        with self.store.transaction():
            if isinstance(outcome, Document):
                adding.note(self.store, path, document=outcome.id)
            else:
                adding.note(self.store, path, error=str(outcome))

    def record(self, document: str) -> Record | None:
        """The record of the document with this id, as it was added; None where there is none."""
        return load(self.store, document)

    def records(self) -> Iterator[Record]:
        """The records of all documents, in the order of their ids; one at a time in memory."""
        for document in self.documents():
            record = load(self.store, document)
            if record is not None:
                yield record

    def documents(self) -> list[str]:
        """The ids of all documents, in order."""
        return [i for (i,) in self.store.rows("select id from documents order by id")]

    if TYPE_CHECKING:
        find = _asks(finding.find)
        counted = _asks(counting.counted)
        show = _asks(showing.show)
        reports_newest = _asks(report_lists.reports_newest)
        report = _asks(report_accounts.report)
        lately = _asks(lately.lately)
        incidents = _asks(incident_lists.incidents)
        incident = _asks(incident_accounts.incident)
        mapped = _asks(mapped.mapped)
        toll = _asks(tolls.toll)
        disputes = _asks(disputes.disputes)
        actors = _asks(actors.actors)
        actor = _asks(actor_accounts.actor)
        timeline = _asks(timelines.timeline)
        waiting = _asks(queue.waiting)
        judge = _asks(judging.judge)
        standing = _asks(judging.standing)
    else:
        find = _asks_later("answers.finding", "find")
        counted = _asks_later("answers.counting", "counted")
        show = _asks_later("answers.showing", "show")
        reports_newest = _asks_later("answers.report_lists", "reports_newest")
        report = _asks_later("answers.report_accounts", "report")
        lately = _asks_later("answers.lately", "lately")
        incidents = _asks_later("answers.incident_lists", "incidents")
        incident = _asks_later("answers.incident_accounts", "incident")
        mapped = _asks_later("answers.mapped", "mapped")
        toll = _asks_later("answers.tolls", "toll")
        disputes = _asks_later("answers.disputes", "disputes")
        actors = _asks_later("answers.actors", "actors")
        actor = _asks_later("answers.actor_accounts", "actor")
        timeline = _asks_later("answers.timelines", "timeline")
        waiting = _asks_later("coding.queue", "waiting")
        judge = _asks_later("coding.judging", "judge")
        standing = _asks_later("coding.judging", "standing")

    def verify(self) -> Iterable[str]:
        """One line for everything that is not as it should be: spans, hashes, references. A sound ledger gives none."""
        return verifying.verify(self.store)

    def digest(self) -> str:
        """A SHA-256 of everything in it: two ledgers of one digest hold the same record."""
        return verifying.digest(self.store)


def this_version(text_profile: str) -> Version:
    """What reads a document now: the package, its model, and the rules that made the document's text."""
    import onrecord

    return Version(onrecord=onrecord.__version__, model=str(onrecord.MODEL_VERSION), text_profile=text_profile)
