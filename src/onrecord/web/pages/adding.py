"""Adding reports: the form, and how far a batch is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse, Response

from onrecord.web import responses
from onrecord.web.answering import NotThere, Page
from onrecord.web.asked import Asked

if TYPE_CHECKING:
    from starlette.requests import Request

    from onrecord.web.room import Room


def add(asked: Asked) -> Page:
    """The form for files, a text, or an address where fetching is allowed."""
    settings = asked.settings
    return Page(
        template="add.html",
        title="Add reports",
        data={
            "read_only": settings.read_only,
            "allow_fetch": settings.allow_fetch,
            "upload_bytes": settings.upload_bytes,
            "upload_files": settings.upload_files,
        },
        section="add",
    )


async def progress(room: Room, request: Request) -> Response:
    """How far a batch is; a part of the page where the page asks itself."""
    job = room.jobs.known(request.path_params["id"].removesuffix(".json"))
    if job is None:
        raise NotThere(
            "nothing is known of this batch any more; its reports are in the ledger as far as they were read"
        )
    told = {name: getattr(job, name) for name in ("id", "total", "state", "inputs", "done", "failed", "error")}
    told["outcomes"] = [
        {name: getattr(o, name) for name in ("name", "document", "title", "error")} for o in list(job.outcomes)
    ]
    if request.url.path.endswith(".json"):
        return JSONResponse(told)
    part = request.headers.get("hx-request") == "true"
    page = Page(
        template="adding_part.html" if part else "adding.html",
        title="Adding reports",
        data=told,
        more={"job": job, "outcomes": list(job.outcomes)},
        section="add",
    )
    return responses.told(room, request, page)
