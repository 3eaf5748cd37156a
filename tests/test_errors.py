"""The error tree: one base, drawn in full in the docstring, and errors that travel between processes."""

from __future__ import annotations

import inspect
import pickle

import pytest

from onrecord import errors
from onrecord.errors import BadLine, NotFound, OnrecordError, ReadingFailed, UsageError

ALL = [value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, Exception)]


def test_every_error_has_the_one_base_and_stands_in_the_drawn_tree() -> None:
    drawn = errors.__doc__ or ""
    for error in ALL:
        assert issubclass(error, OnrecordError)
        assert error.__name__ in drawn
        assert error.__doc__


@pytest.mark.parametrize(
    "error",
    [
        NotFound("a.txt", "no such file"),
        BadLine("a.jsonl", 3, "no JSON"),
        ReadingFailed("a", "ended"),
        UsageError("no"),
    ],
)
def test_an_error_comes_back_whole_from_another_process(error: OnrecordError) -> None:
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert vars(back) == vars(error)
