"""Signing in with the token of a reading room that more than its own machine can reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse, Response

from onrecord.web.answering import Page
from onrecord.web.forms import Refused, taken, words
from onrecord.web.gate import set_cookie
from onrecord.web.links import inside
from onrecord.web.responses import told
from onrecord.web.sessions import COOKIE, LASTS, same_token

if TYPE_CHECKING:
    from starlette.datastructures import FormData
    from starlette.requests import Request

    from onrecord.web.room import Room


async def sign_in(room: Room, request: Request) -> Response:
    """The form that asks for the token, and what becomes of it."""
    if request.method == "POST":
        return await taken(room, request, _token, changes=False)
    return _form(room, request, to=inside(request.query_params.get("to")))


async def _token(room: Room, request: Request, form: FormData) -> Response:
    to = inside(words(form, "to"))
    token = room.settings.token
    if token is None:
        return RedirectResponse(to, 303)
    if wait := room.tries.wait:
        raise Refused(f"Too many wrong tokens were tried; wait {wait} seconds.", 429)
    if not same_token(words(form, "token") or "", token):
        room.tries.failed()
        return _form(room, request, to=to, wrong=True)
    # A session of its own, whatever the browser came with: one that somebody else knows must not become good.
    session = room.sessions.new(signed_in=True)
    response = RedirectResponse(to, 303)
    secure = request.url.scheme == "https"
    response.headers["set-cookie"] = set_cookie(COOKIE, room.sessions.written(session), seconds=LASTS, secure=secure)
    return response


async def sign_out(room: Room, request: Request, form: FormData) -> Response:
    """Ends the session of a browser."""
    room.sessions.end(request.state.session)
    response = RedirectResponse("/sign-in" if room.settings.token else "/", 303)
    secure = request.url.scheme == "https"
    fresh = room.sessions.written(room.sessions.new(signed_in=False))
    response.headers["set-cookie"] = set_cookie(COOKIE, fresh, seconds=LASTS, secure=secure)
    return response


def _form(room: Room, request: Request, *, to: str, wrong: bool = False) -> Response:
    page = Page(
        template="sign_in.html",
        title="Sign in",
        data={"sign_in": "POST the token"},
        more={"to": to, "wrong": wrong},
        status=401 if wrong else 200,
    )
    return told(room, request, page)
