"""Tasks on a Ray cluster: actors that each load the model once, wherever there is a core for one.

Ray is an extra, `onrecord[ray]`. Every node needs this version of Onrecord, and sees inputs and the run's folder under
the same names. An actor that is ended, or whose node is lost, takes nothing with it but its task.
"""

from __future__ import annotations

import os
import re
import socket
import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, Final

from onrecord.engines.local import ReaderMaker, worker_reader
from onrecord.engines.parts.manifest import ManifestRow
from onrecord.engines.running.deaths import Deaths
from onrecord.engines.running.task import Task, perform
from onrecord.errors import UsageError
from onrecord.processes import THREADS, start_worker

_HOST_AND_PORT: Final = re.compile(r"(\[[0-9a-fA-F:]+\]|[^:/]+):(\d{1,5})")
_ANSWER: Final = 10.0
"""Seconds within which a cluster must answer."""
_PATIENCE: Final = 300.0
"""Seconds for which a cluster may have no room for any worker."""
_BETWEEN: Final = 0.2
"""Seconds after which a worker that could not be started is asked for again."""


class Worker:
    """What an actor is: one process with the model in it."""

    def __init__(self, make_reader: ReaderMaker) -> None:
        start_worker()
        self._make_reader = make_reader

    def ready(self) -> int:
        """Its process, once it is there."""
        return os.getpid()

    def perform(self, task: Task) -> ManifestRow:
        """Does a task, in the folder that its names start from."""
        os.chdir(task.cwd)
        return perform(task, worker_reader(self._make_reader))


def run_on_cluster(
    tasks: Iterable[Task], *, address: str | None, workers: int | None, make_reader: ReaderMaker
) -> Iterator[ManifestRow]:
    """The manifest rows of tasks, as they are done, on the cluster at `address`.

    That is host and port of its head, or `auto` for the one that this machine is a node of; with None one is started
    here, which ends with the run. `workers`: None for one for each core of the cluster. Raises UsageError where Ray is
    not installed or there is no such cluster, OutputError, ModelError.
    """
    waiting = deque(tasks)
    if not waiting:
        return
    ray = _ray()
    begun = not ray.is_initialized()
    if begun:
        _connect(ray, address)
    try:
        count = min(workers or int(ray.cluster_resources().get("CPU", 1)), len(waiting))
        yield from _Actors(ray, count, make_reader).run(waiting)
    finally:
        if begun:
            ray.shutdown()


def _ray() -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is sent to anybody
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
    except ImportError as error:
        raise UsageError("clusters are run by Ray; install it with: pip install 'onrecord[ray]'") from error
    return ray


def _connect(ray: Any, address: str | None) -> None:
    local: dict[str, Any] = {"include_dashboard": False} if address is None else {}
    try:
        if address is not None and (found := _HOST_AND_PORT.fullmatch(address)):
            # Ray itself would go on trying for minutes
            socket.create_connection((found[1].strip("[]"), int(found[2])), timeout=_ANSWER).close()
        ray.init(
            address=address,
            log_to_driver=False,
            logging_level="ERROR",
            runtime_env={"env_vars": dict.fromkeys(THREADS, "1")},
            **local,
        )
    except (OSError, ValueError, RuntimeError) as error:
        name = address or "this machine"
        raise UsageError(f"--address {name}: no Ray cluster answers there: {str(error).splitlines()[0]}") from error


class _Actors:
    """So many actors, and what each of them is doing. One that was ended is given tasks again when it is back."""

    def __init__(self, ray: Any, count: int, make_reader: ReaderMaker) -> None:
        self._ray = ray
        remote = ray.remote(num_cpus=1, max_restarts=-1, max_task_retries=0)(Worker)
        self._actors = [remote.remote(make_reader) for _ in range(count)]
        self._coming = {actor.ready.remote(): actor for actor in self._actors}
        """Those that are started, or started again."""
        self._working: dict[Any, tuple[Any, Task]] = {}
        self._well = time.monotonic()
        """When a worker was there last."""

    def run(self, waiting: deque[Task]) -> Iterator[ManifestRow]:
        deaths = Deaths()
        idle: list[Any] = []
        try:
            while waiting or self._working:
                while waiting and idle:
                    actor, task = idle.pop(), waiting.popleft()
                    self._working[actor.perform.remote(task)] = actor, task
                for reference in self._done():
                    if reference in self._coming:
                        actor = self._coming.pop(reference)
                        if self._is_there(reference):
                            idle.append(actor)
                            self._well = time.monotonic()
                        else:
                            time.sleep(_BETWEEN)
                            self._coming[actor.ready.remote()] = actor
                        continue
                    actor, task = self._working.pop(reference)
                    row = self._row(reference)
                    if row is not None:
                        idle.append(actor)
                        self._well = time.monotonic()
                        yield row
                        continue
                    self._coming[actor.ready.remote()] = actor
                    after = deaths.after(task)
                    if isinstance(after, Task):
                        waiting.appendleft(after)
                    else:
                        yield after
        finally:
            for actor in self._actors:
                self._ray.kill(actor, no_restart=True)

    def _done(self) -> list[Any]:
        pending = [*self._working, *self._coming]
        done, _ = self._ray.wait(pending, num_returns=1, timeout=None if self._working else _PATIENCE)
        if not done:
            waited = f"the cluster has had no free core for {_PATIENCE:.0f} seconds"
            raise UsageError(f"{waited}; see what `ray status` says, or give fewer --workers")
        return list(done)

    def _is_there(self, reference: Any) -> bool:
        try:
            self._ray.get(reference)
        except self._ray.exceptions.RayActorError as error:
            if self._working or time.monotonic() - self._well < _PATIENCE:
                return False
            said = (str(error).strip().splitlines() or [type(error).__name__])[-1]
            raise UsageError(
                f"no worker could be started on the cluster for {_PATIENCE:.0f} seconds: {said}"
            ) from error
        return True

    def _row(self, reference: Any) -> ManifestRow | None:
        """What a task came to; None where its actor was ended over it."""
        errors = self._ray.exceptions
        try:
            row: ManifestRow = self._ray.get(reference)
        except errors.RayTaskError as error:
            raise error.cause if isinstance(error.cause, Exception) else error from error
        except (errors.RayActorError, errors.WorkerCrashedError, errors.OutOfMemoryError, errors.ObjectLostError):
            return None
        return row
