//! The way from paper back to the page: a code for telephones, and the link itself.

use crate::take_away::{MOST_CHARS, code as draw};

use super::super::ui::element::{Element, element};
use super::super::ui::icon::svg;
use super::super::ui::sheet::p;
use super::choice::Choice;

/// The code of the link that shows somebody else the same, and the link; that it is too long, where it
/// is.
pub fn code(choice: Choice) -> Element {
    let (texts, messages) = choice.texts();
    let link = choice.link();
    let drawing = drawing(&link, texts.code_title);
    let drawing = drawing.map(|it| element("div").attr("data-testid", "code").child(it));
    let is_too_long = drawing
        .is_none()
        .then(|| p(texts.code_too_long).class("small"));
    let n_chars = link.chars().count();
    let written = if n_chars > MOST_CHARS {
        let numbers = [n_chars, MOST_CHARS].map(|it| messages.words.number(it));
        p(&texts.link_too_long.with(numbers.each_ref().map(|it| &**it))).class("small")
    } else {
        let link = element("a")
            .attr("href", &*link)
            .attr("data-testid", "link")
            .child(&*link);
        element("p").class("link").child(link)
    };
    element("div")
        .class("handed-on")
        .child(p(texts.code_title).class("small"))
        .child(drawing)
        .child(is_too_long)
        .child(written)
}

/// The code of a link, which says of itself what it leads to; `None` when the link is too long.
pub fn drawing(link: &str, title: &str) -> Option<Element> {
    let code = draw(link)?;
    let side = code.side.to_string();
    let ground = svg("path")
        .class("light")
        .attr("d", format!("M0 0h{side}v{side}H0z"));
    let drawing = svg("svg")
        .class("code")
        .attr("role", "img")
        .attr("aria-label", title)
        .attr("viewBox", format!("0 0 {side} {side}"))
        .child(ground)
        .child(svg("path").class("dark").attr("d", code.path));
    Some(drawing)
}
