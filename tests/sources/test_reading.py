"""Files, folders, standard input."""

import io
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from onrecord.errors import AccessDenied, EmptySource, NotFound, NotText, SourceError, TooLarge
from onrecord.record import Document
from onrecord.sources import document_from_bytes, read_documents
from onrecord.sources.input import Input
from onrecord.sources.reading import SOURCES

WORDS = "The mayor said that the talks would go on."


def read(*paths: str | Path) -> list[Document | SourceError]:
    return list(read_documents([str(p) for p in paths]))


def names(found: list[Document | SourceError]) -> list[str | None]:
    return [item.path for item in found]


def test_several_paths_in_the_order_given(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(WORDS)
    found = read(tmp_path / "b.txt", tmp_path / "none.txt", tmp_path / "a.txt", tmp_path / "b.txt")
    assert [type(item) for item in found] == [Document, NotFound, Document, Document]
    assert names(found)[0] == f"{tmp_path}/b.txt"


def test_the_path_is_the_name_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(WORDS)
    monkeypatch.chdir(tmp_path)
    assert names(read("sub/../sub/a.txt", "sub", "./sub/", ".")) == [
        "sub/../sub/a.txt", "sub/a.txt", "./sub/a.txt", "./sub/a.txt",
    ]  # fmt: skip


def test_one_path_may_be_given_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    assert names(list(read_documents(str(tmp_path / "a.txt")))) == [f"{tmp_path}/a.txt"]
    assert names(list(read_documents(tmp_path / "a.txt"))) == [f"{tmp_path}/a.txt"]  # type: ignore[arg-type]


def test_reading_is_lazy(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    found = read_documents([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    assert isinstance(next(found), Document)
    (tmp_path / "b.txt").write_text(WORDS)
    assert isinstance(next(found), Document)


def test_a_folder_is_read_whole_and_in_order(tmp_path: Path) -> None:
    for name in ("z.txt", "a/b/c.txt", "a/a.dat", "B.txt", ".hidden.txt", ".git/x.txt", "a/lines.jsonl", "a/page"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(WORDS)
    (tmp_path / "a" / "lines.jsonl").write_text('{"text": "One."}\n\n{"text": "Two."}\n')
    (tmp_path / "a" / "page").write_text(f"<html><body><article><p>{WORDS}</p></article></body></html>")
    (tmp_path / "a" / "picture").write_bytes(b"\x89PNG\r\n\x1a\n")
    found = read(tmp_path)
    assert [str(n).removeprefix(f"{tmp_path}/") for n in names(found)] == [
        "B.txt", "a/a.dat", "a/b/c.txt", "a/lines.jsonl:1", "a/lines.jsonl:3", "a/page", "a/picture", "z.txt",
    ]  # fmt: skip
    assert [type(i) for i in found].count(Document) == 7 and isinstance(found[-2], NotText)
    assert found[5].text_profile == "html/1"  # type: ignore[union-attr]


def test_the_folder_that_a_browser_saves_beside_a_page(tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "style.css").write_text("body {}")
    (tmp_path / "other_files").mkdir()
    (tmp_path / "other_files" / "a.txt").write_text(WORDS)
    (tmp_path / "page.html").write_text(f"<html><body><article><p>{WORDS}</p></article></body></html>")
    assert [Path(str(n)).name for n in names(read(tmp_path))] == ["a.txt", "page.html"]


def test_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text(WORDS)
    (error,) = read(tmp_path)
    assert isinstance(error, EmptySource) and "the folder holds no file to read" in str(error)


def test_a_loop_of_links_is_reported_once_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.txt").write_text(WORDS)
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    found = read(tmp_path)
    assert [type(item) for item in found] == [Document, AccessDenied, AccessDenied]
    assert "a link to a folder that it lies in" in str(found[1]) and str(found[1]).startswith(f"{tmp_path}/a/up: ")
    assert "loop of symbolic links" in str(found[2])


def test_a_folder_linked_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_text(WORDS)
    (tmp_path / "zlink").symlink_to(tmp_path / "real")
    assert len(read(tmp_path)) == 1


def test_links_to_files_are_read_and_dangling_ones_reported(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "c.txt").symlink_to("nowhere")
    assert [type(item) for item in read(tmp_path)] == [Document, Document, NotFound]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(WORDS)

    def refuse(file: str, mode: str) -> BinaryIO:
        if file.endswith("a.txt"):
            raise PermissionError(13, "Permission denied")
        return io.open(file, mode)  # type: ignore[return-value]  # noqa: UP020

    monkeypatch.setattr("onrecord.sources.reading.open", refuse, raising=False)
    found = read(tmp_path)
    assert [type(item) for item in found] == [AccessDenied, Document]
    assert "check its permissions" in str(found[0])


def test_pipes(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (error,) = read(tmp_path)
    assert isinstance(error, AccessDenied) and "a pipe, socket or device" in str(error)


@pytest.mark.parametrize("name", ["", "none/at/all", "a\0b", "a" * 5000, "\ud800"])
def test_names_that_name_nothing(name: str) -> None:
    (error,) = read(name)
    assert isinstance(error, NotFound)
    str(error).encode("utf-8")


def test_a_name_in_no_encoding(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text(WORDS)
    (document,) = read(tmp_path)
    assert document.path == f"{tmp_path}/caf\ufffd.txt"


def test_empty_and_huge_files_are_refused_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty.txt").touch()
    with open(tmp_path / "huge.txt", "wb") as stream:
        stream.truncate(200_000_000)
    with monkeypatch.context() as patch:
        patch.setattr("builtins.open", None)
        found = read(tmp_path / "empty.txt", tmp_path / "huge.txt")
    assert [type(item) for item in found] == [EmptySource, TooLarge]
    assert str(found[1]) == (
        f"{tmp_path}/huge.txt: 200 MB; one report may have 20 MB; "
        "give many reports as JSON Lines in a file whose name ends in .jsonl, which may be any size"
    )


def test_a_large_file_of_json_lines_is_not_refused(tmp_path: Path) -> None:
    with open(tmp_path / "a.jsonl", "w", encoding="utf-8") as stream:
        for _ in range(220):
            stream.write('{"text": "Two words."' + " " * 100_000 + "}\n")
    found = read_documents([str(tmp_path / "a.jsonl")])
    assert sum(isinstance(item, Document) for item in found) == 220


def test_standard_input() -> None:
    for data, profile in (
        (WORDS.encode(), "saved-text/1"),
        (b"<html><body><article><p>" + WORDS.encode() + b"</p></article></body></html>", "html/1"),
        (b'{"text": "Two words."}', "saved-text/1"),
    ):
        (document,) = read_documents(["-"], stdin=io.BytesIO(data))
        assert isinstance(document, Document) and document.text_profile == profile
    (error,) = read_documents(["-"], stdin=io.BytesIO(b""))
    assert isinstance(error, EmptySource) and error.path == "-"


def test_standard_input_without_end() -> None:
    class Zeros(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b"a" * size

    (error,) = read_documents(["-"], stdin=Zeros())  # type: ignore[arg-type]
    assert isinstance(error, TooLarge) and "more than 20 MB" in str(error)


def test_a_stream_that_breaks() -> None:
    class Broken(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    (error,) = read_documents(["-"], stdin=Broken())  # type: ignore[arg-type]
    assert isinstance(error, AccessDenied) and str(error) == "-: cannot be read: input/output error"


def test_document_from_bytes() -> None:
    assert document_from_bytes(WORDS.encode(), path="a.txt").path == "a.txt"
    with pytest.raises(TooLarge, match=r"^a\.txt: 20,000,001 bytes; one report"):
        document_from_bytes(b"a" * 20_000_001, path="a.txt")
    with pytest.raises(NotText):
        document_from_bytes(b"\0", path="a.txt")


def test_raw_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf\r\n Comment\r\nShare\r")
    (document,) = read_documents([str(tmp_path / "a.txt")], raw=True)
    assert isinstance(document, Document) and document.text == "\r\n Comment\r\nShare\r"


def test_the_last_reader_takes_everything() -> None:
    source = Input(path="x", stream=io.BytesIO(b"\0\1\2"))
    assert [reader.name for reader in SOURCES] == ["WARC", "JSON Lines", "JSON", "HTML", "text"]
    assert [reader.takes(source) for reader in SOURCES] == [False, False, False, False, True]
