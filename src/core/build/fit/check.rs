//! Checks the files of the Fit page: weights add up to 100, thresholds rise, no id is used twice, no text is empty.

use super::super::claims::Findings;
use super::super::model::fit::question::SignalLevel;
use super::super::shape::{Facts, Read, Text, Word};
use super::Fit;
use super::shape::{Mapping, Number, Plans, Readiness, Signals, Yardstick};
use toml::Spanned;

/// Who sets a threshold, as the file and as Rust spell it.
pub(crate) const BY: [(&str, &str); 2] = [("guide", "Guide"), ("leaders", "Leaders")];
/// Places from L6 up, as the file and as Rust spell them.
pub(crate) const PLACES: [(&str, &str); 3] = [("L6", "L6"), ("borderline", "Borderline"), ("L7", "L7")];

pub(crate) fn check_fit<'a>(found: &mut Findings<'a>, facts: &'a Facts) {
    let Fit { signals, readiness, plans, mapping } = &facts.fit;
    check_signals(found, signals);
    check_readiness(found, readiness);
    for item in &readiness.content.item {
        let id = item.id.get_ref();
        if signals.content.signal.iter().any(|signal| signal.id.get_ref() == id) {
            let says = format!("“{id}” is a signal of data/fit.toml too. Give each its own id.");
            found.fault(&readiness.file, item.id.span().start, says);
        }
    }
    check_plans(found, facts, plans, readiness);
    check_mapping(found, facts, mapping);
}

fn check_signals<'a>(found: &mut Findings<'a>, signals: &'a Read<Signals>) {
    let Read { file, content } = signals;
    found.ids(file, content.signal.iter().map(|signal| &signal.id));
    for signal in &content.signal {
        let words = [&signal.name, &signal.asks, &signal.why];
        for word in words.into_iter().chain(&signal.looks).chain(&signal.evidence) {
            found.filled(file, word);
        }
        kind(found, file, &signal.id, signal.number.as_ref(), &signal.choices);
        for yardstick in &signal.yardstick {
            found.vocabulary(file, "yardstick", &BY, &yardstick.by);
            found.claims(file, &yardstick.by, &yardstick.claims);
            check_steps(found, file, yardstick, &signal.choices);
        }
        let scored = signal.yardstick.iter().any(|one| one.by.get_ref() == "guide" && !one.steps.is_empty());
        if (*signal.weight.get_ref() > 0) != scored {
            let says = "a signal has a weight just where the guide's yardstick has steps. Give both, or weight 0 and none.";
            found.fault(file, signal.weight.span().start, says);
        }
    }
    let sum: u32 = content.signal.iter().map(|signal| *signal.weight.get_ref()).sum();
    if sum != 100 {
        found.fault(file, 0, format!("the weights add up to {sum}. Together they make 100."));
    }
}

/// The lowest position of a step: its number, or the position of its choice.
pub(crate) fn position(from: &Word, choices: &[(Word, Word)]) -> Option<u64> {
    let from = from.get_ref();
    if choices.is_empty() {
        return from.parse().ok();
    }
    (0..).zip(choices).find(|(_, (id, _))| id.get_ref() == from).map(|(at, _)| at)
}

fn check_steps<'a>(
    found: &mut Findings<'a>,
    file: &Text,
    yardstick: &'a Yardstick,
    choices: &'a [(Word, Word)],
) {
    let mut before: Option<(u64, SignalLevel)> = None;
    for (from, place) in &yardstick.steps {
        found.vocabulary(file, "place", &PLACES, place);
        let start = from.span().start;
        let Some(at) = position(from, choices) else {
            let says = format!("“{}” is neither a whole number nor a choice above.", from.get_ref());
            found.fault(file, start, format!("{says} Use one of them."));
            continue;
        };
        let place = match place.get_ref().as_str() {
            "L7" => SignalLevel::L7,
            "borderline" => SignalLevel::Borderline,
            _ => SignalLevel::L6,
        };
        if before.is_some_and(|(last, lower)| at <= last || place <= lower) {
            found.fault(file, start, "the steps do not rise. List them from small to large, each once.");
        }
        before = Some((at, place));
    }
}

fn kind<'a>(
    found: &mut Findings<'a>,
    file: &Text,
    id: &'a Word,
    number: Option<&Spanned<Number>>,
    choices: &'a [(Word, Word)],
) {
    found.ids(file, choices.iter().map(|(id, _)| id));
    choices.iter().for_each(|(_, label)| found.filled(file, label));
    if number.is_some() != choices.is_empty() {
        let says = "a question takes either a number or choices. Give one of the two.";
        found.fault(file, id.span().start, says);
    }
    if let Some(number) = number
        && number.get_ref().least >= number.get_ref().most
    {
        found.fault(file, number.span().start, "least is not under most. Swap them.");
    }
}

fn check_readiness<'a>(found: &mut Findings<'a>, readiness: &'a Read<Readiness>) {
    let Read { file, content } = readiness;
    found.ids(file, content.component.iter().map(|component| &component.id));
    for component in &content.component {
        found.filled(file, &component.name);
        found.claims(file, &component.id, &component.claims);
        let items = content.item.iter().filter(|item| item.component.get_ref() == component.id.get_ref());
        if !items.clone().any(|item| item.short) {
            let says = "the short form asks nothing of this component. Mark one of its statements short.";
            found.fault(file, component.id.span().start, says);
        }
    }
    let sum: u32 = content.component.iter().map(|component| component.weight).sum();
    if sum != 100 {
        found.fault(file, 0, format!("the weights add up to {sum}. Together they make 100."));
    }
    let facts = content.item.iter().filter_map(|item| item.fact.as_ref());
    let details: Vec<_> = facts.chain(&content.detail).collect();
    let ids = content.item.iter().map(|item| &item.id);
    found.ids(file, ids.chain(details.iter().map(|detail| &detail.id)));
    for item in &content.item {
        let id = item.component.get_ref();
        if !content.component.iter().any(|component| component.id.get_ref() == id) {
            let says = format!("no component is called “{id}”. Use the id of one above.");
            found.fault(file, item.component.span().start, says);
        }
        for word in [&item.name, &item.asks].into_iter().chain(&item.anchors) {
            found.filled(file, word);
        }
    }
    for detail in details {
        found.filled(file, &detail.asks);
        kind(found, file, &detail.id, detail.number.as_ref(), &detail.choices);
    }
    found.ids(file, content.ground.iter().map(|ground| &ground.id));
    for ground in &content.ground {
        found.filled(file, &ground.says);
        found.claims(file, &ground.id, &ground.claims);
    }
}

fn check_plans<'a>(
    found: &mut Findings<'a>,
    facts: &'a Facts,
    plans: &'a Read<Plans>,
    readiness: &'a Read<Readiness>,
) {
    let Read { file, content } = plans;
    found.ids(file, content.path.iter().map(|path| &path.id));
    let mut above: Option<(u32, u32)> = None;
    for path in &content.path {
        found.filled(file, &path.name);
        found.claims(file, &path.id, &path.claims);
        let (score, least) = (*path.score.get_ref(), path.least_weeks);
        if above.is_some_and(|(higher, shorter)| score >= higher || least <= shorter) {
            let says = "paths go from the shortest to the longest, and from the highest score to the lowest.";
            found.fault(file, path.score.span().start, format!("{says} Put this one in its place."));
        }
        above = Some((score, least));
        if path.phase.is_empty() || path.phase.iter().any(|phase| phase.weeks == 0 || phase.mock > 100) {
            let says =
                "each phase has a week or more, and 100% of mocks at most; a path has a phase or more.";
            found.fault(file, path.id.span().start, says);
        }
        for phase in &path.phase {
            found.filled(file, &phase.focus);
            found.filled(file, &phase.milestone);
            if (phase.mocks > 0) != phase.fewer.is_some() {
                let says = "a milestone with mocks has a text for fewer; one without has none.";
                found.fault(file, phase.milestone.span().start, says);
            }
            if let Some(lead) = &phase.lead
                && !readiness.content.component.iter().any(|one| one.id.get_ref() == lead.get_ref())
            {
                let says = format!("no component is called “{}”. Use an id of it.", lead.get_ref());
                found.fault(file, lead.span().start, says);
            }
        }
    }
    found.ids(file, content.principles.iter().map(|principles| &principles.level));
    for principles in &content.principles {
        amazon(found, facts, file, &principles.level);
        found.claims(file, &principles.level, &principles.claims);
        for (name, prompt) in &principles.list {
            found.filled(file, name);
            found.filled(file, prompt);
        }
    }
}

fn check_mapping<'a>(found: &mut Findings<'a>, facts: &'a Facts, mapping: &'a Read<Mapping>) {
    let Read { file, content } = mapping;
    for (at, level) in content.level.iter().enumerate() {
        let company = level.company.get_ref();
        if !facts.companies.content.company.iter().any(|known| known.id.get_ref() == company) {
            let says = format!("no company is called “{company}”. Use an id of data/companies.toml.");
            found.fault(file, level.company.span().start, says);
        }
        let earlier = content.level.iter().take(at);
        if earlier
            .clone()
            .any(|one| one.company.get_ref() == company && one.id.get_ref() == level.id.get_ref())
        {
            let says = "the company has a level of this name already. Add the claim there.";
            found.fault(file, level.id.span().start, says);
        }
        found.filled(file, &level.name);
        if level.amazon.is_empty() {
            found.fault(file, level.id.span().start, "nobody puts this level anywhere. Add a claim.");
        }
        for beside in &level.amazon {
            found.claim(file, &beside.claim);
            beside.levels.iter().for_each(|level| amazon(found, facts, file, level));
        }
    }
}

fn amazon(found: &mut Findings<'_>, facts: &Facts, file: &Text, level: &Word) {
    if !facts.levels("amazon").contains(&level.get_ref().as_str()) {
        let says = format!("Amazon has no level “{}”. Use one of data/ladders/amazon.toml.", level.get_ref());
        found.fault(file, level.span().start, says);
    }
}
