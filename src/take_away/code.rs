//! A link as a code that telephones read (QR, ISO/IEC 18004).

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder};

/// Light modules around the code, without which telephones do not find it.
const QUIET: usize = 4;

/// The most modules on a side: on paper, 38 mm wide, one of them is still 0.4 mm.
const MOST_ON_A_SIDE: usize = 97;

/// A code, drawn in a square of so many units.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The side of the square, quiet zone included.
    pub side: usize,
    /// The dark modules, as the `d` of an SVG path.
    pub path: String,
}

/// The code of a text, as forgiving of dirt and folds as its length allows. `None` for one that is too
/// long to be read from paper.
pub fn code(text: &str) -> Option<Code> {
    let build = |ecl| QRBuilder::new(text).ecl(ecl).build().ok();
    let modules = [ECL::M, ECL::L]
        .into_iter()
        .filter_map(build)
        .find(|it| it.size <= MOST_ON_A_SIDE)?;
    let side = modules.size;
    let mut path = String::new();
    for (y, row) in modules.data.chunks(side).take(side).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a.value() == b.value()) {
            let is_dark = run.first().is_some_and(|it| it.value());
            if is_dark {
                let (left, top, width) = (x + QUIET, y + QUIET, run.len());
                // Writing to a text cannot fail.
                let _ = write!(path, "M{left} {top}h{width}v1h-{width}z");
            }
            x += run.len();
        }
    }
    Some(Code {
        side: side + 2 * QUIET,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether each module is dark, by a reading of the path.
    fn dark(code: &Code) -> Vec<Vec<bool>> {
        let mut dark = vec![vec![false; code.side]; code.side];
        for run in code.path.split('z').filter(|it| !it.is_empty()) {
            let numbers: Vec<usize> = run
                .split(|it: char| !it.is_ascii_digit())
                .filter_map(|it| it.parse().ok())
                .collect();
            let [x, y, width, ..] = numbers[..] else {
                panic!("{run} is no run of modules");
            };
            dark[y][x..x + width].fill(true);
        }
        dark
    }

    #[test]
    fn a_telephone_reads_what_was_written() {
        for text in [
            "https://cartes.example.org/passerelle/index.html?record=par-001".to_owned(),
            format!(
                "https://cartes.example.org/?ids={}",
                ["par-001"; 80].join(",")
            ),
        ] {
            let code = code(&text).unwrap();
            let dark = dark(&code);
            let scale = 4;
            let side = code.side * scale;
            let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
                if dark[y / scale][x / scale] { 0 } else { 255 }
            });
            let grids = picture.detect_grids();
            assert_eq!(grids.len(), 1);
            assert_eq!(grids[0].decode().unwrap().1, text);
        }
    }

    #[test]
    fn what_no_telephone_could_read_has_no_code() {
        assert_eq!(code(&"x".repeat(859)), None);
        assert!(code(&"x".repeat(858)).is_some());
    }
}
