"""Hosts are left alone, and longer after trouble."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.errors import Damaged, OtherFormat
from onrecord.watch.pace import Pace
from onrecord.watch.rows import Became
from onrecord.watch.state import NAME, State


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    state = State(tmp_path)
    yield state
    state.close()


def test_a_pause_between_two_requests(state: State) -> None:
    pace = Pace(state, 5.0)
    assert pace.wait("a", 100.0) == 0
    pace.asked("a", 100.0)
    assert (pace.wait("a", 101.0), pace.wait("a", 105.0), pace.wait("b", 101.0)) == (4, 0, 0)
    assert pace.wait("a", -1e9) == 5  # a clock that was set back


@pytest.mark.parametrize(("delay", "pause"), [(None, 5), (1.0, 5), (60.0, 60), (1e9, 300)])
def test_a_crawl_delay_within_bounds(state: State, delay: float | None, pause: float) -> None:
    pace = Pace(state, 5.0)
    pace.slower("a", delay)
    pace.asked("a", 0.0)
    assert pace.wait("a", 0.0) == pause


def test_trouble_doubles_and_is_forgotten(state: State) -> None:
    pace = Pace(state, 5.0)
    assert [pace.trouble("a", 0.0) for _ in range(8)] == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert (pace.held("a", 0.0), pace.held("a", 3600.0), pace.held("b", 0.0)) == (3600, None, None)
    pace.well("a")
    assert pace.held("a", 0.0) is None and pace.trouble("a", 0.0) == 60


def test_trouble_outlives_the_process(tmp_path: Path) -> None:
    state = State(tmp_path)
    Pace(state, 5.0).trouble("a", 100.0, asked=7200.0)
    state.close()
    state = State(tmp_path)
    assert Pace(state, 5.0).held("a", 101.0) == 7300
    state.close()


def test_a_state_that_is_no_use(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no database" * 1000)
    with pytest.raises(Damaged, match="remove it: what is kept beside it is found again"):
        State(tmp_path)
    (tmp_path / NAME).unlink()
    state = State(tmp_path)
    state._write("pragma user_version = 99")
    state.close()
    with pytest.raises(OtherFormat, match="of format 99, newer than"):
        State(tmp_path)


def test_pages_wait_in_their_order(state: State) -> None:
    for name, feed in (("a", "1"), ("b", "2"), ("c", "1"), ("d", "1")):
        assert state.add_page(name, feed=feed, title=None, published=None, now=0.0)
    assert not state.add_page("a", feed="2", title=None, published=None, now=0.0)
    assert [page.address for page in state.waiting(0.0, 2)] == ["a", "b", "c"]
    state.put_off("a", next=10.0, said="x", tried=True)
    assert [page.address for page in state.waiting(0.0, 2)] == ["b", "c", "d"]
    assert [(page.address, page.tries) for page in state.waiting(10.0, 1)] == [("a", 1), ("b", 0)]
    state.became("a", Became.FAILED, said="y")
    assert state.counts() == {Became.FAILED: 1, Became.WAITING: 3} and state.due() == 0
