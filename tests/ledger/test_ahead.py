"""Work done ahead in other processes."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable

import pytest

from onrecord.ledger.imports.ahead import done_ahead, few_collections


def doubled(number: int) -> tuple[int, int]:
    """Twice a number, and the process that found it."""
    return 2 * number, os.getpid()


def refused(number: int) -> int:
    if number == 3:
        raise ValueError("three")
    return number


def killed_over_five(number: int) -> int:
    if number == 5 and os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


PARENT = int(os.environ.setdefault("ONRECORD_TEST_PARENT", str(os.getpid())))


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_results_come_in_order_whoever_made_them(jobs: int) -> None:
    made = list(done_ahead(doubled, range(40), jobs=jobs))
    assert [(thing, twice) for thing, (twice, _) in made] == [(n, 2 * n) for n in range(40)]
    assert (len({process for _, (_, process) in made}) > 1) == (jobs > 0)


def test_one_thing_needs_no_process() -> None:
    assert list(done_ahead(doubled, [7], jobs=2)) == [(7, (14, os.getpid()))]
    assert list(done_ahead(doubled, [], jobs=2)) == []


@pytest.mark.parametrize("jobs", [0, 1])
def test_an_error_is_raised_in_its_turn(jobs: int) -> None:
    found: list[int] = []
    with pytest.raises(ValueError, match="three"):
        found.extend(thing for thing, _ in done_ahead(refused, range(9), jobs=jobs))
    assert found == [0, 1, 2]


def test_a_process_that_is_ended_from_outside_loses_nothing() -> None:
    assert [made for _, made in done_ahead(killed_over_five, range(20), jobs=1)] == list(range(20))


def test_an_endless_supply_is_drawn_as_it_is_needed() -> None:
    drawn: list[int] = []

    def supply() -> Callable[[], int]:
        def next_one() -> int:
            drawn.append(len(drawn))
            return drawn[-1]

        return next_one

    made = done_ahead(doubled, iter(supply(), -1), jobs=1)
    for _ in range(5):
        next(made)
    made.close()
    assert len(drawn) < 60


def test_collections_are_as_they_were_afterwards() -> None:
    before = gc.get_threshold()
    with few_collections():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before
