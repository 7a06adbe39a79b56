//! Why a file as a whole is no dataset.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;

use super::issue::DatasetError;
use super::read::VERSION;

/// The longest file that is read: twice what 100,000 full records take.
pub const MAX_BYTES: usize = 128 * 1024 * 1024;

/// The byte order mark that a text may begin with.
pub(super) const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Refuses what is over the limit.
///
/// # Errors
/// When it is.
pub fn refuse_beyond_limit(n_bytes: usize) -> Result<(), DatasetError> {
    if n_bytes > MAX_BYTES {
        return Err(DatasetError::TooLarge {
            bytes: n_bytes as u64,
            limit: MAX_BYTES as u64,
        });
    }
    Ok(())
}

/// The parts of a file that make it a dataset, for telling why it is none.
#[derive(Deserialize)]
struct Parts<'a> {
    passerelle: Option<Value>,
    #[serde(borrow)]
    features: Option<&'a RawValue>,
}

/// Why these bytes are no dataset, found by reading them once more as a whole.
pub(super) fn what_is_wrong(bytes: &[u8]) -> DatasetError {
    let missing = |missing| DatasetError::NotADataset { missing };
    let parts = text_of(bytes).and_then(|text| {
        serde_json::from_str::<Parts>(text).map_err(|error| json_error(text, &error))
    });
    let (passerelle, features) = match parts {
        Ok(it) => (it.passerelle.unwrap_or_default(), it.features),
        Err(error) => return error,
    };
    if !passerelle.is_object() {
        return missing("passerelle");
    }
    match passerelle.get("version").and_then(Value::as_u64) {
        None => missing("passerelle.version"),
        Some(found) if found > VERSION => DatasetError::TooNew {
            found,
            supported: VERSION,
        },
        Some(_) if features.is_none_or(|it| !it.get().starts_with('[')) => missing("features"),
        // A member's name that is spelled with escapes.
        Some(_) => missing("type"),
    }
}

/// The object that the bytes are, in the version of this program or an earlier one.
pub(super) fn object(bytes: &[u8]) -> Result<Value, DatasetError> {
    let text = text_of(bytes)?;
    let object: Value = serde_json::from_str(text).map_err(|error| json_error(text, &error))?;
    match object.get("version").and_then(Value::as_u64) {
        None => Err(DatasetError::NotADataset { missing: "version" }),
        Some(found) if found > VERSION => Err(DatasetError::TooNew {
            found,
            supported: VERSION,
        }),
        Some(_) => Ok(object),
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, DatasetError> {
    let text = str::from_utf8(bytes).map_err(|it| not_text(it, bytes))?;
    let text = text.trim_start_matches('\u{FEFF}');
    match text.trim_start().chars().next() {
        None => Err(DatasetError::Empty),
        Some('<') => Err(DatasetError::WebPage),
        Some('{') => Ok(text),
        // Valid JSON of another kind is no dataset; anything else is not JSON, and the parser says why.
        Some(_) => match serde_json::from_str::<IgnoredAny>(text) {
            Ok(_) => Err(DatasetError::NotADataset { missing: "type" }),
            Err(error) => Err(json_error(text, &error)),
        },
    }
}

/// A file may also be cut off in the middle of a character.
fn not_text(error: std::str::Utf8Error, bytes: &[u8]) -> DatasetError {
    match error.error_len() {
        Some(_) => DatasetError::NotText {
            at: error.valid_up_to(),
        },
        None => DatasetError::Truncated {
            line: bytes.split(|it| *it == b'\n').count(),
        },
    }
}

fn json_error(text: &str, error: &serde_json::Error) -> DatasetError {
    // The parser calls a number wrong that is cut off after its point, sign or exponent.
    let in_a_number = text.ends_with(['.', '-', '+', 'e', 'E'])
        && text.split('\n').count() == error.line()
        && text.split('\n').next_back().map(str::len) == Some(error.column());
    if error.is_eof() || in_a_number {
        return DatasetError::Truncated { line: error.line() };
    }
    DatasetError::NotJson {
        line: error.line(),
        column: error.column(),
        detail: detail(error),
    }
}

/// What the parser says, without the place, which would count from the start of a part. It quotes
/// what it found, however long that is.
fn detail(error: &serde_json::Error) -> String {
    const MAX_CHARS: usize = 200;
    let text = error.to_string();
    let said = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(said, _)| said);
    said.chars().take(MAX_CHARS).collect()
}
