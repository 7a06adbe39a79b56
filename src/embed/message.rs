//! What host and page tell each other, as JSON. `docs/embedding.md` is the reference.
//!
//! Nothing that a host says can bring data or links into the page: it may ask what any address may ask,
//! of the dataset that the page has loaded itself.

use serde_json::{Map, Value};

use crate::find::Query;

/// The version of the messages: the value of their member `passerelle`.
const VERSION: u64 = 1;

/// What a host may ask.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// To be told from now on.
    Connect,
    /// To show what an address asks.
    SetQuery(Box<Query>),
    /// To open the sheet of a record, or none.
    Open(Option<String>),
    /// To move the map to all results.
    Fit,
    /// What the results are; the answer bears this number.
    GetResults(u64),
}

impl Request {
    /// The longest message that is read.
    pub const MAX_BYTES: usize = 10_000;

    /// Reads a message; `None` for whatever is none, which stays without an answer.
    pub fn read(message: &str) -> Option<Self> {
        if message.len() > Self::MAX_BYTES {
            return None;
        }
        let message: Value = serde_json::from_str(message).ok()?;
        if message.get("passerelle")?.as_u64()? != VERSION {
            return None;
        }
        match message.get("type")?.as_str()? {
            "connect" => Some(Self::Connect),
            "setQuery" => {
                let query = message.get("query")?.as_str()?;
                Some(Self::SetQuery(Box::new(Query::from_address(query))))
            }
            "open" => match message.get("record")? {
                Value::Null => Some(Self::Open(None)),
                record => Some(Self::Open(Some(record.as_str()?.to_owned()))),
            },
            "fit" => Some(Self::Fit),
            "getResults" => Some(Self::GetResults(message.get("request")?.as_u64()?)),
            _ => None,
        }
    }
}

/// What the page tells its host.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// That it is here, to anybody: it says nothing else.
    Hello,
    /// That its first results are there.
    Ready(Asked),
    /// That something else is asked or found.
    QueryChange(Asked),
    /// Whose sheet is open.
    Select(Option<String>),
    /// The ids of what is kept.
    FavouritesChange(Vec<String>),
    /// What went wrong, by a word for programs and in words for the webmaster.
    Error(&'static str, String),
    /// How high its content is, in CSS pixels.
    Height(i32),
    /// The results, in their order; at most [`Self::MOST_RECORDS`] of them.
    Results {
        /// The number that the host gave its request.
        request: u64,
        /// What is asked.
        asked: Asked,
        /// The records.
        records: Vec<Summary>,
    },
}

/// What is asked, and how much was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    /// The query, as in an address.
    pub query: String,
    /// How many records there are.
    pub total: usize,
    /// How many of them are on the map.
    pub mapped: usize,
}

/// What a host is told of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Its id.
    pub id: String,
    /// Its kind, as in an address.
    pub kind: &'static str,
    /// Its name, in the reader's language.
    pub name: String,
}

impl Report {
    /// How many records a host is told of at once.
    pub const MOST_RECORDS: usize = 200;

    /// The message.
    pub fn to_json(&self) -> String {
        // By hand: `json!` would weigh some KB for these lines.
        let mut message = Message::new();
        message.put("passerelle", VERSION);
        let word = match self {
            Self::Hello => "hello",
            Self::Ready(asked) => {
                message.put_asked(asked);
                "ready"
            }
            Self::QueryChange(asked) => {
                message.put_asked(asked);
                "querychange"
            }
            Self::Select(record) => {
                message.put("record", record.clone());
                "select"
            }
            Self::FavouritesChange(ids) => {
                let ids = ids.iter().cloned().map(Value::String).collect();
                message.put("favourites", Value::Array(ids));
                "favouriteschange"
            }
            Self::Error(code, words) => {
                message.put("code", *code);
                message.put("message", &**words);
                "error"
            }
            Self::Height(height) => {
                message.put("height", *height);
                "height"
            }
            Self::Results {
                request,
                asked,
                records,
            } => {
                message.put("request", *request);
                message.put_asked(asked);
                let records = records.iter().map(Summary::to_value).collect();
                message.put("records", Value::Array(records));
                "results"
            }
        };
        message.put("type", word);
        Value::Object(message.0).to_string()
    }
}

/// A message that is being written.
struct Message(Map<String, Value>);

impl Message {
    fn new() -> Self {
        Self(Map::new())
    }

    fn put(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    fn put_asked(&mut self, asked: &Asked) {
        self.put("query", &*asked.query);
        self.put("total", asked.total);
        self.put("mapped", asked.mapped);
    }
}

impl Summary {
    fn to_value(&self) -> Value {
        let mut message = Message::new();
        message.put("id", &*self.id);
        message.put("kind", self.kind);
        message.put("name", &*self.name);
        Value::Object(message.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_host_asks_what_an_address_may_ask() {
        let read = |message: &str| Request::read(message);
        assert_eq!(
            read(r#"{"passerelle":1,"type":"setQuery","query":"category=amo"}"#),
            Some(Request::SetQuery(Box::new(Query::from_address(
                "category=amo"
            ))))
        );
        assert_eq!(
            read(r#"{"passerelle":1,"type":"open","record":"par-001"}"#),
            Some(Request::Open(Some("par-001".into())))
        );
        assert_eq!(
            read(r#"{"passerelle":1,"type":"open","record":null}"#),
            Some(Request::Open(None))
        );
        assert_eq!(read(r#"{"passerelle":1,"type":"fit"}"#), Some(Request::Fit));
        assert_eq!(
            read(r#"{"passerelle":1,"type":"getResults","request":7}"#),
            Some(Request::GetResults(7))
        );
    }

    #[test]
    fn what_is_no_message_is_ignored() {
        let endless = format!(
            r#"{{"passerelle":1,"type":"fit","x":"{}"}}"#,
            "x".repeat(20_000)
        );
        for message in [
            "",
            "null",
            "[]",
            "{}",
            r#""fit""#,
            r#"{"type":"fit"}"#,
            r#"{"passerelle":2,"type":"fit"}"#,
            r#"{"passerelle":"1","type":"fit"}"#,
            r#"{"passerelle":1,"type":"load","url":"https://example.org/other.json"}"#,
            r#"{"passerelle":1,"type":"setQuery","query":{"category":"amo"}}"#,
            r#"{"passerelle":1,"type":"open"}"#,
            r#"{"passerelle":1,"type":"open","record":7}"#,
            r#"{"passerelle":1,"type":"getResults","request":-1}"#,
            &endless,
        ] {
            assert_eq!(Request::read(message), None, "{message}");
        }
    }

    #[test]
    fn a_report_bears_its_version_and_its_type() {
        let asked = Asked {
            query: "category=amo".into(),
            total: 3,
            mapped: 2,
        };
        let records = vec![Summary {
            id: "par-001".into(),
            kind: "partner",
            name: "« Le \"lieu\" »".into(),
        }];
        let report = Report::Results {
            request: 7,
            asked,
            records,
        };
        let expected = json!({
            "passerelle": 1, "type": "results", "request": 7,
            "query": "category=amo", "total": 3, "mapped": 2,
            "records": [{ "id": "par-001", "kind": "partner", "name": "« Le \"lieu\" »" }],
        });
        let told: Value = serde_json::from_str(&report.to_json()).unwrap();
        assert_eq!(told, expected);
    }

    proptest! {
        #[test]
        fn whatever_a_host_sends_is_read_or_ignored(message in "\\PC{0,80}") {
            let _ = Request::read(&message);
            let _ = Request::read(&format!(r#"{{"passerelle":1,"type":"setQuery","query":{}}}"#, json!(message)));
        }
    }
}
