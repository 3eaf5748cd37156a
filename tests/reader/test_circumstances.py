from __future__ import annotations

import pytest

from onrecord.reader.circumstances import circumstances
from tests.reader.builder import build


def around(table: str) -> dict[str, str]:
    """What the clause of the words marked `cue` adds, by field."""
    analysis = build(table)
    roles: dict[str, list[tuple[int, int]]] = {"source": [], "cue": [], "content": []}
    for first, last, label in analysis.reading.fragments:
        roles[label].append((first, last))
    taken = {w for label in ("source", "content") for first, last in roles[label] for w in range(first, last)}
    found = circumstances(analysis, roles["cue"][0], taken)
    out = {
        field: analysis.text(*span)
        for field, span in (("to", found.addressee), ("when", found.when), ("where", found.where))
        if span is not None
    }
    if found.via:
        out["via"] = " ".join(analysis.words[w].text for w in found.via)
    if found.quoted is not None:
        out["quoted"] = analysis.words[found.quoted].text
    return out


CASES = {
    "told reporters in Paris on Monday": (
        """
        Roe        NNP  2  nsubj  source PER
        told       VBD  0  root   cue
        reporters  NNS  2  obj    person
        in         IN   5  case
        Paris      NNP  3  nmod   place LOC
        on         IN   7  case
        Monday     NNP  2  obl    time
        it         PRP  9  nsubj  content
        rained     VBD  2  ccomp  content
        """,
        {"to": "reporters", "when": "Monday", "where": "Paris"},
    ),
    "time and place of the content are not those of the statement": (
        """
        Roe        NNP  2  nsubj  source PER
        said       VBD  0  root   cue
        it         PRP  4  nsubj  content
        rained     VBD  2  ccomp  content
        in         IN   6  case   content
        Paris      NNP  2  obl    content place
        on         IN   8  case   content
        Monday     NNP  2  obl    content time
        """,
        {},
    ),
    "in an interview with CNN": (
        """
        Roe        NNP  2  nsubj  source PER
        won        VBD  0  root   cue
        in         IN   5  case
        an         DT   5  det
        interview  NN   2  obl    event
        with       IN   7  case
        CNN        NNP  5  nmod   organization ORG
        """,
        {"via": "CNN"},
    ),
    "in remarks carried by Xinhua": (
        """
        Roe        NNP  2  nsubj  source PER
        said       VBD  0  root   cue
        in         IN   4  case
        remarks    NNS  2  obl    abstract
        carried    VBN  4  acl
        by         IN   7  case
        Xinhua     NNP  5  obl:agent organization ORG
        """,
        {"via": "Xinhua"},
    ),
    "Tass quoted Lavrov": (
        """
        Tass       NNP  2  nsubj  source organization ORG
        quoted     VBD  0  root   cue
        Lavrov     NNP  2  obj    person PER
        as         IN   5  mark
        saying     VBG  2  advcl
        """,
        {"via": "Tass", "quoted": "Lavrov"},
    ),
    "Lavrov was quoted by Tass": (
        """
        Lavrov     NNP  3  nsubj:pass source person PER
        was        VBD  3  aux:pass cue
        quoted     VBN  0  root     cue
        by         IN   5  case
        Tass       NNP  3  obl:agent organization ORG
        as         IN   7  mark
        saying     VBG  3  advcl
        """,
        {"via": "Tass", "quoted": "Lavrov"},
    ),
    "said on Twitter": (
        """
        Roe        NNP  2  nsubj  source PER
        said       VBD  0  root   cue
        on         IN   4  case
        Twitter    NNP  2  obl    organization ORG
        """,
        {"via": "Twitter"},
    ),
    "wrote in a letter to the court": (
        """
        Roe        NNP  2  nsubj  source PER
        wrote      VBD  0  root   cue
        to         IN   5  case
        the        DT   5  det
        court      NN   2  obl    organization
        yesterday  NN   7  nmod:unmarked
        morning    NN   2  obl:unmarked time
        """,
        {"to": "the court", "when": "yesterday morning"},
    ),
    "according to a statement carried by Tass": (
        """
        Rain       NN   2  nsubj  content
        fell       VBD  0  root   content
        according  VBG  6  case   cue upos=ADP
        to         IN   3  fixed  cue
        a          DT   6  det    source
        statement  NN   2  obl    source
        carried    VBN  6  acl    source
        by         IN   9  case   source
        Tass       NNP  7  obl:agent source organization ORG
        """,
        {"via": "Tass"},
    ),
    "speaking in Ohio, he said": (
        """
        Speaking   VBG  6  advcl
        in         IN   3  case
        Ohio       NNP  1  obl    place LOC
        ,          ,    6  punct
        he         PRP  6  nsubj  source person
        said       VBD  0  root   cue
        """,
        {"where": "Ohio"},
    ),
    "who is ordered is addressed, though the content names them": (
        """
        Roe        NNP  2  nsubj  source PER
        ordered    VBD  0  root   cue
        troops     NNS  2  obj    content person
        to         TO   5  mark   content
        leave      VB   2  xcomp  content
        """,
        {"to": "troops"},
    ),
    "an order is no addressee, nor a duration a time": (
        """
        Roe        NNP  2  nsubj  source PER
        urged      VBD  0  root   cue
        calm       NN   2  obj    abstract
        during     IN   6  case
        his        PRP$ 6  nmod:poss
        time       NN   2  obl    time
        """,
        {},
    ),
    "as reported by Tass": (
        """
        Roe        NNP  2  nsubj  source PER
        spoke      VBD  0  root   cue
        on         IN   4  case
        Friday     NNP  2  obl    time
        in         IN   6  case
        Rome       NNP  4  nmod   place LOC
        ,          ,    2  punct
        as         IN   9  mark
        reported   VBN  2  advcl
        by         IN   11 case
        Tass       NNP  9  obl:agent organization ORG
        """,
        {"when": "Friday", "where": "Rome", "via": "Tass"},
    ),
    "earlier alone is no time": (
        """
        Roe        NNP  2  nsubj  source PER
        said       VBD  0  root   cue
        earlier    RB   2  advmod time
        """,
        {},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_the_clause_of_a_cue_adds(name: str) -> None:
    table, expected = CASES[name]
    assert around(table) == expected
