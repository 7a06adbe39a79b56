//! A file as an attacker would write it, everything at once: markup in every text, links that are
//! scripts, names that JavaScript's objects have already, characters that turn texts around, texts that
//! are far too long. All of its records are shown, as the plain texts that they are.

use serde_json::{Value, json};

use super::{BrokenFile, changed, dataset, merge, sound};

/// What every object of JavaScript has, and what makes others have more.
pub const PROTOTYPES: [&str; 4] = ["__proto__", "constructor", "hasOwnProperty", "toString"];

/// In the names of all records that mean harm, and of no other.
pub const WORD: &str = "Pirate";

/// How many records the file has: those that mean harm, and a sound one at either end.
pub const N_RECORDS: usize = PROTOTYPES.len() + 3;

const MARKUP: &str = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>\
    <svg onload=alert(3)><iframe srcdoc='<script>parent.alert(4)</script>'></iframe>\
    <style>*{display:none}</style>{{7*7}}${7*7}<!--";

/// Opens an override, an isolate and an embedding, and closes none of them.
const TURNED: &str = "\u{202E}\u{2067}\u{202B}fdp.exe\u{200B}\u{FEFF}\u{E000}";

const LINKS: [&str; 5] = [
    "  JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "dAtA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "VBScript:msgbox(1)",
];

const DEPTH: usize = 20_000;

pub fn files() -> Vec<BrokenFile> {
    let mut features = vec![sound("before", "Avant"), changed(&harm("between", 0))];
    for (n, id) in PROTOTYPES.into_iter().enumerate() {
        features.push(changed(&harm(id, n + 1)));
    }
    // The largest of them has a word without a space, of a megabyte.
    merge(
        &mut features[1],
        &json!({"properties": {"name": format!("{WORD} {}", "W".repeat(1_000_000))}}),
    );
    features.push(sound("after", "Après"));
    let mut file = dataset(&features);
    merge(&mut file["passerelle"], &head());
    let deep = format!(
        "{{\"later\":{}{},",
        "{\"__proto__\":".repeat(DEPTH) + "1",
        "}".repeat(DEPTH)
    );
    let text = file.to_string().replacen('{', &deep, 1);
    vec![super::shown(
        "everything_that_an_attacker_writes",
        "not_a_link",
        N_RECORDS,
        text,
    )]
}

/// A record that means harm in every member that it has.
fn harm(id: &str, n: usize) -> Value {
    let text = format!("{MARKUP}{TURNED}");
    let localised = json!({
        "fr": text, "nl": text, "de": text, "en": text,
        "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
    });
    json!({"id": id, "properties": {
        "__proto__": {"polluted": true},
        "constructor": {"prototype": {"polluted": true}},
        "name": format!("{WORD} {TURNED} {MARKUP}"),
        "summary": localised, "description": localised, "audience_text": localised,
        "category": id, "themes": PROTOTYPES, "levels": PROTOTYPES, "audiences": PROTOTYPES,
        "services": PROTOTYPES, "organiser": id, "fee": text,
        "address": {"street": text, "postal_code": text, "locality": text, "area_code": id},
        "contact": {"phone": text, "email": text, "website": LINKS[n % LINKS.len()]},
        "opening_hours": text, "opening_hours_text": localised,
        "sources": PROTOTYPES,
    }})
}

/// A head that means harm: its terms are called what the records refer to.
fn head() -> Value {
    let terms = PROTOTYPES.map(|id| {
        json!({
            "id": id,
            "label": {"fr": format!("{WORD} {id} {MARKUP}"), "__proto__": MARKUP},
            "short": MARKUP, "definition": format!("{TURNED}{MARKUP}"),
            "aliases": [MARKUP, id], "parent": "__proto__",
        })
    });
    let sources = PROTOTYPES.map(|id| json!({"id": id, "name": MARKUP, "url": LINKS[0]}));
    let needs = PROTOTYPES.map(|id| {
        json!({"id": id, "label": MARKUP, "description": MARKUP, "icon": MARKUP,
            "query": format!("category={id}&theme={id}&q=<img>&__proto__=1")})
    });
    json!({
        "title": MARKUP,
        "licence": {"name": MARKUP, "url": LINKS[1]},
        "sources": sources,
        "needs": needs,
        "correction": {"email": MARKUP, "url_template": "javascript:alert('{id}')"},
        "taxonomy": {
            "__proto__": terms, "constructor": terms,
            "themes": terms, "categories": terms, "audiences": terms, "services": terms, "levels": terms,
            "organisers": terms, "areas": terms,
        },
    })
}
