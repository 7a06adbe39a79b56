"""What lies around and on top of France and Belgium: the neighbours' land, lakes, rivers, names of countries."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
import shapely.ops
from shapely import Geometry

import shapes
import sources
from topology import Feature

# What is drawn in detail, and how far the map reaches: west, south, east, north in degrees.
NEAR = (-6.0, 41.5, 10.5, 52.2)
FAR = (-25.0, 33.0, 32.0, 62.0)

WATER_FRAME = (-10.0, 39.0, 17.0, 55.0)

# France and Belgium without their overseas parts.
HOME = {"FR", "BE"}
HOME_FRAME = (-6.0, 41.0, 10.0, 52.0)

# Outside NEAR the map is simplified on a smaller scale, the smaller the farther: half the scale at this distance.
FADING_M = 13_000.0

# How far the neighbours' land goes on under France and Belgium, whose borders come from other sources.
OVERLAP_M = 6_000.0

LAND_DETAIL_M = 800.0
LAND_GAP_M = 50.0
SMALLEST_ISLAND_M2 = 20e6
LAKE_DETAIL_M = 500.0
SMALLEST_LAKE_M2 = 140e6
RIVER_DETAIL_M = 500.0
SMALLEST_NAMED_POPULATION = 600_000


@dataclass(frozen=True)
class River:
    """A river's French name; rank 1 for the great ones, 2 for the others."""

    name: str
    rank: int


# By the name in the file, less its lost letters ("Rhône" is "Rhne" there).
RIVERS = {
    "Allier": River("Allier", 2),
    "Donau (Danube)": River("Danube", 1),
    "Dordogne": River("Dordogne", 2),
    "Doubs": River("Doubs", 2),
    # The file names the Garonne after the Drava as well.
    "Drau": River("Garonne", 1),
    "Duero": River("Douro", 2),
    "Durance": River("Durance", 2),
    "Ebro": River("Èbre", 1),
    "Elbe": River("Elbe", 1),
    "Loire": River("Loire", 1),
    "Maas": River("Meuse", 1),
    "Marne": River("Marne", 2),
    "Meuse": River("Meuse", 1),
    "Mosel": River("Moselle", 2),
    "Po": River("Pô", 1),
    "Rhein": River("Rhin", 1),
    "Rhin (Rhein)": River("Rhin", 1),
    "Rhine": River("Rhin", 1),
    "Rhne": River("Rhône", 1),
    "Schelde (Steldt)": River("Escaut", 1),
    "Seine": River("Seine", 1),
    "Sane": River("Saône", 2),
    "Tarn": River("Tarn", 2),
    "Thames": River("Tamise", 2),
    "Ticino": River("Tessin", 2),
    "Vienne": River("Vienne", 2),
    "Waal": River("Rhin", 1),
    "Yonne": River("Yonne", 2),
}

# Where communes reach into an estuary and the map would show land: its name, and a frame around it.
ESTUARIES = {
    "Escaut": (4.1, 51.2, 4.45, 51.4),
    "Gironde": (-1.2, 44.8, -0.4, 45.62),
    "Loire": (-2.2, 47.1, -1.6, 47.4),
    "Seine": (0.1, 49.38, 0.6, 49.55),
}
NARROWEST_WATER_M = 600.0
BEYOND_THE_MOUTH_M = 800.0
WATER_DETAIL_M = 250.0

# The Loire above Nevers is missing in Natural Earth; in Micro World Data Bank II it has this number, source first.
UPPER_LOIRE = 7091


def clip(shape: Geometry, frame: tuple[float, float, float, float]) -> Geometry:
    return shapely.intersection(shape, shapely.box(*frame))


def neighbours_land(grid: tuple[float, float]) -> list[Feature]:
    """The land of the other countries, simplified, reaching a little under France and Belgium."""
    countries = [
        (record, shapes.to_mercator(clip(shape, FAR)))
        for record, shape in sources.natural_earth("cultural/ne_10m_admin_0_countries")
        if shapely.intersects(shape, shapely.box(*FAR))
    ]
    countries.sort(key=lambda it: it[0]["ISO_A2_EH"])
    home = shapely.union_all(
        [
            clip(shape, shapes.to_mercator(shapely.box(*HOME_FRAME)).bounds)
            for record, shape in countries
            if record["ISO_A2_EH"] in HOME
        ]
    )
    others = [(record, shape) for record, shape in countries if record["ISO_A2_EH"] not in HOME]
    land = np.array(reach_under(home, [shape for _, shape in others]))
    land = squeeze(shapely.coverage_clean(land, gap_width=LAND_GAP_M))
    land = unsqueeze(shapes.simplify(land, LAND_DETAIL_M, SMALLEST_ISLAND_M2))
    return [
        Feature(shape, {"id": record["ISO_A2_EH"], "name": record["NAME_FR"]})
        for (record, _), shape in zip(others, shapes.fit_grid(shapes.to_degrees(land), grid))
    ]


def reach_under(home: Geometry, others: list[Geometry]) -> list[Geometry]:
    """Each country with the strip of `home` that is next to it; no strip is given twice."""
    left = home
    reaching = []
    for shape in others:
        if shapely.dwithin(shape, home, OVERLAP_M):
            strip = shapely.intersection(left, shapely.buffer(shape, OVERLAP_M))
            left = shapely.difference(left, strip)
            shape = shapely.union(shape, strip)
        reaching.append(polygons_of(shape))
    return reaching


def polygons_of(shape: Geometry) -> Geometry:
    """A shape without the points and lines that clipping can leave."""
    return shapely.multipolygons([it for it in shapely.get_parts(shape) if it.geom_type == "Polygon"])


def squeeze(shape: shapes.Shapes) -> shapes.Shapes:
    """Draws what lies outside NEAR nearer, each axis on its own."""
    return shift_outside(shape, lambda distance: FADING_M * np.log1p(distance / FADING_M))


def unsqueeze(shape: shapes.Shapes) -> shapes.Shapes:
    return shift_outside(shape, lambda distance: FADING_M * np.expm1(distance / FADING_M))


def shift_outside(shape: shapes.Shapes, change: Callable[[np.ndarray], np.ndarray]) -> shapes.Shapes:
    """Changes how far each point outside NEAR is from it."""
    west, south, east, north = shapes.to_mercator(shapely.box(*NEAR)).bounds

    def shift(points: np.ndarray) -> np.ndarray:
        inside = np.clip(points, (west, south), (east, north))
        away = points - inside
        return inside + np.sign(away) * change(np.abs(away))

    return shapely.transform(shape, shift)


def country_names() -> list[list[str | float]]:
    """[French name, longitude, latitude] of the countries, the smallest left out."""
    named = []
    for record, _ in sources.natural_earth("cultural/ne_10m_admin_0_countries"):
        lon, lat = record["LABEL_X"], record["LABEL_Y"]
        visible = shapely.intersects_xy(shapely.box(*FAR), lon, lat)
        if visible and record["POP_EST"] >= SMALLEST_NAMED_POPULATION:
            named.append([record["NAME_FR"], round(lon, 3), round(lat, 3)])
    return sorted(named)


def lakes() -> list[Feature]:
    """The largest lakes; the name is empty where Natural Earth gives none."""
    found = []
    for record, shape in sources.natural_earth("physical/ne_10m_lakes"):
        if not shapely.intersects(shape, shapely.box(*WATER_FRAME)):
            continue
        shape = shapes.to_mercator(shape)
        if shape.area >= SMALLEST_LAKE_M2:
            shape = shapely.simplify(shape, LAKE_DETAIL_M)
            found.append(Feature(shapes.to_degrees(shape), {"name": record["name_fr"]}))
    return sorted(found, key=lambda it: (it.properties["name"], it.shape.bounds))


def estuaries(home: Geometry) -> list[Feature]:
    """Water where `home`, the land of all communes, has some and Natural Earth has sea.

    Each reaches a little over the sea, so that no coast is seen across its mouth.
    """
    countries = [it for _, it in sources.natural_earth("cultural/ne_10m_admin_0_countries")]
    found = []
    for name, frame in ESTUARIES.items():
        land = shapes.to_mercator(shapely.union_all([clip(it, frame) for it in countries]))
        water = shapely.difference(shapely.intersection(home, shapes.to_mercator(shapely.box(*frame))), land)
        water = shapely.buffer(shapely.buffer(water, -NARROWEST_WATER_M / 2), NARROWEST_WATER_M / 2)
        water = max(shapely.get_parts(water), key=lambda it: it.area)
        water = shapely.difference(shapely.buffer(water, BEYOND_THE_MOUTH_M), land)
        found.append(Feature(shapes.to_degrees(shapely.simplify(water, WATER_DETAIL_M)), {"name": name}))
    return found


def rivers(cache_folder: Path) -> list[Feature]:
    """The main rivers, each in one feature."""
    lines: dict[River, list[Geometry]] = {}
    for name, line in sources.river_lines(cache_folder):
        line = clip(line, HOME_FRAME if name == "Drau" else WATER_FRAME)
        if name in RIVERS and not line.is_empty:
            lines.setdefault(RIVERS[name], []).append(line)
    loire = lines[RIVERS["Loire"]]
    loire.append(upper_course(sources.coarse_rivers(cache_folder)[UPPER_LOIRE], loire[0]))
    features = []
    for river in sorted(lines, key=lambda it: (it.rank, it.name)):
        line = shapes.to_mercator(shapely.line_merge(shapely.union_all(lines[river])))
        line = shapes.to_degrees(unsqueeze(shapely.simplify(squeeze(line), RIVER_DETAIL_M)))
        features.append(Feature(line, {"name": river.name, "rank": river.rank}))
    return features


def upper_course(whole: Geometry, lower: Geometry) -> Geometry:
    """The part of a whole river, source first, above the upper end of another drawing of its lower part."""
    start = min(shapely.get_parts(lower.boundary), key=lambda it: shapely.line_locate_point(whole, it))
    above = shapely.ops.substring(whole, 0, shapely.line_locate_point(whole, start))
    return shapely.LineString([*above.coords[:-1], start.coords[0]])
