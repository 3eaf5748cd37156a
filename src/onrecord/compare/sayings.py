"""Statements as what is said: whether two reports carry the same words of one speaker, and whether two contradict."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from onrecord.compare.days import day_of, near
from onrecord.compare.grouping import Pair
from onrecord.compare.keys import BITS, hashed, products
from onrecord.compare.likeness import alike
from onrecord.compare.matter import Matter, matter
from onrecord.compare.profiles import Profile, keys, profiles_of
from onrecord.compare.wording import containment, resemblance, root_of, roots, words
from onrecord.record import Act, Polarity, Quotation, Record, Statement

_FEW: Final = 4
"""Words with a meaning that two wordings must share to be one utterance."""
_FEW_QUOTED: Final = 3
_VERBATIM: Final = 0.95
_SHARED: Final = 0.7
_RETOLD: Final = 0.75
_INDIRECT_DAYS: Final = 10
"""Words retold are the same utterance only when they are told within so many days."""
_KEPT: Final = 4
_FEW_RUNS: Final = 2
"""Runs that are kept of a saying at most which is looked at for one shared run."""
_RUN: Final = (1 << BITS) - 2
"""The bits of a key that stand for the run of words, see `compare.keys`."""
_MARKED: Final = re.compile(r"[\"“„«]([^\"“”„«»]+)[\"”»]")
_SHORT: Final = 4
"""Words that a quotation has at least which says too little to be known by its roots: "We did not begin this"."""
_SHORT_DAYS: Final = 31
"""Short words are said on many days: told longer apart they are two utterances."""
PIECE: Final = " … "
"""Stands between the pieces of a content that is told in several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One statement as it is compared: its words, its speaker, the day of its report."""

    id: str
    document: str
    speaker: Profile
    content: str
    roots: frozenset[str]
    matter: Matter
    quoted: bool
    denies: bool
    """Whether it is told as denied, or as not said."""
    contests: bool
    """Whether it is told as denied: "denied that", not "did not say that"."""
    published: str | None
    short: frozenset[str]
    """What stands in quotation marks and has few roots, its words folded."""

    @property
    def turns(self) -> bool:
        """Whether it denies or negates anything."""
        return self.denies or bool(self.matter.negated)


def sayings(record: Record, profiles: Mapping[str, Profile] | None = None) -> tuple[Saying, ...]:
    """The statements of a record that have a speaker and say anything. `profiles`: those of its actors, by id."""
    profiles = profiles_of(record) if profiles is None else profiles
    found = (_saying(record, s, p) for s in record.statements if (p := profiles.get(s.speaker or "")) is not None)
    return tuple(s for s in found if s.roots)


def _saying(record: Record, statement: Statement, speaker: Profile) -> Saying:
    return of_words(
        id=statement.id,
        document=record.document.id,
        speaker=speaker,
        content=PIECE.join(s.text for s in statement.content),
        quotation=statement.quotation,
        act=statement.act,
        polarity=statement.polarity,
        published=day_of(record.document.published),
    )


def of_words(
    *,
    id: str,
    document: str,
    speaker: Profile,
    content: str,
    quotation: Quotation,
    act: Act,
    polarity: Polarity,
    published: str | None,
) -> Saying:
    """A statement's cells as it is compared."""
    return Saying(
        id=id,
        document=document,
        speaker=speaker,
        content=content,
        roots=roots(content),
        matter=matter(content),
        quoted=quotation is not Quotation.INDIRECT,
        denies=act is Act.DENY or polarity is Polarity.NEGATED,
        contests=act is Act.DENY and polarity is not Polarity.NEGATED,
        published=published,
        short=_short(content) if quotation is not Quotation.INDIRECT else frozenset(),
    )


def _short(content: str) -> frozenset[str]:
    """The quotations of some words but few roots."""
    found = (words(quoted) for quoted in _MARKED.findall(content))
    return frozenset(" ".join(w) for w in found if len(w) >= _SHORT and len(set(map(root_of, w)) - {""}) < _FEW_QUOTED)


def saying_keys(saying: Saying) -> tuple[int, ...]:
    """The keys under which a saying is found (see `compare.keys`): its speaker with some of its runs of words, the same
    ones everywhere. The last bit of each says whether these are few."""
    order = [r for w in words(saying.content) if (r := root_of(w))]
    runs = sorted({hashed(" ".join(run)) for run in zip(order, order[1:], order[2:], strict=False)})
    kept = {*runs[:_KEPT], *(run for run in runs if run % 3 == 0), *map(hashed, saying.short)}
    few = len(kept) <= _FEW_RUNS
    found = products((f"said by {k}" for k in keys(saying.speaker)), kept)
    return tuple(sorted({key & ~1 | few for key in found}))


def both_keys(key: int) -> tuple[int, int]:
    """The key of the same run of words by the same speaker in a saying that has many, and in one that has few."""
    return key & ~1, key | 1


def enough_runs(one: Collection[int], other: Collection[int]) -> bool:
    """Whether two sayings with these keys in common, each as it has them, deserve a look.

    Who has few runs of words needs to share one of them, others two: what one speaker says often has a run in common.
    """
    return any(key & 1 for key in (*one, *other)) or len({key & _RUN for key in one}) > 1


def witnessed(one: Saying, other: Saying) -> Pair | None:
    """The pair that two sayings make where they are one utterance told twice; None where they need not be."""
    found = _short_words(one, other) or _like_words(one, other)
    if found is None or one.denies != other.denies or alike(one.speaker, other.speaker, same_story=True) is None:
        return None
    score, share, how = found
    first, second = sorted((one.id, other.id))
    return Pair(one=first, other=second, score=score, because=f"{share} words of {_who(one, other)}, {how} in both")


_Told = tuple[float, str, str]
"""How surely two sayings are one by their words, how many of these, and how they are told."""


def _short_words(one: Saying, other: Saying) -> _Told | None:
    """Whether two sayings quote the same few words within a month."""
    if not one.short & other.short or not _within(one, other, _SHORT_DAYS):
        return None
    return 0.9, "the same", "quoted"


def _like_words(one: Saying, other: Saying) -> _Told | None:
    """Whether two sayings share most of their words, and negate none of them alone."""
    shared, quoted = len(one.roots & other.roots), one.quoted and other.quoted
    likeness = containment(one.roots, other.roots) if quoted else resemblance(one.roots, other.roots)
    few = _FEW_QUOTED if quoted and likeness > _VERBATIM else _FEW
    if (
        shared < few
        or likeness < (_SHARED if quoted else _RETOLD)
        or (one.matter.negated.keys() ^ other.matter.negated.keys()) & one.roots & other.roots
        or not (quoted or _within(one, other, _INDIRECT_DAYS))
    ):
        return None
    score = round(min(0.99, likeness * (1.0 if quoted else 0.9)), 3)
    return score, f"{round(100 * likeness)}% of the", "quoted" if quoted else "retold"


def _within(one: Saying, other: Saying, days: int) -> bool:
    return one.published is not None and other.published is not None and near(one.published, other.published, days)


def _who(*sayings: Saying) -> str:
    return max((s.speaker.name for s in sayings), key=lambda name: (len(name), name))
