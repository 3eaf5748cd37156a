"""https: the server must prove the name that was asked for, whatever address it was found at."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.errors import FetchRefused, NotFetched
from onrecord.fetching import Limits, fetch
from tests.fetching.serving import CHUNKED, QUICK, Names, Server, answer, drip, get, redirect

OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(OPENSSL is None, reason="no openssl to make a certificate with")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of `news.example`, signed by itself, and its key, in one file."""
    place = tmp_path_factory.mktemp("tls")
    made = [OPENSSL or "", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    name = ["-days", "2", "-subj", "/CN=news.example", "-addext", "subjectAltName=DNS:news.example"]
    files = ["-keyout", str(place / "key"), "-out", str(place / "certificate")]
    subprocess.run([*made, *name, *files], check=True, capture_output=True)
    (place / "both").write_bytes((place / "certificate").read_bytes() + (place / "key").read_bytes())
    return place / "both"


@pytest.fixture
def secure(certificate: Path) -> Iterator[Server]:
    """A server over https."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = Server(context)
    yield server
    server.close()


def test_a_certificate_that_nobody_vouches_for(secure: Server) -> None:
    with pytest.raises(NotFetched, match=r"does not prove its name .*self.signed.*; open it in a browser"):
        get(secure.gives("/", answer(b"x")), secure)
    assert secure.requests == []


def test_the_name_is_checked(secure: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert get(secure.gives("/", answer(b"x")), secure).content == b"x"
    for host in ("other.example", "127.0.0.1"):
        with pytest.raises(NotFetched, match="does not prove its name"):
            get(secure.url("/", host=host), secure)
    assert len(secure.requests) == 1


def test_no_way_back_to_http(
    secure: Server, server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.gives("/", redirect(server.gives("/", answer(b"x"))))
    with pytest.raises(FetchRefused, match=r"it redirects to http://.*it is not encrypted"):
        get(secure.url("/"), secure, server)
    assert server.requests == []
    secure.gives("/", answer(b"x"))
    server.gives("/", redirect(secure.url("/")))
    assert get(server.url("/"), secure, server).url == secure.url("/")


def test_a_slow_answer_is_left(secure: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    url, start = secure.gives("/", drip(CHUNKED, b"1\r\nx\r\n")), time.monotonic()
    with pytest.raises(NotFetched, match="does not answer in time"):
        get(url, secure, limits=QUICK)
    assert time.monotonic() - start < 1


def test_a_server_that_keeps_silent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(NotFetched, match="does not answer in time"):
        port = silent.getsockname()[1]
        limits = Limits(operation_seconds=0.2)
        fetch(f"https://a.example:{port}/", ports=[port], limits=limits, resolve=Names(), allowed=lambda _: True)


def test_a_server_without_tls(server: Server) -> None:
    url = server.gives("/", answer(b"x")).replace("http:", "https:")
    with pytest.raises(NotFetched, match="no encrypted connection comes about"):
        get(url, server)
