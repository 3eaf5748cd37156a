"""Makes web archives of news: WARC files of pages as news sites have them, and a key that says what is in them.

    python -m bench.archive_pages --to DIR [--files 8] [--articles 400] [--seed 1] [--mix news|articles]
                                  [--form gz|plain|zst] [--data ../shared/data/wikinews] [--weight 1]
    python -m bench.archive_pages --to DIR --records 100000 [--share 0.3] ...     one file, written as it is made

The articles are Wikinews', in pages of 28 invented sites with all that surrounds them; `--articles` counts the English
ones of all files together. From the 295th on they are variants (see `bench.pages.stories.endless`). `--mix news` adds
what a crawl of news brings along (`bench.pages.mixing.NEWS`); `--records` draws that many things, so large a share of
them English articles. Beside each file its key: a `.tsv` of offset and length of the member in the file, type of the
record, HTTP status, URL, kind (article, copy, home, listing, ...), language, and id of the article.
The same options make the same bytes.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.pages.mixing import NEWS, Entry, Mixing
from bench.pages.sites import Site, sites
from bench.pages.stories import Story, endless, wikinews
from bench.pages.warc import HABITS, SUFFIX, Form, Writing
from bench.session import SkippedError, default_data

KEY = ("offset", "length", "record", "status", "url", "kind", "language", "source")


def write(path: Path, entries: Iterator[Entry]) -> int:
    """Writes the records to `path` and their key beside it, one by one; how many there were."""
    offset = count = 0
    with path.open("wb") as file, key_of(path).open("w", encoding="utf-8", newline="\n") as key:
        key.write("\t".join(KEY) + "\n")
        for entry in entries:
            file.write(entry.data)
            fields = (entry.record, entry.status, entry.url, entry.kind, entry.language, entry.source)
            key.write("\t".join((str(offset), str(len(entry.data)), *fields)) + "\n")
            offset += len(entry.data)
            count += 1
    return count


def key_of(path: Path) -> Path:
    """Where the key of a file is: `news-00000.tsv` beside `news-00000.warc.gz`."""
    return path.with_name(path.name.split(".warc")[0] + ".tsv")


def mixing(seed: int, number: int, form: Form, places: tuple[Site, ...], stories: tuple[Story, ...]) -> Mixing:
    """What draws the records of the file `number`; archives with their habits take turns (`bench.pages.warc`)."""
    draw = random.Random(f"file/{seed}/{number}")
    writing = Writing(draw=draw, habits=HABITS[number % len(HABITS)], form=form)
    return Mixing(draw=draw, writing=writing, sites=places, stories=stories, articles=iter(()))


def archives(
    folder: Path,
    *,
    data: Path,
    files: int = 8,
    articles: int = 400,
    seed: int = 1,
    mix: str = "news",
    form: Form = Form.GZ,
    weight: float = 1.0,
) -> list[Path]:
    """Writes `files` archives with `articles` English articles in all, and what `mix` adds."""
    stories, places, paths = wikinews(data), sites(seed, weight=weight), []
    source = endless(stories, random.Random(f"articles/{seed}"))
    for number in range(files):
        mixed = mixing(seed, number, form, places, stories)
        mixed.articles = source
        count = articles // files + (number < articles % files)
        around = {kind: round(share * count / 100 + mixed.draw.random() - 0.5) for kind, share in NEWS.items()}
        kinds = ["article"] * count + [kind for kind, n in around.items() if mix == "news" for _ in range(n)]
        mixed.draw.shuffle(kinds)
        paths.append(folder / f"{mix}-{number:05d}{SUFFIX[form]}")
        write(paths[-1], _all(mixed, iter(kinds)))
    return paths


def long_archive(
    folder: Path,
    *,
    data: Path,
    records: int,
    share: float = 0.3,
    seed: int = 1,
    form: Form = Form.GZ,
    weight: float = 1.0,
) -> Path:
    """Writes one archive of so many things, the `share` of them English articles, without holding more than one."""
    stories = wikinews(data)
    mixed = mixing(seed, 0, form, sites(seed, weight=weight), stories)
    mixed.articles = endless(stories, random.Random(f"articles/{seed}"))
    names, weights = list(NEWS), list(NEWS.values())
    kinds = (
        "article" if mixed.draw.random() < share else mixed.draw.choices(names, weights)[0] for _ in range(records)
    )
    path = folder / f"long-{records}{SUFFIX[form]}"
    write(path, _all(mixed, kinds))
    return path


def _all(mixed: Mixing, kinds: Iterator[str]) -> Iterator[Entry]:
    yield mixed.opening()
    for kind in kinds:
        yield from mixed.entries(kind)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write what is asked for and name the files."""
    parser = argparse.ArgumentParser(prog="python -m bench.archive_pages", description=__doc__.split("\n")[0])
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--records", type=int, default=0)
    parser.add_argument("--share", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mix", choices=("news", "articles"), default="news")
    parser.add_argument("--form", type=Form, choices=list(Form), default=Form.GZ)
    parser.add_argument("--weight", type=float, default=1.0)
    parser.add_argument("--data", type=Path, default=default_data() / "wikinews")
    given = parser.parse_args(arguments)
    given.to.mkdir(parents=True, exist_ok=True)
    common = {"data": given.data, "seed": given.seed, "form": given.form, "weight": given.weight}
    try:
        if given.records:
            paths = [long_archive(given.to, records=given.records, share=given.share, **common)]
        else:
            paths = archives(given.to, files=given.files, articles=given.articles, mix=given.mix, **common)
    except SkippedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    print("\n".join(map(str, paths)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
