"""The map: where incidents were."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from onrecord.exports.answers.rows import Columns
from onrecord.ledger.answers.mapped import PlaceLine, mapped
from onrecord.web.answering import Page
from onrecord.web.asked import Asked
from onrecord.web.maps import CREDIT, Mark, draw

COLUMNS: Columns = {
    name: (lambda row, name=name: getattr(row, name))  # type: ignore[misc]
    for name in ("name", "country", "latitude", "longitude", "precision", "incidents", "disputed", "newest")
}


FEW = 30
"""Marks of which two maps are drawn."""
MARKS = 120
"""Places that the map marks: those of most incidents. The list under it has them all."""
SMALL = 390
"""Pixels of the map for phones."""


def places(asked: Asked) -> Page:
    """The places of the newest incidents that are asked for."""
    found = mapped(
        asked.store,
        type=asked.text("type"),
        country=asked.text("country"),
        actor=asked.text("actor"),
        since=asked.text("since"),
        until=asked.text("until"),
        disputed=asked.flag("disputed"),
        words=asked.words(),
    )
    return Page(
        template="places.html",
        title="Map",
        data=found,
        more={"map": both([_mark(p) for p in found.places[:MARKS]]), "credit": CREDIT, "marks": MARKS},
        table=(COLUMNS, found.places),
        section="map",
    )


def both(marks: Sequence[Mark]) -> Markup:
    """The map of a few marks for wide pages and for phones; the style sheet shows one of them. Of many the wide one,
    which shrinks."""
    return draw(marks).svg + draw(marks, width=SMALL).svg if len(marks) <= FEW else draw(marks).svg


def _mark(place: PlaceLine) -> Mark:
    number = "1 incident" if place.incidents == 1 else f"{place.incidents:,} incidents"
    disputed = f", {place.disputed:,} disputed" if place.disputed else ""
    return Mark(
        latitude=place.latitude,
        longitude=place.longitude,
        count=place.incidents,
        disputed=bool(place.disputed),
        href=f"#{anchor(place)}",
        label=f"{place.name}: {number}{disputed}" if place.incidents > 1 else place.name,
    )


def anchor(place: PlaceLine) -> str:
    """What the list under the map calls a place."""
    return f"at{place.latitude:.2f},{place.longitude:.2f}"
