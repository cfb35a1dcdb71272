//! A second look at the frame of a ZIP file, at what the `zip` crate passes over: volumes, 64-bit sizes that are not
//! needed, second names, and headers that say two things.
//!
//! Deliberately absent: unpacking, and names (`source`).

use std::io::{Read, Seek, SeekFrom};

use crate::verdict::NotABundle;

const TABLE_BYTES: usize = 46;
const LOCAL_BYTES: usize = 30;

/// What a packer may say about a member: how well it was deflated, that sizes follow, that the name is UTF-8.
const KNOWN_FLAGS: u16 = 0b1000_0000_1110;
const SIZES_FOLLOW: u16 = 0b1000;
const ENCRYPTED: u16 = 0b10_0000_0100_0001;

/// Extra fields by which some readers see other sizes or names than others: ZIP64, Unicode path.
const OTHER_SIGHT: [u16; 2] = [0x0001, 0x7075];

struct Member {
    header: u64,
    version: u16,
    flags: u16,
    method: u16,
    /// Time, date, CRC, packed and full size, as they stand in both headers.
    time: [u8; 4],
    sizes: [u8; 12],
    name: Vec<u8>,
}

/// Walks the table of contents between `start` and `end`, and all local headers it names.
pub(crate) fn check<R: Read + Seek>(
    reader: &mut R,
    count: u16,
    start: u64,
    end: u64,
) -> Result<(), NotABundle> {
    let mut members = Vec::with_capacity(usize::from(count));
    reader.seek(SeekFrom::Start(start))?;
    for _ in 0..count {
        members.push(read_member(reader)?);
    }
    if reader.stream_position()? != end {
        return Err(NotABundle::StrayBytes);
    }
    members.sort_unstable_by_key(|member| member.header);
    for member in &members {
        reader.seek(SeekFrom::Start(member.header))?;
        check_local(reader, member)?;
    }
    Ok(())
}

fn fill<R: Read>(reader: &mut R, bytes: &mut [u8]) -> Result<(), NotABundle> {
    reader.read_exact(bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => NotABundle::NotAZip,
        _ => NotABundle::Io(error),
    })
}

fn short(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn read_member<R: Read>(reader: &mut R) -> Result<Member, NotABundle> {
    let mut row = [0; TABLE_BYTES];
    fill(reader, &mut row)?;
    if row[..4] != *b"PK\x01\x02" {
        return Err(NotABundle::NotAZip);
    }
    let flags = short(&row, 8);
    if flags & ENCRYPTED != 0 {
        return Err(NotABundle::Encrypted);
    }
    let long = |at: usize| u32::from_le_bytes([row[at], row[at + 1], row[at + 2], row[at + 3]]);
    let whole = [long(20), long(24), long(42)]
        .iter()
        .all(|size| *size != u32::MAX);
    if flags & !KNOWN_FLAGS != 0 || short(&row, 34) != 0 || !whole {
        return Err(NotABundle::HeadersDiffer);
    }
    let mut name = vec![0; usize::from(short(&row, 28))];
    fill(reader, &mut name)?;
    read_extra(reader, short(&row, 30))?;
    let mut note = vec![0; usize::from(short(&row, 32))];
    fill(reader, &mut note)?;
    let mut member = Member {
        header: u64::from(long(42)),
        version: short(&row, 6),
        flags,
        method: short(&row, 10),
        time: [0; 4],
        sizes: [0; 12],
        name,
    };
    member.time.copy_from_slice(&row[12..16]);
    member.sizes.copy_from_slice(&row[16..28]);
    Ok(member)
}

/// Reads extra fields: each whole, and none by which readers see different things.
fn read_extra<R: Read>(reader: &mut R, length: u16) -> Result<(), NotABundle> {
    let mut extra = vec![0; usize::from(length)];
    fill(reader, &mut extra)?;
    let mut rest = &extra[..];
    while !rest.is_empty() {
        let field = rest.get(4..).filter(|_| !OTHER_SIGHT.contains(&short(rest, 0)));
        let after = field.and_then(|field| field.get(usize::from(short(rest, 2))..));
        rest = after.ok_or(NotABundle::HeadersDiffer)?;
    }
    Ok(())
}

fn check_local<R: Read>(reader: &mut R, member: &Member) -> Result<(), NotABundle> {
    let mut row = [0; LOCAL_BYTES];
    fill(reader, &mut row)?;
    if row[..4] != *b"PK\x03\x04" {
        return Err(NotABundle::HeadersDiffer);
    }
    let sizes = row[14..26] == member.sizes || member.flags & SIZES_FOLLOW != 0 && row[14..26] == [0; 12];
    let same = short(&row, 4) == member.version
        && short(&row, 6) == member.flags
        && short(&row, 8) == member.method
        && row[10..14] == member.time
        && sizes;
    let mut name = vec![0; usize::from(short(&row, 26))];
    fill(reader, &mut name)?;
    if !same || name != member.name {
        return Err(NotABundle::HeadersDiffer);
    }
    read_extra(reader, short(&row, 28))
}
