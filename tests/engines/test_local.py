"""Reading a batch: order, failures that stay with their document, killed processes, sameness over `jobs`."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

from onrecord import wire
from onrecord.engines import Failure, read_all
from onrecord.errors import ModelError, NotFound, ReadingFailed, SourceError
from onrecord.record import Document, Record, document_id
from tests.stand_in import make


def report(text: str) -> Document:
    return Document(id=document_id(text), text=text, path=f"{text.split()[0]}.txt")


def outcomes(inputs: list[Document | SourceError], jobs: int) -> list[bytes | str]:
    found = read_all(inputs, wire.encode, jobs=jobs, make_reader=make)
    return [str(outcome.error) if isinstance(outcome, Failure) else outcome for outcome in found]


MIXED: list[Document | SourceError] = [
    report('one "Aye," Ann said.'),
    NotFound("gone.txt", "no such file"),
    report("two FAIL"),
    report("three BUG"),
    *(report(f'n{i} "Aye," Ann said.') for i in range(12)),
    report('last "No," Bob said.'),
]


def test_order_and_bytes_are_the_same_for_any_number_of_processes() -> None:
    alone = outcomes(MIXED, jobs=1)
    assert outcomes(MIXED, jobs=2) == alone
    assert len(alone) == len(MIXED)
    assert alone[1] == "gone.txt: no such file"
    assert alone[2] == "two.txt: the text asked for it"
    assert alone[3] == (
        "three.txt: could not be read, by a fault of Onrecord; please report it: KeyError: 'a fault\\x1b[31m'"
    )
    assert [wire.decode(data).document.path for data in alone[4:] if isinstance(data, bytes)] == [
        *(f"n{i}.txt" for i in range(12)),
        "last.txt",
    ]


def test_a_killed_process_costs_its_own_document_alone() -> None:
    inputs = [
        report('a "Aye," Ann said.'),
        report("b KILL"),
        NotFound("c", "none"),
        *(report(f"d{i} .") for i in range(9)),
    ]
    found = outcomes(inputs, jobs=2)
    assert (
        found[1] == "b.txt: the process that read it was ended from outside, perhaps for want of memory; try it alone"
    )
    assert found[2] == "c: none"
    assert [isinstance(outcome, bytes) for outcome in found] == [True, False, False, *[True] * 9]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_damaged_model_ends_the_batch(jobs: int) -> None:
    with pytest.raises(ModelError, match="the model is damaged; install Onrecord again"):
        outcomes([report("a"), report("b MODEL"), report("c")], jobs)


def test_the_model_gets_one_thread_in_a_pool_and_all_of_them_alone() -> None:
    (alone,) = read_all([report("THREADS")], wire.encode, jobs=1, make_reader=make)
    (pooled,) = read_all([report("THREADS")], wire.encode, jobs=2, make_reader=make)
    assert isinstance(alone, bytes) and wire.decode(alone).document.text == "None True"
    assert isinstance(pooled, bytes) and wire.decode(pooled).document.text == "1 True"


def test_a_process_of_a_pool_keeps_to_its_core() -> None:
    """Threads of linear algebra would wait busily for cores that the other processes need."""
    (alone,) = read_all([report("BLAS")], wire.encode, jobs=1, make_reader=make)
    (pooled,) = read_all([report("BLAS")], wire.encode, jobs=2, make_reader=make)
    assert isinstance(alone, bytes) and wire.decode(alone).document.text == os.environ.get("OPENBLAS_NUM_THREADS", "-")
    assert isinstance(pooled, bytes) and wire.decode(pooled).document.text == "1"


def _threshold(record: Record) -> int:
    return gc.get_threshold()[0]


def test_a_process_of_a_pool_seldom_looks_for_cycles_and_this_one_as_before() -> None:
    before = gc.get_threshold()
    (pooled,) = read_all([report("a")], _threshold, jobs=2, make_reader=make)
    assert isinstance(pooled, int) and pooled > 10 * before[0]
    assert gc.get_threshold() == before


def test_input_is_drawn_as_it_is_needed() -> None:
    drawn = 0

    def endless() -> Iterator[Document]:
        nonlocal drawn
        while True:
            drawn += 1
            yield report(f"r{drawn} .")

    for jobs in (1, 2):
        drawn = 0
        reading = read_all(endless(), wire.encode, jobs=jobs, make_reader=make)
        next(reading)
        reading.close()  # type: ignore[attr-defined]
        assert drawn <= 8


def test_a_failure_keeps_its_error() -> None:
    (failure,) = read_all([report("x FAIL")], wire.encode, make_reader=make)
    assert isinstance(failure, Failure)
    assert isinstance(failure.error, ReadingFailed)
    assert failure.error.path == "x.txt"
