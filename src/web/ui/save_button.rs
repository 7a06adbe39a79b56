//! A button that saves a file.

use leptos::prelude::*;

use super::element::{Element, element};
use crate::i18n::text::{Text, With};
use crate::web::reactive::{memo, settable};
use crate::web::saving::save;

/// What is saved.
pub struct NewFile {
    /// The name that it gets.
    pub name: String,
    /// As servers tell it.
    pub media_type: &'static str,
    /// The text.
    pub content: String,
}

/// A button that saves a file, with the line below it that says what became of that: `saved`, with the name, or
/// `failed`.
pub fn save_button(
    button: Element,
    file: impl Fn() -> NewFile + 'static,
    saved: &'static With,
    failed: Text,
) -> Element {
    let told = settable(String::new());
    let button = button.on_click(move || {
        let NewFile {
            name,
            media_type,
            content,
        } = file();
        told.set(match save(&name, media_type, &content) {
            Ok(()) => saved.with([&name]),
            Err(error) => {
                leptos::logging::error!("{name}: {error:?}");
                failed.to_owned()
            }
        });
    });
    let told = element("p")
        .class("told")
        .attr("role", "status")
        .attr("data-testid", "told")
        .child(memo(move || told.get()));
    element("div").child(button).child(told)
}
