"""Builds the gazetteer from pinned packages of open data.

Usage: python3 data/places/build.py
It writes public/places/near.txt and public/places/france.txt; README.md in this folder gives their format.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import brotli

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "basemap"))

import localities  # noqa: E402  (from here on, the modules of the base map can be found)
from localities import Place  # noqa: E402

FOLDER = ROOT / "public/places"
FIRST_LINE = "passerelle-places 1"

# Positions are whole thousandths of a degree: at most 56 m off from south to north, 39 m from west to east at 46°.
STEPS_PER_DEG = 1000

# Digits of a code that its area does not give, and of a postal code likewise.
CODE_WIDTH = 5
POSTAL_SUFFIX = 3

# Signs that part fields, names and postal codes.
FIELD, NAME, POSTAL = ";", "|", " "


def main() -> None:
    belgium, french = known(localities.belgian_places()), known(localities.french_places())
    near = localities.nouvelle_aquitaine()
    write("near.txt", [*(it for it in french if it.area in near), *belgium])
    write("france.txt", french)


def known(places: list[Place]) -> list[Place]:
    """The places whose position is known; it prints how many are not, and their names."""
    unknown = [it for it in places if it.position is None]
    print(f"{len(unknown)} of {len(places)} have no position: {', '.join(f'{it.name} ({it.code})' for it in unknown)}")
    return [it for it in places if it.position is not None]


def write(name: str, places: list[Place]) -> None:
    content = document(places).encode("utf-8")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_bytes(content)
    small = len(brotli.compress(content, quality=11))
    print(f"{name}: {len(places):,} places, {len(content):,} bytes, {small:,} after brotli")


def document(places: Iterable[Place]) -> str:
    areas: dict[tuple[str, str], list[Place]] = {}
    for it in sorted(places, key=lambda it: (it.country != "FR", it.area)):
        areas.setdefault((it.country, it.area), []).append(it)
    blocks = [Block(it) for it in areas.values()]
    columns: list[Callable[[Block], str]] = [
        Block.head, Block.names, Block.codes, Block.postal_codes, Block.east, Block.north, Block.populations,
    ]  # fmt: skip
    return "\n".join([FIRST_LINE, *(column(it) for column in columns for it in blocks)]) + "\n"


class Block:
    """The places of one area by code, and what they have in common."""

    def __init__(self, places: list[Place]) -> None:
        first = places[0]
        is_french = first.country == "FR"
        self.country, self.area = first.country, first.area
        self.code_prefix = first.area[:2] if is_french else ""
        self.postal_prefix = {"2A": "20", "2B": "20"}.get(first.area, first.area[:2]) if is_french else ""
        self.places = sorted(places, key=self.number)
        self.west = min(steps(it.position[0]) for it in places)
        self.south = min(steps(it.position[1]) for it in places)

    def number(self, place: Place) -> int:
        """The code less its prefix."""
        number = int(place.code.removeprefix(self.code_prefix))
        if place.code != self.code_prefix + str(number).zfill(CODE_WIDTH - len(self.code_prefix)):
            raise SystemExit(f"{place.code} does not begin with {self.code_prefix}")
        return number

    def head(self) -> str:
        return row([self.country, self.area, self.code_prefix, self.postal_prefix, self.west, self.south])

    def names(self) -> str:
        return row(NAME.join(checked(name) for name in (it.name, *it.other_names)) for it in self.places)

    def codes(self) -> str:
        numbers = [self.number(it) for it in self.places]
        return row(number - before for before, number in zip([0, *numbers], numbers))

    def postal_codes(self) -> str:
        return row(POSTAL.join(self.postal_suffix(code) for code in it.postal_codes) for it in self.places)

    def postal_suffix(self, code: str) -> str:
        suffix = code.removeprefix(self.postal_prefix) if self.postal_prefix else code
        if (len(suffix) == POSTAL_SUFFIX) != (code != suffix):
            raise SystemExit(f"postal code {code} cannot be told from its last digits")
        return suffix

    def east(self) -> str:
        return row(steps(it.position[0]) - self.west for it in self.places)

    def north(self) -> str:
        return row(steps(it.position[1]) - self.south for it in self.places)

    def populations(self) -> str:
        return row(two_digits(it.population) for it in self.places)


def row(values: Iterable[str | int]) -> str:
    return FIELD.join(map(str, values))


def checked(name: str) -> str:
    if not name.isprintable() or {FIELD, NAME} & set(name) or not name.strip() == name != "":
        raise SystemExit(f"the format has no place for the name {name!r}")
    return name


def steps(degrees: float) -> int:
    return round(degrees * STEPS_PER_DEG)


def two_digits(population: int) -> int:
    """Enough to tell which of two namesakes is meant."""
    unit = 10 ** max(len(str(population)) - 2, 0)
    return round(population / unit) * unit


if __name__ == "__main__":
    main()
