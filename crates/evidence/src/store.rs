//! The SQLite file of a log: tables, settings, statements. Rows are only ever added; the one row of `newest`, which
//! holds what the next entry builds on, is written anew with each append.
//!
//! Deliberately absent: what rows mean to each other (`log`, `recheck`), and DELETE.

use std::{io, path::Path, time::Duration};

use rusqlite::{
    Connection, OpenFlags, OptionalExtension, Row, Transaction, TransactionBehavior, config::DbConfig, params,
};

use crate::durable;

/// "DfOE": marks the file as ours in its header.
const APPLICATION_ID: i64 = 0x4466_4f45;

/// Version of the tables. Version 1 was never given out: it held the head and the tree at every size, which cost each
/// entry and each check several times what they cost now.
pub(crate) const STORE_VERSION: i64 = 2;

/// Pages of the write-ahead file before they go into the database: half of SQLite's own number. A file that is used again
/// is made durable faster than one that grows, and emptying it costs less than that (`cargo xtask bench evidence`).
const WAL_PAGES: i64 = 500;

/// The triggers refuse whatever is not an addition at the end, `INSERT OR REPLACE` included. `newest` has none against
/// UPDATE: with one, SQLite keeps a journal for that statement alone, which costs each append a tenth. That it goes back
/// shows against the entries, and against the copies outside.
const SCHEMA: &str = "
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE newest (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  size INTEGER NOT NULL,
  note TEXT NOT NULL,
  list_state BLOB NOT NULL,
  subtrees BLOB NOT NULL
) STRICT;
CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE seal_key (
  from_seq INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  openssh TEXT NOT NULL
) STRICT;
CREATE TRIGGER entry_dense BEFORE INSERT ON entry
  WHEN NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM entry)
  BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER newest_once BEFORE INSERT ON newest
  WHEN EXISTS (SELECT 1 FROM newest)
  BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER newest_stays BEFORE DELETE ON newest
  BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_new BEFORE INSERT ON checkpoint
  WHEN EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size)
  BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER seal_key_new BEFORE INSERT ON seal_key
  WHEN NEW.from_seq <= (SELECT max(from_seq) FROM seal_key)
  BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER about_new BEFORE INSERT ON about
  WHEN EXISTS (SELECT 1 FROM about WHERE name = NEW.name)
  BEGIN SELECT raise(ABORT, 'append only'); END;
";

/// The tables in which no row ever changes.
const FIXED: [&str; 4] = ["about", "entry", "checkpoint", "seal_key"];

/// Is the open database of one log.
#[derive(Debug)]
pub(crate) struct Store(Connection);

/// Says why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenStoreError {
    #[error("the file is not a log of this app")]
    NotALog,
    #[error("the log is of version {0}")]
    Newer(i64),
    #[error("the file system refuses the safe way of writing")]
    NoWal,
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
}

/// Is one row of `entry`.
pub(crate) struct EntryRow {
    pub(crate) seq: u64,
    pub(crate) sha256: [u8; 32],
    pub(crate) bytes: Vec<u8>,
}

/// Is the row of `newest`: the newest checkpoint, and where list and tree stood there.
pub(crate) struct NewestRow {
    pub(crate) size: u64,
    pub(crate) note: String,
    pub(crate) list_state: Vec<u8>,
    pub(crate) subtrees: Vec<u8>,
}

/// Is one row of `checkpoint`.
pub(crate) struct CheckpointRow {
    pub(crate) size: u64,
    pub(crate) note: String,
}

/// Is all that one append writes.
pub(crate) struct NewRows<'a> {
    pub(crate) entries: &'a [EntryRow],
    pub(crate) newest: &'a NewestRow,
    /// The key, if it is not that of the append before, with the checkpoint that it begins with.
    pub(crate) key: Option<(&'a KeyRow, &'a CheckpointRow)>,
}

/// Is one row of `seal_key`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KeyRow {
    pub(crate) from_seq: u64,
    pub(crate) fingerprint: String,
    pub(crate) openssh: String,
}

impl Store {
    /// Opens the database at `path`, or makes a new one for `new_origin`.
    pub(crate) fn open(path: &Path, new_origin: &str) -> Result<Self, OpenStoreError> {
        // SQLite gives its side files the mode of this one, so it must exist, private, before SQLite sees it.
        durable::ensure_private_file(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = Connection::open_with_flags(path, flags)?;
        db.busy_timeout(Duration::from_secs(2))?;
        let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        let application: i64 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if (tables > 0 || application != 0) && application != APPLICATION_ID {
            return Err(OpenStoreError::NotALog);
        }
        let mode: String = db.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
        if mode != "wal" {
            return Err(OpenStoreError::NoWal);
        }
        db.pragma_update(None, "synchronous", "FULL")?;
        db.pragma_update(None, "fullfsync", true)?;
        db.pragma_update(None, "checkpoint_fullfsync", true)?;
        db.pragma_update(None, "wal_autocheckpoint", WAL_PAGES)?;
        db.pragma_update(None, "trusted_schema", false)?;
        db.pragma_update(None, "cell_size_check", true)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        db.set_prepared_statement_cache_capacity(32);
        if tables == 0 {
            create_tables(&mut db, new_origin)?;
            durable::sync_folder_of(path)?;
        }
        let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version > STORE_VERSION {
            return Err(OpenStoreError::Newer(version));
        }
        if version < STORE_VERSION {
            return Err(OpenStoreError::NotALog);
        }
        Ok(Self(db))
    }

    /// Opens the same file once more, for reading alone, so that another thread can read beside this one.
    pub(crate) fn reader(&self) -> rusqlite::Result<Self> {
        let path = self.0.path().unwrap_or_default();
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let db = Connection::open_with_flags(path, flags)?;
        db.busy_timeout(Duration::from_secs(2))?;
        db.pragma_update(None, "trusted_schema", false)?;
        db.pragma_update(None, "cell_size_check", true)?;
        Ok(Self(db))
    }

    /// Returns the connection, for reading.
    pub(crate) fn db(&self) -> &Connection {
        &self.0
    }

    /// Returns the origin that was stored at the beginning.
    pub(crate) fn origin(&self) -> rusqlite::Result<String> {
        self.0
            .query_row("SELECT value FROM about WHERE name = 'origin'", [], |row| {
                row.get(0)
            })
    }

    /// Returns how many entries there are, by the highest number.
    pub(crate) fn size(&self) -> rusqlite::Result<u64> {
        self.count("SELECT coalesce(max(seq) + 1, 0) FROM entry")
    }

    /// Returns how many rows `entry` has.
    pub(crate) fn entry_count(&self) -> rusqlite::Result<u64> {
        self.count("SELECT count(*) FROM entry")
    }

    /// Adds everything that one append writes, or nothing.
    pub(crate) fn insert(&mut self, rows: &NewRows<'_>) -> rusqlite::Result<()> {
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for row in rows.entries {
            transaction
                .prepare_cached("INSERT INTO entry (seq, sha256, bytes) VALUES (?, ?, ?)")?
                .execute(params![to_row(row.seq)?, row.sha256, row.bytes])?;
        }
        let new = rows.newest;
        let values = params![to_row(new.size)?, new.note, new.list_state, new.subtrees];
        let changed = transaction
            .prepare_cached("UPDATE newest SET (size, note, list_state, subtrees) = (?, ?, ?, ?)")?
            .execute(values)?;
        if changed == 0 {
            transaction
                .prepare_cached(
                    "INSERT INTO newest (one, size, note, list_state, subtrees) VALUES (1, ?, ?, ?, ?)",
                )?
                .execute(values)?;
        }
        if let Some((key, first)) = rows.key {
            transaction
                .prepare_cached("INSERT INTO seal_key (from_seq, fingerprint, openssh) VALUES (?, ?, ?)")?
                .execute(params![to_row(key.from_seq)?, key.fingerprint, key.openssh])?;
            insert_checkpoint(&transaction, first)?;
        }
        transaction.commit()
    }

    /// Keeps a checkpoint for good.
    pub(crate) fn keep_checkpoint(&mut self, row: &CheckpointRow) -> rusqlite::Result<()> {
        insert_checkpoint(&self.0, row)
    }

    /// Begins one reading of many rows: they are all of one moment, and the file is locked once.
    pub(crate) fn reading(&self) -> rusqlite::Result<Transaction<'_>> {
        self.0.unchecked_transaction()
    }

    /// Reads one entry's hash and bytes.
    pub(crate) fn entry(&self, seq: u64) -> rusqlite::Result<Option<([u8; 32], Vec<u8>)>> {
        self.0
            .prepare_cached("SELECT sha256, bytes FROM entry WHERE seq = ?")?
            .query_row([to_row(seq)?], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
    }

    /// Walks over entries `from..to` in order.
    pub(crate) fn each_entry<E: From<rusqlite::Error>>(
        &self,
        from: u64,
        to: u64,
        mut see: impl FnMut(u64, [u8; 32], Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut statement = self
            .0
            .prepare_cached("SELECT seq, sha256, bytes FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq")?;
        let mut rows = statement.query(params![to_row(from)?, to_row(to)?])?;
        while let Some(row) = rows.next()? {
            see(from_row(row, 0)?, row.get(1)?, row.get(2)?)?;
        }
        Ok(())
    }

    /// Walks over the hashes of all entries in order.
    pub(crate) fn each_hash<E: From<rusqlite::Error>>(
        &self,
        mut see: impl FnMut(u64, [u8; 32]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut statement = self
            .0
            .prepare_cached("SELECT seq, sha256 FROM entry ORDER BY seq")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            see(from_row(row, 0)?, row.get(1)?)?;
        }
        Ok(())
    }

    /// Reads the newest checkpoint and what the next entry builds on.
    pub(crate) fn newest(&self) -> rusqlite::Result<Option<NewestRow>> {
        self.0
            .prepare_cached("SELECT size, note, list_state, subtrees FROM newest")?
            .query_row([], |row| {
                Ok(NewestRow {
                    size: from_row(row, 0)?,
                    note: row.get(1)?,
                    list_state: row.get(2)?,
                    subtrees: row.get(3)?,
                })
            })
            .optional()
    }

    /// Reads the note that was kept at a size.
    pub(crate) fn checkpoint(&self, size: u64) -> rusqlite::Result<Option<String>> {
        self.0
            .prepare_cached("SELECT note FROM checkpoint WHERE size = ?")?
            .query_row([to_row(size)?], |row| row.get(0))
            .optional()
    }

    /// Reads all notes that were kept, by size.
    pub(crate) fn checkpoints(&self) -> rusqlite::Result<Vec<CheckpointRow>> {
        let mut statement = self
            .0
            .prepare_cached("SELECT size, note FROM checkpoint ORDER BY size")?;
        let read = |row: &Row<'_>| {
            Ok(CheckpointRow {
                size: from_row(row, 0)?,
                note: row.get(1)?,
            })
        };
        statement.query_map([], read)?.collect()
    }

    /// Reads every key that ever signed, oldest first. A key that came back stands here twice.
    pub(crate) fn keys(&self) -> rusqlite::Result<Vec<KeyRow>> {
        let mut statement = self
            .0
            .prepare_cached("SELECT from_seq, fingerprint, openssh FROM seal_key ORDER BY from_seq")?;
        let read = |row: &Row<'_>| {
            Ok(KeyRow {
                from_seq: from_row(row, 0)?,
                fingerprint: row.get(1)?,
                openssh: row.get(2)?,
            })
        };
        statement.query_map([], read)?.collect()
    }

    /// Has SQLite check the inside of its file.
    pub(crate) fn is_sound(&self) -> rusqlite::Result<bool> {
        let word: String = self.0.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        Ok(word == "ok")
    }

    fn count(&self, sql: &str) -> rusqlite::Result<u64> {
        self.0.prepare_cached(sql)?.query_row([], |row| from_row(row, 0))
    }

    #[cfg(test)]
    pub(crate) fn raw(&self) -> &Connection {
        &self.0
    }
}

fn insert_checkpoint(db: &Connection, row: &CheckpointRow) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO checkpoint (size, note) VALUES (?, ?)")?
        .execute(params![to_row(row.size)?, row.note])?;
    Ok(())
}

fn create_tables(db: &mut Connection, origin: &str) -> rusqlite::Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    transaction.execute_batch(SCHEMA)?;
    for table in FIXED {
        for verb in ["UPDATE", "DELETE"] {
            transaction.execute_batch(&format!(
                "CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
                 BEGIN SELECT raise(ABORT, 'append only'); END;"
            ))?;
        }
    }
    transaction.execute("INSERT INTO about (name, value) VALUES ('origin', ?)", [origin])?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", STORE_VERSION)?;
    transaction.commit()
}

fn to_row(number: u64) -> rusqlite::Result<i64> {
    i64::try_from(number).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}

fn from_row(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}
