"""`onrecord explain`: from a sentence to the frames that code its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.errors import UsageError
from onrecord.sources.published import day


def explanation(words: Sequence[str], *, published: str | None, rest: bool) -> str:
    """The page that the command prints. Raises UsageError for no words, SourceError for a text that is none."""
    from onrecord.exports import explanation as page
    from onrecord.reader import Reader
    from onrecord.reader.coding.explain import tried
    from onrecord.sources import document_from_text

    text = " ".join(words)
    if not text.strip():
        raise UsageError(
            'nothing to explain: give a sentence, as in onrecord explain "Turkey shot down a Russian jet."'
        )
    reader = Reader()
    document = replace(document_from_text(text, path="the sentence", raw=True), published=day(published))
    analysis = reader.analyse(document)
    return page.render(reader.record(analysis), tried(analysis), rest=rest)
