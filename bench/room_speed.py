"""`python -m bench.room_speed --ledger BIG`: how long the reading room lets a reader wait, with eight readers at once.

A server of its own process is asked 100 mixed pages over one ledger (`bench.ledger_speed --only build` makes a big
one): each page once, none twice. What counts is the time from the request to the first byte of the answer, of pages
that were not asked before; it is told for all and for each kind of page.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import socket
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from bench.ledger_questions import questions
from bench.ledgers import SEED
from onrecord.ledger.storage.store import Store, open_store

REQUESTS = 100
AT_ONCE = 8
_PATIENCE = 60.0
_READY = 8.0
"""Seconds in which the server makes itself ready once it listens."""


def pages(store: Store, count: int, seed: int = SEED) -> list[tuple[str, str]]:
    """So many pages, each with its kind, in a drawn order: rows, reports and people as a reader comes upon them."""
    chance = random.Random(seed)
    found: list[tuple[str, str]] = [("front", "/"), ("disputes", "/disputes"), ("actors", "/actors"), ("map", "/map")]
    asked = questions(store, seed)
    makers = (
        *(3 * [("report", lambda: f"/report/{_any(store, chance, 'documents')}")]),
        *(3 * [("row", lambda: f"/row/{_any(store, chance, chance.choice(('statements', 'events', 'figures')))}")]),
        *(4 * [("search", lambda: "/search?" + _search(*next(asked)))]),
        *(3 * [("incident", lambda: f"/incident/{_any(store, chance, 'incidents')}")]),
        *(2 * [("actor", lambda: f"/actor/{_identity(store, chance)}")]),
        ("toll", lambda: f"/toll/{_any(store, chance, 'figures')}"),
        (
            "tolls",
            lambda: "/tolls?" + urlencode(_one_of(chance, words=_word(next(asked)), country=_country(store, chance))),
        ),
        (
            "disputes",
            lambda: "/disputes?" + urlencode(_one_of(chance, words=_word(next(asked)), voice=_name(store, chance))),
        ),
        (
            "incidents",
            lambda: "/incidents?" + urlencode(_one_of(chance, words=_word(next(asked)), actor=_name(store, chance))),
        ),
        (
            "map",
            lambda: (
                "/map?" + urlencode(_one_of(chance, since=_day(store, chance)[:7], country=_country(store, chance)))
            ),
        ),
        ("between", lambda: "/between?" + urlencode(dict(zip(("one", "other"), _two(store, chance), strict=True)))),
        ("reports", lambda: "/reports?" + urlencode({"until": _day(store, chance)})),
        ("actors", lambda: "/actors?" + urlencode({"name": _name(store, chance)})),
    )
    seen = {path for _, path in found}
    while len(found) < count:
        kind, make = makers[len(found) % len(makers)]
        path = make()
        if path not in seen:
            seen.add(path)
            found.append((kind, path))
    chance.shuffle(found)
    return found


def _any(store: Store, chance: random.Random, table: str) -> str:
    ((last,),) = store.rows(f"select max(rowid) from {table}")
    ((id,),) = store.rows(f"select id from {table} where rowid >= ? limit 1", (chance.randint(1, last),))
    return str(id)


def _identity(store: Store, chance: random.Random) -> str:
    row = _any(store, chance, "actors")
    found = store.rows("select p.identity from actors a join profiles p on p.id = a.profile where a.id = ?", (row,))
    return str(found[0][0]) if found else _identity(store, chance)


def _one_of(chance: random.Random, **options: str) -> dict[str, str]:
    return dict([chance.choice(sorted(options.items()))])


def _country(store: Store, chance: random.Random) -> str:
    sql = "select country from places where id = ?"
    ((code,),) = store.rows(sql, (_any(store, chance, "places"),))
    return str(code) if code else _country(store, chance)


def _name(store: Store, chance: random.Random) -> str:
    ((name,),) = store.rows("select name from actors where id = ?", (_any(store, chance, "actors"),))
    return str(name)


def _two(store: Store, chance: random.Random) -> tuple[str, str]:
    event = _any(store, chance, "events")
    sql = "select a.name from event_parties y join actors a on a.id = y.actor where y.event = ? limit 2"
    names = [name for (name,) in store.rows(sql, (event,))]
    return (names[0], names[1]) if len(names) == 2 else _two(store, chance)


def _day(store: Store, chance: random.Random) -> str:
    ((day,),) = store.rows("select day from documents where id = ?", (_any(store, chance, "documents"),))
    return str(day or "2015-11-24")


def _word(question: tuple[str, dict[str, Any]]) -> str:
    words, options = question
    return words or str(options.get("speaker") or options.get("about") or "attack")


def _search(words: str, options: dict[str, Any]) -> str:
    known = {k: ("1" if v is True else v) for k, v in options.items() if k != "limit"}
    return urlencode({"words": words, **known})


@contextmanager
def served(ledger: Path) -> Iterator[int]:
    """A reading room in a process of its own; gives its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [sys.executable, "-m", "onrecord", "serve", str(ledger), "--port", str(port), "--read-only"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        try:
            until = time.monotonic() + _PATIENCE
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=1).close()
                    break
                except OSError:
                    if time.monotonic() > until:
                        raise
                    time.sleep(0.1)
            yield port
        finally:
            server.terminate()


def ask(port: int, path: str) -> tuple[float, int]:
    """Seconds to the first byte of a page, over a connection that is open already, and its status."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    connection.connect()
    begun = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    first = time.perf_counter() - begun
    answer.read()
    connection.close()
    return first, answer.status


def measure(ledger: Path, requests: int, at_once: int, slowest: int = 8) -> dict[str, float]:
    """What a reader waits for, in milliseconds."""
    store = open_store(ledger, write=False)
    ((statements,),) = store.rows("select count(*) from statements")
    wanted = pages(store, requests)
    store.close()
    with served(ledger) as port:
        time.sleep(_READY)
        with ThreadPoolExecutor(at_once) as readers:
            begun = time.perf_counter()
            times = list(readers.map(lambda page: ask(port, page[1]), wanted))
            lasted = time.perf_counter() - begun
    for (kind, path), (seconds, status) in sorted(zip(wanted, times, strict=True), key=lambda t: -t[1][0])[:slowest]:
        sys.stderr.write(f"slow: {1000 * seconds:.0f} ms, {status}, {kind} {path[:150]}\n")
    by_kind: defaultdict[str, list[float]] = defaultdict(list)
    for (kind, _), (seconds, status) in zip(wanted, times, strict=True):
        by_kind[kind].append(seconds)
        if status not in (200, 400, 404):
            sys.stderr.write(f"{status}: {kind}\n")
    found = {"room.statements": float(statements), "room.pages_per_second": requests / lasted}
    found |= {f"room.ms_{p}": 1000 * _percentile([t for t, _ in times], p) for p in (50, 95, 100)}
    return found | {f"room.{kind}.ms_50": 1000 * _percentile(some, 50) for kind, some in sorted(by_kind.items())}


def _percentile(values: Sequence[float], percent: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints."""
    options = argparse.ArgumentParser(prog="python -m bench.room_speed", description=__doc__)
    options.add_argument("--ledger", type=Path, required=True, help="the big ledger")
    options.add_argument("--requests", type=int, default=REQUESTS)
    options.add_argument("--at-once", type=int, default=AT_ONCE)
    options.add_argument("--json", action="store_true", help="print JSON")
    given = options.parse_args(arguments)
    measured = measure(given.ledger, given.requests, given.at_once)
    if given.json:
        print(json.dumps(measured))
        return 0
    width = max(map(len, measured))
    print("\n".join(f"{name:{width}}  {value:12,.1f}" for name, value in measured.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
