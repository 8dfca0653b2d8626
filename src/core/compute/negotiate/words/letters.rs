//! Messages beside the counter-offer: a higher level, a review date, more time, no and yes. Each is a text with names in braces, which are
//! filled in from the scenario: one place fills all of them, which is smaller than a sentence of code for each.

use super::super::lever::shares;
use super::super::relevel::{LEVELS, is_at, told_at_next};
use super::super::solver::CounterSolver;
use super::{MessageKind, MessageWords};
use crate::compute::fit::scope::fit;
use crate::model::day::Day;
use crate::model::format;

/// The email of a kind, and the notes for a call, a line each.
const fn texts(kind: MessageKind) -> (&'static str, &'static str) {
    match kind {
        MessageKind::Counter => ("", ""),
        MessageKind::Level => (
            "{thanks} The offer is at L6. Before we talk about pay, I would like to ask you to look at the level again, because I believe that my work is at L7. {facts}\n\nCould the hiring manager review the level with the interview team? I can add detail, or talk to anyone who has questions.",
            "{thanks}\nAsk for the level before any number: “Can the team look at L7 again?” Then stop talking.\nWhy L7: {facts}\nIf they say no: ask what was missing, then for more pay at L6, or for a review date in writing.",
        ),
        MessageKind::Review => (
            "{thanks} I understand that the level stays L6. Could we agree in writing on a date to review it for L7, on who decides, and on what I need to show by then? I suggest [month of the review].",
            "{thanks}\nAsk for three things in writing: the date, who decides, and what you need to show.\nCount on L6 pay alone: a review is a chance, not a promise.",
        ),
        MessageKind::Extension => (
            "{thanks} You asked for my answer by {deadline}. Could I have until {until}? {reason}. If you can give me a part of that time only, please tell me which day works.",
            "{thanks}\nName the day: {until}. Then stop talking.\nIf they say no: ask for half of that time.\nAsk for the new date in writing.",
        ),
        MessageKind::Decline => (
            "Thank you for the offer, and for the time that everyone at {company} has taken. I have decided not to accept it. [one true reason, if you want to give one]",
            "Say no in the first sentence, and thank them.\nGive one reason at most. Decline only if no answer of theirs would change your mind.",
        ),
        MessageKind::Accept => (
            "Thank you. I accept the offer of {company}: {package}. I will start {start}.\n\nPlease send the final letter with each of these numbers in it; I will sign it when it is there.",
            "Say yes, and read the numbers back: {package}.\nAsk when the final letter comes. Resign from a job only when both sides have signed it.",
        ),
    }
}

impl CounterSolver<'_> {
    /// Is there a message of this kind beside a counter-offer? A higher level needs one to ask for.
    pub fn has_letter(&self, kind: MessageKind) -> bool {
        let [now, _] = LEVELS;
        match kind {
            MessageKind::Counter => false,
            MessageKind::Level | MessageKind::Review => is_at(self.offer, now),
            MessageKind::Extension | MessageKind::Decline | MessageKind::Accept => true,
        }
    }

    /// The words of a message that asks for no package.
    pub fn letter(&self, kind: MessageKind) -> MessageWords {
        let (email, call) = texts(kind);
        let (mut email, mut call) = (self.email(email), call.to_owned());
        let deadline = self.deadline();
        let until = deadline.map(|deadline| self.scenario().waiting.asked_until(deadline));
        let filled: [(&str, String); 8] = [
            ("{thanks}", self.thanks()),
            ("{company}", self.employer(self.offer)),
            ("{facts}", self.facts_of_scope()),
            ("{deadline}", said(deadline, "[date of the deadline]")),
            ("{until}", said(until, "[date you need]")),
            ("{reason}", self.reason_for_time().to_owned()),
            ("{package}", self.package_as_it_is()),
            (
                "{start}",
                self.offer
                    .start
                    .map_or("on [start date]".to_owned(), |month| format!("in {}", format::month(month))),
            ),
        ];
        for (name, says) in &filled {
            email = email.replace(name, says);
            call = call.replace(name, says);
        }
        let call = call.split('\n').map(str::to_owned).collect();
        MessageWords { email, call, ..MessageWords::default() }
    }

    fn facts_of_scope(&self) -> String {
        let facts = told_at_next(&fit(self.facts().questionnaire, &self.scenario().profile));
        if facts.is_empty() {
            return "[two or three facts about your work: people led, budget, the largest thing you delivered]".to_owned();
        }
        facts
    }

    fn reason_for_time(&self) -> &'static str {
        if self.scenario().waiting.processes.is_empty() {
            "[the reason you need the time]"
        } else {
            "I have other interviews under way, and I want to give you an answer that I stand by"
        }
    }

    /// What the offer holds, with all of its sign-on.
    fn package_as_it_is(&self) -> String {
        let [base, grant, sign_on] = self.now.map(|amount| !amount.is_zero());
        self.listed(self.offer, [base, grant || shares(self.offer).is_some(), sign_on], None)
    }
}

fn said(day: Option<Day>, open: &str) -> String {
    day.map_or(open.to_owned(), |day| format::date(&day.to_string()))
}
