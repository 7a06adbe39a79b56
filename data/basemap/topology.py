"""Writes shapes as TopoJSON: coordinates on a grid, and each line that two shapes share stored once.

Each object is a coverage of its own: lines are shared inside an object, never between two.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from shapely import Geometry

Point = tuple[int, int]
Arc = tuple[Point, ...]

# An outer ring and its holes, each closed.
Rings = list[Arc]


@dataclass(frozen=True)
class Feature:
    """A polygon or a line, in degrees, and what is said of it."""

    shape: Geometry
    properties: dict[str, Any]


@dataclass
class Topology:
    """A TopoJSON file in the making; `step` is the grid's cell in degrees, east and north."""

    step: tuple[float, float]
    objects: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    arcs: list[Arc] = field(default_factory=list)
    index: dict[Arc, int] = field(default_factory=dict)

    def add_polygons(self, name: str, features: Sequence[Feature]) -> None:
        """Adds an object of polygons that share their borders. A feature that vanishes on the grid is left out."""
        self.index = {}
        drawn = [(it, grid_polygons(it.shape, self.step)) for it in features]
        rings = [ring for _, polygons in drawn for rings in polygons for ring in rings]
        junctions = find_junctions(rings)
        self.objects[name] = [
            polygon_object([[self.arc_ids(ring, junctions) for ring in rings] for rings in polygons], it.properties)
            for it, polygons in drawn
            if polygons
        ]

    def add_lines(self, name: str, features: Sequence[Feature]) -> None:
        """Adds an object of lines, one arc for each."""
        self.index = {}
        self.objects[name] = [
            line_object([[self.arc_id(line)] for line in grid_lines(it.shape, self.step)], it.properties)
            for it in features
        ]

    def arc_ids(self, ring: Arc, junctions: set[Point]) -> list[int]:
        return [self.arc_id(arc) for arc in cut(ring, junctions)]

    def arc_id(self, arc: Arc) -> int:
        """The arc's number; ~number when the arc is stored in the other direction."""
        if arc in self.index:
            return self.index[arc]
        if arc[::-1] in self.index:
            return ~self.index[arc[::-1]]
        self.index[arc] = len(self.arcs)
        self.arcs.append(arc)
        return self.index[arc]

    def document(self, **members: Any) -> dict[str, Any]:
        """The TopoJSON document, with foreign members after the standard ones."""
        west = min(x for arc in self.arcs for x, _ in arc)
        south = min(y for arc in self.arcs for _, y in arc)
        translate = [round(west * self.step[0], 6), round(south * self.step[1], 6)]
        return {
            "type": "Topology",
            "transform": {"scale": list(self.step), "translate": translate},
            "objects": {
                name: {"type": "GeometryCollection", "geometries": shapes} for name, shapes in self.objects.items()
            },
            "arcs": [deltas(arc, (west, south)) for arc in self.arcs],
            **members,
        }


def polygon_object(polygons: list[list[list[int]]], properties: dict[str, Any]) -> dict[str, Any]:
    if len(polygons) == 1:
        return {"type": "Polygon", "arcs": polygons[0], "properties": properties}
    return {"type": "MultiPolygon", "arcs": polygons, "properties": properties}


def line_object(lines: list[list[int]], properties: dict[str, Any]) -> dict[str, Any]:
    if len(lines) == 1:
        return {"type": "LineString", "arcs": lines[0], "properties": properties}
    return {"type": "MultiLineString", "arcs": lines, "properties": properties}


def grid_polygons(shape: Geometry, step: tuple[float, float]) -> list[Rings]:
    """The polygons of a shape on the grid, outer rings counter-clockwise; those that collapse are left out."""
    polygons = []
    for part in shapely.get_parts(shapely.orient_polygons(shape)):
        outer, *holes = (grid_line(shapely.get_coordinates(ring), step) for ring in (part.exterior, *part.interiors))
        if len(outer) > 3:
            polygons.append([outer, *(it for it in holes if len(it) > 3)])
    return polygons


def grid_lines(shape: Geometry, step: tuple[float, float]) -> list[Arc]:
    lines = (grid_line(shapely.get_coordinates(part), step) for part in shapely.get_parts(shape))
    return [it for it in lines if len(it) > 1]


def grid_line(coordinates: np.ndarray, step: tuple[float, float]) -> Arc:
    """Coordinates rounded to the grid, without the points that fall on the one before."""
    cells = np.rint(coordinates / step).astype(int)
    moved = np.append(True, np.any(np.diff(cells, axis=0) != 0, axis=1))
    return tuple((int(x), int(y)) for x, y in cells[moved])


def find_junctions(rings: Iterable[Arc]) -> set[Point]:
    """Points where lines meet: those that have other neighbours in one ring than in another."""
    neighbours: dict[Point, tuple[Point, Point]] = {}
    junctions: set[Point] = set()
    for ring in rings:
        for before, point, after in zip((ring[-2], *ring), ring[:-1], ring[1:]):
            pair = (before, after) if before < after else (after, before)
            if neighbours.setdefault(point, pair) != pair:
                junctions.add(point)
    return junctions


def cut(ring: Arc, junctions: set[Point]) -> list[Arc]:
    """A closed ring as arcs that begin and end at junctions; a ring without any begins at its lowest point."""
    points = ring[:-1]
    stops = [idx for idx, point in enumerate(points) if point in junctions]
    if not stops:
        first = points.index(min(points))
        return [points[first:] + points[: first + 1]]
    turned = points[stops[0] :] + points[: stops[0] + 1]
    ends = [idx - stops[0] for idx in stops[1:]] + [len(points)]
    return [turned[start : end + 1] for start, end in zip([0, *ends], ends)]


def deltas(arc: Arc, origin: Point) -> list[list[int]]:
    """The first point from the origin, then each from the one before."""
    points = (origin, *arc)
    return [[x - x0, y - y0] for (x0, y0), (x, y) in zip(points, arc)]


def decode_polygons(document: dict[str, Any], name: str) -> np.ndarray:
    """The polygons of an object as they are on the grid."""
    arcs = [np.cumsum(arc, axis=0) for arc in document["arcs"]]

    def ring(numbers: list[int]) -> np.ndarray:
        parts = [arcs[it] if it >= 0 else arcs[~it][::-1] for it in numbers]
        return np.concatenate([part[:-1] for part in parts])

    def polygon(rings: list[list[int]]) -> Geometry:
        outer, *holes = (ring(it) for it in rings)
        return shapely.Polygon(outer, holes)

    return np.array(
        [
            shapely.MultiPolygon(
                [polygon(it) for it in ([shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"])]
            )
            for shape in document["objects"][name]["geometries"]
        ]
    )
