//! The elements of the page, made by calls. A `view!` carries its whole structure in its type and is
//! compiled for that alone, at some 400 bytes an element.
//!
//! What an element follows (a memo as an attribute or as a text) and what it hears ends with the view
//! that it is made for: with the page, or with the next turn of a `fresh` place.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};

/// An element of the page.
pub struct Element(web_sys::Element);

/// Makes an element.
#[inline(never)]
pub fn element(tag: &'static str) -> Element {
    Element(Rndr::create_element(tag, None))
}

/// A button that sends nothing.
pub fn button(classes: &str) -> Element {
    element("button").class(classes).attr("type", "button")
}

/// A box that is checked while something is true.
pub fn checkbox(is_checked: Memo<bool>) -> Element {
    element("input")
        .attr("type", "checkbox")
        .property("checked", move || is_checked.get().into())
}

/// Something to choose in a list.
pub fn option(value: &str, words: &str) -> Element {
    element("option").attr("value", value).child(words)
}

impl Element {
    /// An element of another vocabulary than HTML.
    pub fn of(namespace: &'static str, tag: &'static str) -> Self {
        Self(Rndr::create_element(tag, Some(namespace)))
    }

    /// How it looks.
    #[inline(never)]
    pub fn class(self, classes: &str) -> Self {
        Rndr::set_attribute(&self.0, "class", classes);
        self
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.set(&self.0, name);
        self
    }

    /// A property of its style.
    pub fn style(self, name: &'static str, value: &str) -> Self {
        Rndr::set_css_property(&Rndr::style(&self.0), name, value);
        self
    }

    /// What stands in it, after what stands there already.
    pub fn child(self, child: impl Child) -> Self {
        child.stand_in(&self.0);
        self
    }

    /// A Leptos view in it, after what stands there already.
    pub fn view<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) -> Self {
        // Stays for as long as the view that this element is made for.
        StoredValue::new_local(mount_to(self.node(), view));
        self
    }

    /// Hears of an event.
    pub fn on<E: JsCast>(self, event: &'static str, mut hear: impl FnMut(E) + 'static) -> Self {
        self.hearing(event, Box::new(move |it| hear(it.unchecked_into())))
    }

    #[inline(never)]
    fn hearing(self, event: &'static str, hear: Box<dyn FnMut(JsValue)>) -> Self {
        let handle = Rndr::add_event_listener(&self.0, event, hear);
        on_cleanup(move || drop(handle));
        self
    }

    /// Hears that it is pressed.
    pub fn on_click(self, act: impl Fn() + 'static) -> Self {
        self.hearing("click", Box::new(move |_| act()))
    }

    /// Bears a class for as long as something is true.
    pub fn class_while(self, class: &'static str, is_true: Memo<bool>) -> Self {
        follow(&self.0, move |it| {
            // Fails only for names with spaces.
            let _ = it.class_list().toggle_with_force(class, is_true.get());
        });
        self
    }

    /// A property, which for a field is what it holds now.
    pub fn property(self, name: &'static str, value: impl Fn() -> JsValue + 'static) -> Self {
        follow(&self.0, move |it| Rndr::set_property(it, name, &value()));
        self
    }

    /// The element itself, once it stands in the page.
    pub fn node(&self) -> web_sys::HtmlElement {
        self.0.clone().unchecked_into()
    }
}

/// Does something to an element now, and again whenever what it reads has changed.
fn follow(element: &web_sys::Element, apply: impl Fn(&web_sys::Element) + 'static) {
    follow_boxed(element.clone(), Box::new(apply));
}

#[inline(never)]
fn follow_boxed(element: web_sys::Element, apply: Box<dyn Fn(&web_sys::Element)>) {
    let effect = RenderEffect::new(move |_| apply(&element));
    on_cleanup(move || drop(effect));
}

/// What an attribute can be.
pub trait Value {
    /// Sets an attribute to this, for good or for as long as it is this.
    fn set(self, element: &web_sys::Element, name: &'static str);
}

impl Value for &str {
    #[inline(never)]
    fn set(self, element: &web_sys::Element, name: &'static str) {
        Rndr::set_attribute(element, name, self);
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, element: &web_sys::Element, name: &'static str) {
        Rndr::set_attribute(element, name, &self);
    }
}

/// An attribute that is there or not.
impl Value for bool {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        self.then_some("").set(element, name);
    }
}

/// Without a value, the attribute is not there.
impl<V: Value> Value for Option<V> {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        match self {
            Some(value) => value.set(element, name),
            None => Rndr::remove_attribute(element, name),
        }
    }
}

impl Value for Memo<bool> {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        follow(element, move |it| self.get().set(it, name));
    }
}

impl Value for Memo<usize> {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        follow(element, move |it| self.get().to_string().set(it, name));
    }
}

impl Value for Memo<String> {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        follow(element, move |it| {
            self.with(|value| Rndr::set_attribute(it, name, value));
        });
    }
}

impl Value for Memo<&'static str> {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        follow(element, move |it| self.get().set(it, name));
    }
}

/// What can stand in an element.
pub trait Child {
    /// Puts it after what stands there already.
    fn stand_in(self, parent: &web_sys::Element);
}

impl Child for &str {
    #[inline(never)]
    fn stand_in(self, parent: &web_sys::Element) {
        Rndr::insert_node(parent, &Rndr::create_text_node(self), None);
    }
}

impl Child for String {
    #[inline(never)]
    fn stand_in(self, parent: &web_sys::Element) {
        self.as_str().stand_in(parent);
    }
}

/// A number that changes.
impl Child for Memo<usize> {
    fn stand_in(self, parent: &web_sys::Element) {
        follow_text(parent, move |text| {
            Rndr::set_text(text, &self.get().to_string());
        });
    }
}

/// A text that changes.
impl Child for Memo<String> {
    fn stand_in(self, parent: &web_sys::Element) {
        follow_text(parent, move |text| self.with(|it| Rndr::set_text(text, it)));
    }
}

/// A text that changes.
impl Child for Memo<&'static str> {
    fn stand_in(self, parent: &web_sys::Element) {
        follow_text(parent, move |text| Rndr::set_text(text, self.get()));
    }
}

fn follow_text(parent: &web_sys::Element, apply: impl Fn(&web_sys::Text) + 'static) {
    let text = Rndr::create_text_node("");
    Rndr::insert_node(parent, &text, None);
    follow(parent, move |_| apply(&text));
}

impl Child for Element {
    #[inline(never)]
    fn stand_in(self, parent: &web_sys::Element) {
        Rndr::insert_node(parent, &self.0, None);
    }
}

impl<C: Child> Child for Option<C> {
    fn stand_in(self, parent: &web_sys::Element) {
        if let Some(child) = self {
            child.stand_in(parent);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn stand_in(self, parent: &web_sys::Element) {
        for child in self {
            child.stand_in(parent);
        }
    }
}

impl<A: Child, B: Child> Child for (A, B) {
    fn stand_in(self, parent: &web_sys::Element) {
        self.0.stand_in(parent);
        self.1.stand_in(parent);
    }
}

/// An element as a part of a `view!`.
pub struct InView(SendWrapper<web_sys::Element>);

impl IntoRender for Element {
    type Output = InView;

    fn into_render(self) -> InView {
        InView(SendWrapper::new(self.0))
    }
}

no_attrs!(InView);

impl Render for InView {
    type State = web_sys::Element;

    fn build(self) -> Self::State {
        self.0.take()
    }

    /// Another element takes its place.
    fn rebuild(self, state: &mut Self::State) {
        let next = self.build();
        // Fails only where a node would stand in itself.
        let _ = state.replace_with_with_node_1(&next);
        *state = next;
    }
}

/// Leptos asks for this of every view, also where nothing is rendered to HTML.
impl RenderHtml for InView {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
