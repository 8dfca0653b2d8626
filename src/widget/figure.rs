//! Figures and buttons that open a sheet: how a number is worked out, more fields, the link.

use crate::state::{Action, AnalysisView, SheetContent};
use crate::widget::element::element;
use crate::widget::stateful::stateful;
use offerscope_core::compute::explain::figure_id::FigureId;
use yew::functional::Hook;
use yew::prelude::*;

#[derive(Clone, PartialEq)]
struct OpenerProps {
    class: &'static str,
    /// Said on hover, where the text alone is a number.
    title: Option<&'static str>,
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
fn opening(props: OpenerProps) -> Html {
    stateful(props, |props, hooks| use_opening(props).run(hooks))
}

#[hook]
fn use_opening(props: &OpenerProps) -> Html {
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
    let title = Some("How this is worked out");
    opening(OpenerProps {
        class: "figure",
        title,
        label: None,
        text: text.into(),
        opens: Opens::Sheet(opens),
    })
}

/// A button that opens a sheet.
pub fn opener(text: &'static str, label: Option<String>, opens: SheetContent) -> Html {
    let label = label.map(AttrValue::from);
    opening(OpenerProps {
        class: "button",
        title: None,
        label,
        text: text.into(),
        opens: Opens::Sheet(opens),
    })
}

/// A button that opens an analysis view.
pub fn view_opener(text: &'static str, view: AnalysisView) -> Html {
    let opens = Opens::View(view);
    opening(OpenerProps { class: "button", title: None, label: None, text: text.into(), opens })
}

/// A caption, and what can be pressed: paper leaves that out.
pub fn pressable(says: String, press: String) -> Html {
    [Html::from(says), element("span", "figure__press", Html::from(press))].into_iter().collect()
}
