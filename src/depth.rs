//! The second program: what lies behind the page, fetched with the first press that asks for it. It shows proofs and more fields
//! in a sheet, and further views in a region of the page; it reads what the page carries and hands edits back. The only wiring
//! of that program.

use crate::browser::{Element, asked};
use crate::page::offers::after_tax::Through;
use crate::page::offers::after_tax::seen::SeenYears;
use crate::page::offers::analysis::{DeeperProps, deeper, matter};
use crate::page::offers::analysis_view::Look;
use crate::page::offers::editor::kept::Kept;
use crate::page::offers::editor::{CurrentEditor, LetterEditor};
use crate::page::offers::proof::content;
use crate::page::share::ShareSheet;
use crate::proof;
use crate::widget::sheet::Sheet;
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::reasons::Matter;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What a press asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// A further view, in the region.
    Closer(Look),
    /// Something for the sheet.
    Sheet(Leaf),
    /// The answer after tax, above the page's own.
    AfterTax,
    /// What a scenario that comes back showed before.
    Resume,
}

/// What a sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// The proof of a figure of the first screen.
    Proof(Ask),
    /// The proof of a figure of a further view.
    Reason(Matter),
    /// More fields of an offer.
    Letter(OfferId),
    /// The current job.
    Current,
    /// The link.
    Share,
}

impl Leaf {
    /// Whether the scenario has what it is about.
    #[cfg(target_arch = "wasm32")]
    fn is_there(self, scenario: &Scenario, today: Month) -> bool {
        match self {
            Self::Proof(ask) => proof::answered(ask, scenario, today).is_some(),
            Self::Reason(matter) => proof::reasoned(matter, scenario, today).is_some(),
            Self::Letter(id) => scenario.offer(id).is_some(),
            Self::Current | Self::Share => true,
        }
    }
}

impl Question {
    /// The question of a key: `view.0`, `edit.3`, `edit.current`, `share`, `lens`, `resume`, or that of a figure; `None` for a text that is none.
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key.split_once('.') {
            None if key == "share" => Self::Sheet(Leaf::Share),
            None if key == "lens" => Self::AfterTax,
            None if key == "resume" => Self::Resume,
            Some(("view", place)) => Self::Closer(*Look::ALL.get(place.parse::<usize>().ok()?)?),
            Some(("edit", "current")) => Self::Sheet(Leaf::Current),
            Some(("edit", id)) => Self::Sheet(Leaf::Letter(OfferId(id.parse().ok()?))),
            Some(("study", _)) => Self::Sheet(Leaf::Reason(matter(key)?)),
            _ => Self::Sheet(Leaf::Proof(Ask::of_key(key)?)),
        })
    }
}

/// What the program shows.
#[derive(Clone, PartialEq, Properties)]
pub struct DepthProps {
    /// The scenario of the page.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// The address of the site, with its origin.
    pub site: AttrValue,
    /// What is open in the sheet.
    pub leaf: Option<Leaf>,
    /// The view that is open, and the region it is in.
    pub closer: Option<(Look, Element)>,
    /// Counts the presses that asked for a view: each brings it into sight.
    pub looks: u32,
    /// Where a lens shows its answer and its years, once one is chosen.
    pub lens: Option<[Option<Element>; 2]>,
    /// Takes a changed scenario back to the page.
    pub on_edit: Callback<Scenario>,
    /// Called when the sheet has been closed.
    pub on_close: Callback<()>,
}

/// The sheet and the region.
#[component]
pub fn Depth(props: &DepthProps) -> Html {
    let deeper_props =
        DeeperProps { scenario: props.scenario.clone(), today: props.today, on_edit: props.on_edit.clone() };
    use_effect_with(props.looks, |&looks| {
        if looks > 0 {
            asked::begin_region();
        }
    });
    let [answer, years] = props.lens.clone().unwrap_or_default();
    let (through, seen) = (deeper_props.clone(), deeper_props.clone());
    let kept = use_memo((), |()| Kept::default());
    html! {
        <>
            if let Some(leaf) = props.leaf {
                <ContextProvider<Kept> context={(*kept).clone()}>
                    <Sheet on_close={props.on_close.clone()}>{ leaf_content(props, leaf) }</Sheet>
                </ContextProvider<Kept>>
            }
            if let Some((look, region)) = props.closer.clone() {
                { create_portal(deeper(look, deeper_props), region) }
            }
            if let Some(answer) = answer {
                { create_portal(html! { <Through ..through /> }, answer) }
            }
            if let Some(years) = years {
                { create_portal(html! { <SeenYears ..seen /> }, years) }
            }
        </>
    }
}

fn leaf_content(props: &DepthProps, leaf: Leaf) -> Html {
    let (scenario, today, on_edit) = (props.scenario.clone(), props.today, props.on_edit.clone());
    match leaf {
        Leaf::Proof(ask) => {
            proof::answered(ask, &scenario, today).map(|figure| content(&figure)).unwrap_or_default()
        }
        Leaf::Reason(matter) => {
            proof::reasoned(matter, &scenario, today).map(|figure| content(&figure)).unwrap_or_default()
        }
        Leaf::Letter(id) => html! { <LetterEditor key={id.0} {scenario} {today} {on_edit} {id} /> },
        Leaf::Current => html! { <CurrentEditor {scenario} {today} {on_edit} /> },
        Leaf::Share => html! { <ShareSheet {scenario} site={props.site.clone()} /> },
    }
}

/// The regions of the page that a lens fills, as far as they are there.
#[cfg(target_arch = "wasm32")]
fn lens_regions() -> [Option<Element>; 2] {
    [asked::part(asked::LENS), asked::part(asked::SEEN)]
}

/// Answers from here on.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::{address, clock, page};
    use crate::carry;
    use crate::page::offers::after_tax::{after_tax, is_chosen};
    use std::cell::RefCell;

    page::show_panics(page::MISSING);
    let (Some(root), Some(today)) = (asked::root(), clock::this_month()) else { return };
    let shown = Rc::new(RefCell::new(DepthProps {
        scenario: Rc::default(),
        today,
        site: address::absolute(&page::base()).into(),
        leaf: None,
        closer: None,
        looks: 0,
        lens: None,
        on_edit: Callback::from(|scenario: Scenario| {
            asked::hand_back(&carry::written(&scenario));
        }),
        on_close: Callback::noop(),
    }));
    let app = Rc::new(RefCell::new(
        yew::Renderer::<Depth>::with_root_and_props(root, shown.borrow().clone()).render(),
    ));
    let change = move |change: &dyn Fn(&mut DepthProps)| {
        let mut props = shown.borrow_mut();
        let before = props.clone();
        change(&mut props);
        if *props != before {
            app.borrow_mut().update(props.clone());
        }
    };
    let change = Rc::new(change);
    let closing = change.clone();
    change(&|props| {
        let closing = closing.clone();
        props.on_close = Callback::from(move |()| closing(&|props| props.leaf = None));
    });
    let turning = change.clone();
    asked::on_turn(move || {
        turning(&|props| {
            props.leaf = None;
            props.closer = None;
        });
    });
    // Pages are turned in place, and made in bites: regions come and go.
    let parting = change.clone();
    asked::on_parts(move || {
        parting(&|props| props.lens = props.lens.as_ref().map(|_| lens_regions()));
    });
    let changing = change.clone();
    asked::on_change(move |carried| {
        if let Some(scenario) = carry::read(&carried).map(Rc::new) {
            changing(&|props| props.scenario = scenario.clone());
        }
    });
    asked::on_ask(asked::DEPTH, move |key, carried| {
        let scenario = carry::read(&carried).map(Rc::new);
        let asked = Question::of_key(&key).zip(scenario).filter(|(question, scenario)| match question {
            Question::Sheet(leaf) => leaf.is_there(scenario, today),
            Question::Closer(_) | Question::AfterTax | Question::Resume => true,
        });
        let Some((question, scenario)) = asked else {
            page::tell(page::MISSING, "");
            return;
        };
        if question == Question::AfterTax {
            asked::hand_back(&carry::written(&after_tax(&scenario)));
        }
        change(&|props| {
            props.scenario = scenario.clone();
            match question {
                Question::AfterTax => {
                    props.scenario = Rc::new(after_tax(&scenario));
                    props.lens = Some(lens_regions());
                }
                Question::Resume if is_chosen(&scenario) => props.lens = Some(lens_regions()),
                Question::Resume => {}
                Question::Sheet(leaf) => props.leaf = Some(leaf),
                Question::Closer(look) => {
                    props.closer = asked::part(asked::REGION).map(|region| (look, region));
                    props.looks += 1;
                    asked::mark(&key);
                }
            }
        });
    });
}
