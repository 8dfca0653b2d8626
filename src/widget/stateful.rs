//! The one component of all views that keep state by hooks. A component of its own costs a visitor some 1,200 bytes; here a view is a hook that
//! draws its properties. `choose` serves those whose state is a small number.

use std::any::Any;
use std::rc::Rc;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::Key;

/// Draws a view of its properties.
type Draw<P> = fn(&P, &mut HookContext) -> Html;

/// A view whose properties are as they were is not drawn again. Another function in its place starts anew.
pub fn stateful<P: PartialEq + 'static>(props: P, draw: Draw<P>) -> Html {
    keyed((draw as *const ()).addr().to_string(), props, draw)
}

/// The same under a key that tells it from others beside it and from what was in its place.
pub fn keyed<P: PartialEq + 'static>(key: impl Into<Key>, props: P, draw: Draw<P>) -> Html {
    shown(key.into(), Rc::new(View { props, draw }))
}

fn shown(key: Key, view: Rc<dyn AnyView>) -> Html {
    html! { <Stateful {key} {view} /> }
}

struct View<P> {
    props: P,
    draw: Draw<P>,
}

/// Properties of any type.
pub(crate) trait AnyProps {
    /// Themselves, to be taken as their own type.
    fn any(&self) -> &dyn Any;
    /// Whether others are of the same type and equal.
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<P: PartialEq + 'static> AnyProps for P {
    fn any(&self) -> &dyn Any {
        self
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<P>() == Some(self)
    }
}

/// A view of any properties.
trait AnyView {
    fn draw(&self, hooks: &mut HookContext) -> Html;
    fn props(&self) -> &dyn AnyProps;
}

impl<P: PartialEq + 'static> AnyView for View<P> {
    fn draw(&self, hooks: &mut HookContext) -> Html {
        (self.draw)(&self.props, hooks)
    }

    fn props(&self) -> &dyn AnyProps {
        &self.props
    }
}

#[derive(Clone, Properties)]
struct StatefulProps {
    view: Rc<dyn AnyView>,
}

impl PartialEq for StatefulProps {
    fn eq(&self, other: &Self) -> bool {
        self.view.props().is_same(other.view.props().any())
    }
}

#[component]
fn Stateful(props: &StatefulProps) -> Html {
    use_view(props.view.clone())
}

/// The hooks of a view.
fn use_view(view: Rc<dyn AnyView>) -> impl Hook<Output = Html> {
    Hooks(view)
}

struct Hooks(Rc<dyn AnyView>);

impl Hook for Hooks {
    type Output = Html;

    fn run(self, hooks: &mut HookContext) -> Html {
        self.0.draw(hooks)
    }
}
