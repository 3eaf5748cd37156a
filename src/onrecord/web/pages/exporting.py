"""Export: the ledger, or some of its reports, in the form of another tool, as one archive."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from starlette.responses import StreamingResponse

from onrecord.exports.ledger import FORMATS, Selection
from onrecord.exports.ledger import export as write
from onrecord.web.answering import Page
from onrecord.web.asked import Asked

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from onrecord.ledger.storage.store import Store
    from onrecord.web.room import Room

CHUNK: Final = 1 << 16
KINDS: Final = {
    "csv": "Tables as CSV, with notes on every column",
    "parquet": "Tables as Parquet",
    "jsonl": "Everything without loss, for `onrecord import`; holds whole articles",
    "jsonld": "Web Annotations (JSON-LD)",
    "brat": "brat standoff: text and annotations; holds whole articles",
    "plover": "Events in the columns of political event data",
    "graphml": "Graphs: who quotes whom, who did what to whom",
}
WHOLE: Final = ("jsonl", "brat")
"""Forms that are not whole without the text."""


def export(asked: Asked) -> Page:
    """The form: what, and as what."""
    return Page(
        template="export.html",
        title="Export",
        data={"formats": {name: KINDS.get(name, name) for name in FORMATS}},
        more={"whole": WHOLE},
        section="export",
    )


async def download(room: Room, request: Request) -> Response:
    """The archive. It is made whole before the first byte goes out, so that what arrives is of one moment."""
    asked = request.query_params
    to = asked.get("to", "csv")
    options = {name: asked.get(name) or None for name in ("since", "until", "country")}

    def made(store: Store) -> tuple[Path, Path]:
        folder = Path(tempfile.mkdtemp(prefix="onrecord-"))
        try:
            chosen = Selection.of(store, with_text=asked.get("with_text") == "1", **options)
            write(chosen, folder / "onrecord", to=to)
            return folder, Path(shutil.make_archive(str(folder / "archive"), "zip", folder / "onrecord"))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    async with room.exporting:
        folder, archive = await room.ledger.apart(made)
    # Open, it can be read though its folder is gone: whoever leaves before the first byte leaves nothing behind.
    file = open(archive, "rb")  # noqa: SIM115
    size = archive.stat().st_size
    shutil.rmtree(folder, ignore_errors=True)

    def pieces() -> Iterator[bytes]:
        with file:
            while piece := file.read(CHUNK):
                yield piece

    headers = {"content-disposition": f'attachment; filename="onrecord-{to}.zip"', "content-length": str(size)}
    return StreamingResponse(pieces(), media_type="application/zip", headers=headers)
