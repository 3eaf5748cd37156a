"""A reader without a model, for tests of everything around it. Some words in a text make it misbehave."""

from __future__ import annotations

import os
import re
import signal
import threading

from onrecord.errors import ModelError, ReadingFailed
from onrecord.record import Actor, ActorKind, Document, Quotation, Record, Span, Statement, row_id

SAYING = re.compile(r'(["“][^"”]+["”]),? (\w+) (said)')


class StandIn:
    """Finds `"words," NAME said` and nothing else."""

    def __init__(self, threads: int | None = None) -> None:
        self.threads = threads

    def read(self, document: Document) -> Record:
        """The record; misbehaves on FAIL, BUG, KILL and MODEL."""
        text = document.text
        if "FAIL" in text:
            raise ReadingFailed(document.path or "?", "the text asked for it")
        if "BUG" in text:
            raise KeyError("a fault\x1b[31m")
        if "KILL" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "MODEL" in text:
            raise ModelError("the model is damaged; install Onrecord again")
        if "STOP" in text:
            raise KeyboardInterrupt
        if "THREADS" in text:
            text = f"{self.threads} {threading.current_thread() is threading.main_thread()}"
            return Record(document=Document(id="d", text=text))
        if "BLAS" in text:
            return Record(document=Document(id="d", text=os.environ.get("OPENBLAS_NUM_THREADS", "-")))
        actors: dict[str, Actor] = {}
        statements = []
        for found in SAYING.finditer(text):
            content, source, cue = (Span.of(text, *found.span(group)) for group in (1, 2, 3))
            actor = Actor(id=row_id("actor", document.id, source.text), name=source.text, kind=ActorKind.PERSON)
            actors.setdefault(actor.id, actor)
            statements.append(
                Statement(
                    id=row_id("statement", document.id, cue.start),
                    speaker=actor.id,
                    source=(source,),
                    cue=cue,
                    content=(content,),
                    quotation=Quotation.DIRECT,
                )
            )
        return Record(document=document, actors=tuple(actors.values()), statements=tuple(statements))


def make(threads: int | None) -> StandIn:
    """Makes the stand-in; picklable, so that worker processes can make it too."""
    return StandIn(threads)
