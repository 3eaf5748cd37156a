"""A feed to rows, by the true reader."""

from __future__ import annotations

from onrecord.engines import take_in
from onrecord.ledger import Ledger
from onrecord.record import Document
from onrecord.sources import read_documents
from tests.watch.site import Desk, Press

WORDS = (
    "The port of Santa Rita reopened on Tuesday after a storm that lasted three days, the harbour master said. "
    "Officials said that at least 14 people were injured when a roof fell in the market of the town on Sunday."
)


def test_every_row_is_traced_to_the_bytes_it_was_read_from(desk: Desk, press: Press) -> None:
    desk.make = None
    desk.once(press.feed("/rss", [press.page("/a", "Port reopens after storm", words=WORDS)]))
    with desk.open() as ledger:
        (record,) = ledger.records()
        digest = ledger.digest()
    assert any("injured" in span.text for statement in record.statements for span in statement.content)
    assert any(figure.best == 14 or figure.low == 14 for figure in record.figures)
    document = record.document
    assert (document.url, document.retrieved) == (press.url("/a"), "2026-09-21T14:13:30Z")
    (again,) = read_documents([str(document.path).rpartition(":")[0]])
    assert isinstance(again, Document) and again.text == document.text and record.broken_spans() == []
    with Ledger.open(desk.folder / "b.ledger", create=True) as ledger:
        take_in(ledger, [again], lambda outcome: None)
        assert ledger.digest() == digest
