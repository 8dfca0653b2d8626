//! Version 1: the lens, who files, and from where.

use super::group::group;
use super::leaf::{Decimal, Text, decimal, fixed, texts, twin};
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
    }
}

group! {
    /// A place that taxes are of.
    Place {
        state: Text,
        locals: Vec<Text>,
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
        }
    }
}

impl From<Tax> for model::TaxProfile {
    fn from(tax: Tax) -> Self {
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
        } = tax;
        Self {
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
        }
    }
}

impl From<&model::Place> for Place {
    fn from(place: &model::Place) -> Self {
        let model::Place { state, locals } = place;
        Self { state: state.into(), locals: texts(locals) }
    }
}

impl From<Place> for model::Place {
    fn from(place: Place) -> Self {
        let Place { state, locals } = place;
        Self { state: state.into(), locals: locals.into_iter().map(String::from).collect() }
    }
}
