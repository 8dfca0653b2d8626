//! The shape of the fact files: which keys they have, and where each word stands. `check` holds the rules.

use serde::Deserialize;
use toml::Spanned;

use super::fit::Fit;
use super::negotiation::Negotiation;
use super::practices::Practices;

/// A word of a file, with its position.
pub(crate) type Word = Spanned<String>;

/// A fact file and its path from the project's root: `data/vests.toml`.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A file that was read, with its text.
#[derive(Debug)]
pub(crate) struct Read<T> {
    pub(crate) file: Text,
    pub(crate) content: T,
}

/// Everything in `data/`.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) sources: Read<Sources>,
    pub(crate) ladders: Vec<Read<Ladder>>,
    pub(crate) pay: Read<Pay>,
    pub(crate) vests: Read<Vests>,
    pub(crate) companies: Read<Companies>,
    pub(crate) presets: Read<Presets>,
    pub(crate) unknowns: Read<Unknowns>,
    pub(crate) practices: Read<Practices>,
    pub(crate) negotiation: Read<Negotiation>,
    pub(crate) fit: Fit,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    pub(crate) source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) id: Word,
    pub(crate) title: Word,
    pub(crate) publisher: Word,
    pub(crate) address: Word,
    pub(crate) date: Word,
    pub(crate) trust: Word,
    #[serde(default)]
    pub(crate) note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Claim {
    pub(crate) says: Word,
    pub(crate) source: Word,
    pub(crate) date: Option<Word>,
    pub(crate) status: Word,
    #[serde(default)]
    pub(crate) note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ladder {
    pub(crate) company: Word,
    pub(crate) level: Vec<Level>,
    pub(crate) dimension: Vec<Dimension>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Level {
    pub(crate) id: Word,
    pub(crate) title: Word,
    pub(crate) titles: Vec<Claim>,
    pub(crate) band: Option<Spanned<Band>>,
    #[serde(default)]
    pub(crate) others: Vec<OtherBand>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OtherBand {
    pub(crate) name: Word,
    pub(crate) band: Spanned<Band>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Band {
    pub(crate) low: i64,
    pub(crate) high: i64,
    pub(crate) claim: Claim,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dimension {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) means: Word,
    #[serde(default)]
    pub(crate) remark: String,
    pub(crate) scope: Vec<Scope>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scope {
    pub(crate) level: Word,
    #[serde(default)]
    pub(crate) disputed: bool,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pay {
    pub(crate) table: Vec<PayTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PayTable {
    pub(crate) id: Word,
    pub(crate) title: Word,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Spanned<Vec<String>>>,
    pub(crate) claim: Claim,
    #[serde(default)]
    pub(crate) others: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vests {
    pub(crate) schedule: Vec<Vest>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vest {
    pub(crate) id: Word,
    pub(crate) name: Word,
    #[serde(default = "percent")]
    pub(crate) whole: u32,
    pub(crate) vests: Option<Spanned<Vec<(u16, u32)>>>,
    pub(crate) yearly: Option<Spanned<Vec<u32>>>,
    pub(crate) cadence: Option<Word>,
    pub(crate) claims: Vec<Claim>,
}

const fn percent() -> u32 {
    100
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Companies {
    pub(crate) company: Vec<Company>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Company {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) schedule: Word,
    pub(crate) schedule_claim: Claim,
    /// Its shares are not traded in public.
    #[serde(default)]
    pub(crate) private: bool,
    pub(crate) price: Option<StockPrice>,
    #[serde(default)]
    pub(crate) levels: Vec<(Word, String)>,
    #[serde(default)]
    pub(crate) level_claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StockPrice {
    pub(crate) dollars: Spanned<f64>,
    pub(crate) claim: Claim,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Presets {
    pub(crate) sample: Vec<Word>,
    pub(crate) offer: Vec<Offer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Offer {
    pub(crate) id: Word,
    pub(crate) label: Word,
    pub(crate) name: Word,
    pub(crate) company: Word,
    pub(crate) level: Option<Word>,
    pub(crate) base: Spanned<i64>,
    #[serde(default)]
    pub(crate) bonus_target: Option<Spanned<f64>>,
    #[serde(default)]
    pub(crate) sign_on: Vec<Spanned<SignOn>>,
    pub(crate) grant: Option<Spanned<Grant>>,
    pub(crate) claim: Claim,
}

/// A tranche: a lump at a service month, or equal installments over months `from` to `to`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignOn {
    pub(crate) amount: i64,
    pub(crate) at: Option<u16>,
    pub(crate) from: Option<u16>,
    pub(crate) to: Option<u16>,
}

/// A grant: a number of shares, or dollars at a grant price.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Grant {
    pub(crate) shares: Option<i64>,
    pub(crate) dollars: Option<i64>,
    pub(crate) grant_price: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unknowns {
    pub(crate) unknowns: Vec<Word>,
}

impl Facts {
    /// Ids of a company's levels, lowest first, from its ladder or its own list.
    pub(crate) fn levels<'a>(&'a self, company: &str) -> Vec<&'a str> {
        let ladders = self.ladders.iter().filter(|ladder| ladder.content.company.get_ref() == company);
        let rungs = ladders.flat_map(|ladder| &ladder.content.level).map(|level| level.id.get_ref().as_str());
        let companies = self.companies.content.company.iter().filter(|known| known.id.get_ref() == company);
        rungs.chain(companies.flat_map(|known| &known.levels).map(|(id, _)| id.get_ref().as_str())).collect()
    }
}
