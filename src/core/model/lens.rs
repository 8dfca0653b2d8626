//! The lens: how a dollar of an offer is counted.

/// How a dollar of an offer is counted, in the views of the offers and in the negotiation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lens {
    /// Value today: cash discounted, stock at today's price.
    Economic,
    /// Pay before tax.
    #[default]
    Taxable,
    /// Cash after taxes and deferrals.
    Cash,
}

impl Lens {
    /// All lenses, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Economic, Self::Taxable, Self::Cash];

    /// The word in files and links.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Economic => "economic",
            Self::Taxable => "taxable",
            Self::Cash => "cash",
        }
    }

    /// Its name on the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Economic => "Economic value",
            Self::Taxable => "Taxable pay",
            Self::Cash => "Cash in hand",
        }
    }

    /// The lens of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lens| lens.word() == word)
    }
}
