from __future__ import annotations

import pytest

from onrecord.reader.hearsay import hearsay
from onrecord.record import Act, Quotation, Stance
from tests.reader.builder import build


def heard(table: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Cue, act and pieces of content of each statement."""
    rows = list(hearsay(build(table)))
    return [(s.cue.text, s.act.value, tuple(c.text for c in s.content)) for s in rows if s.cue is not None]


CASES = {
    "an adverb within its clause": (
        """
        Bo         NNP  3  nsubj
        reportedly RB   3  advmod
        fled       VBD  0  root
        Homs       NNP  3  obj
        .          .    3  punct
        """,
        [("reportedly", "report", ("Bo", "fled Homs"))],
    ),
    "an adverb before its clause": (
        "Allegedly RB 4 advmod\n, , 4 punct\nBo NNP 4 nsubj\nfled VBD 0 root",
        [("Allegedly", "claim", ("Bo fled",))],
    ),
    "an adverb of a clause within another": (
        """
        Ann        NNP  2  nsubj
        saw        VBD  0  root
        men        NNS  2  obj
        who        WP   6  nsubj
        supposedly RB   6  advmod
        fled       VBD  3  acl:relcl
        """,
        [("supposedly", "claim", ("who", "fled"))],
    ),
    "an adverb at the root of its sentence": ("Reportedly RB 0 root\n, , 1 punct\nyes UH 1 discourse", []),
    "an adjective and its noun": (
        """
        the        DT   3  det
        alleged    JJ   3  amod
        attack     NN   0  root
        on         IN   5  case
        Homs       NNP  3  nmod
        """,
        [("alleged", "claim", ("the", "attack on Homs"))],
    ),
    "an adjective tagged as a participle": (
        "reported VBN 2 amod\nkillings NNS 0 root", [("reported", "report", ("killings",))],
    ),
    "another spelling": ("rumoured JJ 2 amod\nkillings NNS 0 root", [("rumoured", "claim", ("killings",))]),
    "an adjective behind its noun": ("killings NNS 0 root\nalleged JJ 1 amod", []),
    "accounts of nobody named": (
        "By IN 2 case\naccounts NNS 5 obl\n, , 2 punct\nmen NNS 5 nsubj\nfled VBD 0 root",
        [("accounts", "report", ("men fled",))],
    ),
    "accounts of the second of two clauses": (
        """
        Bo      NNP  2  nsubj
        fled    VBD  0  root
        and     CC   9  cc
        ,       ,    6  punct
        by      IN   6  case
        reports NNS  2  obl
        ,       ,    6  punct
        Ann     NNP  9  nsubj
        died    VBD  2  conj
        """,
        [("reports", "report", ("Ann died",))],
    ),
    "accounts of somebody": (
        "By IN 3 case\ntheir PRP$ 3 nmod:poss\nreports NNS 5 obl\nmen NNS 5 nsubj\nfled VBD 0 root", [],
    ),
    "accounts that do something": ("Bo NNP 2 nsubj\nhurt VBN 0 root\nby IN 4 case\nreports NNS 2 obl", []),
    "a verb": ("Bo NNP 2 nsubj\nalleged VBD 0 root\nmurder NN 2 obj", []),
    "what is only inserted is not its content": (
        """
        Bo         NNP  3  nsubj
        allegedly  RB   3  advmod
        fled       VBD  0  root
        ,          ,    6  punct
        he         PRP  6  nsubj
        lives      VBZ  3  parataxis
        """,
        [("allegedly", "claim", ("Bo", "fled"))],
    ),
    "a word that joins it to another is not either": (
        "Bo NNP 2 nsubj\nran VBD 0 root\nand CC 5 cc\nallegedly RB 5 advmod\nfell VBD 2 conj",
        [("allegedly", "claim", ("fell",))],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_is_only_said(name: str) -> None:
    table, expected = CASES[name]
    assert heard(table) == expected


def test_nobody_says_it() -> None:
    (row,) = hearsay(build("Bo NNP 3 nsubj PER\nallegedly RB 3 advmod\nfled VBD 0 root"))
    assert (row.act, row.stance, row.quotation) == (Act.CLAIM, Stance.DOUBTING, Quotation.INDIRECT)
    assert row.speaker is None and row.source == () and row.inside is None
    (again,) = hearsay(build("Bo NNP 3 nsubj PER\nallegedly RB 3 advmod\nfled VBD 0 root"))
    assert row == again and row.id.startswith("statement-")
