"""The words of made-up reports: English ones from Onrecord's own tables, and the verbs that its frames code."""

from __future__ import annotations

import re
from functools import cache

from onrecord.tables.ontology import event_types
from onrecord.tables.tsv import rows, table_names
from onrecord.tables.words import word_list

_WORD = re.compile(r"[a-z]{3,}")
_PART = re.compile(r"[ |-]")
_NAMES = frozenset({"places", "state_names", "states", "institutions", "given_names", "surnames", "name_forms"})
"""Tables of names, whose words are not English ones."""
_ENDINGS = ("s", "ed", "ing")


@cache
def vocabulary() -> tuple[str, ...]:
    """Some twenty thousand words, sorted: every word of the tables, and its forms."""
    found = set()
    for table in table_names():
        if table not in _NAMES:
            found |= {w for row in rows(table) for cell in row[:2] for w in _PART.split(cell) if _WORD.fullmatch(w)}
    stems = {word for word in found if not word.endswith(("s", "ed", "ing"))}
    return tuple(sorted(found | {stem + ending for stem in stems for ending in _ENDINGS} - small_words()))


@cache
def small_words() -> frozenset[str]:
    """Words that carry no meaning of their own, which stand between all others."""
    return word_list("function words")


@cache
def triggers() -> tuple[tuple[str, str | None, str], ...]:
    """Event type, mode and a verb for it, in the past, in the order of the table of frames."""
    known = set(event_types())
    found = [
        (type, mode or None, f"{verb}d" if verb.endswith("e") else f"{verb}ed")
        for verb, part, _, type, mode, *_ in rows("frames")
        if part == "v" and verb.isalpha() and type in known
    ]
    return tuple(dict.fromkeys(found))
