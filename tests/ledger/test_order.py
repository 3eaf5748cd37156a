"""A ledger depends on which reports are in it, never on the order in which they came."""

from __future__ import annotations

from contextlib import closing
from random import Random

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord import record as r
from onrecord.ledger.intake.adding import add, put, put_new
from onrecord.ledger.rows.preparing import prepare
from onrecord.ledger.storage.store import Store, open_store
from onrecord.ledger.verifying import digest, verify
from tests.ledger.reports import elsewhere, own_ids, six, version
from tests.strategies import records


class Undo(Exception):
    """Takes back what a test wrote."""


def given_reports() -> tuple[r.Record, ...]:
    """Six reports, and one of them met again at two other places."""
    one = six()[1]
    return (*six(), elsewhere(one, "Evening Post", "2000-12-31", "a"), elsewhere(one, "Morning Post", "2001-02", "b"))


@pytest.fixture(scope="session")
def known_digest(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest of the reports in one order."""
    with closing(open_store(tmp_path_factory.mktemp("order") / "l", create=True)) as store:
        for record in given_reports():
            add(store, record, version(record))
        return digest(store)


@pytest.mark.parametrize("size", [2, 3, 6])
def test_several_at_once_give_the_same_ledger_as_one_after_the_other(
    store: Store, known_digest: str, size: int
) -> None:
    first, *met_again = list(given_reports()[:6]), *given_reports()[6:]
    with pytest.raises(Undo), store.transaction():
        for at in range(0, len(first), size):
            put_new(store, [prepare(record, version(record)) for record in first[at : at + size]])
        for record in met_again:
            put(store, record, version(record))
        assert digest(store) == known_digest
        assert list(verify(store)) == []
        raise Undo


BACKWARD = tuple(range(len(given_reports())))[::-1]


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@example(order=BACKWARD)
@given(order=st.permutations(BACKWARD))
def test_any_order_gives_the_same_ledger(store: Store, known_digest: str, order: tuple[int, ...]) -> None:
    reports = given_reports()
    with pytest.raises(Undo), store.transaction():
        for n in order:
            put(store, reports[n], version(reports[n]))
        assert digest(store) == known_digest
        raise Undo


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(some=st.lists(records(), min_size=2, max_size=4, unique_by=lambda x: x.document.id), chance=st.randoms())
def test_any_records_in_any_order_give_the_same_ledger(store: Store, some: list[r.Record], chance: Random) -> None:
    found = []
    for together in (False, True):
        with pytest.raises(Undo), store.transaction():
            if together:
                put_new(store, [prepare(own_ids(record), version(record)) for record in some])
            for record in some:
                put(store, own_ids(record), version(record))
            assert list(verify(store)) == []
            found.append(digest(store))
            raise Undo
        chance.shuffle(some)
    assert found[0] == found[1]
