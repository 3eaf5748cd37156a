"""Copies: a thousand reports, made by a seeded script from open news texts, and how well their families are found.

A family is a report and its copies: whole, cut at the foot, excerpted (half of the excerpts 60 to 100 words long), with
the middle taken out, paragraphs re-ordered, words changed, or several of these; most get a new headline and lead, an
agency's credit, another outlet's standing foot. In a third of the larger families the first report itself is missing,
as wire copy is. Reports that must stay apart: other articles on the same story; a quarter of the reports borrows
sentences, best quoted ones, from the report that is nearest in words; a few round-ups carry the first sentences of six.
Left out are the reports of 60 words and fewer, and interviews, which the collection gives without their answers: what
is left of two of them is one list of questions.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from bench import geo, gold_record
from bench.counts import Count

SEED = 4
TEXTS = 1000
SIZES = (2, 2, 2, 3, 3, 4, 5, 6, 8)
"""Sizes of families with copies, one drawn for each."""

_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")
_QUOTED = re.compile(r"[“\"].{20,}[”\"]")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+(?: [A-Z]\w+)*")
_OUTLETS = (
    "",
    "",
    "Follow our correspondents for the latest from the region.",
    "© The Example Herald. All rights reserved. This material may not be published, rewritten or redistributed.",
    "The Morning Example is an independent newspaper. Sign up for our daily newsletter and get the most important "
    "stories of the day delivered to your inbox every morning before seven.",
    "Do you have more information on this story? Contact our newsroom in confidence. Our reporters read every message.",
)
_CREDITS = ("", "(Example Wire)", "With reporting by Example Wire.", "Example Wire contributed to this report.")
_LEADS = (
    "{name} was again at the centre of attention on Tuesday, as our correspondents report from the scene.",
    "Here is what we know so far about {name}, and what officials have yet to answer.",
    "It is a story that has kept the country waiting for days, and it is far from over for {name}.",
    "The news came late in the evening and took many observers by surprise; {name} had been mentioned before.",
)
_TITLES = (
    "{name}: the story so far",
    "What is known about {name}",
    "{name} in the news again",
    "New questions over {name}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One text of the set, the family it belongs to, and how it was made."""

    text: str
    family: int
    made: str


def read(wikinews: Path, geovirus: Path) -> list[tuple[str, ...]]:
    """The texts that reports are made from, as paragraphs: a folder of csv files, and a GeoVirus-style file."""
    texts = [*gold_record.texts(wikinews).values(), *(article.text for article in geo.read(geovirus))]
    found = []
    for text in texts:
        paragraphs = tuple(p.strip() for p in text.split("\n") if len(p.split()) > 4)
        if len(paragraphs) == 1:
            sentences = _SENTENCE.split(paragraphs[0])
            paragraphs = tuple(" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2))
        if "((WN))" not in text and 60 < _length(paragraphs) <= 1500:
            found.append(paragraphs)
    return found


def make(articles: Sequence[tuple[str, ...]], *, size: int = TEXTS, seed: int = SEED) -> list[Report]:
    """`size` reports, or as many as there are articles for; the same ones whenever it is called."""
    chance = random.Random(seed)
    articles = _borrowed(chance.sample(articles, len(articles)), chance)
    vocabulary = [word for article in articles for word in " ".join(article).split() if word.isalpha()]
    reports = [
        Report(text="\n\n".join(_sentences(a)[0] for a in chance.sample(articles, 6)), family=-n, made="round-up")
        for n in range(1, 9)
    ]
    singles = max(0, len(articles) - 2 * (size - len(articles)) // 5)
    for family, article in enumerate(articles):
        copies = chance.choice(SIZES) - 1 if family >= singles else 0
        missing = copies > 1 and chance.random() < 1 / 3
        if not missing:
            reports.append(Report(text=_printed(article, chance), family=family, made="first"))
        for _ in range(copies + missing):
            text, made = _copy(article, vocabulary, chance)
            reports.append(Report(text=text, family=family, made=made))
    chance.shuffle(reports)
    return reports[:size]


def find(texts: Sequence[str]) -> dict[str, str]:
    """The family of each text by its index, as a ledger finds it: candidates by shared values, then the whole check."""
    from onrecord.compare.copies import copied, promising
    from onrecord.compare.grouping import connected
    from onrecord.compare.shingles import shingles, sketch

    holders: defaultdict[int, list[int]] = defaultdict(list)
    runs = [shingles(text) for text in texts]
    sizes = [len(set(run)) for run in runs]
    copies = []
    for new, run in enumerate(runs):
        values = sketch(run)
        shared = Counter(old for value in values for old in holders[value])
        for old, count in sorted(shared.items()):
            if promising(count, sizes[old], sizes[new]) and copied(runs[old], run):
                copies.append((str(old), str(new)))
        for value in values:
            holders[value].append(new)
    return connected(map(str, range(len(texts))), copies)


def score(texts: Sequence[str], families: Sequence[Hashable]) -> dict[str, float]:
    """Precision, recall and F1 in percent over pairs of texts of one family."""
    of = find(texts)
    found, gold = _pairs(of[str(text)] for text in range(len(texts))), _pairs(families)
    count = Count(correct=len(found & gold), predicted=len(found), gold=len(gold))
    return {"precision": count.precision, "recall": count.recall, "f1": count.f1}


def _pairs(families: Iterable[Hashable]) -> set[tuple[int, int]]:
    members: defaultdict[Hashable, list[int]] = defaultdict(list)
    for text, family in enumerate(families):
        members[family].append(text)
    return {pair for texts in members.values() for pair in combinations(texts, 2)}


def _copy(article: tuple[str, ...], vocabulary: Sequence[str], chance: random.Random) -> tuple[str, str]:
    ways = [chance.choice(list(_WAYS))]
    if chance.random() < 0.5:
        ways = sorted({*ways, chance.choice(list(_WAYS))}, key=list(_WAYS).index)
    for way in ways:
        article = _WAYS[way](article, chance)
    if edited := chance.random() < 0.5:
        article = _edited(article, vocabulary, chance)
    if headed := chance.random() < 0.6:
        article = _headed(article, chance)
    return _printed(article, chance), "+".join([*ways, *["edited"] * edited, *["headed"] * headed])


def _printed(article: tuple[str, ...], chance: random.Random) -> str:
    return "\n\n".join(p for p in (*article, chance.choice(_CREDITS), chance.choice(_OUTLETS)) if p)


def _whole(article: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    return article


def _excerpt(article: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    """The first sentences: 60 to 100 words, or a third to four fifths of the whole."""
    length = _length(article)
    words = chance.randint(60, 100) if chance.random() < 0.5 else max(60, int(length * chance.uniform(0.33, 0.8)))
    kept: list[str] = []
    for paragraph in article:
        sentences: list[str] = []
        for sentence in _SENTENCE.split(paragraph):
            if _length(kept) + _length(sentences) < words:
                sentences.append(sentence)
        if sentences:
            kept.append(" ".join(sentences))
    return tuple(kept)


def _cut(article: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    last = chance.randint(1, max(1, len(article) // 3))
    return article[:-last] if _length(article[:-last]) >= 60 else article


def _gap(article: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    third = len(article) // 3
    rest = (*article[: max(1, third)], *article[len(article) - max(1, third) :])
    return rest if _length(rest) >= 60 else article


def _reordered(article: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    return tuple(chance.sample(article, len(article)))


_WAYS = {"reordered": _reordered, "gap": _gap, "cut": _cut, "excerpt": _excerpt, "whole": _whole}
"""In the order in which they are applied, a re-ordering before the cuts."""


def _edited(article: tuple[str, ...], vocabulary: Sequence[str], chance: random.Random) -> tuple[str, ...]:
    """2 to 8% of the words replaced, dropped or put in, evenly over the text; numbers stay."""
    rate = chance.uniform(0.02, 0.08)
    paragraphs = []
    for paragraph in article:
        words: list[str] = []
        for word in paragraph.split():
            if chance.random() >= rate or any(c.isdigit() for c in word):
                words.append(word)
            elif (way := chance.random()) < 0.5:
                words.append(chance.choice(vocabulary))
            elif way < 0.75:
                words += [word, chance.choice(vocabulary)]
        paragraphs.append(" ".join(words))
    return tuple(paragraphs)


def _headed(article: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    names = _NAME.findall(" ".join(article)) or ["the country"]
    title, lead = chance.choice(_TITLES), chance.choice(_LEADS)
    return (title.format(name=chance.choice(names)), lead.format(name=chance.choice(names)), *article)


def _borrowed(articles: Sequence[tuple[str, ...]], chance: random.Random) -> list[tuple[str, ...]]:
    """The articles, every fourth with one or two sentences of the article nearest in words: 20 to 60 words."""
    words = [frozenset(w for w in " ".join(a).split() if w[0].isupper()) for a in articles]
    out = list(articles)
    for i in range(0, len(articles), 4):
        near = max(
            (j for j in range(len(articles)) if j != i), key=lambda j: len(words[i] & words[j]) / (len(words[j]) + 20)
        )
        sentences = sorted(_sentences(articles[near])[1:], key=lambda s: not _QUOTED.search(s))[:4]
        taken: list[str] = []
        for sentence in chance.sample(sentences, len(sentences)):
            if len(taken) < 2 and _length([*taken, sentence]) <= 60:
                taken.append(sentence)
        at = chance.randint(1, len(out[i]))
        out[i] = (*out[i][:at], *taken, *out[i][at:])
    return out


def _sentences(article: tuple[str, ...]) -> list[str]:
    return [sentence for paragraph in article for sentence in _SENTENCE.split(paragraph)]


def _length(paragraphs: Iterable[str]) -> int:
    """In words."""
    return sum(len(p.split()) for p in paragraphs)
