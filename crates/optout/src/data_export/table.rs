//! Counting the rows of one CSV file, in bounded memory whatever the file is.
//!
//! Rows are read by `csv-core`, which hands over field by field; of a field only its first bytes are kept.

use std::io::{self, Cursor, Read};

use csv_core::{ReadFieldResult, Reader};
use jiff::civil::Date;

use super::day;

/// As many bytes of a field are looked at. Names of columns and dates are far shorter.
const FIELD_BYTES: usize = 256;
/// Fields of one row beyond this are not looked at.
const FIELDS: usize = 256;
/// A header may stand below a preamble of this many rows.
const PREAMBLE_ROWS: usize = 10;
/// What LinkedIn writes instead of a table where there is nothing.
const NOTHING: &str = "No conversations found";

/// What a table holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) count: u64,
    pub(super) dated: u64,
    pub(super) first: Option<Date>,
    pub(super) last: Option<Date>,
}

/// Counts the rows below a header that has all `columns`; `None` where there is no such header.
pub(super) fn count(content: impl Read, columns: &[&str], day: Option<&str>) -> io::Result<Option<Rows>> {
    let mut table = Table {
        columns,
        day,
        place: Place::Above { rows: 0 },
    };
    walk(content, |fields| table.take(fields))?;
    Ok(match table.place {
        Place::Below { rows, .. } => Some(rows),
        Place::Nothing => Some(Rows::default()),
        Place::Above { .. } | Place::Elsewhere => None,
    })
}

struct Table<'a> {
    columns: &'a [&'a str],
    day: Option<&'a str>,
    place: Place,
}

enum Place {
    /// The header has not come yet.
    Above { rows: usize },
    /// The header has come.
    Below { day: Option<usize>, rows: Rows },
    /// The file says that there is nothing in it.
    Nothing,
    /// There is no such header.
    Elsewhere,
}

impl Table<'_> {
    fn take(&mut self, fields: &[String]) {
        match &mut self.place {
            Place::Above { rows } => {
                *rows += 1;
                let place_of = |name: &str| {
                    fields
                        .iter()
                        .position(|field| field.trim().eq_ignore_ascii_case(name))
                };
                if self.columns.iter().all(|name| place_of(name).is_some()) {
                    self.place = Place::Below {
                        day: self.day.and_then(place_of),
                        rows: Rows::default(),
                    };
                } else if *rows == 1 && matches!(fields, [only] if only.trim() == NOTHING) {
                    self.place = Place::Nothing;
                } else if *rows >= PREAMBLE_ROWS {
                    self.place = Place::Elsewhere;
                }
            }
            Place::Below { day, rows } => {
                if fields.iter().all(|field| field.trim().is_empty()) {
                    return;
                }
                rows.count += 1;
                let written = day.and_then(|at| fields.get(at));
                if let Some(date) = written.and_then(|text| day::day_of(text)) {
                    rows.dated += 1;
                    rows.first = Some(rows.first.map_or(date, |first| first.min(date)));
                    rows.last = rows.last.max(Some(date));
                }
            }
            // A table that says it is empty and then goes on is not understood.
            Place::Nothing => self.place = Place::Elsewhere,
            Place::Elsewhere => {}
        }
    }
}

/// Hands over row after row, each field cut to its first bytes.
fn walk(mut content: impl Read, mut take: impl FnMut(&[String])) -> io::Result<()> {
    // A spreadsheet marks the files that it writes with a byte order mark.
    let mut mark = Vec::new();
    content.by_ref().take(3).read_to_end(&mut mark)?;
    if mark == b"\xef\xbb\xbf" {
        mark.clear();
    }
    let mut content = Cursor::new(mark).chain(content);

    let mut reader = Reader::new();
    let mut input = vec![0; 64 * 1024];
    let mut output = [0; 1024];
    let mut field = Vec::new();
    let mut fields = Vec::new();
    loop {
        let length = match content.read(&mut input) {
            Ok(length) => length,
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => continue,
            Err(fault) => return Err(fault),
        };
        let mut start = 0;
        let is_last = length == 0;
        // Nothing to read means the end of the file to csv-core, so it is handed nothing only then.
        while start < length || is_last {
            let (result, read, written) = reader.read_field(&input[start..length], &mut output);
            start += read;
            let room = FIELD_BYTES.saturating_sub(field.len()).min(written);
            field.extend_from_slice(&output[..room]);
            match result {
                ReadFieldResult::InputEmpty => break,
                ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    if fields.len() < FIELDS {
                        fields.push(String::from_utf8_lossy(&field).into_owned());
                    }
                    field.clear();
                    if record_end {
                        take(&fields);
                        fields.clear();
                    }
                }
                ReadFieldResult::End => return Ok(()),
            }
        }
    }
}
