"""The pages of the reading room: each a function from what is asked to what its template shows."""

from __future__ import annotations

from typing import Final

from onrecord.web.answering import Answer
from onrecord.web.pages.actors import actor, actors
from onrecord.web.pages.adding import add
from onrecord.web.pages.between import between
from onrecord.web.pages.disputes import disputes
from onrecord.web.pages.exporting import export
from onrecord.web.pages.front import front
from onrecord.web.pages.incidents import incident, incidents
from onrecord.web.pages.judging import judge
from onrecord.web.pages.places import places
from onrecord.web.pages.report import report
from onrecord.web.pages.reports import reports
from onrecord.web.pages.rows import row
from onrecord.web.pages.search import search
from onrecord.web.pages.tolls import toll, tolls

PAGES: Final[tuple[tuple[str, Answer], ...]] = (
    ("/", front),
    ("/reports", reports),
    ("/report/{id:path}", report),
    ("/row/{id:path}", row),
    ("/incidents", incidents),
    ("/incident/{id:path}", incident),
    ("/tolls", tolls),
    ("/toll/{id:path}", toll),
    ("/actors", actors),
    ("/actor/{id:path}", actor),
    ("/between", between),
    ("/disputes", disputes),
    ("/map", places),
    ("/search", search),
    ("/add", add),
    ("/judge", judge),
    ("/export", export),
)
"""Every page by its address."""

__all__ = ["PAGES"]
