//! One change to the scenario, made by a field or a button, as a pure function.

use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use std::fmt;
use std::rc::Rc;
use yew::AttrValue;

/// One change to the scenario.
#[derive(Clone)]
pub struct Edit {
    /// What was edited: the id of its field. Edits of one field in a row are undone together.
    pub id: AttrValue,
    pub(crate) change: Rc<dyn Fn(&mut Scenario)>,
    /// Lists that it changes as a whole.
    pub rows: Vec<Rows>,
    /// The element that takes the focus after it.
    pub focus: Option<AttrValue>,
    /// What to say of it, with a way to undo it: for what takes much away at once.
    pub says: Option<AttrValue>,
}

/// A list of rows that came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// What the ids of its fields begin with, up to the row's number.
    pub prefix: AttrValue,
    /// The row that was removed; `None` where another list took its place.
    pub removed: Option<usize>,
}

impl Edit {
    /// A change made by the field of an id.
    pub fn new(id: impl Into<AttrValue>, change: impl Fn(&mut Scenario) + 'static) -> Self {
        Self { id: id.into(), change: Rc::new(change), rows: Vec::new(), focus: None, says: None }
    }

    /// Chooses cash after tax. A place that an offer names already is not asked again.
    pub(super) fn after_tax() -> Self {
        Self::new("lens", |scenario| {
            scenario.lens = Lens::Cash;
            let jobs = scenario.current.iter().map(|job| &job.offer);
            let named = scenario.offers.iter().chain(jobs).find_map(|offer| offer.place.clone());
            if let Some(place) = named.filter(|_| scenario.tax.place.state.is_empty()) {
                scenario.tax.place = place;
            }
        })
    }

    /// The scenario with the change made.
    #[must_use]
    pub fn made(&self, scenario: &Scenario) -> Scenario {
        let mut next = scenario.clone();
        (self.change)(&mut next);
        next.tidy();
        next
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Edit").field("id", &self.id).finish_non_exhaustive()
    }
}
