"""Maps without tiles: the places of an answer as one SVG element, made on the server, which needs no network, script or
inline style. The land is Natural Earth's, as packed by world-atlas 2.0.2; looks come from static/map.css. Everything
that comes from the marks is escaped.
"""

from onrecord.web.maps.drawing import CREDIT, Drawing, Mark, draw
from onrecord.web.maps.pages import map_of

__all__ = ["CREDIT", "Drawing", "Mark", "draw", "map_of"]
