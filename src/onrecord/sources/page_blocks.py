"""The blocks of text of a page, and in which place most of its prose stands together.

Prose is a block of text that is no link and ends sentences. An article's paragraphs are siblings, or stand in one
block; the teasers of a listing each stand beside a headline that is a link.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from onrecord.sources.facts import rows
from onrecord.sources.page_kind import PageKind

_SENTENCE: Final = re.compile(r"[.!?…。！？؟।။።]['\"”’»)\]]*(?=\s|$)")
_MIN_PROSE: Final = 80
"""Characters of a block from which on it is prose rather than a line of furniture."""
_MIN_HEADLINE: Final = 12
"""Characters of a link from which on it may be a headline."""
_MAX_TEASER: Final = 400
"""Characters of the longest teaser."""
_FEW: Final = 900
"""Characters of prose below which it is looked for words that say where the rest is."""
_LINE: Final = "\u2028"
"""Where a line was broken; white space like any other to what does not look for it."""
_MAX_BLOCKS: Final = 30_000
_MAX_KEPT: Final = 4_000
_MAX_SHOWN: Final = 100


@dataclass(slots=True)
class _Block:
    """Text that stands together. `number` is its place in the page, `parents` the numbers of the two that it is in."""

    number: int
    parents: tuple[int, int]
    heading: bool
    caption: bool
    pieces: list[str] = field(default_factory=list)
    plain: int = 0
    linked: int = 0
    """Characters outside and inside of links."""

    def add(self, text: str, linked: bool) -> None:
        self.pieces.append(text)
        if linked:
            self.linked += len(text.strip())
        else:
            self.plain += len(text.strip())

    @property
    def places(self) -> tuple[int, ...]:
        """Where its text counts: in itself, and in what it stands in."""
        return tuple(dict.fromkeys((self.number, *self.parents)))

    @property
    def text(self) -> str:
        return " ".join("".join(self.pieces).split())

    def is_link(self) -> bool:
        """Whether it is a link and next to nothing else."""
        return self.linked > 4 * self.plain and self.linked >= _MIN_HEADLINE

    def is_prose(self) -> bool:
        return (
            self.plain >= _MIN_PROSE
            and self.plain > 2 * self.linked
            and not self.heading
            and not self.caption
            and any(_SENTENCE.search(piece) for piece in self.pieces)
        )


@dataclass(slots=True)
class _Place:
    """What stands in one block, or beside it under one parent or grandparent."""

    prose: int = 0
    links: int = 0
    blocks: list[_Block] = field(default_factory=list)

    def add(self, block: _Block) -> None:
        self.prose += block.plain
        self.blocks.append(block)


@dataclass(slots=True)
class Measured:
    """Counts over the blocks of a page; what they mean is said in `page_shape.PageShape`."""

    prose: int = 0
    teasing: int = 0
    scattered: int = 0
    together: int = 0
    paragraphs: int = 0
    opening: str = ""
    plain: int = 0
    linked: int = 0
    headlines: set[str] = field(default_factory=set)
    teasers: int = 0
    tags: Counter[str] = field(default_factory=Counter)
    for_subscribers: bool = False


def measure(tree: Any, without: frozenset[str]) -> Measured:
    """The counts of a parsed page, the elements `without` and all that is in them left out."""
    found = Measured()
    blocks = _blocks(tree, without, found.tags)
    links = [block for block in blocks if block.is_link()]
    prose = [block for block in blocks if block.is_prose()]
    places = _places(links, prose)
    teasers = [block for block in prose if _is_teaser(block, places)]
    found.plain, found.linked = sum(block.plain for block in blocks), sum(block.linked for block in blocks)
    found.headlines = {" ".join(line.split()) for block in links for line in "".join(block.pieces).split(_LINE)}
    found.headlines.discard("")
    found.teasers = sum(block.heading for block in links)
    found.prose, found.teasing = len(prose), len(teasers)
    found.scattered = sum(block.plain for block in prose) - sum(block.plain for block in teasers)
    best = max((p for p in places.values() if len(p.blocks) > p.links), key=lambda place: place.prose, default=None)
    if best is not None:
        found.together, found.paragraphs = best.prose, len(best.blocks)
    shown = best.blocks if best is not None else sorted(blocks, key=lambda block: -block.plain)[:1]
    found.opening = " ".join(block.text for block in shown[:_MAX_SHOWN])[:_MAX_KEPT]
    if found.together < _FEW:
        text = " ".join(block.text for block in blocks).lower()
        found.for_subscribers = any(words in text for words in _stub_phrases())
    return found


def _places(links: list[_Block], prose: list[_Block]) -> dict[int, _Place]:
    places: dict[int, _Place] = {}
    for block in links:
        if block.heading or block.linked >= 2 * _MIN_HEADLINE:
            for number in block.places:
                places.setdefault(number, _Place()).links += 1
    for block in prose:
        for number in block.places:
            places.setdefault(number, _Place()).add(block)
    return places


def _is_teaser(block: _Block, places: dict[int, _Place]) -> bool:
    """Whether a block of prose stands where there are as many links as blocks, as under a headline that is a link."""
    near = next((places[parent] for parent in block.parents if parent in places and places[parent].links), None)
    return near is not None and near.links >= len(near.blocks) and block.plain <= _MAX_TEASER


def _blocks(tree: Any, without: frozenset[str], tags: Counter[str]) -> list[_Block]:
    """The blocks with text in the order of the page, without what is never shown.

    The text of an element is its block's; a block in a block is one of its own. `tags` counts the elements seen.
    """
    skipped, headings, captions = _tags("skipped") | without, _tags("heading"), _tags("caption")
    own = _tags("block") | _tags("furniture") | headings | captions
    body = tree.find(".//body")
    root = tree if body is None else body
    first = _Block(number=0, parents=(0, 0), heading=False, caption=False)
    blocks, stack = [first], [(root, first, False)]
    while stack:
        item, block, linked = stack.pop()
        if isinstance(item, str):
            block.add(item, linked)
            continue
        tag = item.tag
        if not isinstance(tag, str):
            continue
        tags[tag] += 1
        if tag in skipped and item is not root:
            continue
        if len(blocks) > _MAX_BLOCKS:
            break
        if tag in own:
            block = _Block(
                number=len(blocks),
                parents=(block.number, block.parents[0]),
                heading=block.heading or tag in headings,
                caption=block.caption or tag in captions,
            )
            blocks.append(block)
        elif tag == "a":
            linked = linked or bool(item.get("href"))
        elif tag == "br":
            block.add(_LINE, linked)
        if item.text:
            block.add(item.text, linked)
        for child in item.iterchildren(reversed=True):
            if child.tail:
                stack.append((child.tail, block, linked))
            stack.append((child, block, linked))
    return blocks


def furniture() -> frozenset[str]:
    """Elements that stand around what a page is about."""
    return _tags("furniture")


@cache
def _tags(role: str) -> frozenset[str]:
    return frozenset(tag for tag, what in rows("page_tags") if what == role)


@cache
def _stub_phrases() -> tuple[str, ...]:
    return tuple(words for kind, how, words in rows("page_phrases") if (kind, how) == (PageKind.STUB, "inside"))
