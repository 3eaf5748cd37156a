"""Tables read as far as their statements, as the rules that set statements beside each other take them."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.reader.actors import who_is_who
from onrecord.reader.analysis import Analysis
from onrecord.reader.attributions import attributions
from onrecord.reader.propositions import Propositions
from onrecord.reader.statements import statements
from onrecord.record import Actor, Statement
from tests.reader.builder import build

SHELLED = """
    Rebels   NNS  2  nsubj  source person
    said     VBD  0  root   cue
    the      DT   4  det    content
    army     NN   5  nsubj  content organization
    shelled  VBD  2  ccomp  content
    Idlib    NNP  5  obj    content LOC
    .        .    2  punct
"""


class Told(NamedTuple):
    """A report with its statements."""

    analysis: Analysis
    rows: tuple[Statement, ...]
    actors: tuple[Actor, ...]
    of: Propositions

    @property
    def cues(self) -> dict[str, str]:
        """The cue of each statement by its id."""
        return {row.id: row.cue.text if row.cue else "" for row in self.rows}


def told(table: str) -> Told:
    """The report of a table."""
    analysis = build(table)
    found = attributions(analysis)
    who = who_is_who(analysis, found)
    rows = tuple(statements(analysis, found, who))
    actors = who.actors()
    return Told(analysis, rows, actors, Propositions(analysis, rows, actors))


def numbered(*sentences: str) -> str:
    """One table of sentences with a statement each, whose marks are numbered here."""
    marked = (re.sub(r"\b(source|cue|content)\b", rf"\1:{k}", table) for k, table in enumerate(sentences, 1))
    return "\n\n".join(marked)
