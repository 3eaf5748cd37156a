"""Sentences without the model, every word of which hangs on the verb: dates are tested by their words."""

from __future__ import annotations

import numpy as np

from onrecord.model import Reading
from onrecord.model.encoding import encode
from onrecord.reader.analysis import Analysis
from onrecord.reader.dates import dates
from onrecord.record import Date, Document, document_id

THURSDAY = "2016-06-30"
"""The day of the reports, a Thursday; it lies in the week 2016-W26, which begins on 27 June."""


def flat(text: str, published: str | None = THURSDAY) -> Analysis:
    """One sentence whose verb is "rained" or "rain", with "will" as its auxiliary; all other words are its obliques."""
    encoded = encode(text)
    forms = [text[start:end] for start, end in encoded.spans.tolist()]
    verb = next((n for n, form in enumerate(forms) if form in ("rained", "rain")), 0)
    tags = [_tags(form) for form in forms]
    reading = Reading(
        encoded=encoded,
        sentences=[(0, len(forms))] if forms else [],
        upos=[upos for upos, _, _ in tags],
        xpos=[xpos for _, xpos, _ in tags],
        heads=[-1 if n == verb else verb for n in range(len(forms))],
        rels=["root" if n == verb else rel for n, (_, _, rel) in enumerate(tags)],
        names=[],
        entities=np.zeros(len(forms), np.int64),
        fragments=[],
        confidence=np.ones(len(forms), np.float32),
        clusters=[],
        links=[],
        owner=np.zeros(len(forms), np.int64),
    )
    return Analysis(Document(id=document_id(text), text=text, published=published), reading)


def _tags(form: str) -> tuple[str, str, str]:
    if form in ("rained", "rain"):
        return "VERB", "VBD" if form == "rained" else "VB", "obl"
    if form == "will":
        return "AUX", "MD", "aux"
    if form[0].isdigit():
        return "NUM", "CD", "obl"
    if form[0].isalpha():
        return ("PROPN", "NNP", "obl") if form[0].isupper() else ("NOUN", "NN", "obl")
    return "PUNCT", ".", "punct"


def dated(text: str, published: str | None = THURSDAY) -> list[str]:
    """The dates of a text, each as `span | type value | start end precision`, with `-` for what is not told."""
    return [_line(row) for row in dates(flat(text, published))]


def _line(row: Date) -> str:
    told = [row.start or "-", row.end or "-", row.precision or "-"]
    return f"{row.span.text} | {row.type} {row.value or '-'} | {' '.join(told)}"


def past(expression: str, published: str | None = THURSDAY) -> list[str]:
    """The dates of "It rained on Wednesday."."""
    return dated(f"It rained {expression}.", published)


def ahead(expression: str, published: str | None = THURSDAY) -> list[str]:
    """The dates of "It will rain on Wednesday."."""
    return dated(f"It will rain {expression}.", published)
