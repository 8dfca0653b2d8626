//! The words of a counter-offer: the message, notes for the call, its agenda, and a reply for each likely answer. Another offer is named only
//! if the reader says that it is in writing and may be named.

use super::super::lever::{Lever, LeverAmounts};
use super::super::packages::PackageOption;
use super::super::solver::CounterSolver;
use super::super::standing::{Alternative, Standing};
use super::{MessageWords, Reply};
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::OfferId;

impl CounterSolver<'_> {
    /// The words that ask for a package. The other packages are named as alternatives.
    pub fn words_of(
        &self,
        standing: &Standing,
        asked: &PackageOption,
        others: &[PackageOption],
    ) -> MessageWords {
        let wish = self.wish(asked.more);
        let reason = self.reason(standing);
        let greeting = self.thanks();
        let ways: Vec<String> = others
            .iter()
            .filter(|other| other.more != asked.more)
            .map(|other| self.wish(other.more))
            .collect();
        let ways = match ways.as_slice() {
            [] => String::new(),
            ways => format!(
                "\n\nThe same would also work as {}. Whichever is easiest on your side is fine with me.",
                ways.join("; or as ")
            ),
        };
        let close = if self.warm() {
            "If we can get there, I am ready to sign. Could we speak this week?"
        } else {
            "If you can do this, I will sign. When can we speak?"
        };
        let email = self.email(&format!(
            "{greeting} Before I sign I would like to talk about the package. I am looking for {wish}. {reason}{ways}\n\n{close}"
        ));
        let call = vec![
            greeting,
            format!("Ask for {wish}, and stop talking."),
            reason,
            "If they need time: agree on the day they come back.".into(),
        ];
        let agenda = vec![
            "Thanks, and that you want the job".into(),
            format!("The number: {wish}"),
            "The reason, in one sentence".into(),
            "Their room: which part can move, and who decides".into(),
            "The next step, with a date".into(),
        ];
        MessageWords { email, call, agenda, replies: self.replies(standing, asked) }
    }

    /// The parts that change, with their new amounts: `a base of $210,000 and a stock grant of $450,000`.
    pub fn wish(&self, more: LeverAmounts) -> String {
        let mut next = more;
        for (more, now) in next.iter_mut().zip(self.now) {
            if !more.is_zero() {
                *more += now;
            }
        }
        self.listed(next)
    }

    /// Amounts in a sentence, without those that are zero.
    pub(super) fn listed(&self, amounts: LeverAmounts) -> String {
        let parts: Vec<String> = Lever::ALL
            .into_iter()
            .zip(amounts)
            .filter(|(_, amount)| !amount.is_zero())
            .map(|(lever, amount)| format!("a {} of {}", lever.name(), format::whole(amount)))
            .collect();
        match parts.as_slice() {
            [] => "the package as it is".into(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }

    /// The reasons, from true facts.
    fn reason(&self, standing: &Standing) -> String {
        // A job that one has is no written offer.
        let is_offer = |best: &&Alternative| best.id.is_some_and(|id| id != OfferId::CURRENT);
        let best = standing.best.as_ref().filter(|_| self.ask.named).filter(is_offer);
        let other = best.and_then(|best| self.scenario().offer(best.id?)).map(|offer| self.employer(offer));
        // A recruiter learns nothing from a second offer of their own company.
        if let (Some(best), Some(other)) = (best, other.filter(|other| *other != self.employer(self.offer))) {
            let versus = if best.worth > standing.offer { "comes to more" } else { "is close" };
            return format!(
                "I hold a written offer from {other}, which {versus} over {}; I can show it.",
                format::span(self.scenario().horizon_years)
            );
        }
        match standing.room.left {
            Some(left) if left > Money::ZERO && self.ask.most.is_none() => {
                "It is within the range that is reported for this level.".into()
            }
            _ => "It reflects the scope of the role and what I bring to it.".into(),
        }
    }

    /// A reply for each likely answer. Its amounts lie between the offer and the ask.
    fn replies(&self, standing: &Standing, asked: &PackageOption) -> Vec<Reply> {
        let part = |share: i64, of: i64| {
            asked.more.map(|more| {
                let step = Money::whole(500).units();
                Money::from_units((more.times(share).per(of).units() + step / 2).div_euclid(step) * step)
            })
        };
        let half_way = self.wish(part(1, 2));
        let most_of_it = self.wish(part(3, 4));
        let floor = standing.reservation;
        let below = if floor > standing.offer {
            format!(
                "Say that you cannot accept at that level: your alternative is worth more. The least you would accept is {} over {}.",
                format::rounded(floor),
                format::span(self.scenario().horizon_years)
            )
        } else {
            "Ask once what else can move: sign-on, start date, level review in a year. Then take a day before you answer.".into()
        };
        vec![
            Reply {
                answer: "Yes",
                reply: "Thank them, ask for it in writing with every number, and sign when it is there."
                    .into(),
            },
            Reply {
                answer: "We can do a part of it",
                reply: format!(
                    "“That is a good step. With {most_of_it} I can sign today.” If they stop again: “With {half_way} we are done.”"
                ),
            },
            Reply {
                answer: "That is above the range",
                reply:
                    "“Which part has room? I am open on how it is built.” Then name another of the packages."
                        .into(),
            },
            Reply {
                answer: "Do you have another offer?",
                reply: if self.ask.named {
                    "Name it as it is, and offer to show it.".into()
                } else {
                    "“I would rather talk about what makes this work here.” Claim no offer that you do not hold.".into()
                },
            },
            Reply {
                answer: "I must ask",
                reply: "“Of course. When will you know? I will keep the time free.”".into(),
            },
            Reply { answer: "This is final", reply: below },
        ]
    }
}
