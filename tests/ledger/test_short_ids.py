"""Ids as bytes: every id comes back as it was, and those that hash alike are alike."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.ledger.rows.short_ids import lengthened, shortened

KINDS = ("statement", "happening", "profile", "")


@given(id=st.text(st.characters()), kind=st.sampled_from(KINDS))
@example("statement-00ff00ff00ff00ff", "statement")
@example("statement-00FF00FF00FF00FF", "statement")
@example("statement-00ff00ff00ff00ff\n", "statement")
@example("00ff00ff00ff00ff", "statement")
@example("00ff00ff00ff00ff", "")
@example("statement-1", "statement")
@example("-" * 9, "")
@example("\udcff\0", "statement")
def test_an_id_comes_back_as_it_was(id: str, kind: str) -> None:
    assert lengthened(shortened(id, kind), kind) == id


@given(ids=st.sets(st.from_regex(r"(statement-)?[0-9a-f]{0,17}", fullmatch=True)))
def test_two_ids_are_never_one(ids: set[str]) -> None:
    assert len({shortened(i, "statement") for i in ids}) == len(ids)


@pytest.mark.parametrize(("id", "kind"), [("statement-00ff00ff00ff00ff", "statement"), ("00ff00ff00ff00ff", "")])
def test_an_id_of_ours_takes_eight_bytes(id: str, kind: str) -> None:
    assert shortened(id, kind) == b"\x00\xff" * 4
