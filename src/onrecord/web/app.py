"""The reading room as an ASGI application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from onrecord.engines.local import ReaderMaker
from onrecord.errors import OnrecordError
from onrecord.web import static
from onrecord.web.answering import NotThere
from onrecord.web.answers import Answers
from onrecord.web.changes import CHANGES
from onrecord.web.forms import Deed, taken
from onrecord.web.gate import HEADERS, Gate
from onrecord.web.jobs import Jobs
from onrecord.web.ledgers import Ledgers
from onrecord.web.pages import PAGES
from onrecord.web.pages.adding import progress
from onrecord.web.pages.exporting import download
from onrecord.web.responses import refused, response
from onrecord.web.room import Room
from onrecord.web.sessions import Sessions, Tries
from onrecord.web.settings import Settings
from onrecord.web.sign_in import sign_in, sign_out
from onrecord.web.visits import Form, form_of, visit_of

if TYPE_CHECKING:
    from starlette.requests import Request

Handler = Callable[["Request"], Awaitable[Response]]
FORMS: Final[tuple[Form, ...]] = ("json", "csv")
"""The other forms of a page."""
_SMALLEST: Final = 1_000
"""Bytes from which on an answer is compressed."""


def make_app(settings: Settings, *, processes: int = 0, make_reader: ReaderMaker | None = None) -> Starlette:
    """The application for one ledger, which must be there.

    `processes`: how many make its pages, 0 for threads of this one. `make_reader` stands in for the model's reader in
    tests.
    """
    room = Room(
        settings=settings,
        answers=Answers(settings, processes=processes),
        ledger=Ledgers(settings.ledger),
        sessions=Sessions(),
        tries=Tries(),
        jobs=Jobs(settings.ledger, make_reader),
    )
    routes: list[Route] = [Route("/static/{name}", _static)]
    for path, _ in PAGES:
        stem = "/index" if path == "/" else path
        routes += [Route(f"{stem}.{form}", _page(room, path, form)) for form in FORMS]
        routes.append(Route(path, _page(room, path, "html")))
    for path, deed, uploads in CHANGES:
        routes.append(Route(path, _change(room, deed, uploads=uploads), methods=["POST"]))
    routes += [
        Route("/sign-in", _plain(room, sign_in), methods=["GET", "POST"]),
        Route("/sign-out", _change(room, sign_out, changes=False), methods=["POST"]),
        Route("/adding/{id}", _plain(room, progress)),
        Route("/adding/{id}.json", _plain(room, progress)),
        Route("/download", _plain(room, download)),
    ]
    # An id may hold any signs: what asks for a form of a page comes before the page.
    routes.sort(key=lambda route: not route.path.endswith((".json", ".csv")))
    return Starlette(
        routes=routes,
        middleware=[
            Middleware(Gate, settings=settings, sessions=room.sessions, tries=room.tries),
            Middleware(GZipMiddleware, minimum_size=_SMALLEST, compresslevel=5),
        ],
        exception_handlers={404: partial(_not_there, room), 500: partial(_fault, room)},
        lifespan=partial(_lifespan, room),
    )


@asynccontextmanager
async def _lifespan(room: Room, _: Starlette) -> AsyncIterator[None]:
    room.answers.warm()
    yield
    room.jobs.close()
    room.answers.close()


def _page(room: Room, page: str, form: Form) -> Handler:
    async def handler(request: Request) -> Response:
        return response(await room.answers.answer(visit_of(room, request, page, form)))

    return handler


def _change(room: Room, deed: Deed, *, changes: bool = True, uploads: bool = False) -> Handler:
    async def handler(request: Request) -> Response:
        try:
            return await taken(room, request, deed, changes=changes, uploads=uploads)
        except OnrecordError as error:
            return refused(room, request, error)

    return handler


def _plain(room: Room, handle: Callable[[Room, Request], Awaitable[Response]]) -> Handler:
    async def handler(request: Request) -> Response:
        try:
            return await handle(room, request)
        except OnrecordError as error:
            return refused(room, request, error, form_of(request))

    return handler


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    found = static.content(name)
    if found is None:
        return PlainTextResponse("There is no such file.", 404)
    kept = "public, max-age=31536000, immutable" if request.url.query else "public, max-age=86400"
    kind = static.TYPES[name.rpartition(".")[2]]
    return Response(found, media_type=kind, headers={"cache-control": kept})


async def _not_there(room: Room, request: Request, error: Exception) -> Response:
    return refused(room, request, NotThere(f"there is no page {request.scope['path'][:200]}"), form_of(request))


async def _fault(room: Room, request: Request, error: Exception) -> Response:
    from onrecord.web.forms import Refused

    told = f"A fault of Onrecord, please report it: {type(error).__name__}, at {request.scope['path'][:200]}."
    answer = refused(room, request, Refused(told, 500), form_of(request))
    answer.headers.update(HEADERS)  # this answer does not pass the gate
    return answer
