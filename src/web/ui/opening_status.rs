//! Whether a place in the list is open, in a few words.

use leptos::prelude::*;

use crate::find::RecordIdx;
use crate::hours::{State as Opened, Status};

use super::super::reactive::memo;
use super::super::shared::Shared;
use super::super::state::{Loaded, State};

/// Whether a record is open now, and until when. Empty when nobody knows, unless a time is asked for:
/// then whoever reads must know that the answer is not sure.
pub fn opening_status(loaded: Shared<Loaded>, idx: RecordIdx) -> Memo<String> {
    let state = State::here();
    let texts = &state.texts().hours;
    memo(move || {
        let asked = state.question.with(|it| it.open);
        let Some(opening) = loaded.index.opening(idx) else {
            return asked.map_or("", |_| texts.to_confirm).to_owned();
        };
        let now = state.now.get();
        if asked.is_some_and(|it| opening.at(it, now) == Opened::Unknown) {
            return texts.to_confirm.to_owned();
        }
        match opening.status(now) {
            Status::Unknown => String::new(),
            status => texts.status(status),
        }
    })
}
