"""`onrecord run`: what it says, what it leaves, and how it ends."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.sources.archives.warcs import PACKED, article, http, record

GERMAN = (
    "Das Ministerium teilte am Dienstag mit, dass die Brücke wieder offen sei und dass dort niemand verletzt wurde.",
    "Die Regierung des Nachbarlandes bestritt, dass Soldaten die Straße gesperrt hätten, und sprach von Gerüchten.",
    "Der Bürgermeister kündigte an, dass die Strecke am Mittwoch für Lastwagen gesperrt werde, und bat um Geduld.",
)


def test_inputs_become_parts_and_a_sum(run: Run, reports: Path) -> None:
    done = run("run", "in", "--to", "out", "--workers", "1")
    assert done.code == 0
    assert done.out.splitlines()[:3] == [
        "out: 2 inputs read",
        "            2  records",
        "            2  reports, with 2 statements",
    ]
    assert "in/a.txt: 1 report in 1 record, 1 statement, " in done.err
    assert len(list(Path("out/parts").iterdir())) == 2
    again = run("run", "in", "--to", "out", "--workers", "1")
    assert (again.code, again.err) == (0, "")
    assert again.out.startswith("out: 2 inputs read, 2 of them before\n")


def test_an_archive_is_summed_up_by_what_is_in_it(run: Run, reports: Path) -> None:
    records = [
        record(1, http(article())),
        record(2, http(b"GIF", type="image/gif")),
        record(3, http(article(text=GERMAN, lang="de"))),
    ]
    Path("x.warc.gz").write_bytes(b"".join(map(PACKED["x.warc.gz"], records)))
    done = run("run", "x.warc.gz", "--to", "out", "--workers", "1")
    assert done.code == 0
    assert "            1  not HTML\n" in done.out
    assert "            1  in other languages: de 1\n" in done.out


def test_what_could_not_be_read_is_named_and_counted(run: Run, reports: Path) -> None:
    Path("in/bad.txt").write_bytes(b"\0")
    done = run("run", "in", "missing.txt", "--to", "out", "--workers", "1", "--quiet")
    assert done.code == 1
    assert "onrecord: missing.txt: no such file or folder" in done.err
    assert "onrecord: in/bad.txt: " in done.err
    assert done.out == ""
    assert run("run", "missing.txt", "--to", "other", "--workers", "1").code == 3


def test_a_list_names_inputs(run: Run, reports: Path) -> None:
    Path("list.txt").write_text("# reports of Rio\nin/a.txt\n\nin/b.txt\n")
    assert run("run", "--from-list", "list.txt", "--to", "out", "--workers", "1").out.startswith("out: 2 inputs read\n")
    assert run("run", "--from-list", "missing.txt", "--to", "out").code == 2


def test_options_that_do_not_fit(run: Run, reports: Path) -> None:
    assert "give --engine ray" in run("run", "in", "--to", "out", "--address", "auto").err
    assert "nothing to read" in run("run", "--to", "out").err
    Path("full").mkdir()
    Path("full/letter.txt").write_text("mine")
    done = run("run", "in", "--to", "full", "--workers", "1")
    assert done.code == 4
    assert "something in this folder already" in done.err
