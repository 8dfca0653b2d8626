//! What taxes rest on, in sentences: which figures stand in or are projected, what is law already, and what is assumed.

use super::TakeHome;
use crate::model::problem::Field;
use crate::model::tax::states;

/// A rule that is law already, by name, and the years it counts in.
type Enacted = (String, Vec<u16>);

impl TakeHome<'_> {
    /// The problems as sentences. All years to come share the sentences on what is law already and what is not.
    pub fn notes(&self) -> Vec<String> {
        together([self])
    }

    fn standing_in(&self) -> Option<String> {
        let brackets = self.years.iter().map(|year| (year.rules.brackets_of(), year.pay.year));
        brackets.into_iter().find(|(rules, year)| rules < year).map(|(rules, _)| {
            format!(
                "Figures that no law sets yet for years after {rules} are those of {rules}, or of the latest year known."
            )
        })
    }

    /// Only rules of the year itself: those that stand in for a later year are a projection anyway, and it is said.
    fn projected(&self) -> impl Iterator<Item = String> {
        self.years.iter().map(|year| &year.rules).flat_map(|rules| {
            let places = rules.places().into_iter();
            let here = places.filter(|place| place.state.projected && place.state.years.hold(place.year));
            let says = here.map(|place| {
                format!(
                    "Some figures of {} for {} are projected, or do not have an official source yet.",
                    states::name(place.state.state),
                    place.year
                )
            });
            says.collect::<Vec<String>>()
        })
    }

    /// What is law already in years whose federal brackets are not out.
    fn enacted(&self, named: &mut Vec<Enacted>) {
        for rules in self.years.iter().map(|year| &year.rules) {
            for name in rules.enacted() {
                match named.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, years)) if years.contains(&rules.year) => {}
                    Some((_, years)) => years.push(rules.year),
                    None => named.push((name, vec![rules.year])),
                }
            }
        }
    }

    /// What is assumed of places and W-4s, and what is off.
    fn others(&self) -> impl Iterator<Item = String> {
        let others = self.problems().into_iter().filter(|problem| problem.field != Field::alone("tax.year"));
        self.place_notes()
            .into_iter()
            .chain(self.w4_note().map(str::to_owned))
            .chain(others.map(|problem| format!("{} {}", problem.says, problem.try_)))
    }
}

/// The notes of several choices: each sentence once, and one for all that is law already.
pub fn together<'h>(homes: impl IntoIterator<Item = &'h TakeHome<'h>>) -> Vec<String> {
    let homes: Vec<&TakeHome<'_>> = homes.into_iter().collect();
    let mut named = Vec::new();
    homes.iter().for_each(|home| home.enacted(&mut named));
    let said = homes.iter().filter_map(|home| home.standing_in());
    let said = said.chain(already_law(named)).chain(homes.iter().flat_map(|home| home.projected()));
    let mut notes: Vec<String> = Vec::new();
    for note in said.chain(homes.iter().flat_map(|home| home.others())) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

/// `Already law, and counted: X and Y of 2027; Z of 2027 to 2030.`
fn already_law(named: Vec<Enacted>) -> Option<String> {
    let mut spans: Vec<(String, Vec<String>)> = Vec::new();
    for (name, years) in named {
        let first = years.iter().min().copied().unwrap_or_default();
        let span = match years.iter().max() {
            Some(last) if *last > first => format!("{first} to {last}"),
            _ => first.to_string(),
        };
        match spans.iter_mut().find(|(known, _)| *known == span) {
            Some((_, names)) => names.push(name),
            None => spans.push((span, vec![name])),
        }
    }
    let said: Vec<String> =
        spans.into_iter().map(|(span, names)| format!("{} of {span}", names.join(", "))).collect();
    (!said.is_empty()).then(|| format!("Already law, and counted: {}.", said.join("; ")))
}
