"""What goes wrong around a ledger, through the command line: every command gives one clear error, nothing is lost."""

from __future__ import annotations

import inspect
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from onrecord import wire
from onrecord.cli.app import app, main
from onrecord.cli.exits import Exit
from onrecord.engines import running
from onrecord.ledger import Ledger
from onrecord.ledger.intake.adding import add
from onrecord.ledger.storage.store import open_store
from tests.ledger.reports import six, version
from tests.stand_in import make

ROOT = Path(__file__).parent.parent.parent
STATEMENT = six()[0].statements[0].id
COMMANDS: dict[str, tuple[str, ...]] = {
    "add": ("LEDGER", "report.txt"),
    "find": ("LEDGER", "rain"),
    "show": ("LEDGER", STATEMENT),
    "incidents": ("LEDGER",),
    "toll": ("LEDGER", "Homs"),
    "disputes": ("LEDGER",),
    "actors": ("LEDGER",),
    "timeline": ("LEDGER", "--between", "RUS", "TUR"),
    "judge": ("LEDGER", STATEMENT, "confirm", "--by", "Ann"),
    "judgements": ("LEDGER",),
    "judge-export": ("LEDGER", "out.csv", "--for", "Ann"),
    "judge-import": ("LEDGER", "in.csv", "--by", "Ann"),
    "agreement": ("LEDGER",),
    "export": ("LEDGER", "out", "--to", "csv"),
    "import": ("LEDGER", "records.jsonl"),
    "reread": ("LEDGER",),
    "verify": ("LEDGER",),
    "serve": ("LEDGER", "--port", "0"),
    "build": ("LEDGER", "--from", "run"),
    "watch": ("LEDGER", "http://127.0.0.1:1/feed.xml", "--once"),
}
WEATHER = ("rain", "sun", "wind", "snow", "fog", "hail", "frost", "storm")
MAKING = ("add", "import", "build", "watch")
"""Commands that make a ledger where there is none."""


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str


Try = Callable[[str, str], Done]


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run of one report."""
    folder = tmp_path_factory.mktemp("run")
    (folder / "report.txt").write_text('Sun in Rio\n\n"It will not rain," Bob said.\n')
    list(running.run([str(folder / "report.txt")], folder / "run", workers=1, make_reader=make))
    return folder / "run"


@pytest.fixture
def attempt(
    tmp_path: Path, run_folder: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Try:
    """Runs a command by its name on a ledger, in a folder with all that it needs, over a reader without a model."""
    monkeypatch.setattr("onrecord.engines.local.model_reader", make)
    monkeypatch.setattr("uvicorn.Server.run", lambda *_, **__: None)  # a server that is stopped at once
    monkeypatch.chdir(tmp_path)
    shutil.copytree(run_folder, tmp_path / "run")
    (tmp_path / "report.txt").write_text('Rain in Rio\n\n"It will rain," Ann said.\n')
    (tmp_path / "records.jsonl").write_bytes(wire.encode(six()[1]) + b"\n")
    (tmp_path / "in.csv").write_text("row,kind,outlet,published,before,words,after,read,verdict,field,value,because\n")

    def attempt(command: str, ledger: str) -> Done:
        shutil.rmtree("out", ignore_errors=True)
        (tmp_path / "out.csv").unlink(missing_ok=True)
        code = main([command, *(ledger if part == "LEDGER" else part for part in COMMANDS[command])])
        out, err = capfdbinary.readouterr()
        return Done(int(code), out.decode(), err.decode())

    return attempt


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound ledger of six reports, closed."""
    path = tmp_path_factory.mktemp("whole") / "whole.ledger"
    with closing(open_store(path, create=True)) as store:
        for record in six():
            add(store, record, version(record))
    assert [p.name for p in path.parent.iterdir()] == ["whole.ledger"]
    return path


def told(done: Done) -> str:
    """The one clear error of a command that failed."""
    assert done.code in (Exit.NO_LEDGER, Exit.NOT_WRITTEN), done
    lines = done.err.splitlines()
    assert len(lines) == 1 and lines[0].startswith("onrecord: "), done
    return lines[0]


def test_every_command_on_a_ledger_is_tried_here() -> None:
    commands = [name for name in app if not name.startswith("-")]
    bodies = {name: app[name].default_command for name in commands}
    assert {n for n, body in bodies.items() if body and "ledger" in inspect.signature(body).parameters} == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_sound_ledger_is_what_a_command_takes(attempt: Try, whole: Path, command: str) -> None:
    shutil.copy(whole, "case.ledger")
    done = attempt(command, "case.ledger")
    if command not in ("reread", "judge-import", "watch"):  # they are given nothing to do
        assert done.code in (Exit.ALL_READ, Exit.SOME_FAILED), done
    assert "Traceback" not in done.err


@pytest.mark.parametrize("command", COMMANDS)
def test_where_there_is_no_ledger_one_is_made_or_asked_for(attempt: Try, command: str) -> None:
    for name, content in (("none.ledger", None), ("empty.ledger", b"")):
        if content is not None:
            Path(name).write_bytes(content)
        done = attempt(command, name)
        if command in MAKING:
            assert done.code == (Exit.NOTHING_READ if command == "watch" else Exit.ALL_READ), done  # no feed is there
        else:
            assert told(done) == f"onrecord: {name}: there is no ledger here; `onrecord add` makes one"
            assert not Path(name).exists() or Path(name).read_bytes() == b""


def strangers() -> Iterator[tuple[str, str]]:
    """What is no ledger, by name, and what is told of it."""
    for name, content in {
        "text": b"Rain in Rio\n\nIt will rain, Ann said.\n" * 200,
        "short": b"x",
        "page": b"<html>" + b" " * 5000,
        "picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
        "zeroes": bytes(8192),
    }.items():
        Path(name).write_bytes(content)
        yield name, "not a ledger: this file is no database"
    with closing(sqlite3.connect("other")) as other:
        other.execute("create table documents (id text, text text)")
    yield "other", "a database of another program"
    with closing(sqlite3.connect("marked")) as other:
        other.execute("create table documents (id text, text text)")
        other.execute("pragma application_id = 1196444487")
    yield "marked", "a database of another program"
    os.mkdir("folder")
    yield "folder", "a folder; name the ledger's file"
    yield "", "a folder; name the ledger's file"
    os.mkfifo("pipe")
    yield "pipe", "no file but a device or a pipe"
    yield "/dev/null", "no file but a device or a pipe"


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_ledger_is_told_and_left_as_it_was(attempt: Try, command: str) -> None:
    for name, reason in strangers():
        before = Path(name).read_bytes() if name and Path(name).is_file() else None
        line = told(attempt(command, name))
        assert line.startswith(f"onrecord: {name}: ") and reason in line
        assert before is None or Path(name).read_bytes() == before
        assert not Path(f"{name}-wal").exists() and not Path(f"{name}-journal").exists()


@pytest.mark.parametrize("command", MAKING)
def test_a_folder_that_is_not_there_is_named(attempt: Try, command: str) -> None:
    assert "there is no folder" in told(attempt(command, "nowhere/case.ledger"))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_ledger_of_a_newer_format_is_left_alone(attempt: Try, whole: Path, command: str) -> None:
    shutil.copy(whole, "new.ledger")
    with closing(sqlite3.connect("new.ledger")) as connection:
        connection.execute("pragma user_version = 99")
    assert "a ledger of format 99; this Onrecord knows formats up to" in told(attempt(command, "new.ledger"))


def cuts(size: int) -> list[int]:
    """Where a file is cut: in its header, at the ends of pages and near them, and at chance."""
    chance = random.Random(4)
    ends = [size * n // 12 // 4096 * 4096 for n in range(1, 12)]
    return sorted({1, 15, 16, 99, 100, 4095, 4096, 4097, *ends, *(chance.randrange(size) for _ in range(8)), size - 1})


@pytest.mark.parametrize("command", COMMANDS)
def test_a_ledger_that_is_cut_short_gives_a_clear_error(attempt: Try, whole: Path, command: str) -> None:
    content = whole.read_bytes()
    for cut in cuts(len(content)):
        Path("cut.ledger").write_bytes(content[:cut])
        done = attempt(command, "cut.ledger")
        assert "Traceback" not in done.err
        if command == "watch" and done.code == Exit.NOTHING_READ:
            continue  # it had nothing to write there
        if command in ("verify", *MAKING):
            # SQLite takes the last page as full of zeroes to its end
            assert done.code not in (Exit.ALL_READ, Exit.STOPPED) or cut == len(content) - 1, (cut, done)
        if done.code not in (Exit.ALL_READ, Exit.SOME_FAILED):
            assert re.search("damaged|no database|no ledger here", told(done)), (cut, done)
        for left in ("cut.ledger-wal", "cut.ledger-shm"):
            Path(left).unlink(missing_ok=True)


def test_altered_bytes_give_faults_or_one_clear_error(attempt: Try, whole: Path) -> None:
    content, chance, found = whole.read_bytes(), random.Random(4), 0
    for many in (False, True) * 15:
        altered = bytearray(content)
        for _ in range(60 if many else 1):
            altered[chance.randrange(100, len(altered))] ^= chance.randrange(1, 256)
        Path("altered.ledger").write_bytes(altered)
        for command in ("verify", "find"):
            done = attempt(command, "altered.ledger")
            assert "Traceback" not in done.err and done.code in (Exit.ALL_READ, Exit.SOME_FAILED, Exit.NO_LEDGER)
            found += command == "verify" and many and done.code != Exit.ALL_READ
    assert found >= 14


# --- what needs a process of its own --------------------------------------------------------------------------------

CHILD = """
import os, sys, time
import onrecord.engines.local as local
from tests.stand_in import StandIn

class Slow(StandIn):
    def read(self, document):
        time.sleep(float(os.environ.get("SLOW", "0")))
        return super().read(document)

local.model_reader = Slow
from onrecord.cli.app import main

user = os.environ.get("RUN_AS")
if user:  # everything is imported first: this user may not read where Python lies
    import encodings.cp437
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/a.txt", "w") as file:
            file.write('"It will rain," Ann said.')
        main(["add", f"{folder}/l", f"{folder}/a.txt", "--quiet"])
        main(["verify", f"{folder}/l"])
        main(["find", f"{folder}/l", "rain"])
        main(["add", f"{folder}/no/l", folder])
    os.setgroups([])
    os.setresgid(int(user), int(user), int(user))
    os.setresuid(int(user), int(user), int(user))
    print("---", flush=True)
    print("---", file=sys.stderr, flush=True)
sys.exit(main(sys.argv[1:]))
"""
NOBODY = 65534


def start(*arguments: str, slow: float = 0.0, user: int | None = None) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}", "SLOW": str(slow), "PYTHONWARNINGS": "error"}
    if user is not None:
        environment["RUN_AS"] = str(user)
    command = [sys.executable, "-c", CHILD, *arguments]
    return subprocess.Popen(
        command,
        env=environment,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        preexec_fn=_heeding_ctrl_c,
    )


def _heeding_ctrl_c() -> None:
    """A test run that a script put into the background ignores Ctrl-C, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def run(*arguments: str, user: int | None = None) -> Done:
    process = start(*arguments, user=user)
    out, err = process.communicate(timeout=120)
    assert "Traceback" not in err, err
    return Done(process.returncode, out.rpartition("---\n")[2], err.rpartition("---\n")[2])


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of thirty reports."""
    folder = tmp_path_factory.mktemp("reports")
    for n in range(30):
        words = " ".join(random.Random(n).choices(WEATHER, k=60))
        (folder / f"{n:02}.txt").write_text(f'Weather {n}\n\n"It will be {words}," Ann said.\n')
    return folder


@pytest.fixture(scope="module")
def undisturbed(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest of a ledger of the thirty, to which nothing happened."""
    path = str(tmp_path_factory.mktemp("undisturbed") / "l")
    assert run("add", path, str(reports), "--quiet") == Done(0, "", "")
    return sound(path)


def sound(path: str) -> str:
    """The digest of a ledger, which must be sound."""
    with Ledger.open(path, write=False) as ledger:
        assert list(ledger.verify()) == []
        return ledger.digest()


def held(path: str) -> int:
    """How many reports a ledger holds; it must be sound."""
    with Ledger.open(path, write=False) as ledger:
        assert list(ledger.verify()) == []
        return len(ledger.documents())


def wait_for(path: str, reports: int) -> None:
    """Waits until a ledger that grows holds so many reports."""
    for _ in range(1200):
        time.sleep(0.05)
        try:
            with closing(open_store(path, write=False)) as store:
                if store.rows("select count(*) from documents")[0][0] >= reports:
                    return
        except Exception:
            continue
    raise AssertionError("it does not grow")


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_ctrl_c_stops_at_once_and_the_rest_is_added_later(reports: Path, tmp_path: Path, undisturbed: str) -> None:
    path = str(tmp_path / "case.ledger")
    process = start("add", path, str(reports), slow=0.5)
    wait_for(path, 3)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (Exit.STOPPED, "", "onrecord: stopped\n")
    assert 3 <= held(path) < 30
    assert run("add", path, str(reports), "--quiet").code == Exit.ALL_READ
    assert sound(path) == undisturbed


def test_two_adds_at_once_and_a_reader_beside_them(reports: Path, tmp_path: Path, undisturbed: str) -> None:
    path = str(tmp_path / "case.ledger")
    writers = [start("add", path, str(reports), "--quiet", slow=0.05) for _ in range(2)]
    wait_for(path, 2)
    beside = [run("verify", path) for _ in range(2)]
    assert [(done.code, done.err) for done in beside] == [(0, ""), (0, "")]
    assert [process.communicate(timeout=120) for process in writers] == [("", "")] * 2
    assert [process.returncode for process in writers] == [Exit.ALL_READ] * 2
    assert sound(path) == undisturbed


def user_without_rights() -> int | None:
    """The user to run as where we are root, whom no permission binds."""
    return NOBODY if os.geteuid() == 0 else None


@pytest.fixture
def public(tmp_path_factory: pytest.TempPathFactory, reports: Path) -> Iterator[Path]:
    """A folder that any user may come to, with the reports and a ledger of one of them."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "in").mkdir()
        for path in sorted(reports.iterdir())[:3]:
            shutil.copy(path, folder / "in")
        (folder / "case").mkdir()
        assert run("add", f"{folder}/case/case.ledger", f"{folder}/in/00.txt", "--quiet").code == 0
        yield folder


@pytest.mark.skipif(os.name == "nt", reason="permissions differ there")
@pytest.mark.parametrize("closed", ["folder and file", "folder", "file"])
def test_where_nothing_may_be_written_a_ledger_can_still_be_read(public: Path, closed: str) -> None:
    user, path = user_without_rights(), public / "case/case.ledger"
    (public / "case").chmod(0o555 if "folder" in closed else 0o777)
    path.chmod(0o444 if "file" in closed else 0o666)
    before = path.read_bytes()
    for command in ("verify", "find"):
        done = run(command, str(path), *(["rain"] if command == "find" else []), user=user)
        assert (done.code, done.err) == (Exit.ALL_READ, ""), done
    line = told(run("add", str(path), str(public / "in"), "--quiet", user=user))
    assert "cannot be opened for writing here; look at the rights of file and folder" in line
    assert path.read_bytes() == before
    (public / "case").chmod(0o755)
    assert held(str(path)) == 1


@pytest.mark.skipif(os.name == "nt", reason="permissions differ there")
def test_a_ledger_cannot_be_made_in_a_folder_that_is_closed(public: Path) -> None:
    (public / "case").chmod(0o555)
    line = told(run("add", str(public / "case/new.ledger"), str(public / "in"), "--quiet", user=user_without_rights()))
    assert "new.ledger: cannot be opened for writing here" in line
    assert not (public / "case/new.ledger").exists()


@pytest.mark.skipif(os.name == "nt", reason="permissions differ there")
def test_a_ledger_that_may_not_be_read_is_named(public: Path) -> None:
    (public / "case/case.ledger").chmod(0)
    for command in ("verify", "add"):
        arguments = [str(public / "in")] if command == "add" else []
        done = run(command, str(public / "case/case.ledger"), *arguments, user=user_without_rights())
        assert "look at the rights of file and folder" in told(done)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can mount a small disk: the full disk is not tried")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("no disk can be mounted here: the full disk is not tried")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_is_told_and_what_was_added_before_is_safe(
    small_disk: Path, reports: Path, undisturbed: str
) -> None:
    path = str(small_disk / "case.ledger")
    line = told(run("add", path, str(reports), "--quiet"))
    assert line == f"onrecord: {path}: no room is left, or the disk fails; what was added before is safe"
    before = held(path)
    assert 0 < before < 30
    assert "no room is left" in told(run("add", path, str(reports), "--quiet")), "and again"
    assert held(path) == before
    subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
    assert run("add", path, str(reports), "--quiet").code == Exit.ALL_READ
    assert sound(path) == undisturbed


def test_a_disk_without_room_for_any_ledger_is_told(small_disk: Path, reports: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(1024 * 1024 - 8192))
    path = str(small_disk / "case.ledger")
    assert "no room is left" in told(run("add", path, str(reports), "--quiet"))
    (small_disk / "filler").unlink()
    subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
    assert run("add", path, str(reports), "--quiet").code == Exit.ALL_READ
