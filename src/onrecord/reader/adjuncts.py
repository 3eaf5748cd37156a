"""What the dates and places of a report hang on: the verbs and nouns whose time and place they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from onrecord.reader.analysis import Analysis, Range, Word
from onrecord.record import Date, Place, Span
from onrecord.tables.words import word_list

_UNTIL = frozenset({"until", "till"})
_GOALS = ("to", "into", "from")
"""Prepositions of where somebody goes or comes from: not where other clauses happen."""
_SIGNS = {"after": -1, "before": 1}
_STATE = "country"
"""As `Place.precision` has it."""
_MODIFIERS = frozenset({"compound", "nmod:poss", "amod"})
_IN_CLAUSE = frozenset({"obj", "obl", "nmod", "conj", "acl", "advcl", "compound"})
_SEES = frozenset({"see"})
_NARROWED = ("nmod", "amod", "compound", "appos", "flat", "nummod", "acl", "acl:relcl")
"""What makes "the city" one that need not have been named: "the largest city", "the country requesting it"."""
_REFERRED = {
    "city": ("city",),
    "town": ("city", None),
    "village": ("city", None),
    "capital": ("city",),
    "province": ("region",),
    "state": ("region",),
    "country": ("country",),
    "nation": ("country",),
}
"""What "the city" and the like may stand for, as `Place.precision` has it."""


class Hung(NamedTuple):
    """A date or place that hangs on a word."""

    id: str
    start: int
    goal: bool = False
    """Where somebody goes or comes from."""
    own: bool = False
    """Said of this one word: "the **Aleppo** attack"."""


Hosts = dict[int, list[Hung]]
"""What hangs on each word, by its number."""


def dated_words(analysis: Analysis, dates: Sequence[Date]) -> Hosts:
    """The words that dates hang on; "until Friday" and "as of Friday" say of nothing when it was."""
    found: Hosts = defaultdict(list)
    filed = _filed(analysis)
    counted = []
    for date in dates:
        if date.type == "DURATION" and (ends := counted_between(analysis, date)) is not None:
            counted.append((date, ends))
            continue
        head = _head(analysis, date.span, filed)
        if head is None or is_as_of(analysis, analysis.word_at(date.span.start)):
            continue
        top, host = _top(analysis, head), None
        if top.head >= 0:
            host = _nearer(analysis, analysis.words[top.head], head, found)
        if analysis.case(head.index) in _UNTIL and (host is None or host.lemma not in word_list("putting off")):
            continue
        if host is not None:
            found[host.index].append(Hung(date.id, date.span.start))
        if (noun := _between_commas(analysis, date.span)) is not None and noun is not host:
            found[noun.index].append(Hung(date.id, date.span.start))
    for date, (_, part, main) in counted:
        found[(main if part.index in found else part).index].append(Hung(date.id, date.span.start))
    return found


def counted_between(analysis: Analysis, length: Date) -> tuple[int, Word, Word] | None:
    """For a length of time before "after" or "before": where it leads from the main clause (-1: back), the head of what
    the preposition stands with, and the verb of the main clause. None for any other."""
    last = analysis.word_at(length.span.end - 1)
    if last + 1 >= len(analysis.words):
        return None
    word = analysis.words[last + 1]
    sign = _SIGNS.get(word.text.lower())
    if sign is None or word.deprel not in ("mark", "case") or word.head < 0:
        return None
    part = analysis.words[word.head]
    main = next((w for w in analysis.ancestors(part.index) if w.upos == "VERB"), None)
    return (sign, part, main) if main is not None else None


def _between_commas(analysis: Analysis, span: Span) -> Word | None:
    """The happening that a time between commas is said of: "the bombing, **on Tuesday**, was the worst this year"."""
    words = analysis.words
    first, last = analysis.word_at(span.start), analysis.word_at(span.end - 1)
    first -= first > 0 and words[first - 1].text.lower() == "on"
    if first < 2 or words[first - 1].text != "," or last + 1 >= len(words) or words[last + 1].text != ",":
        return None
    return words[first - 2] if is_happening(words[first - 2]) else None


def placed_words(analysis: Analysis, places: Sequence[Place]) -> Hosts:
    """The words that places hang on, and where "the city" is that was named before."""
    found: Hosts = defaultdict(list)
    filed = _filed(analysis)
    for place in places:
        head = _head(analysis, place.span, filed)
        if head is not None:
            _hang(analysis, found, head, place.id, place.span.start, state=place.precision == _STATE)
    for word, place in _referred(analysis, places):
        _hang(analysis, found, word, place.id, word.start, state=False)
    for hung in found.values():
        hung.sort(key=lambda h: not _leads_to(analysis, h))  # "flown from Omsk to Berlin"
    return found


def _hang(analysis: Analysis, found: Hosts, head: Word, row: str, start: int, *, state: bool) -> None:
    """Hangs a place on the word that it is the place of, if any: a name may also say who, to whom, or which."""
    top = _top(analysis, head)
    while head.deprel == "conj" and head.index != top.index:  # "between Hatay and Latakia"
        head = analysis.words[head.head]
    case = analysis.case(head.index)
    if head.deprel == "compound" and analysis.entities[head.head] == "time":
        return  # "US east coast time"
    if top.head < 0:
        if analysis.child(head.index, "cop") is not None:  # "the attack was in Homs"
            found[head.index].append(Hung(row, start))
        return
    host = analysis.words[top.head]
    led = case == "to" and host.lemma in word_list("carrying off")
    if head.deprel.startswith(("obl", "nmod")) and case and case not in word_list("placing") and not led:
        return
    of = top.deprel == "nmod" and analysis.case(top.index) == "of"
    own = of or bool({head.deprel, top.deprel} & _MODIFIERS)
    if head.deprel == "nsubj" and host.lemma not in _SEES | word_list("undergo") | word_list("undergoing nouns"):
        return  # "the United States withdrew": who, not where
    if state and own and host.lemma in word_list("violent") - word_list("happenings"):
        return  # "a US airstrike"
    if state and not (is_happening(host) or host.lemma in word_list("held somewhere")):
        if own or (head.deprel == "nmod" and case == "on"):
            return  # "US sanctions", "sanctions on Iran"
        if head.deprel == "obj" and host.lemma not in word_list("violent") | word_list("taking place"):
            return  # "left Iraq"
    done_to = analysis.children(host.index, "nmod", "obl", "obj")
    if head.deprel == "nmod:poss" and any(analysis.case(n.index) in ("", "of") for n in done_to):
        return  # "the United States' killing of him"
    goal = any(analysis.case(w.index) in _GOALS for w in (head, top))
    found[host.index].append(Hung(row, start, goal, own))


def _leads_to(analysis: Analysis, hung: Hung) -> bool:
    word = analysis.words[max(0, analysis.word_at(hung.start) - 1)]
    return hung.goal and word.lemma.lower() == "to"


def _referred(analysis: Analysis, places: Sequence[Place]) -> Iterable[tuple[Word, Place]]:
    """The words "the city" and the like, each with the place named last that it can stand for."""
    named = sorted(places, key=lambda p: p.span.start)
    inside = [(p.span.start, p.span.end) for p in named]
    for word in analysis.words:
        kinds = _REFERRED.get(word.lemma.lower())
        if kinds is None or word.upos != "NOUN" or any(a <= word.start < b for a, b in inside):
            continue
        article = analysis.child(word.index, "det")
        if article is None or article.lemma.lower() not in ("the", "this") or word.text.lower() != word.lemma.lower():
            continue
        if analysis.child(word.index, *_NARROWED) is not None:
            continue
        before = [p for p in named if p.span.end <= word.start and p.precision in kinds]
        if before:
            yield word, before[-1]


def is_happening(word: Word) -> bool:
    """Whether a noun is one of something that happens."""
    return word.upos == "NOUN" and word.lemma in _happenings()


@cache
def _happenings() -> frozenset[str]:
    return word_list("happenings") | word_list("any happening") | word_list("violent")


def is_as_of(analysis: Analysis, first: int) -> bool:
    """Whether "as of" stands before the word `first`."""
    return [w.text.lower() for w in analysis.words[max(0, first - 2) : first]] == ["as", "of"]


def _filed(analysis: Analysis) -> Range:
    """Where the dateline stands; an empty range where there is none."""
    line = analysis.document.dateline or ""
    start = analysis.document.text.find(line) if line else -1
    return (start, start + len(line)) if start >= 0 else (0, 0)


def _head(analysis: Analysis, span: Span, filed: Range) -> Word | None:
    """The head of a phrase; None where it is the dateline, which says where and when the report was filed."""
    if filed[0] <= span.start and span.end <= filed[1]:
        return None
    first = analysis.word_at(span.start)
    if first >= len(analysis.starts):
        return None
    return analysis.words[analysis.head_of(first, analysis.word_at(span.end - 1) + 1)]


def _top(analysis: Analysis, head: Word) -> Word:
    """The head of the whole phrase of a time or place: over names that it is a part of, and "in the city of"."""
    words = analysis.words
    while (
        head.head >= 0
        and head.deprel.split(":")[0] in ("nmod", "appos", "flat", "compound", "conj")
        and (analysis.entities[head.head] in ("place", "time") or words[head.head].upos == "NUM")
    ):
        head = words[head.head]
    return head


def _nearer(analysis: Analysis, host: Word, head: Word, found: Hosts) -> Word:
    """The happening that stands between a word and its time, and has that rather than the word: what somebody is blamed
    for ("charged over a shooting in Rio on Friday"), who was in it ("survivors of an outbreak in 1995"), and where the
    word has a time already ("fell ill on Monday before his death on Friday")."""
    blamed = host.upos == "VERB" and host.lemma in word_list("blaming")
    if blamed or host.index in found or (host.upos == "NOUN" and analysis.entities[host.index] == "person"):
        for word in reversed(analysis.words[host.index + 1 : head.index]):
            if word.upos in ("VERB", "PUNCT") and word.xpos != "VBG":
                break
            if is_happening(word) and _inside(analysis, word, host):
                first = analysis.words[word.head] if word.deprel == "conj" else word
                return first if is_happening(first) else word
    return host


def _inside(analysis: Analysis, word: Word, host: Word) -> bool:
    """Whether a word stands in the same clause as one that it hangs on, however many steps below."""
    while word.head >= 0 and word.index != host.index:
        if word.deprel.partition(":")[0] not in _IN_CLAUSE or word.deprel == "acl:relcl":
            return False
        word = analysis.words[word.head]
    return word.index == host.index
