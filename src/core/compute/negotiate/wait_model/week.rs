//! What to do in each week if nothing has come yet: go on, or accept the offer in hand.

use super::{Standing, Tree, WaitDecision};
use std::collections::BTreeMap;

/// A week of waiting in which nothing has come yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Weeks {
    /// The number of the week; 0 is now.
    pub week: u16,
    /// What waiting is worth then.
    pub waiting: f64,
    /// The best in hand then: the offer while it is open, else the fallback.
    pub in_hand: f64,
    /// Is accepting it better?
    pub take: bool,
    /// Positions of the processes with a result in this week.
    pub due: Vec<usize>,
}

/// The weeks until no process is running. A process without an offer by its last week is over.
pub fn weeks(decision: &WaitDecision) -> Vec<Weeks> {
    let mut tree = Tree { decision, known: BTreeMap::new() };
    let mut all = Vec::new();
    for week in 0..=decision.horizon {
        let standing: Vec<Standing> = decision
            .processes
            .iter()
            .map(|process| if process.duration() <= week { Standing::Over } else { Standing::Running })
            .collect();
        let due = |week: u16| {
            let ends = decision.processes.iter().enumerate().filter(|(_, process)| {
                let mut at = 0_u16;
                process.stages.iter().any(|stage| {
                    at = at.saturating_add(stage.weeks);
                    at == week
                })
            });
            ends.map(|(place, _)| place).collect::<Vec<usize>>()
        };
        let in_hand = decision.best(week, &standing);
        if week == decision.horizon || !standing.contains(&Standing::Running) {
            all.push(Weeks { week, waiting: in_hand, in_hand, take: true, due: due(week) });
            break;
        }
        let waiting = tree.waiting(week, &standing);
        all.push(Weeks { week, waiting, in_hand, take: in_hand >= waiting, due: due(week) });
    }
    all
}
