from __future__ import annotations

from dataclasses import replace

from onrecord.reader.coding.contexts import contexts
from onrecord.reader.coding.events import events
from onrecord.reader.voices import Voices
from onrecord.record import Status
from tests.reader.builder import build


def of(*sentences: str, status: Status = Status.HAPPENED) -> tuple[str, ...]:
    """The contexts of the killing in the first of these sentences; a word stands with a tag where it is no noun."""
    tables = []
    for sentence in sentences:
        rows = [f"{word.replace('/', ' ') if '/' in word else f'{word} NN'}" for word in sentence.split()]
        root = next((k for k, row in enumerate(rows, 1) if row == "killed VBD"), 1)
        tables.append("\n".join(f"{row} {0 if k == root else root} {'root' if k == root else 'dep'}"
                                for k, row in enumerate(rows, 1)))  # fmt: skip
    analysis = build("\n\n".join(tables))
    event = next(e for e in events(analysis, Voices(analysis, ())) if e.word.text == "killed")
    return contexts(analysis, replace(event, status=status))


def test_words_of_the_sentence_point_to_contexts() -> None:
    assert of("soldiers/NNS killed/VBD refugees/NNS") == ("asylum", "human_security", "military")
    assert of("they/PRP killed/VBD it/PRP") == ()
    assert of("they/PRP killed/VBD it/PRP", "soldiers/NNS came/VBD") == ()


def test_a_phrase_is_more_than_its_words() -> None:
    assert of("they/PRP killed/VBD martial/JJ law") == ("political_institutions",)
    assert of("they/PRP killed/VBD law martial/JJ") == ()
    assert of("state of/IN emergency killed/VBD them/PRP") == ("political_institutions",)


def test_some_words_count_in_their_form_only() -> None:
    assert of("human/JJ rights/NNS killed/VBD it/PRP") == ("human_rights", "rights_freedoms")
    assert of("free/JJ elections/NNS killed/VBD it/PRP") == ("election", "pro_democracy")
    assert of("a/DT right/JJ turn killed/VBD him/PRP") == ()


def test_words_with_a_hyphen_are_one() -> None:
    assert of("al/NNP -/HYPH Qaeda/NNP killed/VBD them/PRP") == ("terrorism",)
    assert of("same/JJ -/HYPH sex couples/NNS killed/VBD it/PRP") == ("lgbt",)


def test_what_lies_ahead_and_what_is_supposed() -> None:
    assert of("they/PRP killed/VBD it/PRP", status=Status.PLANNED) == ("future",)
    assert of("they/PRP killed/VBD a/DT judge", status=Status.HYPOTHETICAL) == ("hypothetical", "legal")
    assert of("they/PRP killed/VBD it/PRP", status=Status.DENIED) == ()
