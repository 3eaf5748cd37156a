"""The benchmarks by name: each takes a session and gives what it measured, for the rows of bars.tsv and beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from bench import (
    affair,
    attribution,
    copies,
    coreference,
    expect,
    geo,
    gold_record,
    incidents,
    names,
    plv,
    qasrl,
    rounding,
    speakers,
    speed,
    syntax,
    timeml,
    verbatim,
)
from bench.corpus import RawDocument, column_files, read_documents
from bench.counts import Count, add
from bench.ontogum import read_document, to_tokens
from bench.session import Session, SkippedError, raw_document, read_raw

Benchmark = Callable[[Session], dict[str, float]]


def run_expect(session: Session) -> dict[str, float]:
    """The example, read as a file (not raw), against its expectation."""
    from onrecord.sources import document_from_bytes
    from onrecord.wire import encode

    script, expected, example = session.path("expect"), session.path("expected"), session.path("example")
    record = session.reader.read(document_from_bytes(example.read_bytes(), path=str(example)))
    return _named("expect", expect.score(script, expected, encode(record)))


def run_verbatim(session: Session) -> dict[str, float]:
    """Every data file as text; a sample takes 40 files and 4,000 characters of each."""
    paths = session.some(verbatim.files(session.path("files")), 40)
    characters = session.characters or (4000 if session.sample else 0)
    if session.jobs > 1 and not session.minutes:
        found = verbatim.score_in_processes(paths, session.jobs, model=session.model, characters=characters)
    else:
        found = verbatim.score(paths, session.reader.read, minutes=session.minutes, characters=characters)
    return _named("verbatim", found)


def run_attribution(session: Session) -> dict[str, float]:
    """A folder of `text/` and `attributions/`; a sample takes 6 articles."""
    gold, scorer = session.path("polnear"), session.path("scorer")
    files = session.some(attribution.text_files(gold), 6)
    return _named("attribution", attribution.score(gold, files, session.records(files), scorer))


def run_syntax(session: Session) -> dict[str, float]:
    """EWT, and the news and interviews of GUM; a sample takes 16 and 2 documents."""
    ewt = column_files(session.path("ewt"), ".conllu")
    gum = column_files(session.path("gum"), ".conllu", ("_news_", "_interview_"))
    return {
        **_named("syntax.ewt", _trees(session, session.some(_documents(ewt), 16))),
        **_named("syntax.gum", _trees(session, session.some(_documents(gum), 2))),
    }


def run_names(session: Session) -> dict[str, float]:
    """An .iob2 file or a folder of them; a sample takes 16 documents."""
    documents = session.some(_documents(column_files(session.path("uner"), ".iob2")), 16)
    analyses = session.analyses((d.name, d.text) for d in documents)
    counts = add(
        names.score(names.gold_names(document), names.predicted_names(analysis))
        for document, analysis in zip(documents, analyses, strict=True)
    )
    more = {"precision": counts["f1"].precision, "recall": counts["f1"].recall}
    return _named("names", {**{label: count.f1 for label, count in counts.items()}, **more})


def run_coreference(session: Session) -> dict[str, float]:
    """OntoGUM .conll files with their trees in ../dep; a sample takes 3 documents."""
    documents = [read_document(p) for p in session.some(column_files(session.path("ontogum"), ".conll"), 3)]
    scores = []
    for document, analysis in zip(documents, session.analyses((d.name, d.text) for d in documents), strict=True):
        mentions = [
            [to_tokens(analysis.words[a].start, analysis.words[b - 1].end, document.tokens) for a, b in cluster]
            for cluster in analysis.clusters
        ]
        predicted = [[mention for mention in cluster if mention is not None] for cluster in mentions]
        scores.append(coreference.score(document.clusters, predicted))
    result = coreference.total(scores)
    return _named("coreference", {"mean": coreference.mean(result), **{m: r.f1 for m, r in result.items()}})


def run_speakers(session: Session) -> dict[str, float]:
    """The cases of speakers.tsv in the articles of `polnear`; a sample takes 8 articles."""
    folder = session.path("polnear") / "text"
    cases = speakers.by_document(speakers.read_cases(session.paths.get("cases", speakers.CASES)))
    chosen = session.some(list(cases), 8)
    files = [folder / f"{name}.txt" for name in chosen]
    missing = [path for path in files if not path.is_file()]
    if missing:
        raise SkippedError(f"{missing[0]} is not there (option --polnear)")
    records = session.records(files)
    counts = add(speakers.score(cases[name], record) for name, record in zip(chosen, records, strict=True))
    return _named("speakers", {kind: count.recall for kind, count in counts.items()})


def run_dates(session: Session) -> dict[str, float]:
    """A folder of TimeML files; a sample takes 12."""
    documents = [timeml.read(path) for path in session.some(timeml.files(session.path("timeml")), 12)]
    records = session.reader.read_many(replace(raw_document(d.text, d.name), published=d.published) for d in documents)
    counts = add(timeml.score(d.expressions, r.dates) for d, r in zip(documents, records, strict=True))
    return _named("dates", {measure: count.f1 for measure, count in counts.items()})


def run_places(session: Session) -> dict[str, float]:
    """A GeoVirus-style file; a sample takes 12 articles."""
    articles = session.some(list(geo.read(session.path("geo"))), 12)
    records = session.reader.read_many(raw_document(a.text, a.name) for a in articles)
    counts = add(geo.score(a.places, r.places) for a, r in zip(articles, records, strict=True))
    return _named("places", {measure: count.recall for measure, count in counts.items()})


def run_plv(session: Session) -> dict[str, float]:
    """A tab-separated file of sentences; a sample takes 60."""
    rows = session.some(list(plv.read(session.path("plv"))), 60)
    records = session.reader.read_many(raw_document(row.sentence, "sentence") for row in rows)
    counts = add(plv.score(row, record) for row, record in zip(rows, records, strict=True))
    share = {measure: counts[measure].recall for measure in ("type", "source")}
    return _named("plv", {**share, "events": counts["events"].correct / len(rows)})


def run_arguments(session: Session) -> dict[str, float]:
    """A folder with `sentences/` and `gold/`; a sample takes 40 sentences."""
    asked = session.some(list(qasrl.read(session.path("qasrl"))), 40)
    records = session.reader.read_many(raw_document(one.sentence, one.id) for one in asked)
    counts = add(qasrl.score(one, record) for one, record in zip(asked, records, strict=True))
    return _named("arguments", {role: count.f1 for role, count in counts.items()})


def run_gold(session: Session) -> dict[str, float]:
    """The gold record of our own: the final part, beside it the part that is tuned on; disputes over both too."""
    known = gold_record.texts(session.path("wikinews"))
    out: dict[str, float] = {}
    disputes = []
    for part, name in (("final", "gold"), ("dev", "gold.dev")):
        reports = list(gold_record.read(session.path("gold"), part))
        records = session.reader.read_many(gold_record.document(gold, known) for gold in reports)
        counts = add(gold_record.score(gold, record) for gold, record in zip(reports, records, strict=True))
        disputes.append({"disputes": counts.pop("disputes")})
        shares = {k: c.recall if k in ("events_status", "events_voice") else c.f1 for k, c in counts.items()}
        out |= _named(name, shares | _both(disputes[-1]))
    return out | _named("gold.all", _both(add(disputes)))


def _both(counts: dict[str, Count]) -> dict[str, float]:
    """Precision and recall of each count."""
    shares = ((k, c.precision, c.recall) for k, c in counts.items())
    return {f"{k}_{name}": share for k, p, r in shares for name, share in (("precision", p), ("recall", r))}


def run_story(session: Session) -> dict[str, float]:
    """The ledger of the Moscow-Ankara reports: the share of what is planted that is found, and what else is linked."""
    folder = session.path("story")
    outcome = affair.score(folder, affair.read(folder, session.reader))
    return {"story.found": outcome.share, "story.false": float(len(outcome.false))}


def run_affairs(session: Session) -> dict[str, float]:
    """The invented affairs of bench/affairs: the final ones, and beside them those that were tuned on."""
    out: dict[str, float] = {}
    for part, name in (("final", "affairs"), ("dev", "affairs.dev")):
        folders = session.some(sorted(p.parent for p in (session.path("affairs") / part).glob("*/planted.json")), 2)
        outcomes = [affair.score(folder, affair.read(folder, session.reader)) for folder in folders]
        count = add({"all": affair.counted(o)} for o in outcomes)["all"]
        f1 = [200 * p * r / (p + r) if p + r else 0.0 for p, r in (o.b_cubed for o in outcomes)]
        out |= _named(name, {"found": count.recall, "precision": count.precision, "b3": sum(f1) / len(f1)})
    return out


def run_incidents(session: Session) -> dict[str, float]:
    """B-cubed of incidents over the own gold and the example, in one ledger."""
    known = gold_record.texts(session.path("wikinews"))
    reports = list(gold_record.read(session.path("gold")))
    records = list(session.reader.read_many(gold_record.document(gold, known) for gold in reports))
    folder = session.path("story")
    return _named("incidents", incidents.score(reports, records, folder, affair.read(folder, session.reader)))


def run_copies(session: Session) -> dict[str, float]:
    """A thousand texts cut, re-ordered, re-headlined and edited by a seeded script; a sample makes 200."""
    articles = copies.read(session.path("wikinews"), session.path("geo"))
    reports = copies.make(articles, size=200 if session.sample else 1000)
    return _named("copies", copies.score([r.text for r in reports], [r.family for r in reports]))


def run_rounding(session: Session) -> dict[str, float]:
    """Every eighth article of `polnear`; a sample takes 2."""
    _no_other_model(session)
    files = session.some(attribution.text_files(session.path("polnear"))[::8], 2)
    documents = [raw_document(read_raw(path), path.name) for path in files]
    return _named("rounding", rounding.score(documents, session.reader.read, rounding.unfused().read))


def run_speed(session: Session) -> dict[str, float]:
    """Articles a second and memory over the articles of `polnear`; a sample takes 16."""
    _no_other_model(session)
    return speed.throughput(session.some(attribution.text_files(session.path("polnear")), 16))


def run_cold(session: Session) -> dict[str, float]:
    """Median of five fresh starts on the example."""
    _no_other_model(session)
    return {"cold.start": speed.cold_start(session.path("example"))}


def run_size(session: Session) -> dict[str, float]:
    """The model files in the package."""
    return {"size.model": speed.model_size(session.model)}


BENCHMARKS: dict[str, Benchmark] = {
    "expect": run_expect,
    "attribution": run_attribution,
    "speakers": run_speakers,
    "syntax": run_syntax,
    "names": run_names,
    "coreference": run_coreference,
    "dates": run_dates,
    "places": run_places,
    "plv": run_plv,
    "arguments": run_arguments,
    "gold": run_gold,
    "story": run_story,
    "affairs": run_affairs,
    "incidents": run_incidents,
    "copies": run_copies,
    "size": run_size,
    "rounding": run_rounding,
    "cold": run_cold,
    "speed": run_speed,
    "verbatim": run_verbatim,
}
"""In the order in which they run: the quick ones first."""

ACCURACY = ("attribution", "speakers", "syntax", "names", "coreference", "dates", "places", "plv", "arguments", "gold")
"""Those that a model decides, and that are compared between two models."""


def _named(benchmark: str, figures: dict[str, float]) -> dict[str, float]:
    return {f"{benchmark}.{figure}": value for figure, value in figures.items()}


def _documents(paths: Iterable[Path]) -> list[RawDocument]:
    return [document for path in paths for document in read_documents(path)]


def _trees(session: Session, documents: list[RawDocument]) -> dict[str, float]:
    analyses = session.analyses((d.name, d.text) for d in documents)
    counts = add(
        syntax.score(syntax.from_conllu(document), syntax.from_analysis(analysis))
        for document, analysis in zip(documents, analyses, strict=True)
    )
    return {metric: count.f1 for metric, count in counts.items()}


def _no_other_model(session: Session) -> None:
    if session.model:
        raise SkippedError("the command line reads with the model of the package (leave --model out)")
