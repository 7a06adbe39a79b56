//! Some of the records of a file.

use serde_json::Value;

use super::text::plain;

/// A file with only those records whose ids are wanted, and all that it says of itself; `None` when it
/// has none of them.
pub fn part(mut file: Value, is_wanted: impl Fn(&str) -> bool) -> Option<Value> {
    let features = file.get_mut("features")?.as_array_mut()?;
    features.retain(|it| {
        let id = it.get("id").and_then(Value::as_str);
        id.is_some_and(|it| is_wanted(&plain(it)))
    });
    (!features.is_empty()).then_some(file)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::parse;
    use super::*;

    fn file() -> Value {
        let feature = |id: &str| json!({"id": id, "properties": {"kind": "partner", "name": id}});
        let features = [feature(" a "), json!(3), feature("b"), feature("c")];
        json!({"passerelle": {"version": 1, "id": "made", "updated": "2026-11-22"}, "features": features})
    }

    #[test]
    fn a_part_of_a_file_is_a_file() {
        let part = part(file(), |it| it != "b").unwrap();
        let (whole, _) = parse(file().to_string().as_bytes()).unwrap();
        let (read, issues) = parse(part.to_string().as_bytes()).unwrap();
        let ids: Vec<&str> = read.records.iter().map(|it| it.id.as_str()).collect();
        assert_eq!((ids, issues), (vec!["a", "c"], Vec::new()));
        assert_eq!((read.id, read.updated), (whole.id, whole.updated));
    }

    #[test]
    fn without_any_of_them_there_is_no_part() {
        assert_eq!(part(file(), |it| it == "d"), None);
        assert_eq!(part(json!([3]), |_| true), None);
    }
}
