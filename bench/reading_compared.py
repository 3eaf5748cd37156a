"""`python -m bench.reading_compared`: what reading costs, stage by stage, beside what else there is to read with.

    python -m bench.reading_compared [--data FOLDER] [--reports N] [--json]

Every page goes through all of these in turn, on one thread, so that a machine that is busy is busy for all:

- trafilatura alone: the text of the page, and nothing more
- Onrecord: page to document, document to record, record to what a ledger stores, with each stage by itself
- Onrecord with float32 products instead of 8-bit ones; needs `pip install onnx`
- a spaCy pipeline of the small English architecture on the text; needs `pip install spacy`

`--data` is a folder of .html files, or of CSV files with the columns date, title and text, of which plain pages are
made. Times are milliseconds a report: of this process alone (CPU), and on the clock. Each reader warms up on the first
reports, which are then read again with the rest.
"""

from __future__ import annotations

import argparse
import csv
import gc
import html
import json
import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.session import default_data

if TYPE_CHECKING:
    from onrecord.reader import Reader

REPORTS = 100
_WARM = 12
_RARELY = 100_000
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "BLIS_NUM_THREADS")
STAGES = ("page to document", "tokenising", "model", "decoding", "analysis", "reader steps", "rows of a ledger")
WHOLE = "Onrecord, the whole way"
TRAFILATURA, FLOAT, SPACY = "trafilatura alone", "model, float32", "spaCy, small English"
_FURNITURE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - The Daily Example</title>'
    '<meta property="article:published_time" content="{day}"><style>p {{ margin: 1em }}</style></head><body>'
    '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>'
    "<main><article><h1>{title}</h1>{body}</article><aside><h3>More</h3><ul><li><a href='/1'>Another report</a></li>"
    "<li><a href='/2'>A third one</a></li></ul></aside></main><footer><p>© The Daily Example</p></footer></body></html>"
)


def pages(data: Path, count: int) -> list[str]:
    """So many pages of a folder, evenly spread over all that it has."""
    files = sorted(data.rglob("*.html"))
    if files:
        every: Sequence[Any] = files
    else:
        every = [row for path in sorted(data.rglob("*.csv")) for row in _rows(path)]
    some = [every[i * len(every) // count] for i in range(count)] if len(every) > count else every
    return [one.read_text("utf-8") if isinstance(one, Path) else page(one) for one in some]


def _rows(path: Path) -> list[dict[str, str]]:
    csv.field_size_limit(1 << 26)
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row.get("text")]


def page(row: dict[str, str]) -> str:
    """A plain page of a report: its paragraphs, a headline, a day, and a little of what stands around reports."""
    paragraphs = (html.escape(p.strip()) for p in row["text"].split("\n\n") if p.strip())
    body = "".join(f"<p>{p}</p>\n" for p in paragraphs)
    return _FURNITURE.format(title=html.escape(row["title"]), day=html.escape(row["date"]), body=body)


class Times:
    """Milliseconds of this process and on the clock, by name, one for each report."""

    def __init__(self) -> None:
        self.cpu: defaultdict[str, list[float]] = defaultdict(list)
        self.wall: defaultdict[str, list[float]] = defaultdict(list)

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Times what is done inside."""
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.cpu[name].append(1000 * (time.process_time() - cpu))
        self.wall[name].append(1000 * (time.perf_counter() - wall))

    def add_up(self, name: str, parts: Sequence[str]) -> None:
        """The sum of some names of each report, under another."""
        for kind in (self.cpu, self.wall):
            kind[name] = [sum(some) for some in zip(*(kind[part] for part in parts), strict=True)]


def read(reader: Reader, code: str, times: Times) -> tuple[str, int]:
    """Reads a page as `onrecord add` does, each stage timed; its text and the number of its words."""
    from onrecord.ledger.rows.preparing import prepare
    from onrecord.ledger.rows.writing import Version
    from onrecord.model.encoding import encode
    from onrecord.model.passage import Passages
    from onrecord.model.windows import windows
    from onrecord.reader import Analysis
    from onrecord.sources.html import document_from_html

    encoder = reader._encoder
    stage = iter(STAGES)
    with times.of(next(stage)):
        document = document_from_html(code, path="page.html")
    with times.of(next(stage)):
        encoded = encode(document.text)
    with times.of(next(stage)):
        ranges = windows(encoded.first, encoded.marks, encoder.about["window"])
        scores = [encoder._run(encoded, begin, end) for begin, end in ranges]
    with times.of(next(stage)):
        passages = Passages(encoder._heads, encoded, ranges)
        for some in scores:
            passages.add(some)
        reading = passages.reading()
    with times.of(next(stage)):
        analysis = Analysis(document, reading)
    with times.of(next(stage)):
        record = reader.record(analysis)
    with times.of(next(stage)):
        prepare(record, Version(onrecord="", model="", text_profile=""))
    return document.text, len(encoded)


def run_model(reader: Reader, text: str) -> None:
    """What a model says of a text, before it is decoded."""
    from onrecord.model.encoding import encode
    from onrecord.model.windows import windows

    encoded, encoder = encode(text), reader._encoder
    for begin, end in windows(encoded.first, encoded.marks, encoder.about["window"]):
        encoder._run(encoded, begin, end)


def float_reader(folder: Path) -> Reader | None:
    """A reader with the float32 model, or None where `onnx` is not installed."""
    import onrecord.model
    from bench.float_model import write_float_model
    from onrecord.reader import Reader

    try:
        write_float_model(Path(onrecord.model.__file__).parent, folder)
    except ImportError:
        sys.stderr.write("the float32 model is left out: onnx is not installed here: pip install onnx\n")
        return None
    return Reader(model=folder, threads=1)


def measure(codes: Sequence[str]) -> tuple[Times, int]:
    """The times of all that is installed on some pages, and the words in them."""
    import trafilatura

    from bench.spacy_small import MISSING, pipeline
    from onrecord.reader import Reader

    reader, nlp = Reader(threads=1), pipeline()
    if nlp is None:
        sys.stderr.write(f"spaCy is left out: {MISSING}\n")
    with tempfile.TemporaryDirectory() as folder:
        floats = float_reader(Path(folder))
    times, words = Times(), 0
    for number, code in enumerate((*codes[:_WARM], *codes)):
        if number == min(_WARM, len(codes)):
            times, words = Times(), 0
        text, many = read(reader, code, times)
        words += many
        with times.of(TRAFILATURA):
            trafilatura.extract(code, include_comments=False, with_metadata=False)
        others: tuple[tuple[str, Callable[[str], Any] | None], ...] = (
            (FLOAT, (lambda text: run_model(floats, text)) if floats is not None else None),
            (SPACY, nlp),
        )
        for name, work in others:
            if work is not None:
                with times.of(name):
                    work(text)
    times.add_up(WHOLE, STAGES)
    return times, words


def table(times: Times) -> str:
    """The times as lines: median and mean of this process, and on the clock."""
    names = [WHOLE, *STAGES, *(n for n in (TRAFILATURA, FLOAT, SPACY) if n in times.cpu)]
    lines = [f"{'ms a report':28}{'CPU median':>12}{'CPU mean':>12}{'clock median':>14}{'clock mean':>12}"]
    for name in names:
        shown = f"  {name}" if name in STAGES else name
        numbers = [f(kind[name]) for kind in (times.cpu, times.wall) for f in (statistics.median, statistics.mean)]
        lines.append(f"{shown:28}{numbers[0]:12.1f}{numbers[1]:12.1f}{numbers[2]:14.1f}{numbers[3]:12.1f}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints."""
    options = argparse.ArgumentParser(
        prog="python -m bench.reading_compared",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("--data", type=Path, help="pages, or CSV files of reports (default: Wikinews)")
    options.add_argument("--reports", type=int, default=REPORTS)
    options.add_argument("--json", action="store_true", help="print JSON")
    given = options.parse_args(arguments)
    # As in the processes of a batch (`onrecord.engines.local`); the variables count before numpy is imported.
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    gc.set_threshold(_RARELY)
    data = given.data or default_data() / "wikinews"
    codes = pages(data, given.reports)
    if not codes:
        sys.stderr.write(f"{data}: no .html and no .csv files in it\n")
        return 1
    times, words = measure(codes)
    if given.json:
        means = {name: statistics.mean(values) for name, values in times.cpu.items()}
        print(json.dumps({"reports": len(codes), "words": words, "cpu_ms": means}))
        return 0
    print(f"{len(codes)} reports, {words / len(codes):,.0f} words each\n\n{table(times)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
