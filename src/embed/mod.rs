//! What the page needs to stand in somebody else's page: what a portal asks of it, whom it talks to, and
//! what about. Knows nothing of a browser.
//!
//! # Layout
//! - `presentation`: what the address asks beside the question, of which `lock` is what the visitor may
//!   not change
//! - `origin`: the hosts that the page talks to
//! - [`theme`]: how the page looks
//! - `message`: what host and page tell each other

mod lock;
mod message;
mod origin;
mod presentation;
pub mod theme;

pub use lock::Lock;
pub use message::{Asked, Report, Request, Summary};
pub use origin::Origin;
pub use presentation::{Piece, Presentation};
