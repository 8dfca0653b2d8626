//! A scenario as the fragment of an address: `s=1.` and base64url of flags, body and checksum.
//!
//! The body is what the version's module writes (`v1`). It is not deflated: for the bytes that costs every visitor a link has too little to
//! gain; the flags leave room for it. The CRC-32 covers the prefix, the form and everything before it, so that no damaged link opens as
//! different content. Nothing is released yet, so version 1 may still change: each change raises its form, and a link of another form is
//! refused rather than misread.

use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use thiserror::Error;

use crate::model::scenario::Scenario;
use crate::model::validate::validate;

mod arrived;
mod v1;

const PREFIX: &str = "s=1.";
/// Which form of version 1 this is. It rises with each change of the structs in `v1`, and stands in the checksum alone.
pub const FORM: u8 = 8;
/// Longest fragment that is written: longer ones are cut by some mail and chat programs.
pub const WRITE_LIMIT: usize = 2_000;
/// Longest fragment that is read from an address.
pub const READ_LIMIT: usize = 8_192;
/// The flags of a plain body: none.
const PLAIN: u8 = 0;
const CHECKSUM: usize = 4;
/// Without a table: a link is short, and a table would weigh 1 KB.
const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// Why a link could not be written or read. The text is what the reader sees.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkProblem {
    /// The fragment is not one of our links at all.
    #[error("What follows # in this address is not an Offerscope link.")]
    Foreign,
    /// A later version of Offerscope wrote it.
    #[error(
        "This link was made by a newer Offerscope. Reload this page to get it, then open the link again."
    )]
    Newer,
    /// Something in it was changed or cut off on the way.
    #[error(
        "This link is damaged: part of it was changed or cut off on the way. Ask for it again, or copy it whole."
    )]
    Damaged,
    /// Intact, but it holds what no Offerscope would write.
    #[error("This link cannot be opened: {0}")]
    Impossible(String),
    /// Too long to survive mail and chat programs.
    #[error(
        "This is too much for a link: {0} characters, and some programs cut links after 2,000. Remove an offer or a custom schedule."
    )]
    TooLong(usize),
}

/// The fragment that carries a scenario, without `#`, however long: for storage on this device.
pub fn write(scenario: &Scenario) -> String {
    let mut bytes = vec![PLAIN];
    bytes.extend(v1::encode(scenario));
    bytes.extend(checksum(&bytes));
    format!("{PREFIX}{}", Base64UrlUnpadded::encode_string(&bytes))
}

/// The fragment to put into an address that travels.
///
/// # Errors
/// [`LinkProblem::TooLong`] past [`WRITE_LIMIT`] characters.
pub fn share(scenario: &Scenario) -> Result<String, LinkProblem> {
    let fragment = write(scenario);
    if fragment.len() > WRITE_LIMIT { Err(LinkProblem::TooLong(fragment.len())) } else { Ok(fragment) }
}

/// The scenario that an address brings behind its `#`. What mail and chat programs put on a link (a point, tracking, percent signs, signs
/// that nobody sees) is taken off; the checksum proves the rest.
///
/// # Errors
/// As [`read`], and for what is longer than [`READ_LIMIT`].
pub fn receive(fragment: &str) -> Result<Scenario, LinkProblem> {
    let written = arrived::as_written(fragment);
    if written.len() > READ_LIMIT { Err(LinkProblem::Damaged) } else { read(&written) }
}

/// The scenario of a text that [`write`] wrote, however long: what this device kept is never too much to read.
///
/// # Errors
/// A [`LinkProblem`] for anything that [`write`] would not have written.
pub fn read(fragment: &str) -> Result<Scenario, LinkProblem> {
    let Some(encoded) = fragment.strip_prefix(PREFIX) else {
        let version =
            fragment.strip_prefix("s=").and_then(|rest| rest.split_once('.')).map(|(version, _)| version);
        let newer =
            version.and_then(|version| version.parse::<u32>().ok()).is_some_and(|version| version > 1);
        return Err(if newer { LinkProblem::Newer } else { LinkProblem::Foreign });
    };
    let bytes = Base64UrlUnpadded::decode_vec(encoded).map_err(|_| LinkProblem::Damaged)?;
    let end = bytes.len().checked_sub(CHECKSUM).ok_or(LinkProblem::Damaged)?;
    let (kept, sum) = bytes.split_at(end);
    if sum != checksum(kept) {
        return Err(LinkProblem::Damaged);
    }
    match kept.split_first() {
        Some((&PLAIN, body)) => sound(v1::decode(body)),
        _ => Err(LinkProblem::Damaged),
    }
}

/// The scenario, where every value is one that a field takes: nothing is cut to its range in silence.
fn sound(read: Result<Scenario, String>) -> Result<Scenario, LinkProblem> {
    let scenario = read.map_err(LinkProblem::Impossible)?;
    match validate(&scenario).into_iter().next() {
        Some(off) => Err(LinkProblem::Impossible(off.says)),
        None => Ok(scenario),
    }
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let mut digest = CRC.digest();
    digest.update(PREFIX.as_bytes());
    digest.update(&[FORM]);
    digest.update(bytes);
    digest.finalize().to_le_bytes()
}
