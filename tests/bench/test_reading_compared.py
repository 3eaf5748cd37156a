"""The side-by-side measure of reading: its pages, its stages, and the models and pipelines that it is held against."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import float_model, reading_compared
from bench.reading_compared import STAGES, Times
from onrecord.reader import Reader
from onrecord.sources.html import document_from_html

ROW = {
    "date": "2015-11-24",
    "title": "Bridge over the Kal <reopens>",
    "text": "The bridge over the Kal reopened on Tuesday, the mayor said.\n\n\n“It is safe & sound,” Ann Roe said.",
}


def test_a_page_gives_back_its_report() -> None:
    document = document_from_html(reading_compared.page(ROW), path="page.html")
    assert document.title == ROW["title"]
    assert document.published == ROW["date"]
    assert [line for line in document.text.split("\n") if line][1:] == [p for p in ROW["text"].split("\n") if p]


def test_pages_are_evenly_spread_over_a_folder(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.html").write_text(f"<p>{number}", encoding="utf-8")
    assert reading_compared.pages(tmp_path, 3) == ["<p>0", "<p>3", "<p>6"]
    assert len(reading_compared.pages(tmp_path, 100)) == 9


def test_reports_of_a_table_are_made_pages(tmp_path: Path) -> None:
    (tmp_path / "some.csv").write_text('url,date,title,text\nx,2015-11-24,A title,"One. ""Two."""\nx,2015,Empty,\n')
    (code,) = reading_compared.pages(tmp_path, 5)
    assert "<p>One. &quot;Two.&quot;</p>" in code


def test_the_stages_together_are_the_way_that_a_report_goes() -> None:
    """What is timed stage by stage reads what the reader reads."""
    reader, times = Reader(threads=1), Times()
    text, words = reading_compared.read(reader, reading_compared.page(ROW), times)
    analysis = reader.analyse(document_from_html(reading_compared.page(ROW), path="page.html"))
    assert (text, words) == (analysis.document.text, len(analysis.words))
    assert [len(times.cpu[stage]) for stage in STAGES] == [1] * len(STAGES)
    times.add_up("all", STAGES)
    assert times.cpu["all"] == [pytest.approx(sum(times.cpu[stage][0] for stage in STAGES))]
    assert reading_compared.WHOLE not in times.cpu


def test_the_float_model_reads_what_the_model_reads(tmp_path: Path) -> None:
    pytest.importorskip("onnx")
    import onrecord.model

    folder = Path(onrecord.model.__file__).parent
    float_model.write_float_model(folder, tmp_path)
    document = document_from_html(reading_compared.page(ROW), path="page.html")
    one, other = (r.analyse(document) for r in (Reader(threads=1), Reader(threads=1, model=tmp_path)))
    assert [w.upos for w in one.words] == [w.upos for w in other.words]
    assert [(w.head, w.deprel) for w in one.words] == [(w.head, w.deprel) for w in other.words]
