//! All choices after taxes, each worked out once: the comparison in a lens, the answers after tax and the file's notes read the same years.
//! `LensView` works them out anew for one choice.

use super::take_home::TakeHome;
use super::view::LensView;
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::tax::earlier::Earlier;
use crate::model::fixed::Money;
use crate::model::offer::OfferId;
use crate::model::problem::{Field, Problem};
use crate::model::tax::profile::EarlierWages;

/// The offers of an analysis and the current job, after taxes.
#[derive(Clone, Debug)]
pub struct TakeHomes<'a>(Vec<(OfferId, Result<TakeHome<'a>, Problem>)>);

impl<'a> TakeHomes<'a> {
    /// Works them out.
    pub fn of(analysis: &'a Analysis<'_>, lens_view: &LensView<'a>) -> Self {
        let subjects = analysis.offers.iter().chain(&analysis.current);
        Self(subjects.map(|subject| (subject.id, TakeHome::of(analysis, subject, lens_view))).collect())
    }

    /// One of them.
    ///
    /// # Errors
    /// No state is named, or its taxes are not known.
    pub fn get(&self, subject: &AnalyzedOffer<'_>) -> Result<&TakeHome<'a>, Problem> {
        let (_, home) = self.0.iter().find(|(id, _)| *id == subject.id).ok_or_else(LensView::no_place)?;
        home.as_ref().map_err(Clone::clone)
    }

    /// What is assumed of wages from before the first month, each as its field of the file; empty without a state.
    pub fn assumed(&self, analysis: &Analysis<'_>, lens_view: &LensView<'_>) -> Vec<String> {
        let Some(profile) = &lens_view.profile else { return Vec::new() };
        let offers =
            analysis.offers.iter().enumerate().map(|(index, subject)| (Field::offer(index), subject));
        let subjects = offers.chain(analysis.current.iter().map(|subject| (Field::CURRENT, subject)));
        let earlier: Vec<(Field, Earlier)> = subjects
            .filter_map(|(field, subject)| {
                let home = self.get(subject).ok()?;
                Some((field, home.stints.first()?.years.first()?.earlier))
            })
            .collect();
        let EarlierWages { wages, withheld, state_withheld } = profile.before;
        let say = |name: &str, typed: Option<Money>, of: fn(&Earlier) -> Money| -> Vec<String> {
            if typed.is_some() {
                return Vec::new();
            }
            let worked_out = earlier.iter().filter(|(_, earlier)| !of(earlier).is_zero());
            let said: Vec<String> = worked_out
                .map(|(field, earlier)| {
                    format!("tax.before.{name} = {} (before {field} begins)", of(earlier))
                })
                .collect();
            if said.is_empty() { vec![format!("tax.before.{name} = 0")] } else { said }
        };
        [
            say("wages", wages, |earlier| earlier.wages),
            say("withheld", withheld, |earlier| earlier.withheld),
            say("state_withheld", state_withheld, |earlier| earlier.state_withheld),
        ]
        .concat()
    }
}
