"""The map itself: one SVG element with land, borders and a circle for every place.

Nothing in it needs a script or an inline style: looks come from map.css, which goes by classes. Labels and links may
come from anywhere; all are escaped, and links that are not to web pages are left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from onrecord.exports.wording import one_line
from onrecord.web.maps.ground import Ground, ground
from onrecord.web.maps.lettering import shortened
from onrecord.web.maps.placing import Circle, Label, circles, country_names, place_names
from onrecord.web.maps.projections import View
from onrecord.web.maps.views import NARROW, fitted

_TOUCH, _EASY = 12.0, 20.0
"""The least radius in pixels of what a finger can hit; and from which a circle is easily hit even on a phone."""
_LONGEST = 300

CREDIT = "Made with Natural Earth. Borders show who holds the ground, not who has a right to it."
"""To be shown near a map: Natural Earth asks for nothing, the reader of news may ask about borders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place on a map. `count`: how much happened there, which its area shows. Raises ValueError for no such place."""

    latitude: float
    longitude: float
    count: int
    disputed: bool
    href: str
    label: str

    def __post_init__(self) -> None:
        if not (-90 <= self.latitude <= 90 and isfinite(self.longitude)):
            raise ValueError(f"no such place: {self.latitude}, {self.longitude}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A map. `svg`: one element, to be put into a page as it is; `view`: what it shows."""

    svg: Markup
    view: View


def draw(marks: Sequence[Mark], *, width: int = 960, title: str | None = None) -> Drawing:
    """The map that shows all marks, with as much around them as they need to be recognised.

    `width` is that of the drawing's own pixels: the page may scale it. `title` names the map for those who do not see
    it; without it, the map says how many places it has and which is the largest. The same marks make the same map.
    """
    view = fitted([(mark.latitude, mark.longitude) for mark in marks], width)
    base = ground(view)
    ordered = sorted(marks, key=lambda mark: (-mark.count, mark.label, mark.latitude, mark.longitude, mark.href))
    labels = [one_line(mark.label) for mark in ordered]
    placed = circles(view, [(mark.latitude, mark.longitude, mark.count) for mark in ordered])
    places = place_names(view, placed, [shortened(label, 28) for label in labels])
    names = country_names(base.names, placed, places)
    body = Markup("").join(
        [
            *_ground(view, base),
            *_names(names),
            *filter(None, map(_touch, ordered, placed)),
            *map(_mark, ordered, labels, placed),
            *_names(places),
        ]
    )
    heading = escape(_title(labels) if title is None else one_line(title))
    key = hashlib.sha256(f"{width} {heading} {body}".encode()).hexdigest()[:12]
    # An image has no links inside for those who listen; a group has.
    role = "group" if marks else "img"
    kind = "map" if width >= NARROW else "map small"
    svg = Markup(
        f'<svg class="{kind}" viewBox="0 0 {view.width} {view.height}" role="{role}" aria-labelledby="map-{key}">'
        f'<title id="map-{key}">{heading}</title>{body}</svg>'
    )
    return Drawing(svg=svg, view=view)


def _title(labels: Sequence[str]) -> str:
    if not labels:
        return "Map of the world, without places"
    first = shortened(labels[0], 80)
    return f"Map of one place: {first}" if len(labels) == 1 else f"Map of {len(labels)} places, the largest: {first}"


def _ground(view: View, base: Ground) -> Iterator[Markup]:
    """The sea, the land and the borders, which nobody wrote but us."""
    if base.globe:
        yield Markup(f'<path class="sea" d="{base.globe}"/>')
    else:
        yield Markup(f'<rect class="sea" width="{view.width}" height="{view.height}"/>')
    yield Markup(f'<path class="land" d="{base.land}"/><path class="border" d="{base.borders}"/>')


def _touch(mark: Mark, circle: Circle) -> Markup:
    """What a finger can hit around a small circle. It lies below all circles, so as to take no hit from another."""
    if circle.radius >= _EASY:
        return Markup("")
    return Markup('<a{} tabindex="-1" aria-hidden="true"><circle class="touch" cx="{}" cy="{}" r="{}"/></a>').format(
        _href(mark), _short(circle.x), _short(circle.y), _short(max(circle.radius, _TOUCH))
    )


def _mark(mark: Mark, label: str, circle: Circle) -> Markup:
    return Markup('<a{}><circle class="mark{}" cx="{}" cy="{}" r="{}"><title>{}</title></circle></a>').format(
        _href(mark),
        " disputed" if mark.disputed else "",
        _short(circle.x),
        _short(circle.y),
        _short(circle.radius),
        shortened(label, _LONGEST) + (" (disputed)" if mark.disputed else ""),
    )


def _href(mark: Mark) -> Markup:
    return Markup(' href="{}"').format(mark.href) if _leads_to_a_page(mark.href) else Markup("")


def _names(labels: Sequence[Label]) -> Iterator[Markup]:
    for label in labels:
        yield Markup('<text class="{}" x="{}" y="{}" text-anchor="{}" aria-hidden="true">{}</text>').format(
            label.kind, _short(label.x), _short(label.y), label.anchor, label.text
        )


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _leads_to_a_page(href: str) -> bool:
    """On our own site or another, never to a script."""
    try:
        return href.isprintable() and urlsplit(href).scheme in ("", "http", "https")
    except ValueError:
        return False
