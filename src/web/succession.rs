//! Keeps the data that are shown, for when there are none to be had. The copy that they replace is put aside,
//! so that the visitor can be told what has changed, and what they keep of it stays.

use js_sys::{Array, Promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::offline::Trouble;

use super::copies;
use super::reactive::spawn;
use super::state::{Notice, State};

#[wasm_bindgen]
extern "C" {
    // Of `succession.js`, which tells what they do; where a page starts without it, these throw.
    #[wasm_bindgen(js_name = keepData, catch)]
    fn keep_data(
        cache: &str,
        url: &str,
        pieces: Array,
        copy: Option<Response>,
        gone: &Array,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_name = keepBeside, catch)]
    fn keep_file_beside(cache: &str, url: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(js_name = untilPutAside, catch)]
    pub fn until_put_aside() -> Result<Promise, JsValue>;
}

/// Keeps data that were read to their end and found good, and that are shown; `copy` is the one that is
/// there.
pub fn keep(url: String, pieces: Array, copy: Option<Response>, state: State) {
    if state.keeping.with_untracked(|it| it.is_erased) {
        return;
    }
    let gone = untrack(|| state.gone());
    let gone: Array = gone.into_iter().map(JsValue::from).collect();
    let kept = keep_data(&copies::data_cache(), &url, pieces, copy, &gone);
    spawn(async move {
        let kept = match kept {
            Ok(kept) => JsFuture::from(kept).await,
            Err(error) => Err(error),
        };
        let Ok(kept) = kept else {
            return state
                .keeping
                .update(|it| it.trouble = Some(Trouble::NoRoom));
        };
        let kept: Array = kept.unchecked_into();
        // Larger files than the limit of datasets are never read.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let n_bytes = kept.get(0).as_f64().map(|it| it as usize);
        state.keeping.update(|it| it.data_bytes = n_bytes);
        // Once only, because from now on the copy is the same. A portal shows what it likes, without a
        // history.
        if kept.get(1).is_truthy() && !state.is_framed {
            state.tell(Notice::NewData);
        }
    });
}

/// Keeps a file beside the data as the server has it now.
pub fn keep_beside(url: &str) {
    let kept = keep_file_beside(&copies::data_cache(), url);
    spawn(async move {
        if let Ok(kept) = kept {
            // The next visit tries again.
            let _ = JsFuture::from(kept).await;
        }
    });
}
