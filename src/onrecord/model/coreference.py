"""Which mentions mean the same: features of pairs of mention heads, and clusters from antecedent scores.

Word-level coreference after Dobrovolskii (2021): a mention is its head word. The score of an antecedent is a product
of two learned vectors plus a small network over the categorical features made here. Training and reading share this
module.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

COMMON, PROPER, HE, SHE, IT, THEY, ME, WE, YOU, THIS, OTHER = range(11)
_CLASSES = {
    **dict.fromkeys(("he", "him", "his", "himself"), HE),
    **dict.fromkeys(("she", "her", "hers", "herself"), SHE),
    **dict.fromkeys(("it", "its", "itself"), IT),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves", "themself"), THEY),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), ME),
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
"""Number of values of each pair feature: distance (mentions, words), classes, match, quotes, kinds, articles."""

GROUPS = ((0, 1, 4), (2,), (3, 6), (5,))
"""Features that `Mentions.grouped` folds into one number each, for tables added up beforehand."""


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


def _buckets(size: int) -> NDArray[np.int64]:
    """The bucket of every distance up to _FAR: 1, 2, 3, 4, then powers of two."""
    values = np.maximum(np.arange(_FAR + 1), 1)
    small = values - 1
    large = np.floor(np.log2(np.maximum(values, 1))).astype(np.int64) + 2
    return np.clip(np.where(values <= 4, small, large), 0, size - 1)


_FAR = 1 << 13
_DISTANCE = (_buckets(10), _buckets(13))


class Mentions:
    """Mention heads of one document, ready to be paired.

    `forms`: the words of the document; `marks` (W, 4) as in `encoding`; `heads` (M,) ascending word indices of the
    mentions; `kinds` (M,) entity types, 0 to 10.
    """

    def __init__(
        self, forms: Sequence[str], marks: NDArray[np.int64], heads: NDArray[np.int64], kinds: NDArray[np.int64]
    ) -> None:
        cases, gaps, quotes = marks[:, 0], marks[:, 1], marks[:, 2]
        self.heads, self.kinds = heads, kinds
        self.classes = np.array([word_class(forms[h], int(cases[h])) for h in heads], dtype=np.int64)
        self.inside = (quotes[heads] == 1).astype(np.int64)
        self.definite = np.array([_definiteness(forms, int(h)) for h in heads], dtype=np.int64)
        lower: dict[str, int] = {}
        self._lower = np.array([lower.setdefault(forms[h].lower(), len(lower)) for h in heads], dtype=np.int64)
        whole: dict[tuple[str, ...], int] = {}
        runs = [_name_run(forms, cases, gaps, int(h)) for h in heads]
        self._run = np.array([whole.setdefault(r, len(whole)) for r in runs], dtype=np.int64)
        words: dict[str, int] = {}
        self._bags = [frozenset(words.setdefault(w, len(words)) for w in run) for run in whole]
        self._holders: dict[int, list[int]] = {}
        for k, bag in enumerate(self._bags):
            for w in bag:
                self._holders.setdefault(w, []).append(k)
        initials = {"".join(w[0] for w in run): k for run, k in whole.items() if len(run) > 1}
        self._initials: dict[int, int] = {}
        for run, k in whole.items():
            other = initials.get(run[0].replace(".", "")) if len(run) == 1 else None
            if other is not None:
                self._initials[k] = other
                self._initials[other] = k

    def __len__(self) -> int:
        return len(self.heads)

    def _matches(self, run: int) -> dict[int, int]:
        """Runs that share words with a run: 1 some, 2 all of the shorter one, 5 the initials of the other."""
        mine = self._bags[run]
        shared: dict[int, int] = {}
        for w in mine:
            for k in self._holders[w]:
                shared[k] = shared.get(k, 0) + 1
        out = {k: 2 if n >= min(len(mine), len(self._bags[k])) else 1 for k, n in shared.items()}
        if run in self._initials:
            out[self._initials[run]] = 5
        return out

    def features(self, first: int, last: int, begin: int) -> NDArray[np.int64]:
        """Features (last - first, last - begin, 7) of the mentions from `first` to before `last` (rows) with each
        possible antecedent from `begin` on (columns). Entries that are not earlier mentions are meaningless."""
        return np.stack(self._columns(first, last, begin), axis=-1)

    def grouped(self, first: int, last: int, begin: int) -> list[NDArray[np.int64]]:
        """The same, folded by GROUPS: one array (last - first, last - begin) a group."""
        columns = self._columns(first, last, begin)
        out = []
        for group in GROUPS:
            folded = columns[group[0]]
            for k in group[1:]:
                folded = folded * SIZES[k] + columns[k]
            out.append(folded)
        return out

    def _columns(self, first: int, last: int, begin: int) -> list[NDArray[np.int64]]:
        rows, columns = slice(first, last), slice(begin, last)
        order = np.arange(len(self))
        table = np.zeros((last - first, len(self._bags)), dtype=np.int64)
        for i, run in enumerate(self._run[rows].tolist()):
            for k, value in self._matches(run).items():
                table[i, k] = value
        pairs = table[:, self._run[columns]]
        pairs = np.where(self._run[rows, None] == self._run[None, columns], 4, pairs)
        pairs = np.where((self._lower[rows, None] == self._lower[None, columns]) & (pairs < 4), 3, pairs)
        return [
            _DISTANCE[0][np.clip(order[rows, None] - order[None, columns], 0, _FAR)],
            _DISTANCE[1][np.clip(self.heads[rows, None] - self.heads[None, columns], 0, _FAR)],
            self.classes[rows, None] * 11 + self.classes[None, columns],
            pairs * 3 + np.minimum(self.classes[rows, None], 2),
            self.inside[rows, None] * 2 + self.inside[None, columns],
            self.kinds[rows, None] * 11 + self.kinds[None, columns],
            self.definite[rows, None] * 6 + pairs,
        ]


def antecedents(scores: NDArray[np.float32], first: int, begin: int) -> list[int]:
    """The best antecedent of each mention from `first` on (rows) among those from `begin` on (columns) that stand
    before it, -1 where none has a score above 0."""
    mentions = np.arange(first, first + len(scores))
    earlier = np.where(np.arange(begin, begin + scores.shape[1]) < mentions[:, None], scores, -np.inf)
    best = earlier.argmax(1)
    found: list[int] = np.where(earlier[mentions - first, best] > 0, best + begin, -1).tolist()
    return found


def clusters(antecedents: Sequence[int]) -> list[list[int]]:
    """Clusters of mention indices from the antecedent of each mention, -1 for none.

    Only clusters of two or more are returned, in the order of their first mention.
    """
    groups: list[list[int]] = []
    of: list[int] = []
    for i, antecedent in enumerate(antecedents):
        if antecedent < 0:
            of.append(len(groups))
            groups.append([i])
        else:
            of.append(of[antecedent])
            groups[of[i]].append(i)
    return [g for g in groups if len(g) > 1]
