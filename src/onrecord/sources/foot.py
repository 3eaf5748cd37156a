"""The foot of a saved page, read from the last line upwards, and the advertisement markers within the report."""

from __future__ import annotations

from typing import Final

from onrecord.sources.debris import is_counter, is_debris, is_debris_anywhere, related_headings
from onrecord.sources.labels import credit, is_rights, line_facts
from onrecord.sources.page import Page, ends_sentence

_FOOT_LINES: Final = 24
_MAX_LINK_WORDS: Final = 20


def read_foot(page: Page) -> None:
    """Takes debris, lists of other stories, credits and notes of copyright out of the foot of a page."""
    for i in page.standing():
        if is_debris_anywhere(page.lines[i]) and page.stands_alone(i) and i != page.title_line:
            page.removed.add(i)
    _drop_related(page)
    counters: list[int] = []
    body = [i for i in page.standing() if i != page.title_line and i not in page.captions]
    for i in reversed(body[-_FOOT_LINES:]):
        line = page.lines[i].strip()
        if is_counter(line):
            counters.append(i)
            continue
        if not _is_foot_line(page, i, line):
            break
        page.removed.add(i)
        # A bare number goes only together with the label that stands above it.
        page.removed.update(counters)
        counters.clear()


def _is_foot_line(page: Page, i: int, line: str) -> bool:
    if is_debris(line):
        return page.stands_alone(i)
    if page.stands_alone(i) and line.count("(") == line.count(")") and (names := credit(line)):
        page.byline = page.byline or names[0]
        return page.extra.setdefault("credits", names[1]) == names[1]
    if is_rights(line) and len(line.split()) <= 40:
        return page.extra.setdefault("rights", line) == line
    facts = line_facts(line) or []
    code = dict(facts).get("story_code")
    return code is not None and len(facts) == 1 and page.extra.setdefault("story_code", code) == code


def _drop_related(page: Page) -> None:
    """A heading such as "Related articles" goes with the links below it, when nothing else is below it."""
    lines = page.standing()
    for n in range(max(1, len(lines) - _FOOT_LINES), len(lines)):
        heading = page.lines[lines[n]].strip()
        if heading.rstrip(":").casefold() not in related_headings() or not page.stands_alone(lines[n]):
            continue
        below = [page.lines[i].strip() for i in lines[n + 1 :]]
        if all(len(line.split()) <= _MAX_LINK_WORDS and (not ends_sentence(line) or is_rights(line)) for line in below):
            page.removed.update(lines[n:])
            return
