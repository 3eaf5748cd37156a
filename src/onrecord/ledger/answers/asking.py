"""What `find` is asked, as the store can answer it: a full-text query, days, and conditions on the rows themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from hashlib import blake2b
from typing import Final, Literal, TypedDict

from onrecord.errors import UsageError
from onrecord.ledger.answers.named import identities_named
from onrecord.ledger.joining import linking
from onrecord.ledger.rows import options
from onrecord.ledger.rows.entries import day_ids
from onrecord.ledger.rows.judgements import judged_clause
from onrecord.ledger.storage.store import Store
from onrecord.ledger.storage.words import (
    KINDS,
    PARTIES,
    VOICES,
    WORDS,
    Query,
    Term,
    facet_term,
    name_word,
    parse,
    plain,
)
from onrecord.record import Act, Status

Judged = Literal["only", "unrejected"]
ORDERS: Final = ("best", "newest", "oldest")
VOICE_KINDS: Final = ("narration", "statement")
MOST_NAMES: Final = 200
"""Names that one name is widened to, at most."""
_FIRST_DAY: Final = "0001-01-01"
_LAST_ID: Final = 2**62
_OF_KINDS: Final = {
    "act": ("statement",),
    "type": ("event",),
    "status": ("event",),
    "voice": ("event", "figure"),
}
"""The kinds of rows that have a code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question. `clauses`: conditions on an entry `e`, with their values; `low`, `high`: ids of entries."""

    query: Query
    typed: Query
    low: int
    high: int
    order: str
    limit: int
    clauses: tuple[tuple[str, tuple[object, ...]], ...]
    mark: str
    """Stands for the question, so that the token of another one is refused."""
    min_sources: int
    disputed: bool
    judged: Judged | None
    outlet: str | None


class Options(TypedDict, total=False):
    """What can be asked besides words; see `find`."""

    speaker: str | None
    about: str | None
    country: str | None
    type: str | None
    act: str | None
    since: str | None
    until: str | None
    status: str | None
    voice: str | None
    outlet: str | None
    kind: str | None
    disputed: bool
    min_sources: int | None
    judged: Judged | None


def asked(
    store: Store,
    words: str,
    *,
    speaker: str | None = None,
    about: str | None = None,
    country: str | None = None,
    type: str | None = None,
    act: str | None = None,
    since: str | None = None,
    until: str | None = None,
    status: str | None = None,
    voice: str | None = None,
    outlet: str | None = None,
    kind: str | None = None,
    disputed: bool = False,
    min_sources: int | None = None,
    judged: Judged | None = None,
    order: str = "newest",
    limit: int = 20,
) -> Asked:
    """The question, checked. UsageError for a value that there is not, or for options that nothing can meet."""
    first, last = options.first_day("--since", since), options.last_day("--until", until)
    if first is not None and last is not None and first > last:
        raise UsageError(f"--since {since} is later than --until {until}")
    if min_sources is not None and min_sources < 1:
        raise UsageError(f"--min-sources {min_sources}: every row has at least one source")
    if judged not in (None, "only", "unrejected"):
        raise UsageError(f"--judged {judged!r}: there is only, unrejected")
    codes = {
        "type": options.event_type(type),
        "act": _one_of("--act", act, [a.value for a in Act]),
        "status": _one_of("--status", status, [s.value for s in Status]),
        "voice": _one_of("--voice", voice, VOICE_KINDS),
    }
    kind = _one_of("--kind", kind, KINDS)
    _check_kinds(kind, codes)
    typed = query = parse(words)
    if words.strip() and not typed:
        raise UsageError(f"there is no word to look for in {words[:40]!r}")
    for name, code in (("is", kind), *codes.items(), ("country", options.country(country)), ("outlet", outlet)):
        if code is not None:
            query = query.and_(facet_term(name, code))
    if speaker is not None:
        query = query.and_(*_names(store, "--speaker", speaker, (VOICES,)))
    if about is not None:
        query = query.and_(*_names(store, "--about", about, (PARTIES, WORDS)))
    if query.without and not query.groups:
        query = query.and_(*(facet_term("is", k) for k in KINDS))
    parts = (words, speaker, about, country, *codes.values(), first, last, outlet, kind, disputed, min_sources, judged)
    return Asked(
        query=query,
        typed=typed,
        low=day_ids(first or _FIRST_DAY)[0] if first or last else 0,
        high=day_ids(last)[1] if last else _LAST_ID,
        order=options.order(order, ORDERS),
        limit=options.limit(limit),
        clauses=_clauses(min_sources, judged),
        mark=f"find {order} {blake2b(repr(parts).encode('utf-8', 'replace'), digest_size=6).hexdigest()}",
        min_sources=min_sources or 1,
        disputed=disputed,
        judged=judged,
        outlet=outlet,
    )


def _one_of(option: str, given: str | None, known: Sequence[str]) -> str | None:
    if given is None:
        return None
    value = given.strip().lower()
    if value not in known:
        near = get_close_matches(value, known, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise UsageError(f"{option} {given!r}: there is {', '.join(known)}{hint}")
    return value


def _check_kinds(kind: str | None, codes: dict[str, str | None]) -> None:
    """UsageError where the options ask for codes that no one kind of row has."""
    given: list[tuple[str, tuple[str, ...]]] = [("kind", (kind,))] if kind is not None else []
    given += [(name, _OF_KINDS[name]) for name, code in codes.items() if code is not None]
    for name, kinds in given:
        for other, others in given:
            if not set(kinds) & set(others):
                one, two = (" and ".join(f"{k}s" for k in some) for some in (kinds, others))
                raise UsageError(f"--{name} asks for {one}, --{other} for {two}: no row is both")


def _names(store: Store, option: str, given: str, fields: Sequence[str]) -> tuple[Term, ...]:
    """Terms for whoever a name may stand for, in every spelling that the ledger has; otherwise for its words."""
    words = plain(given)
    if not words:
        raise UsageError(f"{option} {given!r}: there is no name in it")
    found: dict[str, None] = {}
    sql = "select distinct name from profiles where identity in ({})"
    for (name,) in linking.among(store, sql, identities_named(store, given.strip())):
        found[name_word(name)] = None
    terms = [Term(words=(word,), field=fields[0]) for word in sorted(found)[:MOST_NAMES]]
    if not terms or len(fields) > 1:
        terms += [Term(words=words, field=field) for field in fields]
    return tuple(terms)


_SOURCES: Final = (
    "(e.kind = 'statement' and exists (select 1 from statements s join utterances u on u.id = s.utterance"
    " where s.id = e.row and {0}))"
    " or (e.kind = 'event' and exists (select 1 from events v join happenings h on h.id = v.happening"
    " join incidents u on u.id = h.incident where v.id = e.row and {0}))"
    " or (e.kind = 'figure' and exists (select 1 from figures f join happenings h on h.id = f.happening"
    " join incidents u on u.id = h.incident where f.id = e.row and {0}))"
)
"""That something holds for the incident or utterance `u` of an entry `e`."""


def _clauses(min_sources: int | None, judged: Judged | None) -> tuple[tuple[str, tuple[object, ...]], ...]:
    found: list[tuple[str, tuple[object, ...]]] = []
    if min_sources is not None and min_sources > 1:
        found.append((_SOURCES.format("u.sources >= ?"), (min_sources,) * 3))
    if judged is not None:
        found.append((judged_clause(judged, "e.row"), ()))
    return tuple(found)
