"""Actors and recipients against answers to questions: which question asks for whom, and the scores."""

from pathlib import Path

import pytest

from bench import qasrl
from bench.corpus import CorpusError
from onrecord.record import Record
from tests.bench.rows import actor, at, document, event

TEXT = "Rebels attacked the army ."


def asked(doers: tuple[str, ...] = (), others: tuple[str, ...] = ()) -> qasrl.Asked:
    places = [[(s.start, s.end) for s in (at(TEXT, words) for words in side)] for side in (doers, others)]
    verb = at(TEXT, "attacked")
    return qasrl.Asked(id="1", sentence=TEXT, verbs={(verb.start, verb.end): (places[0], places[1])})


def f1(gold: qasrl.Asked, trigger: str = "attacked", **parties: tuple[str, ...]) -> tuple[float, float]:
    record = Record(
        document=document(TEXT),
        actors=(actor(TEXT, "Rebels"), actor(TEXT, "army")),
        events=(event(TEXT, trigger, "ASSAULT", **parties),),
    )
    counts = qasrl.score(gold, record)
    return counts["actor"].f1, counts["recipient"].f1


BOTH = asked(("Rebels",), ("the army",))


def test_both_parties_right_is_100() -> None:
    assert f1(BOTH, actors=("Rebels",), recipients=("army",)) == (100, 100)


def test_parties_on_the_wrong_side_are_0() -> None:
    assert f1(BOTH, actors=("army",), recipients=("Rebels",)) == (0, 0)


def test_an_answer_without_a_party_is_a_miss_and_a_party_without_an_answer_a_mistake() -> None:
    assert f1(BOTH, actors=("Rebels",)) == (100, 0)
    counts = qasrl.score(asked(("Rebels",)), Record(document=document(TEXT), events=(event(TEXT, "attacked", "X"),)))
    assert (counts["actor"].gold, counts["actor"].predicted) == (1, 0)
    assert f1(asked(), actors=("Rebels",)) == (0, 0)


def test_events_at_other_words_are_not_scored() -> None:
    assert f1(BOTH, trigger="army", actors=("army",)) == (0, 0)
    counts = qasrl.score(BOTH, Record(document=document(TEXT), events=(event(TEXT, "army", "X"),)))
    assert counts["actor"].gold == counts["actor"].predicted == 0


QUESTIONS = "qasrl_id,verb_idx,wh,subj,obj,prep,is_passive,answer_range\n"


@pytest.mark.parametrize(
    ("question", "doers", "others"),
    [
        ("who,,something,,False", ["Rebels"], []),
        ("what,,,,True", [], ["Rebels"]),
        ("who,someone,,by,True", ["Rebels"], []),
        ("who,someone,,with,True", [], []),
        ("whom,someone,,,False", [], []),
        ("who,someone,,,False", [], ["Rebels"]),
        ("what,someone,something,,False", [], []),
        ("what,someone,,about,False", [], []),
        ("when,someone,,,False", [], []),
    ],
)
def test_which_questions_ask_who_did_it_and_to_whom(
    tmp_path: Path, question: str, doers: list[str], others: list[str]
) -> None:
    (one,) = qasrl.read(data(tmp_path, f"s1,1,{question},0:1\n"))
    ((verb, answers),) = one.verbs.items()
    assert TEXT[slice(*verb)] == "attacked"
    assert [[TEXT[slice(*a)] for a in side] for side in answers] == [doers, others]


def test_the_answers_of_one_cell_are_several(tmp_path: Path) -> None:
    (one,) = qasrl.read(data(tmp_path, "s1,1,who,,something,,False,0:1~!~2:4\n"))
    ((doers, _),) = one.verbs.values()
    assert [TEXT[slice(*a)] for a in doers] == ["Rebels", "the army"]


def test_a_question_of_an_unknown_sentence_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"q\.csv, line 2: no sentence s9"):
        list(qasrl.read(data(tmp_path, "s9,1,who,,something,,False,0:1\n")))


def data(folder: Path, rows: str) -> Path:
    for name, text in (("sentences/s.csv", f"qasrl_id,sentence\ns1,{TEXT}\n"), ("gold/q.csv", QUESTIONS + rows)):
        (folder / name).parent.mkdir()
        (folder / name).write_text(text)
    return folder
