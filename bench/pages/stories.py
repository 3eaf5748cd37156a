"""The articles that pages are made of: Wikinews (the data folder's CSV files), and invented news in other languages."""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from bench.session import SkippedError

_DATE_LINE = re.compile(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}, \d{4}\s*$")
_MIN_WORDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One article: what a page shows of it. `day` is an ISO date; `source` its id in the key, such as `2019-17`."""

    source: str
    title: str
    day: str
    paragraphs: tuple[str, ...]
    language: str = "en"

    @property
    def teaser(self) -> str:
        """The first sentence, as listings print it."""
        first = self.paragraphs[0]
        return first if len(first) <= 160 else first[:160].rsplit(" ", 1)[0] + "…"


@cache
def wikinews(folder: Path) -> tuple[Story, ...]:
    """Every article of the CSV files in `folder` or below it. SkippedError where there are none.

    Wikinews articles are CC BY 2.5; the CSV files are those of github.com/vanatteveldt/wikinews.
    """
    found = []
    for path in sorted(folder.rglob("wikinews_*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file)):
                lines = [" ".join(line.split()) for line in row["text"].splitlines()]
                lines = [line for line in lines if line and not _DATE_LINE.match(line)]
                if sum(len(line.split()) for line in lines) >= _MIN_WORDS:
                    source = f"{path.stem.removeprefix('wikinews_')}-{number}"
                    title = " ".join(row["title"].split())
                    found.append(Story(source=source, title=title, day=row["date"][:10], paragraphs=tuple(lines)))
    if not found:
        raise SkippedError(f"{folder}: no wikinews_*.csv here (option --data)")
    return tuple(found)


def endless(stories: tuple[Story, ...], draw: random.Random) -> Iterator[Story]:
    """The stories in a drawn order, and round again; from the second round on with a paragraph less and one of
    another story instead, so that no two are the same text. Their ids then end in `+1`, `+2`, ...
    """
    order, turn = list(stories), 0
    while True:
        draw.shuffle(order)
        for story in order:
            yield story if not turn else _varied(story, draw.choice(order), turn, draw)
        turn += 1


def _varied(story: Story, other: Story, turn: int, draw: random.Random) -> Story:
    paragraphs = list(story.paragraphs)
    if len(paragraphs) > 2:
        del paragraphs[draw.randrange(1, len(paragraphs))]
    paragraphs.insert(draw.randrange(1, len(paragraphs) + 1), draw.choice(other.paragraphs))
    return replace(story, source=f"{story.source}+{turn}", paragraphs=tuple(paragraphs))


def short(story: Story) -> Story:
    """Its beginning alone, as a news in brief: at least 80 words where it has so many."""
    kept: list[str] = []
    for paragraph in story.paragraphs:
        kept.append(paragraph)
        if sum(len(p.split()) for p in kept) >= 80:
            break
    return replace(story, source=f"{story.source}:brief", paragraphs=tuple(kept))


def foreign(language: str, day: str, draw: random.Random) -> Story:
    """An invented article in another language."""
    titles, paragraphs = words(language, "title"), words(language, "paragraph")
    number, count = draw.randrange(10**6), draw.randrange(4, 10)
    chosen = [*draw.sample(paragraphs, min(count, len(paragraphs)))]
    return Story(
        source=f"{language}-{number}",
        title=draw.choice(titles),
        day=day,
        paragraphs=tuple(chosen),
        language=language,
    )


@cache
def _foreign() -> dict[tuple[str, str], tuple[str, ...]]:
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for line in Path(__file__).with_name("foreign.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, part, text = line.split("\t")
            table[language, part] = (*table.get((language, part), ()), text)
    return table


def words(language: str, part: str) -> tuple[str, ...]:
    """The rows of foreign.tsv of a language and part."""
    return _foreign()[language, part]


def languages() -> tuple[str, ...]:
    """The languages of foreign.tsv."""
    return tuple(dict.fromkeys(language for language, _ in _foreign()))


@cache
def phrases() -> dict[str, tuple[str, ...]]:
    """What stands around articles (phrases.tsv), by kind."""
    table: dict[str, tuple[str, ...]] = {}
    for line in Path(__file__).with_name("phrases.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, text = line.split("\t")
            table[kind] = (*table.get(kind, ()), text)
    return table
