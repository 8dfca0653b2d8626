//! A scenario as the fragment of an address: `s=1.` and base64url of flags, body and checksum.
//!
//! The body is the wire form (`wire`). It is not deflated, for the
//! bytes that costs every visitor; the flags leave room for it. The CRC-32 covers the prefix and everything before it, so that no damaged
//! link opens as different content. Nothing is released yet: version 1 may still change.

use super::wire;
use crate::model::scenario::Scenario;
use base64ct::{Base64UrlUnpadded, Encoding};
use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use thiserror::Error;

const PREFIX: &str = "s=1.";
/// Longest fragment that is written: longer ones are cut by some mail and chat programs.
pub const WRITE_LIMIT: usize = 2_000;
/// Longest fragment that is read.
pub const READ_LIMIT: usize = 8_192;
/// The flags of a plain body: none.
const PLAIN: u8 = 0;
const CHECKSUM: usize = 4;
/// Without a table: a link is short, and the table would be 1 KB that no compressor shrinks.
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
///
/// # Errors
/// [`LinkProblem::Impossible`] if the scenario has no wire form, which no scenario within bounds lacks.
pub fn write(scenario: &Scenario) -> Result<String, LinkProblem> {
    let mut bytes = vec![PLAIN];
    bytes.extend(wire::encode(scenario));
    bytes.extend(checksum(&bytes));
    Ok(format!("{PREFIX}{}", Base64UrlUnpadded::encode_string(&bytes)))
}

/// The fragment to put into an address that travels.
///
/// # Errors
/// [`LinkProblem::TooLong`] past [`WRITE_LIMIT`] characters, else as [`write`].
pub fn share(scenario: &Scenario) -> Result<String, LinkProblem> {
    let fragment = write(scenario)?;
    if fragment.len() > WRITE_LIMIT { Err(LinkProblem::TooLong(fragment.len())) } else { Ok(fragment) }
}

/// The scenario that a fragment (without `#`) carries.
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
    if fragment.len() > READ_LIMIT {
        return Err(LinkProblem::Damaged);
    }
    let bytes = Base64UrlUnpadded::decode_vec(encoded).map_err(|_| LinkProblem::Damaged)?;
    let end = bytes.len().checked_sub(CHECKSUM).ok_or(LinkProblem::Damaged)?;
    let (kept, sum) = bytes.split_at(end);
    if sum != checksum(kept) {
        return Err(LinkProblem::Damaged);
    }
    match kept.split_first() {
        Some((&PLAIN, body)) => wire::decode(body).map_err(LinkProblem::Impossible),
        _ => Err(LinkProblem::Damaged),
    }
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let mut digest = CRC.digest();
    digest.update(PREFIX.as_bytes());
    digest.update(bytes);
    digest.finalize().to_le_bytes()
}
