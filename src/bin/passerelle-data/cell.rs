//! Cells of CSV tables. An empty cell means *not known*; a missing column is an error.

use std::fmt::Display;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// A value that may be unknown.
///
/// Not an `Option`, because serde takes a missing column for a `None`.
pub struct Cell<T>(pub Option<T>);

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Cell<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.is_empty() {
            return Ok(Self(None));
        }
        text.parse()
            .map(|it| Self(Some(it)))
            .map_err(|it| D::Error::custom(format!("« {text} » : {it}")))
    }
}

/// Ids, or other texts, between semicolons. May be empty.
pub struct Ids(pub Vec<String>);

impl<'de> Deserialize<'de> for Ids {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let ids = text.split(';').map(str::trim).filter(|it| !it.is_empty());
        Ok(Self(ids.map(str::to_owned).collect()))
    }
}

impl Ids {
    /// The ids as the format has them: `None` for none.
    pub fn known(&self) -> Option<Vec<String>> {
        (!self.0.is_empty()).then(|| self.0.clone())
    }
}

/// What is true or not.
pub struct Claim(bool);

impl FromStr for Claim {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "yes" => Ok(Self(true)),
            "no" => Ok(Self(false)),
            _ => Err("écrivez « yes », « no » ou rien"),
        }
    }
}

impl Cell<Claim> {
    /// `None` when nobody knows.
    pub fn claim(&self) -> Option<bool> {
        self.0.as_ref().map(|it| it.0)
    }
}

/// A year.
pub struct Year(u16);

impl FromStr for Year {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse()
            .ok()
            .filter(|it| (1900..2200).contains(it))
            .map(Self)
            .ok_or("écrivez une année en quatre chiffres")
    }
}

impl Cell<Year> {
    /// `None` when nobody knows.
    pub fn year(&self) -> Option<u16> {
        self.0.as_ref().map(|it| it.0)
    }
}
