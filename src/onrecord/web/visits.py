"""A request for a page, in a form that goes to another process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import quote

if TYPE_CHECKING:
    from starlette.requests import Request

    from onrecord.web.room import Room
    from onrecord.web.settings import Settings

Form = Literal["html", "json", "csv"]
_SIGNS: Final = "/:@!$&'()*+,;=~"
"""What stands for itself in the path of an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Who wants which page, and in which form."""

    page: str
    """Its address in `PAGES`; "" for one that is none of them."""
    id: str
    """Of the thing that the page is about, from the path; "" for none."""
    path: str
    """Without `.json` or `.csv`."""
    query: tuple[tuple[str, str], ...]
    asked: str
    """The query as it came."""
    form: Form
    coder: str | None
    """Who judges in this browser."""
    csrf: str
    """What forms of the page carry."""
    signed_in: bool

    def inside(self, settings: Settings) -> bool:
        """Whether it may know what ledger this is."""
        return settings.token is None or self.signed_in


def visit_of(room: Room, request: Request, page: str = "", form: Form = "html") -> Visit:
    """What a request is for."""
    session = request.state.session
    return Visit(
        page=page,
        id=request.path_params.get("id", ""),
        path=_path_of(request),
        query=tuple(request.query_params.multi_items()),
        asked=request.scope["query_string"].decode("ascii", "replace"),
        form=form,
        coder=room.coder(request),
        csrf=room.sessions.form_token(session),
        signed_in=session.signed_in or request.state.bearer,
    )


def _path_of(request: Request) -> str:
    # An address that begins with two slashes would lead to another host.
    path = "/" + request.scope["path"].lstrip("/")
    for end in (".json", ".csv"):
        path = path.removesuffix(end)
    return "/" if path == "/index" else quote(path, safe=_SIGNS)


def form_of(request: Request) -> Form:
    """In which form an address asks for its answer, whatever stands there."""
    path: str = request.scope["path"]
    return "json" if path.endswith(".json") else "csv" if path.endswith(".csv") else "html"
