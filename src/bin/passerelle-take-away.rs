//! Starts the page that prints and saves. Everything else is in the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    passerelle::web::start_take_away();
}
