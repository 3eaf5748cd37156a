"""Packaging: what is pinned, what the wheel holds, and that it runs where nothing else is installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PINNED = {name: (ROOT / f"requirements/{name}.txt").read_text("utf-8") for name in ("run", "build", "dev")}
LINE = re.compile(r"[a-z0-9.-]+==[^ ;]+( ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")


def pins(text: str) -> dict[str, set[str]]:
    """Versions by package; a package may have two, for different Pythons."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9.-]+)==([^ ;]+)", text, re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("name", PINNED)
def test_requirements_are_pins_with_hashes_and_name_no_source(name: str) -> None:
    header, *lines = PINNED[name].splitlines()
    assert header.startswith("# Pinned versions with hashes, written by requirements/compile")
    for line in lines:
        assert LINE.fullmatch(line), line


def test_requirements_cover_every_dependency_in_one_version() -> None:
    run, dev = pins(PINNED["run"]), pins(PINNED["dev"])
    for requirement in PROJECT["dependencies"]:
        assert re.split(r"[<>=]", requirement)[0] in run, f"{requirement}: run requirements/compile"
    assert run.items() <= dev.items()
    assert pins(PINNED["build"]).items() <= dev.items()


def test_the_makefile_explains_its_commands() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for command in ("demo", "test", "check", "bench", "format", "wheel", "readme"):
        assert re.search(rf"^{command}:.* ## \w", makefile, re.MULTILINE)


def requirements_of(name: str, seen: set[str]) -> Iterator[str]:
    """The installed packages that `name` needs at run time, itself first."""
    from packaging.requirements import Requirement

    key = name.lower().replace("_", "-")
    if key in seen:
        return
    seen.add(key)
    yield name
    for line in metadata.distribution(name).requires or ():
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            yield from requirements_of(needed.name, seen)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `make wheel` builds it."""
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    (found,) = out.glob("*.whl")
    return found


def test_the_wheel_holds_code_model_tables_and_templates_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    tracked = subprocess.run(["git", "ls-files", "src"], cwd=ROOT, capture_output=True, encoding="utf-8").stdout.split()
    files = tracked or [str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("*") if path.is_file()]
    assert {name.removeprefix("src/") for name in files} <= names
    assert "onrecord/exports/templates/record.html" in names and "onrecord/py.typed" in names
    assert any(name.startswith("onrecord/model/") and name.endswith(".onnx") for name in names)
    info = f"onrecord-{onrecord.__version__}.dist-info"
    assert {f"{info}/licenses/LICENSE", f"{info}/licenses/NOTICE"} <= names
    assert {name.split("/")[0] for name in names} == {"onrecord", info}


@pytest.mark.skipif(os.name == "nt", reason="links to folders need rights there")
def test_the_wheel_runs_offline_with_its_declared_dependencies_alone(wheel: Path, tmp_path: Path) -> None:
    """An empty environment gets the wheel and links to what it declares, nothing of ours and nothing for tests."""
    home = tmp_path / "venv"
    venv.create(home, with_pip=False, symlinks=True)
    (site,) = home.glob("lib/python*/site-packages")
    seen: set[str] = set()
    for requirement in PROJECT["dependencies"]:
        for name in requirements_of(re.split(r"[<>=]", requirement)[0], seen):
            distribution = metadata.distribution(name)
            for top in {file.parts[0] for file in distribution.files or () if ".." not in file.parts}:
                if top != "__pycache__" and not (site / top).exists():
                    (site / top).symlink_to(Path(str(distribution.locate_file(top))))
    assert not seen & {"pytest", "hypothesis", "ruff", "onrecord"}
    (site / "sitecustomize.py").write_text(
        "import socket\ndef no(*a, **k): raise OSError('this test is offline')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = no\n"
    )
    python = home / "bin/python"
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-index",
        "--no-deps",
        "-q",
        str(wheel),
    ]
    done = subprocess.run(install, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    done = subprocess.run(
        [str(home / "bin/onrecord"), "read", str(ROOT / "examples/549820-moscow-ankara.txt"), "--format", "json"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert onrecord.decode(done.stdout).statements
