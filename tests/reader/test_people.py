from __future__ import annotations

from onrecord.reader.names import named
from onrecord.reader.people import people
from tests.reader.builder import build


def groups(table: str) -> list[list[str]]:
    analysis = build(table)
    found = people(analysis, [n for n in named(analysis) if n.label == "PER"])
    return [[analysis.text(m.first, m.last) for m in person.mentions] for person in found]


def sentences(*names: str) -> str:
    """A sentence "… spoke" for each name; "Mr." and "Mrs." stand before it."""
    out = []
    for name in names:
        words = name.split()
        label = ["" if w in ("Mr.", "Mrs.") else " PER" for w in words]
        first = next(k for k, mark in enumerate(label) if mark)
        rows = []
        for k, word in enumerate(words):
            rel = "nsubj" if k == first else "flat" if k > first else "nmod:desc"
            head = len(words) + 1 if k == first else first + 1
            rows.append(f"{word} NNP {head} {rel}{label[k]}")
        out.append("\n".join([*rows, "spoke VBD 0 root"]))
    return "\n\n".join(out)


def test_short_forms_initials_and_accents_are_one_person() -> None:
    assert groups(sentences("Recep Tayyip Erdogan", "Erdoğan", "Tayyip Erdogan")) == [
        ["Recep Tayyip Erdogan", "Erdoğan", "Tayyip Erdogan"]
    ]
    assert groups(sentences("Donald J. Roe", "Donald Roe", "Roe")) == [["Donald J. Roe", "Donald Roe", "Roe"]]
    assert groups(sentences("ANN ROE", "Ann Roe")) == [["ANN ROE", "Ann Roe"]]


def test_a_title_tells_who_of_two_is_meant() -> None:
    found = groups(sentences("Bill Clinton", "Hillary Clinton", "Mrs. Clinton", "Mr. Clinton"))
    assert found == [["Bill Clinton", "Clinton"], ["Hillary Clinton", "Clinton"]]
    assert build(sentences("Mr. Clinton")).document.text.startswith("Mr. Clinton spoke")


def test_a_bare_surname_is_that_of_whom_was_named_last() -> None:
    assert groups(sentences("Bill Clinton", "Hillary Clinton", "Clinton")) == [
        ["Bill Clinton"],
        ["Hillary Clinton", "Clinton"],
    ]


def test_who_is_named_in_full_each_time_does_not_own_the_surname() -> None:
    found = groups(sentences("Donald Roe", "Ivanka Roe", "Roe", "Ivanka Roe", "Roe", "Ivanka Roe", "Roe"))
    assert found == [["Donald Roe", "Roe", "Roe", "Roe"], ["Ivanka Roe", "Ivanka Roe", "Ivanka Roe"]]


def test_a_surname_with_pronouns_of_the_other_gender_is_somebody_else() -> None:
    table = """
        Roe       NNP  2  nsubj  PER
        spoke     VBD  0  root
        before    IN   5  mark
        he        PRP  5  nsubj
        left      VBD  2  advcl

        Roe       NNP  2  nsubj  PER
        spoke     VBD  0  root
        before    IN   5  mark
        he        PRP  5  nsubj
        left      VBD  2  advcl

        Michelle  NNP  3  nsubj  PER
        Roe       NNP  1  flat   PER
        spoke     VBD  0  root
    """
    assert groups(table) == [["Roe", "Roe"], ["Michelle Roe"]]


def test_a_surname_is_not_of_somebody_who_comes_later() -> None:
    found = groups(sentences("Tony Roe", "Roe", "Tony Roe", "Roe", "Tony Roe", "Tony Roe", "Eva Roe", "Eva"))
    assert found == [["Tony Roe", "Roe", "Tony Roe", "Roe", "Tony Roe", "Tony Roe"], ["Eva Roe", "Eva"]]
