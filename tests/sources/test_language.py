"""Which language a report is in, and that another than English is refused with a word about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord import OtherLanguage
from onrecord.sources import document_from_text, read_documents
from onrecord.sources.language import language_of

GERMAN = (
    "Die Regierung in Berlin hat am Mittwoch bestritten, dass bei dem Angriff Soldaten getötet wurden. "
    "Der Sprecher sagte, "
    "man habe die Lage im Griff und werde weiter berichten.\n"
)
ENGLISH = (
    "The government denied on Wednesday that soldiers had been killed in the attack. A spokesman said "
    "that the situation "
    "was under control and that it would report again.\n"
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN, "de"),
        (
            "De regering in Den Haag heeft woensdag ontkend dat er bij de aanval soldaten zijn gedood. "
            "Dat was het, of is "
            "er meer aan de hand dan dat, zei de woordvoerder in een verklaring.",
            "nl",
        ),
        (
            "Regeringen afviste onsdag at soldater var blevet dræbt i angrebet. Talsmanden sagde at "
            "situationen var under "
            "kontrol og at landet forblev roligt ifølge det officielle nyhedsbureau",
            "da",
        ),
        (
            "El gobierno negó el miércoles que soldados murieran en el ataque. El portavoz dijo que la "
            "situación estaba "
            "bajo control y que el país permanecía en calma, según la agencia.",
            "es",
        ),
        (
            "Правительство в среду опровергло сообщения о гибели солдат при нападении. Представитель "
            "заявил, что ситуация "
            "под контролем и что в стране сохраняется спокойствие, сообщает агентство.",
            "ru",
        ),
        ("政府周三否认有士兵在袭击中丧生。发言人表示局势已得到控制，国家保持平静。", "zh"),
    ],
)
def test_the_language_of_a_report(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "Nein.", "Police: 3 arrested", "Jones, Smith, Brown, Miller", "12 14 15 " * 40])
def test_what_is_too_short_or_no_prose_has_none(text: str) -> None:
    assert language_of(text) is None


def test_a_list_of_english_names_is_not_taken_for_another_language() -> None:
    names = (
        "Jones Smith Brown Miller Davis Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin "
        "Thompson Garcia "
        "Martinez Robinson Clark Rodriguez Lewis Lee Walker"
    )
    assert language_of(names) in (None, "en")


def test_what_is_found_goes_before_what_the_page_declares() -> None:
    assert document_from_text(ENGLISH, language="de").language == "en"
    assert document_from_text("Ja, heute.", language="de").language == "de"
    assert document_from_text(GERMAN, raw=True).language == "de"


def test_another_language_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ENGLISH, encoding="utf-8")
    refused, read = read_documents([tmp_path])
    assert isinstance(refused, OtherLanguage)
    assert str(refused).endswith("a.txt: in another language than English (de); give --force to read it all the same")
    assert not isinstance(read, OtherLanguage) and read.text == ENGLISH.rstrip("\n")


def test_forced_it_is_read_and_says_its_language(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN, encoding="utf-8")
    (document,) = read_documents([tmp_path], force=True)
    assert document.language == "de"
