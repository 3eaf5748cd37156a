"""A press on this machine and a desk that watches it; nothing else is asked or connected to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fetching.conftest import server, wall
from tests.fetching.serving import Server
from tests.watch.site import Desk, Press

__all__ = ["server", "wall"]


@pytest.fixture
def press(server: Server) -> Press:
    return Press(server)


@pytest.fixture
def desk(tmp_path: Path, press: Press) -> Desk:
    return Desk(folder=tmp_path, press=press)
