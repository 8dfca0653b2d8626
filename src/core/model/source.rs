//! Who says a thing, when, and how far to trust it.

/// How far a source is to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trust {
    /// Official, or computed from a public file.
    High,
    /// A named person who was there, press, or several agreeing reports.
    Medium,
    /// One unsourced or interested author.
    Low,
}

/// What kind of statement a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Stated by whoever decides it.
    Published,
    /// Told by people it happened to, or a guide's estimate of public market data.
    Reported,
    /// Worked out from published or reported facts.
    Inferred,
    /// Said of the future.
    Projected,
    /// Our own assumption, for want of a source.
    Assumed,
}

/// A place a fact was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Key in `data/sources.toml`.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Who put it out.
    pub publisher: &'static str,
    /// Where it is, an address or the words to find it by.
    pub address: &'static str,
    /// When it was published or last read: `2025-08`, `2022-10-25`, `undated`.
    pub date: &'static str,
    /// How far to trust it.
    pub trust: Trust,
    /// Why that much, or what to know when reading it; may be empty.
    pub note: &'static str,
}

/// What one source says of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The statement as a reader sees it: `15–50 engineers`.
    pub says: &'static str,
    /// Who says so.
    pub source: &'static Source,
    /// When it was said, if it is not the source's own date; else empty. [`Claim::when`] gives the one that holds.
    pub date: &'static str,
    /// What kind of statement it is.
    pub status: Status,
    /// What to know when reading it; may be empty.
    pub note: &'static str,
}

/// Where a fact's claims stand in the evidence, the chosen one first. The catalog carries these places alone, since most visits
/// never ask who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited(pub u16);

/// Who says what the catalog holds.
#[derive(Clone, Copy, Debug)]
pub struct Evidence(pub &'static [&'static [Claim]]);

impl Evidence {
    /// The claims behind a fact; none where the place is unknown.
    pub fn of(&self, cited: Cited) -> &'static [Claim] {
        self.0.get(usize::from(cited.0)).copied().unwrap_or_default()
    }
}

impl Claim {
    /// When it was said: its own date, else its source's.
    pub fn when(&self) -> &'static str {
        if self.date.is_empty() { self.source.date } else { self.date }
    }
}
