"""A map for every width of page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup

from onrecord.web.maps.drawing import Mark, draw

FEW: Final = 30
"""Marks of which two maps are drawn."""
SMALL: Final = 390
"""Pixels of the map for phones."""


def map_of(marks: Sequence[Mark]) -> Markup:
    """The map of a few marks for wide pages and for phones; the style sheet shows one of them. Of many the wide one,
    which shrinks."""
    return draw(marks).svg + draw(marks, width=SMALL).svg if len(marks) <= FEW else draw(marks).svg
