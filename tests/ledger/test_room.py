"""The reading room asks both kinds of ledgers, and shows the same of them."""

from __future__ import annotations

from onrecord.ledger.intake.adding import add
from onrecord.ledger.storage.store import open_store
from onrecord.web.pages import PAGES
from tests.ledger.conftest import Place
from tests.ledger.reports import thirteen, version
from tests.web.rooms import browser

OF_ONE = {"report": "documents", "row": "events", "incident": "incidents", "toll": "figures", "actor": "profiles"}


def test_every_page_is_made_of_each_kind_of_ledger(place: Place) -> None:
    path = place()
    store = open_store(path, create=True)
    for record in thirteen():
        add(store, record, version(record))
    ids = {page: store.rows(f"select min(id) from {table}")[0][0] for page, table in OF_ONE.items()}
    ((ids["actor"],),) = store.rows("select min(identity) from profiles where names <> '[]'")
    ids["statement"] = store.rows("select min(id) from statements")[0][0]
    store.close()
    pages = [page for page, _ in PAGES if "{" not in page]
    pages += [f"/{page}/{ids[page]}" for page in OF_ONE] + [f"/row/{ids['statement']}"]
    pages += [
        "/search?words=said&disputed=1",
        "/tolls?words=killed",
        "/between?one=Russia&other=Turkey",
        "/map?disputed=1",
    ]
    with browser(path) as reader:
        for page in pages:
            answer = reader.get(page)
            assert answer.status_code == 200, (page, answer.text[:2000])
        judged = reader.submit(f"/judge/{ids['statement']}", {"by": "Ann", "verdict": "confirm"})
        assert judged.status_code == 303
        assert "Ann" in reader.get(f"/row/{ids['statement']}").text
