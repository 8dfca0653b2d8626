//! Messages beside the counter-offer: a higher level, a review date, more time, no and yes.

use super::super::relevel::{next_level, scope_at_next};
use super::super::solver::CounterSolver;
use super::{MessageKind, MessageWords, listed};
use crate::compute::fit::scope::fit;
use crate::model::day::Day;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::grant::GrantSize;
use crate::model::offer::sign_on::Purpose;

impl CounterSolver<'_> {
    /// The words of a message that asks for no package; `None` for a counter-offer, and for a level where no next one is known.
    pub fn letter(&self, kind: MessageKind) -> Option<MessageWords> {
        let (says, call) = match kind {
            MessageKind::Counter => return None,
            MessageKind::Level => self.higher()?,
            MessageKind::Review => self.review()?,
            MessageKind::Extension => self.extension(),
            MessageKind::Decline => self.decline(),
            MessageKind::Accept => self.accept(),
        };
        Some(MessageWords { email: self.email(&says), call, ..MessageWords::default() })
    }

    fn higher(&self) -> Option<(String, Vec<String>)> {
        let (now, next) = next_level(self.offer)?;
        let fit = fit(self.facts().questionnaire, &self.scenario().profile);
        let facts = scope_at_next(&fit);
        let facts = if facts.is_empty() {
            "[two or three facts about your work: people led, budget, the largest thing you delivered]".into()
        } else {
            facts.join("; ")
        };
        let thanks = self.thanks();
        let email = format!(
            "{thanks} The offer is at {now}. Before we talk about pay, I would like to ask you to look at the level again, because I believe that my work is at {next}: {facts}.\n\nCould the hiring manager review the level with the interview team? I can add detail, or talk to anyone who has questions."
        );
        let call = vec![
            thanks,
            format!(
                "Ask for the level before any number: “Can the team look at {next} again?” Then stop talking."
            ),
            format!("Why {next}: {facts}."),
            format!(
                "If they say no: ask what was missing, then for more pay at {now}, or for a review date in writing."
            ),
        ];
        Some((email, call))
    }

    fn review(&self) -> Option<(String, Vec<String>)> {
        let (now, next) = next_level(self.offer)?;
        let thanks = self.thanks();
        let email = format!(
            "{thanks} I understand that the level stays {now}. Could we agree in writing on a date to review it for {next}, on who decides, and on what I need to show by then? I suggest [month of the review]. With that I can sign."
        );
        let call = vec![
            thanks,
            "Ask for three things in writing: the date, who decides, and what you need to show.".into(),
            format!("Count on {now} pay alone: a review is a chance, not a promise."),
        ];
        Some((email, call))
    }

    fn extension(&self) -> (String, Vec<String>) {
        let waiting = &self.scenario().waiting;
        let weeks = waiting.weeks_to_ask();
        let until = waiting.deadline.map(|day| day.plus(weeks.saturating_mul(7)));
        let said = |day: Option<Day>, open: &str| {
            day.map_or_else(|| format!("[{open}]"), |day| format::date(&day.to_string()))
        };
        let (until, deadline) =
            (said(until, "date you need"), said(waiting.deadline, "date of the deadline"));
        let reason = if waiting.processes.is_empty() {
            "[the reason you need the time]"
        } else {
            "I have other interviews under way, and I want to give you an answer that I stand by"
        };
        let thanks = self.thanks();
        let email = format!(
            "{thanks} You asked for my answer by {deadline}. Could I have until {until}? {reason}. If a part of that time is all you can give, please tell me which day works."
        );
        let call = vec![
            thanks,
            format!("Name the day: {until}. Then stop talking."),
            "If they say no: ask for half of that time.".into(),
            "Ask for the new date in writing.".into(),
        ];
        (email, call)
    }

    fn decline(&self) -> (String, Vec<String>) {
        let company = self.employer(self.offer);
        let team = if self.warm() {
            " I enjoyed every conversation, and I hope that our paths cross again."
        } else {
            ""
        };
        let email = format!(
            "Thank you for the offer, and for the time that everyone at {company} has taken. I have decided not to accept it. [one true reason, if you want to give one]{team}"
        );
        let call = vec![
            "Say no in the first sentence, and thank them.".into(),
            "Give one reason at most. Decline only if no answer of theirs would change your mind.".into(),
        ];
        (email, call)
    }

    fn accept(&self) -> (String, Vec<String>) {
        let start = self
            .offer
            .start
            .map_or_else(|| "on [start date]".into(), |month| format!("in {}", format::month(month)));
        let glad = if self.warm() { " I am looking forward to working with the team." } else { "" };
        let package = self.package_as_it_is();
        let email = format!(
            "Thank you. I accept the offer of {}: {package}. I will start {start}.{glad}\n\nPlease send the final letter with each of these numbers in it; I will sign it when it is there.",
            self.employer(self.offer)
        );
        let call = vec![
            format!("Say yes, and read the numbers back: {package}."),
            "Ask when the final letter comes. Resign from a job only when both sides have signed it.".into(),
        ];
        (email, call)
    }

    /// What the offer holds: `a base of $185,000, a stock grant of $320,000 and a sign-on of $180,000 in all`.
    fn package_as_it_is(&self) -> String {
        let sign_on = self.offer.sign_on.iter().filter(|tranche| tranche.purpose == Purpose::SignOn);
        let sign_on: Money = sign_on.map(|tranche| tranche.amount).sum();
        let [base, grant, _] = self.now;
        let grant = match self.offer.grants.first().map(|grant| grant.size) {
            Some(GrantSize::Shares(shares)) => format!("a stock grant of {} shares", format::shares(shares)),
            _ if grant.is_zero() => String::new(),
            _ => format!("a stock grant of {}", format::whole(grant)),
        };
        let sign_on = (!sign_on.is_zero()).then(|| format!("a sign-on of {} in all", format::whole(sign_on)));
        let base = (!base.is_zero()).then(|| format!("a base of {}", format::whole(base)));
        let parts = base.into_iter().chain((!grant.is_empty()).then_some(grant)).chain(sign_on);
        listed(&parts.collect::<Vec<_>>())
    }
}
