"""The map: where incidents were."""

from __future__ import annotations

from onrecord.exports.answers.rows import Columns
from onrecord.ledger.answers.mapped import PlaceLine, mapped
from onrecord.web.answering import Page
from onrecord.web.asked import Asked
from onrecord.web.maps import CREDIT, Mark, map_of
from onrecord.web.pages.incidents import question

COLUMNS: Columns = {
    name: (lambda row, name=name: getattr(row, name))  # type: ignore[misc]
    for name in ("name", "country", "latitude", "longitude", "precision", "incidents", "disputed", "newest")
}


MOST = 400
"""Incidents on a map, the newest."""
MARKS = 80
"""Places that the map marks: those of most incidents. The list under it has them all."""


def places(asked: Asked) -> Page:
    """The places of the newest incidents that are asked for."""
    found = mapped(asked.store, **question(asked), most=MOST)
    return Page(
        template="places.html",
        title="Map",
        data=found,
        more={"map": map_of([_mark(p) for p in found.places[:MARKS]]), "credit": CREDIT, "marks": MARKS},
        table=(COLUMNS, found.places),
        section="map",
    )


def _mark(place: PlaceLine) -> Mark:
    number = "1 incident" if place.incidents == 1 else f"{place.incidents:,} incidents"
    disputed = f", {place.disputed:,} disputed" if place.disputed else ""
    return Mark(
        latitude=place.latitude,
        longitude=place.longitude,
        count=place.incidents,
        disputed=bool(place.disputed),
        href=f"#at{place.latitude:.2f},{place.longitude:.2f}",
        label=f"{place.name}: {number}{disputed}" if place.incidents > 1 else place.name,
    )
