"""The same on a Ray cluster of two nodes, which are real processes of this machine: workers and a node are ended."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.engines.parts.manifest import ManifestRow
from onrecord.engines.running import run
from onrecord.errors import UsageError
from tests.engines.running.inputs import rows, told, write_inputs
from tests.engines.running.readers import ONCE, make_slow

ray = pytest.importorskip("ray")
ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A head without cores for workers, and two nodes with one each."""
    from ray.cluster_utils import Cluster

    once = tmp_path / "once"
    once.mkdir()
    monkeypatch.setenv(ONCE, str(once))
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(ROOT / "src"), str(ROOT))))
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False})
    try:
        yield made
    finally:
        ray.shutdown()
        made.shutdown()


def _calm(inputs: list[str], tmp_path: Path) -> Path:
    list(run(inputs, tmp_path / "calm", workers=2, make_reader=make_slow))
    return tmp_path / "calm"


def _on(cluster: Any, inputs: list[str], to: Path) -> list[Any]:
    return list(run(inputs, to, engine="ray", address=cluster.address, workers=2, make_reader=make_slow))


def _when(there: Any, seconds: float = 60.0) -> None:
    until = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < until
        time.sleep(0.05)


def test_a_worker_and_then_a_node_are_ended_and_the_rows_are_the_same(cluster: Any, tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=6, reports=40)
    calm = _calm(inputs, tmp_path)
    first = cluster.add_node(num_cpus=1)
    cluster.add_node(num_cpus=1)
    to, once = tmp_path / "out", tmp_path / "once"
    for old in once.iterdir():
        old.unlink()
    done: list[Any] = []
    running = threading.Thread(target=lambda: done.extend(_on(cluster, inputs, to)))
    running.start()
    _when(lambda: len(list(once.iterdir())) == 2)  # both nodes have a worker at work
    ended = sorted(once.iterdir())[0]
    os.kill(int(ended.name.partition("-")[2]), signal.SIGKILL)
    _when(lambda: len(list(once.iterdir())) == 3)  # another one took its place
    cluster.remove_node(first, allow_graceful=False)
    running.join(120)
    assert not running.is_alive()
    assert sorted(row.path for row in done) == inputs
    assert all(isinstance(row, ManifestRow) and row.done for row in done)
    assert rows(to) == rows(calm)
    assert told(to) == told(calm)
    assert _on(cluster, inputs, to) == []  # nothing is left to do


def test_no_cluster_at_an_address_is_one_clear_error(tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "in", files=1, reports=1)
    with pytest.raises(UsageError, match="no Ray cluster answers"):
        list(run(inputs, tmp_path / "out", engine="ray", address="127.0.0.1:1", make_reader=make_slow))
