//! Reads the members of a JSON object by their names, and tells which one has a wrong form.
//!
//! All JSON of the page is read through this one type. A deserialiser derived for each type would
//! weigh 40 KB more, tell less of what is wrong, and not know that `null`, `""` and `[]` all mean
//! *not known*.

use std::cell::RefCell;

use serde::Serialize;
use serde_json::{Map, Value};

use super::text::plain;
use super::{Localised, PartialDate, Precision};

/// An object of a JSON file. An object that is not there has no members.
///
/// What has a wrong form reads as not known and is complained of; whoever reads an object looks at
/// the complaints once, at its end.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    members: Option<&'a Map<String, Value>>,
    /// Stands before the names of members when one is told: empty, or with a point at its end.
    path: &'static str,
    complaints: &'a Complaints,
}

/// The members that had a wrong form, in the order in which they were read.
#[derive(Debug, Default)]
pub struct Complaints {
    members: RefCell<Vec<WrongForm>>,
    parts: RefCell<Vec<WrongForm>>,
}

impl Complaints {
    /// The earliest complaint that has not been taken yet.
    pub fn take_first(&self) -> Option<WrongForm> {
        take_first(&self.members)
    }

    /// The same of parts without which an object can do.
    pub fn take_first_of_parts(&self) -> Option<WrongForm> {
        take_first(&self.parts)
    }

    /// Complains.
    pub fn add(&self, wrong: WrongForm) {
        self.members.borrow_mut().push(wrong);
    }
}

fn take_first(complaints: &RefCell<Vec<WrongForm>>) -> Option<WrongForm> {
    let mut complaints = complaints.borrow_mut();
    (!complaints.is_empty()).then(|| complaints.remove(0))
}

/// The forms that JSON values have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Not there, or empty where something must be.
    Nothing,
    /// A text.
    Text,
    /// A text, or an object of texts by language.
    LocalisedText,
    /// `true` or `false`.
    Claim,
    /// Any number.
    Number,
    /// A number without a fraction that is not negative.
    WholeNumber,
    /// A list.
    List,
    /// A list of texts.
    ListOfTexts,
    /// An object.
    Object,
    /// One of the words that the format allows there.
    Word,
    /// A year, a month or a day.
    Date,
}

/// A member that has another form than it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongForm {
    /// Its path.
    pub field: String,
    /// The form that it should have.
    pub expected: Form,
    /// The form that it has.
    pub found: Form,
}

impl<'a> Fields<'a> {
    /// The members of a value; none, and a complaint, when it is no object.
    pub fn of(value: &'a Value, path: &'static str, complaints: &'a Complaints) -> Self {
        let members = value.as_object();
        if members.is_none() {
            let field = path.trim_end_matches('.').to_owned();
            complaints.add(WrongForm {
                field,
                expected: Form::Object,
                found: form(value),
            });
        }
        Self {
            members,
            path,
            complaints,
        }
    }

    /// The names of all members.
    pub fn names(self) -> impl Iterator<Item = &'a String> {
        self.members.into_iter().flat_map(Map::keys)
    }

    /// The member; `None` when it means *not known*.
    pub fn get(self, name: &str) -> Option<&'a Value> {
        self.members?.get(name).filter(|it| match it {
            Value::Null => false,
            Value::String(text) => !text.trim().is_empty(),
            Value::Array(items) => !items.is_empty(),
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => true,
        })
    }

    fn read<T>(
        self,
        name: &str,
        expected: Form,
        as_form: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.get(name)?;
        let read = as_form(value);
        if read.is_none() {
            self.complain(name, expected, form(value));
        }
        read
    }

    /// Complains of a member.
    pub fn complain(self, name: &str, expected: Form, found: Form) {
        self.complaints.add(WrongForm {
            field: format!("{}{name}", self.path),
            expected,
            found,
        });
    }

    /// A text, cleaned of what acts on others.
    pub fn text(self, name: &str) -> Option<String> {
        self.read(name, Form::Text, Value::as_str)
            .map(plain)
            .filter(|it| !it.is_empty())
    }

    /// A text that must be there; empty, with a complaint, when it is not.
    pub fn required(self, name: &str) -> String {
        self.text(name).unwrap_or_else(|| {
            self.complain(name, Form::Text, Form::Nothing);
            String::new()
        })
    }

    /// The texts of a list that say something, each once.
    pub fn texts(self, name: &str) -> Vec<String> {
        let items = self.read(name, Form::ListOfTexts, Value::as_array);
        let mut texts: Vec<String> = Vec::new();
        for item in items.into_iter().flatten().filter(|it| !it.is_null()) {
            match item.as_str().map(plain) {
                Some(text) if text.is_empty() || texts.contains(&text) => {}
                Some(text) => texts.push(text),
                None => self.complain(name, Form::ListOfTexts, form(item)),
            }
        }
        texts
    }

    /// A text in several languages, or a plain one that counts as French. Empty when not known.
    pub fn localised(self, name: &str) -> Localised {
        self.read(name, Form::LocalisedText, Localised::read)
            .unwrap_or_default()
    }

    /// `true` or `false`.
    pub fn claim(self, name: &str) -> Option<bool> {
        self.read(name, Form::Claim, Value::as_bool)
    }

    /// A whole number below 65,536.
    pub fn small(self, name: &str) -> Option<u16> {
        self.read(name, Form::WholeNumber, |it| {
            u16::try_from(it.as_u64()?).ok()
        })
    }

    /// A date.
    pub fn date(self, name: &str) -> Option<PartialDate> {
        self.read(name, Form::Date, |it| it.as_str()?.trim().parse().ok())
    }

    /// One of the words for how precise a position is.
    pub fn precision(self, name: &str) -> Option<Precision> {
        self.read(name, Form::Word, |it| Precision::from_id(it.as_str()?))
    }

    /// An object; `path` is its own path, with a point at its end.
    pub fn object(self, name: &str, path: &'static str) -> Self {
        let members = self.read(name, Form::Object, Value::as_object);
        Self {
            members,
            path,
            complaints: self.complaints,
        }
    }

    /// The items of a list.
    pub fn items(self, name: &str) -> &'a [Value] {
        self.read(name, Form::List, Value::as_array)
            .map_or(&[], Vec::as_slice)
    }

    /// The objects of a list that have the right form; a complaint of a part for each other one, and for
    /// each part that they can do without.
    pub fn many<T>(self, name: &str, read: fn(Fields) -> T) -> Vec<T> {
        let items = self.items(name);
        let mut kept = Vec::with_capacity(items.len());
        for (n, item) in items.iter().enumerate() {
            let complaints = Complaints::default();
            let read = read(Fields::of(item, "", &complaints));
            match complaints.take_first() {
                None => {
                    kept.push(read);
                    while let Some(wrong) = complaints.take_first_of_parts() {
                        self.complain_of_part(name, n, wrong);
                    }
                }
                Some(wrong) => self.complain_of_part(name, n, wrong),
            }
        }
        kept
    }

    #[inline(never)]
    fn complain_of_part(self, name: &str, n: usize, mut wrong: WrongForm) {
        let member = if wrong.field.is_empty() { "" } else { "." };
        wrong.field = format!("{}{name}[{n}]{member}{}", self.path, wrong.field);
        self.complaints.parts.borrow_mut().push(wrong);
    }
}

/// The form of a value.
pub fn form(value: &Value) -> Form {
    match value {
        Value::Null => Form::Nothing,
        Value::Bool(_) => Form::Claim,
        Value::Number(_) => Form::Number,
        Value::String(_) => Form::Text,
        Value::Array(_) => Form::List,
        Value::Object(_) => Form::Object,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn null_empty_texts_and_empty_lists_are_not_known() {
        let value = json!({"a": null, "b": "", "c": " \n", "d": [], "e": false, "f": {}});
        let complaints = Complaints::default();
        let fields = Fields::of(&value, "", &complaints);
        for name in ["a", "b", "c", "d", "z"] {
            assert!(fields.get(name).is_none(), "{name}");
        }
        assert_eq!(fields.claim("e"), Some(false));
        assert!(fields.texts("d").is_empty() && complaints.take_first().is_none());
    }

    #[track_caller]
    fn check_complaint(
        value: &Value,
        read: impl Fn(Fields),
        field: &str,
        expected: Form,
        found: Form,
    ) {
        let complaints = Complaints::default();
        read(Fields::of(value, "properties.", &complaints));
        let field = field.to_owned();
        assert_eq!(
            complaints.take_first(),
            Some(WrongForm {
                field,
                expected,
                found
            })
        );
    }

    #[test]
    fn a_wrong_form_is_told_with_its_path() {
        let value = json!({"themes": "dropout", "sources": ["a", 3], "name": {"fr": 3}});
        let themes = |it: Fields| assert!(it.texts("themes").is_empty());
        check_complaint(
            &value,
            themes,
            "properties.themes",
            Form::ListOfTexts,
            Form::Text,
        );
        let sources = |it: Fields| assert_eq!(it.texts("sources"), ["a"]);
        check_complaint(
            &value,
            sources,
            "properties.sources",
            Form::ListOfTexts,
            Form::Number,
        );
        let name = |it: Fields| assert!(it.localised("name").is_empty());
        check_complaint(
            &value,
            name,
            "properties.name",
            Form::LocalisedText,
            Form::Object,
        );
        check_complaint(&json!([]), |_| (), "properties", Form::Object, Form::List);
    }

    #[test]
    fn a_part_that_an_object_can_do_without_is_told_with_its_path() {
        fn inner(it: Fields) -> String {
            it.required("id")
        }
        fn outer(it: Fields) -> Vec<String> {
            it.many("inner", inner)
        }
        let value = json!({"outer": [{"inner": [{"id": "a"}, {}, 3]}, {"inner": 4}]});
        let complaints = Complaints::default();
        let read = Fields::of(&value, "", &complaints).many("outer", outer);
        assert_eq!(read, [["a"]]);
        let told: Vec<String> =
            std::iter::from_fn(|| Some(complaints.take_first_of_parts()?.field)).collect();
        assert_eq!(
            told,
            [
                "outer[0].inner[1].id",
                "outer[0].inner[2]",
                "outer[1].inner"
            ]
        );
    }

    #[test]
    fn ids_are_cleaned_and_stand_once() {
        let value = json!({"ids": [" amo", "amo", "", null, "epn"]});
        assert_eq!(
            Fields::of(&value, "", &Complaints::default()).texts("ids"),
            ["amo", "epn"]
        );
    }
}
