"""`python -m bench`: measure Onrecord against its bars and print the table.

    python -m bench [--only NAME,...] [--data DIR] [--json] [--sample] [--model PATH] [--against PATH]
                    [--check | --update [--lower WHY]] [--ewt PATH] [--gum PATH] [--polnear PATH] ...

Exit code 1 when `--check` finds a measure under its committed floor, or `--update` would lower one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import floors
from bench.benchmarks import ACCURACY, BENCHMARKS
from bench.corpus import CorpusError
from bench.session import PLACES, Session, SkippedError, default_data
from bench.table import read_bars, table


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked for, print it, and say whether the floors stand."""
    given = _options().parse_args(arguments)
    bars, part = read_bars(), "sample" if given.sample else "whole"
    session = _session(given, given.model)
    wanted = given.only.split(",") if given.only else list(BENCHMARKS)
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        sys.stderr.write(f"no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}\n")
        return 2
    measured, skipped = measure(session, wanted)
    if given.against:
        other, _ = measure(_session(given, given.against), [name for name in wanted if name in ACCURACY])
        apart = {bar.measure: abs(measured[bar.measure] - other[bar.measure]) for bar in bars if bar.measure in other}
        measured |= {f"against.{name}": value for name, value in other.items() if name in apart}
        if apart:
            measured["int8.difference"] = max(apart.values())
    if given.json:
        print(json.dumps({"measured": measured, "skipped": skipped}, indent=2))
    else:
        print(table(measured, skipped, bars))
    known = floors.load(given.floors)
    if given.update:
        try:
            floors.save(floors.update(measured, bars, known, part, lower=given.lower), given.floors)
        except floors.LowerError as error:
            sys.stderr.write(f"{error}\n")
            return 1
    lines = floors.below(measured, bars, known, part) if given.check else []
    if given.check and given.data.is_dir():
        lost = {bar.measure for bar in bars if bar.measure.split(".")[0] in skipped} & known[part].keys()
        lines += [f"{measure}: it has a floor but was not measured" for measure in sorted(lost)]
    sys.stderr.write("".join(f"below its floor: {line}\n" for line in lines))
    return 1 if lines else 0


def measure(session: Session, names: Sequence[str]) -> tuple[dict[str, float], dict[str, str]]:
    """What the benchmarks measured, and for those that cannot run here, why."""
    measured: dict[str, float] = {}
    skipped: dict[str, str] = {}
    for name in names:
        sys.stderr.write(f"{name} ...\n")
        try:
            measured |= BENCHMARKS[name](session)
        except (SkippedError, CorpusError) as reason:
            skipped[name] = str(reason)
    return measured, skipped


def _session(given: argparse.Namespace, model: Path | None) -> Session:
    paths = {name: getattr(given, name) for name in [*PLACES, "cases"] if getattr(given, name)}
    return Session(
        data=given.data,
        paths=paths,
        model=model,
        sample=given.sample,
        minutes=given.minutes,
        characters=given.characters,
        jobs=given.jobs,
    )


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(
        prog="python -m bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = options.add_argument
    add("--only", metavar="NAME,...", help=f"which benchmarks: {', '.join(BENCHMARKS)}")
    add("--data", type=Path, default=default_data(), help="data folder (default: ONRECORD_DATA, or ../shared/data)")
    add("--sample", action="store_true", help="a few fixed documents of each set, under a minute in all")
    add("--model", type=Path, help="another model than the package's: what Reader takes as `model`")
    add("--against", type=Path, help="a second model (float32): the accuracy benchmarks are run with both")
    add("--json", action="store_true", help="print measures as JSON")
    add("--check", action="store_true", help="compare with the committed floors")
    add("--update", action="store_true", help="write what was measured as the new floors")
    add("--lower", metavar="WHY", default="", help="the reason for lowering a floor; kept in the floors file")
    add("--floors", type=Path, default=floors.FLOORS, help="the floors file")
    add("--minutes", type=float, default=0.0, help="time limit of verbatim")
    add("--characters", type=int, default=0, help="read only so much of each file in verbatim")
    add("--jobs", type=int, default=1, help="processes of verbatim (without --minutes)")
    add("--cases", type=Path, help="another table of speaker cases")
    for name, place in PLACES.items():
        add(f"--{name}", type=Path, help=f"default {place}")
    return options


if __name__ == "__main__":
    sys.exit(main())
