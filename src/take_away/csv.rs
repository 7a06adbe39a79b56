//! Tables as comma-separated values (RFC 4180), safe to open with a spreadsheet.

/// Tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// With one of these, spreadsheets take what follows for a formula, which may ask another host or run
/// a program (OWASP, "CSV injection"); the last four are the wide forms of the first.
const BEGIN_FORMULAS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A file with a line for each row. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it: [`guarded`].
pub fn csv<'a>(rows: impl IntoIterator<Item = &'a [String]>) -> String {
    let mut file = BYTE_ORDER_MARK.to_owned();
    for row in rows {
        for (column, text) in row.iter().enumerate() {
            if column > 0 {
                file.push(',');
            }
            put(&mut file, &guarded(text));
        }
        file.push_str("\r\n");
    }
    file
}

/// The text of a cell that no spreadsheet takes for a formula.
pub fn guarded(text: &str) -> String {
    if text.starts_with(BEGIN_FORMULAS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Writes a cell, between quotes where it holds what separates cells and rows. An empty one too: a row
/// of a single empty cell would be no row.
fn put(file: &mut String, text: &str) {
    let needs_quotes = text.is_empty() || text.contains([',', '"', '\r', '\n']);
    if !needs_quotes {
        file.push_str(text);
        return;
    }
    file.push('"');
    file.push_str(&text.replace('"', "\"\""));
    file.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn a_spreadsheet_reads_accents_commas_and_quotes() {
        let rows = [
            row(&["Nom", "Ville"]),
            row(&["« L’Été », dit \"Été\"", "Liège"]),
        ];
        let file = csv(rows.iter().map(Vec::as_slice));
        assert_eq!(
            file,
            "\u{FEFF}Nom,Ville\r\n\"« L’Été », dit \"\"Été\"\"\",Liège\r\n"
        );
    }

    #[test]
    fn nothing_is_a_formula() {
        for text in ["=1+1", "+33 5", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("05 49 - 12"), "05 49 - 12");
    }

    fn a_table() -> impl Strategy<Value = Vec<Vec<String>>> {
        (1usize..5).prop_flat_map(|n_columns| {
            vec(vec("(?s).{0,12}|[=+@＝\t\r\n\",-].{0,3}", n_columns), 1..6)
        })
    }

    proptest! {
        #[test]
        fn every_cell_is_read_again_as_it_was_guarded(rows in a_table()) {
            let file = csv(rows.iter().map(Vec::as_slice));
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(file.as_bytes());
            let read: Vec<Vec<String>> = reader.deserialize().map(Result::unwrap).collect();
            let guarded: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|it| guarded(it)).collect()).collect();
            prop_assert_eq!(&read, &guarded);
            for cell in read.iter().flatten() {
                prop_assert!(!cell.starts_with(BEGIN_FORMULAS));
            }
        }
    }
}
