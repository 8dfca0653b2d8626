//! Parts of the app that are fetched when they are first shown, and the component that shows one. `parts` lists them.
//!
//! To make a component lazy, add a line to `parts` and write `lazy::<FitPage>(props)` where you would
//! write `<FitPage ..props />`. Its properties must be `Clone`; nothing else changes: callbacks, contexts and state cross the
//! border as usual. Parts that name the same file travel together. Do not name the component, or what only it calls, anywhere
//! else in the app: the build would put that back into the first program.
//!
//! While a part is loading, an empty frame of about its size stands in its place. If it cannot be fetched, a sentence with a
//! "Try again" button does. A part that was loaded once is drawn at once from then on. When the browser is idle, `boot.js` fetches
//! the files of all parts into the browser's cache. It does not compile them: compiling ahead held up the page by 0.3 s on a phone.
//! Only the release build is split (feature `split`); `trunk serve`, the host and the tests draw every part directly.

use std::pin::Pin;
use std::sync::OnceLock;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Draws a component with its properties.
pub type Draw<C> = fn(&<C as BaseComponent>::Properties) -> Html;

/// The part could not be fetched. The next try fetches again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

#[cfg(all(feature = "split", target_arch = "wasm32"))]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

type Fetching = Pin<Box<dyn Future<Output = Result<(), Missing>>>>;

/// A component that is fetched when it is first shown. `parts!` implements it.
pub trait Part: BaseComponent<Properties: Clone> {
    /// How much room its frame takes while it comes; `styles/lazy.css` says how much that is.
    const SIZE: &'static str;

    /// Its drawing function, once that is here.
    fn drawn() -> &'static OnceLock<Draw<Self>>;

    /// Fetches its drawing function.
    fn load() -> impl Future<Output = Result<Draw<Self>, Missing>>;

    /// Draws it: what travels with the part.
    fn draw(props: &Self::Properties) -> Html {
        html! { <Self ..props.clone() /> }
    }

    /// Fetches its drawing function and keeps it.
    fn fetch() -> Fetching {
        Box::pin(async {
            let draw = Self::load().await?;
            Self::drawn().get_or_init(|| draw);
            Ok(())
        })
    }
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
pub fn lazy<C: Part>(props: C::Properties) -> Html {
    let draw = Callback::from(move |()| C::drawn().get().map(|draw| draw(&props)));
    html! { <Slot key={std::any::type_name::<C>()} size={C::SIZE} fetch={Fetch(C::fetch)} {draw} /> }
}

/// How a part is fetched.
#[derive(Clone, Copy)]
struct Fetch(fn() -> Fetching);

impl PartialEq for Fetch {
    /// A slot shows one part as long as it lives.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[derive(Clone, PartialEq, Properties)]
struct SlotProps {
    size: &'static str,
    fetch: Fetch,
    /// Draws the part, once it is here.
    draw: Callback<(), Option<Html>>,
}

/// The place of a part. One component serves all parts: another for each would weigh more than some of them.
#[component]
fn Slot(props: &SlotProps) -> Html {
    let drawn = props.draw.emit(());
    let (progress, on_retry) = use_fetching(drawn.is_some(), props.fetch.0);
    drawn.unwrap_or_else(|| frame(props.size, progress, on_retry))
}

/// Fetches a part that is not here, and renders again when it has come.
#[hook]
fn use_fetching(is_here: bool, fetch: fn() -> Fetching) -> (Progress, Callback<MouseEvent>) {
    let (progress, come) = (use_state_eq(|| Progress::Coming), use_force_update());
    let setter = progress.setter();
    use_effect_with(*progress, {
        let setter = setter.clone();
        move |&progress| {
            if !is_here && progress != Progress::Missing {
                spawn_local(async move {
                    match fetch().await {
                        Ok(()) => come.force_update(),
                        Err(Missing) => setter.set(Progress::Missing),
                    }
                });
            }
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

/// `FILE: COMPONENT, SIZE;` makes the component a part that travels in the file.
macro_rules! parts {
    ($($file:ident: $component:ty, $size:literal;)*) => {
        $(impl $crate::lazy::Part for $component {
            const SIZE: &'static str = $size;

            fn drawn() -> &'static OnceLock<Draw<Self>> {
                static DRAWN: OnceLock<Draw<$component>> = OnceLock::new();
                #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
                DRAWN.get_or_init(|| <$component as Part>::draw);
                &DRAWN
            }

            async fn load() -> Result<Draw<Self>, Missing> {
                fetched!($file, Draw<$component>, <$component as Part>::draw)
            }
        })*
    };
}
pub(crate) use parts;
