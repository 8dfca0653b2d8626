//! Writes the checked questions of the Fit page as Rust statics of the model's types.

use toml::Spanned;

use super::super::claims::variant;
use super::super::shape::{Claim, Facts, Word};
use super::check::{BY, PLACES, position};
use super::shape::{Detail, Item, LevelThere, Number, Path, Signal, Yardstick};

/// Writes a list of claims as Rust.
type Claims<'a> = &'a dyn Fn(&[Claim]) -> String;

/// The questionnaire as Rust; `claims` writes a list of claims and `claim` one.
pub(crate) fn emit_fit(facts: &Facts, claims: Claims<'_>, claim: &dyn Fn(&Claim) -> String) -> String {
    let (fit, readiness) = (&facts.fit, &facts.fit.readiness.content);
    let plans = &fit.plans.content;
    let components = list(&readiness.component, |component| {
        let (id, name) = (component.id.get_ref(), component.name.get_ref());
        let claims = claims(&component.claims);
        format!("Component {{ id: {id:?}, name: {name:?}, weight: {}, claims: &{claims} }}", component.weight)
    });
    let grounds = list(&readiness.ground, |ground| {
        let (id, says, claims) = (ground.id.get_ref(), ground.says.get_ref(), claims(&ground.claims));
        format!("Ground {{ id: {id:?}, says: {says:?}, claims: &{claims} }}")
    });
    let principles = list(&plans.principles, |principles| {
        let (level, claims) = (principles.level.get_ref(), claims(&principles.claims));
        format!("Principles {{ level: {level:?}, list: &{}, claims: &{claims} }}", pairs(&principles.list))
    });
    format!(
        "Questionnaire {{ signals: &{}, components: &{components}, items: &{}, details: &{}, grounds: &{grounds}, \
         plans: &{}, principles: &{principles}, mappings: &{} }}",
        list(&fit.signals.content.signal, |one| signal(one, claims)),
        list(&readiness.item, item),
        list(&readiness.detail, detail),
        list(&plans.path, |one| path(one, claims)),
        list(&fit.mapping.content.level, |one| level_there(one, claim)),
    )
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(", "))
}

fn pairs(pairs: &[(Word, Word)]) -> String {
    list(pairs, |(one, other)| format!("({:?}, {:?})", one.get_ref(), other.get_ref()))
}

fn words<const N: usize>(words: &[Word; N]) -> String {
    list(words, |word| format!("{:?}", word.get_ref()))
}

fn kind(number: Option<&Spanned<Number>>, choices: &[(Word, Word)]) -> String {
    if let Some(number) = number {
        let Number { unit, least, most } = number.get_ref();
        return format!("AnswerKind::Number {{ unit: {unit:?}, least: {least}, most: {most} }}");
    }
    let choices = list(choices, |(id, label)| {
        format!("AnswerChoice {{ id: {:?}, label: {:?} }}", id.get_ref(), label.get_ref())
    });
    format!("AnswerKind::Choices(&{choices})")
}

fn signal(signal: &Signal, claims: Claims<'_>) -> String {
    let yardsticks = list(&signal.yardstick, |one| yardstick(one, signal, claims));
    format!(
        "Signal {{ id: {:?}, name: {:?}, asks: {:?}, why: {:?}, kind: {}, looks: {}, evidence: {}, weight: {}, short: {}, \
         yardsticks: &{yardsticks} }}",
        signal.id.get_ref(),
        signal.name.get_ref(),
        signal.asks.get_ref(),
        signal.why.get_ref(),
        kind(signal.number.as_ref(), &signal.choices),
        words(&signal.looks),
        words(&signal.evidence),
        signal.weight.get_ref(),
        signal.short,
    )
}

fn yardstick(yardstick: &Yardstick, signal: &Signal, claims: Claims<'_>) -> String {
    let steps = list(&yardstick.steps, |(from, place)| {
        let from = position(from, &signal.choices).unwrap_or_default();
        let place = variant(&PLACES, place.get_ref()).unwrap_or_default();
        format!("YardstickStep {{ from: {from}, place: SignalLevel::{place} }}")
    });
    let by = variant(&BY, yardstick.by.get_ref()).unwrap_or_default();
    format!(
        "Yardstick {{ by: YardstickSource::{by}, steps: &{steps}, claims: &{} }}",
        claims(&yardstick.claims)
    )
}

fn detail(detail: &Detail) -> String {
    let (id, asks) = (detail.id.get_ref(), detail.asks.get_ref());
    let kind = kind(detail.number.as_ref(), &detail.choices);
    format!("Detail {{ id: {id:?}, asks: {asks:?}, kind: {kind} }}")
}

fn item(item: &Item) -> String {
    format!(
        "Item {{ id: {:?}, component: {:?}, name: {:?}, asks: {:?}, fact: {}, anchors: {}, short: {} }}",
        item.id.get_ref(),
        item.component.get_ref(),
        item.name.get_ref(),
        item.asks.get_ref(),
        item.fact.as_ref().map_or("None".into(), |fact| format!("Some({})", detail(fact))),
        words(&item.anchors),
        item.short,
    )
}

fn path(path: &Path, claims: Claims<'_>) -> String {
    let phases = list(&path.phase, |phase| {
        format!(
            "Phase {{ weeks: {}, focus: {:?}, lead: {:?}, mock: {}, milestone: {:?}, mocks: {}, fewer: {:?} }}",
            phase.weeks,
            phase.focus.get_ref(),
            phase.lead.as_ref().map_or("", |lead| lead.get_ref()),
            phase.mock,
            phase.milestone.get_ref(),
            phase.mocks,
            phase.fewer.as_ref().map_or("", |fewer| fewer.get_ref()),
        )
    });
    format!(
        "Path {{ id: {:?}, name: {:?}, score: {}, least_weeks: {}, hours: {}, phases: &{phases}, claims: &{} }}",
        path.id.get_ref(),
        path.name.get_ref(),
        path.score.get_ref(),
        path.least_weeks,
        path.hours,
        claims(&path.claims),
    )
}

fn level_there(level: &LevelThere, claim: &dyn Fn(&Claim) -> String) -> String {
    let claims = list(&level.amazon, |beside| {
        let levels = list(&beside.levels, |level| format!("{:?}", level.get_ref()));
        format!("(&{levels} as &[&str], {})", claim(&beside.claim))
    });
    format!(
        "LevelThere {{ company: {:?}, level: {:?}, name: {:?}, claims: &{claims} }}",
        level.company.get_ref(),
        level.id.get_ref(),
        level.name.get_ref(),
    )
}
