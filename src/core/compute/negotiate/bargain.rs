//! Bargaining theory: how two sides split what both could gain, by power, by patience and by their alternatives (modelling note 4.4). The
//! theories differ, so the answer is a range.

use roots::{SimpleConvergency, find_root_brent};

/// Nash's split with power α: `R + α(M − R)`; `None` where there is nothing to split.
pub fn nash(reservation: f64, most: f64, power: f64) -> Option<f64> {
    (reservation <= most).then_some(reservation + power * (most - reservation))
}

/// Rubinstein's split: the share of the side that speaks first, given what each side loses from one round to the next.
pub fn first_mover(mine: f64, theirs: f64) -> f64 {
    (1.0 - theirs) / (1.0 - mine * theirs)
}

/// Rubinstein's split with short rounds: the more patient side gets more.
pub fn by_patience(mine: f64, theirs: f64) -> f64 {
    theirs / (mine + theirs)
}

/// The outside-option split: an alternative worse than the split does not change it: `max(O, S + α(M − S))`.
pub fn outside_option(alternative: f64, meanwhile: f64, most: f64, power: f64) -> f64 {
    alternative.max(meanwhile + power * (most - meanwhile))
}

/// The range between the outside-option split and the split with the alternative as a threat; `None` where the alternative is more than
/// they could pay.
pub fn band(alternative: f64, meanwhile: f64, most: f64, power: f64) -> Option<(f64, f64)> {
    let threat = nash(alternative, most, power)?;
    let outside = outside_option(alternative, meanwhile, most, power);
    Some((outside.min(threat), outside.max(threat)))
}

/// Nash's split where only the employee dislikes risk (CRRA of 2 over wealth and pay): the pay that maximizes `(u(W + x) − u(W + R))(M −
/// x)`.
pub fn risk_averse(reservation: f64, most: f64, wealth: f64) -> Option<f64> {
    // The derivative u'(W + x)(M − x) − (u(W + x) − u(W + R)), with u = −1/w, times (W + x)², so that it is in dollars.
    let slope = |pay: f64| {
        let own = wealth + pay;
        (most - pay) - own * (own / (wealth + reservation) - 1.0)
    };
    let mut until = SimpleConvergency { eps: 1e-9 * most.abs().max(1.0), max_iter: 200 };
    (wealth + reservation > 0.0 && reservation < most)
        .then(|| find_root_brent(reservation, most, slope, &mut until).ok())
        .flatten()
}
