"""The command as people run it: a process of its own, with the real model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import onrecord
from onrecord import wire
from onrecord.cli.exits import Exit

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = "examples/549820-moscow-ankara.txt"
COMMAND = [sys.executable, "-m", "onrecord"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "error"}


def start(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [*COMMAND, *arguments], cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def run(*arguments: str, given: bytes = b"") -> tuple[int, str, str]:
    process = start(*arguments, stdin=subprocess.PIPE)
    out, err = process.communicate(given, timeout=120)
    return process.returncode, out.decode("utf-8"), err.decode("utf-8")


def test_version_names_package_model_and_rules_of_text() -> None:
    assert run("--version") == (
        0,
        f"onrecord {onrecord.__version__}, model {onrecord.MODEL_VERSION}, text profile {onrecord.TEXT_PROFILE}\n",
        "",
    )


def test_the_example_reads_the_same_from_a_file_and_from_standard_input() -> None:
    code, out, err = run("read", EXAMPLE, "--format", "json")
    assert (code, err) == (0, "")
    record = wire.decode(out)
    assert record.document.title == "Moscow, Ankara to resume Syria talks: Russian FM"
    assert record.statements and record.actors
    code, piped, err = run("read", "-", "--format", "json", given=(ROOT / EXAMPLE).read_bytes())
    assert (code, err) == (0, "")
    assert json.loads(piped)["statements"] == json.loads(out)["statements"]


def test_the_output_is_the_same_with_several_processes(tmp_path: Path) -> None:
    report = (ROOT / EXAMPLE).read_text("utf-8")
    lines = [json.dumps({"id": str(n), "text": report[: 400 * n]}) for n in range(1, 5)]
    (tmp_path / "many.jsonl").write_text("\n".join([*lines, "no report"]), "utf-8")
    alone = run("read", str(tmp_path / "many.jsonl"), "--format", "jsonl")
    assert run("read", str(tmp_path / "many.jsonl"), "--format", "jsonl", "--jobs", "2") == alone
    assert (alone[0], len(alone[1].splitlines())) == (Exit.SOME_FAILED, 4)
    assert "many.jsonl: line 5: " in alone[2]


@pytest.mark.skipif(os.name == "nt", reason="a pipe closes otherwise there")
def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text('{"text": "It rains."}\n' * 300)
    with start("read", str(tmp_path / "many.jsonl"), "--format", "jsonl") as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == Exit.PIPE_CLOSED


def test_help_is_at_hand_before_anything_heavy_is_imported() -> None:
    code = (
        "import sys; sys.argv = ['onrecord', 'read', '--help']\n"
        "from onrecord.cli import run\n"
        "try: run()\n"
        "except SystemExit as end: assert not end.code\n"
        "heavy = {'numpy', 'onnxruntime', 'tokenizers', 'trafilatura', 'jinja2', 'lxml'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--format" in done.stdout


def test_a_text_report_is_read_without_what_web_pages_need() -> None:
    code = (
        "import sys; sys.argv = ['onrecord', 'read', sys.argv[1]]\n"
        "from onrecord.cli import run\n"
        "try: run()\n"
        "except SystemExit as end: assert not end.code\n"
        "heavy = {'trafilatura', 'htmldate', 'jinja2', 'lxml'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, EXAMPLE], cwd=ROOT, env=ENVIRONMENT, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
