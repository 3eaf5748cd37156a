from __future__ import annotations

import numpy as np
import pytest

from onrecord.model.coreference import GROUPS, SIZES, Mentions
from onrecord.model.encoding import encode

TEXT = (
    "The Association of Flight Attendants (AFA) met Ann Roe. Ms. Roe told the association that “she and Ann met the "
    "flight crew”. Flight crews are no AFA, he said of them. "
    "Tokyo Electric Power rose, TEP fell. Edo Power stood."
)


def mentions() -> Mentions:
    enc = encode(TEXT)
    forms = [TEXT[a:b] for a, b in enc.spans.tolist()]
    heads = np.array([w for w, form in enumerate(forms) if form[0].isalpha()], dtype=np.int64)
    return Mentions(forms, enc.marks, heads, np.arange(len(heads)) % 11)


def match(found: Mentions, one: str, other: str) -> int:
    """How the words of the last mentions with these heads match, `other` before `one`."""
    forms = [TEXT[a:b] for a, b in encode(TEXT).spans.tolist()]
    named = {forms[h]: k for k, h in enumerate(found.heads.tolist())}
    return int(found.features(0, len(found), 0)[named[one], named[other], 3]) // 3


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("crews", "crew", 0), ("AFA", "AFA", 4), ("TEP", "Electric", 5), ("Power", "Electric", 1), ("met", "Edo", 0)],
)
def test_match_of_words(one: str, other: str, expected: int) -> None:
    assert match(mentions(), one, other) == expected


@pytest.mark.parametrize("first", [0, 5, 20])
def test_groups_are_the_features_folded(first: int) -> None:
    found = mentions()
    begin = max(0, first - 7)
    features = found.features(first, len(found), begin)
    for group, folded in zip(GROUPS, found.grouped(first, len(found), begin), strict=True):
        expected = features[..., group[0]]
        for k in group[1:]:
            expected = expected * SIZES[k] + features[..., k]
        assert (folded == expected)[np.tri(*folded.shape, first - begin - 1, dtype=bool)].all()


def test_features_depend_on_the_pair_alone() -> None:
    found = mentions()
    whole = found.features(0, len(found), 0)
    assert (found.features(10, 20, 4) == whole[10:20, 4:20]).all()
