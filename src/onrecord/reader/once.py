"""What is asked of a document again and again, found once and forgotten with its analysis.

A cache of the process would hold the analyses of documents that are long done, and with them all that the model said.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from onrecord.reader.analysis import Analysis

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def once(find: Callable[Concatenate[Analysis, Asked], Found]) -> Callable[Concatenate[Analysis, Asked], Found]:
    """`find` that answers the same question of a document from memory. What it is asked is hashable, and what it finds
    is never changed."""

    @wraps(find)
    def ask(analysis: Analysis, /, *asked: Asked.args, **named: Asked.kwargs) -> Found:
        answers: dict[Any, Found] = analysis.answers
        key = (find, asked, *named.items())
        if key not in answers:
            answers[key] = find(analysis, *asked, **named)
        return answers[key]

    return ask
