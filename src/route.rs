//! The page addresses, parsed and printed. The browser's history is handled in `browser/`.
//!
//! Routes are written by hand: yew-router adds 29 KB for a handful of pages.

/// A page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The front page.
    #[default]
    Home,
    /// Two levels side by side.
    Levels(Pair),
    /// Which level fits.
    Fit,
    /// Offers side by side.
    Offers,
    /// The negotiation.
    Negotiate,
    /// How the answers come about: rules, limits, sources, privacy.
    How,
}

/// Two levels of Amazon's ladder, the lower one first. Each pair has a page of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pair {
    /// What most people come for.
    #[default]
    L6L7,
    /// The step before.
    L5L6,
    /// The step after.
    L7L8,
    /// Two steps up from L5.
    L5L7,
    /// Two steps up from L6.
    L6L8,
    /// The ends.
    L5L8,
}

impl Pair {
    /// All pairs, in the order of the choice.
    pub const ALL: [Self; 6] = [Self::L6L7, Self::L5L6, Self::L7L8, Self::L5L7, Self::L6L8, Self::L5L8];

    /// The levels' ids.
    pub fn ids(self) -> [&'static str; 2] {
        match self {
            Self::L6L7 => ["L6", "L7"],
            Self::L5L6 => ["L5", "L6"],
            Self::L7L8 => ["L7", "L8"],
            Self::L5L7 => ["L5", "L7"],
            Self::L6L8 => ["L6", "L8"],
            Self::L5L8 => ["L5", "L8"],
        }
    }
}

impl Route {
    /// One address for each kind of page.
    pub const ALL: [Self; 6] =
        [Self::Home, Self::Levels(Pair::L6L7), Self::Fit, Self::Offers, Self::Negotiate, Self::How];

    /// Behind the address of Offers: the reader wants to type offers, so the sample makes room and the first field has the focus.
    pub const ENTER: &str = "#enter";

    /// The pages in the main navigation, in its order. `/how/` is left out because four names fill a phone's line; the footer and every
    /// proof link to it.
    pub const MENU: [Self; 4] = [Self::Levels(Pair::L6L7), Self::Fit, Self::Offers, Self::Negotiate];

    /// The folder of the page below the base address.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Home => "",
            Self::Levels(Pair::L6L7) => "levels",
            Self::Levels(Pair::L5L6) => "levels/l5-l6",
            Self::Levels(Pair::L7L8) => "levels/l7-l8",
            Self::Levels(Pair::L5L7) => "levels/l5-l7",
            Self::Levels(Pair::L6L8) => "levels/l6-l8",
            Self::Levels(Pair::L5L8) => "levels/l5-l8",
            Self::Fit => "fit",
            Self::Offers => "offers",
            Self::Negotiate => "negotiate",
            Self::How => "how",
        }
    }

    /// As the navigation names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "Start",
            Self::Levels(_) => "Levels",
            Self::Fit => "Fit",
            Self::Offers => "Offers",
            Self::Negotiate => "Negotiate",
            Self::How => "How it works",
        }
    }

    /// The title of the page's document.
    pub fn title(self) -> &'static str {
        match self {
            Self::Home => "Offerscope: compare job offers, check your level, plan a counter-offer",
            Self::Levels(Pair::L6L7) => "Amazon L6 and L7 compared · Offerscope",
            Self::Levels(Pair::L5L6) => "Amazon L5 and L6 compared · Offerscope",
            Self::Levels(Pair::L7L8) => "Amazon L7 and L8 compared · Offerscope",
            Self::Levels(Pair::L5L7) => "Amazon L5 and L7 compared · Offerscope",
            Self::Levels(Pair::L6L8) => "Amazon L6 and L8 compared · Offerscope",
            Self::Levels(Pair::L5L8) => "Amazon L5 and L8 compared · Offerscope",
            Self::Fit => "L6 or L7: which fits · Offerscope",
            Self::Offers => "Compare offers year by year · Offerscope",
            Self::Negotiate => "Negotiate an offer · Offerscope",
            Self::How => "How it works · Offerscope",
        }
    }

    /// One sentence for search engines.
    pub fn description(self) -> &'static str {
        match self {
            Self::Home => {
                "Compare job offers over four years, check whether you are L6 or L7 at Amazon, and plan a counter-offer. Nothing leaves your browser."
            }
            Self::Levels(_) => {
                "What Amazon engineering managers own and earn at two levels, side by side. Each fact has its source, its date and any disagreement."
            }
            Self::Fit => {
                "Which Amazon level matches your scope: the thresholds for L6 and L7, and where sources disagree."
            }
            Self::Offers => {
                "Compare up to six job offers year by year: base, sign-on, bonus and vesting stock. Nothing you type leaves your device."
            }
            Self::Negotiate => {
                "Plan a counter-offer to Amazon: what to ask for, what asking risks, when to accept and how much room the pay range leaves."
            }
            Self::How => {
                "How Offerscope counts pay, taxes, level fit and a negotiation: every rule, assumption, limit and source in plain words."
            }
        }
    }

    /// Every page of the site.
    pub fn pages() -> impl Iterator<Item = Self> {
        let levels = Pair::ALL.map(Self::Levels);
        [Self::Home].into_iter().chain(levels).chain([Self::Fit, Self::Offers, Self::Negotiate, Self::How])
    }

    /// Whether two addresses belong to the same entry of the navigation.
    pub fn is_beside(self, other: Self) -> bool {
        self.name() == other.name()
    }

    /// The page's address below a base such as `/` or `/offerscope/`.
    pub fn href(self, base: &str) -> String {
        let slash = if self == Self::Home { "" } else { "/" };
        format!("{base}{}{slash}", self.folder())
    }

    /// The page at a path below the base; `None` where there is none.
    pub fn parse(base: &str, path: &str) -> Option<Self> {
        let rest = path.strip_prefix(base.trim_end_matches('/')).unwrap_or(path);
        let folder = rest.trim_matches('/');
        let folder = folder.strip_suffix("index.html").unwrap_or(folder).trim_end_matches('/');
        Self::pages().find(|route| route.folder() == folder)
    }
}
