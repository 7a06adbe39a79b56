"""The names on the maps: the towns of the base map, from the zoom at which each has room, and an area's communes."""

from collections.abc import Iterable
from dataclasses import dataclass

import shapely

import positions
import shapes
import sources
from sources import Area

Place = list[str | float | int]

# The zooms at which a name can appear for the first time, and the least weight that it needs there.
LEAST_WEIGHT = {4: 250_000, 5: 180_000, 6: 75_000, 7: 30_000, 8: 14_000}

# How far apart two names have to be, across or upwards, in pixels.
ROOM_PX = (62.0, 22.0)

# One pixel at zoom 0, in metres of Web Mercator.
PIXEL_M = 156_543.03

# A chief town counts for as much as a larger town, a foreign town for less.
CHIEF_TOWN_BONUS = 120_000
FOREIGN_WEIGHT = 0.12

BELGIAN_CHIEF_TOWNS = {
    "Anvers",
    "Arlon",
    "Bruges",
    "Bruxelles",
    "Gand",
    "Hasselt",
    "Liège",
    "Louvain",
    "Mons",
    "Namur",
    "Wavre",
}

# Cities of the neighbours, by country and GeoNames' name: their French names, checked against GeoNames' own lists.
# fmt: off
FOREIGN_TOWNS = {
    "AD": {"Andorra la Vella": "Andorre-la-Vieille"},
    "AT": {"Bregenz": "Bregenz", "Graz": "Graz", "Innsbruck": "Innsbruck", "Linz": "Linz", "Salzburg": "Salzbourg",
           "Vienna": "Vienne"},
    "CH": {"Basel": "Bâle", "Bern": "Berne", "Fribourg": "Fribourg", "Geneva": "Genève", "Lausanne": "Lausanne",
           "Lugano": "Lugano", "Neuchâtel": "Neuchâtel", "Sitten": "Sion", "Zürich": "Zurich"},
    "CZ": {"Prague": "Prague"},
    "DE": {"Aachen": "Aix-la-Chapelle", "Berlin": "Berlin", "Bonn": "Bonn", "Bremen": "Brême", "Dresden": "Dresde",
           "Düsseldorf": "Düsseldorf", "Essen": "Essen", "Frankfurt am Main": "Francfort",
           "Freiburg": "Fribourg-en-Brisgau", "Hamburg": "Hambourg", "Hannover": "Hanovre", "Karlsruhe": "Karlsruhe",
           "Kassel": "Cassel", "Köln": "Cologne", "Leipzig": "Leipzig", "Mainz": "Mayence", "Mannheim": "Mannheim",
           "Munich": "Munich", "Münster": "Münster", "Nuremberg": "Nuremberg", "Saarbrücken": "Sarrebruck",
           "Stuttgart": "Stuttgart", "Trier": "Trèves", "Ulm": "Ulm"},
    "DK": {"Copenhagen": "Copenhague"},
    "ES": {"A Coruña": "La Corogne", "Barcelona": "Barcelone", "Bilbao": "Bilbao", "Burgos": "Burgos",
           "Donostia / San Sebastián": "Saint-Sébastien", "Gijón": "Gijón", "Girona": "Gérone", "León": "León",
           "Lleida": "Lérida", "Logroño": "Logroño", "Madrid": "Madrid", "Oviedo": "Oviedo", "Palma": "Palma",
           "Pamplona": "Pampelune", "Santander": "Santander", "Sevilla": "Séville",
           "Tarragona": "Tarragone", "Valencia": "Valence", "Valladolid": "Valladolid", "Vigo": "Vigo",
           "Gasteiz / Vitoria": "Vitoria-Gasteiz", "Zaragoza": "Saragosse"},
    "GB": {"Birmingham": "Birmingham", "Brighton": "Brighton", "Bristol": "Bristol", "Cambridge": "Cambridge",
           "Cardiff": "Cardiff", "Dover": "Douvres", "Edinburgh": "Édimbourg", "Exeter": "Exeter",
           "Liverpool": "Liverpool", "London": "Londres", "Manchester": "Manchester", "Norwich": "Norwich",
           "Oxford": "Oxford", "Plymouth": "Plymouth", "Portsmouth": "Portsmouth", "Southampton": "Southampton"},
    "HR": {"Zagreb": "Zagreb"},
    "IE": {"Cork": "Cork", "Dublin": "Dublin"},
    "IT": {"Aosta": "Aoste", "Bologna": "Bologne", "Cuneo": "Coni", "Florence": "Florence", "Genoa": "Gênes",
           "La Spezia": "La Spezia", "Milan": "Milan", "Naples": "Naples", "Novara": "Novare", "Parma": "Parme",
           "Pisa": "Pise", "Rome": "Rome", "Sassari": "Sassari", "Savona": "Savone", "Turin": "Turin",
           "Venice": "Venise", "Verona": "Vérone"},
    "LU": {"Luxembourg": "Luxembourg"},
    "MC": {"Monaco": "Monaco"},
    "NL": {"Amsterdam": "Amsterdam", "Breda": "Bréda", "Eindhoven": "Eindhoven", "Groningen": "Groningue",
           "Maastricht": "Maastricht", "Middelburg": "Middelbourg", "Rotterdam": "Rotterdam", "The Hague": "La Haye",
           "Utrecht": "Utrecht"},
    "PT": {"Lisbon": "Lisbonne", "Porto": "Porto"},
}
# fmt: on


@dataclass(frozen=True)
class Town:
    """A town that can be named; `weight` orders towns by importance."""

    name: str
    position: tuple[float, float]
    population: int
    weight: float


def named_towns() -> list[Place]:
    """[name, longitude, latitude, population, zoom from which the name has room], the most important first."""
    towns = sorted([*french_towns(), *belgian_towns(), *foreign_towns()], key=lambda it: (-it.weight, it.name))
    named = list(give_room(towns))
    return [
        [it.name, round(it.position[0], 3), round(it.position[1], 3), it.population, zoom]
        for it, zoom in sorted(named, key=lambda it: it[1])
    ]


def french_towns() -> Iterable[Town]:
    for it in positions.french_communes():
        chief = it.code in sources.french_prefectures()
        if it.position:
            yield Town(it.name, it.position, it.population, it.population + CHIEF_TOWN_BONUS * chief)


def belgian_towns() -> Iterable[Town]:
    for it in positions.belgian_municipalities():
        chief = it.name in BELGIAN_CHIEF_TOWNS
        if it.position:
            yield Town(it.name, it.position, it.population, it.population + CHIEF_TOWN_BONUS * chief)


def foreign_towns() -> Iterable[Town]:
    largest: dict[tuple[str, str], sources.City] = {}
    for city in sources.cities(15000):
        known = largest.setdefault((city.country, city.name), city)
        if city.population > known.population:
            largest[city.country, city.name] = city
    for country, names in FOREIGN_TOWNS.items():
        for local, french in names.items():
            found = largest.get((country, local))
            if found is None or french not in (found.name, *found.other_names):
                raise SystemExit(f"GeoNames has no {local} in {country} that is also called {french}")
            yield Town(french, found.position, found.population, found.population * FOREIGN_WEIGHT)


def give_room(towns: list[Town]) -> Iterable[tuple[Town, int]]:
    """Each town with the first zoom at which no more important name is in its way; without one it is left out."""
    taken: list[tuple[float, float, int]] = []
    for town in towns:
        x, y = shapely.get_coordinates(shapes.to_mercator(shapely.Point(town.position)))[0] / PIXEL_M
        for zoom in (it for it, weight in LEAST_WEIGHT.items() if town.weight >= weight):
            width, height = (it / 2**zoom for it in ROOM_PX)
            if not any(abs(x - x0) < width and abs(y - y0) < height for x0, y0, zoom0 in taken if zoom0 <= zoom):
                taken.append((x, y, zoom))
                yield town, zoom
                break


def area_places(area: Area) -> list[Place]:
    """[name, longitude, latitude, population] of an area's communes, and in Belgium its localities, largest first."""
    if area.country == "FR":
        communes = positions.french_communes()
    else:
        communes = (*positions.belgian_municipalities(), *positions.belgian_localities())
    inside = [it for it in communes if it.area == area.id and it.position]
    inside.sort(key=lambda it: (-it.population, it.name))
    return [[it.name, *(round(at, 4) for at in it.where()), it.population] for it in inside]
