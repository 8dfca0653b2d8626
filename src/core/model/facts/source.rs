//! Who says something, when, and how far to trust it.

/// How far to trust a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trust {
    /// Official, or computed from a public file.
    High,
    /// A named person who was there, the press, or several reports that agree.
    Medium,
    /// One author without sources or with an interest.
    Low,
}

/// The kind of statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Stated by the one who decides it: the employer, or an official document.
    Published,
    /// Told by people it happened to, by the press, or by a guide that estimates from public market data.
    Reported,
    /// Worked out from published or reported facts.
    Inferred,
    /// About the future.
    Projected,
    /// Chosen by us, because no source was found.
    Assumed,
}

/// A place where a fact was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Key in `data/sources.toml`; empty for a source of the tax rules.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Its publisher.
    pub publisher: &'static str,
    /// An address, or the words to find it by.
    pub address: &'static str,
    /// When it was published or last read: `2025-08`, `2022-10-25`, `undated`.
    pub date: &'static str,
    /// How far to trust it.
    pub trust: Trust,
    /// What to know when you read it; may be empty.
    pub note: &'static str,
}

/// What one source says about one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The statement on the page: `15–50 engineers`.
    pub says: &'static str,
    /// The source.
    pub source: &'static Source,
    /// Its date, if it differs from the source's; else empty. [`Claim::when`] returns the date that holds.
    pub date: &'static str,
    /// The kind of statement.
    pub status: Status,
    /// What to know when you read it; may be empty.
    pub note: &'static str,
}

/// The position of a fact's claims in the evidence. The catalog carries only positions, because most visits never open a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited(pub u16);

/// The claims behind the catalog.
#[derive(Clone, Copy, Debug)]
pub struct Evidence(pub &'static [&'static [Claim]]);

impl Evidence {
    /// The claims behind a fact; empty for an unknown position.
    pub fn of(&self, cited: Cited) -> &'static [Claim] {
        self.0.get(usize::from(cited.0)).copied().unwrap_or_default()
    }
}

impl Claim {
    /// Its date: its own, else the source's.
    pub fn when(&self) -> &'static str {
        if self.date.is_empty() { self.source.date } else { self.date }
    }
}
