"""What pairs connect, over numbers, and blobs by their numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.compare.grouping import connected
from onrecord.engines.linking import row_files
from onrecord.engines.linking.components import components
from onrecord.engines.linking.row_files import RowFile

NUMBERS = st.integers(0, 40)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=60))
def test_pairs_connect_numbers_as_they_connect_names(pairs: list[tuple[int, int]]) -> None:
    one, other = (np.array([pair[end] for pair in pairs], dtype=np.int64) for end in (0, 1))
    members, labels = components(one, other)
    named = [(f"{a:02}", f"{b:02}") for a, b in pairs]
    expected = connected(sorted({name for pair in named for name in pair}), named)
    assert {f"{m:02}": f"{members[label]:02}" for m, label in zip(members, labels, strict=True)} == expected


def test_a_long_chain_is_one(tmp_path: Path) -> None:
    order = np.random.default_rng(5).permutation(50_000).astype(np.int64)
    _, labels = components(order[:-1], order[1:])
    assert set(labels.tolist()) == {0}


def test_blobs_are_found_by_their_numbers(tmp_path: Path) -> None:
    blobs = {1: b"one", 4: b"", 5: b"five", 9: b"nine"}
    row_files.write(tmp_path / "rows", blobs.items(), 12)
    file = RowFile(tmp_path / "rows")
    assert [file[n] for n in range(12)] == [blobs.get(n, b"") for n in range(12)]
    file.close()


def test_a_file_without_blobs_gives_none(tmp_path: Path) -> None:
    row_files.write(tmp_path / "rows", (), 2)
    file = RowFile(tmp_path / "rows")
    assert (file[0], file[1]) == (b"", b"")
    file.close()
