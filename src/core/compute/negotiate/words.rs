//! The words of a counter-offer: the message, notes for the call, its agenda, and a reply for each likely answer. They use solved numbers
//! and true facts only. Another offer is named only if the reader says that it is in writing and may be named. Nothing is sent.

use super::lever::{Lever, LeverAmounts};
use super::packages::PackageOption;
use super::solver::CounterSolver;
use super::standing::Standing;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::negotiation::counter_plan::Tone;

/// A prepared reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Their answer.
    pub answer: &'static str,
    /// The reply.
    pub reply: String,
}

/// The words of a counter-offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageWords {
    /// The message.
    pub email: String,
    /// Notes for a call.
    pub call: Vec<String>,
    /// The agenda of the call.
    pub agenda: Vec<String>,
    /// Prepared replies.
    pub replies: Vec<Reply>,
}

impl CounterSolver<'_> {
    /// The words that ask for a package. The other packages are named as alternatives.
    pub fn words_of(
        &self,
        standing: &Standing,
        asked: &PackageOption,
        others: &[PackageOption],
    ) -> MessageWords {
        let warm = self.ask.tone == Tone::Warm;
        let wish = self.wish(asked.more);
        let reason = self.reason(standing);
        let greeting = if warm {
            format!(
                "Thank you for the offer, and for the time everyone has taken. I would be glad to join {}.",
                self.employer()
            )
        } else {
            format!("Thank you for the offer. I want to join {}.", self.employer())
        };
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
        let closing = if warm {
            "If we can get there, I am ready to sign. Could we speak this week?\n\nWith many thanks"
        } else {
            "If you can do this, I will sign. When can we speak?\n\nThanks"
        };
        let email = format!(
            "Hello [name],\n\n{greeting} Before I sign I would like to talk about the package. I am looking for {wish}. {reason}{ways}\n\n{closing},\n[your name]"
        );
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

    fn employer(&self) -> String {
        let company = self.offer.company.as_deref().and_then(|id| {
            self.facts().catalog.companies.iter().find(|company| company.id == id).map(|company| company.name)
        });
        company.map_or_else(|| self.name.clone(), str::to_owned)
    }

    /// The parts that change, with their new amounts: `a base of $210,000, and a stock grant of $450,000`.
    pub fn wish(&self, more: LeverAmounts) -> String {
        let parts: Vec<String> = Lever::ALL
            .into_iter()
            .filter_map(|lever| {
                let more = more.get(lever.place()).copied().filter(|more| !more.is_zero())?;
                let now = self.now.get(lever.place()).copied().unwrap_or_default();
                Some(format!("a {} of {}", lever.name(), format::whole(now + more)))
            })
            .collect();
        match parts.as_slice() {
            [] => "the package as it is".into(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }

    /// The reasons, from true facts.
    fn reason(&self, standing: &Standing) -> String {
        let best = standing.best.as_ref().filter(|best| best.id.is_some_and(|id| id != self.id()));
        if let Some(best) = best
            && self.ask.named
        {
            let id = best.id.and_then(|id| self.scenario().offers.iter().find(|offer| offer.id == id));
            if id.is_some() {
                let versus = if best.worth > standing.offer { "comes to more" } else { "is close" };
                return format!(
                    "I hold a written offer from {}, which {versus} over {}; I can show it.",
                    best.name,
                    format::span(self.scenario().horizon_years)
                );
            }
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
