"""Where the incidents were that a question asks for: places with coordinates, and what is told to have happened there.

Nothing is placed that no report places: an incident without a place, or with one that no gazetteer has, is counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from onrecord.compare.wording import folded
from onrecord.errors import UsageError
from onrecord.ledger.answers.incident_lists import COLUMNS, TOLD, TOLD_IN, IncidentLine, line
from onrecord.ledger.answers.incident_questions import wanted
from onrecord.ledger.answers.newest_incidents import newest_incidents
from onrecord.ledger.joining import linking
from onrecord.ledger.storage.store import Row, Store

MOST: Final = 1500
"""Incidents that a map shows at most: the newest."""
_EXACT: Final = 2
"""Decimals of a coordinate that tell places apart: about a kilometre."""
_NARROW: Final = ("site", "city", "region", None, "country")
"""Precisions of places, the narrowest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """One place on a map. `latitude`, `longitude`: degrees, as the gazetteer has them for the place shown first."""

    name: str
    country: str | None
    latitude: float
    longitude: float
    precision: str | None
    """site, city, region or country: how much ground the coordinates stand for."""
    incidents: int
    disputed: int
    """Those of them about which rows speak against each other."""
    sources: int
    """Independent sources that place any of them here."""
    newest: str | None
    """The last day on which one of them began; None where none is dated."""
    first: IncidentLine
    """The newest of them; of those of one day that of most sources."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """Incidents by place, the places of most incidents first."""

    places: tuple[PlaceLine, ...]
    looked_at: int
    """Incidents that were asked for and found: those on the map and the unplaced."""
    cut: bool
    """Whether there may be more, older ones."""
    unplaced: int
    """Incidents that no report places where a gazetteer knows."""


def mapped(
    store: Store,
    *,
    type: str | None = None,
    country: str | None = None,
    actor: str | None = None,
    since: str | None = None,
    until: str | None = None,
    disputed: bool = False,
    words: str = "",
    most: int = 500,
) -> Mapped:
    """The newest incidents that are asked for, as `incidents` has them, by the place where they were.

    An incident stands at one place: of those that its reports give that which it is named by, then the narrowest, then
    that of most independent sources. Incidents without a day come after all others; one that began more than a year
    before `since` is not looked for. With `words`, a country or an actor they are those that the newest such events of
    the full-text index belong to, `newest_incidents.EVENTS` of them. UsageError for what cannot be asked.
    """
    if not 1 <= most <= MOST:
        raise UsageError(f"most {most}: a map shows 1 to {MOST} incidents")
    question = wanted(
        store,
        type=type,
        country=country,
        actor=actor,
        since=since,
        until=until,
        disputed=disputed,
        by_party=False,
    )
    found, cut = newest_incidents(store, question, words, most)
    told = _told(store, found)
    spots: defaultdict[tuple[float, float], list[tuple[Row, _Scene]]] = defaultdict(list)
    for row in found:
        if (scene := _scene(told[row[0]], folded(row[5] or ""))) is not None:
            spots[scene.spot].append((row, scene))
    places = [_place(some, told) for some in spots.values()]
    return Mapped(
        places=tuple(sorted(places, key=lambda p: (-p.incidents, p.name, p.latitude, p.longitude))),
        looked_at=len(found),
        cut=cut,
        unplaced=len(found) - sum(map(len, spots.values())),
    )


def place_of(store: Store, incident: str) -> PlaceLine | None:
    """Where the incident with this id was; None where no report places it where a gazetteer knows."""
    rows = store.rows(f"select {COLUMNS} from incidents i where i.id = ?", (incident,))
    told = _told(store, rows)
    scenes = [(row, scene) for row in rows if (scene := _scene(told[row[0]], folded(row[5] or ""))) is not None]
    return _place(scenes, told) if scenes else None


def _rank(row: Row) -> tuple[bool, int, int, str]:
    """The newest first, of one day that of most sources."""
    day = int(row[3].replace("-", "")) if row[3] is not None else 0
    return row[3] is None, -day, -row[9], row[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """Where one incident was: a place as the report has it that is told first, and who else names one there."""

    name: str
    country: str | None
    latitude: float
    longitude: float
    precision: str | None
    sources: frozenset[str]

    @property
    def spot(self) -> tuple[float, float]:
        """Its coordinates, as exactly as places are told apart."""
        return _spot(self.latitude, self.longitude)


_SCENES: Final = (
    f"select h.incident, {TOLD}, d.source, l.name, l.country, l.latitude, l.longitude, l.precision from {TOLD_IN}"
    " left join places l on l.id = e.place where h.incident in ({})"
)


def _told(store: Store, incidents: Sequence[Row]) -> dict[str, list[Row]]:
    """What is told of each incident, in rows of TOLD with the source and the place that it gives."""
    found: dict[str, list[Row]] = {row[0]: [] for row in incidents}
    for incident, *row in linking.among(store, _SCENES, found):
        found[incident].append(tuple(row))
    return found


def _scene(told: Sequence[Row], named: str) -> _Scene | None:
    """Where an incident was; None where no report says so with coordinates."""
    spots: defaultdict[tuple[float, float], list[Row]] = defaultdict(list)
    for row in told:
        if row[-3] is not None and row[-2] is not None:
            spots[_spot(row[-3], row[-2])].append(row)
    if not spots:
        return None
    spot = next(iter(spots)) if len(spots) == 1 else min(spots, key=lambda s: (_worth(spots[s], named), s))
    rows = spots[spot]
    _, name, country, latitude, longitude, precision = min(rows, key=lambda r: (r[0] or "~", r[5], r[6]))[-6:]
    return _Scene(
        name=name,
        country=country,
        latitude=latitude,
        longitude=longitude,
        precision=precision,
        sources=frozenset(row[-6] for row in rows),
    )


def _worth(rows: Sequence[Row], named: str) -> tuple[bool, int, int]:
    """What decides between the places that reports give: the least is taken."""
    narrow = min(_NARROW.index(row[-1]) if row[-1] in _NARROW else len(_NARROW) for row in rows)
    return all(folded(row[-5]) != named for row in rows), narrow, -len({row[-6] for row in rows})


def _spot(latitude: float, longitude: float) -> tuple[float, float]:
    """Coordinates as exactly as places are told apart."""
    # + 0.0: there is no -0.0.
    return round(latitude, _EXACT) + 0.0, round(longitude, _EXACT) + 0.0


def _place(some: Sequence[tuple[Row, _Scene]], told: Mapping[str, Sequence[Row]]) -> PlaceLine:
    scenes = [scene for _, scene in some]
    names = Counter(scene.name for scene in scenes)
    shown = min(scenes, key=lambda s: (-names[s.name], s.name, s.latitude, s.longitude, s.country or "~"))
    row = min((row for row, _ in some), key=_rank)
    first = line(row, told[row[0]])
    return PlaceLine(
        name=shown.name,
        country=shown.country,
        latitude=shown.latitude,
        longitude=shown.longitude,
        precision=shown.precision,
        incidents=len(some),
        disputed=sum(bool(row[10]) for row, _ in some),
        sources=len({source for scene in scenes for source in scene.sources}),
        newest=first.begins,
        first=first,
    )
