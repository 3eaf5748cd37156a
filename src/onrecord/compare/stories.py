"""Whether two reports tell one story, so that less evidence joins what they tell.

Reports of one affair have names in common that others of their season have not: of people, ships, streets, firms. Two
such names, or one and what their first lines are about, make a story; so do titles that share words within a week.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import Final

from onrecord.compare.days import day_of
from onrecord.compare.keys import Block, hashed, scope
from onrecord.compare.wording import folded, roots
from onrecord.record import Document, Record
from onrecord.tables import find_role, institution_of, state_of
from onrecord.tables.words import word_list

_LEAD: Final = 300
"""Characters of a report that say what it is about, beside its title."""
_TITLE: Final = 8
"""Words of a title that count; the longest, which are the most telling."""
_FEW: Final = 40
"""Names of a report that count, in the order of the text."""
_NAMES: Final = 2
_WORDS: Final = 2
"""Words of titles that any two reports may share: "fire kills"."""
_LINES: Final = 4
_MANY_LINES: Final = 6
_CAPITAL: Final = re.compile(r"[A-Z\u00c0-\u00de][\w’'-]*")
_LOWER: Final = re.compile(r"\b[a-z]\w+")
_BREAK: Final = re.compile(r"[.!?:;\n“”\"()]+")
_NARROW: Final = frozenset({"site", "city", "region"})


def story(document: Document) -> frozenset[str]:
    """What a report is about: the roots of its title and of its first words."""
    return roots(f"{document.title or ''} {document.text[:_LEAD]}")


def names(record: Record) -> tuple[str, ...]:
    """The names of a report that tell its story from others: two capitalised words in a row, and places but states.

    The outlet's own name is none, nor are offices, states and bodies that everybody names.
    """
    document = record.document
    text = document.text
    usual = set(map(folded, set(_LOWER.findall(text)))) | word_list("function words")
    own = set(folded(f"{document.outlet or ''} {document.byline or ''} {document.dateline or ''}").split())
    found = dict.fromkeys(
        f"place {folded(p.name)}" for p in record.places if p.precision in _NARROW and not state_of(p.name)
    )
    for stretch in _BREAK.split(text):
        run: list[str] = []
        for written in [*stretch.split(), ""]:
            if written[:1].islower() and not run:
                continue
            word = written.strip(",’'").removesuffix("’s").removesuffix("'s")
            if _CAPITAL.fullmatch(word) and folded(word) not in usual and not _office(word) and not state_of(word):
                run.append(word)
                if written[-1:] not in (",", "s") or written[-2:-1] not in ("'", "’"):
                    continue
            # the last two words: Recep Tayyip Erdogan is Tayyip Erdogan elsewhere
            name = [folded(w) for w in run[-2:]]
            if len(run) > 1 and not set(name) <= own and not _usual(" ".join(run)):
                found[" ".join(name)] = None
            run = []
    return tuple(found)[:_FEW]


@lru_cache(maxsize=1 << 12)
def _office(word: str) -> bool:
    return find_role([word]) is not None


@lru_cache(maxsize=1 << 11)
def _usual(name: str) -> bool:
    """Whether a name is one of those that everybody writes about: a state, or a body that is known."""
    return state_of(name) is not None or institution_of(name) is not None


def story_keys(record: Record) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys under which a report's story is filed, and those under which others of it are looked for.

    Its month with each of its names, its week with each two words of its title; looked for also in the months and weeks
    about them.
    """
    found = tuple(story_subjects(record))
    stored = {f"{time}|{what}" for s in found for time in s.filed for what in s.under}
    asked = {f"{time}|{what}" for s in found for time in s.asked for what in s.under}
    return tuple(sorted(stored)), tuple(sorted(asked))


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """What a report's story is known by in some scopes, such as months; and in which others of it are looked for."""

    filed: tuple[str, ...]
    asked: tuple[str, ...]
    under: tuple[str, ...]

    @property
    def block(self) -> Block:
        """The same as numbers; `under` in the order of the texts."""
        return Block(
            filed=tuple(map(scope, self.filed)),
            asked=tuple(map(scope, self.asked)),
            under=tuple(map(hashed, self.under)),
        )


def story_subjects(record: Record) -> Iterator[Subjects]:
    """What stands under the months of a report, its names, and under its weeks, two words of its title at a time."""
    day = day_of(record.document.published)
    month = int(day[:4]) * 12 + int(day[5:7]) if day else 0
    week = date.fromisoformat(day).toordinal() // 7 if day else 0
    title = record.document.title or record.document.text[:100]
    told = sorted(sorted(roots(title)), key=len, reverse=True)[:_TITLE]
    yield _subjects("month", month, (f"name|{name}" for name in names(record)))
    yield _subjects("week", week, (f"title|{a} {b}" for a, b in combinations(sorted(told), 2)))


def _subjects(unit: str, number: int, under: Iterable[str]) -> Subjects:
    return Subjects(
        filed=(f"{unit} {number}",),
        asked=tuple(f"{unit} {n}" for n in range(number - 1, number + 2)),
        under=tuple(sorted(set(under))),
    )


def shares(keys: Iterable[str]) -> tuple[int, int]:
    """How many names two reports share, by the keys that they share, and how many words of their titles."""
    parts = [key.split("|", 2) for key in keys]
    titles = {word for _, kind, pair in parts if kind == "title" for word in pair.split()}
    return len({name for _, kind, name in parts if kind == "name"}), len(titles)


def one_story(shared_keys: Sequence[str], one: Collection[str], other: Collection[str]) -> bool:
    """Whether two reports tell one story, by the keys that they share and by what each is about (`story`)."""
    named, titled = shares(shared_keys)
    if named > _NAMES:
        return True
    lines = len(set(one) & set(other))
    if named == _NAMES:
        return lines > 0
    if named or titled > _WORDS:
        return lines >= _LINES
    return titled > 0 and lines >= _MANY_LINES
