//! The datasets that are measured: the default one, and made-up ones of round sizes.

use std::fs;
use std::path::Path;
use std::process::Command;

/// How many records the default dataset has, near enough to name it.
const DEFAULT: usize = 328;

/// From what a region has now to what a continent could have.
pub const SIZES: [usize; 3] = [DEFAULT, 10_000, 100_000];

/// The file of that size, made by the data manager's program.
pub fn bytes(n_records: usize) -> Vec<u8> {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{n_records}.json"));
    let mut program = Command::new(env!("CARGO_BIN_EXE_passerelle-data"));
    if n_records == DEFAULT {
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        program.arg("build").arg(tables);
    } else {
        program.arg("generate").arg(n_records.to_string());
    }
    let made = program
        .arg("--out")
        .arg(&out)
        .output()
        .expect("the data manager's program runs");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    fs::read(out).expect("the data manager's program wrote its dataset")
}
