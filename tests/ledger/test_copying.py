"""Copies as they are found in a ledger, however many there are of one text."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from onrecord.ledger.intake.adding import add, put_new
from onrecord.ledger.joining import copying
from onrecord.ledger.rows.preparing import prepare
from onrecord.ledger.storage.store import Store, open_store
from onrecord.ledger.verifying import verify
from onrecord.record import Record
from tests.ledger.reports import version
from tests.ledger.telling import Telling

WORDS = [f"word{n}" for n in range(3000)]
FOOT = " ".join(WORDS[-30:])


def report(number: int, words: list[str]) -> Record:
    return Telling(f"Outlet {number}", "2016-06-01", f"{' '.join(words)}. {FOOT}.").record()


def copies(count: int, chance: Random) -> list[Record]:
    """Copies of one text, each with some other words at its end."""
    text = chance.sample(WORDS[:2000], 160)
    return [report(n, [*text, *chance.sample(WORDS[2000:2900], 10 + n)]) for n in range(count)]


def families(store: Store) -> list[int]:
    return sorted(n for (n,) in store.rows("select count(*) from documents group by family"))


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("together", [True, False])
def test_of_however_many_copies_every_one_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, together: bool
) -> None:
    monkeypatch.setattr(copying, "MANY", 3)
    monkeypatch.setattr(copying, "FIRST", 1)
    monkeypatch.setattr(copying, "_HOLDERS", copying._HOLDERS.replace("limit 65", "limit 4"))
    chance = Random(seed)
    some = [*copies(9, chance), *copies(5, chance), *(report(n, chance.sample(WORDS, 150)) for n in range(20, 26))]
    chance.shuffle(some)
    with closing(open_store(tmp_path / "l", create=True)) as store:
        if together:
            with store.transaction():
                put_new(store, [prepare(record, version(record)) for record in some])
        else:
            for record in some:
                add(store, record, version(record))
        assert families(store) == [1, 1, 1, 1, 1, 1, 5, 9]


def test_what_stands_under_every_report_makes_no_copies_and_no_work(store: Store) -> None:
    chance = Random(4)
    some = [report(n, chance.sample(WORDS[:2900], 150)) for n in range(80)]
    looked = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copying, "copied", lambda *texts: looked.append(texts))
        for record in some[:70]:
            add(store, record, version(record))
        looked.clear()
        for record in some[70:]:
            add(store, record, version(record))
    assert families(store) == [1] * 80
    assert 0 < len(looked) <= 10 * (copying.FIRST + 1)


def sources(store: Store) -> list[str]:
    return [source for (source,) in store.rows("select distinct source from documents order by source")]


def test_an_outlet_is_one_source_however_many_reports_it_has(store: Store) -> None:
    chance = Random(4)
    first, second, other = (report(n, chance.sample(WORDS, 150)) for n in (1, 1, 2))
    for record in (first, second, other):
        add(store, record, version(record))
    assert families(store) == [1, 1, 1] and sources(store) == ["outlet 1", "outlet 2"]
    assert list(verify(store)) == []


def test_copies_are_of_the_agency_they_name_or_of_the_outlet_that_had_them_first(store: Store) -> None:
    text = Random(5).sample(WORDS[:2000], 160)

    def printed(outlet: str | None, day: str, more: str = "", credit: str = "") -> Record:
        return Telling(outlet, day, f"{credit}{' '.join(text)}. {more}").record()

    late, first = printed("Late Post", "2016-06-03", "Late."), printed("First Wire", "2016-06-01", "First.")
    add(store, late, version(late))
    assert sources(store) == ["late post"]
    add(store, first, version(first))
    assert families(store) == [2] and sources(store) == ["first wire"]
    evening = printed("Evening News", "2016-06-02", "Evening.", "GENEVA (Reuters) - ")
    add(store, evening, version(evening))
    assert families(store) == [3] and sources(store) == ["reuters"]
    morning = printed("Morning News", "2016-06-02", "Morning.", "GENEVA (AFP) - ")
    add(store, morning, version(morning))
    assert families(store) == [4] and sources(store) == ["first wire"]
    assert list(verify(store)) == []


def test_who_is_of_no_outlet_is_a_source_of_its_own(store: Store) -> None:
    chance = Random(6)
    some = [Telling(None, "2016-06-01", " ".join(chance.sample(WORDS, 150))).record() for _ in range(2)]
    for record in some:
        add(store, record, version(record))
    assert sources(store) == sorted(record.document.id for record in some)
