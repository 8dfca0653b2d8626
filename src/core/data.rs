//! The facts, opened: ladders, bands, companies, vest presets, sources. Packed from `data/*.toml` by the build; nothing is
//! decided here.

use crate::model::fixed::{Money, Rate};
use crate::model::ladder::{Company, Ladder, PayTable};
use crate::model::offer::{GrantSize, SignOn};
use crate::model::schedule::VestPreset;
use crate::model::source::{Claim, Source};

/// Everything `data/` knows.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    /// Where facts were read.
    pub sources: &'static [Source],
    /// Levels and what each owns.
    pub ladders: &'static [Ladder],
    /// Pay tables beside the bands.
    pub pay_tables: &'static [PayTable],
    /// Schedules by name.
    pub vests: &'static [VestPreset],
    /// Companies a scenario can name.
    pub companies: &'static [Company],
    /// Offers to start from.
    pub presets: &'static [OfferPreset],
    /// Ids of the presets that make the sample scenario, in order.
    pub sample: &'static [&'static str],
    /// What is not known, a sentence each.
    pub unknowns: &'static [&'static str],
}

/// An offer to start from: figures someone published, to be replaced by the reader's own.
#[derive(Clone, Copy, Debug)]
pub struct OfferPreset {
    /// Id: `amazon_l6`.
    pub id: &'static str,
    /// As a reader sees it in the list: `Amazon L6, published offer of 2025`.
    pub label: &'static str,
    /// What the offer is called once taken: `Amazon L6`.
    pub name: &'static str,
    /// Company id.
    pub company: &'static str,
    /// Level id, if one is claimed.
    pub level: Option<&'static str>,
    /// Base a year.
    pub base: Money,
    /// Bonus target as a fraction of base.
    pub bonus_target: Rate,
    /// Sign-on tranches.
    pub sign_on: &'static [SignOn],
    /// The grant, on the company's usual schedule; `None` where equity is not part of the package.
    pub grant: Option<GrantSize>,
    /// Who published the figures, and what of them is assumed.
    pub claim: Claim,
}
