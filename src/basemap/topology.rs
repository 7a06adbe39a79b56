//! Reads TopoJSON: shapes that share their borders, quantised and delta-encoded.
//! Format: <https://github.com/topojson/topojson-specification>.

use serde_json::Value;

use crate::dataset::Position;
use crate::find::Point;

/// A file of the base map on the plane of the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Topology {
    /// The lines that shapes are made of; each border stands here once.
    pub arcs: Vec<Arc>,
    /// Named places, most important first.
    pub places: Vec<Name>,
    /// Countries, as names to write on the map.
    pub countries: Vec<Name>,
    /// Around all arcs.
    pub frame: Frame,
    /// The shapes of each object, by its name.
    pub(super) objects: Vec<(String, Vec<Shape>)>,
}

/// A line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arc {
    /// Its corners.
    pub points: Vec<Point>,
    /// Around them.
    pub frame: Frame,
}

/// A polygon or line of several parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Its id; empty when it has none.
    pub id: String,
    /// ISO 3166-1 alpha-2; empty when it lies in no country of its own.
    pub country: String,
    /// Rings or lines, each a chain of arcs: `n` for arc `n` forwards, `!n` for it backwards.
    pub parts: Vec<Vec<i32>>,
    /// Around all of it.
    pub frame: Frame,
}

/// A name at a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// What is written.
    pub text: String,
    /// Where.
    pub point: Point,
    /// Inhabitants; 0 when nobody counted.
    pub population: u32,
    /// The zoom from which the file has room for it; `None` when it does not say.
    pub min_zoom: Option<u8>,
}

/// A rectangle on the plane of the map, edges included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The corner in the north-west.
    pub min: Point,
    /// The corner in the south-east.
    pub max: Point,
}

impl Topology {
    /// Reads a file. Shapes of a kind that is not drawn are left out. `None` when it is no topology.
    pub fn read(file: &Value) -> Option<Self> {
        let transform = Transform::read(file.get("transform")?)?;
        let arcs: Vec<Arc> = list(file.get("arcs")?)
            .iter()
            .map(|it| decode(list(it), &transform))
            .collect();
        let mut objects = Vec::new();
        for (name, object) in file.get("objects")?.as_object()? {
            let geometries = list(object.get("geometries").unwrap_or(&Value::Null));
            let shapes = geometries.iter().map(|it| shape(it, &arcs)).collect();
            objects.push((name.clone(), shapes));
        }
        Some(Self {
            frame: Frame::around(arcs.iter().map(|it| it.frame)),
            objects,
            places: names(file.get("places")),
            countries: names(file.get("countries")),
            arcs,
        })
    }

    /// The shapes of an object such as `areas`; none when the file has no such object.
    pub fn shapes<'a>(&'a self, object: &'a str) -> impl Iterator<Item = &'a Shape> {
        let named = self.objects.iter().filter(move |(it, _)| it == object);
        named.flat_map(|(_, shapes)| shapes)
    }

    /// The corners of one part of a shape, in order; borders between arcs once.
    pub fn corners(&self, part: &[i32]) -> impl Iterator<Item = Point> {
        part.iter().enumerate().flat_map(move |(n, code)| {
            let is_reversed = *code < 0;
            let idx =
                usize::try_from(if is_reversed { !*code } else { *code }).unwrap_or(usize::MAX);
            let points = self.arcs.get(idx).map_or(&[][..], |it| &it.points);
            let in_order = (0..points.len()).filter_map(move |at| {
                points
                    .get(if is_reversed {
                        points.len() - 1 - at
                    } else {
                        at
                    })
                    .copied()
            });
            in_order.skip(usize::from(n > 0))
        })
    }

    /// The arcs between two areas of one country, and those around countries, by their place.
    pub fn area_lines(&self) -> (Vec<usize>, Vec<usize>) {
        let mut users: Vec<Vec<&str>> = vec![Vec::new(); self.arcs.len()];
        for area in self.shapes("areas") {
            for code in area.parts.iter().flatten() {
                let idx =
                    usize::try_from(if *code < 0 { !*code } else { *code }).unwrap_or(usize::MAX);
                if let Some(users) = users.get_mut(idx) {
                    users.push(&area.country);
                }
            }
        }
        let (mut inner, mut outer) = (Vec::new(), Vec::new());
        for (idx, users) in users.iter().enumerate() {
            match users.as_slice() {
                [] => {}
                [a, b, ..] if a == b => inner.push(idx),
                _ => outer.push(idx),
            }
        }
        (inner, outer)
    }
}

impl Default for Frame {
    /// Around nothing: touches no other frame.
    fn default() -> Self {
        let (far, near) = (f64::INFINITY, f64::NEG_INFINITY);
        Self {
            min: Point { x: far, y: far },
            max: Point { x: near, y: near },
        }
    }
}

impl Frame {
    fn around(frames: impl IntoIterator<Item = Self>) -> Self {
        frames.into_iter().fold(Self::default(), |a, b| Self {
            min: Point {
                x: a.min.x.min(b.min.x),
                y: a.min.y.min(b.min.y),
            },
            max: Point {
                x: a.max.x.max(b.max.x),
                y: a.max.y.max(b.max.y),
            },
        })
    }

    /// Whether the two have a point in common.
    pub fn touches(self, other: Self) -> bool {
        self.min.x <= other.max.x
            && other.min.x <= self.max.x
            && self.min.y <= other.max.y
            && other.min.y <= self.max.y
    }
}

struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

impl Transform {
    fn read(value: &Value) -> Option<Self> {
        let pair = |name| match list(value.get(name)?) {
            [x, y] => Some((x.as_f64()?, y.as_f64()?)),
            _ => None,
        };
        Some(Self {
            scale: pair("scale")?,
            translate: pair("translate")?,
        })
    }
}

/// The items of a list; none when it is no list.
fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn whole(value: &Value) -> Option<i32> {
    i32::try_from(value.as_i64()?).ok()
}

fn decode(deltas: &[Value], transform: &Transform) -> Arc {
    let (mut x, mut y) = (0i32, 0i32);
    let positions = deltas.iter().filter_map(|delta| {
        let [right, up] = list(delta) else {
            return None;
        };
        (x, y) = (x.wrapping_add(whole(right)?), y.wrapping_add(whole(up)?));
        let along = |steps: i32, scale: f64, start: f64| f64::from(steps) * scale + start;
        Position::new(
            along(x, transform.scale.0, transform.translate.0),
            along(y, transform.scale.1, transform.translate.1),
        )
    });
    let points: Vec<Point> = positions.map(Point::from).collect();
    let frame = Frame::around(points.iter().map(|it| Frame { min: *it, max: *it }));
    Arc { points, frame }
}

fn shape(geometry: &Value, arcs: &[Arc]) -> Shape {
    let nested = list(geometry.get("arcs").unwrap_or(&Value::Null));
    let chain = |it: &[Value]| it.iter().filter_map(whole).collect::<Vec<i32>>();
    let parts: Vec<Vec<i32>> = match geometry.get("type").and_then(Value::as_str) {
        Some("LineString") => vec![chain(nested)],
        Some("Polygon" | "MultiLineString") => nested.iter().map(|it| chain(list(it))).collect(),
        Some("MultiPolygon") => nested
            .iter()
            .flat_map(list)
            .map(|it| chain(list(it)))
            .collect(),
        _ => Vec::new(),
    };
    let used = parts.iter().flatten().filter_map(|code| {
        let idx = usize::try_from(if *code < 0 { !*code } else { *code }).ok()?;
        Some(arcs.get(idx)?.frame)
    });
    let frame = Frame::around(used);
    let property = |name| {
        let properties = geometry.get("properties");
        properties
            .and_then(|it| it.get(name)?.as_str())
            .unwrap_or_default()
            .to_owned()
    };
    Shape {
        id: property("id"),
        country: property("country"),
        parts,
        frame,
    }
}

/// Rows of name, longitude, latitude and, where they are known, population and rank.
fn names(rows: Option<&Value>) -> Vec<Name> {
    let name = |row: &Value| {
        let [text, longitude, latitude, rest @ ..] = list(row) else {
            return None;
        };
        let text = text.as_str()?.to_owned();
        let point = Position::new(longitude.as_f64()?, latitude.as_f64()?)?.into();
        let number = |n: usize| {
            rest.get(n)
                .and_then(whole)
                .and_then(|it| u32::try_from(it).ok())
        };
        let min_zoom = number(1).and_then(|it| u8::try_from(it).ok());
        Some(Name {
            text,
            point,
            population: number(0).unwrap_or_default(),
            min_zoom,
        })
    };
    rows.map_or(&[][..], list).iter().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares side by side in one country, and a third one above in another.
    const SQUARES: &str = r#"{"type": "Topology", "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1]], [[2, 1], [-1, 0]],
                 [[2, 1], [0, 1], [-1, 0], [0, -1]]],
        "objects": {"areas": {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "arcs": [[0, 1]], "properties": {"id": "west", "country": "FR"}},
            {"type": "MultiPolygon", "arcs": [[[2, 3, -1]]], "properties": {"id": "east", "country": "FR"}},
            {"type": "Polygon", "arcs": [[4, -4]], "properties": {"id": "north", "country": "BE"}}]}},
        "places": [["Poitiers", 0.5, 0.5, 89000], ["Nowhere", 1], [3, 4, 5]]}"#;

    fn squares() -> Topology {
        Topology::read(&serde_json::from_str(SQUARES).unwrap()).unwrap()
    }

    fn position(point: Point) -> (i64, i64) {
        let it = point.position().unwrap();
        #[expect(clippy::cast_possible_truncation)]
        (
            it.longitude_deg().round() as i64,
            it.latitude_deg().round() as i64,
        )
    }

    #[test]
    fn a_ring_is_put_together_from_its_arcs() {
        let squares = squares();
        let east = squares.shapes("areas").nth(1).unwrap();
        let corners: Vec<_> = squares.corners(&east.parts[0]).map(position).collect();
        assert_eq!(corners, [(1, 0), (2, 0), (2, 1), (1, 1), (1, 0)]);
    }

    #[test]
    fn lines_inside_a_country_are_told_from_those_around_it() {
        let (inner, outer) = squares().area_lines();
        assert_eq!((inner, outer), (vec![0], vec![1, 2, 3, 4]));
    }

    #[test]
    fn rows_that_are_no_names_are_left_out() {
        let squares = squares();
        assert_eq!(
            squares
                .places
                .iter()
                .map(|it| it.text.as_str())
                .collect::<Vec<_>>(),
            ["Poitiers"]
        );
    }

    #[test]
    fn a_file_that_is_no_topology_is_none() {
        for json in [
            "{}",
            "[]",
            "null",
            r#"{"transform": {"scale": [1]}, "arcs": [], "objects": {}}"#,
        ] {
            assert_eq!(
                Topology::read(&serde_json::from_str(json).unwrap()),
                None,
                "{json}"
            );
        }
    }
}
