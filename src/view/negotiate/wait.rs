//! Accept or wait: the answer first, the offer held with its deadline, the other processes, and everything else behind lines.

use super::assumed::{Assumed, assumed};
use super::change::{self, hand_back};
use super::level::of_chance;
use super::timeline::timeline;
use crate::browser::HtmlInputElement;
use crate::view::deeper::field::{Field, field};
use crate::view::deeper::{DeeperProps, problems};
use crate::view::element::{Look, button, element, note, paragraph};
use crate::view::field::Optional;
use crate::view::field::money::{Dollars, ZeroBlank};
use crate::view::field::percent::Percent;
use crate::view::field::text::Name;
use crate::view::field::whole::Whole;
use crate::view::fold::fold;
use crate::view::table::{Row, Table, table};
use crate::view::verdict::headline;
use offerscope_core::compute::negotiate::believed::believed;
use offerscope_core::compute::negotiate::desk::Desk;
use offerscope_core::compute::waiting::{Held, Waited, waited};
use offerscope_core::data::catalog;
use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::day::Day;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::waiting::{PROCESSES, Process, STAGE, STAGES, WEEKS, Waiting};
use std::rc::Rc;
use yew::prelude::*;

/// What the part takes.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct WaitProps {
    pub(super) deeper: DeeperProps,
    pub(super) day: Day,
}

/// The part.
#[component]
pub(super) fn WaitDesk(props: &WaitProps) -> Html {
    let deeper = &props.deeper;
    let found = use_memo((deeper.scenario.clone(), deeper.today), |(scenario, today)| {
        let desk = Desk::of(scenario, catalog(), *today);
        let held = desk.ok().map(|desk| {
            let fallback = desk.standing().ok().and_then(|standing| standing.best).map(|best| best.worth);
            (desk.name.clone(), Held { worth: desk.worth.all, fallback })
        });
        let (typed, _) = Waiting::of(&scenario.beside);
        let answer = waited(&scenario.beside, &typed, held.as_ref().map(|(_, held)| *held)).map(Rc::new);
        (held, answer)
    });
    let (typed, off) = Waiting::of(&deeper.scenario.beside);
    let (held, answer) = &*found;
    let head = match answer {
        Ok(waited) => headline(Html::from(waited.says.clone()), Html::from(waited.why.clone())),
        Err(off) => headline(Html::from(off.says.clone()), Html::from(off.try_.clone())),
    };
    let picture = answer.as_ref().ok().map(|waited| timeline(&typed, waited)).unwrap_or_default();
    let behind = answer.as_ref().ok().map(|waited| behind(deeper, &typed, waited)).unwrap_or_default();
    [
        head,
        problems::problems(&off).unwrap_or_default(),
        picture,
        element("section", "card stack", in_hand(deeper, &typed, held.as_ref(), props.day)),
        element("section", "card stack", processes(deeper, &typed)),
        behind,
    ]
    .into_iter()
    .collect()
}

/// The offer held.
fn in_hand(props: &DeeperProps, typed: &Waiting, held: Option<&(String, Held)>, day: Day) -> Html {
    let head = element("h2", "", Html::from("The offer you hold"));
    let known = held.map_or_else(String::new, |(name, held)| {
        format!("Empty: {}, {}.", name, format::rounded(held.worth))
    });
    let other = held.and_then(|(_, held)| held.fallback);
    let other = other.map_or_else(
        || "Empty: nothing.".to_owned(),
        |worth| format!("Empty: your best alternative, {}.", format::rounded(worth)),
    );
    let over = format::span(props.scenario.horizon_years);
    let worth = Field {
        id: "wait-held".into(),
        label: format!("What it comes to, over {over}").into(),
        hint: known.into(),
        value: typed.held,
        reading: Optional(Dollars(bounds::AMOUNT)),
    };
    let fallback = Field {
        id: "wait-fallback".into(),
        label: "What you have if nothing comes".into(),
        hint: other.into(),
        value: typed.fallback,
        reading: Optional(Dollars(bounds::AMOUNT)),
    };
    let cost = Field {
        id: "wait-cost".into(),
        label: "What a week of waiting costs".into(),
        hint: "Pay you go without, and nerves.".into(),
        value: typed.cost,
        reading: ZeroBlank::default(),
    };
    let own = Field {
        id: "wait-own".into(),
        label: "Your own chance of something better".into(),
        hint: "By feel; it stands beside the threshold.".into(),
        value: typed.own,
        reading: Optional(Percent(bounds::SHARE)),
    };
    let fields = [
        date(props, "wait-deadline", "Accept by", typed.deadline, |waiting, day| waiting.deadline = day),
        date(props, "wait-from", "Weeks are counted from", typed.from.or(Some(day)), |waiting, day| {
            waiting.from = day;
        }),
        field(worth, props, |scenario, worth| change::waiting(scenario, |waiting| waiting.held = worth)),
        field(fallback, props, |scenario, worth| {
            change::waiting(scenario, |waiting| waiting.fallback = worth);
        }),
        field(cost, props, |scenario, cost| change::waiting(scenario, |waiting| waiting.cost = cost)),
        field(own, props, |scenario, own| change::waiting(scenario, |waiting| waiting.own = own)),
    ];
    [head, element("div", "fields", fields.into_iter().collect())].into_iter().collect()
}

/// A date as a date.
fn date(
    props: &DeeperProps,
    id: &'static str,
    label: &'static str,
    day: Option<Day>,
    set: fn(&mut Waiting, Option<Day>),
) -> Html {
    let deeper = props.clone();
    let onchange = Callback::from(move |event: Event| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        hand_back(&deeper, |scenario| change::waiting(scenario, |waiting| set(waiting, Day::parse(&typed))));
    });
    html! {
        <div class="field" key={id}>
            <label class="field__label" for={id}>{ label }</label>
            <input class="field__input" type="date" {id} value={day.map(|day| day.to_string())} {onchange} />
        </div>
    }
}

/// The other processes.
fn processes(props: &DeeperProps, typed: &Waiting) -> Html {
    let head = element("h2", "", Html::from("What else is running"));
    let one = |(at, process): (usize, &Process)| entry(props, at, process);
    let add = (typed.processes.len() < usize::from(PROCESSES)).then(|| {
        let deeper = props.clone();
        let press = Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                let chance = Rate::from_f64(believed(&scenario.beside, "loop"));
                change::waiting(scenario, |waiting| {
                    waiting.processes.push(Process {
                        valid: 1,
                        stages: vec![(chance, 2)],
                        ..Process::default()
                    });
                });
            });
        });
        button(Look::Main, "Add a process", None, press)
    });
    std::iter::once(head).chain(typed.processes.iter().enumerate().map(one)).chain(add).collect()
}

fn with(scenario: &mut Scenario, at: usize, change: impl Fn(&mut Process)) {
    change::waiting(scenario, |waiting| waiting.processes.iter_mut().skip(at).take(1).for_each(&change));
}

fn entry(props: &DeeperProps, at: usize, process: &Process) -> Html {
    const VALID: Bound = Bound::of("An offer stays open between 0 and 52 weeks.", 0, 52);
    let name = Field {
        id: format!("process-{at}-name").into(),
        label: "Company".into(),
        hint: "".into(),
        value: process.name.clone(),
        reading: Name,
    };
    let value = Field {
        id: format!("process-{at}-value").into(),
        label: "What its offer would come to".into(),
        hint: format!("Over {}, in the same lens.", format::span(props.scenario.horizon_years)).into(),
        value: process.value,
        reading: ZeroBlank::default(),
    };
    let valid = Field {
        id: format!("process-{at}-valid").into(),
        label: "Weeks its offer stays open".into(),
        hint: "".into(),
        value: process.valid,
        reading: Whole(VALID),
    };
    let effort = Field {
        id: format!("process-{at}-effort").into(),
        label: "What preparing for it costs you".into(),
        hint: "In dollars of your time.".into(),
        value: process.effort,
        reading: ZeroBlank::default(),
    };
    let fields = [
        field(name, props, move |scenario, name| {
            with(scenario, at, |process| process.name.clone_from(&name));
        }),
        field(value, props, move |scenario, value| with(scenario, at, |process| process.value = value)),
        field(valid, props, move |scenario, valid| with(scenario, at, |process| process.valid = valid)),
        field(effort, props, move |scenario, effort| with(scenario, at, |process| process.effort = effort)),
    ];
    let stages = process.stages.iter().enumerate().map(|(stage, known)| stage_of(props, at, stage, *known));
    let add = (process.stages.len() < STAGES).then(|| {
        let deeper = props.clone();
        let press = Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                let chance = Rate::from_f64(believed(&scenario.beside, "loop"));
                with(scenario, at, |process| process.stages.push((chance, 1)));
            });
        });
        button(Look::Plain, "Add a stage", None, press)
    });
    let remove = {
        let deeper = props.clone();
        Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                change::waiting(scenario, |waiting| {
                    if at < waiting.processes.len() {
                        waiting.processes.remove(at);
                    }
                });
            });
        })
    };
    let called = if process.name.is_empty() { format!("Process {}", at + 1) } else { process.name.clone() };
    let remove = button(Look::Quiet, "Remove", Some(format!("Remove {called}")), remove);
    html! {
        <fieldset class="negotiate__item" key={at}>
            <legend>{ called }</legend>
            { element("div", "fields", fields.into_iter().collect()) }
            { for stages }
            { element("div", "row", add.into_iter().chain([remove]).collect()) }
        </fieldset>
    }
}

fn stage_of(props: &DeeperProps, at: usize, stage: usize, (chance, weeks): (Rate, u16)) -> Html {
    let pass = Field {
        id: format!("process-{at}-stage-{stage}-chance").into(),
        label: format!("Stage {}: chance to pass", stage + 1).into(),
        hint: "".into(),
        value: chance,
        reading: Percent(STAGE),
    };
    let until = Field {
        id: format!("process-{at}-stage-{stage}-weeks").into(),
        label: "Weeks until you know".into(),
        hint: "".into(),
        value: weeks,
        reading: Whole(WEEKS),
    };
    let set = move |scenario: &mut Scenario, change: &dyn Fn(&mut (Rate, u16))| {
        with(scenario, at, |process| process.stages.iter_mut().skip(stage).take(1).for_each(change));
    };
    let remove = {
        let deeper = props.clone();
        Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                with(scenario, at, |process| {
                    if stage < process.stages.len() {
                        process.stages.remove(stage);
                    }
                });
            });
        })
    };
    let fields = [
        field(pass, props, move |scenario, chance| set(scenario, &|known| known.0 = chance)),
        field(until, props, move |scenario, weeks| set(scenario, &|known| known.1 = weeks)),
        button(Look::Quiet, "Remove", Some(format!("Remove stage {}", stage + 1)), remove),
    ];
    html! { <div class="fields negotiate__stage" key={stage}>{ for fields }</div> }
}

/// Everything behind the answer.
fn behind(props: &DeeperProps, typed: &Waiting, waited: &Rc<Waited>) -> Html {
    let (names, found) = (names(typed), waited.clone());
    let weekly = fold("more", "Week by week, if nothing has come yet", move || by_week(&found, &names));
    let found = waited.clone();
    let later = fold("more", "What more time is worth", move || later(&found));
    let (names, found) = (self::names(typed), waited.clone());
    let effort = fold("more", "Where to put your preparation", move || effort(&found, &names));
    let deeper = props.clone();
    let longer = fold("more", "Asking for an extension", {
        let (deeper, typed, found) = (props.clone(), typed.clone(), waited.clone());
        move || extension(&deeper, &typed, &found)
    });
    let assume = fold("more", "What is assumed, and who says so", move || assumed(&deeper, Assumed::Wait));
    let together = {
        let deeper = props.clone();
        Callback::from(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            hand_back(&deeper, |scenario| change::waiting(scenario, |waiting| waiting.together = ticked));
        })
    };
    let alike = html! {
        <label class="ask__none"><input type="checkbox" checked={typed.together} onchange={together} />{ "My good and bad days move all processes at once" }</label>
    };
    let head = element("h2", "", Html::from("Look closer"));
    element(
        "section",
        "card stack",
        [head, alike, weekly, later, longer, effort, assume].into_iter().collect(),
    )
}

fn names(typed: &Waiting) -> Vec<String> {
    let name = |(at, process): (usize, &Process)| {
        if process.name.is_empty() { format!("Process {}", at + 1) } else { process.name.clone() }
    };
    typed.processes.iter().enumerate().map(name).collect()
}

fn by_week(waited: &Waited, names: &[String]) -> Html {
    let row = |week: &offerscope_core::compute::wait::Weeks| {
        let due: Vec<&str> =
            week.due.iter().filter_map(|place| names.get(*place)).map(String::as_str).collect();
        let take = if week.take { "Take what you hold" } else { "Go on" };
        let amount = |worth: f64| Html::from(format::rounded(Money::from_f64(worth)));
        let due = if due.is_empty() { "–".to_owned() } else { due.join(", ") };
        Row {
            key: week.week.to_string().into(),
            head: Html::from(if week.week == 0 { "Now".to_owned() } else { format!("Week {}", week.week) }),
            cells: vec![Html::from(due), amount(week.in_hand), amount(week.waiting), Html::from(take)],
        }
    };
    let heads = ["When", "Results due", "In hand then", "An offer must beat", "Then"];
    table(Table {
        id: "weeks-table".into(),
        caption: Html::from("If no offer has come by then. Take any offer that is worth more than going on."),
        columns: heads.into_iter().map(Html::from).collect(),
        rows: waited.weeks.iter().map(row).collect(),
    })
}

fn later(waited: &Waited) -> Html {
    let row = |(weeks, value): &(u16, Money)| Row {
        key: weeks.to_string().into(),
        head: Html::from(if *weeks == 0 { "Today".to_owned() } else { format!("{weeks} weeks") }),
        cells: vec![Html::from(format::rounded(*value))],
    };
    table(Table {
        id: "later-table".into(),
        caption: Html::from(
            "What the decision is worth with the deadline so many weeks away: the difference is the price of time.",
        ),
        columns: ["Deadline in", "Worth"].into_iter().map(Html::from).collect(),
        rows: waited.later.iter().map(row).collect(),
    })
}

fn extension(props: &DeeperProps, typed: &Waiting, waited: &Waited) -> Html {
    let (weeks, gain) = waited.asking;
    let way = if gain < Money::ZERO { "costs" } else { "is worth" };
    let says = paragraph(format!(
        "Asking for {weeks} more weeks {way} {} on average, at a {} chance that they agree.",
        format::rounded(gain.abs()),
        of_chance(believed(&props.scenario.beside, "extension"))
    ));
    let longer = Field {
        id: "wait-longer".into(),
        label: "Weeks to ask for".into(),
        hint: "".into(),
        value: typed.longer.unwrap_or(weeks),
        reading: Whole(WEEKS),
    };
    let field = field(longer, props, |scenario, weeks| {
        change::waiting(scenario, |waiting| waiting.longer = Some(weeks));
    });
    [says, element("div", "fields", field)].into_iter().collect()
}

fn effort(waited: &Waited, names: &[String]) -> Html {
    let item = |(place, index): &(usize, Money)| {
        let name = names.get(*place).cloned().unwrap_or_default();
        element("li", "", Html::from(format!("{name}: {}", format::rounded(*index))))
    };
    [
        paragraph("Prepare in this order, and stop when an offer in hand is above all that are left."),
        element("ol", "bulleted", waited.effort.iter().map(item).collect()),
        note("The value of the offer less what preparing costs for each chance of it."),
    ]
    .into_iter()
    .collect()
}
