//! Who files, and from where: what taxes are worked out for. Reads and writes entries; knows no rule of tax.

use super::bounds;
use super::entries::Entries;
use super::fixed::{Money, Rate};
use super::problem::Problem;
use super::tax::{Age, Filing};

/// Who files, and from where. It is the same for every year and every offer, except for an offer's own [`Place`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaxProfile {
    /// Filing status.
    pub filing: Filing,
    /// Where the reader lives and works.
    pub place: Place,
    /// The spouse's wages a year.
    pub spouse: Money,
    /// The traditional 401(k) deferral a year that the reader wants.
    pub deferral: Money,
    /// The reader's age, for the catch-up.
    pub age: Age,
    /// Itemized deductions other than state and local taxes, a year.
    pub itemized: Money,
    /// Flat federal rate on supplemental pay, where the employer lets the reader choose it.
    pub flat: Option<Rate>,
    /// The federal return of the year before the first one taxed, for the safe harbor.
    pub last: Option<LastYear>,
    /// Another place to compare with, for the same offers.
    pub elsewhere: Option<Place>,
}

/// A place with taxes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Postal code of the state.
    pub state: String,
    /// Cities and counties in it, by id.
    pub locals: Vec<String>,
}

/// A federal return of the past.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LastYear {
    /// Its federal tax, Additional Medicare included.
    pub tax: Money,
    /// Its adjusted gross income.
    pub agi: Money,
}

const FILING: &str = "tax.filing";
const SPOUSE: &str = "tax.spouse";
const DEFERRAL: &str = "tax.deferral";
const AGE: &str = "tax.age";
const ITEMIZED: &str = "tax.itemized";
const FLAT: &str = "tax.flat";
const LAST_TAX: &str = "tax.last_tax";
const LAST_AGI: &str = "tax.last_agi";
const ELSEWHERE: &str = "elsewhere";

impl TaxProfile {
    /// What was said of taxes in a scenario, and what of it is no value. `None` where no state was named: nobody's home is guessed.
    pub fn of(beside: &Entries) -> Option<(Self, Vec<Problem>)> {
        let (profile, problems) = Self::typed(beside);
        (!profile.place.state.is_empty()).then_some((profile, problems))
    }

    /// The same, with a state or without.
    pub fn typed(beside: &Entries) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let off = &mut problems;
        let profile = Self {
            filing: beside.word(FILING, &Filing::WORDS, off).unwrap_or_default(),
            place: Place::read(beside, "tax").unwrap_or_default(),
            spouse: beside.number(SPOUSE, bounds::AMOUNT, off).unwrap_or_default(),
            deferral: beside.number(DEFERRAL, bounds::AMOUNT, off).unwrap_or_default(),
            age: beside.word(AGE, &Age::WORDS, off).unwrap_or_default(),
            itemized: beside.number(ITEMIZED, bounds::AMOUNT, off).unwrap_or_default(),
            flat: beside.number(FLAT, bounds::SHARE, off),
            last: beside.number(LAST_TAX, bounds::AMOUNT, off).map(|tax| LastYear {
                tax,
                agi: beside.number(LAST_AGI, bounds::AMOUNT, off).unwrap_or_default(),
            }),
            elsewhere: Place::read(beside, ELSEWHERE),
        };
        (profile, problems)
    }

    /// Keeps it among the entries of a scenario; what is as usual needs no words.
    pub fn write(&self, beside: &mut Entries) {
        let said = |amount: Money| (!amount.is_zero()).then_some(amount);
        self.place.put(beside, "tax");
        beside.set(FILING, (self.filing != Filing::default()).then(|| self.filing.word()));
        beside.set_number(SPOUSE, said(self.spouse));
        beside.set_number(DEFERRAL, said(self.deferral));
        beside.set(AGE, (self.age != Age::default()).then(|| self.age.word()));
        beside.set_number(ITEMIZED, said(self.itemized));
        beside.set_number(FLAT, self.flat);
        beside.set_number(LAST_TAX, self.last.map(|last| last.tax));
        beside.set_number(LAST_AGI, self.last.map(|last| last.agi));
        self.elsewhere.clone().unwrap_or_default().put(beside, ELSEWHERE);
    }

    /// The same, lived in another place.
    #[must_use]
    pub fn in_place(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }

    /// The profile for an offer: at the offer's own place, where it has one.
    #[must_use]
    pub fn at(&self, offer: &Entries) -> Self {
        self.in_place(Place::of(offer).unwrap_or_else(|| self.place.clone()))
    }
}

impl Place {
    /// Where an offer is worked, if it is not where the profile says.
    pub fn of(offer: &Entries) -> Option<Self> {
        Self::read(offer, "place")
    }

    /// Keeps it among the entries of an offer; `None` takes it back.
    pub fn write(place: Option<&Self>, offer: &mut Entries) {
        place.cloned().unwrap_or_default().put(offer, "place");
    }

    fn read(entries: &Entries, whose: &str) -> Option<Self> {
        let state = entries.get(&format!("{whose}.state"))?.to_owned();
        let locals = entries.get(&format!("{whose}.locals")).unwrap_or_default();
        Some(Self { state, locals: locals.split_whitespace().map(str::to_owned).collect() })
    }

    fn put(&self, entries: &mut Entries, whose: &str) {
        let locals = self.locals.join(" ");
        let said = |text| if str::is_empty(text) { None } else { Some(text) };
        entries.set(&format!("{whose}.state"), said(&self.state));
        entries.set(&format!("{whose}.locals"), said(&locals));
    }
}
