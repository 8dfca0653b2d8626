//! Every legal range, declared once with the words that errors use.
//!
//! Six offers can be compared, because a table with more columns does not fit a page. The current job and the rounds of a negotiation do
//! not count.

use super::fixed::{Fixed, Money, Price, Rate, Shares};

/// A named range of smallest units, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The rule in words: `A base is between $0 and $100 million a year.`
    pub rule: &'static str,
    low: i64,
    high: i64,
}

impl Bound {
    /// A range with its rule, for a value that only one place reads.
    pub const fn of(rule: &'static str, low: i64, high: i64) -> Self {
        Self { rule, low, high }
    }

    /// Returns a value (in smallest units) that is in the range.
    ///
    /// # Errors
    /// The range's rule, as a sentence, where it is not.
    pub fn check(self, units: i64) -> Result<i64, &'static str> {
        if (self.low..=self.high).contains(&units) { Ok(units) } else { Err(self.rule) }
    }

    /// The nearest count in the range, for computations that must go on with a count outside of it.
    pub fn nearest(self, count: u16) -> u16 {
        let near = i64::from(count).clamp(self.low, self.high);
        u16::try_from(near).unwrap_or(count)
    }

    /// Both ends, in smallest units.
    pub const fn ends(self) -> (i64, i64) {
        (self.low, self.high)
    }

    /// The value in the range that is nearest to what was worked out. What was typed is never bent so: it is refused.
    pub fn nearest_value<const PLACES: u32>(self, value: Fixed<PLACES>) -> Fixed<PLACES> {
        Fixed::from_units(value.units().clamp(self.low, self.high))
    }
}

/// Any amount of pay.
pub const AMOUNT: Bound =
    Bound::of("An amount is between $0 and $1 billion.", 0, Money::whole(1_000_000_000).units());
/// A share price.
pub const PRICE: Bound =
    Bound::of("A share price is between $0 and $1 million.", 0, Price::whole(1_000_000).units());
/// A price that amounts are divided by.
pub const GRANT_PRICE: Bound =
    Bound::of("A grant price is more than $0 and at most $1 million.", 1, Price::whole(1_000_000).units());
/// A number of shares.
pub const SHARES: Bound =
    Bound::of("A number of shares is between 0 and 1 billion.", 0, Shares::whole(1_000_000_000).units());
/// The ratio of a stock split.
pub const SPLIT: Bound = Bound::of(
    "A split makes between 0.001 and 1,000 new shares of an old one.",
    Rate::ONE.units() / 1_000,
    Rate::ONE.units() * 1_000,
);
/// A yearly raise.
pub const RAISE: Bound =
    Bound::of("A raise is between -50% and 100% a year.", -Rate::ONE.units() / 2, Rate::ONE.units());
/// A bonus target or payout.
pub const BONUS: Bound = Bound::of("A bonus rate is between 0% and 500%.", 0, Rate::ONE.units() * 5);
/// Yearly growth of a share price.
pub const GROWTH: Bound = Bound::of(
    "A growth rate is between -99% and 1000% a year.",
    -Rate::ONE.units() / 100 * 99,
    Rate::ONE.units() * 10,
);
/// Children, and other dependents.
pub const DEPENDENTS: Bound = Bound::of("Children and dependents are between 0 and 20 each.", 0, 20);

/// A month of service at which something is paid.
pub const SERVICE_MONTH: Bound = Bound::of("A service month is between 1 and 120.", 1, 120);
/// A month of service at which a lump is paid; 0 is signing day.
pub const LUMP_MONTH: Bound =
    Bound::of("A lump is paid between month 0 (signing day) and month 120.", 0, 120);
/// The last month of service that counts.
pub const LAST_MONTH: u16 = 120;
/// Years compared.
pub const HORIZON: Bound = Bound::of("A horizon is between 1 and 10 years.", 1, 10);
/// A calendar month by its number.
pub const MONTH_NUMBER: Bound = Bound::of("A calendar month is between 1 (January) and 12.", 1, 12);
/// The most moves of a tax profile, and of an offer.
pub const MOVES: usize = 3;
/// The most states with workdays of one grant.
pub const WORKDAY_STATES: usize = 4;
/// Months of a first year that count.
pub const FIRST_MONTHS: Bound = Bound::of("A first year counts between 0 and 12 of its months.", 0, 12);
/// Months of a first year that counts in part.
pub const FIRST_PART: Bound =
    Bound::of("Fewer than twelve months count here; for all of them choose the whole bonus.", 0, 11);
/// How often a year a bonus plan pays.
pub const PLAN_TIMES: Bound = Bound::of("A bonus plan pays once or twice a year.", 1, 2);
/// Number of refreshers.
pub const TIMES: Bound = Bound::of("A refresher comes between 1 and 10 times.", 1, 10);
/// The service month of a later grant.
pub const GRANTED: Bound = Bound::of("A grant to come is made between month 0 and month 120.", 0, 120);
/// The months of service that a review requires.
pub const SERVED: Bound = Bound::of("A review asks for between 0 and 120 months of service.", 0, 120);
/// The service month of the first award of a top-up. An award in the last month that counts would fill nothing.
pub const AWARDED: Bound = Bound::of("A first award is made between month 0 and month 119.", 0, 119);
/// The window in months in which money may have to be paid back.
pub const WINDOW: Bound = Bound::of("Paying back ends between 1 and 120 months.", 1, 120);
/// The service month from which a match is kept.
pub const MATCH_VESTS: Bound = Bound::of("A match is kept after 0 to 120 months.", 0, 120);
/// Weeks that an offer of another process stays open.
pub const OPEN_WEEKS: Bound = Bound::of("An offer stays open between 0 and 52 weeks.", 0, 52);
/// An assumption of the negotiation in years.
pub const ASSUMED_YEARS: Bound = Bound::of("Years are between 0 and 10.", 0, Rate::whole(10).units());
/// An assumption of the negotiation in dollars or as a plain number.
pub const ASSUMED_NUMBER: Bound =
    Bound::of("A number here is between 0 and 1 billion.", 0, Rate::whole(1_000_000_000).units());
/// Notice in months.
pub const NOTICE: Bound = Bound::of("Notice is between 0 and 12 months.", 0, 12);
/// A fraction from zero to one.
pub const SHARE: Bound = Bound::of("A share is between 0% and 100%.", 0, Rate::ONE.units());
/// What an employer adds to each dollar.
pub const MATCH: Bound = Bound::of("A match is between 0% and 500%.", 0, Rate::ONE.units() * 5);
/// A yearly discount.
pub const DISCOUNT: Bound =
    Bound::of("A discount is between -50% and 100% a year.", -Rate::ONE.units() / 2, Rate::ONE.units());
/// Months after which half of people have left.
pub const STAY: Bound = Bound::of("A median stay is between 1 and 480 months.", 1, 480);
/// A chance to leave in a month.
pub const HAZARD: Bound = Bound::of(
    "A chance to leave is between 0 and 0.99 a month.",
    0,
    super::outlook::Hazard::ONE.units() / 100 * 99,
);
/// An amount that can be negative.
pub const SIGNED: Bound = Bound::of(
    "An amount is between -$1 billion and $1 billion.",
    Money::whole(-1_000_000_000).units(),
    Money::whole(1_000_000_000).units(),
);
/// Days off a year.
pub const DAYS_OFF: Bound = Bound::of("Days off are between 0 and 200 a year.", 0, 200);
/// Hours of work in a week.
pub const WEEK_HOURS: Bound = Bound::of("A week has between 1 and 100 hours of work.", 1, 100);
/// Hours of commuting in a week.
pub const COMMUTE_HOURS: Bound = Bound::of("Commuting takes between 0 and 60 hours a week.", 0, 60);
/// Weeks that are looked ahead, waited or held out.
pub const WEEKS: Bound = Bound::of("Weeks are between 1 and 52.", 1, 52);
/// A chance to pass a stage: never so sure, nor so hopeless.
pub const STAGE_CHANCE: Bound =
    Bound::of("A chance to pass is between 5% and 95%.", Rate::ONE.units() / 20, Rate::ONE.units() / 20 * 19);
/// Years looked at for a level.
pub const LEVEL_YEARS: Bound = Bound::of("Years are between 2 and 8.", 2, 8);
/// The years until a promotion.
pub const PROMOTION_YEAR: Bound = Bound::of("A promotion comes after 1 to 7 years.", 1, 7);
/// The months until a promotion.
pub const PROMOTION_MONTH: Bound = Bound::of("A promotion comes after 1 to 84 months (7 years).", 1, 84);
/// Processes beside each other.
pub const PROCESSES: usize = 5;
/// Stages of a process.
pub const STAGES: usize = 5;
/// Rounds of one offer's negotiation.
pub const ROUNDS: usize = 12;
/// The most assumptions of the negotiation that are changed; there are some two dozen.
pub const ASSUMPTIONS: usize = 100;
/// The most stock splits of a company.
pub const SPLITS: usize = 10;
/// The most daily closes of an averaging window.
pub const CLOSES: usize = 120;
/// The most vests to come of a current job.
pub const UNVESTED: usize = 60;
/// Years that a list names one by one.
pub const YEARS: usize = 10;
/// The most offers of a scenario.
pub const OFFERS: usize = 6;
/// The most sign-on payments of one offer, and the most grants.
pub const ITEMS: usize = 12;
/// The most answers of the Fit page.
pub const ANSWERS: usize = 100;
/// The most characters of a name.
pub const NAME: usize = 60;
