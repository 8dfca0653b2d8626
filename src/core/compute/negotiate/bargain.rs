//! Bargaining theory as a band: what two parties split, by power, by patience and by what each could do otherwise (modelling note 4.4).
//! One number it does not give. Knows no offer.

use roots::{SimpleConvergency, find_root_brent};

/// Nash with power: `R + α(M − R)`; `None` where there is nothing to split.
pub fn nash(reservation: f64, most: f64, power: f64) -> Option<f64> {
    (reservation <= most).then_some(reservation + power * (most - reservation))
}

/// Rubinstein: the share of who speaks first, by what each loses from one round to the next.
pub fn first_mover(mine: f64, theirs: f64) -> f64 {
    (1.0 - theirs) / (1.0 - mine * theirs)
}

/// With short rounds: the less hurried side gets more.
pub fn by_patience(mine: f64, theirs: f64) -> f64 {
    theirs / (mine + theirs)
}

/// An alternative that would not be chosen over the split does not move it: `max(O, S + α(M − S))`.
pub fn outside_option(alternative: f64, meanwhile: f64, most: f64, power: f64) -> f64 {
    alternative.max(meanwhile + power * (most - meanwhile))
}

/// The band: between the outside-option split and the one with the alternative as threat, ordered; `None` where the alternative is more
/// than they could pay.
pub fn band(alternative: f64, meanwhile: f64, most: f64, power: f64) -> Option<(f64, f64)> {
    let threat = nash(alternative, most, power)?;
    let outside = outside_option(alternative, meanwhile, most, power);
    Some((outside.min(threat), outside.max(threat)))
}

/// Nash with one side that dislikes risk (CRRA of 2 over wealth and pay) and one that does not: the pay that maximizes
/// `(u(W + x) − u(W + R))(M − x)`.
pub fn risk_averse(reservation: f64, most: f64, wealth: f64) -> Option<f64> {
    // Its derivative, u'(W + x)(M − x) − (u(W + x) − u(W + R)) with u = −1/w, times (W + x)²: in dollars.
    let slope = |pay: f64| {
        let own = wealth + pay;
        (most - pay) - own * (own / (wealth + reservation) - 1.0)
    };
    let mut until = SimpleConvergency { eps: 1e-9 * most.abs().max(1.0), max_iter: 200 };
    (wealth + reservation > 0.0 && reservation < most)
        .then(|| find_root_brent(reservation, most, slope, &mut until).ok())
        .flatten()
}
