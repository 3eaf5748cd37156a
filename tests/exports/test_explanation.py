"""The page of `onrecord explain`: for each event its frame and what of the clause it rests on."""

from __future__ import annotations

from onrecord.exports import explanation
from onrecord.reader.coding.explain import tried
from tests.reader.test_happenings import KILLED, SAID, Read


def page(table: str, *, rest: bool = False, **given: str) -> str:
    read = Read(table, **given)  # type: ignore[arg-type]
    return explanation.render(read.record, tried(read.analysis), rest=rest)


def test_an_event_is_explained_by_its_frame_and_its_parties() -> None:
    assert page(KILLED) == (
        "killed: ASSAULT\n"
        "  frame      kill (verb) -> ASSAULT\n"
        "  needs      harm\n"
        "  actors     Rebels  (from subj)\n"
        "  recipients two Syrian soldiers  (from obj)\n"
        "  when       –\n"
        "  where      –\n"
        "  status     happened\n"
        "  voice      narration\n"
    )


def test_who_says_so_is_named() -> None:
    assert "\n  voice      Bo\n" in page(SAID)
    nobody = SAID.replace("Bo        NNP  2  nsubj  source PER person", "It        PRP  2  expl")
    assert "\n  voice      somebody\n" in page(nobody)


def test_a_type_that_the_status_turned_is_told() -> None:
    negotiate = "negotiate VB 2 xcomp\nwith IN 6 case\nDamascus NNP 4 obl LOC place"
    blocks = page(f"Ankara NNP 2 nsubj LOC place\nrefused VBD 0 root\nto TO 4 mark\n{negotiate}").split("\n\n")
    assert blocks[0].startswith("refused: REJECT\n") and "turned" not in blocks[0]
    assert blocks[1].startswith("negotiate: REJECT\n  frame      negotiate (verb) -> CONSULT\n")
    assert "\n  turned     CONSULT into REJECT by its status (docs/concepts.md)\n" in blocks[1]


def test_a_sentence_without_events_says_so() -> None:
    assert page("Bo NNP 2 nsubj PER\nslept VBD 0 root") == "No event is coded here.\n"


def test_the_rest_are_the_frames_that_miss_something() -> None:
    confers = "Bo NNP 2 nsubj PER\nconfers VBZ 0 root\nwith IN 4 case\nrain NN 2 obl object"
    assert page(confers, rest=True) == (
        "No event is coded here.\n"
        "\n"
        "Frames that do not fit:\n"
        "  confers: confer -> CONSULT: needs pl\n"
        "  confers: confer -> CONSULT: needs prep:with=A\n"
    )
    assert page(confers).count("\n") == 1
    bombed = page("Bo NNP 2 nsubj PER\nbombed VBD 0 root\nHoms NNP 2 obj LOC", rest=True)
    assert bombed.endswith("\n\nNo frame was tried in vain.\n")


def test_no_word_of_a_sentence_acts_on_the_terminal() -> None:
    assert "\x1b" not in page("Bo\x1b[31m NNP 2 nsubj PER\nbombed VBD 0 root\nHoms NNP 2 obj LOC")
