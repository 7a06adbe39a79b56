//! Files that are no dataset at all.

use super::{BrokenFile, dataset, refused, sound_text};

/// A page that hotels send instead of anything.
const PORTAL: &str = "\u{FEFF}\r\n\r\n<!DOCTYPE html>\n<html><head><title>Wi-Fi invités</title>\
    <meta http-equiv=\"refresh\" content=\"0;url=http://portal.example/login\"></head><body></body></html>";

pub fn files() -> Vec<BrokenFile> {
    let mut files = not_text();
    files.extend(web_pages());
    files.extend(cut_off());
    files.extend(not_json());
    files.extend(other_json());
    files
}

fn not_text() -> Vec<BrokenFile> {
    let utf_16 = |bytes: fn(u16) -> [u8; 2]| {
        sound_text()
            .encode_utf16()
            .flat_map(bytes)
            .collect::<Vec<u8>>()
    };
    let with = |before: &[u8], rest: Vec<u8>| [before, &rest].concat();
    let latin_1: Vec<u8> = sound_text()
        .chars()
        .map(|it| u8::try_from(u32::from(it)).unwrap_or(b'?'))
        .collect();
    let in_name = |bytes: &[u8]| {
        let (start, end) = sound_text()
            .split_once("Avant")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .unwrap_or_default();
        [start.as_bytes(), bytes, end.as_bytes()].concat()
    };
    vec![
        refused("empty", "empty", ""),
        refused("white_space", "empty", " \r\n\t\n "),
        refused("byte_order_mark_alone", "empty", "\u{FEFF}"),
        refused(
            "utf_16_little_endian",
            "not_text",
            with(b"\xFF\xFE", utf_16(u16::to_le_bytes)),
        ),
        refused(
            "utf_16_big_endian",
            "not_text",
            with(b"\xFE\xFF", utf_16(u16::to_be_bytes)),
        ),
        refused("utf_16_without_mark", "not_text", utf_16(u16::to_le_bytes)),
        refused("latin_1", "not_text", latin_1),
        refused("overlong_utf_8", "not_text", in_name(b"\xC0\x80")),
        refused("surrogate_in_utf_8", "not_text", in_name(b"\xED\xA0\x80")),
        refused(
            "gzip",
            "not_text",
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02"
                .as_slice(),
        ),
        refused(
            "png",
            "not_text",
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".as_slice(),
        ),
        refused(
            "zip",
            "not_json",
            b"PK\x03\x04\x14\x00\x00\x00\x08\x00".as_slice(),
        ),
        refused("nul_bytes", "not_json", [0; 1024]),
    ]
}

fn web_pages() -> Vec<BrokenFile> {
    vec![
        refused(
            "html",
            "web_page",
            "<html><body><h1>404 Not Found</h1></body></html>",
        ),
        refused("captive_portal", "web_page", PORTAL),
        refused(
            "xml",
            "web_page",
            "<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"/>",
        ),
        refused(
            "svg",
            "web_page",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        ),
    ]
}

/// Downloads end anywhere.
fn cut_off() -> Vec<BrokenFile> {
    let text = sound_text();
    let before = |part: &str| text.split(part).next().unwrap_or_default().to_owned();
    let up_to = |part: &str, kept: usize| {
        let start = before(part);
        [
            start.as_bytes(),
            part.as_bytes().get(..kept).unwrap_or_default(),
        ]
        .concat()
    };
    vec![
        refused("cut_after_first_byte", "truncated", "{"),
        refused("cut_in_a_name", "truncated", "{\"feat"),
        refused("cut_after_a_colon", "truncated", "{\"features\":"),
        refused("cut_in_a_text", "truncated", up_to("Avant", 3)),
        refused("cut_in_a_letter", "truncated", up_to("é", 1)),
        refused("cut_in_an_escape", "truncated", "{\"type\":\"\\u00"),
        refused("cut_in_a_number", "truncated", up_to("46.58", 3)),
        refused("cut_in_a_word", "truncated", "{\"type\":tru"),
        refused("cut_between_records", "truncated", before("},{") + "},"),
        refused(
            "cut_before_last_byte",
            "truncated",
            text.trim_end_matches('}'),
        ),
        refused(
            "lists_100_000_deep_cut_off",
            "truncated",
            "[".repeat(100_000),
        ),
        refused(
            "objects_100_000_deep_cut_off",
            "truncated",
            "{\"a\":".repeat(100_000),
        ),
    ]
}

fn not_json() -> Vec<BrokenFile> {
    let text = sound_text();
    let with = |part: &str, other: &str| text.replacen(part, other, 1);
    vec![
        refused("plain_text", "not_json", "404 Not Found"),
        refused(
            "csv",
            "not_json",
            "id,name,latitude,longitude\npar-001,AMO,46.58,0.34\n",
        ),
        refused("script", "not_json", format!("export default {text};")),
        refused("padded_json", "not_json", format!("callback({text})")),
        refused("single_quotes", "not_json", text.replace('"', "'")),
        refused("comma_too_many", "not_json", with("]}", ",]}")),
        refused("comment", "not_json", with("{", "{ // made for tests\n")),
        refused("nan", "not_json", with("46.58", "NaN")),
        refused("infinity", "not_json", with("46.58", "-Infinity")),
        refused("leading_zero", "not_json", with("46.58", "046.58")),
        refused("line_break_in_a_text", "not_json", with("Avant", "A\nvant")),
        refused(
            "control_character_in_a_text",
            "not_json",
            with("Avant", "A\u{1}vant"),
        ),
        refused("bad_escape", "not_json", with("Avant", "\\xAvant")),
        refused("two_files_in_one", "not_json", format!("{text}\n{text}")),
        refused("nul_byte_at_the_end", "not_json", format!("{text}\0")),
        refused("features_twice", "not_json", with("{", "{\"features\":[],")),
        refused(
            "head_twice",
            "not_json",
            with("{", "{\"passerelle\":{\"version\":1},"),
        ),
        refused(
            "number_beyond_numbers_in_the_head",
            "not_json",
            with("\"version\":1", "\"version\":1,\"later\":1e999"),
        ),
    ]
}

fn other_json() -> Vec<BrokenFile> {
    let without = |name: &str| {
        let mut file = dataset(&[]);
        file.as_object_mut().and_then(|it| it.remove(name));
        file.to_string()
    };
    let features = |json: &str| {
        sound_text().replacen(
            "\"features\":[",
            &format!("\"features\":{json},\"was\":["),
            1,
        )
    };
    let version =
        |json: &str| sound_text().replacen("\"version\":1", &format!("\"version\":{json}"), 1);
    let head = |json: &str| {
        format!("{{\"type\":\"FeatureCollection\",\"passerelle\":{json},\"features\":[]}}")
    };
    vec![
        refused("number", "not_a_dataset", "42"),
        refused("text", "not_a_dataset", "\"dataset\""),
        refused("null", "not_a_dataset", "null"),
        refused("list", "not_a_dataset", "[{}, {}]"),
        refused(
            "lists_100_000_deep",
            "not_a_dataset",
            format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
        ),
        refused("empty_object", "not_a_dataset", "{}"),
        refused(
            "error_of_a_server",
            "not_a_dataset",
            "{\"error\": \"not found\", \"status\": 404}",
        ),
        refused("geojson_of_others", "not_a_dataset", without("passerelle")),
        refused("head_is_null", "not_a_dataset", head("null")),
        refused("head_is_a_list", "not_a_dataset", head("[1]")),
        refused("head_is_a_text", "not_a_dataset", head("\"1\"")),
        refused("no_version", "not_a_dataset", head("{\"id\": \"a\"}")),
        refused("version_is_null", "not_a_dataset", version("null")),
        refused("version_is_a_text", "not_a_dataset", version("\"1\"")),
        refused("version_is_negative", "not_a_dataset", version("-1")),
        refused("version_is_a_fraction", "not_a_dataset", version("1.5")),
        refused("version_is_huge", "not_a_dataset", version("1e300")),
        refused("version_is_too_new", "too_new", version("2")),
        refused(
            "version_is_far_too_new",
            "too_new",
            version("18446744073709551615"),
        ),
        refused("no_features", "not_a_dataset", without("features")),
        refused("features_are_null", "not_a_dataset", features("null")),
        refused("features_are_a_text", "not_a_dataset", features("\"none\"")),
        refused("features_are_a_number", "not_a_dataset", features("3")),
        refused(
            "features_are_an_object",
            "not_a_dataset",
            features("{\"0\": {}}"),
        ),
    ]
}
