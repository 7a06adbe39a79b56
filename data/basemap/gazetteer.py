"""The communes that the default dataset names: which commune is meant, and where it is."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import shapely
from shapely import Geometry

import positions
import sources
from sources import Commune

# Names that the dataset's sources write for a commune that has another one today.
OFFICIAL_NAMES = {
    ("FR", "Ancenis"): "Ancenis-Saint-Géréon",
    ("FR", "Beaupréau"): "Beaupréau-en-Mauges",
    ("FR", "Machecoul"): "Machecoul-Saint-Même",
    ("FR", "Marennes"): "Marennes-Hiers-Brouage",
    ("FR", "Montredon-les-Corbières"): "Montredon-des-Corbières",
    ("BE", "Bruxelles (Laeken)"): "Bruxelles",
}


@dataclass(frozen=True)
class Wanted:
    """A commune that the dataset names; `area_hint` is a département's code, or R and a region's."""

    country: str
    name: str
    area_hint: str
    postal_code: str


def read_wanted(path: Path) -> list[Wanted]:
    with path.open(encoding="utf-8", newline="") as text:
        return [Wanted(**row) for row in csv.DictReader(text)]


def find_commune(wanted: Wanted) -> Commune:
    """The one commune that is meant; a name that fits none or several stops the build."""
    name = positions.fold(OFFICIAL_NAMES.get((wanted.country, wanted.name), wanted.name))
    communes = positions.french_communes() if wanted.country == "FR" else positions.belgian_municipalities()
    found = [it for it in communes if positions.fold(it.name) == name and fits(it, wanted)]
    if len(found) != 1:
        raise SystemExit(f"{wanted} fits {len(found)} communes: {[it.code for it in found]}")
    return found[0]


def fits(commune: Commune, wanted: Wanted) -> bool:
    if commune.position is None:
        return False
    if commune.country == "FR":
        area = next(it for it in sources.french_departements().values() if it.id == commune.area)
        codes = sources.french_postal_codes().get(commune.code, set())
        in_area = wanted.area_hint in ("", area.id, f"R{area.region}")
    else:
        codes = belgian_postal_codes().get(commune.code, set())
        in_area = wanted.area_hint in ("", commune.area)
    return in_area and (not wanted.postal_code or wanted.postal_code in codes)


@cache
def belgian_postal_codes() -> dict[str, set[str]]:
    """NIS code → postal codes."""
    found: dict[str, set[str]] = {}
    for row in sources.belgian_table("postal-codes"):
        found.setdefault(row["municipality"], set()).add(row["postalCode"])
    return found


def check_positions(rows: Iterable[tuple[Wanted, Commune]], contours: dict[str, Geometry]) -> None:
    """Stops the build when a commune does not lie in its area, or two rows share a name in one country."""
    seen = set()
    for wanted, commune in rows:
        if not shapely.intersects_xy(contours[commune.area], *commune.where()):
            raise SystemExit(f"{wanted.name} ({commune.code}) is not in area {commune.area}")
        if (wanted.country, wanted.name) in seen:
            raise SystemExit(f"{wanted.name} stands for two communes")
        seen.add((wanted.country, wanted.name))
