//! Reads the tables of a folder and gathers what is wrong in them.

use std::fs;
use std::path::PathBuf;

use csv::{DeserializeErrorKind, ErrorKind, StringRecord};
use serde::de::DeserializeOwned;

use crate::problem::{Fault, Problem};

/// A folder of tables, and everything that was found wrong in it so far.
pub struct Folder {
    path: PathBuf,
    /// What has to be mended before a dataset can be made.
    pub problems: Vec<Problem>,
    /// What leaves a record incomplete, but right.
    pub remarks: Vec<Problem>,
}

/// One line of a CSV table.
pub struct Row<T> {
    /// Where it starts in the file, from 1, the header included.
    pub line: u64,
    /// What it says.
    pub cells: T,
}

impl Folder {
    /// Nothing is read yet.
    pub fn new(path: PathBuf) -> Self {
        Self {
            path,
            problems: Vec::new(),
            remarks: Vec::new(),
        }
    }

    /// Notes something to mend in a cell.
    pub fn tell(&mut self, file: &str, line: u64, column: &str, fault: Fault) {
        self.note(file, Some(line), Some(column.to_owned()), fault);
    }

    /// Notes something to mend in a member of a JSON file, by its path.
    pub fn tell_member(&mut self, file: &str, member: String, fault: Fault) {
        let mut problem = self.problem(file, None, None, fault);
        problem.member = Some(member);
        self.problems.push(problem);
    }

    /// Notes a cell without which the record is incomplete, but right.
    pub fn remark(&mut self, file: &str, line: u64, column: &str, fault: Fault) {
        let remark = self.problem(file, Some(line), Some(column.to_owned()), fault);
        self.remarks.push(remark);
    }

    fn note(&mut self, file: &str, line: Option<u64>, column: Option<String>, fault: Fault) {
        let problem = self.problem(file, line, column, fault);
        self.problems.push(problem);
    }

    fn problem(
        &self,
        file: &str,
        line: Option<u64>,
        column: Option<String>,
        fault: Fault,
    ) -> Problem {
        Problem {
            file: self.path.join(file),
            line,
            column,
            member: None,
            fault,
        }
    }

    fn bytes(&mut self, file: &str) -> Option<Vec<u8>> {
        fs::read(self.path.join(file))
            .map_err(|it| self.note(file, None, None, Fault::Unreadable(it)))
            .ok()
    }

    /// What a JSON file says; `None` when it cannot be read, which is told.
    pub fn json<T: DeserializeOwned>(&mut self, file: &str) -> Option<T> {
        let bytes = self.bytes(file)?;
        let told = |it: serde_json::Error| {
            let line = u64::try_from(it.line()).ok().filter(|it| *it > 0);
            self.note(file, line, None, Fault::NotJson(it));
        };
        serde_json::from_slice(&bytes).map_err(told).ok()
    }

    /// The lines of a CSV file that can be read; the others are told.
    pub fn csv<T: DeserializeOwned>(&mut self, file: &str) -> Vec<Row<T>> {
        let mut rows = Vec::new();
        let bytes = self.bytes(file).unwrap_or_default();
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(bytes.as_slice());
        let header = reader.headers().cloned().unwrap_or_default();
        // Empty cells always read, so it is the header that is to blame when they do not.
        let empty = StringRecord::from(vec![""; header.len()]);
        if let (Err(error), false) = (empty.deserialize::<T>(Some(&header)), bytes.is_empty()) {
            self.note(file, Some(1), None, Fault::BadHeader(said(&error)));
            return rows;
        }
        let mut record = StringRecord::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(false) => return rows,
                Ok(true) => {
                    let line = record.position().map(csv::Position::line);
                    match record.deserialize(Some(&header)) {
                        Ok(cells) => rows.push(Row {
                            line: line.unwrap_or_default(),
                            cells,
                        }),
                        Err(error) => self.note(
                            file,
                            line,
                            column_of(&error, &header),
                            Fault::BadCell(said(&error)),
                        ),
                    }
                }
                Err(error) => {
                    let line = error.position().map(csv::Position::line);
                    let fault = match error.kind() {
                        ErrorKind::UnequalLengths {
                            expected_len, len, ..
                        } => Fault::CellCount {
                            found: *len,
                            expected: *expected_len,
                        },
                        _ => Fault::NotCsv(error),
                    };
                    self.note(file, line, None, fault);
                }
            }
        }
    }
}

/// The column whose cell does not read.
fn column_of(error: &csv::Error, header: &StringRecord) -> Option<String> {
    match error.kind() {
        ErrorKind::Deserialize { err, .. } => {
            let field = usize::try_from(err.field()?).ok()?;
            Some(header.get(field)?.to_owned())
        }
        _ => None,
    }
}

/// What is said of a cell, without the place, which is told apart.
fn said(error: &csv::Error) -> String {
    match error.kind() {
        ErrorKind::Deserialize { err, .. } => match err.kind() {
            DeserializeErrorKind::Message(text) => text.clone(),
            other => other.to_string(),
        },
        _ => error.to_string(),
    }
}
