"""Which mentions mean the same: features of pairs of mention heads, and clusters from antecedent scores.

Word-level coreference after Dobrovolskii (2021): a mention is its head word. The score of an antecedent is a product
of two learned vectors plus a small network over the categorical features made here. Training and reading share this
module.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

COMMON, PROPER, HE, SHE, IT, THEY, I, WE, YOU, THIS, OTHER = range(11)
_CLASSES = {
    **dict.fromkeys(("he", "him", "his", "himself"), HE),
    **dict.fromkeys(("she", "her", "hers", "herself"), SHE),
    **dict.fromkeys(("it", "its", "itself"), IT),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves", "themself"), THEY),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), I),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), WE),
    **dict.fromkeys(("you", "your", "yours", "yourself", "yourselves"), YOU),
    **dict.fromkeys(("this", "that", "these", "those"), THIS),
    **dict.fromkeys(("who", "whom", "whose", "which", "what", "one", "ones", "there", "here", "then", "now"), OTHER),
}
_DETERMINERS = {
    "the": 1,
    "a": 2,
    "an": 2,
    "this": 3,
    "that": 3,
    "these": 3,
    "those": 3,
    **dict.fromkeys(("my", "your", "his", "her", "its", "our", "their"), 4),
    **dict.fromkeys(("some", "any", "no", "every", "each", "all", "many", "several", "another", "other"), 5),
}

SIZES = (10, 13, 121, 18, 4, 121, 36)
"""Number of values of each pair feature, in the order of `pair_features`."""


def word_class(form: str, case: int) -> int:
    """The class of a mention's head: a pronoun's own, PROPER for a capitalised word, otherwise COMMON."""
    known = _CLASSES.get(form.lower())
    if known is not None and not (form == "US" and known == WE):
        return known
    return PROPER if case in (1, 2, 4) else COMMON


def _name_run(forms: Sequence[str], cases: NDArray[np.int64], gaps: NDArray[np.int64], head: int) -> tuple[str, ...]:
    """The lower-cased capitalised words that stand around a head without a comma between them."""
    if cases[head] not in (1, 2, 4):
        return (forms[head].lower(),)
    first = last = head
    while first > 0 and cases[first - 1] in (1, 2, 4) and gaps[first] <= 1 and head - first < 5:
        first -= 1
    while last + 1 < len(forms) and cases[last + 1] in (1, 2, 4) and gaps[last + 1] <= 1 and last - head < 5:
        last += 1
    return tuple(f.lower() for f in forms[first : last + 1])


def _definiteness(forms: Sequence[str], head: int) -> int:
    for w in range(head - 1, max(head - 5, -1), -1):
        known = _DETERMINERS.get(forms[w].lower())
        if known:
            return known
        if not forms[w][0].isalnum():
            break
    return 0


def _buckets(values: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    """1, 2, 3, 4, then powers of two."""
    small = values - 1
    large = np.floor(np.log2(np.maximum(values, 1))).astype(np.int64) + 2
    return np.clip(np.where(values <= 4, small, large), 0, size - 1)


def pair_features(
    forms: Sequence[str], marks: NDArray[np.int64], heads: NDArray[np.int64], kinds: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Features (M, M, 7) of each mention (rows) with each possible antecedent (columns, earlier mentions).

    `forms`: the words of the document; `marks` (W, 3) as in `encoding`; `heads` (M,) ascending word indices of the
    mentions; `kinds` (M,) entity types, 0 to 10. Entries on and above the diagonal are meaningless.
    """
    m = len(heads)
    cases, gaps, quotes = marks[:, 0], marks[:, 1], marks[:, 2]
    classes = np.array([word_class(forms[h], int(cases[h])) for h in heads], dtype=np.int64)
    runs = [_name_run(forms, cases, gaps, int(h)) for h in heads]
    index: dict[str, int] = {}
    lower = np.array([index.setdefault(forms[h].lower(), len(index)) for h in heads], dtype=np.int64)
    whole: dict[tuple[str, ...], int] = {}
    run_id = np.array([whole.setdefault(r, len(whole)) for r in runs], dtype=np.int64)
    words: dict[str, int] = {}
    for run in whole:
        for word in run:
            words.setdefault(word, len(words))
    bag = np.zeros((len(whole), len(words)), dtype=np.float32)
    for run, k in whole.items():
        bag[k, [words[w] for w in run]] = 1.0
    initials = {"".join(w[0] for w in run): k for run, k in whole.items() if len(run) > 1}
    common = bag @ bag.T
    size = bag.sum(1)
    subset = (common >= np.minimum(size[:, None], size[None, :])).astype(np.int64)
    match = np.where(common > 0, 1 + subset, 0)
    for run, k in whole.items():
        if len(run) == 1 and run[0].replace(".", "") in initials:
            other = initials[run[0].replace(".", "")]
            match[k, other] = match[other, k] = 5
    pairs = match[run_id[:, None], run_id[None, :]]
    pairs = np.where(run_id[:, None] == run_id[None, :], 4, pairs)
    pairs = np.where((lower[:, None] == lower[None, :]) & (pairs < 4), 3, pairs)
    coarse = np.minimum(classes, 2)
    inside = (quotes[heads] == 1).astype(np.int64)
    definite = np.array([_definiteness(forms, int(h)) for h in heads], dtype=np.int64)
    order = np.arange(m)
    out = np.zeros((m, m, 7), dtype=np.int64)
    out[..., 0] = _buckets(order[:, None] - order[None, :], 10)
    out[..., 1] = _buckets(np.maximum(heads[:, None] - heads[None, :], 1), 13)
    out[..., 2] = classes[:, None] * 11 + classes[None, :]
    out[..., 3] = pairs * 3 + coarse[:, None]
    out[..., 4] = inside[:, None] * 2 + inside[None, :]
    out[..., 5] = kinds[:, None] * 11 + kinds[None, :]
    out[..., 6] = definite[:, None] * 6 + pairs
    return out


def clusters(scores: NDArray[np.float32]) -> list[list[int]]:
    """Clusters of mention indices from antecedent scores (M, M); a best score of 0 or less begins a new one.

    Only clusters of two or more are returned, in the order of their first mention.
    """
    groups: list[list[int]] = []
    of: list[int] = []
    for i in range(len(scores)):
        best = int(np.argmax(scores[i, :i])) if i else -1
        if i and scores[i, best] > 0:
            groups[of[best]].append(i)
            of.append(of[best])
        else:
            of.append(len(groups))
            groups.append([i])
    return [g for g in groups if len(g) > 1]
