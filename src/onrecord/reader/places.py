"""Places: names that stand for where something is, resolved to the gazetteer by what else the report names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import zip_longest
from math import asin, cos, log10, radians, sin, sqrt

from onrecord.reader.analysis import Analysis, Range
from onrecord.record import Place, row_id
from onrecord.tables import NameUse, state_names, state_of
from onrecord.tables.places import GazetteerPlace, fold, places_named, state_place, world_region
from onrecord.tables.words import word_list

_EARTH = 6371.0
"""Mean radius in kilometres."""
_LEADING = frozenset(
    {"the", "downtown", "central", "northern", "southern", "eastern", "western", "north", "south", "east", "west"}
)
_DIRECTIONS = frozenset(
    {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower"}
    | {"northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern"}
    | {"southwestern", "north-east", "north-west", "south-east", "south-west", "mid"}
)
_FEDERAL = frozenset({"USA", "CAN", "AUS", "IND", "DEU", "BRA", "NGA", "GBR", "MEX"})
"""Where the first-level regions are better known than towns of their name, but for capitals and towns of a million."""
_MILLION, _LARGE = 1_000_000, 100_000
_SPELLING = 0.8
"""How alike spellings of one name are ("Odesa", "Odessa"), as difflib measures it; less alike are other names."""
_NAMING = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.HISTORICAL)
_AREAS = ("province", "state", "county", "governorate", "region", "district", "prefecture", "oblast")
_TOWNS = ("city", "town", "village")
_KINDS = (*_AREAS, "city", "greater")
_CONTAINED = (",", "in", "(", "of", ", in", "in the", "")
"""What stands between a place and what it lies in."""
_STATIC = ("lie", "border", "have", "be", "become", "see", "suffer", "remain", "fall")
"""Verbs of places that do nothing."""
_PRECISION = {"country": "country", "region": "region", "district": "region", "city": "city"}


@dataclass(frozen=True, slots=True)
class _Mention:
    words: Range
    name: str
    candidates: tuple[GazetteerPlace, ...]
    containers: tuple[GazetteerPlace, ...]
    """What the name right after it can stand for, where that contains a candidate: the "Syria" of "Aleppo, Syria"."""
    kinds: tuple[str, ...]
    """What sort of place the text says that it is: "Hama **province**"."""
    within: str | None = None
    """The country of the region in which the text says that it lies, where the gazetteer has no such place there."""

    @property
    def called(self) -> tuple[str, tuple[str, ...]]:
        """What two mentions of one place share: the name, and what sort of place it is said to be."""
        return self.name.casefold(), self.kinds


def places(analysis: Analysis) -> tuple[Place, ...]:
    """The places of a document in text order; a name that the gazetteer lacks has no coordinates."""
    mentions = list(_mentions(analysis))
    countries = _countries(analysis, mentions)
    known: list[GazetteerPlace] = []
    told: dict[Range, GazetteerPlace | str] = {}
    chosen: dict[tuple[str, tuple[str, ...]], GazetteerPlace | str] = {}
    for mention in sorted(mentions, key=lambda m: (m.within is None, not _sure(m.name), not m.containers, m.words)):
        if mention.within is not None:
            told[mention.words] = mention.within
        elif mention.candidates and (mention.containers or mention.called not in chosen):
            told[mention.words] = best = _best(mention, countries, known)
            known.append(best)
        if mention.words in told:
            chosen.setdefault(mention.called, told[mention.words])
    return tuple(_row(analysis, m, told.get(m.words) or chosen.get(m.called)) for m in mentions)


def _mentions(analysis: Analysis) -> Iterator[_Mention]:
    named = {(n.first, n.last) for n in analysis.names if n.label == "LOC"}
    spans = _joined(analysis, [_core(analysis, *span) for span in sorted(named | set(_unnamed(analysis)))])
    words = analysis.words
    surnames = {words[n.last - 1].text for n in analysis.names if n.label == "PER" and n.last - n.first > 1}
    for (first, last), following, third in zip_longest(spans, spans[1:], spans[2:]):
        if _acts(analysis, first, last):
            continue
        name = _name(analysis, first, last)
        candidates = _candidates(name)
        containers: tuple[GazetteerPlace, ...] = ()
        within = None
        if following is not None and words[following[0]].sentence == words[last - 1].sentence:
            between = " ".join(w.text.lower() for w in words[last : following[0]])
            if between in _CONTAINED:
                containers = _containers(candidates, _name(analysis, *following))
                if not containers and between in (",", "(") and not _listed(analysis, following, third):
                    within = _elsewhere(candidates, _name(analysis, *following))
        if name in surnames and not containers and within is None and not _placed(analysis, first, last):
            continue
        yield _Mention((first, last), name, candidates, containers, _kinds(analysis, first, last), within)


def _joined(analysis: Analysis, spans: list[Range]) -> list[Range]:
    """Two names side by side are one where the gazetteer has them as one ("West" and "Java"), or one is a direction."""
    found: list[Range] = []
    for first, last in spans:
        if found and found[-1][1] == first:
            whole = found[-1][0], last
            side = _name(analysis, *found[-1]).lower() in _DIRECTIONS
            if side or places_named(_name(analysis, *whole)):
                found[-1] = whole
                continue
        found.append((first, last))
    return found


def _placed(analysis: Analysis, first: int, last: int) -> bool:
    """Whether a preposition makes a name a place, though somebody is called so: "in **Washington**"."""
    case = analysis.child(analysis.head_of(first, last), "case")
    return case is not None and case.lemma.lower() in word_list("placing")


def _listed(analysis: Analysis, span: Range, following: Range | None) -> bool:
    """Whether a name is one of several: "Aleppo, **Idlib** and Hama"; not "Columbia, **Missouri**, United States"."""
    if following is None or following[0] - span[1] > 2:
        return False
    between = " ".join(w.text.lower() for w in analysis.words[span[1] : following[0]])
    inner, outer = _name(analysis, *span), _name(analysis, *following)
    return between in (",", "and", ", and", "or") and not _containers(_candidates(inner), outer)


def _elsewhere(candidates: tuple[GazetteerPlace, ...], region: str) -> str | None:
    """The country of a region in which none of the candidates lies: the town of "Columbia, New Hampshire" is not known.

    A large town is rather beside it in a list: "Chicago, Ohio".
    """
    if not candidates or any(c.kind != "city" or c.population >= _MILLION for c in candidates) or not _sure(region):
        return None
    scores = _likely(region)
    place = _candidates(region)[scores.index(max(scores))]
    return place.country if place.kind == "region" and place.country in _FEDERAL else None


def _core(analysis: Analysis, first: int, last: int) -> Range:
    """A name without what the model takes along: "northern Syria", "Syria's", "the state of Guerrero"."""
    words = analysis.words
    if last - first > 1 and words[first].text.lower() == "the":
        first += words[first + 1].lemma.lower() in (*_AREAS, *_TOWNS)
    if last - first > 2 and words[first].lemma.lower() in (*_AREAS, *_TOWNS) and words[first + 1].lemma == "of":
        first += 2
    while last - first > 1 and words[first].text.islower() and words[first].lemma in _LEADING:
        first += 1
    while last - first > 1 and words[last - 1].text in ("'s", "\u2019s", "'", "\u2019", ",", "."):
        last -= 1
    return first, last


def _name(analysis: Analysis, first: int, last: int) -> str:
    return " ".join(analysis.text(first, last).split())


def _kinds(analysis: Analysis, first: int, last: int) -> tuple[str, ...]:
    """The kinds of the gazetteer that the words in or at a name give it: "Hama province", "the city of Hama"."""
    words = analysis.words
    said = [words[last - 1]]
    if last < len(words) and words[analysis.head_of(first, last)].head == last:
        said.append(words[last])
    if first > 1 and words[first - 1].lemma == "of":
        said.append(words[first - 2])
    if any(word.lemma.lower() in _AREAS for word in said):
        return ("region", "district")
    return ("city",) if any(word.lemma.lower() in _TOWNS for word in said) else ()


def _unnamed(analysis: Analysis) -> Iterator[Range]:
    """Proper nouns that the model takes for places without naming them; of names within a name the longest."""
    words = analysis.words
    found: list[Range] = []
    for word in words:
        if word.upos != "PROPN" or analysis.entities[word.index] != "place" or word.index in analysis.named:
            continue
        first = word.index
        while (
            first
            and words[first - 1].upos == "PROPN"
            and words[first - 1].head in range(first, word.index + 1)
            and first - 1 not in analysis.named
        ):
            first -= 1
        last = word.index + 1
        while (
            last < len(words)
            and words[last].deprel == "flat"
            and words[last].head == word.index
            and last not in analysis.named
        ):
            last += 1
        name = _name(analysis, first, last)
        if name[0].isupper() and _candidates(name):
            found.append((first, last))
    for first, last in found:
        if not any(f <= first and last <= t and (f, t) != (first, last) for f, t in found):
            yield first, last


def _acts(analysis: Analysis, first: int, last: int) -> bool:
    """Whether a name of a place acts, speaks or is spoken to: "Ankara and Moscow argued", "a statement by Moscow"."""
    name = head = analysis.words[analysis.head_of(first, last)]
    while head.deprel == "conj" and head.head >= 0:
        head = analysis.words[head.head]
    if head.head < 0:
        return False
    above = analysis.words[head.head]
    if head.deprel == "nsubj" and above.upos == "VERB":
        return analysis.entities[name.index] != "place" or above.lemma not in _STATIC
    if head.deprel in ("obj", "iobj", "nsubj:pass") and above.lemma in word_list("blaming", "asking"):
        return True  # "accused Ankara", "Moscow was urged"
    case = analysis.child(head.index, "case")
    if case is None or head.deprel.partition(":")[0] not in ("obl", "nmod"):
        return False
    if case.lemma == "by":
        passive = analysis.child(above.index, "aux:pass") is not None or above.xpos == "VBN"
        return passive or (above.upos == "NOUN" and analysis.entities[above.index] != "place")
    return case.text.lower() == "according"


@lru_cache(maxsize=1 << 12)
def _candidates(name: str) -> tuple[GazetteerPlace, ...]:
    found = _called(name)
    first, _, rest = name.partition(" ")
    if found or not rest or first.lower() not in _LEADING:
        return found
    if first.islower() or first == "The":
        return _called(rest)
    # "Northern Syria" lies in Syria, but "West Kasai" is not a town of Japan
    return tuple(c for c in _called(rest) if c.kind == "country" or c.country is None or _large(c, rest))


def _large(place: GazetteerPlace, name: str) -> bool:
    return place.population >= (_LARGE if place.kind == "city" else _MILLION) and fold(place.name) == fold(name)


def _called(name: str) -> tuple[GazetteerPlace, ...]:
    """What bears a name, or bears it without the word for what it is: parts of the world, states, what lies in them."""
    found = list(places_named(name)) if name.lower() not in _DIRECTIONS else []  # "the North" is no province
    if name.isupper() and len(name) < 4:
        found = [c for c in found if c.kind == "region"]  # "EU" is no town in France
    for use in state_names(name):
        if use.use not in _NAMING or use.entity == "region":
            continue
        if not use.entity and (here := state_place(use.code)) is not None:
            found.insert(0, here)
        elif use.entity:
            found += [c for c in places_named(use.entity) if c.country == use.code and c not in found]
    if (region := world_region(name)) is not None:
        found.insert(0, region)
    if found:
        return tuple(found)
    short = " ".join(w for w in name.split() if w.lower() not in _KINDS)
    return _called(short) if short and short != name else ()


@lru_cache(maxsize=1 << 12)
def _likely(name: str) -> tuple[float, ...]:
    """How likely each candidate of a name is in any report: how many live there, and how it bears the name."""
    found, names, key = _candidates(name), state_names(name), fold(name)
    capitals = {n.code for n in names if n.use is NameUse.CAPITAL}
    ambiguous = any(n.ambiguous for n in names)
    towns = [c for c in found if c.kind == "city"]
    borne = any(fold(c.name) == key for c in towns)
    largest = {c.country: c.population for c in sorted(towns, key=lambda c: c.population)}
    out = []
    for place in found:
        score = log10(place.population + 10)
        if place.kind == "country":
            score += 0.5 if ambiguous else 3.0
        elif place.country is None:
            score += 8.0
        elif place.kind == "district":
            score -= 1.5
        elif place.kind == "region":
            town = _MILLION if place.country in capitals else largest.get(place.country, 0)
            if town >= _MILLION or (town and place.country not in _FEDERAL):
                score -= 1.5  # the town that gives a province its name, unless the text says the province
        else:
            own = fold(place.name)
            if borne and not own.startswith(key) and SequenceMatcher(None, own, key).ratio() < _SPELLING:
                score -= 2.0  # Salem is rather a town of that name than an old name of Jerusalem
            if place.country in capitals and place.population == largest[place.country]:
                score += 1.0
        out.append(score)
    return tuple(out)


def _sure(name: str) -> bool:
    """Whether a name has one candidate that is far likelier than any other, whatever the report."""
    *_, second, first = -9.0, -9.0, *sorted(_likely(name))
    return first > second + 1


def _containers(candidates: tuple[GazetteerPlace, ...], name: str) -> tuple[GazetteerPlace, ...]:
    """What a name can stand for that contains a candidate; "Paris, London" are not in Ontario."""
    found = _candidates(name)
    scores = _likely(name)
    return tuple(
        place
        for place, score in zip(found, scores, strict=True)
        if (place.kind in ("country", "region") or score > max(scores) - 1)
        and any(_within(candidate, place) for candidate in candidates)
    )


def _countries(analysis: Analysis, mentions: list[_Mention]) -> Counter[str]:
    """How often the report names each country, by name or in names that only it has."""
    found: Counter[str] = Counter()
    for mention in mentions:
        codes = {c.country for c in mention.candidates}
        if (state := _state(mention)) is not None:
            found[state] += 3
        elif len(codes) == 1 and (only := codes.pop()) is not None:
            found[only] += 1
    for word in analysis.words:
        if word.upos == "ADJ" and word.text[0].isupper() and (demonym := state_of(word.text)) is not None:
            found[demonym.code] += 1
    return found


def _state(mention: _Mention) -> str | None:
    """The country that a name stands for, where nothing else is nearly as likely: not for "Georgia" or "Congo"."""
    scores = _likely(mention.name)
    countries = [n for n, c in enumerate(mention.candidates) if c.kind == "country"]
    if len(countries) != 1:
        return None
    code = mention.candidates[countries[0]].country
    others = [s for s, c in zip(scores, mention.candidates, strict=True) if c.country != code]
    return code if all(score < scores[countries[0]] - 1 for score in others) else None


def _best(mention: _Mention, countries: Counter[str], known: list[GazetteerPlace]) -> GazetteerPlace:
    """The likeliest candidate of a mention that has any; of equals the first."""
    scores = [
        score + _context(mention, candidate, countries, known)
        for score, candidate in zip(_likely(mention.name), mention.candidates, strict=True)
    ]
    return mention.candidates[scores.index(max(scores))]


def _context(
    mention: _Mention, candidate: GazetteerPlace, countries: Counter[str], known: list[GazetteerPlace]
) -> float:
    """How well a candidate fits the report: what contains it, which countries the report is about, what lies near."""
    score = max((_within(candidate, place) for place in mention.containers), default=0.0)
    if candidate.kind in mention.kinds:
        score += 3.0
    if candidate.country is not None and countries:
        score += 2.5 * countries[candidate.country] / countries.total()
    if candidate.kind == "region" and any(o.kind == "region" and o.country == candidate.country for o in known):
        score += 1.0  # the states of "in Texas, Ohio and New York"
    if any(distance(candidate, other) < 300 for other in known if other.kind != "country" and other.country):
        score += 1.5
    return score


def _within(place: GazetteerPlace, container: GazetteerPlace) -> float:
    """How much it tells of a place that it lies in another one; 0 where it does not."""
    if place.country != container.country or place.country is None or place == container:
        return 0.0
    if container.kind == "country":
        return 6.0
    if container.kind == "region":
        own = container.name == place.region or (place.kind == "city" and distance(container, place) < 30)
        return 7.0 if own else 0.0
    if container.kind == "district":
        return 5.0 if container.region == place.region and distance(container, place) < 150 else 0.0
    return 3.0 if distance(container, place) < 100 else 0.0


def distance(one: GazetteerPlace, other: GazetteerPlace) -> float:
    """Kilometres between two places along a great circle (the haversine formula)."""
    a, b = radians(one.lat), radians(other.lat)
    h = sin((b - a) / 2) ** 2 + cos(a) * cos(b) * sin(radians(other.lon - one.lon) / 2) ** 2
    return 2 * _EARTH * asin(min(1.0, sqrt(h)))


def _row(analysis: Analysis, mention: _Mention, place: GazetteerPlace | str | None) -> Place:
    """The row of a mention: of a place of the gazetteer, of one that lies in a country, or of one that is not known."""
    span = analysis.span(*mention.words)
    identity = row_id("place", analysis.document.id, span.start, span.end)
    if place is None or isinstance(place, str):
        site = mention.name.split()[-1].lower() in word_list("sites")
        return Place(id=identity, name=mention.name, span=span, country=place, precision="site" if site else None)
    return Place(
        id=identity,
        name=mention.name if place.kind == "country" else place.name,
        span=span,
        country=place.country,
        lat=place.lat,
        lon=place.lon,
        gazetteer_id=f"geonames:{place.geonames}" if place.geonames else None,
        precision=_PRECISION[place.kind],
    )
