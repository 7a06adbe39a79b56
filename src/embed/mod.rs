//! What a site may say about the page that it links to or embeds.
//!
//! # Layout
//! - [`theme`]: how the page looks

pub mod theme;
