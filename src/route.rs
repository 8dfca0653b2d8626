//! The page addresses, parsed and printed. History itself is behind the gate.

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// L6 and L7 side by side; also the front page.
    Levels,
    /// Which level fits.
    Fit,
    /// Offers side by side.
    Offers,
    /// The negotiation.
    Negotiate,
}

impl Route {
    /// In the order of the navigation.
    pub const ALL: [Self; 4] = [Self::Levels, Self::Fit, Self::Offers, Self::Negotiate];

    /// The folder of the page below the base address.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Levels => "levels",
            Self::Fit => "fit",
            Self::Offers => "offers",
            Self::Negotiate => "negotiate",
        }
    }

    /// As the navigation names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Levels => "Levels",
            Self::Fit => "Fit",
            Self::Offers => "Offers",
            Self::Negotiate => "Negotiate",
        }
    }

    /// The title of the page's document.
    pub fn title(self) -> &'static str {
        match self {
            Self::Levels => "Amazon L6 and L7 compared · Offerscope",
            Self::Fit => "L6 or L7: which fits · Offerscope",
            Self::Offers => "Compare offers year by year · Offerscope",
            Self::Negotiate => "Negotiate an offer · Offerscope",
        }
    }

    /// One sentence for search engines.
    pub fn description(self) -> &'static str {
        match self {
            Self::Levels => {
                "What Amazon L6 and L7 engineering managers own and earn, side by side, each fact with its source, date and disagreement."
            }
            Self::Fit => {
                "Which Amazon level matches your scope: the thresholds for L6 and L7, and where sources disagree."
            }
            Self::Offers => {
                "Compare up to six job offers year by year: base, sign-on, bonus and vesting stock. Nothing you type leaves your device."
            }
            Self::Negotiate => {
                "What can be settled today about an Amazon offer: the room to the edge of the band, with sources."
            }
        }
    }

    /// The page's address below a base such as `/` or `/offerscope/`.
    pub fn href(self, base: &str) -> String {
        format!("{base}{}/", self.folder())
    }

    /// The page at a path below the base; `None` where there is none.
    pub fn parse(base: &str, path: &str) -> Option<Self> {
        let rest = path.strip_prefix(base.trim_end_matches('/')).unwrap_or(path);
        let folder = rest.trim_matches('/').trim_end_matches("index.html").trim_end_matches('/');
        if folder.is_empty() {
            return Some(Self::Levels);
        }
        Self::ALL.into_iter().find(|route| route.folder() == folder)
    }
}
