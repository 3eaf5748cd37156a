"""What is uploaded lands in a temporary folder under names of ours, within bounds, and is gone afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.web.jobs import clean_name
from tests.web.conftest import Wait
from tests.web.hostile import faults
from tests.web.rooms import Browser, browser

SAID = b'Rain in Rio\n\n"It will rain," Ann said.\n'
NAMES = {
    "../../etc/passwd": "passwd",
    "..\\..\\boot.ini": "boot.ini",
    "C:\\Users\\ann\\x.txt": "x.txt",
    "/etc/shadow": "shadow",
    "..": "report-1",
    ".": "report-1",
    "a/..": "report-1",
    "   ": "report-1",
    "": "report-1",
    "a\x00b.txt": "a␀b.txt",
    "\x1b[31mred.txt": "␛[31mred.txt",
    "two\r\nlines.txt": "two␍ lines.txt",
    "\u202etxt.exe": "�txt.exe",
    "<script>.html": "<script>.html",
    "x" * 5000: "x" * 200,
    "~/.ssh/id": "id",
    "\ud800.txt": "�.txt",
}


@pytest.mark.parametrize(("given", "clean"), NAMES.items())
def test_names_of_files_are_made_harmless(given: str, clean: str) -> None:
    assert clean_name(given, 1) == clean


def test_files_land_nowhere_else_and_are_gone_afterwards(
    ledger: Path, at_once: None, wait: Wait, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()
    honest = open

    def watched(file: object, *given: object, **more: object) -> object:
        if "w" in str(given[:1]):
            seen.add(str(file))
        return honest(file, *given, **more)  # type: ignore[call-overload]

    monkeypatch.setattr("builtins.open", watched)
    names = [name for name in NAMES if name.isprintable() and name.strip() and len(name) < 999]
    with browser(ledger) as room:
        files = [("files", (name, SAID + bytes(f"{n}\n", "ascii"), "text/plain")) for n, name in enumerate(names)]
        sent = room.submit("/add", files=files)
        assert sent.status_code == 303, sent.text
        at = sent.headers["location"]
        told = wait(room, at)
        page = room.get(at).text
    assert (told["state"], told["done"], told["failed"]) == ("done", len(names), 0)
    assert all(Path(file).parent.parent == temporary for file in seen if not file.startswith("/dev"))
    shown = [outcome["name"] for outcome in told["outcomes"]]
    assert all("/" not in name and "\\" not in name and str(temporary) not in name for name in shown)
    assert "passwd" in shown and "x.txt" in shown and "<script>.html" in shown
    assert faults(page) == [] and str(temporary) not in page
    assert list(temporary.iterdir()) == []


def multipart(*parts: tuple[str, bytes], end: bool = True) -> dict[str, object]:
    body = b"".join(b"--B\r\ncontent-disposition: form-data; %s\r\n\r\n%s\r\n" % (h.encode(), b) for h, b in parts)
    return {
        "content": body + (b"--B--\r\n" if end else b""),
        "headers": {"content-type": "multipart/form-data; boundary=B"},
    }


def token(room: Browser) -> tuple[str, bytes]:
    return 'name="csrf"', room.csrf().encode()


def test_too_many_files_are_refused(ledger: Path, temporary: Path) -> None:
    with browser(ledger, upload_files=2) as room:
        answer = room.submit("/add", files=[("files", (f"{n}.txt", SAID)) for n in range(3)])
        assert answer.status_code == 400 and "Too many files" in answer.text
        assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("told", [True, False])
def test_too_many_bytes_are_refused_whether_their_number_is_told_or_not(
    ledger: Path, temporary: Path, told: bool
) -> None:
    with browser(ledger, upload_bytes=10_000) as room:
        sent = multipart(token(room), ('name="files"; filename="a.txt"', b"x" * 200_000))
        content = sent["content"]
        assert isinstance(content, bytes)
        drawn = 0

        def pieces() -> Iterator[bytes]:
            nonlocal drawn
            for n in range(0, len(content), 1000):
                drawn += 1
                yield content[n : n + 1000]

        answer = room.post("/add", content=content if told else pieces(), headers=sent["headers"])
        assert answer.status_code == 413 and "0.1 MB at once" in answer.text
        assert list(temporary.iterdir()) == []


BODIES: dict[str, tuple[bytes, str]] = {
    "no body": (b"", "multipart/form-data; boundary=B"),
    "no boundary": (b"--B\r\n", "multipart/form-data"),
    "no form": (b'{"text": "a"}', "application/json"),
    "no kind": (b"text=a", ""),
    "bytes": (bytes(range(256)) * 10, "multipart/form-data; boundary=B"),
    "bytes as fields": (bytes(range(256)) * 10, "application/x-www-form-urlencoded"),
    "cut in a header": (b"--B\r\ncontent-dispo", "multipart/form-data; boundary=B"),
    "cut in a file": (
        b'--B\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
        "multipart/form-data; boundary=B",
    ),
    "no name": (b"--B\r\ncontent-disposition: form-data\r\n\r\nabc\r\n--B--", "multipart/form-data; boundary=B"),
    "no header": (b"--B\r\n\r\nabc\r\n--B--", "multipart/form-data; boundary=B"),
    "another boundary": (b"--C\r\n\r\nabc\r\n--C--", "multipart/form-data; boundary=B"),
    "a long boundary": (b"--B", f"multipart/form-data; boundary={'B' * 5000}"),
    "many headers": (b"--B\r\n" + b"a: b\r\n" * 5000 + b"\r\nabc\r\n--B--", "multipart/form-data; boundary=B"),
    "a long header": (b"--B\r\na: " + b"b" * 90_000 + b"\r\n\r\nabc\r\n--B--", "multipart/form-data; boundary=B"),
    "many fields": (b"a=b&" * 100, "application/x-www-form-urlencoded"),
    "many parts": (
        b'--B\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n' * 100 + b"--B--",
        "multipart/form-data; boundary=B",
    ),
    **{
        f"in {charset}": (
            b'--B\r\ncontent-disposition: form-data; name="text"\r\n\r\n+2AA- \\ud800\r\n--B--\r\n',
            f"multipart/form-data; boundary=B; charset={charset}",
        )
        for charset in ("undefined", "punycode", "utf-7", "utf-16")
    },
}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("path", ["/add", "/coder", "/sign-in"])
def test_what_is_no_form_is_refused_with_a_page_that_says_so(
    reading: Browser, temporary: Path, body: str, path: str
) -> None:
    content, kind = BODIES[body]
    answer = reading.post(path, content=content, headers={"content-type": kind, "x-csrf-token": reading.csrf()})
    if path == "/sign-in" and answer.status_code == 303:
        return  # nothing is asked for in a room without a token
    assert answer.status_code in (400, 413), answer.text
    assert faults(answer.text) == [] and '<p class="lead"' in answer.text
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "one of them"),
        ({"text": "   "}, "one of them"),
        ({"text": "a", "url": "https://example.org"}, "one of them"),
        ({"text": "a", "published": "soon"}, "no day"),
        ({"text": "a", "published": "2016"}, "no day"),
        ({"text": "a\0b"}, "no text"),
    ],
)
def test_a_form_that_does_not_say_what_is_told_so(reading: Browser, fields: dict[str, str], told: str) -> None:
    answer = reading.submit("/add", fields)
    assert answer.status_code == 400 and told in answer.text


def test_a_folder_is_gone_where_its_files_could_not_be_kept(
    ledger: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("onrecord.web.changes.shutil.copyfileobj", full)
    with browser(ledger) as room:
        assert room.submit("/add", files=[("files", ("a.txt", SAID))]).status_code == 500
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static/..%2f..%2f..%2fetc%2fpasswd",
        "/static/%2fetc%2fpasswd",
        "/static//etc/passwd",
        "/static/..\\app.py",
        "/static/..%5capp.py",
        "/static/",
        "/static/__init__.py",
        "/static/room.css%00",
        "/static/room.css/",
        "/static/~",
        "/static/room.css%2f..%2froom.js",
        "/static/%252e%252e%252fapp.py",
        "/static/ROOM.CSS",
        "/static/__pycache__",
    ],
)
def test_no_file_but_those_of_the_room_is_served(reading: Browser, path: str) -> None:
    answer = reading.get(f"http://127.0.0.1:8000{path}")
    assert answer.status_code in (404, 307), answer.text
    assert "import" not in answer.text and "root:" not in answer.text


@pytest.mark.parametrize("kind", ["report", "row", "incident", "actor", "toll", "adding"])
def test_what_is_no_id_is_nowhere(reading: Browser, kind: str) -> None:
    for id in ("%2e%2e%2f", "a%2fb", "%22", "'--", "%00", "%ff%fe", "%0d%0a", "event-", "x" * 3000, "%", "*", "_"):
        for end in ("", ".json", ".csv"):
            answer = reading.get(f"http://127.0.0.1:8000/{kind}/{id}{end}")
            assert answer.status_code == 404 or answer.headers["location"].endswith("/adding/.."), (id, end)
