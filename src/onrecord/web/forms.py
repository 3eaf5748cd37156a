"""Forms that change something: bounded in size and number, and taken from our own pages alone."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from onrecord.errors import UsageError
from onrecord.web.sessions import FIELD, HEADER

if TYPE_CHECKING:
    from starlette.datastructures import FormData
    from starlette.responses import Response
    from starlette.types import Message

    from onrecord.web.room import Room

SMALL: Final = 64_000
"""Bytes of a form without files."""
_FIELDS: Final = 50
_ROOM: Final = 100_000
"""Bytes of a form beside what is uploaded: names of fields and files, the signs between the parts."""
_CUT: Final = "The form did not come whole. Send it again."
_END: Final = b"--"
"""How a form of several parts ends, but for a line end."""
_TAIL: Final = 4
_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")

Deed = Callable[["Room", Request, "FormData"], Awaitable["Response"]]


class Refused(UsageError):
    """A change that is not made. `status`: of the answer."""

    def __init__(self, reason: str, status: int) -> None:
        super().__init__(reason)
        self.status = status


async def taken(room: Room, request: Request, deed: Deed, *, changes: bool, uploads: bool = False) -> Response:
    """Does what a form asks. Raises Refused for one that is too large, that no page of ours has made, or that would
    change a ledger which is only to be read."""
    if changes and room.settings.read_only:
        raise Refused("This reading room is for reading alone; nothing can be added or judged here.", 403)
    most = room.settings.upload_bytes + _ROOM if uploads else SMALL
    part = room.settings.upload_bytes + 1 if uploads else SMALL
    files = room.settings.upload_files if uploads else 0
    form = await _read(_within(request, most), files=files, part=part)
    try:
        given = request.headers.get(HEADER) or _text(form, FIELD)
        if not (request.state.bearer or room.sessions.meant(request.state.session, given)):
            raise Refused("This form has grown old, or comes from elsewhere. Load its page again and repeat.", 403)
        return await deed(room, request, form)
    finally:
        await form.close()


async def _read(request: Request, *, files: int, part: int) -> FormData:
    try:
        return await request.form(max_files=files, max_fields=_FIELDS, max_part_size=part)
    except HTTPException as error:  # a form that is no form, or has too many parts
        raise Refused(f"The form could not be read: {error.detail}", 400) from error
    except ClientDisconnect as error:
        raise Refused(_CUT, 400) from error
    except ValueError as error:  # an encoding that is none of texts
        raise Refused("The form could not be read: send it in UTF-8.", 400) from error


def _within(request: Request, most: int) -> Request:
    """The same request, ended with Refused as soon as it is larger than allowed, or where it ends too early: what
    parses forms takes one that is cut short for whole."""
    told = request.headers.get("content-length", "")
    if told.isascii() and told.isdigit() and (len(told) > 18 or int(told) > most):
        raise _too_large(most)
    parts = request.headers.get("content-type", "").lower().startswith("multipart/")
    had, last = 0, b""

    async def receive() -> Message:
        nonlocal had, last
        message = await request.receive()
        body = message.get("body", b"")
        had += len(body)
        if had > most:
            raise _too_large(most)
        last = (last + body[-_TAIL:])[-_TAIL:]
        over = message["type"] == "http.request" and not message.get("more_body")
        if parts and over and not last.rstrip(b"\r\n").endswith(_END):
            raise Refused(_CUT, 400)
        return message

    return Request(request.scope, receive)


def _too_large(most: int) -> Refused:
    return Refused(
        f"That is more than {most / 1e6:,.1f} MB at once. Send less at a time, or use `onrecord add`.",
        413,
    )


def _text(form: FormData, name: str) -> str | None:
    value = form.get(name)
    return value if isinstance(value, str) else None


def words(form: FormData, name: str) -> str | None:
    """What stands in a field, None for nothing. UsageError for what is no text."""
    given = (_text(form, name) or "").strip()
    if _NO_TEXT.search(given):
        raise UsageError(f"{name}: that holds characters that are no text")
    return given or None
