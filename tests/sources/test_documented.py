"""What docs/file-formats.md must say of the sources."""

from pathlib import Path

import pytest

from onrecord import errors
from onrecord.sources import RAW, SAVED_TEXT, html, json_lines
from onrecord.sources.facts import rows
from onrecord.sources.limits import MAX_LINE_BYTES, MAX_REPORT_BYTES
from onrecord.sources.reading import SOURCES

PAGE = (Path(__file__).parents[2] / "docs" / "file-formats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("error", [e.__name__ for e in errors.SourceError.__subclasses__()])
def test_every_error(error: str) -> None:
    assert f"| `{error}` |" in PAGE


def test_every_reader_profile_and_suffix() -> None:
    for name in (source.name for source in SOURCES):
        assert f"| {name} |" in PAGE
    for word in (RAW, SAVED_TEXT, html.HTML, *html.SUFFIXES, *json_lines.SUFFIXES):
        assert f"`{word}`" in PAGE


def test_every_field_that_a_page_gives() -> None:
    for field in ("story_code", "date_line", "updated", "credits", "rights", "section", "id", "published"):
        assert f"`extra.{field}`" in PAGE


def test_the_limits() -> None:
    assert MAX_REPORT_BYTES == MAX_LINE_BYTES == 20_000_000
    assert "20 MB (20,000,000 bytes or characters)" in PAGE
    assert f"about {round(len(rows('debris')), -1)} entries" in PAGE
