//! Parts of the app that are fetched when they are first shown, and what shows one. `parts` lists them.
//!
//! To fetch a view only when it is shown, write it as a function of properties of its own, add a line to `parts`, and write `lazy(props)` where it
//! stands. Nothing else changes: callbacks, contexts and state cross the border as usual, and a view whose properties are as they were is
//! not drawn again. Parts that name the same file travel together. Do not name the function, or what only it calls, anywhere else in the app: the
//! build would put that back into the first program.
//!
//! While a part is loading, an empty frame of about its size stands in its place. If it cannot be fetched, a sentence with a
//! "Try again" button does. A part that was loaded once is drawn at once from then on. When the browser is idle, `boot.js` fetches
//! the files of all parts into the browser's cache. It does not compile them: compiling ahead held up the page by 0.3 s on a phone.
//! Only the release build is split (feature `split`); `trunk serve`, the host and the tests draw every part directly.

use crate::browser::clock::after_paint;
use crate::browser::near::when_near;
use crate::widget::stateful::{AnyProps, keyed};
use std::any::Any;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::OnceLock;
use yew::functional::Hook;
use yew::platform::spawn_local;
use yew::prelude::*;

/// The part could not be fetched. The next try fetches again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

#[cfg(all(feature = "split", target_arch = "wasm32"))]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Draws the parts of a file. The type of the properties tells which.
pub(crate) type Draw = fn(&dyn Any) -> Html;

/// Fetches what draws them.
pub(crate) type Load = fn() -> Pin<Box<dyn Future<Output = Result<Draw, Missing>>>>;

/// A file that parts travel in.
pub struct PartFile {
    /// What draws them, where the build is not split.
    here: Option<Draw>,
    load: Load,
    /// What draws them, once that has come.
    come: OnceLock<Draw>,
}

impl PartFile {
    pub(crate) const fn new(here: Option<Draw>, load: Load) -> Self {
        Self { here, load, come: OnceLock::new() }
    }

    fn draw(&self) -> Option<Draw> {
        self.here.or_else(|| self.come.get().copied())
    }
}

/// The properties of a view that is fetched when it is first shown. `parts!` says so.
pub trait Part: PartialEq + 'static {
    /// How much room its frame takes while it comes; `styles/lazy.css` says how much that is.
    const SIZE: &'static str;

    /// The file it travels in.
    fn file() -> &'static PartFile;
}

/// How far a part is that is not here yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Coming,
    Missing,
    /// Missing before, and fetched again.
    ComingAgain,
}

/// Shows a part, and fetches it before if it is not here yet.
pub fn lazy<P: Part>(props: P) -> Html {
    slot(P::SIZE, P::file(), Rc::new(props), None)
}

/// Shows a part that is fetched only when the element with an id comes near the window; `meanwhile` is shown until it has come, and where it
/// cannot be fetched.
pub fn lazy_near<P: Part>(id: &'static str, props: P, meanwhile: Html) -> Html {
    slot(P::SIZE, P::file(), Rc::new(props), Some((id, meanwhile)))
}

/// Calls back once a part that is on the page has been fetched and painted; also where it cannot be fetched.
pub fn once_drawn<P: Part>(call: fn()) {
    let file = P::file();
    spawn_local(async move {
        if file.draw().is_none() {
            let _ = (file.load)().await;
        }
        after_paint(call).forget();
    });
}

fn slot(
    size: &'static str,
    file: &'static PartFile,
    props: Rc<dyn AnyProps>,
    near: Option<(&'static str, Html)>,
) -> Html {
    let key = std::ptr::from_ref(file).addr().to_string();
    keyed(key, SlotProps { size, file, props, near }, |slot, hooks| use_slot(slot).run(hooks))
}

struct SlotProps {
    size: &'static str,
    file: &'static PartFile,
    props: Rc<dyn AnyProps>,
    /// The element that it waits for, and what is shown meanwhile.
    near: Option<(&'static str, Html)>,
}

impl PartialEq for SlotProps {
    fn eq(&self, other: &Self) -> bool {
        self.props.is_same(other.props.any())
    }
}

/// The place of a part. Its key is its file.
#[hook]
fn use_slot(slot: &SlotProps) -> Html {
    let draw = slot.file.draw();
    let near = slot.near.as_ref();
    let (progress, on_retry) = use_fetching(draw.is_some(), slot.file, near.map(|(id, _)| *id));
    match (draw, near) {
        (Some(draw), _) => draw(slot.props.any()),
        (None, Some((_, meanwhile))) => meanwhile.clone(),
        (None, None) => frame(slot.size, progress, on_retry),
    }
}

/// Fetches a part that is not here, once an element is near where there is one to wait for, and renders again when it has come.
#[hook]
fn use_fetching(
    is_here: bool,
    file: &'static PartFile,
    near: Option<&'static str>,
) -> (Progress, Callback<MouseEvent>) {
    let (progress, come) = (use_state_eq(|| Progress::Coming), use_force_update());
    let setter = progress.setter();
    use_effect_with(*progress, {
        let setter = setter.clone();
        move |&progress| {
            let fetch = move || {
                spawn_local(async move {
                    match (file.load)().await {
                        Ok(draw) => {
                            file.come.get_or_init(|| draw);
                            come.force_update();
                        }
                        Err(Missing) => setter.set(Progress::Missing),
                    }
                });
            };
            let wanted = !is_here && progress != Progress::Missing;
            let waiting = match near {
                Some(id) if wanted => when_near(id, fetch),
                None if wanted => {
                    fetch();
                    None
                }
                _ => None,
            };
            move || drop(waiting)
        }
    });
    (*progress, Callback::from(move |_| setter.set(Progress::ComingAgain)))
}

/// What stands in place of a part that is not here.
fn frame(size: &'static str, progress: Progress, on_retry: Callback<MouseEvent>) -> Html {
    let busy = (progress != Progress::Missing).then_some("true");
    html! {
        <div class="lazy" data-size={size} aria-busy={busy}>
            if progress != Progress::Coming {
                <p role="alert">{ "This part of the page could not be loaded. Nothing you typed is lost." }</p>
                <button class="button" type="button" onclick={on_retry}>{ "Try again" }</button>
            }
        </div>
    }
}

/// `fetched!(FILE, TYPE, VALUE)` fetches a value that travels in FILE. The fetched function returns it: otherwise the optimizer would move it
/// into the first program and leave the file empty.
macro_rules! fetched {
    ($file:ident, $functions:ty, $given:expr) => {{
        #[cfg(all(feature = "split", target_arch = "wasm32"))]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        fn $file() -> Result<$functions, $crate::lazy::Missing> {
            Ok($given)
        }
        #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
        async fn $file() -> Result<$functions, $crate::lazy::Missing> {
            Ok($given)
        }
        $file().await
    }};
}
pub(crate) use fetched;

/// `FILE { FUNCTION(PROPERTIES), SIZE; … }` makes functions of their properties parts that travel in the file.
macro_rules! parts {
    ($($file:ident { $($draw:ident($props:ty), $size:literal;)* })*) => {
        $(const _: () = {
            const DRAW: Draw = |props| {
                $(if let Some(props) = props.downcast_ref::<$props>() {
                    return $draw(props);
                })*
                Html::default()
            };
            #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
            const HERE: Option<Draw> = Some(DRAW);
            #[cfg(all(feature = "split", target_arch = "wasm32"))]
            const HERE: Option<Draw> = None;
            static FILE: PartFile = PartFile::new(HERE, || Box::pin(async { fetched!($file, Draw, DRAW) }));

            $(impl Part for $props {
                const SIZE: &'static str = $size;

                fn file() -> &'static PartFile {
                    &FILE
                }
            })*
        };)*
    };
}
pub(crate) use parts;
