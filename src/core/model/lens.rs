//! The lens: what a dollar of an offer is counted as. Holds no arithmetic.

/// What a dollar of an offer is counted as, on every view of the offers and in the negotiation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lens {
    /// What it is worth today: cash discounted, stock at today's price.
    Economic,
    /// Pay before taxes, as it comes.
    #[default]
    Taxable,
    /// What is in hand after taxes and deferrals.
    Cash,
}

impl Lens {
    /// All of them, in the order a reader chooses among.
    pub const ALL: [Self; 3] = [Self::Economic, Self::Taxable, Self::Cash];

    /// As files and links spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Economic => "economic",
            Self::Taxable => "taxable",
            Self::Cash => "cash",
        }
    }

    /// As a reader sees it.
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
