//! Figures and buttons that open a sheet: how a number is worked out, more fields, the link.

use crate::state::{Action, AnalysisView, SheetContent};
use offerscope_core::compute::explain::figure_id::FigureId;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct OpenerProps {
    class: &'static str,
    /// Said on hover, where the text alone is a number.
    #[prop_or_default]
    title: Option<&'static str>,
    #[prop_or_default]
    label: Option<AttrValue>,
    text: AttrValue,
    opens: Opens,
}

/// What a press opens.
#[derive(Clone, Copy, PartialEq)]
enum Opens {
    Sheet(SheetContent),
    View(AnalysisView),
}

/// The button. It finds the app's dispatch by context, so that a figure can stand anywhere.
#[component]
fn Opener(props: &OpenerProps) -> Html {
    let dispatch = use_context::<Callback<Action>>();
    let OpenerProps { class, title, label, text, opens } = props.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(dispatch) = &dispatch {
            dispatch.emit(match opens {
                Opens::Sheet(content) => Action::SheetOpened(content),
                Opens::View(view) => Action::ViewChosen(view),
            });
        }
    });
    html! {
        <button type="button" {class} aria-haspopup={matches!(opens, Opens::Sheet(_)).then_some("dialog")} {title} aria-label={label} {onclick}>{ text }</button>
    }
}

/// A number that opens how it is worked out.
pub fn figure(text: String, ask: FigureId) -> Html {
    figure_of(text, SheetContent::Figure(ask))
}

/// The same for a figure of any view.
pub fn figure_of(text: String, opens: SheetContent) -> Html {
    html! { <Opener class="figure" title="How this is worked out" text={text} opens={Opens::Sheet(opens)} /> }
}

/// A button that opens a sheet.
pub fn opener(text: &'static str, label: Option<String>, opens: SheetContent) -> Html {
    html! { <Opener class="button" label={label.map(AttrValue::from)} {text} opens={Opens::Sheet(opens)} /> }
}

/// A button that opens an analysis view.
pub fn view_opener(text: &'static str, view: AnalysisView) -> Html {
    html! { <Opener class="button" {text} opens={Opens::View(view)} /> }
}
