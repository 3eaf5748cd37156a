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


def _name_run(forms: Sequence[str], cases: Sequence[int], gaps: Sequence[int], head: int) -> tuple[str, ...]:
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
        cases, gaps = marks[:, 0].tolist(), marks[:, 1].tolist()
        self.heads, self.kinds = heads, kinds
        places: list[int] = heads.tolist()
        self.classes = np.array([word_class(forms[h], cases[h]) for h in places], dtype=np.int64)
        self.inside = (marks[heads, 2] == 1).astype(np.int64)
        self.definite = np.array([_definiteness(forms, h) for h in places], dtype=np.int64)
        lower: dict[str, int] = {}
        self._lower = np.array([lower.setdefault(forms[h].lower(), len(lower)) for h in places], dtype=np.int64)
        whole: dict[tuple[str, ...], int] = {}
        runs = [_name_run(forms, cases, gaps, h) for h in places]
        self._run = np.array([whole.setdefault(r, len(whole)) for r in runs], dtype=np.int64)
        self._bags = [frozenset(run) for run in whole]
        initials = {"".join(w[0] for w in run): k for run, k in whole.items() if len(run) > 1}
        self._initials: dict[int, int] = {}
        for run, k in whole.items():
            other = initials.get(run[0].replace(".", "")) if len(run) == 1 else None
            if other is not None:
                self._initials[k] = other
                self._initials[other] = k

    def __len__(self) -> int:
        return len(self.heads)

    def features(self, first: int, last: int, begin: int) -> NDArray[np.int64]:
        """Features (last - first, last - begin, 7) of the mentions from `first` to before `last` (rows) with each
        possible antecedent from `begin` on (columns). Entries that are not earlier mentions are meaningless."""
        return np.stack(self._columns(first, last, begin), axis=-1)

    def grouped(self, first: int, last: int, begin: int) -> list[NDArray[np.int64]]:
        """The same, folded by GROUPS: one array (last - first, last - begin) a group.

        What depends on the row or the column alone is folded before the two are brought together.
        """
        rows, columns = slice(first, last), slice(begin, last)
        near, far = self._distances(first, last, begin)
        near *= SIZES[1] * SIZES[4]
        far *= SIZES[4]
        near += far
        near += self.inside[rows, None] * 2 + self.inside[None, columns]
        pairs = self._pairs(first, last, begin)
        pairs *= 3 * SIZES[6] + 1
        pairs += np.minimum(self.classes[rows, None], 2) * SIZES[6] + self.definite[rows, None] * 6
        classes = (self.classes * 11)[rows, None] + self.classes[None, columns]
        kinds = (self.kinds * 11)[rows, None] + self.kinds[None, columns]
        return [near, classes, pairs, kinds]

    def _columns(self, first: int, last: int, begin: int) -> list[NDArray[np.int64]]:
        rows, columns = slice(first, last), slice(begin, last)
        pairs = self._pairs(first, last, begin)
        return [
            *self._distances(first, last, begin),
            self.classes[rows, None] * 11 + self.classes[None, columns],
            pairs * 3 + np.minimum(self.classes[rows, None], 2),
            self.inside[rows, None] * 2 + self.inside[None, columns],
            self.kinds[rows, None] * 11 + self.kinds[None, columns],
            self.definite[rows, None] * 6 + pairs,
        ]

    def _distances(self, first: int, last: int, begin: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Buckets of the distance in mentions and in words."""
        order = np.arange(begin, last)
        mentions = order[first - begin :, None] - order[None]
        words = self.heads[first:last, None] - self.heads[None, begin:last]
        return _DISTANCE[0].take(mentions, mode="clip"), _DISTANCE[1].take(words, mode="clip")

    def _pairs(self, first: int, last: int, begin: int) -> NDArray[np.int64]:
        """How the words of two mentions match: 0 not at all, 1 some, 2 all of the shorter one, 3 the head, 4 all of
        both, 5 one is the initials of the other. Only the runs of words that stand here are compared."""
        runs, place = np.unique(self._run[begin:last], return_inverse=True)
        bags = [self._bags[run] for run in runs.tolist()]
        holders: dict[str, list[int]] = {}
        for k, bag in enumerate(bags):
            for word in bag:
                holders.setdefault(word, []).append(k)
        here = {run: k for k, run in enumerate(runs.tolist())}
        table = np.zeros((len(runs), len(runs)), dtype=np.int64)
        for k in set(place[first - begin :].tolist()):
            shared: dict[int, int] = {}
            for word in bags[k]:
                for other in holders[word]:
                    shared[other] = shared.get(other, 0) + 1
            row = table[k]
            for other, n in shared.items():
                row[other] = 2 if n >= min(len(bags[k]), len(bags[other])) else 1
            known = here.get(self._initials.get(int(runs[k]), -1))
            if known is not None:
                row[known] = 5
            row[k] = 4
        pairs: NDArray[np.int64] = table[place[first - begin :, None], place]
        lower = self._lower
        pairs[(lower[first:last, None] == lower[None, begin:last]) & (pairs < 3)] = 3
        return pairs


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
