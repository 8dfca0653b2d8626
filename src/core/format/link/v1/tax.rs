//! Version 1: the lens, who files, and from where.

use super::group::{group, list, open};
use super::leaf::{Decimal, Text, decimal, fixed, month, texts, twin};
use crate::model::lens;
use crate::model::tax::{filing, profile as model};

twin! { Lens of lens::Lens { Economic, Taxable, Cash } }
twin! { Filing of filing::Filing { Single, Joint, Head, Separate } }
twin! { Age of filing::Age { Under50, From50, From60To63 } }

group! {
    /// Who files, and from where.
    Tax of model::TaxProfile {
        place: Place,
        filing: Filing,
        spouse: Decimal,
        deferral: Decimal,
        age: Age,
        itemized: Decimal,
        flat: Option<Decimal>,
        last: Option<LastYear>,
        before: EarlierWages,
        two_jobs_box: bool,
        extra_withheld: Decimal,
        children: u16,
        dependents: u16,
        elsewhere: Option<Place>,
        moves: Vec<MoveTo>,
    }
}

group! {
    /// A place that taxes are of.
    Place {
        state: Text,
        locals: Vec<Text>,
        lives: Option<Residence>,
    }
}

group! {
    /// Where someone lives who works in another place.
    Residence {
        state: Text,
        locals: Vec<Text>,
    }
}

group! {
    /// A move.
    MoveTo {
        from: u16,
        place: Place,
    }
}

group! {
    /// Wages from before the first month compared.
    EarlierWages {
        wages: Option<Decimal>,
        withheld: Option<Decimal>,
        state_withheld: Option<Decimal>,
    }
}

group! {
    /// A federal return of the past.
    LastYear {
        tax: Decimal,
        agi: Decimal,
    }
}

impl From<&model::TaxProfile> for Tax {
    fn from(profile: &model::TaxProfile) -> Self {
        let model::TaxProfile {
            filing,
            place,
            spouse,
            deferral,
            age,
            itemized,
            flat,
            last,
            before: model::EarlierWages { wages, withheld, state_withheld },
            two_jobs_box,
            extra_withheld,
            children,
            dependents,
            elsewhere,
            moves,
        } = profile;
        Self {
            place: place.into(),
            filing: (*filing).into(),
            spouse: (*spouse).into(),
            deferral: (*deferral).into(),
            age: (*age).into(),
            itemized: (*itemized).into(),
            flat: decimal(*flat),
            last: last.map(|model::LastYear { tax, agi }| LastYear { tax: tax.into(), agi: agi.into() }),
            before: EarlierWages {
                wages: decimal(*wages),
                withheld: decimal(*withheld),
                state_withheld: decimal(*state_withheld),
            },
            two_jobs_box: *two_jobs_box,
            extra_withheld: (*extra_withheld).into(),
            children: *children,
            dependents: *dependents,
            elsewhere: elsewhere.as_ref().map(Place::from),
            moves: list(moves),
        }
    }
}

impl TryFrom<Tax> for model::TaxProfile {
    type Error = String;

    fn try_from(tax: Tax) -> Result<Self, String> {
        let Tax {
            place,
            filing,
            spouse,
            deferral,
            age,
            itemized,
            flat,
            last,
            before: EarlierWages { wages, withheld, state_withheld },
            two_jobs_box,
            extra_withheld,
            children,
            dependents,
            elsewhere,
            moves,
        } = tax;
        Ok(Self {
            filing: filing.into(),
            place: place.into(),
            spouse: spouse.into(),
            deferral: deferral.into(),
            age: age.into(),
            itemized: itemized.into(),
            flat: fixed(flat),
            last: last.map(|LastYear { tax, agi }| model::LastYear { tax: tax.into(), agi: agi.into() }),
            before: model::EarlierWages {
                wages: fixed(wages),
                withheld: fixed(withheld),
                state_withheld: fixed(state_withheld),
            },
            two_jobs_box,
            extra_withheld: extra_withheld.into(),
            children,
            dependents,
            elsewhere: elsewhere.map(Into::into),
            moves: open(moves)?,
        })
    }
}

impl From<&model::Place> for Place {
    fn from(place: &model::Place) -> Self {
        let model::Place { state, locals, lives } = place;
        let lives = lives.as_ref().map(|model::Residence { state, locals }| Residence {
            state: state.into(),
            locals: texts(locals),
        });
        Self { state: state.into(), locals: texts(locals), lives }
    }
}

impl From<Place> for model::Place {
    fn from(place: Place) -> Self {
        let Place { state, locals, lives } = place;
        let read = |locals: Vec<Text>| locals.into_iter().map(String::from).collect();
        let lives = lives.map(|Residence { state, locals }| model::Residence {
            state: state.into(),
            locals: read(locals),
        });
        Self { state: state.into(), locals: read(locals), lives }
    }
}

impl From<&model::MoveTo> for MoveTo {
    fn from(one: &model::MoveTo) -> Self {
        let model::MoveTo { from, place } = one;
        Self { from: from.index(), place: place.into() }
    }
}

impl TryFrom<MoveTo> for model::MoveTo {
    type Error = String;

    fn try_from(one: MoveTo) -> Result<Self, String> {
        let MoveTo { from, place } = one;
        Ok(Self { from: month(from)?, place: place.into() })
    }
}
