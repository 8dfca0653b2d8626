//! The words of a counter-offer: the message, notes for the call, its agenda, and a reply for each likely answer. Another offer is named only
//! if the reader says that it is in writing and may be named. No reply promises to sign for less than the least to accept.

use super::super::lever::{Lever, LeverAmounts, package, shares, with};
use super::super::packages::PackageOption;
use super::super::solver::CounterSolver;
use super::super::standing::{Alternative, Standing};
use super::{MessageWords, Reply};
use crate::compute::compare::sentence::is_close;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::{Offer, OfferId, Purpose};

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
        let close = match (asked.worth >= standing.reservation, self.warm()) {
            (true, true) => "If we can get there, I am ready to sign. Could we speak this week?",
            (true, false) => "If you can do this, I will sign. When can we speak?",
            (false, true) => "Could we speak this week?",
            (false, false) => "When can we speak?",
        };
        let asks = if self.warm() {
            "Before I sign, may I come back to the package with you? I hope that we can get to"
        } else {
            "Before I sign I would like to talk about the package. I am looking for"
        };
        let email = self.email(&format!("{greeting} {asks} {wish}. {reason}{ways}\n\n{close}"));
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

    /// The parts that change, as they are then: `a base of $210,000 and a sign-on of $150,000 in all`.
    pub fn wish(&self, more: LeverAmounts) -> String {
        let then = with(self.offer, more, self.price);
        let price = self.price.map(|price| Money::from_f64(price.to_f64()));
        self.listed(&then, more.map(|more| !more.is_zero()), price)
    }

    /// Some parts of a version of this offer in a sentence. A grant that was typed in shares is named in shares, with its dollars at a price.
    pub(super) fn listed(&self, offer: &Offer, named: [bool; 3], price: Option<Money>) -> String {
        let part = |(lever, amount): (Lever, Money)| {
            let (mut first, mut says) = ("", format::whole(amount));
            match lever {
                Lever::Base => {}
                Lever::Grant => {
                    if let Some(count) = shares(offer) {
                        says = format!("{} RSUs", format::shares(count));
                        if let Some(price) = price {
                            says +=
                                &format!(" (about {} at {})", format::rounded(amount), format::money(price));
                        }
                    }
                    if offer.grants.len() > 1 {
                        first = "first ";
                    }
                }
                Lever::SignOn => {
                    if offer.sign_on.iter().filter(|tranche| tranche.purpose == Purpose::SignOn).count() > 1 {
                        says += " in all";
                    }
                }
            }
            format!("a {first}{} of {says}", lever.name())
        };
        let amounts = Lever::ALL.into_iter().zip(package(offer, self.price));
        let parts: Vec<String> =
            amounts.zip(named).filter(|(_, named)| *named).map(|(amount, _)| part(amount)).collect();
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
        let best = standing.best.as_ref().filter(|_| self.ask.named == Some(true)).filter(is_offer);
        let other = best.and_then(|best| self.scenario().offer(best.id?)).map(|offer| self.employer(offer));
        // A recruiter learns nothing from a second offer of their own company.
        if let (Some(best), Some(other)) = (best, other.filter(|other| *other != self.employer(self.offer))) {
            // A recruiter reads both letters, each over its own years: more must be true of the letters too, beyond too close to call.
            let letter = best.id.and_then(|id| self.worth_of_own(id).ok()).unwrap_or_default().yearly;
            let gap = letter - self.worth.yearly;
            let versus = if is_close(gap, letter.max(self.worth.yearly)) {
                ", which is close"
            } else if gap > Money::ZERO && best.worth > standing.offer {
                ", which comes to more in all"
            } else {
                ""
            };
            return format!("I hold a written offer from {other}{versus}; I can show it.");
        }
        // Sources disagree about pay ranges, so none of them is a fact to write to an employer.
        "It reflects the scope of the role and what I bring to it.".into()
    }

    /// A reply for each likely answer. Its amounts lie between the offer and the ask.
    fn replies(&self, standing: &Standing, asked: &PackageOption) -> Vec<Reply> {
        let floor = standing.reservation;
        let part = |share: i64, of: i64| {
            let more = asked.more.map(|more| {
                let step = Money::whole(500).units();
                Money::from_units((more.times(share).per(of).units() + step / 2).div_euclid(step) * step)
            });
            (self.to_me(more) >= floor).then(|| self.wish(more))
        };
        let half_way = part(1, 2)
            .map_or_else(String::new, |half| format!(" If they stop again: “With {half} we are done.”"));
        let step = part(3, 4).map_or_else(
            || "“That is a good step, but not enough for me to sign. What else can move?”".to_owned(),
            |most| format!("“That is a good step. With {most} I can sign today.”{half_way}"),
        );
        let below = if floor > standing.offer {
            format!(
                "Say that you cannot accept that, because what you would do instead is worth more to you. Name no number. For yourself: the least you would accept is {}.",
                format::rounded(floor)
            )
        } else {
            "Ask once what else can move: sign-on, start date, level review in a year. Then take a day before you answer.".into()
        };
        vec![
            Reply {
                answer: "Yes",
                reply: "Thank them, ask for it in writing with every number, and sign when it is there and still the best you have."
                    .into(),
            },
            Reply { answer: "We can do a part of it", reply: step },
            Reply {
                answer: "That is above the range",
                reply:
                    "“Which part has room? I am open on how it is built.” Then name another of the packages."
                        .into(),
            },
            Reply {
                answer: "Do you have another offer?",
                reply: if self.ask.named == Some(true) {
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
