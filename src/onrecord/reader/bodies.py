"""Which names of organisations are one body: the full name, its short forms and its initials."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.reader.analysis import Analysis, Name
from onrecord.reader.people import folded
from onrecord.tables import Institution, institution_of, state_of

_SMALL = frozenset({"of", "the", "for", "and", "in", "on", "to", "de", "&", "-", "'s", "’s"})


@dataclass(slots=True, eq=False)
class Body:
    """Name mentions of one organisation; `institution` is its row of the table of institutions, where it has one."""

    words: tuple[str, ...]
    institution: Institution | None = None
    number: int = 0
    """How many bodies were found before it."""
    mentions: list[Name] = field(default_factory=list)


def bodies(analysis: Analysis, names: Sequence[Name]) -> list[Body]:
    """Groups of organisation names: same institution, same words, initials, or the beginning of a longer name."""
    out: list[Body] = []
    called: dict[str, list[int]] = defaultdict(list)
    ends: dict[int, Body] = {}
    for name in sorted(names, key=lambda n: (-(n.last - n.first), n.first)):
        words = _words(analysis, name)
        known = institution_of(analysis.text(name.first, name.last))
        if known is None and len(words) == 1:
            known = institution_of(words[0].upper())
        likely = [out[k] for k in sorted({k for key in _keys(words, known) for k in called.get(key, ())})]
        body = next((b for b in likely if _same(b, words, known)), None)
        if body is None:
            body = _bracketed(analysis, ends, name) or next((b for b in likely if _begins(b, words)), None)
        if body is None:
            body = Body(words, known, len(out))
            out.append(body)
            for key in (words[0], *_initials(words)):
                called[key].append(body.number)
        if body.institution is None or not body.mentions:
            body.institution = body.institution or known
            if body.institution is not None:
                called[body.institution.name].append(body.number)
        body.mentions.append(name)
        ends[name.last] = body
    for body in out:
        body.mentions.sort(key=lambda n: n.first)
    return sorted(out, key=lambda b: b.mentions[0].first)


def _keys(words: tuple[str, ...], known: Institution | None) -> Iterator[str]:
    """What a body that these words may name is found under: an institution, a first word, initials."""
    yield words[0]
    if known is not None:
        yield known.name
    if len(words) == 1:
        yield words[0].replace(".", "")


def _initials(words: tuple[str, ...]) -> tuple[str, str]:
    """The initials of a name without and with its small words."""
    return "".join(w[0] for w in words if w not in _SMALL), "".join(w[0] for w in words)


def _words(analysis: Analysis, name: Name) -> tuple[str, ...]:
    words = [folded(w.text) for w in analysis.words[name.first : name.last]]
    while len(words) > 1 and words[0] in ("the", "a"):
        words.pop(0)
    return tuple(words)


def _same(body: Body, words: tuple[str, ...], known: Institution | None) -> bool:
    if known is not None and body.institution is not None:
        return known == body.institution
    if body.words == words:
        return True
    if len(words) == 1:
        short = words[0].replace(".", "")
        return len(short) > 1 and len(body.words) > 1 and short in _initials(body.words)
    return len(words) > 1 and body.words[: len(words)] == words


def _begins(body: Body, words: tuple[str, ...]) -> bool:
    """Whether one word begins the body's name and says enough: "Patriot" of "Patriot Coal", not "National"."""
    if len(words) != 1 or len(body.words) < 2 or body.words[0] != words[0]:
        return False
    known = body.institution
    if known is not None and known.sector != "BUS" and words[0] not in (folded(form) for form in known.aliases):
        return False
    return state_of(words[0].title()) is None and len(words[0]) > 3


def _bracketed(analysis: Analysis, ends: Mapping[int, Body], name: Name) -> Body | None:
    """The body named right before a short name in brackets: "Association of Flight Attendants (AFA)"."""
    if name.last - name.first != 1 or name.first < 2 or analysis.words[name.first - 1].text != "(":
        return None
    return ends.get(name.first - 1)
