//! The page in a real browser, mounted into an element of a page that serves it nothing.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "clippy does not know these for tests")]

use std::sync::Once;

use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    tachys::dom::document,
};
use passerelle::{dataset::Language, i18n::messages, web::App};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

/// An element for the page to be mounted into.
fn stage() -> HtmlElement {
    static LEAFLET: Once = Once::new();
    LEAFLET.call_once(|| {
        // The page takes it from a script beside it.
        js_sys::eval(include_str!("../node_modules/leaflet/dist/leaflet.js")).unwrap();
    });
    let stage: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&stage).unwrap();
    stage
}

/// Mounts the page and waits until it has found that there are no files: nothing is under way then.
async fn mount(stage: &HtmlElement) -> UnmountHandle<impl Mountable + use<>> {
    let mounted = mount_to(
        stage.clone(),
        || view! { <App texts=messages(Language::Fr) /> },
    );
    wait_until(|| is_there(stage, "[data-testid=load-error]")).await;
    wait_until(|| is_there(stage, "[data-testid=notice]")).await;
    mounted
}

#[wasm_bindgen_test]
async fn the_page_mounts_and_leaves_nothing() {
    let stage = stage();
    let mounted = mount(&stage).await;
    for selector in [
        "header h1",
        "main",
        "[data-testid=search]",
        "[data-testid=map][role=region]",
    ] {
        assert!(is_there(&stage, selector), "{selector}");
    }
    drop(mounted);
    assert_eq!(stage.inner_html(), "");
}

#[wasm_bindgen_test]
async fn where_there_is_no_dataset_the_page_says_so() {
    let stage = stage();
    let mounted = mount(&stage).await;
    let failure = find(&stage, "[data-testid=load-error]");
    assert_ne!(failure.text_content().unwrap(), "");

    let retry: HtmlElement = find(&stage, "[data-testid=retry]").unchecked_into();
    retry.click();
    wait_until(|| !failure.is_connected()).await;
    wait_until(|| is_there(&stage, "[data-testid=load-error]")).await;
    drop(mounted);
}

#[wasm_bindgen_test]
async fn what_is_typed_stands_in_the_address_until_it_is_cleared() {
    let stage = stage();
    let mounted = mount(&stage).await;
    let search = || window().location().search().unwrap();
    let before = search();

    let field: HtmlInputElement = find(&stage, "[data-testid=search]").unchecked_into();
    field.set_value("école");
    field
        .dispatch_event(&web_sys::Event::new("input").unwrap())
        .unwrap();
    wait_until(|| search().contains("q=%C3%A9cole")).await;

    let clear: HtmlElement = find(&stage, ".search .clear").unchecked_into();
    clear.click();
    wait_until(|| search() == before).await;
    assert_eq!(field.value(), "");
    drop(mounted);
}

fn find(stage: &HtmlElement, selector: &str) -> Element {
    stage.query_selector(selector).unwrap().unwrap()
}

fn is_there(stage: &HtmlElement, selector: &str) -> bool {
    stage.query_selector(selector).unwrap().is_some()
}

/// Lets the browser work until it holds; the test's own time limit ends a wait in vain.
async fn wait_until(holds: impl Fn() -> bool) {
    while !holds() {
        let next_task = js_sys::Promise::new(&mut |resolve, _| {
            let resolve = move || drop(resolve.call0(&JsValue::NULL));
            set_timeout(resolve, std::time::Duration::ZERO);
        });
        JsFuture::from(next_task).await.unwrap();
    }
}
