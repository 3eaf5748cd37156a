"""The head of a saved page: everything above the report's first paragraph, read line by line."""

from __future__ import annotations

import re
from typing import Final

from onrecord.sources.captions import has_caption_mark
from onrecord.sources.dateline import find_dateline
from onrecord.sources.debris import is_breadcrumb, is_counter, is_debris, sections
from onrecord.sources.labels import Facts, agencies, date_facts, line_facts
from onrecord.sources.page import Page, ends_sentence

_HEAD_LINES: Final = 16
_MAX_TITLE: Final = 220
_MAX_TITLE_WORDS: Final = 32
_PROSE_WORDS: Final = 25
_PUNCTUATION: Final = ".,:;!?'’‘\"“”()"
_SUFFIX: Final = re.compile(r"(?P<title>.{10,}?)\s+[|–—-]\s+(?P<outlet>[^|–—]{2,40})")


def read_head(page: Page) -> None:
    """Finds title, date, byline, outlet, story code and section of a page; takes their lines and the debris out."""
    head = page.standing()[:_HEAD_LINES]
    if page.title is not None:
        page.title_line = next((i for i in head if _same(page.lines[i], page.title)), None)
    dates_are_entries = _is_chronology(page)
    facts: dict[int, Facts] = {}
    counters: list[int] = []
    for i in head:
        line = page.lines[i].strip()
        if i == page.title_line or i in page.captions:
            continue
        labels = {*facts, *counters}
        alone = page.stands_alone(i, labels)
        if alone and is_counter(line):
            counters.append(i)
        elif alone and is_debris(line):
            facts[i] = [("debris", line)]
        elif alone and (is_breadcrumb(line) or line.casefold() in sections()):
            facts[i] = [("section", line)]
        elif (
            (alone or page.ends_block(i))
            and (found := line_facts(line))
            and not (dates_are_entries and dict(found).keys() == {"date"})
        ):
            facts[i] = found
        elif page.title is None:
            # A line without a word (a file's code number) is neither headline nor report.
            if not _take_title(page, i) and _has_word(line):
                break
        elif _is_prose(line):
            break
    if facts:
        page.removed.update(counters)
    for i in sorted(facts):
        _take(page, i, facts[i])


def _is_prose(line: str) -> bool:
    words = len(line.split())
    return words >= _PROSE_WORDS or (words >= 9 and ends_sentence(line)) or find_dateline(line) is not None


def _has_word(line: str) -> bool:
    return any(word.strip(_PUNCTUATION).isalpha() for word in line.split())


def _looks_like_title(line: str) -> bool:
    line = line.strip()
    words = line.split()
    if not words or len(line) > _MAX_TITLE or len(words) > _MAX_TITLE_WORDS or find_dateline(line, colon=False):
        return False
    if has_caption_mark(line) or not any(c.isalpha() for c in line) or line[0].islower() or line[-1] in ",;":
        return False
    if not _has_word(line):
        return False
    core = line.rstrip("'’\"”)")
    if core.endswith(":"):
        return False
    if not core.endswith((".", "…")) or core.endswith(("U.S.", "U.N.", "E.U.", "...", "…")):
        return len(words) > 1 or core[-1:].isalnum()
    # A headline with a full stop is told from a first sentence by its capitals.
    long_words = [word for word in words if len(word.strip(_PUNCTUATION)) > 3]
    return bool(long_words) and sum(w.lstrip("'\"“‘(")[:1].isupper() for w in long_words) >= 0.6 * len(long_words)


def _take_title(page: Page, i: int) -> bool:
    """Makes line `i` the title when it looks like one and is set apart from what follows; says whether it did."""
    line = page.lines[i].strip()
    later = [j for j in page.standing() if j > i]
    if not later or not _is_set_apart(page, i, later[0]):
        return False
    # Over a dateline even a line with a full stop is a headline.
    if not _looks_like_title(line.removesuffix(".") if find_dateline(page.lines[later[0]], colon=False) else line):
        return False
    page.title, page.title_line = line, i
    double = next((j for j in later[:6] if line == page.lines[j].strip()), None)
    if double is not None:
        page.removed.add(double)
    elif suffix := _SUFFIX.fullmatch(line):
        _split_outlet(page, i, later[:8], suffix["title"], suffix["outlet"])
    return True


def _is_set_apart(page: Page, i: int, following: int) -> bool:
    if not page.lines[i + 1]:
        return True
    below = page.lines[following].strip()
    return (
        following in page.captions
        or below == page.lines[i].strip()
        or len(below) > max(110, len(page.lines[i]))
        or is_debris(below)
        or is_counter(below)
        or is_breadcrumb(below)
        or line_facts(below) is not None
        or find_dateline(below) is not None
    )


def _split_outlet(page: Page, i: int, later: list[int], title: str, outlet: str) -> None:
    """A browser's title, "Headline | Outlet": the headline below it is the title, or the part before the bar is."""
    below = next((j for j in later if page.lines[j].strip() == title), None)
    if below is not None:
        page.removed.add(i)
        page.title, page.title_line = title, below
    elif outlet in agencies():
        page.title = title
    else:
        return
    page.outlet = page.outlet or agencies().get(outlet, outlet)


def _take(page: Page, i: int, facts: Facts) -> None:
    """Moves the facts of line `i` into the page's fields; the line leaves the text when every one found its place."""
    above = page.title_line is None or i < page.title_line
    taken = []
    for field, value in facts:
        if field == "debris":
            taken.append(True)
        elif field == "section":
            taken.append(page.title_line is not None and above and page.extra.setdefault("section", value) == value)
        elif field == "story_code":
            taken.append(page.extra.setdefault("story_code", value) == value)
        elif field in ("published", "date", "updated"):
            taken.append(_take_date(page, field, value, page.lines[i].strip()))
        elif field == "byline":
            page.byline = page.byline or value
            taken.append(page.byline == value)
        elif field == "outlet":
            page.outlet = page.outlet or value
            taken.append(page.outlet == value)
    if all(taken) and not ("byline" in dict(facts) and page.title_line is None):
        page.removed.add(i)


def _take_date(page: Page, field: str, value: str, line: str) -> bool:
    if field == "updated":
        return page.extra.setdefault("updated", value) == value
    if page.published is None or page.published[:10] == value[:10]:
        page.published = max(page.published or "", value, key=len)
        page.extra.setdefault("date_line", line)
        return True
    return False


def _is_chronology(page: Page) -> bool:
    """Whether bare dates stand as headings of entries, so that they belong to the report."""
    short = (page.lines[i].strip() for i in page.standing() if len(page.lines[i]) <= 60)
    return sum(1 for line in short if line[-1].isdigit() and dict(date_facts(line) or ()).keys() == {"date"}) > 2


def _same(line: str, title: str) -> bool:
    return " ".join(line.split()).rstrip(".").casefold() == " ".join(title.split()).rstrip(".").casefold()
