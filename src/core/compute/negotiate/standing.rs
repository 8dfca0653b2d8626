//! Where one stands: what happens without this deal, what is the least to accept, the target, their room, and whether the two meet. Knows no
//! page.

use super::believed::believed;
use super::counter::Counter;
use super::desk::Desk;
use super::lever::Lever;
use crate::compute::lens::Sight;
use crate::compute::study::Subject;
use crate::compute::wait::Decision;
use crate::compute::waiting::{Held, decision};
use crate::model::ask::Best;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::OfferId;
use crate::model::problem::{Field, Problem};
use crate::model::source::Claim;
use crate::model::waiting::Waiting;

/// Asked for where no target was typed: a tenth more.
const USUAL: f64 = 1.1;

/// Where one stands. Amounts are over the years compared, in the lens.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What the offer comes to.
    pub offer: Money,
    /// What happens without it, where anything is known.
    pub best: Option<Other>,
    /// The least to accept: the alternative and what taking this offer costs, less what this offer has beyond money.
    pub reservation: Money,
    /// What it should come to.
    pub target: Money,
    /// Was that typed?
    pub target_typed: bool,
    /// The first number to say: as far beyond the target as the offer is below it, within their room.
    pub opening: Money,
    /// The most they could pay.
    pub room: Room,
    /// The answer in one sentence.
    pub says: String,
    /// What it hinges on.
    pub why: String,
}

/// What happens without this deal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Which offer, where it is one.
    pub id: Option<OfferId>,
    /// What it is called.
    pub name: String,
    /// What it comes to.
    pub worth: Money,
    /// Is it sure? Processes that are still open are not.
    pub sure: bool,
}

/// The most they could pay.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Pay of an average year before taxes, where it is known.
    pub yearly: Option<Money>,
    /// How much of that is left.
    pub left: Option<Money>,
    /// What the offer would come to then, raised by stock.
    pub worth: Option<Money>,
    /// Who says so: `Top of the L6 range, SystemCraft, 2025-08`, or that one typed it.
    pub says: String,
    /// The claims behind it.
    pub claims: Vec<Claim>,
}

impl Desk<'_> {
    /// Where one stands.
    ///
    /// # Errors
    /// An alternative that was named and is not there.
    pub fn standing(&self) -> Result<Standing, Problem> {
        let best = self.other()?;
        let years = i64::from(self.scenario().horizon_years.clamp(1, 10));
        let worth = best.as_ref().map_or(Money::ZERO, |best| best.worth);
        let reservation = if best.is_some() {
            (worth + self.ask.switching - self.ask.apart.times(years)).max(Money::ZERO)
        } else {
            Money::ZERO
        };
        let room = self.room_left();
        let offer = self.worth.all;
        let target = self.ask.target.unwrap_or_else(|| {
            let usual = Money::from_f64(offer.to_f64() * USUAL).max(reservation);
            let usual = room.worth.filter(|most| *most > offer).map_or(usual, |most| usual.min(most));
            // In whole thousands, as a target is thought of.
            let thousand = Money::whole(1_000).units();
            Money::from_units((usual.units() + thousand - 1).div_euclid(thousand) * thousand)
        });
        // Half-way between it and the offer lies the target; beyond their room it could not be defended.
        let midpoint = target.times(2) - offer;
        let opening = room.worth.map_or(midpoint, |most| midpoint.min(most)).max(target);
        let mut standing = Standing {
            offer,
            best,
            reservation,
            target,
            target_typed: self.ask.target.is_some(),
            opening,
            room,
            says: String::new(),
            why: String::new(),
        };
        (standing.says, standing.why) = self.words(&standing);
        Ok(standing)
    }

    /// What happens without this deal.
    fn other(&self) -> Result<Option<Other>, Problem> {
        match self.ask.best {
            Best::Nothing => Ok(None),
            Best::Typed if self.ask.worth <= Money::ZERO => Err(Problem::new(
                Field::alone("ask.worth"),
                "What you would do otherwise has no worth yet.",
                "Type what it comes to over the years compared, or choose another alternative.",
            )),
            Best::Typed => Ok(Some(Other {
                id: None,
                name: "Your alternative".into(),
                worth: self.ask.worth,
                sure: true,
            })),
            Best::Waiting => self.open_processes().map(Some),
            Best::Job => match self.sure(true)? {
                Some(job) => Ok(Some(job)),
                None => Err(Problem::new(
                    Field::alone("ask.best"),
                    "There is no current job to stay in.",
                    "Add it on the Offers page, or choose another alternative.",
                )),
            },
            Best::Offers => self.sure(false),
        }
    }

    /// The best that is sure: another offer, else the current job; or the job alone.
    fn sure(&self, job_alone: bool) -> Result<Option<Other>, Problem> {
        let study = self.study();
        let sight = Sight::of(&study);
        let of = |subject: &Subject<'_>| {
            let worth = sight.worth(&study, subject)?;
            Ok(Other { id: Some(subject.id), name: subject.name.clone(), worth, sure: true })
        };
        let others = study.offers.iter().filter(|subject| !job_alone && subject.id != self.id()).map(of);
        let others: Result<Vec<Other>, Problem> = others.collect();
        let best =
            others?.into_iter().filter(|other| other.worth > Money::ZERO).max_by_key(|other| other.worth);
        match (best, &study.current) {
            (Some(best), _) => Ok(Some(best)),
            (None, Some(job)) => of(job).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// What deciding among open processes is worth without this offer.
    fn open_processes(&self) -> Result<Other, Problem> {
        let (typed, _) = Waiting::of(&self.scenario().beside);
        let fallback = self.sure(false)?.map(|other| other.worth);
        let with = decision(&typed, Some(Held { worth: self.worth.all, fallback }))?;
        let without = Decision { held: with.fallback, expires: None, ..with };
        let worth = Money::from_f64(without.value());
        Ok(Other { id: None, name: "What else is running".into(), worth, sure: false })
    }

    /// The room left: as typed, else up to the top of the level's range.
    fn room_left(&self) -> Room {
        let level = self.offer.company.as_deref().zip(self.offer.level.as_deref());
        let level = level.and_then(|(company, level)| self.catalog().level(company, level));
        let band = level.and_then(|level| Some((level.id, level.band?)));
        let (yearly, says, claims) = match (self.ask.most, band) {
            (Some(most), _) => (Some(most), "As you typed it".to_owned(), Vec::new()),
            (None, Some((level, band))) => (
                Some(band.high),
                format!("Top of the {level} range, {}, an estimate", band.read),
                crate::data::evidence().of(band.cited).to_vec(),
            ),
            (None, None) => {
                (None, "Not known: no level with a range is named, and nothing was typed".into(), Vec::new())
            }
        };
        let left = yearly.map(|yearly| yearly - self.worth.yearly);
        let worth = left.map(|left| {
            let years = i64::from(self.scenario().horizon_years.clamp(1, 10));
            if left <= Money::ZERO { self.worth.all } else { self.raised_by(left.times(years)) }
        });
        Room { yearly, left, worth, says, claims }
    }

    /// What the offer comes to with so much more pay before taxes, as stock.
    fn raised_by(&self, pay: Money) -> Money {
        let before = self.worth.yearly;
        let years = i64::from(self.scenario().horizon_years.clamp(1, 10));
        // Stock that vests within the years compared brings its dollars; what vests later does not.
        let of = |more: Money| {
            let next = super::lever::with(self.offer, [Money::ZERO, more, Money::ZERO], self.price);
            self.worth_of(&next).unwrap_or(self.worth)
        };
        let trial = Money::whole(100_000);
        let brings = (of(trial).yearly - before).times(years).to_f64() / trial.to_f64();
        if brings <= 0.0 {
            return self.worth.all;
        }
        self.to_me([Money::ZERO, Money::from_f64(pay.to_f64() / brings), Money::ZERO])
    }

    fn words(&self, standing: &Standing) -> (String, String) {
        let name = &self.name;
        let amount = |amount: Money| format::rounded(amount.abs());
        let best = standing.best.as_ref();
        let gap = standing.reservation - standing.offer;
        if let Some(best) = best
            && gap > Money::ZERO
        {
            let met = standing.room.worth.is_none_or(|most| most >= standing.reservation);
            let says = if met {
                format!(
                    "{} is already better by {}: {name} must come up that far before it is worth a yes.",
                    best.name,
                    amount(gap)
                )
            } else {
                format!(
                    "{} is already better by {}, more than {name} seems able to pay: there is no deal to find.",
                    best.name,
                    amount(gap)
                )
            };
            return (says, self.hinges(standing));
        }
        let short = standing.target - standing.offer;
        let says = if short <= Money::ZERO {
            format!("{name} already reaches your target of {}.", amount(standing.target))
        } else {
            format!(
                "Ask {name} for {} over {}: {} more than it offers.",
                amount(standing.opening),
                format::span(self.scenario().horizon_years),
                amount(standing.opening - standing.offer)
            )
        };
        (says, self.hinges(standing))
    }

    fn hinges(&self, standing: &Standing) -> String {
        let best = standing.best.as_ref().map_or_else(
            || "No alternative is known, so there is no least to accept".to_owned(),
            |best| {
                format!("The least to accept is {}, by {}", format::rounded(standing.reservation), best.name)
            },
        );
        let room = match (standing.room.left, standing.room.worth) {
            (Some(left), _) if left <= Money::ZERO => "they pay the top of their range already".to_owned(),
            (Some(left), _) => {
                format!("their room is {} a year: {}", format::rounded(left), uncapital(&standing.room.says))
            }
            _ => "their room is not known".to_owned(),
        };
        format!("{best}; {room}.")
    }

    /// What is believed of a counter to this offer.
    pub fn counter(&self, standing: &Standing) -> Counter {
        let beside = &self.scenario().beside;
        let of = |id| believed(beside, id);
        Counter {
            silent: of("p0"),
            room: of("m"),
            lost: of("r0"),
            rise: of("kappa"),
            safe: of("ok"),
            best: standing.reservation.to_f64() / standing.offer.to_f64().max(1.0),
        }
    }

    /// What a dollar of each lever costs the employer over the years compared, payroll and precedent included.
    pub fn cost(&self, lever: Lever) -> f64 {
        let beside = &self.scenario().beside;
        let of = |id| believed(beside, id);
        let years = self.scenario().horizon_years.clamp(1, 10);
        match lever {
            Lever::Base => {
                let raise = self.offer.raise.to_f64();
                let discount = self.scenario().outlook.discount.to_f64();
                super::frontier::annuity(years, raise, discount)
                    * (1.0 + of("base_load"))
                    * of("base_premium")
            }
            Lever::Grant => (1.0 + of("rsu_load")) * of("rsu_premium"),
            Lever::SignOn => (1.0 + of("sign_on_load")) * of("sign_on_premium"),
        }
    }
}

/// As it stands within a sentence.
fn uncapital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

impl Standing {
    /// How far the opening is above the offer, as a share of it.
    pub fn ask(&self) -> f64 {
        (self.opening - self.offer).to_f64().max(0.0) / self.offer.to_f64().max(1.0)
    }

    /// The offer as it would be held while other processes go on.
    pub fn held(&self) -> Held {
        Held {
            worth: self.offer,
            fallback: self.best.as_ref().filter(|best| best.sure).map(|best| best.worth),
        }
    }
}
