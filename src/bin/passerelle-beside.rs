//! Starts a page beside the map. Everything else is in the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    passerelle::web::start_beside();
}
