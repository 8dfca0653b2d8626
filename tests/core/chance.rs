//! The formulas of readiness against the vectors of the modelling note (section 6), at its tolerances, and what must hold for all.

use offerscope_core::compute::fit::chance::{
    Belief, CORRELATION, INTERVIEWER, RatingModel, all_passed, band, composite, graded, graded_belief,
    passing, spearman_brown,
};
use offerscope_core::compute::number::normal::{cdf, density, quantile};
use proptest::prelude::*;

#[track_caller]
fn near(got: f64, expected: f64, within: f64) {
    assert!((got - expected).abs() <= within, "{got}, not {expected}");
}

#[test]
fn effective_weights_are_not_the_nominal_ones() {
    // Vector 6.1.
    let composite = composite(&[(0.5, 1.0), (0.3, 0.2), (0.2, -0.5)], 0.5);
    near(composite.variance, 0.69, 1e-9);
    near(composite.z, 0.553_774_924, 1e-9);
    for (got, expected) in composite.effective.iter().zip([0.543_478_261, 0.282_608_696, 0.173_913_043]) {
        near(*got, expected, 1e-9);
    }
}

#[test]
fn more_raters_are_more_reliable_as_spearman_and_brown_have_it() {
    // Vector 6.2.
    for (reliability, count, expected) in [
        (0.22, 1.0, 0.22),
        (0.15, 16.0, 0.738_461_538),
        (0.44, 1.0, 0.44),
        (0.44, 2.0, 0.611_111_111),
        (0.44, 5.0, 0.797_101_449),
    ] {
        near(spearman_brown(reliability, count), expected, 1e-9);
    }
}

#[test]
fn a_self_rating_moves_the_chance_as_far_as_the_note_says() {
    // Vector 6.3: z, then the chance at validities 0.22, 0.34 and 0.50.
    for (z, chances) in [
        (-1.0, [0.169_351_594, 0.128_496_421, 0.078_659_686]),
        (0.0, [0.222_434_63, 0.203_927_585, 0.174_197_724]),
        (0.5, [0.252_185_042, 0.249_918_183, 0.242_123_939]),
        (1.0, [0.283_910_857, 0.300_897_65, 0.322_303_383]),
        (1.5, [0.317_430_747, 0.356_103_442, 0.411_749_059]),
        (2.0, [0.352_519_052, 0.414_506_704, 0.506_052_251]),
    ] {
        for (validity, expected) in [0.22, 0.34, 0.5].into_iter().zip(chances) {
            near(passing(z, RatingModel { validity, ..RatingModel::USUAL }), expected, 1e-9);
        }
    }
}

#[test]
fn not_knowing_validity_and_base_rate_widens_a_chance_to_a_band() {
    // Vector 6.4.
    let band = band(|model| passing(1.0, model));
    near(band.mean, 0.298_941_934, 1e-9);
    near(band.p10, 0.183_976_322, 1e-9);
    near(band.p90, 0.413_158_251, 1e-9);
}

#[test]
fn passing_every_component_is_harder_than_passing_one_and_easier_than_if_they_were_apart() {
    // Vector 6.6.
    near(all_passed(&[0.6; 3], 0.5), 0.350_154_724, 1e-8);
    near(all_passed(&[0.6; 3], 0.0), 0.216, 1e-8);
    // Three that go together at a half are all above the middle for one in four: exactly.
    near(all_passed(&[0.5; 3], CORRELATION), 0.25, 1e-12);
}

#[test]
fn the_graded_response_model_gives_the_notes_figures() {
    // Vector 6.7.
    let bars = [-2.0, -1.0, 0.0, 1.0];
    let expected = [0.119_202_922, 0.149_738_499, 0.231_058_579, 0.231_058_579, 0.268_941_421];
    for (got, expected) in graded(0.0, 1.0, &bars).into_iter().zip(expected) {
        near(got, expected, 1e-5);
    }
    let belief = graded_belief(&[4, 4, 3, 5, 3, 4], 1.0, &bars);
    near(belief.mean, 0.281_939, 1e-5);
    near(belief.variance.sqrt(), 0.548_455, 1e-5);
}

#[test]
fn three_mock_loops_by_others_move_the_chance_more_than_any_self_rating() {
    // Section 6, item 7: from 30% to 65%, or to 6%.
    let own = Belief::after_self_rating(1.0, RatingModel::USUAL);
    let after = |rating: f64| own.after(&[rating; 3], INTERVIEWER).chance(RatingModel::USUAL);
    near(own.chance(RatingModel::USUAL), 0.30, 0.005);
    near(after(1.0), 0.65, 0.005);
    near(after(-0.5), 0.06, 0.005);
}

#[test]
fn the_chance_averages_to_the_base_rate_over_the_pool() {
    for model in [
        RatingModel::USUAL,
        RatingModel { validity: 0.5, base: 0.15, ..RatingModel::USUAL },
        RatingModel { validity: 0.22, base: 0.35, leniency: 0.0, loop_reliability: 0.8 },
    ] {
        let step = 0.01;
        let steps = (-900..=900).map(|at| f64::from(at) * step);
        let average: f64 = steps.map(|z| passing(z + model.leniency, model) * density(z) * step).sum();
        near(average, model.base, 1e-9);
    }
}

proptest! {
    #[test]
    fn the_quantile_undoes_the_chance(x in -8.0_f64..8.0) {
        let p = cdf(x);
        // Above the middle a chance near 1 keeps fewer digits of x.
        let within = 1e-12 + 4e-16 / density(x);
        prop_assert!((quantile(p) - x).abs() <= within, "{} for {x}", quantile(p));
    }

    #[test]
    fn a_higher_rating_never_lowers_the_chance(z in -4.0_f64..4.0, more in 0.0_f64..4.0, others in prop::collection::vec(-3.0_f64..3.0, 0..5)) {
        let chance = |z, ratings: &[f64]| {
            Belief::after_self_rating(z, RatingModel::USUAL).after(ratings, INTERVIEWER).chance(RatingModel::USUAL)
        };
        prop_assert!(chance(z + more, &others) >= chance(z, &others));
        let higher: Vec<f64> = others.iter().map(|rating| rating + more).collect();
        prop_assert!(chance(z, &higher) >= chance(z, &others));
    }
}
