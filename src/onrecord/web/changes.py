"""What the reading room changes in a ledger: reports are added, rows are judged."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from onrecord.errors import UsageError
from onrecord.ledger.coding.judging import judge
from onrecord.ledger.rows.judgements import OF_TWO, Verdict
from onrecord.sources.published import day
from onrecord.web.forms import Deed, Refused, words
from onrecord.web.gate import set_cookie
from onrecord.web.jobs import Job, Upload, clean_name
from onrecord.web.links import inside, link
from onrecord.web.room import CODER, coder_cookie, coder_name

if TYPE_CHECKING:
    from starlette.datastructures import FormData
    from starlette.requests import Request

    from onrecord.fetching import Fetched
    from onrecord.web.room import Room

_YEAR: Final = 365 * 24 * 3600
_PASTED: Final = "pasted text"
_SUFFIXES: Final = (".txt", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson")
_HEAD: Final = 2048
"""Bytes in which a page says how it is encoded."""
_DAY: Final = len("2016-06-30")


async def add(room: Room, request: Request, form: FormData) -> Response:
    """Takes files, a text or an address, and leads to their progress."""
    published = (day(words(form, "published")) or "")[:_DAY] or None
    uploads = [f for f in form.getlist("files") if isinstance(f, UploadFile) and f.filename]
    text, url = words(form, "text"), words(form, "url")
    if sum(map(bool, (uploads, text, url))) != 1:
        raise UsageError("Give files, or a text, or an address: one of them.")
    if uploads:
        folder = Path(await run_in_threadpool(tempfile.mkdtemp, prefix="onrecord-"))
        try:
            files = [await _kept(upload, folder, number) for number, upload in enumerate(uploads, 1)]
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        job = room.jobs.add(files, folder, published=published)
    elif text:
        job = room.jobs.add_text(text.encode(), clean_name(words(form, "name") or _PASTED, 1), published=published)
    else:
        assert url is not None
        job = await _fetched(room, url, published)
    return RedirectResponse(f"/adding/{job.id}", 303)


async def _kept(upload: UploadFile, folder: Path, number: int) -> Upload:
    """A file of the form under a name of ours: what it is called is only ever shown."""
    name = clean_name(upload.filename, number)
    suffix = next((s for s in _SUFFIXES if name.lower().endswith(s)), ".txt")
    file = folder / f"{number}{suffix}"

    def copy() -> None:
        with open(file, "wb") as out:
            shutil.copyfileobj(upload.file, out)

    await run_in_threadpool(copy)
    return Upload(name=name, file=file)


async def _fetched(room: Room, url: str, published: str | None) -> Job:
    if not room.settings.allow_fetch:
        raise Refused(
            "This reading room fetches nothing. Whoever runs it can allow that: onrecord serve --allow-fetch", 403
        )
    from onrecord.fetching import fetch

    async with room.fetching:
        found = await run_in_threadpool(fetch, url)
    return room.jobs.add_text(_in_utf8(found), found.url, published=published)


def _in_utf8(found: Fetched) -> bytes:
    """A page as the readers take it. What only the answer's head says of its encoding is put into effect here."""
    told = b"charset" in found.content[:_HEAD] or b"encoding" in found.content[:_HEAD]
    if found.charset is None or told:
        return found.content
    try:
        return found.content.decode(found.charset).encode()
    except (LookupError, UnicodeDecodeError):
        return found.content


async def judge_row(room: Room, request: Request, form: FormData) -> Response:
    """Keeps what somebody says of a row, and goes back to where they were."""
    id = request.path_params["id"]
    by = coder_name(words(form, "by")) or room.coder(request)
    if by is None:
        raise UsageError("Say who judges.")
    said = words(form, "verdict") or ""
    field = words(form, "field") if said == Verdict.CORRECT else None
    two = said in OF_TWO
    await room.ledger.change(
        lambda store: judge(
            store,
            id,
            said,
            by=by,
            because=words(form, "because"),
            field=field,
            value=words(form, "value") if field is not None else None,
            other=words(form, "other") if two else None,
        )
    )
    return _known(request, by, inside(words(form, "to")) if words(form, "to") else link("row", id))


async def name_coder(room: Room, request: Request, form: FormData) -> Response:
    """Remembers in a browser who judges there."""
    by = coder_name(words(form, "by"))
    if by is None:
        raise UsageError("Say who judges.")
    return _known(request, by, inside(words(form, "to")))


def _known(request: Request, by: str, to: str) -> Response:
    response = RedirectResponse(to, 303)
    secure = request.url.scheme == "https"
    response.headers["set-cookie"] = set_cookie(CODER, coder_cookie(by), seconds=_YEAR, secure=secure)
    return response


CHANGES: Final[tuple[tuple[str, Deed, bool], ...]] = (
    ("/add", add, True),
    ("/judge/{id:path}", judge_row, False),
    ("/coder", name_coder, False),
)
"""Where each change is asked for, and whether files come with it."""
