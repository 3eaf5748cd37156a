"""Answers as responses of the server, and pages that are made in its own process: forms, progress, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response

from onrecord.errors import OnrecordError
from onrecord.web.answering import Made, Page, failed, shown
from onrecord.web.visits import Form, visit_of

if TYPE_CHECKING:
    from starlette.requests import Request

    from onrecord.web.room import Room


def response(made: Made) -> Response:
    """An answer as a response."""
    if made.to is not None:
        return RedirectResponse(made.to, made.status)
    return Response(made.body, made.status, media_type=made.type)


def told(room: Room, request: Request, page: Page, form: Form = "html") -> Response:
    """A page that needs no ledger."""
    return response(shown(room.settings, visit_of(room, request, form=form), page))


def refused(room: Room, request: Request, error: OnrecordError, form: Form = "html") -> Response:
    """What went wrong, as a page of its own."""
    return response(failed(room.settings, visit_of(room, request, form=form), error))
