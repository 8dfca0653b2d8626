//! The second program: what lies behind the page, fetched with the first press that asks for it. It shows proofs and more fields
//! in a sheet, and further views in a region of the page; it reads what the page carries and hands edits back. The only wiring
//! of that program.

use crate::browser::{Element, asked};
use crate::proof;
use crate::view::deeper::{DeeperProps, deeper, matter};
use crate::view::editor::kept::Kept;
use crate::view::editor::{CurrentEditor, LetterEditor};
use crate::view::look::Look;
use crate::view::proof::content;
use crate::view::share::ShareSheet;
use crate::view::sheet::Sheet;
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
    /// The question of a key: `view.0`, `edit.3`, `edit.current`, `share`, or that of a figure; `None` for a text that is none.
    pub fn of_key(key: &str) -> Option<Self> {
        if key == "share" {
            return Some(Self::Sheet(Leaf::Share));
        }
        Some(match key.split_once('.') {
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

/// Answers from here on.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::{address, clock, page};
    use crate::carry;
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
        change(&mut props);
        app.borrow_mut().update(props.clone());
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
            Question::Closer(_) => true,
        });
        let Some((question, scenario)) = asked else {
            page::tell(page::MISSING, "");
            return;
        };
        change(&|props| {
            props.scenario = scenario.clone();
            match question {
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
