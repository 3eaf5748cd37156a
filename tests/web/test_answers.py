"""Pages made in processes of their own."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

from onrecord.web.answers import Answers
from onrecord.web.settings import Settings
from onrecord.web.visits import Visit


def test_a_process_that_is_killed_is_replaced(full_ledger: Path) -> None:
    answers = Answers(Settings(ledger=str(full_ledger)), processes=1)
    visit = Visit(
        page="/disputes", id="", path="/disputes", query=(), asked="", form="json", coder=None, csrf="", signed_in=False
    )

    async def twice() -> None:
        first = await answers.answer(visit)
        (process,) = answers._executor._processes.values()  # type: ignore[attr-defined]
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        second = await answers.answer(visit)
        assert first.status == 200 and first == second

    try:
        asyncio.run(twice())
    finally:
        answers.close()
